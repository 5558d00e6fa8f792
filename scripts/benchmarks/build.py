"""How long a build takes, beside Hugo with an equal theme: `scripts/bench build`."""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from scripts.benchmarks import profiling, report
from scripts.benchmarks.compare import Row, first_build, rows
from scripts.benchmarks.contenders import Contender, hugo, portfolio
from scripts.benchmarks.environment import (
    REPOSITORY,
    hugo_binary,
    interpreter,
    portfolio_command,
    versions,
)
from scripts.benchmarks.scenarios import SCENARIOS, WrongOutputError

SIZES = (10, 100, 1_000, 10_000)
#: The edited project has a neighbour on either side.
SMALLEST = 3
_LARGE = 5_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the sub-command."""
    add = parser.add_argument
    add("--sizes", type=_sizes, default=SIZES, help="numbers of projects (10,100,1000,10000)")
    add("--runs", type=int, help=f"runs of each (5; 3 from {_LARGE:,} projects on)")
    add("--no-hugo", action="store_true", help="measure portfolio alone")
    add("--no-portfolio", action="store_true", help="measure Hugo alone")
    add("--no-hugo-related", action="store_true", help="Hugo's pages show no related works")
    add("--json", type=Path, metavar="FILE", help="also write every run to FILE")
    add("--python", type=Path, metavar="PATH", help="the interpreter to measure with")
    add("--work", type=Path, metavar="DIR", help="where the sites go, and stay (a passing folder)")
    add(
        "--profile",
        nargs=2,
        metavar=("SIZE", "SCENARIO"),
        help=(
            "show where one build of portfolio spends its time; scenarios: "
            + ", ".join(scenario.name for scenario in SCENARIOS)
        ),
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and return the exit code: 1 if a build failed or made a wrong site."""
    work = (arguments.work or Path(tempfile.mkdtemp(prefix="portfolio-bench-"))).absolute()
    work.mkdir(parents=True, exist_ok=True)
    try:
        if arguments.profile:
            return _profile(arguments, work)
        return _compare(arguments, work)
    finally:
        if arguments.work is None:
            shutil.rmtree(work, ignore_errors=True)


def _profile(arguments: argparse.Namespace, work: Path) -> int:
    size, name = arguments.profile
    scenario = next((known for known in SCENARIOS if known.name == name), None)
    if scenario is None or not size.isdecimal() or int(size) < SMALLEST:
        print(
            f"--profile {size} {name}: a number from {SMALLEST} on and one of "
            + ", ".join(known.name for known in SCENARIOS),
            file=sys.stderr,
        )
        return 2
    python = interpreter(arguments.python)
    contender = portfolio(portfolio_command(python), REPOSITORY, work / "bench-portfolio")
    profiling.show(python, contender, int(size), scenario, work)
    return 0


def _compare(arguments: argparse.Namespace, work: Path) -> int:
    python = interpreter(arguments.python)
    binary = None if arguments.no_hugo else hugo_binary(python)
    command = () if arguments.no_portfolio else portfolio_command(python)
    related = not arguments.no_hugo_related
    contenders = _contenders(command, binary, work, related=related)
    found = versions(python, binary)
    print(report.heading(found, " ".join(command) or "not at all", related=related), flush=True)
    measured: list[Row] = []
    failed = False
    for count in arguments.sizes:
        try:
            measured += _size(contenders, count, _runs(arguments.runs, count))
        except WrongOutputError as wrong:
            failed = True
            print(f"| {count:,} | first build | FAILED | | | | |\n\n{wrong}\n", flush=True)
    if measured:
        print(report.footing(measured))
    if arguments.json:
        options = {"runs": arguments.runs, "hugo_related": related}
        text = json.dumps(report.as_json(measured, found, options), indent=1)
        arguments.json.write_text(text + "\n", encoding="utf-8")
    return 1 if failed or any(row.failure for row in measured) else 0


def _contenders(
    command: tuple[str, ...], binary: Path | None, work: Path, *, related: bool
) -> list[Contender]:
    """Return who takes part: portfolio first, since Hugo's site follows what portfolio makes."""
    ours = portfolio(command, REPOSITORY, work / "bench-portfolio")
    found = [ours] if command else []
    if binary is not None:
        found.append(hugo(binary, work / "bench-hugo", related=related, beside=ours.output))
    return found


def _size(contenders: list[Contender], count: int, runs: int) -> list[Row]:
    """Measure all scenarios at one size, each row printed as soon as it is there."""
    pages = {contender.name: first_build(contender, count) for contender in contenders}
    measured = []
    for row in rows(contenders, count, runs, pages):
        print(report.line(row), flush=True)
        measured.append(row)
    return measured


def _runs(chosen: int | None, count: int) -> int:
    return chosen or (3 if count >= _LARGE else 5)


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(int(size) for size in text.split(","))
    if min(sizes) < SMALLEST:
        raise argparse.ArgumentTypeError(f"a site has at least {SMALLEST} projects here")
    return sizes
