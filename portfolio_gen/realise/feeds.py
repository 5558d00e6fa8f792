"""Feeds as text: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

import json
from collections.abc import Sequence
from typing import Any

from portfolio_gen.model.found import FeedEntry, FeedView
from portfolio_gen.model.recipes import Feed
from portfolio_gen.model.views import Picture, ProjectPage
from portfolio_gen.plan.derivatives import size_of
from portfolio_gen.plan.relative import absolute
from portfolio_gen.realise.escapes import allowed, escaped

ATOM = "http://www.w3.org/2005/Atom"
MEDIA = "http://search.yahoo.com/mrss/"
XHTML = "http://www.w3.org/1999/xhtml"


def feed_text(recipe: Feed, texts: Sequence[str]) -> str:
    """Return a feed; `texts` are those of its entries as HTML, in their order."""
    return atom(recipe.view, texts) if recipe.form == "atom" else json_feed(recipe.view, texts)


def atom(view: FeedView, texts: Sequence[str]) -> str:
    """Return a feed as Atom."""
    style = f'<?xml-stylesheet type="text/css" href="{escaped(view.style)}"?>\n'
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>\n' + (style if view.style else "")
        + f'<feed xmlns="{ATOM}" xmlns:media="{MEDIA}" xml:lang="{escaped(view.lang)}">',
        _explained(view),
        _element("id", view.url),
        _element("title", view.title),
        _element("subtitle", view.subtitle),
        _element("updated", max(entry.updated for entry in view.entries)),
        _element("icon", view.icon),
        _link("self", view.url, "application/atom+xml"),
        _link("alternate", view.home, "text/html"),
        f"<author>{_element('name', view.author)}{_element('uri', view.author_url)}</author>",
        *(
            _atom_entry(view, entry, text)
            for entry, text in zip(view.entries, texts, strict=True)
        ),
        "</feed>\n",
    ]  # fmt: skip
    return "\n".join(line for line in lines if line)


def _explained(view: FeedView) -> str:
    """Return what a feed is, in the words of web pages, for those who open it in a browser."""
    if not view.explained:
        return ""
    back = f'<p><a href="{escaped(view.home)}">{escaped(view.back)}</a></p>' if view.back else ""
    return f'<div xmlns="{XHTML}"><p>{escaped(view.explained)}</p>{back}</div>'


def _atom_entry(view: FeedView, entry: FeedEntry, text: str) -> str:
    page = entry.page
    lang = f' xml:lang="{escaped(page.lang)}"' if page.lang != view.lang else ""
    credits = page.credits if isinstance(page, ProjectPage) else ()
    lines = [
        f"<entry{lang}>",
        _element("id", entry.id),
        _element("title", page.title),
        _element("published", entry.published),
        _element("updated", entry.updated),
        _link("alternate", entry.url, "text/html"),
        *(f'<category term="{escaped(term)}"/>' for term in terms(entry)),
        *(
            f"<contributor>{_element('name', credit.name)}"
            f"{_element('uri', _place(view, credit.page or credit.url))}</contributor>"
            for credit in credits
            if credit.name
        ),
        _media(view, page.cover),
        _element("summary", page.summary or ("" if view.full else page.title)),
        f'<content type="html">{escaped(text)}</content>' if view.full and text else "",
        "</entry>",
    ]
    return "\n".join(line for line in lines if line)


def _media(view: FeedView, cover: Picture | None) -> str:
    """Return the cover for readers that show one beside the title (Media RSS 1.5.1)."""
    src = picture_url(view, cover)
    if cover is None or not src:
        return ""
    width, height = size_of(cover)
    size = f' width="{width}" height="{height}"' if width else ""
    return f'<media:content url="{escaped(src)}" medium="image"{size}/>'


def picture_url(view: FeedView, cover: Picture | None) -> str:
    """Return the full address of a cover, of a film that of its poster; "" if there is none."""
    if cover is None:
        return ""
    return _place(view, cover.poster if cover.media == "video" else cover.src)


def terms(entry: FeedEntry) -> list[str]:
    """Return what an entry is filed under: its kind, then its tags."""
    page = entry.page
    kind = [page.kind.name] if isinstance(page, ProjectPage) and page.kind else []
    return list(dict.fromkeys([*kind, *(tag.name for tag in page.tags)]))


def _place(view: FeedView, address: str) -> str:
    return absolute(view.base, address) if address.startswith("/") else address


def _element(name: str, text: str) -> str:
    return f"<{name}>{escaped(text)}</{name}>" if text else ""


def _link(rel: str, url: str, media_type: str) -> str:
    return f'<link rel="{rel}" type="{media_type}" href="{escaped(url)}"/>'


def json_feed(view: FeedView, texts: Sequence[str]) -> str:
    """Return a feed as JSON Feed."""
    feed = _given(
        version="https://jsonfeed.org/version/1.1",
        title=view.title,
        home_page_url=view.home,
        feed_url=view.url,
        description=view.subtitle,
        icon=view.icon,
        favicon=view.icon,
        language=view.lang,
        authors=[_given(name=view.author, url=view.author_url)],
    )
    feed["items"] = [
        _item(view, entry, text) for entry, text in zip(view.entries, texts, strict=True)
    ]
    return allowed(json.dumps(feed, ensure_ascii=False, indent=1)) + "\n"


def _item(view: FeedView, entry: FeedEntry, text: str) -> dict[str, Any]:
    page = entry.page
    full = view.full and text
    return _given(
        id=entry.id,
        url=entry.url,
        title=page.title,
        summary=page.summary,
        content_html=text if full else "",
        content_text="" if full else page.summary or page.title,
        image=picture_url(view, page.cover),
        date_published=entry.published,
        date_modified=entry.updated,
        tags=terms(entry),
        language=page.lang if page.lang != view.lang else "",
    )


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
