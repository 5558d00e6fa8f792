"""Rules that the author switched off, for the site or for one page."""

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site


def without_switched_off(
    problems: Iterable[Problem], site: Site, codes: Collection[str]
) -> list[Problem]:
    """Return the problems without the warnings that `checks.off` names; errors stay.

    A name there that is no code (of `codes`) is an error itself.
    """
    everywhere = frozenset(site.config.checks_off)
    by_page: Mapping[str, frozenset[str]] = {
        writeup.path: frozenset(writeup.front.checks_off)
        for writeup in site.writeups
        if writeup.front.checks_off
    }
    kept = [
        problem
        for problem in problems
        if problem.severity == "error"
        or problem.code not in everywhere | by_page.get(problem.span.path, frozenset())
    ]
    for path, names in ((site.config.path, everywhere), *by_page.items()):
        kept += (_unknown(name, path, codes) for name in sorted(names - set(codes)))
    return kept


def _unknown(name: str, path: str, codes: Collection[str]) -> Problem:
    near = get_close_matches(name, codes, 1)
    return Problem(
        "check-unknown",
        "error",
        f"`checks` switches off `{name}`, and there is no such rule",
        Span(path),
        f"did you mean `{near[0]}`?"
        if near
        else "the rules are named in docs/reference/problems.md",
    )
