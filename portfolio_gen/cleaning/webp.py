"""WebP: the chunks that make the picture stay; EXIF, XMP and unknown chunks go.

Source: RFC 9649 (WebP), 2.3 to 2.7: RIFF chunks of a four-letter name, a length and padding.
"""

from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.colours import without_serial_number
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.numbers import number
from portfolio_gen.cleaning.results import Clean, stop_damaged

PICTURE = frozenset({b"VP8 ", b"VP8L"})
FRAME_PARTS = PICTURE | {b"ALPH"}
LOOKS = FRAME_PARTS | {b"VP8X", b"ANIM", b"ANMF", b"ICCP"}
#: Flags of VP8X that stay as they are: profile, alpha, animation (2.7.1).
FLAGS, HAS_EXIF, HAS_XMP = 0b00110010, 0b1000, 0b100
#: What comes before a frame's own chunks (2.7.1.2).
FRAME_HEAD = 16


class Chunk(NamedTuple):
    """A chunk: its name and its data."""

    kind: bytes
    body: bytes

    def written(self) -> bytes:
        """Return the chunk as it stands in a file, padded to an even length."""
        size = len(self.body).to_bytes(4, "little")
        return self.kind + size + self.body + b"\0" * (len(self.body) % 2)


def clean_webp(data: bytes, keep: frozenset[str]) -> Clean:
    """Return a WebP with its pixels, colours, animation, orientation and credit alone."""
    found = Metadata()
    end = 8 + number(data, 4, 4, "little")
    if end > len(data) + 1:
        stop_damaged("it is cut short")
    if data[end:].strip(b"\0\r\n "):
        found.words.add("data after the picture")
    kept = [each for chunk in _chunks(data, 12, end) for each in _kept(chunk, found)]
    kinds = {chunk.kind for chunk in kept}
    if not kinds & (PICTURE | {b"ANMF"}):
        stop_damaged("there is no picture in it")
    if kept[0].kind == b"VP8X":
        kept = _extended(kept, found.exif(keep), found.xmp(keep))
    written = b"WEBP" + b"".join(chunk.written() for chunk in kept)
    return Clean(b"RIFF" + len(written).to_bytes(4, "little") + written, found.removed(keep))


def _chunks(data: bytes, at: int, end: int) -> Iterator[Chunk]:
    while at + 8 <= min(end, len(data)):
        size = number(data, at + 4, 4, "little")
        if at + 8 + size > min(end, len(data)):
            stop_damaged("it is cut short")
        yield Chunk(data[at : at + 4], data[at + 8 : at + 8 + size])
        at += 8 + size + size % 2


def _kept(chunk: Chunk, found: Metadata) -> Iterator[Chunk]:
    """Yield a chunk that stays; note what goes."""
    kind, body = chunk
    if kind == b"ICCP":
        profile = without_serial_number(body)
        if profile != body:
            found.words.add("serial number")
        yield Chunk(kind, profile)
    elif kind == b"ANMF":
        parts = list(_chunks(body, FRAME_HEAD, len(body)))
        kept = [part for part in parts if part.kind in FRAME_PARTS]
        if kept != parts:
            found.words.add("maker note")
        yield Chunk(kind, body[:FRAME_HEAD] + b"".join(part.written() for part in kept))
    elif kind in LOOKS:
        yield chunk
    elif kind == b"EXIF":
        found.add_exif(body.removeprefix(b"Exif\0\0"))
    elif kind == b"XMP ":
        found.add_xmp(body)
    else:
        found.words.add("maker note")


def _extended(kept: list[Chunk], exif: bytes, xmp: bytes) -> list[Chunk]:
    """Return the chunks with metadata at their end and the flags that say so."""
    head = kept[0].body[:10].ljust(10, b"\0")
    flags = head[0] & FLAGS | (HAS_EXIF if exif else 0) | (HAS_XMP if xmp else 0)
    added = [Chunk(b"EXIF", exif)] if exif else []
    if xmp:
        added.append(Chunk(b"XMP ", xmp))
    rest = [chunk for chunk in kept[1:] if chunk.kind != b"VP8X"]
    return [Chunk(b"VP8X", bytes([flags]) + bytes(3) + head[4:]), *rest, *added]
