"""A file without what it says of places, devices and people: `clean` and, for large ones,
`clean_file`.

Pure but for `clean_file`, which reads one file and writes another. Nothing here raises for what a
file holds: what can't be promised is an `Unclean`.
"""

import base64
import binascii
import io
import mmap
import os
import re
import shutil
from collections.abc import Callable
from typing import BinaryIO
from urllib.parse import unquote_to_bytes

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.documents import report_pdf, report_zip
from portfolio_gen.cleaning.film import blank_film
from portfolio_gen.cleaning.gif import clean_gif
from portfolio_gen.cleaning.heif import clean_heif
from portfolio_gen.cleaning.ico import clean_ico
from portfolio_gen.cleaning.jpeg import clean_jpeg
from portfolio_gen.cleaning.kinds import HEAD, kind_of
from portfolio_gen.cleaning.matroska import blank_matroska
from portfolio_gen.cleaning.numbers import Buffer
from portfolio_gen.cleaning.png import clean_png
from portfolio_gen.cleaning.results import Clean, NeedsEncoding, StoppedError, Unclean
from portfolio_gen.cleaning.sound import blank_flac, blank_mp3, blank_wav
from portfolio_gen.cleaning.svg import clean_svg
from portfolio_gen.cleaning.webp import clean_webp
from portfolio_gen.store.view import FileView

#: Kinds that are written anew without their notes.
REWRITTEN: dict[str, Callable[[bytes, frozenset[str]], Clean]] = {
    "jpeg": clean_jpeg,
    "png": clean_png,
    "webp": clean_webp,
    "gif": clean_gif,
    "heif": clean_heif,
    "ico": clean_ico,
}
#: Kinds whose notes are overwritten where they stand.
BLANKED: dict[str, Callable[[Buffer, frozenset[str]], Blanking]] = {
    "film": blank_film,
    "matroska": blank_matroska,
    "mp3": blank_mp3,
    "wav": blank_wav,
    "flac": blank_flac,
}
KEPT = frozenset({"copyright", "creator", "credit"})
ENCODED = {
    "tiff": "the notes of a TIFF lie among its pixels",
    "jp2": "the notes of a JPEG 2000 lie among its pixels",
    "jxl": "the notes of a JPEG XL may be packed with its pixels",
}
AS_JPEG = "export it as JPEG or PNG"
AS_MP4 = "export it as MP4, which browsers play and which is cleaned"
AS_PDF = "publish a PDF of it, exported without the document’s properties"
UNCLEAN = {
    "raw": Unclean(
        "a camera’s raw file says where, when and with what it was taken", AS_JPEG, places=True
    ),
    "layered": Unclean(
        "a file of a drawing program says who made it, and where it lay", AS_JPEG, places=True
    ),
    "office": Unclean("a document of an office program says who wrote and changed it", AS_PDF),
    "plan": Unclean("a drawing of a CAD program says who drew and changed it", AS_PDF),
    "old film": Unclean(
        "the notes of this kind of film or sound can’t be taken out", AS_MP4, places=True
    ),
    "ogg": Unclean("the notes of an Ogg file can’t be taken out", "export it as MP3 or MP4"),
    "packed": Unclean("what is packed can’t be looked into", "publish it unpacked, or as a ZIP"),
    "document": Unclean("it isn’t the kind of file that its name says", "export it again"),
    **dict.fromkeys(
        ("picture", "footage", "sound"),
        Unclean("it isn’t the kind of file that its name says", "export it again", damaged=True),
    ),
}
#: Drawings within pictures within drawings are looked into so deep.
DEEPEST = 3
DATA = re.compile(r"data:([\w.+-]*/[\w.+-]*)((?:;[^,;]*)*),(.*)", re.IGNORECASE | re.DOTALL)
FONTS = ("font/", "application/font", "application/x-font", "application/vnd.ms-fontobject")


def clean(data: bytes, suffix: str, keep: frozenset[str]) -> Clean | NeedsEncoding | Unclean:
    """Return a file without what it says of places, devices and people.

    `suffix` is the file's ending in lower case, asked only where the bytes are silent; `keep` names
    what stays: "copyright", "creator", "credit". Cleaning twice is as cleaning once. Texts, styles,
    fonts and data are as they were.
    """
    return _clean(data, suffix, keep, DEEPEST)


