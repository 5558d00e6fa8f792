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

    @property
    def is_discreet(self) -> bool:
        """Tell whether the client is not to be named."""
        return self.front.client is not None and self.front.client.show != "public"


class Probe(Struct, frozen=True, array_like=True, tag=True):
    """What a picture file says of itself: pixels as they are shown, that is after rotation."""

    width: int
    height: int
    format: str  # by content: "jpeg", "png", "apng", "webp", "gif", "tiff", "avif", "svg"
    orientation: int = 1  # as EXIF counts: 1 is upright
    frames: int = 1  # more than one: it moves
    alpha: bool = False  # has an alpha channel
    depth: int = 8  # bits of a channel, as stored
    palette: bool = False
    profile: str = ""  # of "srgb", "rgb", "cmyk", "gray", "other"; "": none
    drawing: bool = False  # lines, letters and flat colours; else a photograph
    at_once: int = 0  # bytes of memory, if it can't be read in parts


class Fault(Struct, frozen=True, array_like=True, tag=True):
    """Why a file can't be used. `message` goes on after the name of the file: "is empty"."""

    message: str
    hint: str
    foreign: bool = False  # a picture in a format that web pages don't use


class Film(Struct, frozen=True, array_like=True, tag=True):
    """What a film says of itself: pixels as they are shown, upright and square; 0: not told."""

    format: str  # by content: "mp4" (MOV too), "webm" (Matroska too)
    width: int = 0
    height: int = 0
    coloured: bool = False  # its header says which colours its values stand for
    seen: bool = True  # has pictures, not sound alone


class Poster(Struct, frozen=True, array_like=True, tag=True):
    """A frame of a film, in the memo as PNG: it stands for it if its author gave no picture."""

    key: bytes  # among the posters in the memo
    digest: bytes  # of its bytes
    width: int
    height: int


class Notes(Struct, frozen=True, array_like=True, omit_defaults=True):
    """What a file says of places, devices and people, and what can be done about it."""

    removed: tuple[str, ...] = ()  # what cleaning takes out or puts right: "position", "script"
    encode: bool = False  # a picture that is clean only once it is encoded anew
    unclean: Fault | None = None  # what stays in it, as words for the author
    refused: bool = False  # it may not be published so


class SiteFile(Struct, frozen=True):
    """A file of the site that may be published."""

    digest: bytes
    size: int
    probe: Probe | Fault | None = None  # pictures only: what it is, or why it can't be shown
    notes: Notes = Notes()
    film: Film | Fault | None = None  # films only: what it is, or why it can't be shown
    poster: Poster | Fault | None = None  # films that need one, if there is a tool to take it


class Secret(Struct, frozen=True):
    """Words that must occur in no output byte, and where the author gave them."""

    words: str
    span: Span
    reason: Literal["client", "person", "redact"]
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
    people_path: str = "data/people.yaml"  # of the file with `people`

    @property
    def is_discreet(self) -> bool:
        """Tell whether there is work whose client is not named."""
        return any(writeup.is_discreet for writeup in self.writeups)

    @property
    def drafts(self) -> tuple[str, ...]:
        """Return the paths of write-ups that are no more than drafts, sorted."""
        return tuple(sorted(each.path for each in self.writeups if each.front.draft))
