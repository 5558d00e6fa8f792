"""What the dots of a template reach: fields of our views, keys, and a few methods."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from jinja2.environment import TemplateModule
from jinja2.exceptions import TemplateRuntimeError, UndefinedError
from jinja2.runtime import BlockReference, LoopContext, StrictUndefined, TemplateReference
from jinja2.utils import Namespace, missing
from markupsafe import Markup
from msgspec import Struct

from portfolio_gen.realise.templates.checks import guard
from portfolio_gen.realise.templates.errors import UndefinedUse, kind, near
from portfolio_gen.realise.templates.ordering import Group
from portfolio_gen.realise.templates.values import (
    LIST_METHODS,
    MAPPING_METHODS,
    Method,
    text_method,
)

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment

Reader = Callable[["BoundedEnvironment", Any, str], Any]

_LOOP_FIELDS: Final = frozenset(
    {"depth", "depth0", "first", "index", "index0", "last", "length"}
    | {"nextitem", "previtem", "revindex", "revindex0"}
)


class Missing(StrictUndefined):
    """A name or a field that does not exist: only `is defined` and `default` may meet it."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, cast("Any", self._use))

    def _use(self, message: str) -> UndefinedUse:
        """Return the exception to raise; Jinja calls this in place of an exception class."""
        owner, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint:
            return UndefinedUse(self._undefined_hint)
        if owner is missing:
            return UndefinedUse(f"there is no `{name}` here", str(name), known=False)
        if owner is None:
            return UndefinedUse(
                f"there is no `{name}`, because what should have it is nothing",
                str(name),
                "ask first whether it is there, with `{% if … %}`",
            )
        if not isinstance(name, str):
            return UndefinedUse(f"{kind(owner)} has no element {name!r}")
        return UndefinedUse(f"there is no `{name}`{near(name, _names(owner))}", name)


def _names(owner: Any) -> list[str]:
    if isinstance(owner, Struct):
        return list(owner.__struct_fields__)
    if isinstance(owner, Mapping):
        return [name for name in owner if isinstance(name, str)][:1000]
    if isinstance(owner, TemplateModule):
        return list(vars(owner))
    return []


def _of_mapping(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    function = MAPPING_METHODS.get(name)
    if function is not None:
        return Method(env.budget, name, function, value)
    return value[name] if name in value else env.undefined(obj=value, name=name)


def _of_list(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    function = LIST_METHODS.get(name)
    if function is None:
        return env.undefined(obj=value, name=name)
    return Method(env.budget, name, function, value)


def _of_text(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    return text_method(env.budget, value, name) or env.undefined(obj=value, name=name)


def _of_group(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    if name in ("grouper", "list"):
        return getattr(value, name)
    return _of_list(env, value, name)


def _cycle(_: Any, loop: Any, *values: Any) -> Any:
    return loop.cycle(*values)


def _changed(budget: Any, loop: Any, *values: Any) -> Any:
    return loop.changed(*(guard(budget, value) for value in values))


def _of_loop(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    if name in _LOOP_FIELDS:
        return getattr(value, name)
    if name in ("changed", "cycle"):
        return Method(env.budget, name, _changed if name == "changed" else _cycle, value)
    return env.undefined(obj=value, name=name)


def _of_namespace(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    return getattr(value, name, missing)


def _of_module(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    return vars(value).get(name, missing)


def _of_self(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    try:
        return value[name]
    except KeyError:
        return env.undefined(f"there is no block `{name}`")


def _of_block(env: "BoundedEnvironment", value: Any, name: str) -> Any:
    return value.super if name == "super" else missing


READERS: Final[dict[type, Reader]] = {
    dict: _of_mapping,
    list: _of_list,
    tuple: _of_list,
    str: _of_text,
    Markup: _of_text,
    Group: _of_group,
    LoopContext: _of_loop,
    Namespace: _of_namespace,
    TemplateModule: _of_module,
    TemplateReference: _of_self,
    BlockReference: _of_block,
}
