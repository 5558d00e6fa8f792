"""Which kind of file it is: by its first bytes, and where these are silent by its ending."""

import re

from portfolio_gen.cleaning.numbers import Buffer

#: How much of a file `kind_of` wants to see.
HEAD = 4096
BEGINNINGS = {
    b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png", b"GIF87a": "gif", b"GIF89a": "gif",
    b"II*\0": "tiff", b"MM\0*": "tiff", b"II+\0": "tiff", b"MM\0+": "tiff",
    b"\0\0\1\0": "ico", b"\0\0\2\0": "ico", b"BM": "bmp",
    b"\x1a\x45\xdf\xa3": "matroska", b"ID3": "mp3", b"fLaC": "flac", b"OggS": "ogg",
    b"%PDF-": "pdf", b"PK\3\4": "zip", b"PK\5\6": "zip",
    b"8BPS": "layered", b"%!PS": "layered", b"\xc5\xd0\xd3\xc6": "layered", b"gimp xcf": "layered",
    b"\xd0\xcf\x11\xe0": "office", b"{\\rtf": "office", b"AC10": "plan",
    b"\xff\x0a": "jxl", b"\0\0\0\x0cJXL \r\n": "jxl", b"\0\0\0\x0cjP  \r\n": "jp2",
    b"\xff\x4f\xff\x51": "jp2", b"FORM\0": "old film", b"RF64": "old film", b"FLV\1": "old film",
    b"\x30\x26\xb2\x75": "old film", b"\0\0\1\xba": "old film",
    b"Rar!": "packed", b"7z\xbc\xaf": "packed", b"\x1f\x8b": "packed", b"BZh": "packed",
    b"\xfd7zXZ": "packed",
}  # fmt: skip
RIFF = {b"WEBP": "webp", b"WAVE": "wav", b"AVI ": "old film"}
STILLS = frozenset(b"avif avis mif1 msf1 heic heix heim heis hevc hevx miaf MA1A MA1B".split())
FILM_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp"})
SVG_ROOT = re.compile(rb"<(?:\w{1,20}:)?svg[\s>/]")
#: What may come before a drawing's first element, and how it ends.
PROLOGUES = {b"<?": b"?>", b"<!--": b"-->", b"<!DOCTYPE svg": b">"}
#: Endings of what holds a camera's raw pixels: TIFF inside, or a format of its own.
RAW_ENDINGS = ".dng .nef .nrw .cr2 .cr3 .crw .arw .srf .sr2 .raf .orf .rw2 .pef .srw .3fr"
RAW = frozenset(RAW_ENDINGS.split())
#: Endings that promise a kind whose first bytes are then missing.
PROMISES = {
    **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".gif"), "picture"),
    **dict.fromkeys((".webp", ".avif", ".heic", ".heif", ".tif", ".tiff", ".ico"), "picture"),
    **dict.fromkeys((".cur", ".jxl", ".jp2", ".psd", ".bmp"), "picture"),
    **dict.fromkeys((".mp4", ".m4v", ".mov", ".3gp", ".webm", ".mkv"), "footage"),
    **dict.fromkeys((".m4a", ".wav", ".flac", ".ogg", ".oga", ".opus"), "sound"),
    **dict.fromkeys((".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"), "document"),
}  # fmt: skip
OLD_FILMS = frozenset({".avi", ".wmv", ".mts", ".m2ts", ".ts", ".mpg", ".mpeg", ".flv", ".aiff"})
#: Texts, which may begin like anything: "ID3 tags explained", "The free encyclopedia".
TEXTS = frozenset(
    {"", ".xml", ".yaml", ".html", ".htm", ".xhtml", ".md", ".txt", ".css", ".js", ".json", ".csv"}
)


def kind_of(head: Buffer, suffix: str) -> str:
    """Return the kind of a file from its first bytes and its ending: "jpeg", "film", "svg" …

    "picture", "footage", "sound" or "document" for one that isn't what its ending says; "" for all
    that says nothing of anybody, as far as can be known: texts, styles, fonts, data.
    """
    start = bytes(head[:HEAD])
    if suffix in RAW:
        return "raw"
    if suffix in TEXTS and b"\0" not in start and start[:1] < b"\x7f":
        return ""
    if by_bytes := _by_bytes(start):
        return by_bytes
    if suffix == ".svg" or (suffix not in TEXTS and _begins_drawing(start)):
        return "svg"
    if suffix in (".mp3", ".aac") or (start[:1] == b"\xff" and suffix == ".mpga"):
        return "mp3" if start[:1] == b"\xff" and start[1:2] >= b"\xe0" else "sound"
    if suffix == ".svgz":
        return "packed"
    return "old film" if suffix in OLD_FILMS and b"\0" in start else PROMISES.get(suffix, "")


def _by_bytes(start: bytes) -> str:
    """Return the kind that the first bytes tell, "" for none."""
    if start[:4] == b"RIFF":
        return RIFF.get(start[8:12], "")
    if start[4:8] in FILM_BOXES and start[:1] == b"\0":
        return _of_boxes(start)
    return next((kind for begin, kind in BEGINNINGS.items() if start.startswith(begin)), "")


def _of_boxes(start: bytes) -> str:
    """Return whether a file of boxes is a picture, raw pixels or a film, by its brands."""
    size = min(int.from_bytes(start[:4], "big"), len(start)) if start[4:8] == b"ftyp" else 0
    brands = {start[at : at + 4] for at in (8, *range(16, size, 4))} if size else set[bytes]()
    if b"crx " in brands:
        return "raw"
    return (
        "heif" if start[8:12] in STILLS or (brands & STILLS and b"isom" not in brands) else "film"
    )


def _begins_drawing(start: bytes) -> bool:
    """Tell whether a text's first element is that of a drawing."""
    at = 3 if start.startswith(b"\xef\xbb\xbf") else 0
    while True:
        at += len(start[at:]) - len(start[at:].lstrip())
        ends = [end for begin, end in PROLOGUES.items() if start.startswith(begin, at)]
        if not ends:
            return SVG_ROOT.match(start, at) is not None
        found = start.find(ends[0], at)
        # A document type may hold declarations in brackets: what follows is in no doubt then.
        if found < 0 or (ends[0] == b">" and b"[" in start[at:found]):
            return found < 0 or ends[0] == b">"
        at = found + len(ends[0])
