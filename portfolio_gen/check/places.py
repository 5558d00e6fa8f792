"""Where in the sources something is written that was found in an output: its file, line, column."""

import os
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from urllib.parse import quote, unquote

from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Span
from portfolio_gen.model.recipes import Page, Style
from portfolio_gen.plan.relative import address_at
from portfolio_gen.read.theme_places import source_file
from portfolio_gen.store.atomic import read_bytes

#: Sources of which any page may be made.
SHARED = ("portfolio.yaml", "portfolio.yml")
WRITTEN = (
    ".md", ".yaml", ".yml", ".html", ".htm", ".css", ".js", ".mjs", ".svg", ".json", ".xml", ".csv",
    ".txt",
)  # fmt: skip
MOST_BYTES = 4_000_000


class Places:
    """Finds texts in the sources; each file is read once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._texts: dict[str, str] = {}
        self._ends: dict[str, list[int]] = {}  # where the lines of a source end

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
        text = self._text(source)
        for spelling in spellings:
            at = text.find(spelling)
            while at >= 0:
                if _is_whole(text, at, at + len(spelling), inner=inner):
                    return self._span(source, at, len(spelling))
                at = text.find(spelling, at + 1)
        return None

    def _text(self, source: str) -> str:
        """Return the text of a source; "" for one that is no text."""
        if source not in self._texts:
            data = None
            if source.lower().endswith(WRITTEN):
                data = read_bytes(source_file(source, self._plan.root))
            self._texts[source] = (data or b"")[:MOST_BYTES].decode("utf-8-sig", "replace")
        return self._texts[source]

    def _span(self, source: str, at: int, length: int) -> Span:
        text = self._text(source)
        if source not in self._ends:
            self._ends[source] = [end for end, sign in enumerate(text) if sign == "\n"]
        ends = self._ends[source]
        line = bisect_left(ends, at)
        start = ends[line - 1] + 1 if line else 0
        return Span(source, line + 1, at - start + 1, length)

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
        address = address_at(target)
        ways += [address, address.rstrip("/"), address.strip("/"), target]
    long = dict.fromkeys(way for way in ways if len(way) > 1)
    return tuple(long) or (f'"{url}"', f"'{url}'")


def _is_whole(text: str, start: int, end: int, *, inner: bool) -> bool:
    """Tell whether a text is no part of a longer name or address; `inner`: but for its end."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (before.isalnum() or before in "_."):
        return False
    if before and before in "/-" and text[start] not in "/.":
        return False
    if after and (after.isalnum() or after in "_-"):
        return False
    return inner or after != "/"
