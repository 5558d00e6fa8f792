"""Links to other sites, asked of the web for `portfolio check --external`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click
import msgspec

from portfolio_gen.check.finder import Finder
from portfolio_gen.check.off import without_switched_off
from portfolio_gen.cli.spoken import said, told
from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.all_codes import all_codes
from portfolio_gen.web.asking_all import ask_all
from portfolio_gen.web.remembered import remember, remembered
from portfolio_gen.web.report import external_problems, links_away, summary

if TYPE_CHECKING:
    from portfolio_gen.check.anatomy import Anatomy
    from portfolio_gen.check.seen import Seen


def ask_web(
    finished: Sequence[tuple[Seen, dict[str, Anatomy]]], root: str, *, strict: bool, quiet: bool
) -> tuple[list[Problem], list[str]]:
    """Return the problems of links to other sites, and lines to say at the end.

    `finished` is the site that was made, if it could be; else nobody is asked.
    """
    if not finished:
        return [], [said("Links to other sites were not asked: the errors come first.")]
    seen, anatomies = finished[-1]
    links = links_away(anatomies)
    known = remembered(root, time.time())
    wanted = [url for url in links if url not in known]
    fresh = ask_all(wanted, time.monotonic, time.time, told=_progress(quiet)) if wanted else {}
    if fresh:
        remember(root, fresh, time.time())
    answers = {url: fresh[url] if url in fresh else known[url] for url in links}
    found = list(external_problems(links, answers, Finder(seen.plan, seen.place_of)))
    known_codes = all_codes() | ADVICE
    found = [each for each in without_switched_off(found, seen.site, known_codes) if each in found]
    if strict:
        found = [msgspec.structs.replace(each, severity="error") for each in found]
    return found, [told(line) for line in summary(answers, len(fresh))]


def _progress(quiet: bool) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        if not quiet and sys.stderr.isatty():
            line = said("Asking the web: {done} of {of}", done=done, of=of)
            click.echo(f"\r{line} ", nl=done == of, err=True)

    return tell
