"""Works whose addresses were exchanged: each has the other's name."""

from collections.abc import Iterable

from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.plan.paths import span_of


def crossed(writeups: Iterable[WriteUp]) -> list[Problem]:
    """Return a warning for each two of a kind and language that have each other's name as slug.

    Their addresses are free and their links work, so nothing else would tell.
    """
    renamed: dict[tuple[str, str, str], tuple[str, WriteUp]] = {}
    problems = []
    for writeup in writeups:
        new = slug(writeup.front.slug)
        old = slug(writeup.key)
        if not new or new == old:
            continue
        renamed[writeup.kind, writeup.lang, old] = (new, writeup)
        other = renamed.get((writeup.kind, writeup.lang, new))
        if other is not None and other[0] == old:
            problems.append(_crossed(writeup, new, other[1], old))
    return problems


def _crossed(writeup: WriteUp, new: str, other: WriteUp, old: str) -> Problem:
    return Problem(
        "slugs-crossed",
        "warning",
        f"{writeup.path} has the slug `{new}`, and {other.path} the slug `{old}`: "
        "each has the name of the other",
        span_of(writeup, "slug"),
        "exchange the two, or, if it is meant so, write `checks: {off: [slugs-crossed]}`",
    )
