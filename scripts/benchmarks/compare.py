"""Builds of one site by each contender in turn, through all scenarios."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.edits import fresh_word
from scripts.benchmarks.measure import Measurement
from scripts.benchmarks.scenarios import (
    SCENARIOS,
    Edit,
    Scenario,
    WrongOutputError,
    prepare,
    verify_build,
    verify_edit,
    verify_exit,
)

#: Longer than the 2 s in which a file that has just changed is not trusted by its stat.
SETTLE_S = 2.2


@dataclass
class Row:
    """One scenario at one size: the runs of each contender, in pairs, or why there is no figure."""

    count: int
    scenario: Scenario
    pages: dict[str, int]
    runs: dict[str, list[Measurement]] = field(default_factory=dict)
    failure: str = ""

    def ratios(self, cost: Callable[[Measurement], float]) -> list[float]:
        """Return portfolio's cost over Hugo's, pair by pair; empty if one was not measured."""
        pairs = zip(self.runs.get("portfolio", ()), self.runs.get("hugo", ()), strict=False)
        return [cost(ours) / cost(theirs) for ours, theirs in pairs]

    def ratio(self, cost: Callable[[Measurement], float]) -> float | None:
        """Return the median of the ratios of the pairs."""
        ratios = self.ratios(cost)
        return median(ratios) if ratios else None


def wall(measurement: Measurement) -> float:
    """Return the time that a run took, in seconds."""
    return measurement.wall_s


def cpu(measurement: Measurement) -> float:
    """Return the processor time that a run took, in seconds."""
    return measurement.cpu_s


def first_build(contender: Contender, count: int) -> int:
    """Write the site, build it without measuring, and return how many pages came of it.

    It also warms what is not the question: byte code of the modules, pages of the file cache.
    Raises `WrongOutputError` if the build fails or a project has no page.
    """
    contender.write(contender.site, count)
    time.sleep(SETTLE_S)
    verify_exit(contender, contender.build())
    for index in range(count):
        if not contender.page(index).is_file():
            raise WrongOutputError(f"{contender.name} made no page of project {index}")
    return contender.page_count()


def settle(contender: Contender) -> None:
    """Build once unmeasured, so that what was changed before is known and trusted."""
    if contender.settles:
        time.sleep(SETTLE_S)
        contender.build()


def measured_build(
    scenario: Scenario, contender: Contender, edit: Edit, pages: int, start: Sequence[str] = ()
) -> Measurement:
    """Return the cost of a build in a scenario; `WrongOutputError` if the result isn't right."""
    prepare(scenario, contender, edit)
    measurement = contender.build(start)
    verify_build(contender, measurement, pages)
    verify_edit(scenario, contender, edit)
    return measurement


def rows(
    contenders: Sequence[Contender], count: int, runs: int, pages: dict[str, int]
) -> Iterator[Row]:
    """Return the rows of a site that has been built once, each as soon as it is measured."""
    for number, scenario in enumerate(SCENARIOS):
        row = Row(count, scenario, pages)
        try:
            _measure(row, contenders, [number * runs + run for run in range(runs)])
        except WrongOutputError as wrong:
            row.failure = str(wrong)
        yield row


def _measure(row: Row, contenders: Sequence[Contender], runs: Sequence[int]) -> None:
    """Measure the contenders in turn, A B A B, so that what disturbs one disturbs the other."""
    if not row.scenario.cold:
        for contender in contenders:
            settle(contender)
    for run in runs:
        if not row.scenario.cold:
            time.sleep(SETTLE_S)
        edit = Edit(row.count // 2, fresh_word(run))
        for contender in contenders:
            cost = measured_build(row.scenario, contender, edit, row.pages[contender.name])
            row.runs.setdefault(contender.name, []).append(cost)
