"""Problems that are counted for a file, where one for each would hide the others."""

from collections.abc import Iterable

import msgspec

from portfolio_gen.model.problem import Problem, sort_key

COUNTED = "alt-missing"
#: Places that are named at the most.
NAMED = 8


def counted(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems with pictures without a text told once a file, at the first of them."""
    by_file: dict[str, list[Problem]] = {}
    others: list[Problem] = []
    for problem in problems:
        if problem.code == COUNTED:
            by_file.setdefault(problem.span.path, []).append(problem)
        else:
            others.append(problem)
    return others + [_as_one(sorted(set(each), key=sort_key)) for each in by_file.values()]


def _as_one(problems: list[Problem]) -> Problem:
    first = problems[0]
    if len(problems) == 1:
        return first
    lines = [str(line) for line in dict.fromkeys(each.span.line for each in problems)]
    more = f" and {len(lines) - NAMED} more" if len(lines) > NAMED else ""
    where = f": lines {', '.join(lines[:NAMED])}{more}" if len(lines) > 1 else ""
    message = f"{len(problems)} pictures have no text for readers who can't see them{where}"
    return msgspec.structs.replace(first, message=message)
