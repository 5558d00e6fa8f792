"""What came of the comparison of pictures, as tables in Markdown."""

from collections.abc import Iterator, Sequence
from statistics import mean, median

from scripts.benchmarks.compare import cpu, wall
from scripts.benchmarks.pictures_compare import BUILDS, Cost, Outcome, Runs
from scripts.benchmarks.targets import Verdict

NAMES = {
    "portfolio": "portfolio",
    "eleventy": "Eleventy",
    "hugo": "Hugo",
    "libvips": "libvips alone",
}
#: (task, build) → the largest part of the faster peer's time.
TO_PEERS = {
    ("webp", "cold"): 0.8,
    ("webp", "added"): 0.5,
    ("avif", "cold"): 0.35,
    ("avif", "added"): 0.5,
}
#: Task → the largest multiple of libvips' own time, cold.
TO_FLOOR = {"webp": 1.15}
UNCHANGED_S = 0.15
MEMORY_MB = 400.0

HEAD = (
    "| Files | Build | " + " | ".join(f"{name}: wall, CPU, peak" for name in NAMES.values()) + " "
    "| To the faster peer (range), CPU | To libvips (range), CPU | Targets |\n"
    "|---|---|" + "---|" * len(NAMES) + "---|---|---|"
)
SCORES_HEAD = (
    "| Files | Contender | Quality | SSIMULACRA2, mean (lowest) | Bytes |\n|---|---|---|---|---|"
)
NOTES = (
    "Medians. Ratios: round by round, then the median. CPU: user and system. Peak: the "
    "largest process or, if there were several, the largest sum of proportional sizes seen. Peers "
    "at their default efforts. Scores are of derivatives of 960 pixels beside their originals, "
    "bytes of all derivatives; the one JPEG of 960 pixels that portfolio and libvips make beside "
    "AVIF and WebP is in their times."
)


def rows(outcome: Outcome) -> Iterator[str]:
    """Yield a line for each build, and one for the peak of memory."""
    for build, label in BUILDS.items():
        costs = [_costs(outcome.of(build, name)) for name in NAMES]
        peers = _ratio(outcome.to_peers(build), outcome.to_peers(build, cpu))
        floor = _ratio(outcome.to_floor(build), outcome.to_floor(build, cpu))
        cells = (*costs, peers, floor, _targets(outcome, build))
        yield f"| {outcome.task.label} | {label} | {' | '.join(cells)} |"
    peak = outcome.peak_mb()
    verdict = Verdict(MEMORY_MB, peak)
    blank = " |" * (len(NAMES) + 2)
    yield f"| {outcome.task.label} | portfolio’s highest peak | {peak:.0f} MB{blank} {verdict} |"


def score_line(
    label: str, form: str, name: str, quality: str, scores: Sequence[float], made: int
) -> str:
    """Return the line of one format by one contender."""
    said = f"{mean(scores):.1f} ({min(scores):.1f})" if scores else "–"
    return f"| {label}: {form} | {NAMES[name]} | {quality} | {said} | {made / 1e6:.2f} MB |"


def _costs(runs: Runs) -> str:
    if not runs:
        return "–"
    peak = median(run.peak_mb for run in runs)
    return f"{_seconds(runs, wall)}, {_seconds(runs, cpu)}, {peak:.0f} MB"


def _seconds(runs: Runs, cost: Cost) -> str:
    seconds = median(map(cost, runs))
    digits = 3 if seconds < 0.2 else 2 if seconds < 10 else 1
    return f"{seconds:.{digits}f} s"


def _ratio(walls: Sequence[float], cpus: Sequence[float]) -> str:
    if not walls:
        return "–"
    spread = f"{min(walls):.2f}–{max(walls):.2f}"
    return f"**{median(walls):.2f}** ({spread}), CPU {median(cpus):.2f}"


def _targets(outcome: Outcome, build: str) -> str:
    """Return each target of a build, and whether it was met."""
    found = []
    peers, floor = outcome.to_peers(build), outcome.to_floor(build)
    most = TO_PEERS.get((outcome.task.name, build))
    if most and peers:
        found.append(f"peer {Verdict(most, median(peers))}")
    at_most = TO_FLOOR.get(outcome.task.name)
    if at_most and floor:
        found.append(f"libvips {Verdict(at_most, median(floor))}")
    ours = outcome.of(build, "portfolio")
    if build == "unchanged" and ours:
        verdict = Verdict(UNCHANGED_S, median(run.wall_s for run in ours))
        found.append(f"≤ {verdict.at_most:g} s {'met' if verdict.met else 'missed'}")
    return "; ".join(found)
