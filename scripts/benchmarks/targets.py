"""What is to be reached: ratios to Hugo in the same run, and memory."""

from dataclasses import dataclass

#: (scenario, projects) → the largest ratio of wall time, portfolio to Hugo.
RATIOS = {
    ("unchanged", 100): 0.35,
    ("unchanged", 1_000): 0.1,
    ("unchanged", 10_000): 0.03,
    ("cold", 1_000): 1.6,
    ("body", 1_000): 0.25,
}

#: projects → the largest peak of memory of any build of portfolio, in MB (10^6 bytes).
MEMORY_MB = {10_000: 600.0}


@dataclass(frozen=True)
class Verdict:
    """A figure beside what it should be."""

    at_most: float
    reached: float

    @property
    def met(self) -> bool:
        """Return whether the figure is good enough."""
        return self.reached <= self.at_most

    def __str__(self) -> str:
        return f"≤ {self.at_most:g} {'met' if self.met else 'missed'}"


def ratio_verdict(scenario: str, count: int, ratio: float) -> Verdict | None:
    """Return the verdict on a ratio, None where no target was set."""
    at_most = RATIOS.get((scenario, count))
    return None if at_most is None else Verdict(at_most, ratio)


def memory_verdict(count: int, peak_mb: float) -> Verdict | None:
    """Return the verdict on a peak of memory, None where no target was set."""
    at_most = MEMORY_MB.get(count)
    return None if at_most is None else Verdict(at_most, peak_mb)
