"""GIF: frames, their timing and the loop stay; comments, texts and other applications' parts go.

Source: GIF89a specification, 18 to 27; NETSCAPE2.0 and XMP as application extensions (26).
"""

from typing import NamedTuple

from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import Clean, StoppedError, stop_damaged

FRAME, EXTENSION, TRAILER = 0x2C, 0x21, 0x3B
CONTROL, COMMENT, TEXT, APPLICATION = 0xF9, 0xFE, 0x01, 0xFF
LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
XMP = b"XMP DataXMP"
#: Ends an XMP packet whose letters a reader took for lengths of blocks (XMP part 3, 1.1.2).
XMP_END = b"\x01" + bytes(range(255, -1, -1)) + b"\x00"


class Block(NamedTuple):
    """A block of a GIF: its kind (an extension's label, or a frame) and all its bytes."""

    kind: int
    data: bytes


def clean_gif(data: bytes, keep: frozenset[str]) -> Clean:
    """Return a GIF with its frames alone; credit is kept if it came as XMP."""
    found = Metadata()
    at = 13 + _table_size(number(data, 10, 1))
    blocks, end = _read(data, at)
    if data[end:].strip(b"\0\r\n "):
        found.words.add("data after the picture")
    kept: list[bytes] = []
    control = b""
    for kind, block in blocks:
        if kind == CONTROL:
            control = block if len(block) == 8 else b""
        elif kind == FRAME:
            kept += [control, block]
            control = b""
        elif kind == TEXT:
            found.words.add("comment")
            control = b""  # it was meant for the text
        else:
            kept += _kept(kind, block, found)
    if not any(kind == FRAME for kind, _ in blocks):
        stop_damaged("there is no picture in it")
    if xmp := found.xmp(keep, alone=True):
        kept.append(b"\x21\xff\x0b" + XMP + xmp + XMP_END)
    return Clean(data[:at] + b"".join(kept) + b";", found.removed(keep))


def has_end(data: Buffer) -> bool:
    """Tell whether a GIF's trailer is there, whatever comes behind it."""
    try:
        _read(data, 13 + _table_size(number(data, 10, 1)))
    except StoppedError:
        return False
    return True


def _kept(kind: int, block: bytes, found: Metadata) -> list[bytes]:
    """Return what stays of an extension: a loop without anything behind it."""
    name = block[3:14] if kind == APPLICATION and block[2] == 11 else b""
    if name in LOOPS and block[14:16] == b"\x03\x01":
        return [block[:18] + b"\0"]
    if name == XMP:
        found.add_xmp(block[14:].removesuffix(XMP_END))
    else:
        found.words.add("comment" if kind == COMMENT else "maker note")
    return []


def _table_size(flags: int) -> int:
    """Return the bytes of a colour table, 0 for none (18, 20)."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _read(data: Buffer, at: int) -> tuple[list[Block], int]:
    """Return the blocks up to the trailer, and where that ends."""
    blocks = []
    while (kind := number(data, at, 1)) != TRAILER:
        if kind == FRAME:
            end = _blocks_end(data, at + 11 + _table_size(number(data, at + 9, 1)))
            blocks.append(Block(FRAME, bytes(data[at:end])))
        elif kind == EXTENSION:
            end = _blocks_end(data, at + 2)
            blocks.append(Block(number(data, at + 1, 1), bytes(data[at:end])))
        else:
            stop_damaged("a part of it makes no sense")
        at = end
    return blocks, at + 1


def _blocks_end(data: Buffer, at: int) -> int:
    """Return where a row of sub-blocks ends: each is its length and its bytes (15)."""
    while size := number(data, at, 1):
        at += 1 + size
    return at + 1