def _clean(
    data: bytes, suffix: str, keep: frozenset[str], depth: int
) -> Clean | NeedsEncoding | Unclean:
    kind = kind_of(data[:HEAD], suffix)
    try:
        if kind in REWRITTEN:
            return REWRITTEN[kind](data, keep)
        if kind == "svg":
            return clean_svg(data, keep, lambda address: _clean_address(address, keep, depth))
        if kind in BLANKED:
            file = BLANKED[kind](data, keep)
            return Clean(file.applied(), file.removed())
        if kind == "zip":
            report_zip(io.BytesIO(data))
        elif kind == "pdf":
            report_pdf(data)
    except StoppedError as stopped:
        return stopped.outcome
    return _by_kind(data, kind) or Clean(data)


def _by_kind(head: Buffer, kind: str) -> NeedsEncoding | Unclean | None:
    """Return what a kind comes to whatever is in it; None if it may be published as it is."""
    if kind == "bmp" and head[70:74] in (b"KNIL", b"LINK"):
        return NeedsEncoding("it names a colour profile by its path")
    return NeedsEncoding(ENCODED[kind]) if kind in ENCODED else UNCLEAN.get(kind)


def _clean_address(address: str, keep: frozenset[str], depth: int) -> tuple[str, tuple[str, ...]]:
    """Return a data: address with its picture cleaned, "" if that can't be; and the words."""
    found = DATA.fullmatch(address)
    if found is None or depth == 0:
        return "", ("external reference",)
    media, parameters, text = found[1].lower(), found[2].lower(), found[3]
    if media.startswith(FONTS):
        return address, ()
    try:
        packed = unquote_to_bytes(text)
        data = base64.b64decode(packed) if "base64" in parameters else packed
    except (binascii.Error, ValueError):
        return "", ("external reference",)
    if not media.startswith("image/"):
        return "", ("external reference",)
    cleaned = _clean(data, ".svg" if media == "image/svg+xml" else ".png", keep, depth - 1)
    if not isinstance(cleaned, Clean):
        return "", ("picture that can’t be cleaned",)
    return f"data:{media};base64,{base64.b64encode(cleaned.data).decode()}", cleaned.removed


def clean_file(
    source: str, target: str, suffix: str, keep: frozenset[str]
) -> tuple[str, ...] | NeedsEncoding | Unclean:
    """Write a cleaned copy of a file and return what was taken out, as `clean` does.

    Films and sounds of any length take no memory: they are copied, and blanked in the copy. There
    is no copy if the outcome is no words. What the disk refuses is an OSError.
    """
    shutil.copyfile(source, target)
    outcome = _clean_copy(target, suffix, keep)
    if not isinstance(outcome, tuple):
        os.unlink(target)
    return outcome


def examine(path: str, suffix: str) -> tuple[str, ...] | NeedsEncoding | Unclean:
    """Return what `clean_file` would, and write nothing; who holds which rights does not count."""
    with open(path, "rb") as file:
        head = file.read(HEAD)
        if not head:
            return ()
        kind = kind_of(head, suffix)
        if kind in REWRITTEN or kind == "svg":
            file.seek(0)
            cleaned = clean(file.read(), suffix, KEPT)
            return cleaned.removed if isinstance(cleaned, Clean) else cleaned
        try:
            if kind == "zip":
                report_zip(file)
            elif kind == "pdf" or kind in BLANKED:
                data = FileView(file)
                if kind == "pdf":
                    report_pdf(data)
                else:
                    return BLANKED[kind](data, KEPT).removed()
        except StoppedError as stopped:
            return stopped.outcome
    return _by_kind(head, kind) or ()


def _clean_copy(
    path: str, suffix: str, keep: frozenset[str]
) -> tuple[str, ...] | NeedsEncoding | Unclean:
    """Clean a file of ours in its place, which nobody else changes meanwhile."""
    with open(path, "r+b") as file:
        head = file.read(HEAD)
        kind = kind_of(head, suffix)
        try:
            if kind in BLANKED:
                return _blank_copy(file, BLANKED[kind], keep)
            if kind == "pdf":
                with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                    report_pdf(data)
            elif kind == "zip":
                report_zip(file)
        except StoppedError as stopped:
            return stopped.outcome
        if kind in REWRITTEN or kind == "svg":
            cleaned = clean(head + file.read(), suffix, keep)
            if not isinstance(cleaned, Clean):
                return cleaned
            file.seek(0)
            file.write(cleaned.data)
            file.truncate()
            return cleaned.removed
    return _by_kind(head, kind) or ()


def _blank_copy(
    file: BinaryIO, blanks: Callable[[Buffer, frozenset[str]], Blanking], keep: frozenset[str]
) -> tuple[str, ...]:
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        blanking = blanks(data, keep)
    blanking.write_to(file)
    return blanking.removed()
