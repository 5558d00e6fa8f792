"""The map for search engines: all public pages, with their pictures and other languages."""

from collections.abc import Iterator, Sequence

from portfolio_gen.model.found import Place
from portfolio_gen.model.recipes import Page, Sitemap
from portfolio_gen.model.views import (
    NotePage,
    PageView,
    Picture,
    ProjectPage,
    RedirectPage,
    TextPage,
    View,
)
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.relative import absolute

#: Pages that one map may have, and pictures of one page (sitemaps.org; Google, "Image sitemaps").
MOST_PLACES, MOST_PICTURES = 50_000, 1_000


def plan_sitemap(desk: Desk) -> None:
    """Plan sitemap.xml, of all pages that are planned by now; none without `base_url`."""
    base = desk.site.config.base_url
    if not base or "static/sitemap.xml" in desk.site.files:
        return
    views = (
        planned.recipe.view
        for planned in desk.outputs.planned.values()
        if isinstance(planned.recipe, Page)
    )
    places = [_place(view, base, desk.site.config.languages) for view in views if is_public(view)]
    places.sort(key=lambda place: place.url)
    desk.outputs.add("sitemap.xml", Sitemap(tuple(places[:MOST_PLACES])), desk.config_span())


def is_public(view: PageView) -> bool:
    """Tell whether a page is one for everybody to find, and not only the way to one."""
    if isinstance(view, RedirectPage):
        return False
    return bool(view.canonical) and not view.noindex and not view.draft


def _place(view: View, base: str, languages: Sequence[str]) -> Place:
    url = absolute(base, view.address)
    return Place(
        url,
        _changed(view),
        _versions(view, base, languages),
        tuple(dict.fromkeys(_addresses(view, base)))[:MOST_PICTURES],
    )


def _versions(view: View, base: str, languages: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return a page's addresses by language, itself included; none if it is alone.

    Readers of any other language (`x-default`) get the site's first one, as pages say too.
    """
    found = {each.lang: absolute(base, each.address) for each in view.translations if each.url}
    if not found:
        return ()
    found[view.lang] = absolute(base, view.address)
    first = [("x-default", found[languages[0]])] if languages[0] in found else []
    return (*sorted(found.items()), *first)


def _changed(view: View) -> str:
    """Return when a page was last changed, if its author says so; ISO, else ""."""
    if isinstance(view, NotePage):
        return max(view.updated, view.date)
    return view.updated if isinstance(view, ProjectPage | TextPage) else ""


def _addresses(view: View, base: str) -> Iterator[str]:
    for picture in _pictures(view):
        src = picture.poster if picture.media == "video" else picture.src
        if src.startswith("/") and not picture.decorative:
            yield absolute(base, src)


def _pictures(view: View) -> Iterator[Picture]:
    if isinstance(view, ProjectPage | NotePage | TextPage):
        if view.cover is not None:
            yield view.cover
        yield from view.gallery
    if view.body is not None:
        yield from view.body.pictures
