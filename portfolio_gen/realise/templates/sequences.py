"""Filters on lists and named values. Lists are made whole: no filter is lazy."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from jinja2 import pass_context, pass_environment
from jinja2.runtime import Context, Undefined
from markupsafe import Markup, escape

from portfolio_gen.realise.templates.bounds import MAX_ITEMS, number
from portfolio_gen.realise.templates.errors import BoundReached, TemplateMistake, kind
from portfolio_gen.realise.templates.ordering import items_in, path_reader, reader
from portfolio_gen.realise.templates.values import joined, text, whole

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment


@pass_context
def map_(context: Context, value: Any, *arguments: Any, **named: Any) -> list[Any]:
    """Return what an attribute, or a filter, makes of each item."""
    env: Any = context.environment
    items = items_in(env, value)
    env.budget.spend(100 * len(items))
    if not arguments and "attribute" in named:
        attribute, default = named.pop("attribute"), named.pop("default", None)
        if named:
            raise TemplateMistake("`map` takes `attribute` and `default`")
        return list(map(path_reader(env, attribute, default), items))
    if not arguments or not isinstance(arguments[0], str):
        raise TemplateMistake("`map` takes the name of a filter, or `attribute='name'`")
    name, *rest = arguments
    env.check_filter(name)
    return [env.call_filter(name, item, rest, named, context=context) for item in items]


def _chosen(by_attribute: bool, wanted: bool) -> Any:
    @pass_context
    def choose(context: Context, value: Any, *arguments: Any, **named: Any) -> list[Any]:
        env: Any = context.environment
        read = reader(env, (arguments or ("",))[0] if by_attribute else None)
        test, *rest = arguments[by_attribute:] or (None,)
        items = items_in(env, value)
        env.budget.spend(100 * len(items))
        if test is None:
            return [item for item in items if bool(read(item)) is wanted]
        env.check_test(test)
        return [
            item
            for item in items
            if bool(env.call_test(test, read(item), rest, named, context=context)) is wanted
        ]

    return choose


@pass_environment
def join(env: "BoundedEnvironment", value: Any, d: Any = "", attribute: Any = None) -> str:
    """Return the items as one text; if one of them is safe HTML, the others are escaped."""
    items = items_in(env, value)
    if attribute is not None:
        items = list(map(path_reader(env, attribute), items))
    texts = [text(item) for item in items]
    separator = text(d)
    if isinstance(separator, Markup) or any(isinstance(piece, Markup) for piece in texts):
        separator, texts = escape(separator), [escape(piece) for piece in texts]
    env.budget.spend(64 * len(texts))
    return joined(env.budget, separator, texts)


@pass_environment
def sum_(env: "BoundedEnvironment", value: Any, attribute: Any = None, start: Any = 0) -> Any:
    """Return the sum of numbers."""
    items: Iterable[Any] = items_in(env, value)
    total = start
    for item in items if attribute is None else map(path_reader(env, attribute), items):
        if not isinstance(item, int | float) or not isinstance(total, int | float):
            raise TemplateMistake(f"`sum` takes numbers, not {kind(item)}")
        total = number(total + item)
    return total


@pass_environment
def batch(env: "BoundedEnvironment", value: Any, count: Any, fill_with: Any = None) -> list[Any]:
    """Return the items in rows of `count` (at most 10,000)."""
    whole(count, 1, 10_000, "the length of a row in `batch`")
    items = items_in(env, value)
    env.budget.spend(100 * (len(items) // count + 1))
    rows = [items[at : at + count] for at in range(0, len(items), count)]
    if rows and fill_with is not None:
        rows[-1].extend([fill_with] * (count - len(rows[-1])))
    return rows


@pass_environment
def slice_(env: "BoundedEnvironment", value: Any, count: Any, fill_with: Any = None) -> list[Any]:
    """Return the items in `count` columns (at most 10,000) of nearly the same length."""
    whole(count, 1, 10_000, "the number of columns in `slice`")
    items = items_in(env, value)
    env.budget.spend(100 * count)
    short, longer = divmod(len(items), count)
    columns, at = [], 0
    for position in range(count):
        end = at + short + (position < longer)
        column = items[at:end]
        if fill_with is not None and position >= longer:
            column.append(fill_with)
        columns.append(column)
        at = end
    return columns


@pass_environment
def first(env: "BoundedEnvironment", value: Any) -> Any:
    """Return the first item."""
    items = value if isinstance(value, list | tuple | str) else items_in(env, value)
    return items[0] if items else env.undefined("there is no first item in an empty list")


@pass_environment
def last(env: "BoundedEnvironment", value: Any) -> Any:
    """Return the last item."""
    items = value if isinstance(value, list | tuple | str) else items_in(env, value)
    return items[-1] if items else env.undefined("there is no last item in an empty list")


@pass_environment
def reverse(env: "BoundedEnvironment", value: Any) -> Any:
    """Return the text or the items from the end to the start."""
    if isinstance(value, str):
        return env.budget.made(value[::-1])
    return items_in(env, value)[::-1]


def length(value: Any) -> int:
    """Return the number of items or of characters."""
    if not isinstance(value, str | list | tuple | range | Mapping | Undefined):
        raise TemplateMistake(f"{kind(value)} has no length")
    if (count := len(value)) > MAX_ITEMS * 20:
        raise BoundReached("this is too long")
    return count


def default(value: Any, default_value: Any = "", boolean: Any = False) -> Any:
    """Return the value, or another where it is undefined (or empty, with `true`)."""
    return default_value if isinstance(value, Undefined) or (boolean and not value) else value


SEQUENCE_FILTERS: Final = {
    "batch": batch,
    "count": length,
    "d": default,
    "default": default,
    "first": first,
    "join": join,
    "last": last,
    "length": length,
    "list": pass_environment(items_in),
    "map": map_,
    "reject": _chosen(False, False),
    "rejectattr": _chosen(True, False),
    "reverse": reverse,
    "select": _chosen(False, True),
    "selectattr": _chosen(True, True),
    "slice": slice_,
    "sum": sum_,
}
