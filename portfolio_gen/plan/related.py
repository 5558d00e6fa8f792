"""Which works are of a kind: shared tags, skills and kind, rare ones counting most."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

#: Of a term that more works share than this, only the works that follow are looked at.
WINDOW = 12


def related(terms: Mapping[str, Sequence[str]], most: int) -> dict[str, tuple[str, ...]]:
    """Return for each work the works nearest to it, nearest first, `most` at the most.

    `terms` gives the terms of each work, works in display order. A shared term counts
    1 / (number of works that have it); ties keep the display order. Works through an inverted
    index and, for terms that many share, a window of the next works in display order (from the
    end on to the beginning): comparing all pairs of 10,000 works takes over a second.
    """
    holders: dict[str, list[int]] = defaultdict(list)
    works = list(terms)
    for rank, names in enumerate(terms.values()):
        for name in names:
            holders[name].append(rank)
    found: dict[str, tuple[str, ...]] = {}
    for rank, (work, names) in enumerate(terms.items()):
        weights: dict[int, float] = defaultdict(float)
        for name in names:
            others = holders[name]
            weight = 1 / len(others)
            for other in others if len(others) <= WINDOW else _next(others, rank):
                weights[other] += weight
        weights.pop(rank, None)
        ranked = sorted(weights)  # by display order, which the next sort keeps among equals
        ranked.sort(key=weights.__getitem__, reverse=True)
        found[work] = tuple(works[other] for other in ranked[:most])
    return found


def _next(others: list[int], rank: int) -> list[int]:
    at = bisect_right(others, rank)
    following = others[at : at + WINDOW]
    return following + others[: min(WINDOW - len(following), at)]
