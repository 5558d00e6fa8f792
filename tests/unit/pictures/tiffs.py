"""TIFFs written by hand: in both orders of bytes, with offsets of four or eight bytes."""

from collections.abc import Mapping
from typing import Literal

Order = Literal["little", "big"]
ASCII, SHORT, LONG = 2, 3, 4
ARTIST, COPYRIGHT = 0x013B, 0x8298


def grey_tiff(
    width: int,
    height: int,
    texts: Mapping[int, bytes],
    *,
    order: Order = "little",
    big: bool = False,
    gap: int = 0,
) -> bytes:
    """Return a grey TIFF with texts among its tags, which lie behind the pixels and a gap."""
    size = 8 if big else 4
    head = (b"II" if order == "little" else b"MM") + (43 if big else 42).to_bytes(2, order)
    head += (8).to_bytes(2, order) + bytes(2) if big else b""
    pixels = bytes(x * 40 % 256 for x in range(width)) * height + bytes(gap)
    start = len(head) + size + len(pixels)
    fields: dict[int, tuple[int, bytes]] = {
        0x0100: (SHORT, width.to_bytes(2, order)),
        0x0101: (SHORT, height.to_bytes(2, order)),
        0x0102: (SHORT, (8).to_bytes(2, order)),
        0x0103: (SHORT, (1).to_bytes(2, order)),
        0x0106: (SHORT, (1).to_bytes(2, order)),
        0x0111: (LONG, (len(head) + size).to_bytes(4, order)),
        0x0116: (SHORT, height.to_bytes(2, order)),
        0x0117: (LONG, (width * height).to_bytes(4, order)),
        **{tag: (ASCII, text) for tag, text in texts.items()},
    }
    count = len(fields).to_bytes(8 if big else 2, order)
    behind = start + len(count) + len(fields) * (4 + 2 * size) + size
    entries, values = b"", b""
    for tag, (kind, value) in sorted(fields.items()):
        length = len(value) // {ASCII: 1, SHORT: 2, LONG: 4}[kind]
        entries += tag.to_bytes(2, order) + kind.to_bytes(2, order) + length.to_bytes(size, order)
        if len(value) <= size:
            entries += value.ljust(size, b"\0")
        else:
            entries += (behind + len(values)).to_bytes(size, order)
            values += value
    return head + start.to_bytes(size, order) + pixels + count + entries + bytes(size) + values
