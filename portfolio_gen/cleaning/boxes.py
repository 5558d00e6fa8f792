"""Boxes: the parts of MP4, MOV and AVIF files.

Source: ISO/IEC 14496-12, 4.2: a length of four bytes, a name of four, and the content; length 1
means that eight more bytes hold it, length 0 that the box goes to the end of the file.
"""

from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import stop_damaged

#: More boxes side by side than any film has.
MOST = 200_000
FREE = frozenset({b"free", b"skip", b"wide"})


class Box(NamedTuple):
    """A box: its name, where it begins, where its content begins, and where it ends."""

    kind: bytes
    at: int
    body: int
    end: int


def boxes(data: Buffer, at: int, end: int) -> Iterator[Box]:
    """Yield the boxes from `at` to `end`; zeros may end a list, as QuickTime has it."""
    for _ in range(MOST):
        if at >= end or (end - at < 8 and not data[at:end].strip(b"\0")):
            return
        size, body, kind = number(data, at, 4), at + 8, bytes(data[at + 4 : at + 8])
        if size == 1:
            size, body = number(data, at + 8, 8), at + 16
        elif size == 0:
            size = end - at
        if at + size > end or at + size < body:
            stop_damaged("it is cut short" if at + size > end else "a part of it makes no sense")
        yield Box(kind, at, body, at + size)
        at += size
    stop_damaged("it has too many parts")


def find(data: Buffer, at: int, end: int, kind: bytes) -> Box | None:
    """Return the first box of a name."""
    return next((box for box in boxes(data, at, end) if box.kind == kind), None)


def free(file: Blanking, box: Box, word: str) -> None:
    """Turn a box into free space of the same length (8.1.2)."""
    if box.kind not in FREE:
        file.blank(box.at + 4, box.at + 8, word, b"free")
    file.blank(box.body, box.end, word)
