"""Pictures for shared links: one for each page that a write-up or the home page is, planned."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import msgspec

from portfolio_gen.model.problem import Span
from portfolio_gen.model.recipes import SharePicture
from portfolio_gen.model.site import Film, Poster, Probe, WriteUp
from portfolio_gen.model.views import (
    Author,
    HomePage,
    ListPage,
    NotePage,
    PeoplePage,
    PersonPage,
    Picture,
    ProjectPage,
    Result,
    Share,
    SharePage,
    SiteView,
    TermPage,
    TextPage,
    View,
)
from portfolio_gen.plan.gallery import leading
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.share_letters import Letters
from portfolio_gen.share import SHARE_VERSION
from portfolio_gen.share.fonts import font_files
from portfolio_gen.store.digests import combined, digest, short
from portfolio_gen.store.versions import library_version

if TYPE_CHECKING:
    from portfolio_gen.plan.desk import Desk

TEMPLATE = "card/share.svg"
WIDTH, HEIGHT = 1200, 630
CENTRE = (0.5, 0.5)
#: Covers with fewer pixels on a side than this are too small for a card.
LEAST = 200
SUFFIXES: dict[Literal["png", "jpeg"], str] = {"png": "png", "jpeg": "jpg"}
Own = HomePage | ProjectPage | NotePage | TextPage | ListPage
#: Pages without a picture of their own, which are shared with that of the home page.
OTHERS = (ListPage, TermPage, PersonPage, PeoplePage)


class Sharing:
    """Plans share pictures, and says which letters they lack."""

    def __init__(self, desk: "Desk") -> None:
        theme, config = desk.site.theme, desk.site.config
        self._desk = desk
        self._trace = theme.traces.get(TEMPLATE)
        self._is_on = bool(config.base_url and config.share_pictures and self._trace)
        self._homes: dict[str, Share] = {}
        self._letters: Letters | None = None
        self._fonts = b""
        self._sites: dict[str, bytes] = {}
        if self._is_on and self._trace is not None:
            self._letters = Letters(desk, self._trace)
            files = ((name, theme.files[name].digest) for name in font_files(theme.files))
            self._fonts = digest(msgspec.msgpack.encode(tuple(files)))

    def shared(self, view: View, writeup: WriteUp | None, origin: Span) -> View:
        """Return a view with the picture that stands for it where it is shared."""
        if not self._is_on:
            return view
        found: Share | None = None
        if isinstance(view, Own) and (not isinstance(view, ListPage) or view.kind == "selection"):
            found = self._own(view, writeup, origin)
            if found is not None and isinstance(view, HomePage):
                self._homes[view.lang] = found
        elif isinstance(view, OTHERS):
            found = self._homes.get(view.lang)
        return view if found is None else msgspec.structs.replace(view, share=found)

    def _own(self, view: Own, writeup: WriteUp | None, origin: Span) -> Share | None:
        site = self._desk.site_view(view.lang)
        title = view.title or site.title
        span = span_of(writeup, "title") if writeup is not None else origin
        assert self._trace is not None
        assert self._letters is not None
        if not self._letters.can_say(title, span):
            return None
        cover, source, drawing = self._cover(view, writeup)
        page = _page(view, title, cover)
        kind: Literal["png", "jpeg"] = "png" if cover is None or drawing else "jpeg"
        self._letters.tell(page, Author(site.author.name or site.title, site.author.job), writeup)
        recipe = SharePicture(
            TEMPLATE,
            self._trace.digest,
            self._desk.site.theme.strings_digest[view.lang],
            self._fonts,
            self._site(view.lang, site),
            page,
            kind,
            source,
            cover.focus if cover else CENTRE,
        )
        address = _address(view.address, recipe)
        sources = (writeup.path,) if writeup else ()
        told = page.result if self._letters.shows("result") else None
        self._desk.outputs.add(address[1:], recipe, origin, sources)
        return Share(self._desk.canonical(address), _alt(page, site, told), WIDTH, HEIGHT)

    def _site(self, lang: str, view: SiteView) -> bytes:
        """Return the digest of what a card's template sees of the site."""
        if lang not in self._sites:
            shown = SiteView(
                view.lang,
                view.title,
                view.home,
                tagline=view.tagline,
                description=view.description,
                base_url=view.base_url,
                author=Author(view.author.name, view.author.job),
                options=view.options,
                extra=view.extra,
                direction=view.direction,
            )
            self._sites[lang] = self._desk.keep_site_view(shown)
        return self._sites[lang]

    def _cover(self, view: Own, writeup: WriteUp | None) -> tuple[Picture | None, bytes, bool]:
        """Return the cover that can be drawn, the digest of its file, and if it is a drawing."""
        shown, path = self._shown(view, writeup)
        file = self._desk.site.files.get(path)
        if shown is None or file is None:
            return None, b"", False
        media = self._desk.media
        if isinstance(file.film, Film):
            if not isinstance(file.poster, Poster):
                return None, b"", False
            media.publishing.note_poster(path, file.poster)
            return _picture(shown, file.poster.width, file.poster.height), file.poster.digest, False
        probe = file.probe
        if not isinstance(probe, Probe) or probe.format == "svg":
            return None, b"", False
        if min(probe.width, probe.height) < LEAST:
            return None, b"", False
        media.publishing.note(path, file, probe)
        found = _picture(shown, probe.width, probe.height)
        if probe.drawing and found.focus == CENTRE:  # words and figures begin at their corner
            found = msgspec.structs.replace(found, focus=(0.0, 0.0))
        return found, file.digest, probe.drawing

    def _shown(self, view: Own, writeup: WriteUp | None) -> tuple[Picture | None, str]:
        """Return what stands for a page, and its file's path: its cover, else of its gallery."""
        shown = getattr(view, "cover", None)
        if isinstance(view, HomePage):
            shown, writeup = self._first_cover(view)
        if writeup is None or isinstance(view, ListPage):
            return None, ""
        media, cover = self._desk.media, writeup.front.cover
        if cover is not None:
            path = media.find(writeup, cover.poster or cover.src, span_of(writeup, "cover.src"))
            return shown, path or ""
        found = leading(self._desk.site, media, writeup)
        if found is None:
            return None, ""
        path, image = found
        return shown or media.told(image, writeup.lang), path

    def _first_cover(self, home: HomePage) -> tuple[Picture | None, WriteUp | None]:
        """Return the cover that the home page shows first, and the work that it is of."""
        card = next((card for card in home.projects if card.cover), None)
        if card is None:
            return None, None
        homes = self._desk.where.homes
        for writeup in self._desk.where.shown:
            if homes.get((writeup.kind, writeup.key), {}).get(writeup.lang) == card.address:
                return card.cover, writeup
        return None, None


