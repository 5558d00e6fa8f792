"""Pages in view, made ahead of the build: what an author waits for, before all else.

Most changes are to the text of a page, or to a template. What such a change makes of the page that
is open in the browser is known without reading and planning the site anew: the recipe of the last
build, with the body parsed again, or with the templates as they are now. The build that follows
makes the same page, and has the last word.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress

import msgspec

from portfolio_gen.check.secrets import words_in
from portfolio_gen.live import Last, Live
from portfolio_gen.model.document import Document, Outline
from portfolio_gen.model.recipes import Page
from portfolio_gen.read.index import Index, WriteUpSource
from portfolio_gen.read.sources import name_of
from portfolio_gen.read.writeup import read_writeup
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.render import Renderer
from portfolio_gen.realise.templates import CodeCache, TemplateFault
from portfolio_gen.store.digests import digest, file_digest
from portfolio_gen.store.stamps import stamp


def pages_ahead(live: Live, paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of each of the given pages that a change of its text or template makes.

    Nothing comes of a page of which more changed: its front matter, its pictures or links, words or
    styles of the theme. What is wrong is left to the build to tell.
    """
    if live.last is None or live.index is None:
        return
    ahead = _Ahead(live.last, live.index, live)
    for path in paths:
        data = None
        with suppress(OSError):  # it is being saved just now: the build sees what becomes of it
            data = ahead.page(path)
        if data is not None:
            yield path, data


def warm_up(live: Live) -> None:
    """Load, before the first change, what the first change needs: a parser, compiled templates."""
    from portfolio_gen.read.markdown import parse_markdown

    parse_markdown("A *text*.", "en")
    if live.last is None or live.index is None:
        return
    ahead, seen = _Ahead(live.last, live.index, live), set[str]()
    for path, planned in live.last.plan.outputs.items():
        if isinstance(planned.recipe, Page) and planned.recipe.template not in seen:
            seen.add(planned.recipe.template)
            ahead.made(planned.recipe, live.last.kitchen, path)


class _Ahead:
    def __init__(self, last: Last, index: Index, live: Live) -> None:
        self._last, self._index, self._code = last, index, live.code
        self._places = last.kitchen.places
        self._restyled: bool | None = None

    def page(self, path: str) -> bytes | None:
        """Return a page as its changed text or template makes it; None if that is not all."""
        planned = self._last.plan.outputs.get(path)
        if planned is None or not isinstance(planned.recipe, Page) or path in self._last.held:
            return None
        recipe: Page | None = planned.recipe
        kitchen = self._last.kitchen
        body = planned.recipe.view.body
        source = kitchen.larder.bodies.get(body.document) if body else None
        if source is not None and (found := self._changed(*source)) is not None:
            if (recipe := _with_body(planned.recipe, found, self._index, source[0])) is None:
                return None
            bodies = {**kitchen.larder.bodies, found.outline.digest: source}
            larder = msgspec.structs.replace(kitchen.larder, bodies=bodies)
            kitchen = Kitchen(self._places, larder)
        elif not self._has_new_templates():
            return None
        return self.made(recipe, kitchen, path) if recipe else None

    def _changed(self, path: str, lang: str) -> WriteUpSource | None:
        """Return a write-up as it is now; None if it is as it was when it was read."""
        place = os.path.join(self._places.root, path)
        now, known, name = stamp(place), self._index.writeups.get(path), name_of(path)
        if now is None or known is None or name is None or self._index.trusts(path, now):
            return None
        with open(place, "rb") as file:
            data = file.read()
        if digest(data) == known.digest:
            return None
        memo = os.path.join(self._places.cache, "memo")
        return read_writeup(data, path, name.kind, lang, memo, known, typography=known.typography)

    def _has_new_templates(self) -> bool:
        """Tell whether a template or component changed since the last build."""
        if self._restyled is None:
            sources = self._last.kitchen.larder.templates.values()
            self._restyled = any(self._is_new(each) for each in sources if each.endswith(".html"))
        return self._restyled

    def _is_new(self, source: str) -> bool:
        place, known = self._places.source(source), self._index.files.get(source)
        now = stamp(place)
        if now is None or known is None or self._index.trusts(source, now):
            return False
        return file_digest(place) != known.digest

    def made(self, recipe: Page, kitchen: Kitchen, path: str) -> bytes | None:
        """Return the page that a recipe makes; None if it can't be made or must not be shown."""
        code = CodeCache(self._code, self._places.shared)
        renderer = Renderer(kitchen, lambda key: _document(kitchen, key), code)
        try:
            data = renderer.page(recipe).encode("utf-8", "replace")
        except (TemplateFault, LookupError, OSError):
            return None
        needles = sorted({secret.words for secret in self._last.plan.secrets})
        return None if needles and words_in(data, path, needles) else data


def _document(kitchen: Kitchen, key: bytes) -> Document:
    document = kitchen.document(key)
    if document is None:
        raise LookupError(key)
    return document


def _with_body(recipe: Page, found: WriteUpSource, index: Index, path: str) -> Page | None:
    """Return a recipe with another text in it; None if more than the text is another."""
    known = index.writeups[path]
    if found.front_digest != known.front_digest or found.problems != known.problems:
        return None
    if _skeleton(found.outline) != _skeleton(known.outline):
        return None
    view = recipe.view
    if view.body is None or found.outline.digest == b"":
        return None
    body = msgspec.structs.replace(view.body, document=found.outline.digest)
    return msgspec.structs.replace(recipe, view=msgspec.structs.replace(view, body=body))


def _skeleton(outline: Outline) -> object:
    """Return what of a body concerns more than itself: addresses, pictures, headings, blocks."""
    return (
        [link.target for link in outline.links],
        [
            msgspec.structs.replace(image, line=0, column=0, length=0, poster_at=(0, 0))
            for image in outline.images
        ],
        outline.headings,
        [(component.name, component.arguments) for component in outline.components],
        outline.videos,
    )
