"""What share pictures add to builds: `scripts/bench share`.

Each build is measured with them and without them (`share_pictures: false`), in turns.
"""

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

from scripts.benchmarks.contenders import Contender, portfolio
from scripts.benchmarks.content import slug
from scripts.benchmarks.edits import edit_body, edit_title
from scripts.benchmarks.environment import REPOSITORY, interpreter, portfolio_command
from scripts.benchmarks.measure import Measurement
from scripts.benchmarks.scenarios import verify_exit
from scripts.benchmarks.sites import project_source, write_portfolio

OFF, ON = "share_pictures: false\n", "share_pictures: true\n"
BUILDS = ("cold", "drawn before", "one title edited", "one body edited", "nothing changed")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the sub-command."""
    parser.add_argument("--projects", type=int, default=100, help="how many projects (100)")
    parser.add_argument("--runs", type=int, default=3, help="rounds (3)")
    parser.add_argument("--python", type=Path, metavar="PATH", help="the interpreter")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table; times are medians, wall clock and the processor's."""
    command = portfolio_command(interpreter(arguments.python))
    print("| build | without, s | with, s | without, CPU s | with, CPU s |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="portfolio-bench-") as work:
        pairs = [
            _pair(Path(work), command, arguments.projects, number)
            for number in range(arguments.runs)
        ]
    for at, name in enumerate(BUILDS):
        cells = [
            statistics.median(getattr(pair[side][at], what) for pair in pairs)
            for what in ("wall_s", "cpu_s")
            for side in (OFF, ON)
        ]
        print(f"| {name} | " + " | ".join(f"{cell:.2f}" for cell in cells) + " |")
    return 0


def _pair(
    work: Path, command: tuple[str, ...], count: int, number: int
) -> dict[str, list[Measurement]]:
    return {each: _builds(work, command, count, each, f"round{number}") for each in (OFF, ON)}


def _builds(
    work: Path, command: tuple[str, ...], count: int, switch: str, word: str
) -> list[Measurement]:
    """Return the cost of each of BUILDS, in their order."""
    site = portfolio(command, REPOSITORY, work / "site")
    write_portfolio(site.site, count)
    config = site.site / "portfolio.yaml"
    config.write_text(config.read_text(encoding="utf-8").replace(OFF, switch), encoding="utf-8")
    site.forget()
    source = project_source(site.site, slug(count // 2))
    found = [_built(site)]
    shutil.rmtree(site.output)
    shutil.rmtree(site.site / ".portfolio" / "outputs")
    found.append(_built(site))
    edit_title(source, word)
    found.append(_built(site))
    edit_body(source, word)
    found.append(_built(site))
    found.append(_built(site))
    return found


def _built(contender: Contender) -> Measurement:
    measured = contender.build()
    verify_exit(contender, measured)
    return measured
