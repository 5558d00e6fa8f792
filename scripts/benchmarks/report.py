"""The rows of a comparison as a Markdown table and as JSON."""

import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from statistics import median
from typing import Any

from scripts.benchmarks.compare import Row, cpu, wall
from scripts.benchmarks.measure import Measurement
from scripts.benchmarks.targets import memory_verdict, ratio_verdict

_HEAD = (
    "| Projects | Build | portfolio: wall, CPU, peak | Hugo: wall, CPU, peak "
    "| Ratio (range) | of CPU | Target |\n"
    "|---:|---|---|---|---|---|---|"
)
_NOTES = (
    "Medians. Ratio: portfolio to Hugo, wall time, pair by pair, then the median. CPU: user and "
    "system, child processes included. Peak: the largest process (ru_maxrss) or, if there were "
    "several, the largest sum of their proportional sizes seen, `×n` processes; never under what "
    "the harness itself takes, about 22 MB."
)


def heading(versions: Mapping[str, str], command: str, *, related: bool) -> str:
    """Return what was measured, and the head of the table."""
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    works = f"; Hugo {'with' if related else 'without'} related works" if "hugo" in versions else ""
    return f"{named}; {machine}{works}\nportfolio is started as: {command}\n\n{_HEAD}"


def line(row: Row) -> str:
    """Return the row of the table."""
    start = f"| {row.count:,} | {row.scenario.label} |"
    if row.failure:
        return f"{start} FAILED: {row.failure.splitlines()[0]} | | | | |"
    cells = (_costs(row, "portfolio"), _costs(row, "hugo"), _ratio(row), _cpu_ratio(row))
    return f"{start} {' | '.join(cells)} | {_target(row)} |"


def footing(rows: Sequence[Row]) -> str:
    """Return what is true of all rows: peaks against their targets, pages, failures in full."""
    lines = [""]
    for count in dict.fromkeys(row.count for row in rows):
        of_size = [row for row in rows if row.count == count]
        pages = ", ".join(f"{name} {made:,}" for name, made in of_size[0].pages.items())
        said = f"{count:,} projects: HTML pages {pages}"
        peak = _highest_peak_mb(of_size)
        verdict = memory_verdict(count, peak) if peak else None
        lines.append(f"{said}; portfolio's peak {peak:.0f} MB {verdict}" if verdict else said)
    lines += [
        "",
        *(f"FAILED {row.count} {row.scenario.name}: {row.failure}" for row in rows if row.failure),
        _NOTES,
    ]
    return "\n".join(lines)


def as_json(
    rows: Sequence[Row], versions: Mapping[str, str], options: Mapping[str, Any]
) -> dict[str, Any]:
    """Return everything that was measured, run by run, for a machine to read."""
    return {
        "benchmark": "build",
        "machine": {
            "system": platform.system(),
            "cpu": platform.machine(),
            "cores": os.cpu_count(),
        },
        "versions": dict(versions),
        "options": dict(options),
        "rows": [_row_as_json(row) for row in rows],
    }


def _row_as_json(row: Row) -> dict[str, Any]:
    ratio = row.ratio(wall)
    verdict = None if ratio is None else ratio_verdict(row.scenario.name, row.count, ratio)
    return {
        "projects": row.count,
        "scenario": row.scenario.name,
        "pages": row.pages,
        "runs": {name: [asdict(run) for run in runs] for name, runs in row.runs.items()},
        "ratio": ratio,
        "ratios": row.ratios(wall),
        "cpu_ratio": row.ratio(cpu),
        "target": verdict.at_most if verdict else None,
        "met": verdict.met if verdict else None,
        "failure": row.failure,
    }


def _costs(row: Row, name: str) -> str:
    runs = row.runs.get(name)
    if not runs:
        return "–"
    most = max(run.processes for run in runs)
    peak = f"{median(run.peak_mb for run in runs):.0f} MB{f' ×{most}' if most > 1 else ''}"
    return f"{_seconds(runs, wall)}, {_seconds(runs, cpu)}, {peak}"


def _seconds(runs: Sequence[Measurement], cost: Callable[[Measurement], float]) -> str:
    seconds = median(cost(run) for run in runs)
    return f"{seconds:.3f} s" if seconds < 1 else f"{seconds:.2f} s"


def _ratio(row: Row) -> str:
    ratio, ratios = row.ratio(wall), row.ratios(wall)
    return "–" if ratio is None else f"**{ratio:.3f}** ({min(ratios):.3f}–{max(ratios):.3f})"


def _cpu_ratio(row: Row) -> str:
    ratio = row.ratio(cpu)
    return "–" if ratio is None else f"{ratio:.3f}"


def _target(row: Row) -> str:
    ratio = row.ratio(wall)
    verdict = None if ratio is None else ratio_verdict(row.scenario.name, row.count, ratio)
    return str(verdict) if verdict else ""


def _highest_peak_mb(rows: Sequence[Row]) -> float:
    """Return the highest peak of any measured build of portfolio, 0 if none was measured."""
    return max((run.peak_mb for row in rows for run in row.runs.get("portfolio", ())), default=0.0)
