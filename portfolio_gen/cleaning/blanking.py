"""Blanks in a file: what is overwritten where, with every other byte left in its place.

For formats that point into themselves by position (films, sound, AVIF): nothing may move.
"""

from typing import BinaryIO

from msgspec import Struct

from portfolio_gen.cleaning.numbers import Buffer

#: Bytes that are looked at or written at once.
STEP = 1 << 20


class Blank(Struct, frozen=True):
    """`length` bytes from `at` on become `head` and then `fill`, over and over."""

    at: int
    length: int
    head: bytes = b""
    fill: bytes = b"\0"


class Blanking:
    """Gathers the blanks of one file and the words for what was there."""

    def __init__(self, data: Buffer) -> None:
        self.data = data
        self.words: set[str] = set()
        self.blanks: list[Blank] = []

    def blank(
        self, at: int, end: int, word: str = "", head: bytes = b"", fill: bytes = b"\0"
    ) -> None:
        """Overwrite from `at` to `end`, if it isn't so already."""
        blank = Blank(at, end - at, head[: max(0, end - at)], fill)
        if end > at and not self._is_done(blank):
            self.blanks.append(blank)
            if word:
                self.words.add(word)

    def removed(self) -> tuple[str, ...]:
        """Return what is gone, in words, sorted."""
        return tuple(sorted(self.words))

    def _is_done(self, blank: Blank) -> bool:
        behind = blank.at + len(blank.head)
        if self.data[blank.at : behind] != blank.head:
            return False
        for start in range(behind, blank.at + blank.length, STEP):
            if self.data[start : min(start + STEP, blank.at + blank.length)].strip(blank.fill):
                return False
        return True

    def applied(self) -> bytes:
        """Return the bytes with all blanks in them."""
        data = bytearray(self.data[:])
        for blank in self.blanks:
            data[blank.at : blank.at + blank.length] = blank.head + blank.fill * (
                blank.length - len(blank.head)
            )
        return bytes(data)

    def write_to(self, file: BinaryIO) -> None:
        """Write all blanks into a file that has the same bytes."""
        for blank in self.blanks:
            file.seek(blank.at)
            file.write(blank.head)
            left = blank.length - len(blank.head)
            while left > 0:
                file.write(blank.fill * min(left, STEP))
                left -= STEP
