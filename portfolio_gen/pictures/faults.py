"""What can be wrong with a picture, in words for its author: what it is, and what to do."""

from typing import Literal, cast

from msgspec import Struct

from portfolio_gen.pictures.kinds import Foreign, Kind, kind_of

FaultKind = Literal[
    "empty",  # no bytes
    "not-a-picture",  # bytes of something else
    "foreign",  # a picture that browsers and this tool can't read
    "truncated",  # its end is missing
    "corrupt",  # damaged inside
    "no-pixels",  # 0 wide or high
    "too-large",  # more megapixels than the site allows
    "too-large-at-once",  # can't be read in parts, and is too large for memory
]

AGAIN = "copy or download it again, or export it again from the program that made it"


class Fault(Struct, frozen=True, array_like=True):
    """Why a file can't be shown. `message` goes on after the name of the file: "is empty"."""

    kind: FaultKind
    message: str
    hint: str


class PictureFault(Exception):  # noqa: N818 - the word of the field, as `TemplateFault`
    """A picture that can't be made into what readers get."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"{fault.message}: {fault.hint}")
        self.fault = fault


EMPTY = Fault("empty", "is empty", AGAIN)
TRUNCATED = Fault("truncated", "is cut short: its end is missing", AGAIN)
CORRUPT = Fault("corrupt", "is damaged and can't be read to its end", AGAIN)
PART_LOST = Fault(
    "corrupt",
    "is damaged: a part of the picture is lost",
    "look at it in a picture program; take another copy, or save it there again as it is",
)
UNREADABLE_TIFF = Fault(
    "corrupt",
    "is a TIFF that is damaged or of a rare kind",
    "save it as an ordinary TIFF, in RGB or grey with 8 or 16 bits a channel, or as PNG",
)
NO_PIXELS = Fault("no-pixels", "is a picture of 0 pixels", AGAIN)
NOT_A_PICTURE = Fault(
    "not-a-picture",
    "is not a picture, whatever its name says",
    "use a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file",
)
NOT_A_FILM = Fault(
    "not-a-picture", "is not a film, whatever its name says", "use an MP4, MOV or WebM file"
)
OLD_FILM = Fault(
    "foreign", "is a kind of film that browsers don't play", "export it as MP4, in H.264"
)
TORN_FILM = Fault("truncated", "is cut short or damaged", AGAIN)
EMPTY_FILM = Fault("no-pixels", "has neither picture nor sound", AGAIN)

_PHOTO = "JPEG at high quality"
#: Name of the kind, then how to export from the usual programs.
_FOREIGN: dict[Foreign, tuple[str, str]] = {
    "heic": (
        "a HEIC photograph, which most browsers can't show",
        f"export it as {_PHOTO}: in Photos on a Mac with File > Export, on Windows with Save as; "
        "an iPhone takes JPEG with Settings > Camera > Formats > Most Compatible",
    ),
    "psd": (
        "a Photoshop file",
        "export it with File > Export > Export As: JPEG for photographs, PNG for drawings",
    ),
    "raw": (
        "a camera's raw file, a negative without its print",
        f"develop it and export {_PHOTO}: in Lightroom with File > Export, in darktable with the "
        "export module, on a Mac with Preview > File > Export",
    ),
    "jxl": ("a JPEG XL file, which most browsers can't show", f"export it as {_PHOTO} or PNG"),
    "jp2": ("a JPEG 2000 file, which browsers can't show", f"export it as {_PHOTO} or PNG"),
    "bmp": ("a BMP file", "open it in any picture program and save it as PNG"),
    "ico": ("an icon file", "save it as PNG; a favicon belongs into static/"),
    "pdf": (
        "a PDF, not a picture",
        "export the page as PNG or SVG, or offer the file under `files`",
    ),
    "eps": ("an EPS file", "export it as SVG: in Illustrator with File > Export, or in Inkscape"),
    "exr": ("an OpenEXR file", "export it as PNG or JPEG from the program that rendered it"),
    "xcf": ("a GIMP file", "export it with File > Export As: JPEG for photographs, PNG otherwise"),
    "html": (
        "a web page that was saved under the name of a picture",
        "download the picture itself: open it alone in the browser, then save it",
    ),
    "lfs": (
        "a pointer of Git LFS, not the picture itself",
        "run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`",
    ),
}


def readable_kind(head: bytes, suffix: str = "") -> Kind | Fault:
    """Return the kind of a picture file by its first 128 bytes, or why it can't be read."""
    if not head:
        return EMPTY
    kind = kind_of(head, suffix)
    if kind is None:
        return NOT_A_PICTURE
    foreign = _FOREIGN.get(cast("Foreign", kind))
    if foreign is None:
        return cast("Kind", kind)
    name, hint = foreign
    return Fault("not-a-picture" if kind in ("html", "lfs") else "foreign", f"is {name}", hint)


def film_fault(head: bytes) -> Fault:
    """Return why a file is no film by its first bytes: what a page or Git LFS left in its place."""
    if not head:
        return EMPTY
    kind = kind_of(head)
    if kind not in ("html", "lfs"):
        return NOT_A_FILM
    name, hint = _FOREIGN[cast("Foreign", kind)]
    name, hint = (words.replace("picture", "film") for words in (name, hint))
    return Fault("not-a-picture", f"is {name}", hint)


def damage(kind: Kind, whole: bool) -> Fault:
    """Return the fault of a file that could not be decoded; `whole` if its end is there."""
    if not whole:
        return TRUNCATED
    return UNREADABLE_TIFF if kind == "tiff" else CORRUPT


def too_large(megapixels: float, limit: float, frames: int = 1) -> Fault:
    """Return the fault of a picture with more pixels than a site allows."""
    size = f"has {megapixels:,.0f} megapixels".replace(",", " ")
    if frames > 1:
        return Fault(
            "too-large",
            f"{size} in its {frames} frames, more than the {limit:g} allowed",
            "make a video (MP4) of it, or raise `images: max_megapixels` in portfolio.yaml",
        )
    return Fault(
        "too-large",
        f"{size}, more than the {limit:g} allowed",
        "save a smaller copy, or raise `images: max_megapixels` in portfolio.yaml",
    )


def too_large_at_once(megabytes: float) -> Fault:
    """Return the fault of a picture whose format must be read whole, and which is too large."""
    return Fault(
        "too-large-at-once",
        f"would take {megabytes:,.0f} MB of memory to read".replace(",", " "),
        "save it without “progressive” or “interlaced”, or as a smaller copy",
    )
