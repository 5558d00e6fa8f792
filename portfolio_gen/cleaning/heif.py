"""AVIF and HEIF: the items that hold EXIF and XMP are overwritten in place.

Source: ISO/IEC 23008-12 (HEIF), 6 and annex A for EXIF and XMP; ISO/IEC 14496-12, 8.11 for
items: `iinf` names them, `iloc` says where their bytes are, `iref` what they are to each other.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.boxes import FREE, Box, boxes, find, free
from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.exif import exif_of, tiff_of
from portfolio_gen.cleaning.film import blank_within
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import Clean, stop_damaged, stop_for_encoding
from portfolio_gen.cleaning.xmp import xmp_of

TOP = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"sidx", b"idat"})
INNER = frozenset(b"hdlr pitm iinf iloc iprp iref idat dinf grpl ipro".split())
XMP_TYPE = b"application/rdf+xml"
WORDS = {b"uuid": "maker note", b"jumb": "content credentials"}


#: From where to where bytes lie.
Range = tuple[int, int]


class Item(NamedTuple):
    """An item: its number, its kind, and for a file its media type."""

    number: int
    kind: bytes
    media: bytes


def clean_heif(data: bytes, keep: frozenset[str]) -> Clean:
    """Return an AVIF or HEIF whose EXIF and XMP hold rights alone, every byte in its place.

    The picture's turn is a property of it (`irot`, `imir`), which stays; EXIF's has no effect.
    """
    file = Blanking(data)
    meta = find(data, 0, len(data), b"meta")
    if meta is None:
        stop_damaged("there is no picture in it")
    for box in boxes(data, 0, len(data)):
        if box.kind not in TOP:
            free(file, box, "" if box.kind in FREE else WORDS.get(box.kind, "maker note"))
    found = Metadata()
    _blank_items(file, meta, found, keep)
    for box in boxes(data, 0, len(data)):
        if box.kind in (b"moov", b"moof"):
            blank_within(file, box, keep)
    return Clean(file.applied(), tuple(sorted(file.words | set(found.removed(keep)))))


def _blank_items(file: Blanking, meta: Box, found: Metadata, keep: frozenset[str]) -> None:
    """Blank the notes among the items of a `meta` box."""
    every = list(boxes(file.data, meta.body + 4, meta.end))
    inner = {box.kind: box for box in reversed(every)}
    for box in every:
        if box.kind not in INNER or box != inner[box.kind]:
            free(file, box, "" if box.kind in FREE else WORDS.get(box.kind, "maker note"))
        elif box.kind == b"hdlr":
            file.blank(box.body + 24, box.end, "software")
    if _has_thumbnail(file.data, inner.get(b"iref")):
        stop_for_encoding("a thumbnail is a picture of its own in it")
    items = {item.number: item for item in _items(file.data, inner.get(b"iinf"))}
    places = dict(_places(file.data, inner.get(b"iloc"), inner.get(b"idat")))
    notes = [item for item in items.values() if item.kind in (b"Exif", b"mime", b"uri ")]
    _require_plain_places([places.get(item.number, []) for item in notes], file.data, inner)
    for item in notes:
        ranges = places.get(item.number, [])
        _gather(b"".join(file.data[start:end] for start, end in ranges), item, found)
    for item in notes:
        _overwrite(file, item, places.get(item.number, []), found.credit().only(keep))


def _require_plain_places(places: list[list[Range]], data: Buffer, inner: dict[bytes, Box]) -> None:
    """Stop unless all notes lie in the file's media, in pieces of known length, each once."""
    media = [box for box in boxes(data, 0, len(data)) if box.kind == b"mdat"]
    media += [inner[b"idat"]] if b"idat" in inner else []
    ranges = sorted(each for item in places for each in item)
    if any(start >= end for start, end in ranges):
        stop_for_encoding("its notes lie in no plain place")
    if any(start < end for (_, end), (start, _) in pairwise(ranges)):
        stop_damaged("a part of it makes no sense")
    for start, end in ranges:
        if not any(box.body <= start and end <= box.end for box in media):
            stop_damaged("a part of it lies outside the file")


def _gather(content: bytes, item: Item, found: Metadata) -> None:
    if item.kind == b"Exif":
        found.add_exif(content[4 + int.from_bytes(content[:4], "big") :])
    elif item.media == XMP_TYPE:
        found.add_xmp(content)
    elif content.strip(b"\0"):
        found.words.add("maker note")


def _overwrite(file: Blanking, item: Item, ranges: list[Range], credit: Credit) -> None:
    """Write what stays over an item, or nothing where it doesn't fit or lies in several pieces."""
    text, fill = b"", b"\0"
    if item.kind == b"Exif":
        text = bytes(4) + (exif_of(1, credit) or tiff_of([]))
    elif item.media == XMP_TYPE:
        text, fill = xmp_of(credit) or b" ", b" "
    for start, end in ranges:
        fits = len(ranges) == 1 and len(text) <= end - start
        file.blank(start, end, "", text if fits else b"", fill)


def _has_thumbnail(data: Buffer, references: Box | None) -> bool:
    if references is None:
        return False
    return find(data, references.body + 4, references.end, b"thmb") is not None


def _items(data: Buffer, table: Box | None) -> Iterator[Item]:
    """Yield the items of `iinf` (8.11.6)."""
    if table is None:
        return
    first = table.body + (6 if number(data, table.body, 1) == 0 else 8)
    for box in boxes(data, first, table.end):
        version = number(data, box.body, 1)
        if box.kind == b"infe" and version >= 2:
            width = 2 if version == 2 else 4
            at = box.body + 4 + width
            texts = bytes(data[at + 6 : box.end]).split(b"\0")
            media = texts[1] if len(texts) > 1 else b""
            yield Item(number(data, box.body + 4, width), bytes(data[at + 2 : at + 6]), media)


def _places(
    data: Buffer, table: Box | None, inside: Box | None
) -> Iterator[tuple[int, list[Range]]]:
    """Yield the items of `iloc` with from where to where their bytes lie (8.11.3)."""
    if table is None:
        return
    version, sizes = number(data, table.body, 1), number(data, table.body + 4, 2)
    offset_w, length_w, base_w = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_w = sizes & 15 if version else 0
    id_w = 4 if version == 2 else 2
    count, at = number(data, table.body + 6, id_w), table.body + 6 + id_w
    for _ in range(count):
        item = number(data, at, id_w)
        method = number(data, at + id_w, 2) & 15 if version else 0
        at += id_w + (4 if version else 2)
        base = number(data, at, base_w) + (inside.body if method == 1 and inside else 0)
        extents, at = number(data, at + base_w, 2), at + base_w + 2
        extents = min(extents, 1) if not (index_w or offset_w or length_w) else extents
        ranges = []
        for _ in range(extents):
            start = base + number(data, at + index_w, offset_w)
            length = number(data, at + index_w + offset_w, length_w)
            # Bytes within another item (method 2) are no place in the file.
            ranges.append((start, start + length if method < 2 else start))
            at += index_w + offset_w + length_w
            if at > table.end:
                stop_damaged("a part of it makes no sense")
        yield item, ranges
