"""What machines read of a site: feeds, the map for search engines, the index of the work.

All addresses here are absolute and percent-encoded, unless a field says otherwise.
"""

from typing import Literal

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


class IndexPicture(Struct, frozen=True, omit_defaults=True):
    """The picture of a work: its cover, or what stands for its film. Width and height in pixels."""

    url: str
    width: int = 0
    height: int = 0
    alt: str = ""


class IndexPerson(Struct, frozen=True, omit_defaults=True):
    """Somebody who was in a work, with their part in it; `url` is theirs, or of their page here."""

    name: str
    role: str = ""
    url: str = ""


class IndexWork(Struct, frozen=True, omit_defaults=True):
    """A work in one language.

    `id` is that of feeds and stays when title and address change. Dates are ISO dates of one to
    three parts ("2025", "2025-06"); `end` may be "ongoing".
    """

    id: str
    url: str
    lang: str
    title: str
    summary: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    updated: str = ""
    kind: str = ""
    place: str = ""
    roles: tuple[str, ...] = ()
    people: tuple[IndexPerson, ...] = ()
    tags: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    picture: IndexPicture | None = None
    translations: dict[str, str] = {}  # language → address of the same work


class IndexAuthor(Struct, frozen=True, omit_defaults=True):
    """Whose work it is; `links` are other places of theirs on the web."""

    name: str
    job: str = ""
    location: str = ""
    links: tuple[str, ...] = ()


class Index(Struct, frozen=True):
    """The public work of one site, for other sites and for walls.

    `version` goes up when a field is taken away or means something else; new fields may come at any
    time. `feeds` are addresses of Atom feeds by language. Works come in the order of the site's
    lists, those of its first language first.
    """

    version: Literal[1]
    url: str
    title: str
    author: IndexAuthor
    languages: tuple[str, ...]
    feeds: dict[str, str]
    works: tuple[IndexWork, ...]
