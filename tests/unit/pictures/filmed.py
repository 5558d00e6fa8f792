"""Films written by hand: headers as cameras and programs write them, and no picture inside."""

import struct
from collections.abc import Sequence

from tests.unit.cleaning.canaries import box, element

Size = tuple[int, int]
UPRIGHT, QUARTER, HALF, BACK = (1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)


def matrix(turn: Sequence[int]) -> bytes:
    """Return a matrix as 8.2.2 of ISO/IEC 14496-12 has it."""
    a, b, c, d = (part << 16 for part in turn)
    return struct.pack(">9l", a, b, 0, c, d, 0, 0, 0, 1 << 30)


def track(
    size: Size,
    *,
    shown: Size | None = None,
    turn: Sequence[int] = UPRIGHT,
    pixel: Size | None = None,
    matrix_of_colours: int = 0,
    handler: bytes = b"vide",
    long: bool = False,
) -> bytes:
    """Return a track whose pictures are stored in one size and `shown` in another."""
    wide, high = shown or size
    dates = b"\1" + bytes(35) if long else bytes(24)
    head = dates + bytes(16) + matrix(turn) + struct.pack(">LL", wide << 16, high << 16)
    shape = box(b"pasp", struct.pack(">LL", *pixel)) if pixel else b""
    if matrix_of_colours:
        shape += box(b"colr", b"nclx", struct.pack(">HHH", 1, 1, matrix_of_colours), b"\0")
    name = bytes(14) + bytes(32) + b"\0\x18\xff\xff"
    entry = box(b"avc1", bytes(24), struct.pack(">HH", *size), name, shape)
    table = box(b"stbl", box(b"stsd", bytes(4), b"\0\0\0\1", entry))
    handled = box(b"hdlr", bytes(8), handler, bytes(12), b"\0")
    return box(b"trak", box(b"tkhd", head), box(b"mdia", handled, box(b"minf", table)))


def mp4(*tracks: bytes, turn: Sequence[int] = UPRIGHT, last: bool = False) -> bytes:
    """Return an MP4 of some tracks; its head may come `last`, as cameras write it."""
    head = box(b"mvhd", bytes(36), matrix(turn), bytes(24), b"\0\0\0\2")
    parts = [box(b"moov", head, *tracks), box(b"mdat", b"pictures")]
    return box(b"ftyp", b"isom\0\0\0\0isommp42") + b"".join(parts[::-1] if last else parts)


def webm(video: bytes, *, kind: int = 1, before: bytes = b"") -> bytes:
    """Return a WebM of one track, with what describes its pictures."""
    entry = element(0xAE, element(0x83, bytes([kind])), element(0xE0, video))
    head = element(0x1A45DFA3, element(0x4282, b"webm"))
    cluster = element(0x1F43B675, element(0xE7, b"\0"))
    return head + element(0x18538067, before, element(0x1654AE6B, entry), cluster)


def number(kind: int, value: int) -> bytes:
    """Return an element that holds a number."""
    return element(kind, value.to_bytes((value.bit_length() + 7) // 8 or 1, "big"))


def pixels(width: int, height: int) -> bytes:
    """Return how many pixels a WebM's pictures have."""
    return number(0xB0, width) + number(0xBA, height)
