"""The order of works: featured, then `order`, then newest, then title."""

from collections.abc import Iterable

from portfolio_gen.model.front import Front
from portfolio_gen.model.site import WriteUp
from portfolio_gen.plan.sorting import alphabetic
from portfolio_gen.plan.texts import text_in

#: Sorts after every real date when dates are negated digit by digit.
_DIGITS = str.maketrans("0123456789", "9876543210")
LAST = 1_000_000_000


def in_order(writeups: Iterable[WriteUp], lang: str) -> list[WriteUp]:
    """Return write-ups as lists in a language show them.

    Undated ones come after dated ones; titles are in the order of the language's alphabet, and
    among equals the key decides.
    """
    return sorted(writeups, key=lambda writeup: _key(writeup, lang))


def end_date(front: Front) -> str:
    """Return the date that a work is sorted by: its end, else its date or start; ISO, maybe ""."""
    if front.end == "ongoing":
        return "9999"
    return front.end or front.date or front.start


def note_date(front: Front) -> str:
    """Return when a note was published: the day from which it is shown, else its date."""
    return front.publish_on or front.date


def _key(writeup: WriteUp, lang: str) -> tuple[bool, int, str, tuple[str, str], str]:
    front = writeup.front
    date = note_date(front) if writeup.kind == "note" else end_date(front)
    # A newer date must sort first, and "2025" as the whole year after its months: pad, then invert.
    newest_first = date.ljust(10, "~").translate(_DIGITS) if date else "~"
    return (
        not front.featured,
        front.order if front.order is not None else LAST,
        newest_first,
        alphabetic(text_in(front.title, writeup.lang), lang),
        writeup.key,
    )
