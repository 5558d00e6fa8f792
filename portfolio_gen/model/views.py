"""What templates see: frozen values, addresses already decided.

Addresses begin with `/` and are relative to the site's own root ("/projets/pont/"); a template
passes them through `href()`, which makes them relative to the page. Everything that reaches a
reader passes through here, so nothing that must stay private may ever be put in a view.
"""

from typing import Any, Literal

from msgspec import Struct


class Picture(Struct, frozen=True, omit_defaults=True):
    """A picture or short video, ready to be shown. Width and height are in pixels, 0 if unknown."""

    src: str  # address of the file itself, or of its largest size
    media: Literal["image", "video"] = "image"
    width: int = 0  # of the largest size
    height: int = 0  # of the largest size
    alt: str = ""
    caption: str = ""  # HTML
    credit: str = ""  # whose picture it is
    focus: tuple[float, float] = (0.5, 0.5)  # from left and from top, 0 to 1: what a crop must keep
    decorative: bool = False  # says nothing: its alt is empty on purpose
    wide: bool = False  # wider than the text
    poster: str = ""  # address of a still picture of a video
    type: str = ""  # media type of `src`, for videos
    attributes: dict[str, str] = {}  # further ones of the element, such as the `lang` of its alt
    raw: bool = False  # written as <img> in raw HTML
    base: str = ""  # what the addresses of its sizes begin with; "": `src` is all there is
    widths: tuple[int, ...] = ()  # of its sizes in pixels, ascending
    formats: tuple[str, ...] = ()  # in which all sizes exist, most modern first: "avif", "webp"
    full: str = ""  # of a drawing: its address in its own resolution, if that is a larger size
    full_width: int = 0  # of it, in pixels


class Anchor(Struct, frozen=True, omit_defaults=True):
    """A labelled link; `url` is an address of the site or of the web, "" for words alone."""

    label: str
    url: str
    download: bool = False
    size: int = 0  # bytes of a file of the site


class Term(Struct, frozen=True, omit_defaults=True):
    """A tag, kind or skill with the page that lists its works; no address: no page of its own."""

    name: str
    address: str = ""
    count: int = 0


class Client(Struct, frozen=True, omit_defaults=True):
    """For whom the work was done, as far as it may be said."""

    name: str
    url: str = ""
    sector: str = ""
    page: str = ""  # address of their page here
    anonymous: bool = False  # the name is what stands in its place


class Credit(Struct, frozen=True, omit_defaults=True):
    """A person who was in the work."""

    name: str
    role: str = ""
    url: str = ""  # of the web
    page: str = ""  # address of the person's page here


class Result(Struct, frozen=True, omit_defaults=True):
    """What came of the work: a sentence in `text`, or a value with its label."""

    text: str = ""  # a sentence; then the rest is empty, but for what it rests on
    value: str = ""  # such as "84 %"
    label: str = ""  # what the value is of
    before: str = ""  # the value before
    after: str = ""  # the value after
    period: str = ""  # over which time
    basis: str = ""  # "measured", "client", "estimate"
    source: str = ""  # where it can be checked


class Quote(Struct, frozen=True, omit_defaults=True):
    """Words of somebody else."""

    text: str
    by: str = ""
    role: str = ""
    url: str = ""  # of who said it
    page: str = ""  # address of that person's page here


class Fact(Struct, frozen=True):
    """A line of the facts panel."""

    label: str
    value: str


class Card(Struct, frozen=True, omit_defaults=True):
    """A project or note as lists show it."""

    address: str
    title: str
    lang: str  # of the texts
    summary: str = ""  # a sentence
    date: str = ""  # ISO, one to three parts; the end of a period
    start: str = ""  # of a period
    end: str = ""
    kind: str = ""  # such as poster, house
    place: str = ""  # where
    number: str = ""  # the author's own inventory number
    role: tuple[str, ...] = ()  # what the author did
    cover: Picture | None = None  # or its gallery's first; in the sizes of the preset `card`
    result: str = ""  # the first one, in a sentence
    featured: bool = False  # chosen by the author to come first
    draft: bool = False  # seen only by the author
    color: str = ""
    on_color: str = ""  # of text upon an area of `color`: white or black
    language: str = ""  # its name, if it is another than the page's


class Shared(Struct, frozen=True, omit_defaults=True):
    """A work and what somebody did in it."""

    card: Card
    role: tuple[str, ...] = ()
    client: bool = False  # the work was done for this person


class PersonCard(Struct, frozen=True, omit_defaults=True):
    """A person as the list of people shows them."""

    name: str
    address: str
    count: int  # of works
    note: str = ""
    works: tuple[Anchor, ...] = ()  # their titles and addresses, in display order
    picture: Picture | None = None


class Translation(Struct, frozen=True, omit_defaults=True):
    """The same page in another language."""

    lang: str
    name: str  # the language's own name: "français"
    address: str
    url: str = ""  # absolute; "" without base_url
    missing: str = ""  # of a site's language, in its own words: "this page is not translated"


