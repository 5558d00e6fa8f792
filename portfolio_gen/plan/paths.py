"""Paths that write-ups name: what they mean, how they are published, where they stand."""

import posixpath
from collections.abc import Iterable

from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.slugs import slug

VIDEOS = {
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".mov": "video/quicktime",
    ".m4v": "video/mp4",
}
PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff")
UNREADABLE_PICTURES = (
    ".heic", ".heif", ".psd", ".cr2", ".nef", ".arw", ".dng", ".raf",
    ".bmp", ".ico", ".jp2", ".j2k", ".jxl", ".tga", ".eps",
)  # fmt: skip


def exported_beside(path: str, files: Iterable[str]) -> str:
    """Return the name of a picture that pages can show with the stem of this one, or ""."""
    stem = posixpath.splitext(path)[0].casefold()
    same = (each for each in files if posixpath.splitext(each)[0].casefold() == stem)
    shown = (each for each in same if each != path and each.lower().endswith(PICTURES))
    return posixpath.basename(next(shown, ""))


def as_url_path(path: str) -> str:
    """Return a file's path as an address, in which `#`, `?` and `%` have their codes."""
    return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F")


def published_name(path: str, digest: bytes) -> str:
    """Return the address of a file of content/: `/assets/…`, with a digest if one is given."""
    parts = path.removeprefix("content/").split("/")
    stem, suffix = posixpath.splitext(parts[-1])
    folders = "/".join(slug(part) or "x" for part in parts[:-1])
    mark = f".{digest.hex()[:8]}" if digest else ""
    return f"/assets/{folders}/{_cut(slug(stem)) or 'x'}{mark}{suffix.lower()}"


def _cut(name: str) -> str:
    """Return the beginning of a name, short enough for a file's name on any disk."""
    return name.encode()[:100].decode("utf-8", "ignore").strip("-")


def span_of(writeup: WriteUp, place: str) -> Span:
    """Return the span of a front-matter value, be it inherited, or of the file's beginning."""
    found = writeup.front.places.get(place)
    if found:
        return Span(writeup.path, *found)
    loan = writeup.loans.get(place.partition(".")[0])
    if loan is not None and place in loan.places:
        return Span(loan.path, *loan.places[place])
    return Span(writeup.path)
