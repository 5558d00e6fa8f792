"""Front matter as the author gave it, typed: one struct for every kind of write-up.

A field that was not given is None, False or empty. Dates are ISO texts of one, two or three parts
("2025", "2025-06", "2025-06-12"), which sort as text. A `Text` that differs by language is a
mapping from language code to text.
"""

from typing import Any, Literal

from msgspec import Struct

Text = str | dict[str, str]
Place = tuple[int, int, int]  # line, column (1-based, in the file), length in characters
Show = Literal["public", "anonymous", "hidden"]
Basis = Literal["", "measured", "client", "estimate"]


class FrontImage(Struct, frozen=True, omit_defaults=True):
    """A picture or a short video; `src` is relative to the write-up, or `/…` under static/."""

    src: str
    alt: Text | None = None
    caption: Text = ""
    credit: Text = ""
    focus: tuple[float, float] | None = None  # fractions of width and height, 0 to 1
    decorative: bool = False
    poster: str = ""


class FrontClient(Struct, frozen=True, omit_defaults=True):
    """For whom the work was done. `key` refers to a person or to the private file."""

    name: Text = ""
    key: str = ""
    url: str = ""
    sector: Text = ""
    show: Show = "public"
    shown_as: Text = ""
    consent: str = ""


class FrontCredit(Struct, frozen=True, omit_defaults=True):
    """Who did what. `person` is a key of data/people.yaml or a name."""

    person: str
    role: Text = ""
    url: str = ""


class FrontResult(Struct, frozen=True, omit_defaults=True):
    """What came of it: a sentence in `text`, or a value with its label and provenance."""

    text: Text = ""
    value: Text = ""
    label: Text = ""
    before: Text = ""
    after: Text = ""
    period: Text = ""
    basis: Basis = ""
    source: Text = ""


class FrontQuote(Struct, frozen=True, omit_defaults=True):
    """Words of somebody else."""

    text: Text
    by: str = ""
    role: Text = ""
    consent: str = ""


class FrontLink(Struct, frozen=True, omit_defaults=True):
    """A labelled address: `url` for the web, `src` for a file beside the write-up."""

    label: Text = ""
    url: str = ""
    src: str = ""
    download: bool = False


class Front(Struct, frozen=True, omit_defaults=True):
    """Every key of PRODUCT's front matter; see `read/tables.py` for what each one takes.

    `places` gives the position of values that refer to something, by key path
    ("cover.src", "credits.0.person", "aliases.2", "title").
    """

    title: Text = ""
    summary: Text = ""
    date: str = ""
    start: str = ""
    end: str = ""  # a partial date, or "ongoing"
    updated: str = ""
    role: tuple[Text, ...] = ()
    kind: Text = ""
    place: Text = ""
    number: str = ""
    facts: dict[str, Text] = {}
    client: FrontClient | None = None
    credits: tuple[FrontCredit, ...] = ()
    results: tuple[FrontResult, ...] = ()
    quotes: tuple[FrontQuote, ...] = ()
    cover: FrontImage | None = None
    gallery: tuple[FrontImage, ...] = ()
    gallery_all: bool = False  # `gallery: all`
    links: tuple[FrontLink, ...] = ()
    awards: tuple[FrontLink, ...] = ()
    press: tuple[FrontLink, ...] = ()
    files: tuple[FrontLink, ...] = ()
    tags: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    featured: bool = False
    order: int | None = None
    draft: bool = False
    unlisted: bool = False
    publish_on: str = ""
    expire_on: str = ""
    embargo: str = ""
    redact: tuple[str, ...] = ()
    slug: str = ""
    aliases: tuple[str, ...] = ()
    id: str = ""
    template: str = ""
    color: str = ""
    checks_off: tuple[str, ...] = ()
    extra: dict[str, Any] = {}
    translation_of: str = ""
    navigation: bool | None = None  # pages: in the navigation or not
    projects: tuple[str, ...] = ()  # selections: folder names of the chosen works
    places: dict[str, Place] = {}