class Heading(Struct, frozen=True, array_like=True):
    """A heading of the body, for a table of contents."""

    level: int
    text: str
    anchor: str


class Body(Struct, frozen=True, omit_defaults=True):
    """A body and what fills its gaps, in the order of Document.links and Document.images."""

    document: bytes  # its key in the memo
    links: tuple[str, ...] = ()  # "" leaves the address as written
    pictures: tuple[Picture, ...] = ()


class Author(Struct, frozen=True, omit_defaults=True):
    """Whose site it is."""

    name: str
    job: str = ""
    email: str = ""
    location: str = ""
    links: tuple[Anchor, ...] = ()
    picture: Picture | None = None


class Contact(Struct, frozen=True, omit_defaults=True):
    """How to write."""

    email: str = ""
    url: str = ""
    text: str = ""


class Availability(Struct, frozen=True, omit_defaults=True):
    """From when to when the author is free, as ISO dates."""

    start: str = ""
    end: str = ""
    text: str = ""


class SiteView(Struct, frozen=True, omit_defaults=True):
    """`site` in templates: what all pages of one language share."""

    lang: str
    title: str
    home: str  # address of the home page in this language
    tagline: str = ""  # the trade in a few words
    description: str = ""
    base_url: str = ""
    languages: tuple[Translation, ...] = ()  # all languages with their home pages
    navigation: tuple[Anchor, ...] = ()  # the header's links
    projects: str = ""  # address of the list of projects; "" if there is none
    notes: str = ""  # address of the list of notes
    people: str = ""  # address of the list of people
    icon: str = ""  # address of the site's icon
    old_icon: str = ""  # favicon.ico, for browsers that show no SVG
    touch_icon: str = ""  # of 180 pixels, for the home screens of phones
    manifest: str = ""  # what phones need to keep the site there
    card: str = ""  # address of the author's vCard; "" if there is nothing to write to
    feed: str = ""  # address of the Atom feed; the JSON Feed lies beside it
    locales: dict[str, str] = {}  # of the site's languages, as Open Graph writes them: "fr_FR"
    fediverse: str = ""  # the author there: "@ada@social.example"
    reserved: bool = False  # texts and pictures are not for training models
    author: Author = Author(name="")
    contact: Contact = Contact()
    availability: Availability | None = None  # when the author is free
    cv: Anchor | None = None  # the author's curriculum vitae
    legal: Anchor | None = None  # the page with the legal notice, for the footer
    foreign: dict[str, str] = {}  # texts of this view in another language → that language
    options: dict[str, Any] = {}  # the theme's, as they were chosen, with defaults
    extra: dict[str, Any] = {}  # `extra` of portfolio.yaml
    direction: Literal["ltr", "rtl"] = "ltr"


class Share(Struct, frozen=True, omit_defaults=True):
    """The picture that stands for a page where its address is shared."""

    src: str  # absolute
    alt: str
    width: int
    height: int


