"""TIFF: what the tags of a file's first picture say, wherever they lie in it.

Source: TIFF 6.0, section 2; for BigTIFF, whose counts and places take eight bytes, its description
by Aware Systems and libtiff. Only the tags are read, whatever the size of the file.
"""

from collections.abc import Collection

from portfolio_gen.cleaning.exif import ARTIST, COPYRIGHT, SIZES, Order, tiff_of
from portfolio_gen.cleaning.numbers import Buffer

COMPRESSION, BIG = 0x0103, 43
#: More tags than any picture has; no text is read further than `exif.py` reads one.
MOST, LONGEST = 4096, 8192
#: Compressions that lose something, or may: JPEG (old and new), that of DNG, JPEG 2000, WebP.
LOSSY = frozenset({6, 7, 33003, 33005, 34712, 34892, 50001})


def rights_of(tiff: Buffer) -> bytes:
    """Return an EXIF block with artist and copyright as a TIFF file says them, b"" for none."""
    _, values = _values(tiff, (ARTIST, COPYRIGHT))
    return tiff_of([(tag, 2, values[tag]) for tag in sorted(values)]) if values else b""


def is_packed_with_loss(tiff: Buffer) -> bool:
    """Tell whether the pixels of a TIFF file were packed in a way that loses something."""
    order, values = _values(tiff, (COMPRESSION,))
    return int.from_bytes(values.get(COMPRESSION, b""), order) in LOSSY


def _values(tiff: Buffer, wanted: Collection[int]) -> tuple[Order, dict[int, bytes]]:
    """Return the values of some tags of the first picture, and in which order numbers are."""
    order: Order = "little" if tiff[0:2] == b"II" else "big"

    def number(data: bytes | bytearray) -> int:
        return int.from_bytes(data, order)

    wide, counted, width = (20, 8, 8) if number(tiff[2:4]) == BIG else (12, 2, 4)
    start = number(tiff[width : 2 * width])
    count = min(number(tiff[start : start + counted]), MOST)
    entries = tiff[start + counted : start + counted + wide * count]
    found: dict[int, bytes] = {}
    for at in range(0, len(entries) - wide + 1, wide):
        tag = number(entries[at : at + 2])
        if tag not in wanted or tag in found:
            continue
        size = SIZES.get(number(entries[at + 2 : at + 4]), 0)
        length = size * number(entries[at + 4 : at + 4 + width])
        value = entries[at + 4 + width : at + wide]
        if length > width:
            where = number(value)
            value = tiff[where : where + min(length, LONGEST)]
        found[tag] = bytes(value[:length])
    return order, found
