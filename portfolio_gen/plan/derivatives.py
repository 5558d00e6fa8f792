"""Which files a picture becomes: widths, formats and addresses, known before any of them exists."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from portfolio_gen.model.recipes import Derivative, PictureFormat
from portfolio_gen.model.site import Probe
from portfolio_gen.model.theme import Preset
from portfolio_gen.model.views import Picture
from portfolio_gen.pictures.crop import Box, crop_box, derivative_height, derivative_widths
from portfolio_gen.pictures.settings import ENCODE_VERSION, Setting, settings
from portfolio_gen.store.digests import combined, short
from portfolio_gen.store.versions import library_version

SUFFIXES: dict[PictureFormat, str] = {
    "avif": "avif",
    "webp": "webp",
    "jpeg": "jpg",
    "png": "png",
    "gif": "gif",
}
#: Browsers without a modern format get one size: this, or the widest below it.
FALLBACK_PX = 1200
#: Rows of the highest WebP and AVIF, for pages that were photographed whole.
#: Source: RFC 6386, 9.1: sizes have 14 bits.
HIGHEST_PX = 16_383
#: Pixels of the largest drawing that readers are offered whole: half an A0 sheet at 200 dpi. Above,
#: encoding without loss takes half a minute and gigabytes, and telephones refuse to show it.
FULL_PIXELS = 40_000_000


class Derived(Struct, frozen=True):
    """The files of one picture. `base`, a width and a suffix make an address."""

    base: str  # "/assets/projects/pont/vue.1a2b3c4d-"
    widths: tuple[int, ...]  # ascending
    formats: tuple[str, ...]  # suffixes in which all widths exist, most modern first
    src: str  # the address of what every browser can show
    height: int  # of the widest one
    recipes: tuple[tuple[str, Derivative], ...]  # address → how it is made
    full: str = ""  # the address of a drawing in its own resolution, if that is a larger size
    full_width: int = 0


def derived(
    name: str,
    source: bytes,
    probe: Probe,
    preset: Preset,
    focus: tuple[float, float],
    keep: tuple[str, ...],
) -> Derived:
    """Return the files that a picture becomes under a preset.

    `name` is the address at which the original would be published, without its suffix; `source`
    the digest of its bytes; `focus` the point that a crop keeps, in fractions of width and height.
    """
    crop = _crop(probe, preset, focus)
    shown = (crop[2], crop[3]) if crop else (probe.width, probe.height)
    wanted = settings(probe, preset.formats, preset.quality)
    natural = max(1, min(shown[0], HIGHEST_PX * shown[0] // shown[1]))
    widths = derivative_widths(natural, preset.widths)
    through = (widths[-1], _height(widths[-1], shown))
    base = f"{name}.{_mark(source, crop, through, wanted, keep)}-"
    last = wanted[-1]
    modern = wanted[:-1] or wanted
    small = [width for width in widths if width <= FALLBACK_PX][-1:] or widths[:1]
    made = [(each, width) for each in modern for width in widths]
    made += [(last, width) for width in small if len(wanted) > 1]
    recipes = [
        (
            f"{base}{width}.{SUFFIXES[each.format]}",
            _recipe(
                source,
                shown[0],
                width,
                _height(width, shown),
                crop,
                through,
                each,
                keep,
            ),
        )
        for each, width in made
    ]
    full = _full(natural, shown, widths[-1]) if preset.full and _is_plain(probe, crop) else 0
    offered = f"{base}{full}.{SUFFIXES[modern[0].format]}" if full else ""
    if full:
        size = (full, _height(full, shown))
        recipes.append((offered, _recipe(source, shown[0], *size, crop, size, modern[0], keep)))
    return Derived(
        base,
        widths,
        tuple(SUFFIXES[each.format] for each in modern),
        f"{base}{small[-1]}.{SUFFIXES[last.format]}",
        _height(widths[-1], shown),
        tuple(recipes),
        offered,
        full,
    )


def _is_plain(probe: Probe, crop: Box | None) -> bool:
    """Tell whether a picture is a whole drawing, in which small things are to be read."""
    return probe.drawing and probe.frames == 1 and crop is None


def _full(natural: int, shown: tuple[int, int], widest: int) -> int:
    """Return the width in which a drawing is offered whole; 0 if the widest size shows it all."""
    most = int((FULL_PIXELS * shown[0] / shown[1]) ** 0.5)
    width = min(natural, most)
    return width if width > widest else 0


def size_of(picture: Picture) -> tuple[int, int]:
    """Return width and height of the file that a picture's `src` names; 0 where it isn't known.

    The picture's own are those of its largest file.
    """
    if picture.media == "video":
        return 0, 0
    if not picture.base or not picture.src.startswith(picture.base):
        return picture.width, picture.height
    width = int(picture.src.removeprefix(picture.base).partition(".")[0])
    return width, round(width * picture.height / picture.width)


def _height(width: int, shown: tuple[int, int]) -> int:
    return min(HIGHEST_PX, derivative_height(width, shown))


def _crop(probe: Probe, preset: Preset, focus: tuple[float, float]) -> Box | None:
    if not preset.ratio or probe.frames > 1:
        return None
    box = crop_box(probe.width, probe.height, preset.ratio, focus)
    return None if box == (0, 0, probe.width, probe.height) else box


def _mark(
    source: bytes,
    crop: Box | None,
    through: tuple[int, int],
    wanted: Sequence[Setting],
    keep: tuple[str, ...],
) -> str:
    """Return a digest of all that the bytes depend on but the width, which the name shows."""
    versions = f"{ENCODE_VERSION} {library_version('pyvips_binary')}".encode()
    return short(combined(source, msgspec.msgpack.encode((crop, through, wanted, keep)), versions))


def _recipe(
    source: bytes,
    natural: int,
    width: int,
    height: int,
    crop: Box | None,
    through: tuple[int, int],
    how: Setting,
    keep: tuple[str, ...],
) -> Derivative:
    """Return how one file is made: of a drawing, without loss, or nearly so if it is smaller."""
    return Derivative(
        source,
        width,
        height,
        how.format,
        how.quality,
        how.effort,
        lossless=how.lossless,
        near=how.lossless and how.format == "webp" and width < natural,
        crop=crop,
        through=through,
        keep=keep,
        animated=how.animated,
    )
