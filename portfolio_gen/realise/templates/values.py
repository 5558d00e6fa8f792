"""Values in templates: what is printed, how large they are, and their few methods."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from jinja2.runtime import Undefined
from markupsafe import Markup, escape
from msgspec import Struct

from portfolio_gen.realise.templates.bounds import (
    MAX_TEXT,
    Budget,
    check_items,
    check_length,
)
from portfolio_gen.realise.templates.errors import (
    BoundReached,
    NotAllowed,
    TemplateMistake,
    kind,
)

SCALARS: Final = frozenset({str, Markup, int, float, bool, type(None)})
MAX_NODES: Final = 10_000  # values inside values, where two are compared
STRUCT_NODES: Final = 20  # what one view counts for there
MAX_STRIP: Final = 100
MAX_WIDTH: Final = 10_000
_NAMES: Final = ("title", "name", "label", "text", "value", "src", "address")


def text(value: Any) -> str:
    """Return a value as text: nothing is empty, yes and no are `true` and `false`.

    Lists and views are a mistake: nobody wants to read them, and some hold an address in memory.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if value is None or isinstance(value, Undefined):
        return "" if value is None else str(value)
    raise TemplateMistake(f"{kind(value)} cannot be printed", _instead(value))


def _instead(value: Any) -> str:
    """Return what may be printed where a list or a view can't be."""
    if isinstance(value, list | tuple):
        return "a list is printed with `|join(', ')`"
    if isinstance(value, Struct):
        named = [name for name in _NAMES if name in value.__struct_fields__]
        return f"name one of its fields, such as `.{named[0]}`" if named else "name a field of it"
    return ""


def shown(value: Any) -> str:
    """Return a value as HTML text."""
    return value if value.__class__ is Markup else escape(text(value))


def bounded_text(value: Any) -> str:
    """Return a value as text of at most 1,000,000 characters: what text filters take."""
    if len(result := text(value)) > MAX_TEXT:
        raise BoundReached(f"this text is longer than {MAX_TEXT:,} characters")
    return result


