"""`site` in templates: what all pages of one language share."""

from collections.abc import Mapping
from typing import Any

from portfolio_gen.model.config import Config, NavigationItem
from portfolio_gen.model.front import FrontImage
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.views import (
    Anchor,
    Author,
    Availability,
    Contact,
    Picture,
    SiteView,
    Translation,
)
from portfolio_gen.plan.addresses import SECTIONS, Grounds
from portfolio_gen.plan.contact_card import card_address
from portfolio_gen.plan.links import Homes
from portfolio_gen.plan.locales import fediverse_handle, locale
from portfolio_gen.plan.media import Media
from portfolio_gen.plan.texts import Texts, spoken, text_in

ICONS = ("favicon.svg", "favicon.ico", "favicon.png")
#: What a page with the legal notice is called, by its file or its `slug`.
LEGAL = frozenset(
    {
        "mentions-legales", "legal", "legal-notice", "imprint",
        "impressum", "aviso-legal", "note-legali", "colofon",
    }
)  # fmt: skip


def site_view(
    site: Site,
    ground: Grounds,
    all_grounds: Mapping[str, Grounds],
    homes: Homes,
    pages: list[WriteUp],
    media: Media,
    problems: list[Problem],
) -> SiteView:
    """Return the view of the site in one language; `pages` are in the order of the navigation."""
    config = site.config
    lang = ground.lang
    texts = Texts(lang, typography=config.typography)
    strings = site.theme.strings
    return SiteView(
        lang,
        texts.of(config.title),
        ground.home,
        tagline=texts.of(config.tagline),
        description=texts.of(config.description),
        base_url=config.base_url,
        languages=tuple(
            Translation(
                code,
                strings[code].get("language.name", code),
                all_grounds[code].home,
                missing=strings[code].get("language.missing", ""),
            )
            for code in config.languages
        ),
        navigation=_navigation(site, texts, homes, pages, problems),
        projects=homes.get(("projects", ""), {}).get(lang, ""),
        notes=homes.get(("notes", ""), {}).get(lang, ""),
        people=homes.get(("people", ""), {}).get(lang, ""),
        icon=next((f"/{name}" for name in ICONS if f"static/{name}" in site.files), ""),
        card=card_address(site),
        locales={code: found for code in config.languages if (found := locale(code))},
        fediverse=fediverse_handle(
            Anchor(texts.of(link.label), link.url) for link in config.author.links
        ),
        reserved=config.robots.ai == "refuse",
        author=_author(site, texts, lang, media),
        contact=Contact(
            config.contact.email or config.author.email,
            config.contact.url,
            texts.of(config.contact.text),
        ),
        availability=_availability(config, texts),
        cv=_cv(site, lang, media),
        legal=_legal(pages, texts, homes),
        options=_options(site, texts),
        extra=config.extra,
        direction="rtl" if strings[lang].get("language.direction") == "rtl" else "ltr",
        foreign=texts.taken(),  # the last, after all texts were asked for
    )


def _author(site: Site, texts: Texts, lang: str, media: Media) -> Author:
    author = site.config.author
    return Author(
        texts.of(author.name) or texts.of(site.config.title),
        texts.of(author.job),
        author.email,
        texts.of(author.location),
        tuple(Anchor(texts.of(link.label) or link.url, link.url) for link in author.links),
        _picture(author.picture, lang, site, media),
    )


def _availability(config: Config, texts: Texts) -> Availability | None:
    given = config.availability
    return Availability(given.start, given.end, texts.of(given.text)) if given else None


def _options(site: Site, texts: Texts) -> dict[str, Any]:
    """Return the theme's options; of texts that were given in several languages, the page's."""
    kinds = site.theme.options
    return {
        name: texts.of(value) if kinds[name].type == "text" and isinstance(value, dict) else value
        for name, value in site.config.options.items()
    }


def _legal(pages: list[WriteUp], texts: Texts, homes: Homes) -> Anchor | None:
    """Return the page with the legal notice, by its name."""
    for page in pages:
        if not LEGAL.isdisjoint((slug(page.key), slug(page.front.slug))):
            return _page(page, texts, homes)
    return None


def _navigation(
    site: Site, texts: Texts, homes: Homes, pages: list[WriteUp], problems: list[Problem]
) -> tuple[Anchor, ...]:
    lang = texts.lang
    chosen = site.config.navigation
    if chosen is None:
        items = [_section(section, site, lang, homes) for section in ("projects", "notes")]
        listed = [page for page in pages if page.front.navigation is not False]
        items += [_page(page, texts, homes) for page in listed]
    else:
        by_key = {page.key: page for page in pages}
        items = [
            _chosen(at, item, site, texts, homes, by_key, problems)
            for at, item in enumerate(chosen)
        ]
    return tuple(item for item in items if item is not None)


def _chosen(
    at: int,
    item: NavigationItem,
    site: Site,
    texts: Texts,
    homes: Homes,
    pages: Mapping[str, WriteUp],
    problems: list[Problem],
) -> Anchor | None:
    label = texts.of(item.label)
    if item.url:
        return Anchor(label or item.url, item.url)
    if item.page in SECTIONS:
        section = _section(item.page, site, texts.lang, homes)
        return Anchor(label or section.label, section.url) if section else None
    page = pages.get(item.page)
    if page is not None:
        url = homes[page.kind, page.key][page.lang]
        return Anchor(label, url) if label else _page(page, texts, homes)
    if not any(writeup.key == item.page for writeup in site.writeups if writeup.kind == "page"):
        names = [*pages, "projects", "notes"]
        near = nearest(item.page, names)
        problems.append(
            Problem(
                "navigation-unknown",
                "error",
                f"there is no page `{item.page}` for the navigation"
                if item.page
                else f"this entry of the navigation leads nowhere: `{label}`",
                _place(site, f"navigation.{at}"),
                f"did you mean `{near}`?"
                if near
                else "write the name of a page (" + ", ".join(names) + "), or `{label: …, url: …}`",
            )
        )
    return None


def _section(section: str, site: Site, lang: str, homes: Homes) -> Anchor | None:
    address = homes.get((section, ""), {}).get(lang)
    if not address:
        return None
    return Anchor(site.theme.strings[lang].get(f"section.{section}", section), address)


def _page(page: WriteUp, texts: Texts, homes: Homes) -> Anchor:
    title = spoken(page.front.title, page.lang)
    return Anchor(texts.of(title), homes[page.kind, page.key][page.lang])


def _picture(image: FrontImage | None, lang: str, site: Site, media: Media) -> Picture | None:
    if image is None:
        return None
    return media.config_picture(image, _place(site, "author.picture"), lang)


def _cv(site: Site, lang: str, media: Media) -> Anchor | None:
    name = text_in(site.config.cv, lang)
    if not name:
        return None
    label = site.theme.strings[lang].get("cv", "CV")
    if name.startswith(("http://", "https://")):
        return Anchor(label, name)
    return media.config_file(name, label, _place(site, f"cv.{lang}", "cv"))


def _place(site: Site, *places: str) -> Span:
    """Return the span of the first of these values that portfolio.yaml gives."""
    found = next((site.config.places[each] for each in places if each in site.config.places), None)
    return Span(site.config.path, *found) if found else Span(site.config.path)
