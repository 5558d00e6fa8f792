"""From recipes to staged files: each recipe in `stale` becomes bytes in the stage."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, assert_never

import msgspec

from portfolio_gen.cleaning import CLEAN_VERSION
from portfolio_gen.model.document import Document
from portfolio_gen.model.found import FeedEntry
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import (
    Cleaned,
    Code,
    Copy,
    Derivative,
    Feed,
    Icon,
    Page,
    Recipe,
    SharePicture,
    Sitemap,
    Style,
    Text,
    Works,
)
from portfolio_gen.realise.faults import PageTask, template_problem
from portfolio_gen.realise.forms import Learnt, keep_forms, merge_learnt
from portfolio_gen.realise.kitchen import Kitchen, load_kitchen, save_kitchen
from portfolio_gen.realise.stage import (
    RENDER_VERSION,
    ChangedError,
    Progress,
    Staged,
    Wish,
    memo_key,
    set_back,
    share_key,
    write_staged,
)
from portfolio_gen.store.digests import digest, file_digest
from portfolio_gen.store.patience import remove, replace
from portfolio_gen.store.plain import plain_text
from portfolio_gen.store.versions import library_versions
from portfolio_gen.store.workers import WORTH_IT, Workers

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.code import Held


def recipe_digest(recipe: Recipe) -> bytes:
    """Return the digest of a recipe: of all its fields, by their encoding.

    Two equal recipes have one encoding, as mappings are sorted by key.
    """
    if isinstance(recipe, Derivative):
        return memo_key(recipe)  # a new version of the templates' library encodes no picture anew
    if isinstance(recipe, SharePicture | Icon):
        return share_key(recipe)
    return digest(_encoder.encode(recipe) + _VERSION)


def realise(
    plan: Plan,
    stale: Iterable[str],
    kitchen: Kitchen,
    workers: Workers,
    progress: Progress,
    held: Held,
) -> Iterator[Staged]:
    """Make the given outputs in the stage and yield each one: first what is quick, pictures last.

    Pictures are encoded while the last pages are made, unless worker processes make these.
    `progress` is told how many photographs are done, of how many, while they are encoded. `held`
    keeps compiled templates for the next time.
    """
    os.makedirs(kitchen.places.stage, exist_ok=True)
    pages: list[PageTask] = []
    pictures: list[Wish] = []
    shares: list[tuple[str, SharePicture | Icon, str]] = []
    for path in stale:
        planned = plan.outputs[path]
        recipe = planned.recipe
        match recipe:
            case Page() | Feed() | Code():
                data = _encoder.encode(recipe)
                pages.append(PageTask("", path, data, planned.origin.path))
            case SharePicture() | Icon():
                shares.append((path, recipe, planned.origin.path))
            case Derivative():
                pictures.append(Wish(path, recipe))
            case _:
                yield _quick(recipe, path, kitchen)
    yield from _with_pictures(pages, pictures, shares, kitchen, workers, progress, held)


def _with_pictures(
    pages: list[PageTask],
    pictures: list[Wish],
    shares: Sequence[tuple[str, SharePicture | Icon, str]],
    kitchen: Kitchen,
    workers: Workers,
    progress: Progress,
    held: Held,
) -> Iterator[Staged]:
    if not pictures or not _are_made_here(pages, workers):
        yield from _pages(pages, kitchen, workers, held)
        pages = []
    if not pictures:
        yield from _shares(shares, kitchen, workers, held)
        return
    from portfolio_gen.realise.pictures import Encoding

    with Encoding(pictures, kitchen, workers.jobs, progress) as encoding:
        yield from _pages(pages, kitchen, workers, held)
        yield from _shares(shares, kitchen, workers, held)
        yield from encoding.staged()


def _shares(
    shares: Sequence[tuple[str, SharePicture | Icon, str]],
    kitchen: Kitchen,
    workers: Workers,
    held: Held,
) -> Iterator[Staged]:
    if not shares:
        return
    from portfolio_gen.realise.shares import ShareWish, share_pictures

    yield from share_pictures([ShareWish(*each) for each in shares], kitchen, workers.jobs, held)


def _quick(
    recipe: Style | Copy | Cleaned | Text | Sitemap | Works, path: str, kitchen: Kitchen
) -> Staged:
    match recipe:
        case Style():
            return _style(recipe, path, kitchen)
        case Copy():
            return _copied(recipe.digest, path, kitchen)
        case Cleaned():
            return _cleaned(recipe, path, kitchen)
        case Text():
            return _write(kitchen.places.stage, path, recipe.text.encode())
        case Sitemap():
            from portfolio_gen.realise.sitemap import sitemap_text

            return _write(kitchen.places.stage, path, sitemap_text(recipe).encode())
        case Works():
            index = msgspec.json.format(msgspec.json.encode(recipe.index), indent=1)
            return _write(kitchen.places.stage, path, index + b"\n")
        case _:
            assert_never(recipe)


def _are_made_here(pages: Sequence[PageTask], workers: Workers) -> bool:
    """Tell whether pages are made in this process: they are few, or there is no other."""
    return len(pages) < WORTH_IT or not workers.processes


def _pages(
    pages: list[PageTask], kitchen: Kitchen, workers: Workers, held: Held
) -> Iterator[Staged]:
    if not pages:
        return
    learnt: Learnt = {}
    for staged in _made_pages(pages, kitchen, workers, held):
        merge_learnt(learnt, staged.learnt)
        yield staged
    keep_forms(learnt, kitchen.memo)


def _made_pages(
    pages: list[PageTask], kitchen: Kitchen, workers: Workers, held: Held
) -> Iterator[Staged]:
    if _are_made_here(pages, workers):
        yield from Cook(kitchen, held).pages(pages)
        return
    name = save_kitchen(kitchen)
    tasks = [msgspec.structs.replace(page, kitchen=name) for page in pages]
    for outcome in workers.map(realise_pages, tasks):
        yield msgspec.msgpack.decode(outcome, type=Staged)


def realise_pages(tasks: Sequence[PageTask]) -> list[bytes]:
    """Make pages in a worker; return the outcome of each as msgpack."""
    kitchen = load_kitchen(tasks[0].kitchen)
    cook = _cooks.get(tasks[0].kitchen)
    if cook is None:
        _cooks.clear()
        cook = _cooks[tasks[0].kitchen] = Cook(kitchen, {})
    return [msgspec.msgpack.encode(staged) for staged in cook.pages(tasks)]


class Cook:
    """Makes pages in one process: its templates are compiled once."""

    def __init__(self, kitchen: Kitchen, held: Held) -> None:
        from portfolio_gen.realise.render import Renderer
        from portfolio_gen.realise.templates.code import CodeCache

        self._kitchen = kitchen
        code = CodeCache(held, kitchen.places.shared)
        self._texts: dict[bytes, str] = {}
        self._renderer = Renderer(kitchen, self._document, code)

    def pages(self, tasks: Iterable[PageTask]) -> Iterator[Staged]:
        """Yield what came of each page."""
        from portfolio_gen.realise.render import decode_written
        from portfolio_gen.realise.templates.errors import TemplateFault

        for task in tasks:
            try:
                html = self._written(decode_written(task.recipe))
            except TemplateFault as fault:
                yield Staged(task.path, problem=template_problem(fault, task, self._kitchen))
                continue
            data = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
            staged = _write(self._kitchen.places.stage, task.path, data)
            learnt = self._renderer.take_learnt()
            yield msgspec.structs.replace(staged, learnt=learnt) if learnt else staged

    def _written(self, recipe: Page | Feed | Code) -> str | bytes:
        if isinstance(recipe, Page):
            return self._renderer.page(recipe)
        if isinstance(recipe, Code):
            from portfolio_gen.realise.codes import code_svg

            return code_svg(recipe.url)
        from portfolio_gen.realise.feeds import feed_text

        return feed_text(recipe, [self._text(recipe, entry) for entry in recipe.view.entries])

    def _text(self, feed: Feed, entry: FeedEntry) -> str:
        """Return an entry's text; feeds of all forms and tags have the same."""
        if not feed.view.full:
            return ""
        template = (feed.template, feed.template_digest)
        key = digest(_encoder.encode((entry, feed.view.base, template)))
        if key not in self._texts:
            self._texts[key] = self._renderer.entry(feed, entry)
        return self._texts[key]

    def _document(self, key: bytes) -> Document:
        found = self._kitchen.document(key)
        if found is None:
            self._parse_again(key)
            found = self._kitchen.document(key)
        if found is None:
            raise ChangedError(self._kitchen.larder.bodies[key][0])
        return found

    def _parse_again(self, key: bytes) -> None:
        from portfolio_gen.read.writeup import parsed_again

        larder, places = self._kitchen.larder, self._kitchen.places
        path, lang = larder.bodies[key]
        memo = os.path.join(places.cache, "memo")
        with open(os.path.join(places.root, path), "rb") as file:
            parsed_again(file.read(), lang, memo, typography=larder.typography)


