"""What `portfolio serve` says of a build: one line, and the problems that are new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from portfolio_gen.cli.spoken import count, listed, said
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.result import Result

if TYPE_CHECKING:
    from portfolio_gen.serve.preview import Rebuilt

SHOWN = 2  # addresses in a line
KINDS = (
    ("page", (".html", ".htm")),
    ("style", (".css",)),
    ("picture", (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".ico")),
)


class Words(Struct, frozen=True):
    """What is said of a build: problems that were not there before, then a line; "" for none."""

    problems: tuple[Problem, ...]
    line: str


def words_of(rebuilt: Rebuilt, before: Sequence[Problem], clock: str) -> Words:
    """Return what is said of a build.

    `before` are the problems of the build before, `clock` is the time of day ("14:03:12").
    """
    result = rebuilt.result
    known = {_what(problem) for problem in before}
    new = tuple(problem for problem in result.problems if _what(problem) not in known)
    parts = [part for part in (_made(result, rebuilt.changed), _state(result, before, new)) if part]
    if not parts:
        return Words(new, "")
    told = f"{_sources(rebuilt.sources)}{said('; ').join(parts)}"
    return Words(new, f"{clock}  {told} ({rebuilt.seconds * 1000:.0f} ms)")


def counted(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are in words: "1 error, 2 warnings"; "" if none."""
    errors = sum(problem.severity == "error" for problem in problems)
    kinds = ((errors, "error"), (len(problems) - errors, "warning"))
    return ", ".join(count(number, noun) for number, noun in kinds if number)


def _sources(sources: Sequence[str]) -> str:
    """Return what changed, "" if that is not known: "content/home.md → "."""
    if not sources:
        return ""
    return f"{listed(sources, 1)} → "


def _what(problem: Problem) -> tuple[str, ...]:
    """Return what makes a problem the same one after its line moved."""
    return (problem.code, problem.severity, problem.message, problem.span.path, problem.hint)


def _made(result: Result, changed: Sequence[str]) -> str:
    """Return what was made: addresses of pages, or how many files of which kind; "" if nothing."""
    if changed:
        return listed(changed, SHOWN)
    paths = (*result.written, *result.deleted)
    kinds = [_kind(path) for path in paths]
    return ", ".join(count(kinds.count(kind), kind) for kind in dict.fromkeys(kinds))


def _kind(path: str) -> str:
    return next((kind for kind, endings in KINDS if path.endswith(endings)), "file")


def _state(result: Result, before: Sequence[Problem], new: Sequence[Problem]) -> str:
    """Return how the site stands if that is another than it was, "" if it is not."""
    now = counted(result.problems)
    if now == counted(before) and not new:
        return ""
    was_failed = any(problem.severity == "error" for problem in before)
    if not now:
        return said("mended") if was_failed else said("no warning left")
    return f"{said('mended')}{said('; ')}{now}" if was_failed and not result.failed else now
