"""Numbers out of bytes, with the end of the file in view."""

import mmap
from typing import Literal

from portfolio_gen.cleaning.results import stop_damaged

#: The bytes of a file, in memory or mapped.
Buffer = bytes | bytearray | mmap.mmap


def number(data: Buffer, at: int, size: int, order: Literal["big", "little"] = "big") -> int:
    """Return an unsigned number of `size` bytes; a file that ends before is cut short."""
    piece = data[at : at + size]
    if len(piece) < size:
        stop_damaged("it is cut short")
    return int.from_bytes(piece, order)
