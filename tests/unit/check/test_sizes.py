"""What GitHub takes: files up to 100 MiB, sites up to 1 GB."""

import pytest

from portfolio_gen.check.whole import size_problems
from portfolio_gen.model.problem import Span

MIB = 1_048_576


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ([50 * MIB] * 10, []),
        ([51 * MIB], [("file-large", "warning")]),
        ([101 * MIB], [("file-large", "error")]),
        ([45_000_001] * 20, [("site-large", "warning")]),
        ([50_000_000] * 20 + [1], [("site-large", "error")]),
    ],
)
def test_what_is_too_large_is_told(sizes: list[int], said: list[tuple[str, str]]) -> None:
    names = {f"{number}.bin": size for number, size in enumerate(sizes)}
    origins = {name: Span(f"static/{name}") for name in names}
    problems = size_problems(names, origins, "portfolio.yaml")
    assert [(each.code, each.severity) for each in problems] == said
