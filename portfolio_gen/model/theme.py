"""A theme after its chain of `extends` and the site's overrides are laid over each other."""

from typing import Literal

from msgspec import Struct

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Span

ArgumentType = Literal["text", "number", "flag", "choice"]
Default = str | int | float | bool | tuple[str, ...]
OptionType = Literal["text", "number", "flag", "choice", "list", "color", "accent"]


class ThemeFile(Struct, frozen=True):
    """One file of a theme. `name` is its place in the theme ("templates/home.html")."""

    name: str
    source: str  # "theme:dossier/templates/home.html", or a path in the site
    digest: bytes
    urls: tuple[tuple[str, Place], ...] = ()  # style sheets: url()s that name files of the theme


class Argument(Struct, frozen=True):
    """An argument that a component takes on its opening line."""

    name: str
    type: ArgumentType = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    doc: dict[str, str] = {}  # language → a sentence


class ComponentSpec(Struct, frozen=True):
    """What a component declares of itself in theme.yaml."""

    name: str
    arguments: tuple[Argument, ...] = ()
    doc: dict[str, str] = {}  # language → a sentence


class Option(Struct, frozen=True):
    """A choice that a theme leaves to the author, under `options` in portfolio.yaml."""

    name: str
    type: OptionType = "text"
    default: Default = ""
    least: float | None = None  # of a number
    most: float | None = None
    choices: tuple[str, ...] = ()
    doc: dict[str, str] = {}  # language → a sentence


class Grounds(Struct, frozen=True):
    """What text stands on in each scheme, the page itself first: accents are held against these.

    The values here are those of a theme that says nothing of its own.
    """

    light: tuple[str, ...] = ("#ffffff", "#f2f2f2")
    dark: tuple[str, ...] = ("#111111", "#1c1c1c")


#: Places in pages for which pictures are encoded; a theme gives each a preset, or `default` alone.
PLACES = ("default", "cover", "card", "gallery", "figure", "wide", "portrait")


class Preset(Struct, frozen=True, omit_defaults=True):
    """How the pictures of one place are encoded.

    `widths` are in pixels, ascending; no picture is made wider than its original. `formats` are
    offered in this order, the last one to every browser: "jpeg" there stands for whatever old
    browsers show of such a picture, a PNG if it is a drawing or lets something shine through.
    """

    widths: tuple[int, ...]
    formats: tuple[str, ...] = ("avif", "webp", "jpeg")
    quality: int = 0  # 1 to 100; 0: what suits each format
    ratio: float = 0.0  # width / height of the crop; 0: not cropped
    full: bool = False  # drawings also in their own resolution, to be looked at closely


class Trace(Struct, frozen=True):
    """What a template's bytes depend on besides its view."""

    digest: bytes  # of the template and of all that it extends, includes or imports
    data: tuple[str, ...] | None  # names under `data.` that it uses; None: all of them
    strings: tuple[str, ...] = ()  # keys of words that it names itself; "basis.*": all such
    page: tuple[str, ...] | None = ()  # of a card's: names under `page.` that it uses; None: all


class Theme(Struct, frozen=True):
    """Everything that a page's look is made of."""

    name: str
    chain: tuple[str, ...]  # names from the theme to the first it extends
    files: dict[str, ThemeFile]
    components: dict[str, ComponentSpec]
    options: dict[str, Option]
    strings: dict[str, dict[str, str]]  # language → key → words, `extends` and overrides applied
    strings_digest: dict[str, bytes]
    traces: dict[str, Trace]  # template or component file → what it depends on
    presets: dict[str, Preset] = {}  # place in pages → how its pictures are encoded
    grounds: Grounds = Grounds()
    source: str = ""  # its theme.yaml
    letters: tuple[tuple[int, int], ...] = ()  # first and last characters that its fonts draw
    word_places: dict[str, Span] = {}  # "fr path.notes" → where this word for addresses is given


class Declaration(Struct, frozen=True):
    """What a theme.yaml says."""

    name: str = ""
    doc: dict[str, str] = {}  # language → a sentence
    extends: str = ""
    grounds: dict[str, tuple[str, ...]] = {}  # "light", "dark": those that it gives
    extends_place: Place = (1, 1, 1)
    without: dict[str, Place] = {}  # options of what it extends, for which it has no use
    options: dict[str, Option] = {}
    components: dict[str, ComponentSpec] = {}
    presets: dict[str, Preset] = {}
