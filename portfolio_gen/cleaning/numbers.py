"""Numbers out of bytes, with the end of the file in view."""

import mmap
from typing import Literal

from portfolio_gen.cleaning.results import stop_damaged
from portfolio_gen.store.view import FileView

#: The bytes of a file: in memory, mapped (a copy of ours, which nobody cuts), or looked at.
Buffer = bytes | bytearray | mmap.mmap | FileView


def number(data: Buffer, at: int, size: int, order: Literal["big", "little"] = "big") -> int:
    """Return an unsigned number of `size` bytes; a file that ends before is cut short."""
    piece = data[at : at + size]
    if len(piece) < size:
        stop_damaged("it is cut short")
    return int.from_bytes(piece, order)
