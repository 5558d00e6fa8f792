"""Where in the sources something is written that was found in an output: its file, line, column."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from urllib.parse import quote, unquote

from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Span
from portfolio_gen.model.recipes import Page, Style
from portfolio_gen.read.theme_places import source_file
from portfolio_gen.store.atomic import read_bytes

#: Sources of which any page may be made.
SHARED = ("portfolio.yaml", "portfolio.yml")
WRITTEN = (
    ".md",
    ".yaml",
    ".yml",
    ".html",
    ".htm",
    ".css",
    ".js",
    ".mjs",
    ".svg",
    ".json",
    ".xml",
    ".csv",
    ".txt",
)
MOST_BYTES = 4_000_000


class Places:
    """Finds texts in the sources; each file is read once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._lines: dict[str, list[str]] = {}
        self._found: dict[tuple[str, tuple[str, ...]], Span | None] = {}

    def of(self, spellings: Sequence[str], path: str, *, inner: bool = False) -> Span:
        """Return where the first of the spellings is written that an output's sources have.

        `inner`: it may be the beginning of a longer path.

        The write-up comes first, then the configuration and data, then templates and styles; else
        the output's origin.
        """
        planned = self._plan.outputs[path]
        for source in self._sources(planned):
            if span := self.within(source, spellings, inner=inner):
                return span
        return planned.origin

    def within(self, source: str, spellings: Sequence[str], *, inner: bool = False) -> Span | None:
        """Return where one source has the first of the spellings that it has; None for none."""
        key = (source, tuple(spellings))
        if key not in self._found:
            self._found[key] = self._search(source, spellings, inner=inner)
        return self._found[key]

    def _search(self, source: str, spellings: Sequence[str], *, inner: bool) -> Span | None:
        lines = self.lines(source)
        for text in spellings:
            pattern = _whole(text, inner=inner)
            for number, line in enumerate(lines, 1):
                if text in line and (found := pattern.search(line)):
                    return Span(source, number, found.start() + 1, len(text))
        return None

    def lines(self, source: str) -> list[str]:
        """Return the lines of a source; none of one that is no text."""
        if source not in self._lines:
            data = None
            if source.lower().endswith(WRITTEN):
                data = read_bytes(source_file(source, self._plan.root))
            text = (data or b"")[:MOST_BYTES].decode("utf-8-sig", "replace")
            self._lines[source] = text.split("\n")
        return self._lines[source]

    def _sources(self, planned: Planned) -> Iterator[str]:
        names = dict.fromkeys((planned.origin.path, *planned.sources))
        yield from sorted(names, key=lambda name: not name.endswith(".md"))
        yield from (name for name in SHARED if name not in names)
        if isinstance(planned.recipe, Page):
            yield from self._data()
            yield from self._templates(planned.recipe.template)
        elif isinstance(planned.recipe, Style):
            yield from (name for name in self._theme(".css") if name not in names)

    def _data(self) -> Iterator[str]:
        folder = os.path.join(self._plan.root, "data")
        if os.path.isdir(folder):
            names = sorted(os.listdir(folder))
            yield from (f"data/{name}" for name in names if name.endswith((".yaml", ".yml")))

    def _templates(self, first: str) -> Iterator[str]:
        templates = self._plan.larder.templates
        if first in templates:
            yield templates[first]
        yield from (name for name in self._theme(".html") if name != templates.get(first))

    def _theme(self, ending: str) -> Iterable[str]:
        """Return the theme's files of a kind, those of the site first."""
        named = {name for name in self._plan.larder.templates.values() if name.endswith(ending)}
        return sorted(named, key=lambda name: (name.startswith("theme:"), name))


def spellings(url: str, target: str = "") -> tuple[str, ...]:
    """Return the ways in which a source may write an address that an output has as `url`.

    `target` is the output path that it leads to, if it is one.
    """
    ways = [url, unquote(url), quote(unquote(url), safe="/:?&=#%+~@!$,;*()'"), escape(url)]
    if target:
        address = "/" + target.removesuffix("index.html")
        ways += [address, address.rstrip("/"), address.strip("/"), target]
    long = dict.fromkeys(way for way in ways if len(way) > 1)
    return tuple(long) or (f'"{url}"', f"'{url}'")


def _whole(text: str, *, inner: bool) -> re.Pattern[str]:
    """Return what finds a text where it is not part of a longer name or, if not `inner`, path."""
    before = r"(?<![\w./-])" if text[0] not in "/." else r"(?<![\w.])"
    return re.compile(before + re.escape(text) + (r"(?![\w-])" if inner else r"(?![\w/-])"))
