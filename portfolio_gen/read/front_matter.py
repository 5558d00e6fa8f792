"""From bytes to text, and from text to front matter and body."""

import re

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.front_bytes import kind_of, not_a_text, not_utf8, nul, undecodable
from portfolio_gen.read.front_fences import END, no_opening, unclosed

MOST_BYTES = 2_000_000  # a novel of 300,000 words
MOST_FRONT_CHARACTERS = 256_000

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


class FrontMatter(Struct, frozen=True):
    """The two parts of a write-up, each with the line of the file at which it begins."""

    yaml: str
    yaml_line: int
    body: str
    body_line: int


def decode(
    data: bytes, path: str, problems: list[Problem], most_bytes: int = MOST_BYTES
) -> str | None:
    """Return the text of a file in UTF-8, with LF line ends and without byte order mark.

    None, and one problem, for a file that is no text, in another encoding, with NUL characters or
    too large.
    """
    if (what := kind_of(data)) is not None:
        problems.append(not_a_text(path, *what))
        return None
    if len(data) > most_bytes:
        problems.append(_too_large(len(data), path, most_bytes))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.append(not_utf8(path, "is saved as UTF-16"))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(undecodable(data, error.start, path))
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        problems.append(nul(text, path))
        return None
    return text


def split_front_matter(
    text: str, path: str = "", problems: list[Problem] | None = None
) -> FrontMatter:
    """Return the YAML between `---` on the first line and the next `---` or `...`, and the rest.

    Without front matter everything is body. Opened and never closed, or opened after blank
    lines: a problem, and everything is body.
    """
    found = [] if problems is None else problems
    opening = _FENCE.match(text)
    if opening is None:
        found += no_opening(text, path)
        return FrontMatter("", 1, text, 1)
    start = opening.end() + 1
    closing = END.search(text, start)
    if closing is None:
        found.append(unclosed(text, start, path))
        return FrontMatter("", 1, text, 1)
    yaml = text[start : closing.start()]
    body_line = 3 + yaml.count("\n")
    return FrontMatter(yaml, 2, text[closing.end() + 1 :], body_line)


def _too_large(size: int, path: str, most_bytes: int) -> Problem:
    return Problem(
        "file-too-large",
        "error",
        f"this file has {size / 1e6:.1f} MB; a text may have {most_bytes / 1e6:g} MB",
        Span(path),
        "split it, or put long tables and listings into files of their own",
    )
