"""From an original to upright pictures in sRGB of the sizes that are wanted: decoded once.

Pictures are made smaller in the light of their values, as browsers do it, not in linear light,
which took twice the time for a photograph and which no eye missed: see docs/picture-engine.md.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from portfolio_gen.pictures.colours import to_srgb
from portfolio_gen.pictures.crop import Box, scaled_box, stored_box
from portfolio_gen.pictures.faults import PART_LOST, PictureFault, damage
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.pictures.whole import is_whole
from portfolio_gen.store.view import FileView

Size = tuple[int, int]
TURNED = (5, 6, 7, 8)
#: What libjpeg says, as a warning, where a part of the picture is lost: it would be grey, or noise.
#: Bytes too many before a marker are none of that; cameras write them.
LOST = re.compile(r"Corrupt JPEG data: (?!\d+ extraneous)")


class Original:
    """A picture file, opened: its header, and its pixels as often as they are asked for."""

    def __init__(self, source: bytes | str, kind: Kind) -> None:
        from portfolio_gen.pictures.vips import field, load

        self.source, self.kind = source, kind
        self._lenient = False
        with self.faults():
            self.header = load(source, kind)
        orientation = int(field(self.header, "orientation", 1))
        self.orientation = orientation if 1 <= orientation <= 8 else 1
        size = (self.header.width, self.header.height)
        self.size: Size = size[::-1] if self.orientation in TURNED else size

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Raise `PictureFault` in place of what the library says of damaged files."""
        from portfolio_gen.pictures.vips import VipsError

        try:
            yield
        except VipsError as error:
            if self.kind == "jpeg" and LOST.search(str(error)):
                raise PictureFault(PART_LOST) from error
            whole = _is_whole(self.source, self.kind)
            raise PictureFault(damage(self.kind, whole)) from error

    def pixels(self, shrink: float) -> Any:
        """Return the picture as it is stored, to be read once from top to bottom.

        It may be up to `shrink` times smaller, if its format makes that cheap and no worse.
        """
        from portfolio_gen.pictures.vips import load

        factor = next((factor for factor in (8, 4, 2) if shrink >= factor * 2), 1)
        if self.kind == "jpeg":
            fail_on = "error" if self._lenient else "warning"
            return load(self.source, self.kind, shrink=factor, fail_on=fail_on)
        return load(self.source, self.kind)

    def forgive(self, error: Exception) -> bool:
        """Tell whether to decode once more, without minding what a JPEG's reader warned of."""
        again = self.kind == "jpeg" and not self._lenient and not LOST.search(str(error))
        self._lenient = True
        return again


def _is_whole(source: bytes | str, kind: Kind) -> bool:
    if isinstance(source, bytes):
        return is_whole(source, kind)
    with open(source, "rb") as file:
        return is_whole(FileView(file), kind)


def pictures(original: Original, box: Box, sizes: Sequence[Size]) -> Iterator[tuple[Size, Any]]:
    """Yield each wanted size of a part of a picture, in memory, the largest first.

    `box` is in pixels of the upright picture. Damage raises `PictureFault` before the first.
    """
    from portfolio_gen.pictures.vips import VipsError

    with original.faults():
        try:
            largest = _part(original, box, max(sizes))
        except VipsError as error:
            if not original.forgive(error):
                raise
            largest = _part(original, box, max(sizes))
    for size in sorted(set(sizes), reverse=True):
        yield size, resized(largest, size).copy_memory()


def streamed(original: Original) -> Any:
    """Return a picture whole and in its own size, to be read once from top to bottom.

    For those that lie upright; the others are held in memory to be turned.
    """
    return _unmarked(to_srgb(original.pixels(1.0)))


def _part(original: Original, box: Box, size: Size) -> Any:
    """Return a part of a picture in one size, upright, in sRGB, in memory."""
    scale = max(1.0, min(box[2] / size[0], box[3] / size[1]))
    image = _extracted(original, original.pixels(scale), box)
    turned = size[::-1] if original.orientation in TURNED else size
    # In memory before it is turned: a picture that is read once can't be turned.
    image = _opaque(to_srgb(resized(image, turned)).copy_memory())
    return _unmarked(upright(image, original.orientation))


def _unmarked(image: Any) -> Any:
    """Return an upright picture that no longer says to turn it, which AVIF would repeat."""
    if image.get_typeof("orientation"):
        image = image.copy()
        image.remove("orientation")
    return image


def _extracted(original: Original, image: Any, region: Box) -> Any:
    if region == (0, 0, *original.size):
        return image
    stored = stored_box(region, original.orientation, *original.size)
    scale = image.width / original.header.width, image.height / original.header.height
    return image.extract_area(*scaled_box(stored, *scale, image.width, image.height))


def resized(image: Any, size: Size) -> Any:
    """Return a picture of exactly the given size; colours under full transparency don't bleed."""
    if (image.width, image.height) == size:
        return image
    across, down = size[0] / image.width, size[1] / image.height
    if not image.hasalpha():
        return image.resize(across, vscale=down)
    kind = image.format
    return image.premultiply().resize(across, vscale=down).unpremultiply().cast(kind)


def upright(image: Any, orientation: int) -> Any:
    """Return a picture turned as its EXIF orientation says."""
    match orientation:
        case 2:
            image = image.fliphor()
        case 3:
            image = image.rot180()
        case 4:
            image = image.flipver()
        case 5:
            image = image.rot90().fliphor()
        case 6:
            image = image.rot90()
        case 7:
            image = image.rot270().fliphor()
        case 8:
            image = image.rot270()
        case _:
            return image
    return image.copy_memory()


def _opaque(image: Any) -> Any:
    """Return the picture without an alpha channel through which nothing shines."""
    if image.hasalpha() and image[image.bands - 1].min() == 255:
        return image.extract_band(0, n=image.bands - 1).copy_memory()
    return image
