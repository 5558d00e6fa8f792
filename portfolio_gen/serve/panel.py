"""Problems as the page shows them: words, the place as a link, the lines of the source."""

import os
import posixpath
from collections.abc import Callable, Sequence
from typing import Any

from portfolio_gen.cli.problems import UNQUOTED
from portfolio_gen.french.voice import ENGLISH, Voice
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.theme_places import source_file
from portfolio_gen.serve.editors import editor_address

SHOWN = 20  # problems; of the others only the number is told
AROUND = 2  # lines before and after the marked one
WIDTH = 240  # characters of a line that are shown
LARGEST = 4_000_000  # characters of a source that are read
TEXT = (".md", ".yaml", ".yml", ".html", ".css", ".txt", ".svg", ".xml", ".json", ".js")
JOINERS = "\u200c\u200d"

Item = dict[str, Any]


class Panel:
    """The problems of one build. Sources are read when they are first shown, each once."""

    def __init__(
        self,
        problems: Sequence[Problem],
        root: str,
        editor: str,
        voice: Voice = ENGLISH,
        *,
        failed: bool = False,
    ) -> None:
        self.problems = problems
        self.failed = failed
        self._root = root
        self._editor = editor
        self._voice = voice
        self._sources: dict[str, list[str]] = {}
        self._items: dict[tuple[Problem, bool], Item] = {}

    def shown(self, source: str = "", *, own: bool = True) -> dict[str, Any]:
        """Return what a page shows, as JSON values; problems of its `source` come first.

        `concerning` says how many of the items they are; errors come before warnings in each part.

        A page on another machine (`own` is false) gets no source lines, since they may hold a name
        that the site keeps secret, and no links into an editor that it doesn't have.
        """
        concerns = _concern(source)
        ordered = sorted(
            self.problems, key=lambda each: (not concerns(each.span.path), each.severity != "error")
        )
        concerning = sum(concerns(each.span.path) for each in ordered[:SHOWN])
        errors = sum(each.severity == "error" for each in ordered)
        return {
            "errors": errors,
            "warnings": len(ordered) - errors,
            "failed": self.failed,
            "concerning": concerning,
            "more": max(0, len(ordered) - SHOWN),
            "items": [self._item(each, own) for each in ordered[:SHOWN]],
        }

    def _item(self, problem: Problem, own: bool) -> Item:
        item = self._items.get((problem, own))
        if item is None:
            item = self._items[problem, own] = self._made(problem, own)
        return item

    def _made(self, problem: Problem, own: bool) -> Item:
        span = problem.span
        file = os.path.abspath(source_file(span.path, self._root))
        whole = (span.line, span.column, span.length) == (1, 1, 1)
        readable = span.path.endswith(TEXT)
        item: Item = {
            "severity": problem.severity,
            "code": problem.code,
            "message": visible(self._voice.told(problem.message)),
            "hint": visible(self._voice.told(problem.hint)),
            "place": visible(span.path if whole and not readable else str(span)),
        }
        if own and os.path.isfile(file):
            item["open"] = editor_address(self._editor, file, span.line, span.column)
        if own and readable and not whole and not _is_private(problem):
            item["lines"] = _excerpt(self._source(file), span)
        return item

    def _source(self, file: str) -> list[str]:
        lines = self._sources.get(file)
        if lines is None:
            lines = self._sources[file] = _read(file)
        return lines


def visible(text: str) -> str:
    """Return a text in which no character hides, moves the others, or turns their direction."""
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() or letter in JOINERS or letter == "\u202f" else _sign(letter)
        for letter in text
    )


def _sign(letter: str) -> str:
    return " " if letter.isspace() else "\ufffd"


def _concern(source: str) -> Callable[[str], bool]:
    """Return a function that tells whether a path belongs to a page's source."""
    folder, name = posixpath.split(source)
    if name.startswith("index.") and folder:
        return lambda path: path.startswith(f"{folder}/")
    return lambda path: bool(source) and path == source


def _is_private(problem: Problem) -> bool:
    path = problem.span.path
    return path.startswith("..") or os.path.isabs(path) or problem.code in UNQUOTED


def _read(file: str) -> list[str]:
    if os.path.islink(file) or not os.path.isfile(file):
        return []
    try:
        with open(file, encoding="utf-8-sig", errors="replace") as opened:
            return opened.read(LARGEST).split("\n")
    except OSError:
        return []


def _excerpt(lines: list[str], span: Span) -> list[list[int | str]]:
    """Return up to five lines: each its number and text; the marked one in three pieces."""
    if not 0 < span.line <= len(lines):
        return []
    first = max(1, span.line - AROUND)
    last = len(lines) if lines[-1] or span.line == len(lines) else len(lines) - 1
    numbers = range(first, min(last, span.line + AROUND) + 1)
    return [[number, *_pieces(lines[number - 1].rstrip("\r"), number, span)] for number in numbers]


def _pieces(line: str, number: int, span: Span) -> tuple[str, ...]:
    if number != span.line:
        return (visible(line[:WIDTH]),)
    begin = min(span.column - 1, len(line))
    start = _start(line, begin, span.length)
    end = min(begin + max(1, span.length), start + WIDTH)
    lead, rest = ("…" if start else ""), ("…" if len(line) > start + WIDTH else "")
    return (
        lead + visible(line[start:begin]),
        visible(line[begin:end]),
        visible(line[end : max(end, start + WIDTH)]) + rest,
    )


def _start(line: str, begin: int, length: int) -> int:
    """Return where the shown part of a line begins, so that the mark at `begin` lies within it."""
    if begin + min(length, WIDTH // 2) <= WIDTH:
        return 0
    start = begin - WIDTH // 3
    space = line.find(" ", start, start + 20)
    return start if space < 0 else space + 1
