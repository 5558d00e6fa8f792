"""The order of works: featured, then `order`, then newest, then title."""

from collections.abc import Iterable

from portfolio_gen.model.front import Front
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.slugs import slug

#: Sorts after every real date when dates are negated digit by digit.
_DIGITS = str.maketrans("0123456789", "9876543210")
LAST = 1_000_000_000


def in_order(writeups: Iterable[WriteUp]) -> list[WriteUp]:
    """Return write-ups as lists show them; undated ones after dated ones, key as tie-break."""
    return sorted(writeups, key=_key)


def end_date(front: Front) -> str:
    """Return the date that a work is sorted by: its end, else its date or start; ISO, maybe ""."""
    if front.end == "ongoing":
        return "9999"
    return front.end or front.date or front.start


def _key(writeup: WriteUp) -> tuple[bool, int, str, str, str]:
    front = writeup.front
    date = end_date(front)
    # A newer date must sort first, and "2025" as the whole year after its months: pad, then invert.
    newest_first = date.ljust(10, "~").translate(_DIGITS) if date else "~"
    title = front.title if isinstance(front.title, str) else ""
    return (
        not front.featured,
        front.order if front.order is not None else LAST,
        newest_first,
        slug(title),
        writeup.key,
    )
