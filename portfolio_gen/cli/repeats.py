"""Problems of which there are many: what is equal is shown once, what never ends is cut."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portfolio_gen.model.problem import Problem, Span

#: As many problems that say the same are shown one by one.
FEW = 3
#: Places that are named of those that say the same.
NAMED = 6
#: Problems of one code that are shown.
SHOWN = 20


class Group(NamedTuple):
    """A problem that is shown, and where else the same is to be said."""

    problem: Problem
    others: tuple[Span, ...]


def groups(problems: Sequence[Problem]) -> list[Group]:
    """Return problems in their order; more than `FEW` that say the same are one group."""
    equal: dict[tuple[str, str, str, str], list[Problem]] = {}
    for problem in problems:
        equal.setdefault(_words(problem), []).append(problem)
    found: list[Group] = []
    for problem in problems:
        same = equal[_words(problem)]
        if len(same) <= FEW:
            found.append(Group(problem, ()))
        elif problem is same[0]:
            found.append(Group(problem, tuple(each.span for each in same[1:])))
    return found


def cut(found: Iterable[Group]) -> tuple[list[Group], dict[str, int]]:
    """Return the groups that are shown, and how many problems of each code are not."""
    shown: list[Group] = []
    seen: Counter[str] = Counter()
    left: dict[str, int] = {}
    for group in found:
        code = group.problem.code
        seen[code] += 1
        if seen[code] <= SHOWN:
            shown.append(group)
        else:
            left[code] = left.get(code, 0) + 1 + len(group.others)
    return shown, left


def _words(problem: Problem) -> tuple[str, str, str, str]:
    return problem.code, problem.severity, problem.message, problem.hint