def _style(recipe: Style, path: str, kitchen: Kitchen) -> Staged:
    source = kitchen.larder.copies[recipe.digest]
    with open(kitchen.places.source(source), "rb") as file:
        data = plain_text(file.read(), source)
    if digest(data) != recipe.digest:
        raise ChangedError(source)
    return _write(kitchen.places.stage, path, _with_urls(data.decode("utf-8", "replace"), recipe))


def _with_urls(css: str, recipe: Style) -> bytes:
    if not recipe.urls:
        return css.encode()
    urls = dict(recipe.urls)
    names = "|".join(re.escape(url) for url in sorted(urls, key=len, reverse=True))
    pattern = rf"""(url\(\s*["']?|@import\s+["'])({names})(?=["')\s])"""
    return re.sub(pattern, lambda found: found[1] + urls[found[2]], css).encode()


def _copied(wanted: bytes, path: str, kitchen: Kitchen) -> Staged:
    """Copy a file, refusing one that changed since it was read."""
    from hashlib import blake2b

    from portfolio_gen.store.digests import SIZE

    source = kitchen.larder.copies[wanted]
    place = os.path.join(kitchen.places.stage, path)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    state = blake2b(digest_size=SIZE)
    try:
        with open(kitchen.places.source(source), "rb") as original, open(place, "wb") as copy:
            while block := original.read(1 << 20):
                state.update(block)
                copy.write(block)
    except FileNotFoundError as error:
        if error.filename == kitchen.places.source(source):
            raise ChangedError(source) from None
        raise
    if state.digest() != wanted:
        raise ChangedError(source)
    set_back(place)
    return Staged(path, wanted)


