"""Builds of the same photographs by each contender in turn: cold, nothing changed, one more."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from scripts.benchmarks.compare import SETTLE_S, wall
from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.measure import Measurement
from scripts.benchmarks.pictures_contenders import Task
from scripts.benchmarks.pictures_sites import WIDTHS, add_photograph, remove_photograph
from scripts.benchmarks.scenarios import WrongOutputError, verify_exit

#: Build → how it is called in the table.
BUILDS = {"cold": "cold", "unchanged": "nothing changed", "added": "one photograph added"}
PEERS = ("eleventy", "hugo")

Runs = Sequence[Measurement]
Cost = Callable[[Measurement], float]


@dataclass
class Outcome:
    """One task: the runs of each build of each contender, round by round."""

    task: Task
    runs: dict[tuple[str, str], list[Measurement]] = field(default_factory=dict)

    def of(self, build: str, name: str) -> list[Measurement]:
        """Return the runs of one build of one contender."""
        return self.runs.get((build, name), [])

    def to_peers(self, build: str, cost: Cost = wall) -> list[float]:
        """Return portfolio's cost over that of the faster peer, round by round."""
        peers = [runs for name in PEERS if (runs := self.of(build, name))]
        # The one that is faster in general, not in each round: a lucky run is no other peer.
        fastest = min(peers, key=lambda runs: median(map(wall, runs)), default=[])
        return _ratios(self.of(build, "portfolio"), fastest, cost)

    def to_floor(self, build: str, cost: Cost = wall) -> list[float]:
        """Return portfolio's cost over that of libvips alone, round by round."""
        return _ratios(self.of(build, "portfolio"), self.of(build, "libvips"), cost)

    def peak_mb(self) -> float:
        """Return the most memory that any build of portfolio took."""
        runs = [run for (_, name), each in self.runs.items() if name == "portfolio" for run in each]
        return max((run.peak_mb for run in runs), default=0.0)


def _ratios(ours: Runs, theirs: Runs, cost: Cost) -> list[float]:
    return [cost(mine) / cost(other) for mine, other in zip(ours, theirs, strict=False)]


def measure_all(
    task: Task, contenders: Sequence[Contender], photographs: Sequence[Path], rounds: int
) -> Outcome:
    """Measure each build of each contender `rounds` times, all contenders in each round.

    The last of the photographs is the one that is added. Raises `WrongOutputError`.
    """
    outcome = Outcome(task)
    for _ in range(rounds):
        for contender in contenders:
            for build, measurement in _round(task, contender, photographs):
                outcome.runs.setdefault((build, contender.name), []).append(measurement)
    return outcome


def _round(
    task: Task, contender: Contender, photographs: Sequence[Path]
) -> Iterator[tuple[str, Measurement]]:
    count = len(photographs) - 1
    contender.forget()
    time.sleep(SETTLE_S)
    yield "cold", _verified(task, contender, count)
    if contender.name == "libvips":
        return
    time.sleep(SETTLE_S)
    yield "unchanged", _verified(task, contender, count)
    add_photograph(contender.site, photographs[-1])
    yield "added", _verified(task, contender, count + 1)
    remove_photograph(contender.site, photographs[-1])


def _verified(task: Task, contender: Contender, count: int) -> Measurement:
    measurement = contender.build()
    verify_exit(contender, measurement)
    for name in task.compared:
        found = len(list(contender.output.rglob(f"*.{name}")))
        if found != count * len(WIDTHS):
            raise WrongOutputError(f"{contender.name} made {found} {name} of {count} photographs")
    return measurement


def made_of(contender: Contender, photograph: Path, width: int, name: str) -> Path:
    """Return the derivative of a photograph in an output, whatever its contender calls it."""
    for place in contender.output.rglob(f"*{photograph.stem}[-.]*.{name}"):
        if place.stem.endswith(f"-{width}"):
            return place
    raise WrongOutputError(f"{contender.name} made no {name} of {photograph.name} at {width}")