class PageView(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What every page has."""

    address: str
    lang: str
    title: str
    description: str = ""
    canonical: str = ""  # absolute; "" without base_url
    noindex: bool = False
    draft: bool = False
    translations: tuple[Translation, ...] = ()  # the other languages
    section: str = ""  # address that the navigation marks as current
    share: Share | None = None  # None without base_url, or where there are none
    body: Body | None = None
    foreign: dict[str, str] = {}  # texts of this view in another language → that language
    extra: dict[str, Any] = {}


class HomePage(PageView, frozen=True, omit_defaults=True, tag="home"):
    """The first page: statement, work, biography, contact."""

    summary: str = ""
    projects: tuple[Card, ...] = ()
    notes: tuple[Card, ...] = ()
    kinds: tuple[Term, ...] = ()
    skills: tuple[Term, ...] = ()
    qr: str = ""  # address of a drawing of the page's own address; "" without base_url


class ListPage(PageView, frozen=True, omit_defaults=True, tag="list"):
    """All projects, all notes, or the works of one selection."""

    kind: Literal["projects", "notes", "selection"]
    cards: tuple[Card, ...] = ()
    kinds: tuple[Term, ...] = ()
    tags: tuple[Term, ...] = ()


class TermPage(PageView, frozen=True, omit_defaults=True, tag="term"):
    """The works of one tag, kind or skill."""

    kind: Literal["tag", "kind", "skill"]
    feed: str = ""  # address of the tag's own Atom feed
    cards: tuple[Card, ...] = ()
    results: dict[str, tuple[Result, ...]] = {}  # of a skill's works, by their addresses
    others: tuple[Term, ...] = ()  # the terms of its kind with most works, at most 50


class PersonPage(PageView, frozen=True, omit_defaults=True, tag="person"):
    """What was made together with somebody; the title is the name."""

    note: str = ""
    url: str = ""  # the person's own site
    links: tuple[Anchor, ...] = ()  # other places of theirs on the web
    picture: Picture | None = None
    works: tuple[Shared, ...] = ()


class PeoplePage(PageView, frozen=True, omit_defaults=True, tag="people"):
    """The people who have a page, those of most works first, then by name."""

    people: tuple[PersonCard, ...] = ()


class ProjectPage(PageView, frozen=True, omit_defaults=True, tag="project"):
    """One work."""

    summary: str = ""  # a sentence
    date: str = ""
    start: str = ""
    end: str = ""
    updated: str = ""
    role: tuple[str, ...] = ()
    kind: Term | None = None
    place: str = ""
    number: str = ""
    facts: tuple[Fact, ...] = ()  # further lines of the facts panel
    client: Client | None = None
    credits: tuple[Credit, ...] = ()
    results: tuple[Result, ...] = ()  # what came of it
    quotes: tuple[Quote, ...] = ()
    cover: Picture | None = None
    gallery: tuple[Picture, ...] = ()
    links: tuple[Anchor, ...] = ()
    awards: tuple[Anchor, ...] = ()
    press: tuple[Anchor, ...] = ()
    files: tuple[Anchor, ...] = ()  # to download
    tags: tuple[Term, ...] = ()
    skills: tuple[Term, ...] = ()
    previous: Card | None = None  # in the author's order
    next: Card | None = None  # in the author's order
    related: tuple[Card, ...] = ()  # up to three works of the same kind
    qr: str = ""  # address of a drawing of the page's own address; "" without base_url
    headings: tuple[Heading, ...] = ()  # of the text, for a table of contents
    color: str = ""
    on_color: str = ""  # of text upon an area of `color`: white or black


class NotePage(PageView, frozen=True, omit_defaults=True, tag="note"):
    """A short dated text."""

    summary: str = ""
    date: str = ""
    updated: str = ""
    tags: tuple[Term, ...] = ()
    cover: Picture | None = None
    gallery: tuple[Picture, ...] = ()
    links: tuple[Anchor, ...] = ()
    files: tuple[Anchor, ...] = ()
    previous: Card | None = None
    next: Card | None = None
    headings: tuple[Heading, ...] = ()


class TextPage(PageView, frozen=True, omit_defaults=True, tag="page"):
    """A page of the navigation."""

    summary: str = ""
    updated: str = ""
    cover: Picture | None = None
    gallery: tuple[Picture, ...] = ()
    links: tuple[Anchor, ...] = ()
    files: tuple[Anchor, ...] = ()
    headings: tuple[Heading, ...] = ()


class RedirectPage(PageView, frozen=True, omit_defaults=True, tag="redirect"):
    """An old address that leads to a new one."""

    target: str = ""


class GonePage(PageView, frozen=True, omit_defaults=True, tag="gone"):
    """What stands at the address of a page that is no longer, or not yet again, shown."""


class Words(Struct, frozen=True):
    """What the 404 page says in one language."""

    lang: str
    title: str
    text: str
    home: str
    home_label: str


class NotFoundPage(PageView, frozen=True, omit_defaults=True, tag="not_found"):
    """404.html, which is served at any address: style inside, all languages on the one page."""

    base: str = ""  # base_url for <base href>; "" means no links
    words: tuple[Words, ...] = ()


class SharePage(Struct, frozen=True, omit_defaults=True):
    """`page` in the template of a share picture: what may stand on it, and nothing else.

    Of `site`, that template sees the title, tagline, description, author's name and trade,
    languages' direction, options and extra.
    """

    of: Literal["home", "project", "note", "page", "selection", "icon"]
    address: str
    lang: str
    title: str
    summary: str = ""
    kind: str = ""  # of a project
    date: str = ""  # ISO, one to three parts
    start: str = ""
    end: str = ""
    place: str = ""
    number: str = ""
    role: tuple[str, ...] = ()
    result: Result | None = None  # the first one
    cover: Picture | None = None  # width and height of the original; None: none can be drawn
    color: str = ""
    on_color: str = ""  # of text upon an area of `color`: white or black


View = (
    HomePage
    | ListPage
    | TermPage
    | PersonPage
    | PeoplePage
    | ProjectPage
    | NotePage
    | TextPage
    | RedirectPage
    | GonePage
    | NotFoundPage
)

#: Every type whose fields a template may read.
VIEW_TYPES: tuple[type[Struct], ...] = (
    Picture, Anchor, Term, Client, Credit, Result, Quote, Fact, Card, Shared, PersonCard,
    Translation, Heading, Body, Author, Contact, Availability, SiteView, HomePage, ListPage,
    TermPage, PersonPage, PeoplePage, ProjectPage, NotePage, TextPage, RedirectPage, GonePage,
    Words, NotFoundPage, Share, SharePage,
)  # fmt: skip
