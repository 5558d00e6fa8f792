"""The tests of templates (`x is odd`), and comparisons that cannot run long."""

import operator
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from jinja2 import pass_environment
from jinja2.runtime import Undefined
from markupsafe import Markup
from msgspec import Struct

from portfolio_gen.realise.templates.bounds import Budget
from portfolio_gen.realise.templates.errors import TemplateMistake, kind
from portfolio_gen.realise.templates.values import (
    MAX_NODES,
    SCALARS,
    STRUCT_NODES,
    bounded_text,
    key,
    nodes_within,
)

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment


def guard(budget: Budget, value: Any) -> Any:
    """Return the value if it can be compared in bounded time.

    Two lists that hold the same lists many times over take forever to compare.
    """
    if value.__class__ in SCALARS:
        budget.spend(len(value) // 8 if isinstance(value, str) else 0)
    elif isinstance(value, list | tuple | Mapping):
        budget.spend(8 * nodes_within(value, MAX_NODES))
    return value


def contains(budget: Budget, value: Any, whole: Any) -> bool:
    """Return whether a list, named values or a text holds the value."""
    if isinstance(whole, Mapping):
        return key(value) in whole
    if isinstance(whole, str):
        if not isinstance(value, str):
            bool(value)
            raise TemplateMistake(f"`in` looks for text in a text, not for {kind(value)}")
        budget.spend(len(whole))
    elif isinstance(whole, list | tuple | range):
        if value.__class__ in SCALARS:
            budget.spend(8 * len(whole))
        elif isinstance(value, Struct):
            budget.spend(8 * STRUCT_NODES * len(whole))
        else:
            guard(budget, whole)
            guard(budget, value)
    else:
        bool(whole)
        raise TemplateMistake(f"`in` looks into a list or a text, not into {kind(whole)}")
    return bool(value in whole)


def _comparison(compare: Callable[[Any, Any], Any]) -> Any:
    @pass_environment
    def test(env: "BoundedEnvironment", value: Any, other: Any) -> bool:
        return bool(compare(guard(env.budget, value), guard(env.budget, other)))

    return test


@pass_environment
def _in(env: "BoundedEnvironment", value: Any, whole: Any) -> bool:
    return contains(env.budget, value, whole)


def _divisible(value: Any, by: Any) -> bool:
    if not isinstance(value, int) or not isinstance(by, int) or not by:
        bool(value)
        raise TemplateMistake("only whole numbers are divisible, and not by zero")
    return value % by == 0


def _is(*types: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, types)


_COMPARISONS = {
    operator.eq: ("==", "eq", "equalto"),
    operator.ne: ("!=", "ne"),
    operator.gt: (">", "gt", "greaterthan"),
    operator.ge: (">=", "ge"),
    operator.lt: ("<", "lt", "lessthan"),
    operator.le: ("<=", "le"),
}
TESTS: Final[dict[str, Callable[..., Any]]] = {
    **{name: _comparison(compare) for compare, names in _COMPARISONS.items() for name in names},
    "boolean": _is(bool),
    "defined": lambda value: not isinstance(value, Undefined),
    "divisibleby": _divisible,
    "escaped": _is(Markup),
    "even": lambda value: _divisible(value, 2),
    "false": lambda value: value is False,
    "float": _is(float),
    "in": _in,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "iterable": _is(str, list, tuple, range, Mapping),
    "lower": lambda value: bounded_text(value).islower(),
    "mapping": _is(Mapping),
    "none": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "odd": lambda value: not _divisible(value, 2),
    "sequence": _is(str, list, tuple, range, Mapping),
    "string": _is(str),
    "true": lambda value: value is True,
    "undefined": _is(Undefined),
    "upper": lambda value: bounded_text(value).isupper(),
}
