"""What one build is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.realise.kitchen import Places
from portfolio_gen.realise.stage import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from portfolio_gen.live import Live
    from portfolio_gen.model.plan import Plan
    from portfolio_gen.model.site import Site


class Job(Struct, frozen=True, kw_only=True):
    """The arguments of `build`, as its stages need them."""

    places: Places
    today: str  # ISO date, or instant in UTC
    wishes: Wishes
    key: str  # of versions and wishes: what was made under another is made anew
    trust: bool  # stamps are believed
    strict: bool  # warnings are errors
    commit: bool  # what is made is published
    explain: str  # output that is to be explained, "" for none
    jobs: int | None
    search: str  # folders of tools
    now_ns: int  # of the file system's clock, when the build began
    progress: Progress
    live: Live | None
    #: Is told of the site, its plan and the file of each output, before any is published.
    look: Callable[[Site, Plan, Callable[[str], str]], None] | None