def _picture(shown: Picture, width: int, height: int) -> Picture:
    return Picture("", width=width, height=height, alt=shown.alt, focus=shown.focus)


def _page(view: Own, title: str, cover: Picture | None) -> SharePage:
    """Return what the template sees of a page."""
    page = SharePage("page", view.address, view.lang, title, summary=view.description, cover=cover)
    match view:
        case ProjectPage():
            return msgspec.structs.replace(
                page,
                of="project",
                kind=view.kind.name if view.kind else "",
                date=view.date,
                start=view.start,
                end=view.end,
                place=view.place,
                number=view.number,
                role=view.role,
                result=view.results[0] if view.results else None,
                color=view.color,
                on_color=view.on_color,
            )
        case NotePage():
            return msgspec.structs.replace(page, of="note", date=view.date)
        case HomePage():
            return msgspec.structs.replace(page, of="home")
        case ListPage():
            return msgspec.structs.replace(page, of="selection")
        case TextPage():
            return page


def _alt(page: SharePage, site: SiteView, result: Result | None) -> str:
    """Return what the picture says, for those who can't see it: its words, then its cover's."""
    name = site.author.name or site.title
    if page.of == "home":
        said: Iterable[str] = (page.title, site.tagline or site.author.job)
    else:
        told = (result.text or f"{result.value} {result.label}".strip()) if result else ""
        said = (page.title, page.kind, told, name)
    words = " – ".join(dict.fromkeys(part for part in said if part))
    if not page.cover or not page.cover.alt:
        return words
    return f"{words}{'' if words[-1:] in '.!?…' else '.'} {page.cover.alt}"


def _address(page: str, recipe: SharePicture) -> str:
    """Return where a card lies: beside those of pages near by, with a digest of all its inputs."""
    versions = f"{SHARE_VERSION} {library_version('pyvips_binary')} {library_version('uharfbuzz')}"
    mark = short(combined(_encoder.encode(recipe), versions.encode()))
    name = page.strip("/").removesuffix(".html") or "index"
    return f"/assets/share/{name}.{mark}.{SUFFIXES[recipe.format]}"


_encoder = msgspec.msgpack.Encoder(order="deterministic")
