"""Documents: nothing is taken out of them; the author is told what they say of people.

Source: ISO 32000-1 (PDF), 7.3.4 (strings), 7.5.7 (object streams), 14.3 (Info, XMP); ECMA-376 part
2, 11 (core properties of docx, pptx, xlsx); OpenDocument 1.3 part 3, 4.3 (meta).
"""

import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from portfolio_gen.cleaning.credit import decoded, plain
from portfolio_gen.cleaning.numbers import Buffer
from portfolio_gen.cleaning.results import stop_unclean
from portfolio_gen.cleaning.xmp import read_xmp

#: Keys of a PDF's notes → what they are called. Programs alone are no reason to warn.
KEYS = {b"Author": "author", b"Company": "company", b"Creator": "program", b"Producer": "program"}
NOTE = re.compile(
    rb"/(Author|Creator|Producer|Company)\s*"
    rb"(?:\(((?:[^()\\]|\\.|\([^()\\]{0,100}\)){0,500})\)|<([0-9A-Fa-f\s]{0,2000})>)",
    re.DOTALL,
)
OBJECTS = re.compile(rb"/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)
PACKET, PACKET_END = b"<x:xmpmeta", b"</x:xmpmeta>"
HOME = re.compile(rb"(?:/Users/|/home/|[A-Za-z]:(?:\\|/){1,2}Users(?:\\|/){1,2})[\w .-]{1,40}")
#: A photograph's EXIF in it, as JPEG files have it.
PHOTOGRAPH = b"Exif\0\0"
ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b"", b"\n": b"", b"\r\n": b""}
#: Of a large PDF, so much is looked at, from both ends; of its packed objects, so much.
LOOKED_AT, UNPACKED = 64_000_000, 64_000_000
PEOPLE = re.compile(
    rb"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|Company)>([^<]{1,300})<"
)
NOTES = ("docProps/core.xml", "docProps/app.xml", "meta.xml")
#: What the library raises for archives that are damaged, locked, or packed by other methods.
UNREADABLE = (
    zipfile.BadZipFile, ValueError, NotImplementedError, OSError, RuntimeError, zlib.error,
    EOFError, KeyError, OverflowError, lzma.LZMAError, struct.error,
)  # fmt: skip
PICTURES = (".jpg", ".jpeg", ".tif", ".tiff", ".heic", ".png", ".webp", ".mp4", ".mov")
PDF_ADVICE = "export it again without its properties, if that should not be known"
OFFICE_ADVICE = "publish a PDF of it, exported without the document’s properties"
ARCHIVE_ADVICE = "publish its files beside each other, or clean them before packing"


def report_pdf(data: Buffer) -> None:
    """Stop with what a PDF says of people; return if it says nothing."""
    start = bytes(data[:LOOKED_AT])
    end = bytes(data[max(LOOKED_AT, len(data) - LOOKED_AT // 4) :])
    notes = _pdf_notes(start + end)
    said = [_said(key, value) for key, value in notes if key != "program"]
    if said:
        said += [_said(key, value) for key, value in notes if key == "program"]
        stop_unclean("it says of itself: " + ", ".join(said[:8]), PDF_ADVICE)


def _said(key: str, value: str) -> str:
    return f"{value} ({key})" if key else value


def _pdf_notes(data: bytes) -> list[tuple[str, str]]:
    """Return what a PDF says, each once, also in what later changes have replaced."""
    notes = []
    if b"/Encrypt" in data:
        notes.append(("", "it is locked, so that its notes can’t be read"))
    for text in (data, *_object_streams(data)):
        for key, literal, digits in NOTE.findall(text):
            value = _pdf_text(_literal(literal) if literal else _hexadecimal(digits))
            notes += [(KEYS[key], value)] if value else []
    notes += [("author", creator) for creator in _packet_creators(data)]
    notes += [("file path", decoded(found)) for found in HOME.findall(data)[:1]]
    if PHOTOGRAPH in data:
        notes.append(("", "a photograph in it has notes of its camera"))
    return list(dict.fromkeys(notes))


def _packet_creators(data: bytes) -> Iterator[str]:
    """Yield whom the XMP packets name."""
    end = 0
    while (at := data.find(PACKET, end)) >= 0:
        end = data.find(PACKET_END, at) + len(PACKET_END)
        if end < len(PACKET_END):
            return
        if creator := read_xmp(data[at:end]).creator:
            yield creator


def _object_streams(data: bytes) -> Iterator[bytes]:
    """Yield what the object streams hold, up to a bound."""
    left = UNPACKED
    for found in islice(OBJECTS.finditer(data), 2000):
        inflater = zlib.decompressobj()
        try:
            text = inflater.decompress(data[found.end() : found.end() + 1_000_000], left)
        except zlib.error:
            continue
        yield text
        left -= len(text)
        if left <= 0:
            return


def _literal(text: bytes) -> bytes:
    """Return a string without its escapes (7.3.4.2)."""
    return ESCAPED.sub(_unescaped, text)


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found[1][:1].isdigit():
        return bytes([int(found[1], 8) & 255])
    return ESCAPES.get(found[1], found[1])


def _hexadecimal(digits: bytes) -> bytes:
    packed = b"".join(digits.split())
    return bytes.fromhex((packed + b"0" * (len(packed) % 2)).decode())


def _pdf_text(value: bytes) -> str:
    """Return a text string: UTF-16 if it begins with its mark, else of one byte each (7.9.2.2)."""
    if value.startswith((b"\xfe\xff", b"\xff\xfe")):
        return plain(value.decode("utf-16", "replace"))[:80]
    return decoded(value.removeprefix(b"\xef\xbb\xbf"))[:80]


def report_zip(file: BinaryIO) -> None:
    """Stop with what an archive or a document of an office program says; return if nothing."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            people = _people(archive, names)
    except UNREADABLE:
        stop_unclean("it is packed in a way that can’t be looked into", "pack it again as a ZIP")
    if any(name in names for name in NOTES):
        said = ", ".join(people) or "who wrote and changed it"
        stop_unclean(f"a document of an office program names people: {said}", OFFICE_ADVICE)
    if any(name.lower().endswith(PICTURES) for name in names):
        reason = "pictures and films in an archive keep their notes, as where they were taken"
        stop_unclean(reason, ARCHIVE_ADVICE)


def _people(archive: zipfile.ZipFile, names: list[str]) -> list[str]:
    """Return whom the notes of a document name."""
    said: list[str] = []
    for name in set(NOTES) & set(names):
        with archive.open(name) as file:
            said += [decoded(each) for each in PEOPLE.findall(file.read(200_000))]
    return sorted({each for each in said if each})[:8]
