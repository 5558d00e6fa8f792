"""Problems that come of other problems, or say the same again: each mistake is told once."""

from collections.abc import Iterable, Sequence

from portfolio_gen.model.problem import Problem

#: Problems that may come of nothing but another one.
CONSEQUENCES = ("link-broken", "anchor-missing")
#: Problems that say again of the bytes what another said of the source.
SAME = {"host-called": "image-elsewhere", "position-published": "file-private"}


def once_each(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems with those of one template line said once, however many pages it has."""
    found: dict[object, Problem] = {}
    for problem in problems:
        if problem.code == "template-fault":
            found.setdefault((problem.code, problem.span, problem.message), problem)
        else:
            found.setdefault(problem, problem)
    return list(found.values())


def without_repeats(found: Iterable[Problem], problems: Iterable[Problem]) -> list[Problem]:
    """Return what was found in bytes without what is told of their sources already."""
    told = {(each.code, each.span) for each in problems}
    return [each for each in found if (SAME.get(each.code), each.span) not in told]


def without_consequences(
    found: Sequence[Problem], problems: Iterable[Problem], *, held: bool
) -> list[Problem]:
    """Return what was found without what may come of mistakes that are told already.

    Where outputs are `held` back, links to them lead nowhere only for now. Else all was looked at:
    there, a file is told twice if it is missing in its own line. A place in a page (`#wood`) is
    another link than the one that is told, unless it stands there, too.
    """
    others = [each for each in found if each.code not in CONSEQUENCES]
    if held:
        return others
    errors = [each.span for each in problems if each.severity == "error"]
    told: set[object] = {(span.path, span.line) for span in errors}
    told.update((span.path, span.line, span.column) for span in errors)
    return others + [
        each
        for each in found
        if each.code in CONSEQUENCES
        and _place(each) not in told
        and (each.span.line > 1 or each.span.path.startswith("static/"))
    ]


def _place(problem: Problem) -> tuple[str, int] | tuple[str, int, int]:
    span = problem.span
    if problem.code == "anchor-missing":
        return (span.path, span.line, span.column)
    return (span.path, span.line)
