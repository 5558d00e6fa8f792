"""Components that bodies use, held against what the theme declares."""

from collections.abc import Iterable

from portfolio_gen.model.document import ComponentUse
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.theme import Argument, ComponentSpec, Theme
from portfolio_gen.read.proof import without_consent


def check_components(writeups: Iterable[WriteUp], theme: Theme, problems: list[Problem]) -> None:
    """Report components that the theme lacks, and arguments that they do not take."""
    for writeup in writeups:
        for use in writeup.outline.components:
            spec = theme.components.get(use.name)
            if spec is None:
                problems.append(_unknown(use, writeup, theme))
            else:
                problems += [
                    _fault(message, hint, use, writeup) for message, hint in _faults(use, spec)
                ]
                problems += _unproved(use, spec, writeup)


def _faults(use: ComponentUse, spec: ComponentSpec) -> list[tuple[str, str]]:
    declared = {argument.name: argument for argument in spec.arguments}
    found = []
    for name, value in use.arguments.items():
        argument = declared.get(name)
        if argument is None:
            takes = ", ".join(declared) or "none"
            found.append((f"`:::{use.name}` takes no `{name}`", f"it takes: {takes}"))
        else:
            found += _value_faults(value, argument, use.name)
    for argument in spec.arguments:
        if argument.required and argument.name not in use.arguments:
            found.append(
                (
                    f"`:::{use.name}` needs `{argument.name}`",
                    f'write :::{use.name} {argument.name}="…"',
                )
            )
    return found


def _unproved(use: ComponentUse, spec: ComponentSpec, writeup: WriteUp) -> list[Problem]:
    """Return what is wrong with somebody's words that say neither consent nor where they stand.

    So for every component that takes `consent`: what was published may be quoted without asking.
    """
    takes = {argument.name for argument in spec.arguments}
    given = use.arguments
    if "consent" not in takes or not given.get("by"):
        return []
    if (given.get("source") or given.get("url")) and not given.get("consent"):
        return []
    found = without_consent(given.get("consent", ""), 'consent="by e-mail, 3 July 2025"')
    if found is None:
        return []
    fault = found[1]
    hint = f'{fault.hint}; what was published needs `source="…"` or `url=…` instead'
    return [Problem(fault.code, "error", fault.message, _span(use, writeup), hint)]


def _value_faults(value: str, argument: Argument, component: str) -> list[tuple[str, str]]:
    name = f"`{argument.name}` of `:::{component}`"
    if argument.type == "choice" and value not in argument.choices:
        return [(f"{name} can't be `{value}`", "it takes: " + ", ".join(argument.choices))]
    if argument.type == "flag" and value not in ("", "true", "false", "yes", "no"):
        return [(f"{name} takes no text", f"write it alone: :::{component} {argument.name}")]
    if argument.type == "number":
        try:
            float(value)
        except ValueError:
            return [(f"{name} must be a number, not `{value}`", "write digits, such as 3 or 1.5")]
    return []


def _fault(message: str, hint: str, use: ComponentUse, writeup: WriteUp) -> Problem:
    return Problem("component-argument", "error", message, _span(use, writeup), hint)


def _unknown(use: ComponentUse, writeup: WriteUp, theme: Theme) -> Problem:
    near = nearest(use.name, theme.components)
    names = ", ".join(sorted(theme.components))
    return Problem(
        "component-unknown",
        "error",
        f"the theme has no component `{use.name}`",
        _span(use, writeup),
        f"did you mean `:::{near}`?" if near else f"components: {names}",
    )


def _span(use: ComponentUse, writeup: WriteUp) -> Span:
    line = use.line + writeup.outline.first_line - 1
    return Span(writeup.path, line, use.column, use.length)
