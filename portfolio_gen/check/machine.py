"""Paths of the author's own machine that a published file would give away."""

import re
from collections.abc import Iterator, Sequence

#: The folder of somebody's own on Linux, macOS and Windows, at the beginning of a path.
HOME = re.compile(r"(/home/[^/]+|/Users/[^/]+|[A-Za-z]:[\\/]Users[\\/][^\\/]+)")
#: The same within any text: before it stands nothing that makes it part of an address.
ANY_HOME = re.compile(
    rb"(?:file:/{2,3}|(?<![\w./~%:?=&#-]))"
    rb"((?:/home/|/Users/(?!Shared/)|[A-Za-z]:(?:\\\\?|/)Users(?:\\\\?|/))"
    rb"[\w.@ -]{1,40})[\\/]{1,2}[\w.-]"
)
#: What is shown as an example in a page: code, and what is typed.
SHOWN = re.compile(rb"<(/?)(?:pre|code|kbd|samp|textarea)\b[^<>]*+>", re.IGNORECASE)
#: A folder nearer to the root than this may be a word of any address: "/site", "/srv/www".
DEEP = 3


def needles(root: str) -> tuple[str, ...]:
    """Return the paths that no file may hold: the site's folder, and its author's own above it."""
    found = []
    if home := HOME.match(root):
        found.append(home[1])
    if len([part for part in re.split(r"[\\/]", root) if part]) >= DEEP:
        found.append(root)
    return tuple(found)


def machine_paths(data: bytes, path: str, own: Sequence[str]) -> tuple[str, ...]:
    """Return the paths of a machine that a file holds, each once, in order; `own` come first.

    Those of `own` are found wherever they stand, others in texts and attributes but not in code.
    """
    found = dict.fromkeys(each for each in own if _holds(data, each))
    if not found and any(each in data for each in (b"/home/", b"/Users/", b"Users\\")):
        is_page = path.lower().endswith((".html", ".htm", ".xml", ".json"))
        text = b"".join(_said(data)) if is_page else data
        found.update(dict.fromkeys(_others(text)))
    return tuple(found)


def _said(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a page that are no examples."""
    depth, at = 0, 0
    for tag in SHOWN.finditer(data):
        if depth == 0:
            yield data[at : tag.start()]
        depth = max(0, depth - 1) if tag[1] else depth + 1
        at = tag.end()
    if depth == 0:
        yield data[at:]


def _others(data: bytes) -> Iterator[str]:
    for match in ANY_HOME.finditer(data):
        yield match[1].decode("utf-8", "replace").replace("\\\\", "\\")


def _holds(data: bytes, path: str) -> bool:
    """Tell whether a path stands in the bytes, in one of the ways in which files write it."""
    ways = dict.fromkeys((path, path.replace("\\", "\\\\"), path.replace("\\", "/")))
    for way in ways:
        end = rb"(?![\w-])"
        plain = re.escape(way.encode())
        if way.encode() in data and re.search(rb"(?<![\w.~%-])" + plain + end, data):
            return True
        if any(way.encode(code) in data for code in ("utf-16-le", "utf-16-be")):
            return True
    return False
