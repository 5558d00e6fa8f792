"""A Markdown body after parsing: parts of HTML with numbered gaps for what `plan` decides.

In `Html.text`, `\\x00L3\\x00` stands for the address of `links[3]` (inside an attribute, quotes
are around it) and `\\x00I3\\x00` for the whole markup of `images[3]`. CommonMark
replaces NUL characters of the source, so that no author's text can contain a gap.
Lines are counted from the first line of the body, starting at 1.
"""

from msgspec import Struct

from portfolio_gen.model.problem import Problem


class Link(Struct, frozen=True, array_like=True):
    """An address in a body, as written, percent-decoding untouched."""

    target: str
    line: int
    column: int
    length: int


class ImageUse(Struct, frozen=True, omit_defaults=True):
    """A picture or video in a body, with what was said of it."""

    src: str
    line: int
    column: int
    length: int
    alt: str | None = None  # None: nothing given
    caption: str = ""  # HTML of the inline text of the Markdown title
    credit: str = ""
    wide: bool = False
    decorative: bool = False
    poster: str = ""  # what stands for a film, as written
    poster_at: tuple[int, int] = (0, 0)  # line and column of it; 0: in the line above
    attributes: dict[str, str] = {}  # other attributes: id, class, loop …
    raw: bool = False  # an <img> of raw HTML: keep its own attributes, fill in src and size
    within: bool = False  # … in a <picture> of its author, who gives its sizes and formats


class Heading(Struct, frozen=True, array_like=True):
    """A heading: level 1 to 6, its text without markup, its anchor."""

    level: int
    text: str
    anchor: str


class Html(Struct, frozen=True, tag="html"):
    """HTML text with gaps."""

    text: str


class Figure(Struct, frozen=True, tag="figure"):
    """Pictures that stand alone in a paragraph: one is a figure, several are a row."""

    images: tuple[int, ...]  # indices into Document.images


class VideoLink(Struct, frozen=True, tag="video_link"):
    """A bare link to a video page on a line of its own."""

    link: int  # index into Document.links
    provider: str  # "YouTube", "Vimeo", …


class Component(Struct, frozen=True, tag="component"):
    """`:::name key=value` … `:::`; the body is parsed as Markdown into `parts`."""

    name: str
    arguments: dict[str, str]
    parts: tuple["Part", ...]
    line: int
    column: int
    length: int


Part = Html | Figure | VideoLink | Component


class Document(Struct, frozen=True):
    """A parsed body: what the memo keeps."""

    parts: tuple[Part, ...] = ()
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[ImageUse, ...] = ()
    problems: tuple[Problem, ...] = ()  # spans have an empty path, lines of the body
    words: int = 0


class ComponentUse(Struct, frozen=True, array_like=True):
    """A component that a body uses: what `read` checks against the theme's declaration."""

    name: str
    arguments: dict[str, str]
    line: int
    column: int
    length: int


class Outline(Struct, frozen=True, omit_defaults=True):
    """What the rest of a build needs to know of a body without loading it."""

    digest: bytes = b""  # of the Document; also its key in the memo; empty: no body
    links: tuple[Link, ...] = ()
    images: tuple[ImageUse, ...] = ()
    headings: tuple[Heading, ...] = ()
    components: tuple[ComponentUse, ...] = ()
    videos: bool = False  # it links to a video page on a line of its own
    first_line: int = 1  # the file's line at which the body begins
