"""JPEG: the segments that make the picture stay, byte for byte; all others go.

Source: ITU-T T.81 (ISO 10918-1) annex B for markers and segments; T.871 for JFIF; ICC.1 B.4 for
profiles; T.872 6.5.3 for Adobe's APP14; CIPA DC-008 4.7 for EXIF, CIPA DC-007 for MPF.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.colours import without_serial_number
from portfolio_gen.cleaning.iptc import SIGNATURE as IPTC
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.numbers import number
from portfolio_gen.cleaning.results import Clean, stop_damaged

SOI, EOI, SOS, COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
APP0, APP1, APP2, APP11, APP13, APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE
EXIF, XMP = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0"
#: Frames (SOF), tables (DHT, DAC, DQT), DNL, restart intervals, hierarchical ones, the scan.
PICTURE = frozenset({*range(0xC0, 0xC8), *range(0xC9, 0xD0), *range(0xDA, 0xE0)})
#: The last of any number of fill bytes, and the marker.
MARKER = re.compile(rb"\xff([^\x00\xff])", re.DOTALL)
#: What ends the coded data of a scan: a marker that is no stuffing, no restart, no filling.
SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
#: Segments without a length: TEM and the restarts.
BARE = frozenset({0x01, *range(0xD0, 0xD8)})
WORDS = {COMMENT: "comment", APP11: "content credentials"}


class Segment(NamedTuple):
    """A segment: its marker, what follows its length, and coded data if it begins a scan.

    The coded data are seen where they are, not copied: they are nearly all of the file.
    """

    marker: int
    body: bytes
    scan: bytes | memoryview = b""

    def written(self) -> tuple[bytes | memoryview, ...]:
        """Return the segment as it stands in a file, in parts."""
        length = (len(self.body) + 2).to_bytes(2, "big")
        return b"\xff", bytes([self.marker]), length, self.body, self.scan


def clean_jpeg(data: bytes, keep: frozenset[str]) -> Clean:
    """Return a JPEG with its coded pixels, colour profile, orientation and credit alone.

    Second pictures (previews, gain maps, the film of a motion photo) lie behind the end: gone.
    """
    found = Metadata()
    segments, end = _read(data)
    kept = [each for segment in segments for each in _kept(segment, found)]
    _judge_rest(data[end:], found)
    first = kept[:1] if kept and kept[0].marker == APP0 else []
    if exif := found.exif(keep):
        first.append(Segment(APP1, EXIF + b"\0" + exif))
    if xmp := found.xmp(keep):
        first.append(Segment(APP1, XMP + xmp))
    rest = [each for each in kept if each.marker != APP0]
    written = (part for segment in first + rest for part in segment.written())
    return Clean(b"".join((b"\xff\xd8", *written, b"\xff\xd9")), found.removed(keep))


def _read(data: bytes) -> tuple[list[Segment], int]:
    """Return all segments from the start to the end of the picture, and where that end is."""
    segments: list[Segment] = []
    at = 2
    scanned = False
    while (marker := MARKER.search(data, at)) and marker[1][0] not in (SOI, EOI):
        kind, at = marker[1][0], marker.end()
        if kind not in BARE:
            segment, at = _segment(data, kind, at)
            segments.append(segment)
            scanned = scanned or kind == SOS
    if marker is None or marker[1][0] == SOI or not scanned:
        stop_damaged("it is cut short: the end of the picture is missing")
    return segments, marker.end()


def _segment(data: bytes, kind: int, at: int) -> tuple[Segment, int]:
    end = at + max(2, number(data, at, 2))
    if end > len(data):
        stop_damaged("it is cut short")
    if kind != SOS:
        return Segment(kind, data[at + 2 : end]), end
    found = SCAN_END.search(data, end)
    scan_end = found.start() if found else len(data)
    return Segment(kind, data[at + 2 : end], memoryview(data)[end:scan_end]), scan_end


def _kept(segment: Segment, found: Metadata) -> Iterator[Segment]:
    """Yield a segment that stays, trimmed to what its format needs; note what goes."""
    marker, body = segment.marker, segment.body
    if marker in PICTURE:
        yield segment
    elif marker == APP0 and body.startswith(b"JFIF\0") and len(body) >= 14:
        if any(body[12:]):
            found.words.add("thumbnail")
        yield Segment(APP0, body[:12] + bytes(2))
    elif marker == APP2 and body.startswith(b"ICC_PROFILE\0"):
        profile = without_serial_number(body[14:])
        if profile != body[14:]:
            found.words.add("serial number")
        yield Segment(APP2, body[:14] + profile)
    elif marker == APP14 and body.startswith(b"Adobe") and len(body) >= 12:
        yield Segment(APP14, body[:12])
    else:
        _note(segment, found)


def _note(segment: Segment, found: Metadata) -> None:
    """Note what a segment that goes says."""
    marker, body = segment.marker, segment.body
    if marker == APP1 and body.startswith(EXIF):
        found.add_exif(body[6:])
    elif marker == APP1 and body.startswith(XMP):
        found.add_xmp(body[len(XMP) :])
    elif marker == APP1 and body.startswith(b"http://ns.adobe.com/"):
        found.words.add("XMP")
    elif marker == APP13 and body.startswith(IPTC):
        found.add_iptc(body[len(IPTC) :])
    elif marker == APP2 and body.startswith(b"MPF\0"):
        found.words.add("second picture")
    elif marker == APP0 and body.startswith(b"JFXX"):
        found.words.add("thumbnail")
    else:
        found.words.add(WORDS.get(marker, "maker note"))


def _judge_rest(rest: bytes, found: Metadata) -> None:
    """Note what lies behind the end of the picture."""
    if rest.startswith(b"\xff\xd8"):
        found.words.add("second picture")
    elif rest.strip(b"\0\r\n "):
        found.words.add("data after the picture")
