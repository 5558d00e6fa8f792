"""What an author is told: where, what is wrong, and what to do."""

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning"]


class Span(Struct, frozen=True):
    """A place in a source file.

    `path` is relative to the site folder, with `/`; it is absolute for a file outside it.
    Line and column are 1-based and count characters; `length` is in characters, at least 1.
    """

    path: str
    line: int = 1
    column: int = 1
    length: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Problem(Struct, frozen=True):
    """A mistake of the author. `code` is a word from the table in `problems.py`."""

    code: str
    severity: Severity
    message: str
    span: Span
    hint: str = ""


def sort_key(problem: Problem) -> tuple[str, int, int, str, str]:
    """Return the key that orders problems by place, then by code and words."""
    span = problem.span
    return (span.path, span.line, span.column, problem.code, problem.message)


def in_order(problems: list[Problem]) -> list[Problem]:
    """Return the problems sorted by place, each once."""
    return sorted(dict.fromkeys(problems), key=sort_key)
