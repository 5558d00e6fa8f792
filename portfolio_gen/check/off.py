"""Rules that the author switched off, for the site or for one page."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from portfolio_gen.model.config import Config
from portfolio_gen.model.front import Front
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site

#: Errors that an author may accept.
ACCEPTED = ("machine-path", "position-published", "secret-unreadable")


def without_switched_off(
    problems: Iterable[Problem], site: Site, codes: Collection[str]
) -> list[Problem]:
    """Return the problems without the warnings that `checks.off` names; errors stay.

    But for those of ACCEPTED: only a person can tell whether what is in such a file may be known.
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
        if (problem.severity == "error" and problem.code not in ACCEPTED)
        or problem.code not in everywhere | by_page.get(problem.span.path, frozenset())
    ]
    kept += _unknown_names(site.config.path, site.config, codes)
    for writeup in site.writeups:
        kept += _unknown_names(writeup.path, writeup.front, codes)
    return kept


def _unknown_names(path: str, owner: Config | Front, codes: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each name under `checks.off` that is no code, where it was written."""
    for at, name in enumerate(owner.checks_off):
        place = owner.places.get(f"checks.off.{at}")
        if name not in codes and place is not None:  # else a translation that inherits it
            yield _unknown(name, Span(path, *place), codes)


def _unknown(name: str, span: Span, codes: Collection[str]) -> Problem:
    near = nearest(name, codes)
    return Problem(
        "check-unknown",
        "error",
        f"`checks` switches off `{name}`, and there is no such rule",
        span,
        f"did you mean `{near}`?"
        if near
        else "the rules are named in docs/reference/problems.md and review.md",
    )
