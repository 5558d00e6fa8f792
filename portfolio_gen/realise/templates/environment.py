"""The Jinja environment in which templates of strangers run: sandboxed, strict, bounded."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from types import MappingProxyType
from typing import Any

from jinja2.environment import Template, TemplateModule
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, Undefined
from jinja2.utils import Namespace, missing
from markupsafe import Markup, escape
from msgspec import Struct

from portfolio_gen.realise.templates import checks
from portfolio_gen.realise.templates.access import READERS, Missing, Reader
from portfolio_gen.realise.templates.bounds import (
    MAX_CAPTURE,
    OPERATORS,
    WORK_BETWEEN_CHECKS,
    Budget,
    bounded_range,
    check_items,
    check_length,
    operate,
)
from portfolio_gen.realise.templates.code import CodeCache
from portfolio_gen.realise.templates.errors import (
    NotAllowed,
    TemplateMistake,
    kind,
)
from portfolio_gen.realise.templates.filters import TEXT_FILTERS
from portfolio_gen.realise.templates.formats import FORMAT_FILTERS, form
from portfolio_gen.realise.templates.loading import BoundedTemplate, Load, Loader
from portfolio_gen.realise.templates.numbers import NUMBER_FILTERS
from portfolio_gen.realise.templates.ordering import ORDER_FILTERS
from portfolio_gen.realise.templates.parsing import PLAIN_SUFFIXES, CheckedEnvironment
from portfolio_gen.realise.templates.sequences import SEQUENCE_FILTERS
from portfolio_gen.realise.templates.values import Method, key, shown, text


class Joiner:
    """An empty text when first called, then a separator."""

    def __init__(self, separator: Any = ", ") -> None:
        self._separator = text(separator)
        self._used = False

    def __call__(self) -> str:
        """Return the separator, but for the first time."""
        self._used, used = True, self._used
        return self._separator if used else ""


class BoundedEnvironment(CheckedEnvironment):
    """A sandbox that knows our views; `render` gives it a budget. One render at a time.

    `view_fields` are the fields that templates may read, by exact class.
    """

    template_class = BoundedTemplate
    intercepted_binops = OPERATORS
    show = staticmethod(shown)
    plain = staticmethod(text)
    key = staticmethod(key)

    def __init__(
        self,
        load: Load,
        *,
        globals: Mapping[str, Any],
        filters: Mapping[str, Callable[..., Any]],
        view_fields: Mapping[type, frozenset[str]],
        code: CodeCache | None = None,
    ) -> None:
        loader = Loader(load)
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,
            undefined=Missing,
            autoescape=lambda name: not (name or "").endswith(PLAIN_SUFFIXES),
            loader=loader,
            cache_size=-1,
            auto_reload=False,
            bytecode_cache=code,
        )
        self.sources = loader.sources
        self.view_fields = view_fields
        self.budget = Budget()
        self.modules: dict[str | None, TemplateModule] = {}
        self.given: tuple[Any, ...] = (load, *globals.values(), *filters.values())
        own_filters = TEXT_FILTERS | FORMAT_FILTERS | NUMBER_FILTERS
        self.filters = {**own_filters, **ORDER_FILTERS, **SEQUENCE_FILTERS, **filters}
        self.tests = dict(checks.TESTS)
        self._readers: dict[type, Reader] = {**READERS, MappingProxyType: READERS[dict]}
        own = (bounded_range, self.make_dict, self.make_namespace, Joiner)
        names = ("range", "dict", "namespace", "joiner")
        self.globals = {**dict(zip(names, own, strict=True)), **globals}
        self.own_callables = frozenset(map(id, own))
        self.callables = self.own_callables | {id(v) for v in globals.values() if callable(v)}

    def views_with(self, name: str) -> frozenset[type]:
        """Return the classes of views whose field of this name templates may read."""
        return frozenset(view for view, fields in self.view_fields.items() if name in fields)

    def _load_template(self, name: Any, globals: MutableMapping[str, Any] | None) -> Template:
        if not isinstance(name, str):
            text(name if isinstance(name, Undefined) else "")
            raise TemplateMistake(f"the name of a template is text, not {kind(name)}")
        return super()._load_template(str(name), globals)

    # Reading

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return what `obj.attribute` means in a template."""
        fields = self.view_fields.get(obj.__class__)
        if fields is not None and attribute in fields:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            str(obj)
        if not isinstance(attribute, str) or attribute.startswith("_"):
            raise NotAllowed(f"`{attribute}`: what begins with `_` is closed to templates")
        reader = self._readers.get(obj.__class__)
        value = reader(self, obj, attribute) if reader else missing
        if value is not missing:
            return value
        if isinstance(obj, Struct) and fields is None:
            raise UnknownView(f"{type(obj).__qualname__} is not among the view types")
        return self.undefined(obj=obj, name=attribute)

    field_of = getattr

    def field(self, obj: Any, name: str) -> Any:
        """Return the field or the key of this name: what a filter's `attribute` means."""
        return self.getitem(obj, name) if isinstance(obj, Mapping) else self.getattr(obj, name)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return what `obj[argument]` means in a template."""
        if isinstance(obj, Mapping):
            name = key(argument)
            return obj[name] if name in obj else self._no_element(obj, name)
        if isinstance(obj, list | tuple | str | range):
            if isinstance(argument, slice):
                return self.budget.made(obj[argument])
            if isinstance(argument, int):
                inside = -len(obj) <= argument < len(obj)
                return obj[argument] if inside else self._no_element(obj, argument)
        if isinstance(argument, str):
            return self.getattr(obj, str(argument))
        text(obj if isinstance(obj, Undefined) else "")
        raise TemplateMistake(f"{kind(obj)} has no elements that `[…]` could choose")

    def _no_element(self, owner: Any, name: Any) -> Undefined:
        return self.undefined(obj=owner, name=name)

    def call(self, context: Context, target: Any, /, *arguments: Any, **named: Any) -> Any:
        """Return what the call of a macro, a method or a function that we gave makes."""
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        if len(arguments) + len(named) > 16:
            self.budget.spend(16 * (len(arguments) + len(named)))
        if target.__class__ is Macro:
            return target(context.eval_ctx, *arguments, **named)
        if isinstance(target, Method | BlockReference | LoopContext | Joiner):
            return target(*arguments, **named)
        if id(target) not in self.callables:
            if isinstance(target, Undefined):
                str(target)
            raise NotAllowed(f"{kind(target)} cannot be called in a template")
        for value in (*arguments, *named.values()):
            if isinstance(value, Undefined):
                str(value)
        if hasattr(target, "jinja_pass_arg"):
            return context.call(target, *arguments, **named)
        return target(*arguments, **named)

    # Making

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return the result of a binary operator, bounded."""
        return operate(self.budget, operator, left, right, self._form)

    def _form(self, pattern: str, values: Any) -> str:
        return form(self.budget, pattern, values)

    def made(self, value: Any) -> Any:
        """Return a list or mapping that an expression made, taken from the budget."""
        return self.budget.made(value)

    def shown(self, value: Any) -> str:
        """Return a value as HTML text that is kept, taken from the budget."""
        # Called for every value on a page, so without the frames of `shown` and `made`.
        result = value if value.__class__ is Markup else escape(text(value))
        budget = self.budget
        budget.work_left -= 120 + len(result)
        if budget.work_left < 0 or len(result) > WORK_BETWEEN_CHECKS:
            budget.spend(0)
            budget.check_time()
        return result

    def shown_plain(self, value: Any) -> str:
        """Return a value as text that is kept, taken from the budget."""
        return self.budget.made(text(value))

    def guard(self, value: Any) -> Any:
        """Return a value that is to be compared, if that is bounded."""
        return checks.guard(self.budget, value)

    def contains(self, value: Any, container: Any) -> bool:
        """Return whether the container holds the value."""
        return checks.contains(self.budget, value, container)

    def join_texts(self, autoescape: bool, values: tuple[Any, ...]) -> str:
        """Return the values as one text (`a ~ b`); one safe part makes the others escaped."""
        parts = [text(value) for value in values]
        check_length(sum(map(len, parts)))
        if autoescape and any(part.__class__ is Markup for part in parts):
            return self.budget.made(Markup("").join(map(escape, parts)))
        return self.budget.made("".join(parts))

    def concat(self, parts: Iterable[str]) -> str:
        """Return the chunks of a macro or of a block as one text, bounded."""
        return self.budget.made(self.budget.collect(iter(parts), MAX_CAPTURE, "this block"))

    def make_dict(self, pairs: Any = (), /, **named: Any) -> dict[Any, Any]:
        """Return named values from others, or from pairs, and from named arguments."""
        if isinstance(pairs, Mapping):
            pairs = list(pairs.items())
        if not isinstance(pairs, list | tuple) or not all(
            isinstance(pair, list | tuple) and len(pair) == 2 for pair in pairs
        ):
            raise TemplateMistake("`dict` takes named values, or a list of pairs")
        check_items(len(pairs))
        return self.budget.made({**{key(name): value for name, value in pairs}, **named})

    def make_namespace(self, values: Any = (), /, **named: Any) -> Namespace:
        """Return a namespace: names that `{% set ns.name = … %}` can change."""
        self.budget.spend(200)
        return Namespace(self.make_dict(values, **named))


class UnknownView(Exception):  # noqa: N818
    """Our own mistake: a view reached a template, but its class was not given."""


def make_environment(
    load: Load,
    *,
    globals: Mapping[str, Any] = MappingProxyType({}),
    filters: Mapping[str, Callable[..., Any]] = MappingProxyType({}),
    view_types: Iterable[type[Struct]] = (),
    properties: Mapping[type, Iterable[str]] = MappingProxyType({}),
    code: CodeCache | None = None,
) -> BoundedEnvironment:
    """Return an environment for templates that `load` finds.

    `load` gives the source of a template and its real path, or None. Templates see the fields of
    exactly the `view_types` (a view of another class in a template is an exception of ours) and
    the `properties` that are named for a type; never a method. `globals` and `filters` may raise
    TemplateMistake for arguments they cannot take; any other exception of theirs is ours.
    """
    fields = {view: frozenset(view.__struct_fields__) for view in view_types}
    for view, names in properties.items():
        fields[view] = fields.get(view, frozenset()) | frozenset(names)
    return BoundedEnvironment(load, globals=globals, filters=filters, view_fields=fields, code=code)
