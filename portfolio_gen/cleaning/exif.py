"""EXIF: what it says of a picture, and the little that is written back.

Source: CIPA DC-008 (Exif 2.32) 4.6, TIFF 6.0 section 2. An EXIF block is a small TIFF file: a
directory of entries of twelve bytes (tag, type, count, value or where it lies), which may point
to further directories.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from msgspec import Struct

from portfolio_gen.cleaning.credit import Credit, decoded

Order = Literal["big", "little"]
ORIENTATION, ARTIST, COPYRIGHT = 0x0112, 0x013B, 0x8298
CAMERA_DIRECTORY, POSITION_DIRECTORY = 0x8769, 0x8825
#: Bytes of one value by type: BYTE, ASCII, SHORT, LONG, RATIONAL … and UTF-8 of Exif 3.0.
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 129: 1}
#: Tags that say nothing of anybody: size, resolution, colour space, version, pointers.
HARMLESS = frozenset({
    *(0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0115, 0x011A, 0x011B, 0x0128, 0x0213),
    *(0xA000, 0xA001, 0xA002, 0xA003, 0xA005, 0x9000, 0x9101, CAMERA_DIRECTORY),
    *(ORIENTATION, ARTIST, COPYRIGHT),
})  # fmt: skip
WORDS = {
    POSITION_DIRECTORY: "position",
    0x927C: "maker note",
    **dict.fromkeys((0xA431, 0xA435, 0xC62F), "serial number"),
    0xA430: "owner’s name",
    **dict.fromkeys((0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012), "date"),
    **dict.fromkeys((0x010F, 0x0110, 0xA433, 0xA434), "camera"),
    **dict.fromkeys((0x010E, 0x9286, *range(0x9C9B, 0x9CA0)), "comment"),
    0x0131: "software",
}


class Exif(Struct, frozen=True):
    """What an EXIF block says: how the picture is turned (1 to 8), whose it is, and what else."""

    orientation: int = 1
    credit: Credit = Credit()
    words: frozenset[str] = frozenset()


class Entry(NamedTuple):
    """One entry of a directory: its tag and the bytes of its value."""

    tag: int
    value: bytes


def read_exif(tiff: bytes) -> Exif:
    """Return what an EXIF block says; what can't be read counts as not there."""
    order: Order = "little" if tiff[:2] == b"II" else "big"
    if tiff[:2] not in (b"II", b"MM"):
        return Exif(words=frozenset({"EXIF"}) if tiff.strip(b"\0") else frozenset())
    start = int.from_bytes(tiff[4:8], order)
    main = list(_entries(tiff, start, order))
    values = {entry.tag: entry.value for entry in reversed(main)}
    camera = values.get(CAMERA_DIRECTORY)
    more = list(_entries(tiff, int.from_bytes(camera, order), order)) if camera else []
    words = {WORDS.get(each.tag, "EXIF") for each in main + more if each.tag not in HARMLESS}
    if _next(tiff, start, order):
        words.add("thumbnail")
    credit = Credit(_notice(values.get(COPYRIGHT, b"")), decoded(values.get(ARTIST, b"")))
    turned = int.from_bytes(values.get(ORIENTATION, b""), order)
    return Exif(turned if 1 <= turned <= 8 else 1, credit, frozenset(words))


def _entries(tiff: bytes, at: int, order: Order) -> Iterator[Entry]:
    """Yield the entries of a directory; those that point outside are left out."""
    count = int.from_bytes(tiff[at : at + 2], order)
    for start in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag = int.from_bytes(tiff[start : start + 2], order)
        kind = int.from_bytes(tiff[start + 2 : start + 4], order)
        length = SIZES.get(kind, 0) * int.from_bytes(tiff[start + 4 : start + 8], order)
        where = start + 8 if length <= 4 else int.from_bytes(tiff[start + 8 : start + 12], order)
        yield Entry(tag, tiff[where : where + min(length, 8192)])


def _next(tiff: bytes, at: int, order: Order) -> int:
    """Return where the directory behind this one begins: that of the thumbnail."""
    end = at + 2 + 12 * int.from_bytes(tiff[at : at + 2], order)
    return int.from_bytes(tiff[end : end + 4], order)


def _notice(value: bytes) -> str:
    """Return the notices of photographer and editor, which a NUL separates (Exif 4.6.5.4)."""
    parts = [decoded(part) for part in value.split(b"\0")[:2]]
    return "; ".join(part for part in parts if part)


def exif_of(orientation: int, credit: Credit) -> bytes:
    """Return an EXIF block with orientation, artist and copyright alone; b"" if all are idle.

    Texts are UTF-8, as most programs write and read them.
    """
    fields = [(ORIENTATION, 3, orientation.to_bytes(2, "big"))] if orientation > 1 else []
    if credit.creator:
        fields.append((ARTIST, 2, credit.creator.encode() + b"\0"))
    if credit.copyright:
        fields.append((COPYRIGHT, 2, credit.copyright.encode() + b"\0"))
    return tiff_of(fields) if fields else b""


def tiff_of(fields: list[tuple[int, int, bytes]]) -> bytes:
    """Return a TIFF of one directory with fields of (tag, type, value), in order of their tags."""
    entries, values = [], b""
    behind = 8 + 2 + 12 * len(fields) + 4
    for tag, kind, value in fields:
        count = len(value) // SIZES[kind]
        entry = tag.to_bytes(2, "big") + kind.to_bytes(2, "big") + count.to_bytes(4, "big")
        if len(value) <= 4:
            entries.append(entry + value.ljust(4, b"\0"))
        else:
            entries.append(entry + (behind + len(values)).to_bytes(4, "big"))
            values += value + b"\0" * (len(value) % 2)
    head = b"MM\0*\0\0\0\x08" + len(fields).to_bytes(2, "big")
    return head + b"".join(entries) + bytes(4) + values
