"""The address after the label of a link or picture: `(address "title")`, `[name]` or nothing."""

import re
from typing import NamedTuple

from markdown_it.common.utils import normalizeReference
from markdown_it.helpers import parseLinkDestination, parseLinkLabel, parseLinkTitle
from markdown_it.rules_inline import StateInline

# The usual `(address "title")`. What it does not match goes through markdown-it's slower helpers.
_USUAL = re.compile(
    r"""\([ \t\n]*+(?P<href>[^\x00-\x20\x7f<()\\&]++)"""
    r"""(?:[ \t\n]++"(?P<title>[^"\\&]*+)")?+[ \t\n]*+\)"""
)
_BLANKS = re.compile(r"[ \t\n]*+")


class Address(NamedTuple):
    """The address of a link or picture, and where it is written.

    `offset` counts in the text of the inline token; in the source if the link uses a definition.
    """

    href: str
    title: str
    end: int
    offset: int
    length: int
    defined: bool = False


def address_after(state: StateInline, label_start: int, label_end: int) -> Address | None:
    """Return the address that follows a label in brackets, or that the label is the name of."""
    after = label_end + 1
    if state.src.startswith("(", after) and after < state.posMax:
        found = _inline_address(state.src, after, state.posMax)
        if found is not None:
            return found
    return _defined_address(state, label_start, label_end)


def _inline_address(text: str, start: int, maximum: int) -> Address | None:
    usual = _USUAL.match(text, start, maximum)
    if usual:
        href = usual["href"]
        return Address(href, usual["title"] or "", usual.end(), usual.start("href"), len(href))
    begin = _skip(text, start + 1, maximum)
    destination = parseLinkDestination(text, begin, maximum)
    end = destination.pos if destination.ok else begin
    title_start = _skip(text, end, maximum)
    close, title = title_start, ""
    if title_start > end and title_start < maximum:
        found = parseLinkTitle(text, title_start, maximum)
        if found.ok:
            title, close = found.str, _skip(text, found.pos, maximum)
    if close >= maximum or text[close] != ")":
        return None
    offset, length = begin, end - begin
    if text.startswith("<", begin) and length:
        offset, length = begin + 1, length - 2
    return Address(destination.str, title, close + 1, offset, max(length, 1))


def _skip(text: str, start: int, maximum: int) -> int:
    found = _BLANKS.match(text, start, maximum)
    return found.end() if found else start


def _defined_address(state: StateInline, label_start: int, label_end: int) -> Address | None:
    references = state.env.get("references")
    if not references:
        return None
    end, label = label_end + 1, ""
    if state.src.startswith("[", end) and end < state.posMax:
        close = parseLinkLabel(state, end)
        if close >= 0:
            label, end = state.src[end + 1 : close], close + 1
    name = normalizeReference(label or state.src[label_start:label_end])
    found = references.get(name)
    if found is None:
        return None
    offset, length = found["at"]
    return Address(found["href"], found["title"], end, offset, length, defined=True)
