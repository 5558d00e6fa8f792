"""Pages that differ only in the addresses of style sheets and pictures.

Such names carry a digest (`base.1a2b3c4d.css`, `vue.1a2b3c4d-960.webp`), so an edited style sheet
changes the bytes of every page, though nothing that is read on it.
"""

import re
from html import unescape

MARK = re.compile(rb"\.[0-9a-f]{8}(?=(?:-\d{1,5})?\.(?:css|avif|webp|jpe?g|png|gif|svg)(?![\w.-]))")
TAIL = re.compile(rb"(?:-\d{1,5})?\.[a-z]{3,4}")
BEFORE = re.compile(rb"[\s\"'(),<>=]")
#: Longer addresses are cut; the page then finds nothing under that name and reloads.
LONGEST = 400


def swaps(old: bytes, new: bytes) -> list[tuple[str, str]] | None:
    """Return the addresses that changed, old and new as the page writes them, in order.

    None if anything else changed too, or if one old address became two new ones.
    """
    if MARK.sub(b".*", old) != MARK.sub(b".*", new):
        return None
    pairs: dict[str, str] = {}
    for before, after in zip(_addresses(old), _addresses(new), strict=True):
        if before != after and pairs.setdefault(before, after) != after:
            return None
    # An old address that also stays where it was would be changed there too.
    if pairs and any(
        before == after and before in pairs
        for before, after in zip(_addresses(old), _addresses(new), strict=True)
    ):
        return None
    return list(pairs.items())


def _addresses(page: bytes) -> list[str]:
    found = []
    for mark in MARK.finditer(page):
        lead = page[max(0, mark.start() - LONGEST) : mark.start()]
        tail = TAIL.match(page, mark.end())
        assert tail is not None, "the pattern of the mark looks ahead to it"
        name = BEFORE.split(lead)[-1] + mark.group() + tail.group()
        found.append(unescape(name.decode("utf-8", "replace")))
    return found
