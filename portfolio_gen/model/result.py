"""What comes of a build."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from portfolio_gen.model.explanation import Explanation
    from portfolio_gen.model.problem import Problem


class Pictures(NamedTuple):
    """What a build did with photographs and drawings."""

    made: int
    reused: int
    original_bytes: int
    largest_bytes: int  # what a reader on a wide screen loads, of all of them


class Result(NamedTuple):
    """What came of a build. Paths are relative to the output folder, sorted.

    A NamedTuple: a build with nothing to do imports no msgspec.
    """

    problems: tuple[Problem, ...] = ()
    pages: int = 0  # HTML pages in the whole site
    files: int = 0  # all files in the whole site
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    made: int = 0  # recipes that were realised
    read: int = 0  # source files that were opened
    addressless: bool = False  # without `base_url`: what needs absolute addresses is left out
    explanation: Explanation | None = None
    pictures: Pictures | None = None  # None: none was encoded
    drafts: tuple[str, ...] = ()  # write-ups with `draft: true`, by their paths
    aside: tuple[str, ...] = ()  # options of the author's that a theme being tried does not take

    @property
    def failed(self) -> bool:
        """Tell whether there was an error: only a preview committed anything then."""
        return any(problem.severity == "error" for problem in self.problems)
