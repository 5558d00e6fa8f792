"""PNG: the chunks that make the picture stay; texts, dates and private chunks go.

Source: PNG (third edition, W3C), 5 (chunks), 11 (their content), 12.12 for the end; APNG's are in
it. CRC: 5.5.
"""

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.colours import without_serial_number
from portfolio_gen.cleaning.credit import Credit, decoded, plain
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.numbers import number
from portfolio_gen.cleaning.results import Clean, stop_damaged

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CRITICAL = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
#: Colours, transparency, pixel shape, animation: what changes how the picture looks.
LOOKS = frozenset(
    b"cICP mDCV cLLI cHRM gAMA iCCP sBIT sRGB bKGD hIST tRNS pHYs acTL fcTL fdAT".split()
)
TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
XMP_KEYWORD = b"XML:com.adobe.xmp"
FIELDS = {b"Copyright": "copyright", b"Author": "creator"}
WORDS = {
    b"tIME": "date",
    b"caBX": "content credentials",
    b"tEXt": "comment",
    b"zTXt": "comment",
    b"iTXt": "comment",
}
PROFILE_NAME = b"ICC profile"
#: A compressed text or profile is read up to this size.
LARGEST = 16_000_000


class Chunk(NamedTuple):
    """A chunk: its type and its data."""

    kind: bytes
    body: bytes

    def written(self) -> bytes:
        """Return the chunk as it stands in a file, with length and check sum."""
        check = zlib.crc32(self.body, zlib.crc32(self.kind))
        return len(self.body).to_bytes(4, "big") + self.kind + self.body + check.to_bytes(4, "big")


def clean_png(data: bytes, keep: frozenset[str]) -> Clean:
    """Return a PNG with its pixels, colours, animation, orientation and credit alone."""
    found = Metadata()
    chunks = list(_chunks(data, found))
    kept = [each for chunk in chunks for each in _kept(chunk, found)]
    kinds = [chunk.kind for chunk in kept]
    if kinds[:1] != [b"IHDR"] or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        stop_damaged("it is cut short or not a picture")
    added = []
    if exif := found.exif(keep):
        added.append(Chunk(b"eXIf", exif))
    if xmp := found.xmp(keep):
        added.append(Chunk(b"iTXt", XMP_KEYWORD + b"\0\0\0\0\0" + xmp))
    parts = [kept[0], *added, *kept[1:]]
    return Clean(SIGNATURE + b"".join(part.written() for part in parts), found.removed(keep))


def _chunks(data: bytes, found: Metadata) -> Iterator[Chunk]:
    """Yield the chunks up to the end of the picture."""
    at, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        size = number(data, at, 4)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        if number(data, at + 8 + size, 4) != zlib.crc32(body, zlib.crc32(kind)):
            stop_damaged(f"its part {decoded(kind)} is damaged")
        yield Chunk(kind, body)
        at += 12 + size
    if data[at:].strip(b"\0\r\n "):
        found.words.add("data after the picture")


def _kept(chunk: Chunk, found: Metadata) -> Iterator[Chunk]:
    """Yield a chunk that stays; note what goes."""
    kind, body = chunk
    if kind == b"iCCP":
        yield from _profile(body, found)
    elif kind in CRITICAL or kind in LOOKS:
        yield chunk
    elif kind == b"eXIf":
        found.add_exif(body)
    elif kind in TEXTS:
        _note_text(chunk, found)
    elif kind[:1].isupper():
        stop_damaged(f"it has a part {decoded(kind)} that browsers don’t read")
    else:
        found.words.add(WORDS.get(kind, "maker note"))


def _profile(body: bytes, found: Metadata) -> Iterator[Chunk]:
    """Yield a colour profile without a name that an author gave, and without a serial number."""
    rest = body.partition(b"\0")[2]
    profile = _inflated(rest[1:])
    cleaned = without_serial_number(profile)
    if cleaned != profile:
        found.words.add("serial number")
        rest = b"\0" + zlib.compress(cleaned, 9)
    if profile:
        yield Chunk(b"iCCP", PROFILE_NAME + b"\0" + rest)


def _note_text(chunk: Chunk, found: Metadata) -> None:
    keyword, _, rest = chunk.body.partition(b"\0")
    text = _text(chunk.kind, rest)
    if keyword == XMP_KEYWORD:
        found.add_xmp(text)
    elif keyword in FIELDS:
        said = plain(text[:4000].decode("latin-1")) if chunk.kind != b"iTXt" else decoded(text)
        found.add_credit(Credit(**{FIELDS[keyword]: said}))
    else:
        found.words.add("comment")


def _text(kind: bytes, rest: bytes) -> bytes:
    """Return the text of a chunk: plain, compressed, or with its language before it (11.3.3)."""
    if kind == b"tEXt":
        return rest
    if kind == b"zTXt":
        return _inflated(rest[1:])
    compressed, text = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
    return _inflated(text) if compressed else text


def _inflated(data: bytes) -> bytes:
    """Return what was compressed, b"" if it can't be read or is very long."""
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data, LARGEST)
    except zlib.error:
        return b""
    return b"" if inflater.unconsumed_tail else text
