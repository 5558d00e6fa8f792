"""Where one build of portfolio spends its time: what can't be avoided, imports, functions."""

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from scripts.benchmarks.compare import SETTLE_S, first_build, measured_build, settle
from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.edits import fresh_word
from scripts.benchmarks.environment import entry_line
from scripts.benchmarks.measure import Measurement, measure
from scripts.benchmarks.scenarios import Edit, Scenario

_LINES = 25
_REPEATS = 5

_PROFILED = """
import cProfile
profile = cProfile.Profile()
profile.enable()
try:
    {entry}
finally:
    profile.disable()
    profile.dump_stats({file!r})
"""
_PRINTED = """
import pstats
for order in ("cumulative", "tottime"):
    pstats.Stats({file!r}).strip_dirs().sort_stats(order).print_stats({lines})
"""


def show(python: Path, contender: Contender, count: int, scenario: Scenario, work: Path) -> None:
    """Print the profile of a scenario; raises `WrongOutputError` if a build isn't right."""
    builds = _Builds(contender, count, scenario)
    print(f"{count:,} projects, {scenario.label}; each figure from a new process\n")
    _show_floor(builds, python, work)
    _show_imports(builds, python)
    _show_functions(builds, python, work)


class _Builds:
    """Builds of one site in one scenario, each after a new edit and enough rest."""

    def __init__(self, contender: Contender, count: int, scenario: Scenario) -> None:
        self._contender = contender
        self._place = count // 2
        self._scenario = scenario
        self._pages = first_build(contender, count)
        self._done = 0
        settle(contender)

    def build(self, start: Sequence[str] = ()) -> Measurement:
        """Return the cost of one more build, started as users do or as given."""
        self._done += 1
        time.sleep(SETTLE_S)
        edit = Edit(self._place, fresh_word(self._done))
        return measured_build(self._scenario, self._contender, edit, self._pages, start)

    def said(self) -> str:
        """Return what the last build wrote."""
        return self._contender.log.read_text(encoding="utf-8", errors="replace")


def _show_floor(builds: _Builds, python: Path, work: Path) -> None:
    """Print the build's median beside an interpreter that does nothing."""
    idle = [measure((str(python), "-c", "pass"), work, work / "idle.log") for _ in range(_REPEATS)]
    full = [builds.build() for _ in range(_REPEATS)]
    for label, runs in (("an interpreter that does nothing", idle), ("the build", full)):
        print(
            f"{label}: {median(run.wall_s for run in runs) * 1000:.0f} ms, "
            f"CPU {median(run.cpu_s for run in runs) * 1000:.0f} ms, "
            f"peak {median(run.peak_mb for run in runs):.0f} MB"
        )


def _show_imports(builds: _Builds, python: Path) -> None:
    """Print what imports cost in all, and the dearest modules by their own time."""
    builds.build((str(python), "-X", "importtime", "-c", entry_line()))
    imports = []
    for line in builds.said().splitlines():
        cells = line.removeprefix("import time:").split("|")
        if line.startswith("import time:") and cells[0].strip().isdecimal():
            imports.append((int(cells[0]), cells[2].strip()))
    total = sum(own for own, _ in imports)
    print(
        f"\n{len(imports)} modules imported, {total / 1000:.0f} ms in all (the interpreter's own "
        "and the tracing included); the dearest by their own time:"
    )
    for own, name in sorted(imports, reverse=True)[:_LINES]:
        print(f"{own / 1000:8.1f} ms  {name}")


def _show_functions(builds: _Builds, python: Path, work: Path) -> None:
    """Print cProfile's dearest functions of the parent process; workers are not in it."""
    file = str(work / "build.prof")
    builds.build((str(python), "-c", _PROFILED.format(entry=entry_line(), file=file)))
    print(
        "\nFunctions of the parent process (workers are not in it; tracing slows small ones):",
        flush=True,
    )
    subprocess.run([python, "-c", _PRINTED.format(file=file, lines=_LINES)], check=True)
