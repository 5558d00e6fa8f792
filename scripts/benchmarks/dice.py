"""Choices that look random and are the same everywhere, on every version of Python."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1


class Dice:
    """A seeded source of choices: the same seed gives the same choices for ever.

    Not `random`: its sequences may change between versions of Python, and a benchmark is only
    comparable with last year's if the sites are byte for byte the same.
    Source: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
    """

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def number(self, below: int) -> int:
        """Return a whole number from 0 to `below` - 1."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return (mixed ^ (mixed >> 31)) % below

    def one(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[self.number(len(choices))]

    def several(self, choices: Sequence[T], count: int) -> list[T]:
        """Return `count` different choices, in the order they were drawn."""
        left = list(choices)
        return [left.pop(self.number(len(left))) for _ in range(count)]
