"""What one build is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.realise.kitchen import Places
from portfolio_gen.realise.stage import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from portfolio_gen.check.seen import Seen
    from portfolio_gen.live import Live
    from portfolio_gen.model.problem import Problem


class Job(Struct, frozen=True, kw_only=True):
    """The arguments of `build`, as its stages need them."""

    places: Places
    today: str  # ISO date, or instant in UTC
    wishes: Wishes
    key: str  # of versions and wishes: what was made under another is made anew
    versions: str  # of the tool and its libraries: what was read by another is read anew
    trust: bool  # stamps are believed
    strict: bool  # warnings are errors
    commit: bool  # what is made is published
    explain: str  # output that is to be explained, "" for none
    jobs: int | None
    search: str  # folders of tools
    now_ns: int  # of the file system's clock, when the build began
    progress: Progress
    live: Live | None
    #: Sees all that is made, before any of it is published, and says what is wrong with it.
    look: Callable[[Seen], list[Problem]] | None
