"""Several names in one sentence, in English."""

from collections.abc import Sequence


def all_of(names: Sequence[str]) -> str:
    """Return one or more names in a row: "a", "a and b", "a, b and c"."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def some_of(names: Sequence[str], most: int) -> str:
    """Return the first names, and how many there are beyond `most`: "a, b and 3 more"."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more:,} more" if more > 0 else "")
