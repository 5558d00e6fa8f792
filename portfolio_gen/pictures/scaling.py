"""From an original to upright pictures in sRGB of the sizes that are wanted: decoded once.

Pictures are made smaller in the light of their values, as browsers do it, not in linear light,
which took twice the time for a photograph and which no eye missed: see docs/pictures.md.
"""

import mmap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from portfolio_gen.pictures.colours import to_srgb
from portfolio_gen.pictures.crop import Box, scaled_box, stored_box, union
from portfolio_gen.pictures.faults import PictureFault, damage
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.pictures.whole import is_whole

Size = tuple[int, int]
TURNED = (5, 6, 7, 8)
#: More pixels than this are not kept for several crops: each crop decodes anew.
MOST_KEPT = 40_000_000


class Original:
    """A picture file, opened: its header, and its pixels as often as they are asked for."""

    def __init__(self, source: bytes | str, kind: Kind) -> None:
        from portfolio_gen.pictures.vips import field, load

        self.source, self.kind = source, kind
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
            whole = _is_whole(self.source, self.kind)
            raise PictureFault(damage(self.kind, whole)) from error

    def pixels(self, shrink: float) -> Any:
        """Return the picture as it is stored, to be read once from top to bottom.

        It may be up to `shrink` times smaller, if its format makes that cheap and no worse.
        """
        from portfolio_gen.pictures.vips import load

        factor = next((factor for factor in (8, 4, 2) if shrink >= factor * 2), 1)
        if self.kind == "jpeg" and factor > 1:
            return load(self.source, self.kind, shrink=factor)
        return load(self.source, self.kind)


def _is_whole(source: bytes | str, kind: Kind) -> bool:
    if isinstance(source, bytes):
        return is_whole(source, kind)
    with (
        open(source, "rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
    ):
        return is_whole(mapped, kind)


def pictures(
    original: Original, wanted: Mapping[Box, Sequence[Size]]
) -> Iterator[tuple[Box, Size, Any]]:
    """Yield each wanted size of each part of a picture, in memory, the largest of a part first.

    Boxes are in pixels of the upright picture. Damage raises `PictureFault` before a part's first.
    """
    for boxes in _together(wanted):
        with original.faults():
            base = _Base(original, {box: max(wanted[box]) for box in boxes})
        for box in boxes:
            largest = resized(base.part(box), max(wanted[box])).copy_memory()
            for size in sorted(set(wanted[box]), reverse=True):
                yield box, size, resized(largest, size).copy_memory()


def _together(wanted: Mapping[Box, Sequence[Size]]) -> list[list[Box]]:
    """Return which parts come from one decoding: all of them, unless that takes much memory."""
    largest = {box: max(sizes) for box, sizes in wanted.items()}
    whole, scale = union(largest), _scale(largest)
    if whole[2] * whole[3] / scale**2 <= MOST_KEPT:
        return [list(wanted)]
    return [[box] for box in wanted]


def _scale(largest: Mapping[Box, Size]) -> float:
    """Return how many times smaller than the original the pictures may be that all come from."""
    return max(1.0, min(min(box[2] / size[0], box[3] / size[1]) for box, size in largest.items()))


class _Base:
    """The part of a picture that holds all wanted parts, as small as the largest allows."""

    def __init__(self, original: Original, largest: Mapping[Box, Size]) -> None:
        self._region = union(largest)
        scale = _scale(largest)
        if len(largest) == 1:
            size = next(iter(largest.values()))
        else:
            size = round(self._region[2] / scale), round(self._region[3] / scale)
        image = _extracted(original, original.pixels(scale), self._region)
        turned = size[::-1] if original.orientation in TURNED else size
        # In memory before it is turned: a picture that is read once can't be turned.
        image = _opaque(to_srgb(resized(image, turned)).copy_memory())
        self._image = upright(image, original.orientation)

    def part(self, box: Box) -> Any:
        """Return one of the parts."""
        if box == self._region:
            return self._image
        image = self._image
        scale = image.width / self._region[2], image.height / self._region[3]
        inner = box[0] - self._region[0], box[1] - self._region[1], box[2], box[3]
        return image.extract_area(*scaled_box(inner, *scale, image.width, image.height))


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