def whole(value: Any, lowest: int, highest: int, what: str) -> int:
    """Return a whole number if it is one between the bounds."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TemplateMistake(f"{what} is a whole number, not {kind(value)}")
    if not lowest <= value <= highest:
        raise BoundReached(f"{what} must be between {lowest:,} and {highest:,}")
    return value


def key(value: Any) -> Any:
    """Return a value that may be the key of a mapping: text, a number, yes or no, nothing."""
    if value.__class__ not in SCALARS:
        raise TemplateMistake(f"{kind(value)} cannot be a key")
    return value


def nodes_within(value: Any, limit: int) -> int:
    """Return how many values are in a value, at any depth; raise when more than `limit`.

    A value that holds another twice counts it twice, as whoever compares or prints it must.
    """
    count, waiting = 0, [value]
    while waiting:
        current = waiting.pop()
        count += STRUCT_NODES if isinstance(current, Struct) else 1
        if isinstance(current, list | tuple):
            inner: Any = current
        elif isinstance(current, Mapping):
            inner = current.values()
        else:
            continue
        if count + len(waiting) + len(inner) > limit:
            raise BoundReached(f"this holds more than {limit:,} values")
        waiting.extend(inner)
    return count


def _piece(value: Any) -> str:
    if not isinstance(value, str):
        raise TemplateMistake(f"this takes text, not {kind(value)}")
    return value


def replaced(budget: Budget, value: str, old: Any, new: Any, count: Any = -1) -> str:
    """Return the text with one text put for another, of bounded length."""
    old, new = _piece(old), _piece(new)
    budget.spend(len(value))
    found = value.count(old) if count is None or count < 0 else min(count, value.count(old))
    check_length(len(value) + found * (len(new) - len(old)))
    return budget.made(value.replace(old, new, -1 if count is None else count))


def joined(budget: Budget, separator: str, items: list[str]) -> str:
    """Return the texts with the separator between them, of bounded length."""
    check_length(sum(map(len, items)) + len(separator) * max(len(items) - 1, 0))
    return budget.made(separator.join(items))


def _split(name: str) -> Callable[..., Any]:
    def split(budget: Budget, value: str, separator: Any = None, limit: Any = -1) -> list[str]:
        if separator is not None and not _piece(separator):
            raise TemplateMistake("a text cannot be split at an empty text")
        whole(limit, -1, MAX_TEXT, "a limit")
        pieces = len(value) // 2 if separator is None else value.count(separator)
        budget.spend(len(value) + 80 * (pieces if limit < 0 else min(pieces, limit)))
        result: list[str] = getattr(value, name)(separator, limit)
        return budget.made(result)

    return split


def _strip(name: str) -> Callable[..., Any]:
    def strip(budget: Budget, value: str, characters: Any = None) -> str:
        if characters is not None and len(_piece(characters)) > MAX_STRIP:
            raise BoundReached(f"`{name}` takes at most {MAX_STRIP} characters")
        result: str = getattr(value, name)(characters)
        return budget.made(result)

    return strip


def _pad(name: str) -> Callable[..., Any]:
    def pad(budget: Budget, value: str, width: Any, *fill: Any) -> str:
        whole(width, 0, MAX_WIDTH, f"the width of `{name}`")
        result: str = getattr(value, name)(width, *map(_piece, fill))
        return budget.made(result)

    return pad


def _plain(name: str, takes: int) -> Callable[..., Any]:
    def method(budget: Budget, value: str, *pieces: Any) -> Any:
        if len(pieces) != takes:
            raise TemplateMistake(f"`{name}` takes {takes or 'no'} text in its parentheses")
        budget.spend(len(value))
        return budget.made(getattr(value, name)(*map(_piece, pieces)))

    return method


def _joined_method(budget: Budget, value: str, items: Any) -> str:
    if not isinstance(items, list | tuple):
        raise TemplateMistake(f"`join` takes a list, not {kind(items)}")
    return joined(budget, value, [_piece(item) for item in items])


def _text_methods() -> dict[str, Callable[..., Any]]:
    methods: dict[str, Callable[..., Any]] = {"join": _joined_method, "replace": replaced}
    for name in ("split", "rsplit"):
        methods[name] = _split(name)
    for name in ("strip", "lstrip", "rstrip"):
        methods[name] = _strip(name)
    for name in ("center", "ljust", "rjust", "zfill"):
        methods[name] = _pad(name)
    plain = "capitalize casefold isalnum isalpha isdigit islower isspace isupper lower splitlines"
    for name in (*plain.split(), "title", "upper"):
        methods[name] = _plain(name, 0)
    pieces = "count endswith find partition removeprefix removesuffix rfind rpartition startswith"
    for name in pieces.split():
        methods[name] = _plain(name, 1)
    return methods


def _listing(name: str) -> Callable[..., Any]:
    def listing(budget: Budget, value: Mapping[Any, Any]) -> list[Any]:
        check_items(len(value))
        budget.spend(64 * len(value))
        return list(getattr(value, name)())

    return listing


def _get(budget: Budget, value: Mapping[Any, Any], name: Any, default: Any = None) -> Any:
    return value.get(key(name), default)


def _index(name: str) -> Callable[..., Any]:
    def index(budget: Budget, value: Any, wanted: Any) -> Any:
        budget.spend(8 * len(value))
        if name == "index" and key(wanted) not in value:
            raise TemplateMistake("`index` does not find this value in the list")
        return getattr(value, name)(key(wanted))

    return index


TEXT_METHODS: Final = _text_methods()
MAPPING_METHODS: Final = {
    "get": _get,
    **{name: _listing(name) for name in ("items", "keys", "values")},
}
LIST_METHODS: Final = {name: _index(name) for name in ("count", "index")}


class Method:
    """A method of a value, bound to it: the only kind of method that templates can call."""

    __slots__ = ("budget", "function", "name", "value")

    def __init__(self, budget: Budget, name: str, function: Callable[..., Any], value: Any) -> None:
        self.budget = budget
        self.name = name
        self.function = function
        self.value = value

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Return what the method makes of the value."""
        if named:
            raise TemplateMistake(f"`{self.name}` takes no named arguments")
        return self.function(self.budget, self.value, *arguments)


def text_method(budget: Budget, value: str, name: str) -> Method | None:
    """Return the method of a text, if templates may call it."""
    if name in ("format", "format_map"):
        raise NotAllowed(
            f"`{name}` is closed to templates", 'write `"%s of %s"|format(a, b)` instead'
        )
    function = TEXT_METHODS.get(name)
    return Method(budget, name, function, value) if function else None
