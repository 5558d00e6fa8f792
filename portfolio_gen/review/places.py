"""Where something stands in an author's file: a key of its front matter, a sentence of its text."""

import os
import re

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Span

LARGEST = 4_000_000  # characters of a file that are looked through
#: Between two words of a sentence: markup, an address of a link, the end of a line.
_BETWEEN = r"(?:\]\([^)\n]*\))?[\W_]{1,12}"
_WORD = re.compile(r"[^\W_]+")
_FIRST = 6  # words by which a sentence is found


class Sources:
    """The files of a site as text, each read once, when a place in it is first asked for."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._texts: dict[str, str] = {}

    def sentence(self, path: str, first_line: int, text: str) -> Span:
        """Return where a sentence begins; the body's first line if it can't be found.

        The place is as long as the sentence, within its line.
        """
        source = self._text(path)
        start = _offset(source, first_line)
        words = _WORD.findall(text)
        for count in (_FIRST, 3):
            pattern = _BETWEEN.join(map(re.escape, words[:count]))
            found = re.compile(rf"(?<!\w){pattern}").search(source, start) if words else None
            if found:
                return _span(path, source, found.start(), len(text))
        return _first_words(path, source, start)

    def key(self, path: str, place: Place | None) -> Span:
        """Return the place of a value of front matter; the first line if it is not known."""
        return Span(path, *(place or (1, 1, 1)))

    def _text(self, path: str) -> str:
        text = self._texts.get(path)
        if text is None:
            text = self._texts[path] = _read(os.path.join(self._root, path))
        return text


def _read(file: str) -> str:
    try:
        with open(file, encoding="utf-8-sig", errors="replace") as opened:
            return opened.read(LARGEST)
    except OSError:
        return ""


def _offset(source: str, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        end = source.find("\n", at)
        if end < 0:
            return at
        at = end + 1
    return at


def _first_words(path: str, source: str, start: int) -> Span:
    while start < len(source) and source[start].isspace():
        start += 1
    end = source.find("\n", start)
    return _span(path, source, start, (end if end >= 0 else len(source)) - start)


def _span(path: str, source: str, at: int, length: int) -> Span:
    begin = source.rfind("\n", 0, at) + 1
    end = source.find("\n", at)
    room = (end if end >= 0 else len(source)) - at
    return Span(path, source.count("\n", 0, at) + 1, at - begin + 1, max(1, min(length, room)))
