"""Positions, serial numbers and makers' notes that a published file still holds.

The second line of defence behind `cleaning/`, and a reader of its own: it knows no container.
It looks for the block that EXIF is (TIFF 6.0, section 2; EXIF 3.0) wherever it lies in a file, be
it a picture, a PDF or a film, and for the words by which XMP, QuickTime and others name a place.
"""

import re
import struct
from collections.abc import Iterator
from typing import Any

from portfolio_gen.check.readings import packed_texts

#: Files that are text of the author: what they say of places, they say on purpose.
TEXTS = (
    ".html", ".htm", ".css", ".js", ".mjs", ".json", ".xml", ".txt", ".csv", ".md", ".yaml", ".yml",
    ".geojson", ".gpx", ".kml", ".webmanifest", ".nojekyll",
)  # fmt: skip
FONTS = (".woff", ".woff2", ".ttf", ".otf")
TIFFS = (b"II*\0", b"MM\0*")
#: Names of places and numbers in XMP, as attributes or elements.
XMP = b"rdf:RDF"
PLACES_OF_XMP = re.compile(
    rb"exif:GPS(?:Latitude|Longitude|Dest\w+)\s*[=>]|Iptc4xmpExt:Location(?:Created|Shown)\b"
)
NUMBERS_OF_XMP = re.compile(rb"(?:aux|exifEX|crs):(?:Body|Lens|Camera)?SerialNumber\s*[=>]")
#: How films begin, or what they have: boxes of MP4 and MOV, the head of WebM and Matroska.
FILMS = (b"moov", b"\x1a\x45\xdf\xa3")
#: Keys of a position in films, and how they write one (ISO 6709, annex H).
KEYS_OF_FILMS = (b"\xa9xyz", b"ISO6709", b"loci", b"LOCATION", b"location")
PLACES_OF_FILMS = re.compile(rb"[+-]\d\d\.\d{3,}[+-]\d{3}\.\d{3,}(?:[+-]\d+(?:\.\d*)?)?")
#: Tracks of a camera that writes positions by the second (GoPro's GPMF).
TRACK, MEASURES = b"gpmd", re.compile(rb"GPS[59][a-zA-Z]")
#: IPTC's city, sublocation, province and country (IIM 4.2, 2:90 to 2:101).
IPTC, CITY = b"8BIM\x04\x04", re.compile(rb"\x1c\x02[\x5a\x5c\x5f\x65]\0")
POSITION, SERIAL, NOTES = "a position", "a serial number", "notes of the camera’s maker"
PLACE = "the name of a place"
GPS_IFD, EXIF_IFD, DNG_SERIAL = 0x8825, 0x8769, 0xC62F
LATITUDE, LONGITUDE = 2, 4
NUMBERS = {0xA431: SERIAL, 0xA435: SERIAL, 0xA420: SERIAL, 0x927C: NOTES}
#: Types of values (TIFF 6.0, section 2; 13 of its supplement 1, 129 of EXIF 3.0).
TYPES = frozenset((*range(1, 14), 129))
MOST_FIELDS = 200
FARTHEST = 100_000_000  # bytes


def private_notes(data: Any, path: str) -> tuple[str, ...]:
    """Return in words what of the kind a file holds, sorted; bytes or a mapping of a file."""
    name = path.lower()
    if name.endswith(TEXTS) or name.endswith(FONTS):
        return ()
    found = {*_in_xmp(data), *_in_film(data)}
    for packed in packed_texts(bytes(data)) if name.endswith((".png", ".apng")) else ():
        found.update(_in_xmp(packed))
    at = data.find(IPTC)
    if at >= 0 and CITY.search(data, at, at + 65_536):
        found.add(PLACE)
    for start in (start for mark in TIFFS for start in _places(data, mark)):
        found.update(_in_exif(data, start))
    return tuple(sorted(found))


def _places(data: Any, mark: bytes) -> Iterator[int]:
    at = -1
    while (at := data.find(mark, at + 1)) >= 0:
        yield at


def _in_xmp(data: Any) -> Iterator[str]:
    if data.find(XMP) >= 0:
        if PLACES_OF_XMP.search(data):
            yield POSITION
        if NUMBERS_OF_XMP.search(data):
            yield SERIAL


def _in_film(data: Any) -> Iterator[str]:
    if any(data.find(mark) >= 0 for mark in FILMS):
        named = any(data.find(key) >= 0 for key in KEYS_OF_FILMS)
        if named and PLACES_OF_FILMS.search(data):
            yield POSITION
        if data.find(TRACK) >= 0 and MEASURES.search(data):
            yield POSITION


def _in_exif(data: Any, start: int) -> Iterator[str]:
    """Yield what an EXIF block says, if the bytes at `start` are one."""
    order = "<" if data[start : start + 1] == b"I" else ">"
    main = _directory(data, start, _long(data, start + 4, order), order)
    if GPS_IFD in main:
        position = _directory(data, start, main[GPS_IFD], order)
        if {LATITUDE, LONGITUDE} <= position.keys():
            yield POSITION
    if DNG_SERIAL in main:
        yield SERIAL
    if EXIF_IFD in main:
        for tag in _directory(data, start, main[EXIF_IFD], order):
            if tag in NUMBERS:
                yield NUMBERS[tag]


def _long(data: Any, at: int, order: str) -> int:
    return int.from_bytes(data[at : at + 4], "little" if order == "<" else "big")


def _directory(data: Any, start: int, at: int, order: str) -> dict[int, int]:
    """Return tag → value of the directory `at` bytes behind `start`; nothing if it is none."""
    try:
        count = struct.unpack_from(order + "H", data, start + at)[0]
        if not 8 <= at < FARTHEST or not 0 < count <= MOST_FIELDS:
            return {}
        fields = [
            struct.unpack_from(order + "HHLL", data, start + at + 2 + 12 * each)
            for each in range(count)
        ]
    except struct.error:
        return {}
    if any(kind not in TYPES or not 0 < number < FARTHEST for _, kind, number, _ in fields):
        return {}  # four bytes that look like a beginning, by chance
    return {tag: value for tag, _, _, value in fields}
