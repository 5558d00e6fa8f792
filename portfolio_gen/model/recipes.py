"""Recipes: each is everything that the bytes of one output file depend on, and nothing else.

Two builds with equal recipes make equal bytes; the digest of a recipe covers all its fields.
"""

from typing import Literal

from msgspec import Struct

from portfolio_gen.model.found import FeedView, Index, Place
from portfolio_gen.model.views import SharePage, View

IconFormat = Literal["svg", "png", "ico"]
PictureFormat = Literal["avif", "webp", "jpeg", "png", "gif"]


class Page(Struct, frozen=True, tag="page"):
    """An HTML page: a template of the theme over a view."""

    template: str  # name in the theme: "templates/project.html"
    template_digest: bytes  # of the template and what it extends, includes and imports
    components_digest: bytes  # of the components that the body uses
    strings_digest: bytes  # of the theme's words in the page's language
    assets_digest: bytes  # of the names of the theme's published files
    data_digest: bytes  # of the data files that the template names
    site_digest: bytes  # of the SiteView of the page's language
    portable: bool  # links end in index.html
    view: View


class SharePicture(Struct, frozen=True, tag="share"):
    """A picture for links to a page: a template of the theme over a view, drawn with its fonts."""

    template: str  # name in the theme: "card/share.svg"
    template_digest: bytes  # of the template and what it extends, includes and imports
    strings_digest: bytes
    fonts_digest: bytes  # of all fonts of the theme with their names
    site_digest: bytes  # of what the template sees of the SiteView
    view: SharePage
    format: Literal["png", "jpeg"]
    cover: bytes = b""  # digest of the original that is drawn; b"": none
    focus: tuple[float, float] = (0.5, 0.5)


class Icon(Struct, frozen=True, tag="icon"):
    """An icon of the site: of the author's picture, or of initials that the theme lays out."""

    format: IconFormat
    width: int  # and height, in pixels; of an ICO, of its largest picture
    source: bytes = b""  # digest of the author's picture; b"": by the template
    template: str = ""
    template_digest: bytes = b""
    fonts_digest: bytes = b""
    site_digest: bytes = b""
    view: SharePage | None = None


class Style(Struct, frozen=True, tag="style"):
    """A style sheet or script; url()s of a sheet are replaced by published addresses."""

    digest: bytes  # of the source
    urls: tuple[tuple[str, str], ...]  # as written → relative to the published sheet


class Copy(Struct, frozen=True, tag="copy"):
    """A file published as it is; `digest` is of its bytes."""

    digest: bytes


class Derivative(Struct, frozen=True, tag="derivative"):
    """A picture encoded for readers: cropped, upright, in sRGB, `width` × `height` pixels.

    `crop` is (left, top, width, height) in pixels of the upright original, None for all of it.
    Several derivatives of one `source` are made together: it is decoded once for all that have the
    same crop and come `through` the same size, the largest of them. That this size stands in the
    recipe makes its bytes the same whatever else is made beside it.
    """

    source: bytes  # digest of the original's bytes
    width: int
    height: int
    format: PictureFormat
    quality: int  # 1 to 100; of no meaning for a lossless one
    effort: int  # of the encoder: 0 is fastest
    lossless: bool = False
    near: bool = False  # lossless but for differences that nobody sees: WebP alone
    crop: tuple[int, int, int, int] | None = None
    through: tuple[int, int] | None = None  # width, height it is made smaller from; None: its own
    keep: tuple[str, ...] = ()  # of "copyright", "creator", "credit": what stays of the metadata
    animated: bool = False  # all frames, not the first alone


class Cleaned(Struct, frozen=True, tag="cleaned"):
    """A file published without what it says of places, devices and people, pixels as they are."""

    source: bytes  # digest of the original's bytes
    suffix: str  # of its name in lower case, ".jpg"
    keep: tuple[str, ...] = ()


class Text(Struct, frozen=True, tag="text"):
    """A small text file: .nojekyll, CNAME, addresses.txt."""

    text: str


class Feed(Struct, frozen=True, tag="feed"):
    """A feed: texts of works and notes as their pages show them, with absolute addresses."""

    form: Literal["atom", "json"]
    template: str  # that writes the text of one entry; "": its body alone
    template_digest: bytes
    components_digest: bytes  # of the components that the bodies use
    strings_digest: bytes  # of the words in the languages of the entries
    assets_digest: bytes
    data_digest: bytes
    view: FeedView


class Sitemap(Struct, frozen=True, tag="sitemap"):
    """The map of all public pages, for search engines."""

    places: tuple[Place, ...]


class Works(Struct, frozen=True, tag="works"):
    """The index of the public work."""

    index: Index


class Code(Struct, frozen=True, tag="code"):
    """A QR code of an address, as SVG."""

    url: str


Recipe = (
    Code
    | Page
    | SharePicture
    | Icon
    | Style
    | Copy
    | Cleaned
    | Derivative
    | Text
    | Feed
    | Sitemap
    | Works
)
#: Pages, and what no page needs in order to be shown.
WRITTEN = (Page, SharePicture, Icon, Feed, Sitemap, Works, Code)
