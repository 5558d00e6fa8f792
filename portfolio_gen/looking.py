"""A site read and planned, and nothing made of it: for commands that only look."""

import os
from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct

from portfolio_gen.check.counted import counted
from portfolio_gen.check.off import without_switched_off
from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.day import date_in
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem, in_order
from portfolio_gen.model.site import Site
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.plan import plan_site
from portfolio_gen.read.all_codes import all_codes
from portfolio_gen.read.index import index_versions, load_index, save_index
from portfolio_gen.read.site import read_site
from portfolio_gen.store.ignored import keep_out_of_git
from portfolio_gen.store.lock import locked
from portfolio_gen.store.workers import Workers


class Seen(Struct, frozen=True):
    """What was read and planned; neither if a mistake of the author keeps the site from being."""

    problems: tuple[Problem, ...]
    today: str  # ISO date in the site's time zone
    memo: str  # the folder with parsed bodies
    site: Site | None = None
    plan: Plan | None = None


def look_at(
    root: str, *, today: str, wishes: Wishes, search: str, waiting: Callable[[], None]
) -> Seen:
    """Return a site as it is, with what its author's files do wrong; only the cache is written.

    The arguments are those of `build`.
    """
    root = os.path.abspath(root)
    cache = os.path.join(root, ".portfolio")
    problems: list[Problem] = []
    os.makedirs(cache, exist_ok=True)
    keep_out_of_git(cache)
    with locked(os.path.join(cache, "lock"), waiting) as now_ns, Workers(None) as workers:
        index = load_index(cache, index_versions())
        reading = read_site(root, cache, wishes, index, workers, search, now_ns, problems)
        with suppress(OSError):  # a disk that can't be written to can be looked at
            save_index(cache, index)
    site = reading.site
    day = date_in(today, site.config.timezone if site else "UTC")
    memo = os.path.join(cache, "memo")
    if site is None:
        return Seen(tuple(in_order(problems)), day, memo)
    plan = plan_site(site, day, wishes, problems)
    kept = without_switched_off(problems, site, all_codes() | ADVICE)
    told = counted(dict.fromkeys(kept))  # as a build counts them
    return Seen(tuple(in_order(told)), day, memo, site, plan)
