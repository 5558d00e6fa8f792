"""What a process that builds one site again and again keeps in memory, and what it is told.

`serve` gives a `Live` to each of its builds. It changes no byte of what they make: all that is kept
is what a build would read from the disk otherwise, and is checked in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from portfolio_gen.check.inspect import Known, save_known
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.recipes import Page
from portfolio_gen.read.index import Index, save_index
from portfolio_gen.read.site import Reading
from portfolio_gen.realise.kitchen import Kitchen

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.code import Held


class SupersededError(Exception):
    """A source changed while the site was built: what is made now would be out of date."""


class Last(Struct, frozen=True):
    """What the last build left: its plan, and what its output folder holds."""

    plan: Plan
    kitchen: Kitchen
    contents: Mapping[str, bytes]  # path of each output that is there → digest of its bytes
    held: frozenset[str]  # outputs that are as they were, or away, because of errors


class Live:
    """Values that builds of one site hand on, and functions that a build calls.

    `reading` is what the last build read, whether or not it went on. `in_view` names the outputs to
    be made first; `made` is told of each of them as soon as its files are complete, with its bytes;
    a build asks `superseded` now and then and ends with `SupersededError` where that says so. A
    build that has a `Live` goes on after errors: what an error concerns stays as it was, or away.
    """

    def __init__(
        self,
        in_view: Callable[[], tuple[str, ...]],
        made: Callable[[str, bytes], None],
        superseded: Callable[[], bool],
    ) -> None:
        self.in_view = in_view
        self.made = made
        self.code: Held = {}
        self.index: Index | None = None
        self.known: dict[str, Known] | None = None
        self.last: Last | None = None
        self.reading = Reading(None, {})
        self.timezone = "UTC"
        self._superseded = superseded

    def stop_if_superseded(self) -> None:
        """Raise SupersededError if what is built now is out of date already."""
        if self._superseded():
            raise SupersededError

    def save(self) -> None:
        """Write what saves the next process time: what was read of sources and found in outputs."""
        if self.last is None:
            return
        places = self.last.kitchen.places
        if self.index is not None:
            save_index(places.cache, self.index)
        if self.known is not None:
            save_known(places.work, self.known)


def held(plan: Plan, problems: Iterable[Problem], failed: Collection[str]) -> frozenset[str] | None:
    """Return the outputs that errors keep from being shown; None if that is all of them.

    `failed` are the outputs that could not be made, each with an error among the problems. An error
    in a write-up holds back its own pages, one in a file beside it or in static/ that file; lists
    go on. One elsewhere (the configuration, data, the theme) may concern any page.
    """
    by_source: dict[str, set[str]] = {}
    for path, planned in plan.outputs.items():
        is_page = isinstance(planned.recipe, Page)
        for source in {planned.origin.path, *(() if is_page else planned.sources)}:
            by_source.setdefault(source, set()).add(path)
    found = set(failed)
    for path in failed:  # of a picture, the page that shows it
        found |= by_source.get(plan.outputs[path].origin.path, set())
    for problem in problems:
        path = problem.span.path
        if problem.severity != "error" or (failed and problem.code == "template-fault"):
            continue
        if not path.startswith(("content/", "static/")):
            return None
        found |= by_source.get(path, set())
    return frozenset(found)
