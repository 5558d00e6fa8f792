"""A whole site as it was read: no bodies, no addresses, nothing that depends on the day."""

from typing import Any, Literal

from msgspec import Struct

from portfolio_gen.model.config import Config, Person, Tag
from portfolio_gen.model.document import Outline
from portfolio_gen.model.front import Front, FrontImage, Place
from portfolio_gen.model.problem import Span
from portfolio_gen.model.theme import Theme

Kind = Literal["home", "projects", "notes", "project", "note", "page", "selection"]


class Loan(Struct, frozen=True):
    """The version of a write-up that gave a value which another version shares."""

    path: str
    lang: str
    places: dict[str, Place]


class WriteUp(Struct, frozen=True):
    """One Markdown file: a project, note, page, selection, the home page or a list's text.

    `key` is the folder's or file's name and is shared by all languages of the same write-up.
    The front matter of a translation has what it inherits filled in; a text among that is a
    mapping from its language, since it is in the language of the version that gave it.
    """

    kind: Kind
    key: str
    lang: str
    path: str  # relative to the site
    front: Front
    outline: Outline
    loans: dict[str, Loan] = {}  # field of `front` that is inherited → where it comes from


class Probe(Struct, frozen=True, array_like=True):
    """What a picture file says of itself: pixels as they are shown, that is after rotation."""

    width: int
    height: int
    format: str  # "jpeg", "png", "svg" …


class SiteFile(Struct, frozen=True):
    """A file of the site that may be published."""

    digest: bytes
    size: int
    probe: Probe | None = None  # pictures only


class Secret(Struct, frozen=True):
    """Words that must occur in no output byte, and where the author gave them."""

    words: str
    span: Span
    reason: Literal["client", "redact"]
    also: tuple[Span, ...] = ()  # further places where it is given


class DataFile(Struct, frozen=True):
    """A YAML file of data/, as templates see it."""

    digest: bytes
    value: Any


class Site(Struct, frozen=True):
    """Everything that a build knows of the author's folder and the theme."""

    config: Config
    writeups: tuple[WriteUp, ...]
    people: dict[str, Person]
    tags: dict[str, Tag]
    theme: Theme
    files: dict[str, SiteFile]  # path in the site → pictures, videos, documents, static files
    captions: dict[str, dict[str, FrontImage]]  # folder → file name → what pictures.yaml says
    data: dict[str, DataFile]  # name without ending
    published: tuple[str, ...]  # addresses that were published before
    secrets: tuple[Secret, ...]
    root: str = ""  # the folder, for those who show a place in it
