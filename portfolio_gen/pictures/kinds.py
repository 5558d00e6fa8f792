"""What kind of file some bytes are: by their content, not by the ending of a name."""

from typing import Literal

Kind = Literal["jpeg", "png", "apng", "webp", "gif", "tiff", "avif"]
#: Files that people take for pictures of a site and that can't be read here.
Foreign = Literal[
    "heic", "psd", "raw", "jxl", "jp2", "bmp", "ico", "pdf", "eps", "exr", "html", "lfs", "xcf"
]

#: TIFF files in all but name.
_RAW = "3fr arw cr2 cr3 crw dng erf fff iiq kdc mef mos mrw nef nrw orf pef raf rw2 rwl srw x3f"
RAW_ENDINGS = frozenset("." + ending for ending in _RAW.split())
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"FUJIFILMCCD-RAW", "raw"),
    (b"IIRO", "raw"),  # Olympus
    (b"IIRS", "raw"),
    (b"MMOR", "raw"),
    (b"IIU\0", "raw"),  # Panasonic
    (b"FOVb", "raw"),  # Sigma
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),  # BigTIFF
    (b"MM\0+", "tiff"),
    (b"8BPS", "psd"),
    (b"\xff\x0a", "jxl"),
    (b"\0\0\0\x0cJXL ", "jxl"),
    (b"\0\0\0\x0cjP  ", "jp2"),
    (b"\xffO\xffQ", "jp2"),
    (b"BM", "bmp"),
    (b"\0\0\x01\0", "ico"),
    (b"%PDF", "pdf"),
    (b"%!PS", "eps"),
    (b"\xc5\xd0\xd3\xc6", "eps"),
    (b"v/1\x01", "exr"),
    (b"gimp xcf", "xcf"),
    (b"version https://git-lfs", "lfs"),
)


def kind_of(head: bytes, suffix: str = "") -> str | None:
    """Return the `Kind` or `Foreign` that begins with `head` (64 bytes or more), None for others.

    `suffix`, the ending of its name in lower case, decides for raw files alone, as most of them
    are TIFF files. An animated PNG is a "png" here: its start doesn't tell.
    """
    found = next((kind for start, kind in _STARTS if head.startswith(start)), None)
    if found is None:
        found = _container(head) or _page(head)
    if found == "tiff" and (suffix in RAW_ENDINGS or head[8:10] == b"CR"):
        found = "raw"
    return found


def _container(head: bytes) -> str | None:
    """Return the kind of a file of boxes or chunks. Source: ISO/IEC 14496-12, 4.3; RFC 9649."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] != b"ftyp":
        return None
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[at : at + 4] for at in (8, *range(16, size - 3, 4))]
    if b"avif" in brands or b"avis" in brands:
        return "avif"
    if brands[0] == b"crx ":
        return "raw"
    heif = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
    return "heic" if any(brand in heif for brand in brands) else None


def _page(head: bytes) -> str | None:
    """Return "html" for what a browser saved in place of a picture."""
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")[:9].lower()
    return "html" if start.startswith((b"<!doctype", b"<html", b"<head")) else None
