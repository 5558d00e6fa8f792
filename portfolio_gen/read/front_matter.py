"""From bytes to text, and from text to front matter and body."""

import re

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span

MOST_BYTES = 2_000_000  # a novel of 300,000 words
MOST_FRONT_CHARACTERS = 256_000

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LATE = re.compile(r"\s*\n---[ \t]*\n(?=[^\n:]+:)")


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

    None, and one problem, for a file in another encoding, with NUL characters or too large.
    """
    if len(data) > most_bytes:
        problems.append(_too_large(len(data), path, most_bytes))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.append(_not_utf8(path, "is saved as UTF-16"))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(_undecodable(data, error.start, path))
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        problems.append(_nul(text, path))
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
        _look_for_late_opening(text, path, found)
        return FrontMatter("", 1, text, 1)
    start = opening.end() + 1
    closing = _END.search(text, start)
    if closing is None:
        found.append(_unclosed(path))
        return FrontMatter("", 1, text, 1)
    yaml = text[start : closing.start()]
    body_line = 3 + yaml.count("\n")
    return FrontMatter(yaml, 2, text[closing.end() + 1 :], body_line)


def _look_for_late_opening(text: str, path: str, problems: list[Problem]) -> None:
    late = _LATE.match(text)
    if late is None or _END.search(text, late.end()) is None:
        return
    line = text.count("\n", 0, late.end())
    problems.append(
        Problem(
            "front-late",
            "error",
            "the front matter begins below the first line, so it would be shown as text",
            Span(path, line, 1, 3),
            "remove the empty lines above `---`",
        )
    )


def _unclosed(path: str) -> Problem:
    return Problem(
        "front-unclosed",
        "error",
        "the front matter that begins here has no end",
        Span(path, 1, 1, 3),
        "write a line `---` after the last key, before the text",
    )


def _too_large(size: int, path: str, most_bytes: int) -> Problem:
    return Problem(
        "file-too-large",
        "error",
        f"this file has {size / 1e6:.1f} MB; a text may have {most_bytes / 1e6:g} MB",
        Span(path),
        "split it, or put long tables and listings into files of their own",
    )


def _not_utf8(path: str, what: str, line: int = 1, column: int = 1) -> Problem:
    return Problem(
        "file-encoding",
        "error",
        f"this file {what}",
        Span(path, line, column),
        "save it again with the encoding UTF-8 (in the editor: “Save as”, then “Encoding”)",
    )


def _undecodable(data: bytes, offset: int, path: str) -> Problem:
    lines = re.split(rb"\r\n|\r|\n", data[:offset])
    before = lines[-1].decode("utf-8-sig" if len(lines) == 1 else "utf-8", "replace")
    likely = data[offset : offset + 1].decode("cp1252", "replace")
    seen = f"; here an old encoding may mean “{likely}”" if likely.isprintable() else ""
    return _not_utf8(path, f"is not saved as UTF-8{seen}", len(lines), len(before) + 1)


def _nul(text: str, path: str) -> Problem:
    offset = text.index("\0")
    line_start = text.rfind("\n", 0, offset) + 1
    return Problem(
        "file-nul",
        "error",
        "there is a NUL character here: this file is damaged or is not a text",
        Span(path, text.count("\n", 0, offset) + 1, offset - line_start + 1),
        "bring the file back from a copy, or delete the character",
    )
