"""Filters that put lists in order, and what reads the attribute that they order by."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from jinja2 import pass_environment
from jinja2.runtime import Undefined

from portfolio_gen.realise.templates.bounds import check_items
from portfolio_gen.realise.templates.errors import TemplateMistake, kind
from portfolio_gen.realise.templates.values import SCALARS, key, text

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment

Read = Callable[[Any], Any]


class Group(NamedTuple):
    """What `groupby` makes: the common value, and the items that have it."""

    grouper: Any
    list: "list[Any]"


def items_in(env: "BoundedEnvironment", value: Any) -> list[Any]:
    """Return the items of a value that has some, at most 1,000,000, as a new list."""
    if isinstance(value, Undefined):
        str(value)
    if not isinstance(value, str | list | tuple | range | Mapping):
        raise TemplateMistake(f"a list is needed here, not {kind(value)}")
    check_items(len(value))
    return env.budget.made(list(value))


def path_reader(env: "BoundedEnvironment", attribute: Any, default: Any = None) -> Read:
    """Return what reads `a.b.0` from a value, through the same gate as the dots of a template."""
    if not isinstance(attribute, str | int):
        raise TemplateMistake(f"an attribute is a name, not {kind(attribute)}")
    parts = attribute.split(".") if isinstance(attribute, str) else [attribute]
    steps = [int(part) if isinstance(part, str) and part.isdecimal() else part for part in parts]

    def read(value: Any) -> Any:
        for step in steps:
            value = env.getitem(value, step) if isinstance(step, int) else env.field(value, step)
            if default is not None and isinstance(value, Undefined):
                return default
        return value

    return read


def _folded(read: Read, case_sensitive: bool) -> Read:
    """Return what reads a value to order by; case is folded unless asked otherwise."""

    def folded(value: Any) -> Any:
        found = read(value)
        if isinstance(found, list | tuple) and all(piece.__class__ in SCALARS for piece in found):
            return [_lower(piece, case_sensitive) for piece in found[:100]]
        if found.__class__ not in SCALARS:
            text(found)
        return _lower(found, case_sensitive)

    return folded


def _lower(value: Any, case_sensitive: bool) -> Any:
    return value.lower() if isinstance(value, str) and not case_sensitive else value


def _self(value: Any) -> Any:
    return value


def reader(env: "BoundedEnvironment", attribute: Any) -> Read:
    """Return what reads an attribute, or the value itself where none is named."""
    return _self if attribute is None else path_reader(env, attribute)


def _ordered(env: "BoundedEnvironment", items: list[Any], read: Read, reverse: Any) -> list[Any]:
    env.budget.spend(200 * len(items))
    try:
        return sorted(items, key=read, reverse=bool(reverse))
    except TypeError:
        raise TemplateMistake(
            "these values cannot be put in order: they are not all text, or not all numbers"
        ) from None


@pass_environment
def sort(
    env: "BoundedEnvironment",
    value: Any,
    reverse: Any = False,
    case_sensitive: Any = False,
    attribute: Any = None,
) -> list[Any]:
    """Return the items in order, by themselves or by attributes ("year,title")."""
    if isinstance(attribute, str) and "," in attribute:
        reads = [path_reader(env, part.strip()) for part in attribute.split(",")[:10]]

        read: Read = lambda item: [one(item) for one in reads]  # noqa: E731
    else:
        read = reader(env, attribute)
    return _ordered(env, items_in(env, value), _folded(read, bool(case_sensitive)), reverse)


@pass_environment
def unique(
    env: "BoundedEnvironment", value: Any, case_sensitive: Any = False, attribute: Any = None
) -> list[Any]:
    """Return the items without repeats, the first of each."""
    read = _folded(reader(env, attribute), bool(case_sensitive))
    items = items_in(env, value)
    env.budget.spend(100 * len(items))
    found: dict[Any, Any] = {}
    for item in items:
        found.setdefault(key(read(item)), item)
    return list(found.values())


@pass_environment
def group_by(
    env: "BoundedEnvironment",
    value: Any,
    attribute: Any,
    default: Any = None,
    case_sensitive: Any = False,
) -> list[Group]:
    """Return the items in groups of one value each, the groups in order."""
    plain = path_reader(env, attribute, default)
    read = _folded(plain, bool(case_sensitive))
    ordered = _ordered(env, items_in(env, value), read, False)
    groups = [list(items) for _, items in groupby(ordered, read)]
    env.budget.spend(200 * len(groups))
    return [Group(plain(items[0]), items) for items in groups]


def _extreme(choose: Callable[..., Any], name: str) -> Any:
    @pass_environment
    def extreme(
        env: "BoundedEnvironment", value: Any, case_sensitive: Any = False, attribute: Any = None
    ) -> Any:
        read = _folded(reader(env, attribute), bool(case_sensitive))
        if not (items := items_in(env, value)):
            return env.undefined(f"`{name}` finds nothing in an empty list")
        env.budget.spend(100 * len(items))
        return choose(items, key=read)

    return extreme


@pass_environment
def dict_sort(
    env: "BoundedEnvironment",
    value: Any,
    case_sensitive: Any = False,
    by: Any = "key",
    reverse: Any = False,
) -> list[Any]:
    """Return the pairs of named values in order, by `key` or `value`."""
    if by not in ("key", "value"):
        raise TemplateMistake("`dictsort` orders by `key` or by `value`")
    read = _folded(lambda pair: pair[by == "value"], bool(case_sensitive))
    return _ordered(env, items_of(env, value), read, reverse)


@pass_environment
def items_of(env: "BoundedEnvironment", value: Any) -> list[Any]:
    """Return the pairs of named values."""
    if not isinstance(value, Mapping):
        text(value)
        raise TemplateMistake(f"`items` takes named values, not {kind(value)}")
    env.budget.spend(64 * len(value))
    return list(value.items())


ORDER_FILTERS: Final = {
    "dictsort": dict_sort,
    "groupby": group_by,
    "items": items_of,
    "max": _extreme(max, "max"),
    "min": _extreme(min, "min"),
    "sort": sort,
    "unique": unique,
}
