"""What machines read of a site: feeds, the map for search engines, the index of the work.

All addresses here are absolute and percent-encoded, unless a field says otherwise.
"""

from msgspec import Struct

from portfolio_gen.model.views import NotePage, ProjectPage


class FeedEntry(Struct, frozen=True, omit_defaults=True):
    """A work or note in a feed. Its page is without neighbours: they are none of its matter."""

    id: str
    url: str
    published: str  # RFC 3339
    updated: str  # RFC 3339, never before `published`
    page: ProjectPage | NotePage
    site_digest: bytes  # of the SiteView of the page's language


class FeedView(Struct, frozen=True, omit_defaults=True):
    """A feed: the newest works and notes of one language, or of one of its tags."""

    url: str  # of the feed itself
    home: str  # of the page that it is a feed of
    base: str  # of the site, ending in "/"
    lang: str
    title: str
    author: str
    author_url: str
    subtitle: str = ""
    icon: str = ""
    style: str = ""  # relative to the feed: a style sheet for those who open it in a browser
    explained: str = ""  # what a feed is, for them
    back: str = ""  # words of the link to `home`
    full: bool = True
    entries: tuple[FeedEntry, ...] = ()


class Place(Struct, frozen=True, omit_defaults=True, array_like=True):
    """A page on the map for search engines."""

    url: str
    changed: str = ""  # ISO date of one to three parts, as its author gave it
    versions: tuple[tuple[str, str], ...] = ()  # language → address, its own among them
    pictures: tuple[str, ...] = ()
