"""Where the author's files have words: the file and line that a message names."""

import os
import unicodedata
from collections.abc import Collection, Iterator

from portfolio_gen.check.secrets import words_in
from portfolio_gen.model.problem import Span
from portfolio_gen.store.atomic import read_bytes

#: Files whose lines an author can look at.
TEXTS = (
    ".md", ".markdown", ".yaml", ".yml", ".html", ".css", ".js", ".mjs", ".svg", ".xml", ".json",
    ".txt", ".csv", ".webmanifest", ".vtt", ".vcf", ".ics",
)  # fmt: skip
#: Folders of a site in which its texts lie.
FOLDERS = ("content", "data", "theme", "static")
LARGEST = 2_000_000  # bytes of a file that is looked through line by line

Given = Collection[tuple[str, int]]  # (path, line) where the words are given as secret


def line_with(words: str, path: str, root: str, given: Given) -> Span | None:
    """Return the first line of a text with the words, beyond those where they are `given`."""
    name = os.path.basename(path)
    if not name.lower().endswith(TEXTS) and "." in name:
        return None
    data = read_bytes(os.path.join(root, path))
    if data is None or len(data) > LARGEST:
        return None
    for number, line in enumerate(_text(data).splitlines(), 1):
        if (path, number) not in given and words_in(line.encode(), "", (words,)):
            column, length = _within(words, line)
            return Span(path, number, column, length)
    return None


def named_so(words: str, path: str) -> str:
    """Return the folder or file on the way to a source that has the words in its name; or ""."""
    parts = path.split("/")
    for at, part in enumerate(parts):
        if words_in(b"", part, (words,)):
            return "/".join(parts[: at + 1])
    return ""


def anywhere(words: str, root: str, given: Given) -> list[Span]:
    """Return the first line with the words of each text of the site, in the order of paths."""
    found = (line_with(words, path, root, given) for path in _texts(root))
    return [span for span in found if span is not None]


def _texts(root: str) -> Iterator[str]:
    for name in ("portfolio.yaml", "portfolio.yml"):
        if os.path.isfile(os.path.join(root, name)):
            yield name
    for top in FOLDERS:
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders[:] = sorted(each for each in folders if not each.startswith((".", "_")))
            for name in sorted(names):
                if not name.startswith((".", "_")):
                    yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _within(words: str, line: str) -> tuple[int, int]:
    """Return column and length of words in a line; of the whole line if written otherwise."""
    folded = unicodedata.normalize("NFC", line).casefold()
    at = folded.find(unicodedata.normalize("NFC", words).casefold())
    if at < 0 or len(folded) != len(line):
        return 1, max(1, len(line))
    return at + 1, len(words)
