"""Filters that write a format: placeholders, attributes, JSON, queries."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from jinja2 import pass_environment
from jinja2.runtime import Undefined
from markupsafe import Markup, escape
from msgspec import Struct

from portfolio_gen.realise.templates.bounds import Budget, check_length
from portfolio_gen.realise.templates.errors import BoundReached, TemplateMistake, kind
from portfolio_gen.realise.templates.values import bounded_text, shown, text, whole

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment

MAX_FORMAT_WIDTH: Final = 100
MAX_JSON_VALUES: Final = 100_000
MAX_JSON_DEPTH: Final = 50
_CONVERSION = re.compile(r"%(?:\((\w*)\))?([-+ 0#]{0,5})(\d*|\*)(?:\.(\d*|\*))?(.?)", re.DOTALL)
_ATTRIBUTE_END = re.compile(r"[\s/>=\"'<]")


def _check_conversion(found: re.Match[str], named: bool) -> None:
    name, _, width, precision, letter = found.groups()
    if letter == "%":
        return
    if letter not in tuple("sdifgGeEoxXc"):
        raise TemplateMistake(f"`{found[0]}` is not a placeholder", "write `%%` for a percent sign")
    if named != (name is not None):
        raise TemplateMistake("all placeholders have a name, or none has one")
    for size in (width, precision or ""):
        if size == "*" or len(size) > 3 or int(size or 0) > MAX_FORMAT_WIDTH:
            raise BoundReached(f"a placeholder is at most {MAX_FORMAT_WIDTH} characters wide")


def form(budget: Budget, pattern: str, values: Any) -> str:
    """Return the text with its placeholders (`%s`, `%02d`, `%(name)s`) filled in.

    A safe pattern escapes what is filled in.
    """
    bounded_text(pattern)
    named = isinstance(values, Mapping)
    given: Any = values if named or isinstance(values, tuple) else (values,)
    for found in _CONVERSION.finditer(pattern):
        _check_conversion(found, named)
    pieces = given.values() if named else given
    check_length(len(pattern) + sum(len(text(piece)) for piece in pieces))
    if named:
        given = {text(name): _fillable(piece) for name, piece in given.items()}
    else:
        given = tuple(_fillable(piece) for piece in given)
    budget.spend(len(pattern))
    try:
        filled: str = pattern % given
        return budget.made(filled)
    except (TypeError, ValueError, OverflowError):
        raise TemplateMistake("the placeholders do not fit the values that are given") from None
    except KeyError as error:
        raise TemplateMistake(f"no value is given for the placeholder {error}") from None


def _fillable(value: Any) -> Any:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else text(value)


@pass_environment
def format_(env: "BoundedEnvironment", value: Any, *values: Any, **named: Any) -> str:
    """Return the text with its placeholders filled in."""
    if values and named:
        raise TemplateMistake("`format` takes values with names or without, not both")
    return form(env.budget, bounded_text(value), named or values)


def url_encode(value: Any) -> str:
    """Return the text, or the named values as a query, percent-encoded in UTF-8."""
    if not isinstance(value, Mapping):
        return quote(bounded_text(value), safe="/")
    check_length(sum(len(text(name)) + len(text(piece)) for name, piece in value.items()))
    pairs = [(text(name), text(piece)) for name, piece in value.items()]
    return "&".join(f"{quote(name, safe='')}={quote(piece, safe='')}" for name, piece in pairs)


@pass_environment
def attributes(env: "BoundedEnvironment", value: Any, autospace: bool = True) -> Markup:
    """Return named values as attributes of a tag; those that are nothing are left out."""
    if not isinstance(value, Mapping):
        raise TemplateMistake(f"`xmlattr` takes named values, not {kind(value)}")
    pairs = []
    for name, piece in value.items():
        if piece is None or isinstance(piece, Undefined):
            continue
        if not isinstance(name, str) or not name or _ATTRIBUTE_END.search(name):
            raise TemplateMistake("this name of an attribute has a character that none may have")
        pairs.append(f'{escape(name)}="{shown(piece)}"')
    check_length(sum(map(len, pairs)))
    space = " " if autospace and pairs else ""
    return env.budget.made(Markup(space + " ".join(pairs)))


def _json_ready(env: "BoundedEnvironment", value: Any, left: list[int], depth: int) -> Any:
    left[0] -= 1
    if left[0] < 0 or depth > MAX_JSON_DEPTH:
        raise BoundReached("this is too much for `tojson`")
    if value is None or isinstance(value, str | int | float):
        left[0] -= len(value) // 64 if isinstance(value, str) else 0
        return str(value) if isinstance(value, str) else value
    if isinstance(value, Struct) and type(value) in env.view_fields:
        value = {name: getattr(value, name) for name in value.__struct_fields__}
    if isinstance(value, Mapping):
        return {
            text(name): _json_ready(env, piece, left, depth + 1) for name, piece in value.items()
        }
    if isinstance(value, list | tuple | range):
        return [_json_ready(env, piece, left, depth + 1) for piece in value]
    text(value)
    raise TemplateMistake(f"{kind(value)} cannot be written as JSON")


@pass_environment
def to_json(env: "BoundedEnvironment", value: Any, indent: Any = None) -> Markup:
    """Return the value as JSON that is safe inside `<script>` and in quoted attributes."""
    if indent is not None:
        whole(indent, 0, 8, "the indent of `tojson`")
    ready = _json_ready(env, value, [MAX_JSON_VALUES], 0)
    written = json.dumps(ready, indent=indent, ensure_ascii=False)
    check_length(len(written))
    for character in "<>&'":
        written = written.replace(character, f"\\u{ord(character):04x}")
    return env.budget.made(Markup(written))


FORMAT_FILTERS: Final = {
    "format": format_,
    "tojson": to_json,
    "urlencode": url_encode,
    "xmlattr": attributes,
}