def _cleaned(recipe: Cleaned, path: str, kitchen: Kitchen) -> Staged:
    """Write a file without its notes, refusing one that changed since it was read."""
    from portfolio_gen.cleaning.clean import clean_file

    staged = _copied(recipe.source, path, kitchen)
    place = os.path.join(kitchen.places.stage, path)
    whole = f"{place}.whole"
    replace(place, whole)
    outcome = clean_file(whole, place, recipe.suffix, frozenset(recipe.keep))
    remove(whole)
    if not isinstance(outcome, tuple):
        raise ChangedError(kitchen.larder.copies[recipe.source])
    set_back(place)
    return msgspec.structs.replace(staged, content=file_digest(place))


def _write(stage: str, path: str, data: bytes) -> Staged:
    write_staged(stage, path, data)
    return Staged(path, digest(data))


_encoder = msgspec.msgpack.Encoder(order="deterministic")
_VERSION = f"{RENDER_VERSION} {CLEAN_VERSION} {library_versions()}".encode()
_cooks: dict[str, Cook] = {}


def parts(recipe: Recipe) -> Mapping[str, bytes]:
    """Return a short digest of each named part of a recipe, to say later which one changed."""
    found: dict[str, bytes] = {}
    for name in recipe.__struct_fields__:
        value = getattr(recipe, name)
        if name == "view" and value is not None:
            for field in value.__struct_fields__:
                found[f"view.{field}"] = digest(_encoder.encode(getattr(value, field)))[:6]
        else:
            found[name] = digest(_encoder.encode(value))[:6]
    return found
