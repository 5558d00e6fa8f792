"""What an author says once for the whole site: portfolio.yaml, people, tags, the private file.

A field that was not given has the contract's default. A `Text` that differs by language is a
mapping from language code to text. Dates are ISO texts of one, two or three parts.
"""

from typing import Any, Literal

from msgspec import Struct

from portfolio_gen.model.front import FrontImage, FrontLink, Place, Text

OptionValue = str | list[str] | dict[str, str]


class Author(Struct, frozen=True, omit_defaults=True):
    """Whose work it is. Without a name, the site's title is the name."""

    name: Text = ""
    job: Text = ""
    email: str = ""
    location: Text = ""
    links: tuple[FrontLink, ...] = ()
    picture: FrontImage | None = None


class Availability(Struct, frozen=True, omit_defaults=True):
    """When new work can begin: partial dates (`from`, `until`) and a text."""

    start: str = ""
    end: str = ""
    text: Text = ""


class Contact(Struct, frozen=True, omit_defaults=True):
    """What the end of each project offers."""

    email: str = ""
    url: str = ""
    text: Text = ""


class NavigationItem(Struct, frozen=True, omit_defaults=True):
    """A page or section by its name, or a labelled address."""

    page: str = ""
    label: Text = ""
    url: str = ""


class ImagesConfig(Struct, frozen=True, omit_defaults=True):
    """How pictures are encoded. Empty or None: the theme's presets.

    `remove` names what is removed of the three notes that are kept by default: copyright,
    creator, credit.
    """

    formats: tuple[str, ...] = ()
    quality: int | None = None  # 1 to 100
    max_megapixels: int = 600
    remove: tuple[str, ...] = ()


class PeopleConfig(Struct, frozen=True, omit_defaults=True):
    """Whether people of data/people.yaml have pages of their own."""

    pages: bool = True


class Robots(Struct, frozen=True, omit_defaults=True):
    """Whether robots that gather texts for artificial intelligence are welcome."""

    ai: Literal["allow", "refuse"] = "allow"


class Feeds(Struct, frozen=True, omit_defaults=True):
    """Whether tags have feeds of their own, and whether feeds carry whole texts."""

    tags: bool = False
    full: bool = True


class Config(Struct, frozen=True, omit_defaults=True):
    """Every key of portfolio.yaml; see `read/tables_config.py` for what each one takes.

    `places` gives the position of values that refer to something, by key path ("cv",
    "navigation.0", "gone.2", "paths.projects.fr", "author.picture.src"), and of keys that the
    author names ("options.accent:").
    """

    title: Text = ""
    tagline: Text = ""
    description: Text = ""
    base_url: str = ""  # ends with "/"
    languages: tuple[str, ...] = ("en",)
    theme: str = "dossier"
    options: dict[str, OptionValue] = {}
    author: Author = Author()
    availability: Availability | None = None
    cv: Text = ""
    contact: Contact = Contact()
    navigation: tuple[NavigationItem, ...] | None = None  # None: work, then pages by order
    paths: dict[str, Text] = {}
    images: ImagesConfig = ImagesConfig()
    share_pictures: bool = True
    people: PeopleConfig = PeopleConfig()
    private: str = ""
    typography: bool = True
    untranslated: Literal["hide", "show_original"] = "hide"
    timezone: str = "UTC"
    allow_hosts: tuple[str, ...] = ()
    robots: Robots = Robots()
    domain: str = ""
    feeds: Feeds = Feeds()
    gone: tuple[str, ...] = ()
    checks_off: tuple[str, ...] = ()
    extra: dict[str, Any] = {}
    path: str = "portfolio.yaml"  # of this file, relative to the site
    places: dict[str, Place] = {}


class Person(Struct, frozen=True, omit_defaults=True):
    """Somebody who was in the work. `page` is None where the site's rule holds."""

    key: str
    name: str = ""
    url: str = ""
    links: tuple[FrontLink, ...] = ()
    picture: FrontImage | None = None
    note: Text = ""
    page: bool | None = None
    places: dict[str, Place] = {}  # "name", "url", "picture.src", "links.0.url"; "" is the key


class Tag(Struct, frozen=True, omit_defaults=True):
    """A tag's names by language; a name for all languages has the language ""."""

    key: str
    names: dict[str, str] = {}
    slug: Text = ""
    place: Place = (1, 1, 1)  # of the key


class Private(Struct, frozen=True, omit_defaults=True):
    """What must never be published: real names of clients, words to redact, private people."""

    clients: dict[str, tuple[Text, ...]] = {}  # all names of each
    redact: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    path: str = ""
    places: dict[str, Place] = {}  # "clients.<key>", "redact.0"
