"""Which file of a theme an overriding file was copied from, as a comment in it says."""

import posixpath
import re

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import ThemeFile

#: Ending of a file → how a comment begins and ends in it. Others can't say where they come from.
COMMENTS = {".html": ("{#", "#}"), ".css": ("/*", "*/"), ".js": ("/*", "*/")}
DIGITS = 12  # of the digest, hexadecimal
_WORDS = re.compile(
    r"Copied from (?P<theme>\S+?)/(?P<name>(?:templates|components|assets)/\S+), "
    r"portfolio (?P<version>\S+), (?P<digest>[0-9a-f]{12})\b"
)
_FIRST = 2000  # characters in which the comment is looked for


class Origin(Struct, frozen=True, array_like=True):
    """The file of a theme that was copied: its theme, its name there, the tool, its digest."""

    theme: str
    name: str
    version: str
    digest: str


def origin_line(origin: Origin) -> str:
    """Return the comment that says where a file was copied from; "" where none can be written."""
    marks = COMMENTS.get(posixpath.splitext(origin.name)[1])
    if marks is None:
        return ""
    begin, end = marks
    return (
        f"{begin} Copied from {origin.theme}/{origin.name}, portfolio {origin.version}, "
        f"{origin.digest}: `portfolio check` tells when that changes. {end}\n"
    )


def origin_in(text: str) -> Origin | None:
    """Return what the comment in a file says; None if it has none."""
    found = _WORDS.search(text, 0, _FIRST)
    return Origin(*found.groups()) if found else None


def shortened(digest: bytes) -> str:
    """Return a digest as the comment names it."""
    return digest.hex()[:DIGITS]


def outdated(
    copy: str, origin: Origin, now: ThemeFile | None, name: str, theme: str
) -> Problem | None:
    """Return the warning that what a file was copied from has changed; None if it has not.

    `now` is the file of that name in the theme as it is, and `theme` the one of the chain that has
    it. A copy under another name replaces nothing, so it follows nothing.
    """
    if origin.name != name or (now is not None and shortened(now.digest) == origin.digest):
        return None
    if now is None:
        message = f"{copy} was copied from {origin.theme}, but the theme has no {name}"
        hint = "remove it, or the comment that says so if a template of yours uses it"
    elif origin.theme != theme:
        message = f"{copy} was copied from {origin.theme}, and replaces the one of {theme}"
        hint = f"see what differs with `portfolio theme diff {name}`, or set it aside"
    else:
        message = f"the original of {copy} has changed since portfolio {origin.version}"
        hint = (
            f"see what differs with `portfolio theme diff {name}`, take over what you want, "
            f"then note it with `portfolio theme keep {name}`"
        )
    return Problem("override-outdated", "warning", message, Span(copy), hint)
