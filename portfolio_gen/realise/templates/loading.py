"""Where templates come from, and what a compiled one is."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, Template
from jinja2.environment import Environment, TemplateModule
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError
from jinja2.runtime import Context

from portfolio_gen.realise.templates.bounds import MAX_CAPTURE

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment

Load = Callable[[str], tuple[str, str] | None]


class Loader(BaseLoader):
    """A loader that keeps the sources by their real path, to quote them in messages."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self.sources: dict[str, str] = {}

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Return a template's source and real path; no name leads out of the templates."""
        parts = template.split("/")
        known = ".." not in parts and "" not in parts and "\0" not in template
        try:
            found = self._load(template) if known else None
        except UnicodeDecodeError:
            raise TemplateSyntaxError("this file is not UTF-8 text", 1, template) from None
        if found is None:
            raise TemplateNotFound(template)
        self.sources[found[1]] = found[0]
        return *found, None


class BoundedTemplate(Template):
    """A compiled template. What it imports is made anew for each render: no state stays."""

    environment: "BoundedEnvironment"

    def make_module(
        self,
        vars: dict[str, Any] | None = None,
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,
    ) -> TemplateModule:
        """Return the macros and variables of this template."""
        context = self.new_context(vars, shared, locals)
        chunks = self.root_render_func(context)
        body = self.environment.budget.collect(chunks, MAX_CAPTURE, "this template")
        return TemplateModule(self, context, [body])

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        modules = self.environment.modules
        if self.name not in modules:
            modules[self.name] = self.make_module()
        return modules[self.name]
