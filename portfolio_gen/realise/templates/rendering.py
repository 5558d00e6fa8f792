"""One page: a template, what it sees, and what it may take."""

from collections.abc import Mapping
from typing import Any

from portfolio_gen.realise.templates.bounds import Budget
from portfolio_gen.realise.templates.environment import BoundedEnvironment
from portfolio_gen.realise.templates.faults import explain


def render(
    environment: BoundedEnvironment, name: str, context: Mapping[str, Any], budget: Budget
) -> str:
    """Return the text that the template of this name makes of the context.

    Raises TemplateFault, and nothing else, for whatever an author of templates can do wrong. A
    function that was given to the template may render another template meanwhile.
    """
    before = environment.budget, environment.modules, environment.callables
    functions = [value for value in context.values() if callable(value)]
    environment.budget, environment.modules = budget, {}
    environment.callables = environment.callables.union(map(id, functions))
    chunks: Any = None
    try:
        template = environment.get_template(name)
        chunks = template.root_render_func(template.new_context(dict(context)))
        return budget.collect(chunks, budget.output, "this page")
    except Exception as error:
        fault = explain(environment, name, error, chunks, (*environment.given, *functions))
        if fault is None:
            raise
        raise fault from None
    finally:
        environment.budget, environment.modules, environment.callables = before
