"""Pictures for shared links into the stage: out of the memo, or laid out and drawn.

Templates are rendered and texts shaped one after the other, which is quick; pixels are made in
threads, as the picture library lets go of the interpreter's lock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import msgspec

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Icon, SharePicture
from portfolio_gen.realise.faults import PageTask, template_problem
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.pictures import is_unreadable, original
from portfolio_gen.realise.stage import Staged, share_key, write_staged
from portfolio_gen.share.fonts import FONTS_VERSION, font_files, unpacked
from portfolio_gen.share.markup import MarkupMistake, read_layout
from portfolio_gen.share.setting import Drawn, Faces, drawn
from portfolio_gen.store.digests import combined, digest

if TYPE_CHECKING:
    from portfolio_gen.model.document import Document
    from portfolio_gen.realise.forms import Learnt
    from portfolio_gen.realise.render import Renderer
    from portfolio_gen.realise.templates.code import Held

#: Names of the functions in the memo.
MEMO, FONTS = "shares", "fonts"


class ShareWish(msgspec.Struct, frozen=True):
    """A share picture or icon that is to lie at `path` in the stage, for the source `origin`."""

    path: str
    recipe: SharePicture | Icon
    origin: str


def share_pictures(
    wishes: Sequence[ShareWish], kitchen: Kitchen, jobs: int, held: Held
) -> Iterator[Staged]:
    """Make share pictures in the stage and yield each one.

    Raises ChangedError if a cover or a font changed since it was read.
    """
    missing = []
    for wish in wishes:
        data = kitchen.memo.get(MEMO, share_key(wish.recipe))
        if data is None:
            missing.append(wish)
        else:
            yield _kept(wish, data, kitchen)
    if missing:
        yield from _drawn(missing, kitchen, jobs, held)


def _drawn(
    wishes: Sequence[ShareWish], kitchen: Kitchen, jobs: int, held: Held
) -> Iterator[Staged]:
    desk = _DrawingDesk(kitchen, held)
    with ThreadPoolExecutor(jobs, "shares") as pool:
        running: deque[Future[Staged]] = deque()
        try:
            for wish in wishes:
                card = None if _is_of_picture(wish.recipe) else desk.card(wish)
                if isinstance(card, Problem):
                    yield Staged(wish.path, problem=card)
                    continue
                running.append(pool.submit(_made, wish, card, kitchen))
                if len(running) > 2 * jobs:  # what is laid out waits in memory
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            for future in running:
                future.cancel()
    if learnt := desk.renderer.take_learnt():
        desk.keep(learnt)


class _DrawingDesk:
    """Lays cards out: its templates are compiled and its fonts opened once."""

    def __init__(self, kitchen: Kitchen, held: Held) -> None:
        from portfolio_gen.realise.render import Renderer
        from portfolio_gen.realise.templates.code import CodeCache

        self._kitchen = kitchen
        code = CodeCache(held, kitchen.places.shared)
        self.renderer: Renderer = Renderer(kitchen, _no_document, code)
        sources = kitchen.larder.templates
        self._faces = Faces(self._font, font_files(sources))

    def card(self, wish: ShareWish) -> Drawn | Problem:
        """Return a card as outlines, or what its template has wrong."""
        from portfolio_gen.realise.templates.errors import TemplateFault

        recipe, task = wish.recipe, PageTask("", wish.path, b"", wish.origin)
        assert recipe.view is not None
        try:
            markup = self.renderer.share(recipe.template, recipe.view, recipe.site_digest)
            layout = read_layout(markup)
            site = self._kitchen.larder.sites[recipe.site_digest]
            rtl = site.direction == "rtl"
            return drawn(layout, self._faces, recipe.view.lang, from_right=rtl)
        except TemplateFault as fault:
            return template_problem(fault, task, self._kitchen)
        except MarkupMistake as mistake:
            source = self._kitchen.larder.templates[recipe.template]
            made = f"found while making {wish.path} from {wish.origin}"
            hint = f"{mistake.hint}; {made}" if mistake.hint else made
            return Problem("template-fault", "error", mistake.message, Span(source), hint)

    def keep(self, learnt: Learnt) -> None:
        """Keep the forms of dates and numbers that were new."""
        from portfolio_gen.realise.forms import keep_forms

        keep_forms(learnt, self._kitchen.memo)

    def _font(self, name: str) -> bytes | None:
        source = self._kitchen.larder.templates.get(name)
        if source is None:
            return None
        with open(self._kitchen.places.source(source), "rb") as file:
            packed = file.read()
        key = combined(str(FONTS_VERSION).encode(), digest(packed))
        memo = self._kitchen.memo
        font = memo.get(FONTS, key)
        if font is None:
            font = unpacked(packed)
            memo.put(FONTS, key, font)
        return font


def _is_of_picture(recipe: SharePicture | Icon) -> bool:
    """Tell whether an icon is made of the author's picture: there is nothing to lay out."""
    return isinstance(recipe, Icon) and recipe.view is None


def _made(wish: ShareWish, card: Drawn | None, kitchen: Kitchen) -> Staged:
    """Return a card or icon in the stage: its pixels are made, with those of a picture."""
    from portfolio_gen.pictures.faults import PictureFault

    recipe = wish.recipe
    source = recipe.source if isinstance(recipe, Icon) else recipe.cover
    try:
        data = _icon(recipe, card, kitchen) if isinstance(recipe, Icon) else b""
        if isinstance(recipe, SharePicture) and card is not None:
            data = _card(recipe, card, kitchen)
    except PictureFault as found:
        logical = kitchen.larder.copies[source]
        return Staged(wish.path, problem=is_unreadable(logical, found.fault))
    kitchen.memo.put(MEMO, share_key(recipe), data)
    return msgspec.structs.replace(_kept(wish, data, kitchen), encoded=True)


def _card(recipe: SharePicture, card: Drawn, kitchen: Kitchen) -> bytes:
    from portfolio_gen.pictures.encode import kind_of
    from portfolio_gen.share.raster import card_bytes

    if not recipe.cover or card.image is None:
        return card_bytes(card, recipe.format, None)
    source = original(kitchen, recipe.cover, kitchen.larder.copies[recipe.cover])
    return card_bytes(card, recipe.format, (source, kind_of(source), recipe.focus))


def _icon(recipe: Icon, card: Drawn | None, kitchen: Kitchen) -> bytes:
    from portfolio_gen.share.icons import icon_bytes, picture_icon

    if card is not None:
        return icon_bytes(card.svg.encode(), recipe.format, recipe.width)
    source = original(kitchen, recipe.source, kitchen.larder.copies[recipe.source])
    return picture_icon(source, recipe.format, recipe.width)


def _kept(wish: ShareWish, data: bytes, kitchen: Kitchen) -> Staged:
    write_staged(kitchen.places.stage, wish.path, data)
    return Staged(wish.path, digest(data))


def _no_document(key: bytes) -> Document:
    raise AssertionError("a card has no body")
