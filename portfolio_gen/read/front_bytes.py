"""Bytes that are no text in UTF-8: what they are instead, in plain words."""

import posixpath
import re

from portfolio_gen.model.problem import Problem, Span

#: How files begin that are no texts → what they are, and whether a text can be saved from them.
_BEGINNINGS: tuple[tuple[bytes, str, bool], ...] = (
    (b"%PDF-", "a PDF", True),
    (b"\xd0\xcf\x11\xe0", "an old Word document", True),
    (b"{\\rtf", "a document of a word processor (RTF)", True),
    (b"\xff\xd8\xff", "a picture", False),
    (b"\x89PNG\r\n", "a picture", False),
    (b"GIF8", "a picture", False),
)


def kind_of(data: bytes) -> tuple[str, bool] | None:
    """Return what a file is that is no text, and whether a text can be saved from it."""
    if data.startswith(b"PK\x03\x04"):
        if b"word/" in data:
            return "a Word document", True
        if b"opendocument.text" in data[:200]:
            return "a LibreOffice document", True
        return "a ZIP archive", False
    for begin, what, has_text in _BEGINNINGS:
        if data.startswith(begin):
            return what, has_text
    return None


def not_a_text(path: str, what: str, has_text: bool) -> Problem:
    """Return that a file is something else than its name says."""
    name = posixpath.basename(path)
    hint = f"open it in its program, and save it as plain text (UTF-8) by the name {name}"
    if not has_text:
        hint = f"give it the name that it should have, and write the text into {name}"
    message = f"this file is {what}, not a text"
    return Problem("file-encoding", "error", message, Span(path), hint)


def not_utf8(path: str, what: str, line: int = 1, column: int = 1) -> Problem:
    """Return that a file is in another encoding."""
    return Problem(
        "file-encoding",
        "error",
        f"this file {what}",
        Span(path, line, column),
        "save it again with the encoding UTF-8 (in the editor: “Save as”, then “Encoding”)",
    )


def undecodable(data: bytes, offset: int, path: str) -> Problem:
    """Return that a byte is none of UTF-8, and what an old encoding would mean by it."""
    lines = re.split(rb"\r\n|\r|\n", data[:offset])
    before = lines[-1].decode("utf-8-sig" if len(lines) == 1 else "utf-8", "replace")
    likely = data[offset : offset + 1].decode("cp1252", "replace")
    seen = f"; here an old encoding may mean “{likely}”" if likely.isprintable() else ""
    return not_utf8(path, f"is not saved as UTF-8{seen}", len(lines), len(before) + 1)


def nul(text: str, path: str) -> Problem:
    """Return that a text has a NUL character."""
    offset = text.index("\0")
    line_start = text.rfind("\n", 0, offset) + 1
    return Problem(
        "file-nul",
        "error",
        "there is a NUL character here: this file is damaged or is not a text",
        Span(path, text.count("\n", 0, offset) + 1, offset - line_start + 1),
        "bring the file back from a copy, or delete the character",
    )
