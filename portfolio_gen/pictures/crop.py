"""Which part of a picture is shown, and how wide: numbers alone, no pixels."""

from collections.abc import Sequence

#: Left, top, width and height in pixels.
Box = tuple[int, int, int, int]
CENTRE = (0.5, 0.5)


def crop_box(width: int, height: int, ratio: float, focus: tuple[float, float] = CENTRE) -> Box:
    """Return the largest part of a picture whose width is `ratio` times its height.

    Its middle lies as near to the focal point as the picture's edges allow, so that the focal point
    is always within. `focus` is measured from the left and the top, from 0 to 1 each.
    """
    if width > height * ratio:
        shown_width, shown_height = max(1, round(height * ratio)), height
    else:
        shown_width, shown_height = width, max(1, min(height, round(width / ratio)))
    left = _start(width, shown_width, focus[0])
    return left, _start(height, shown_height, focus[1]), shown_width, shown_height


def _start(whole: int, shown: int, focus: float) -> int:
    return max(0, min(whole - shown, round(focus * whole - shown / 2)))


def derivative_widths(natural_px: int, preset_px: Sequence[int]) -> tuple[int, ...]:
    """Return the widths to encode for a picture, ascending, without repeats.

    Never wider than the original: 900 px under the preset (400, 800, 1600) gives (400, 800, 900).
    """
    return tuple(sorted({min(natural_px, width) for width in preset_px}))


def derivative_height(width: int, box: tuple[int, int]) -> int:
    """Return the height of a derivative of the given width and of the proportions of `box`."""
    return max(1, round(width * box[1] / box[0]))


def stored_box(box: Box, orientation: int, width: int, height: int) -> Box:
    """Return where a part of the upright picture lies in the picture as it is stored.

    `width` and `height` are of the upright picture. Source: Exif 3.0, 4.6.5.1.6, orientation.
    """
    left, top, wide, high = box
    right, bottom = width - left - wide, height - top - high
    return {
        1: (left, top, wide, high),
        2: (right, top, wide, high),
        3: (right, bottom, wide, high),
        4: (left, bottom, wide, high),
        5: (top, left, high, wide),
        6: (top, right, high, wide),
        7: (bottom, right, high, wide),
        8: (bottom, left, high, wide),
    }[orientation]


def scaled_box(box: Box, scale_x: float, scale_y: float, width: int, height: int) -> Box:
    """Return a box in a picture that was shrunk to `width` × `height`, never outside of it."""
    left = min(width - 1, round(box[0] * scale_x))
    top = min(height - 1, round(box[1] * scale_y))
    right = min(width, max(left + 1, round((box[0] + box[2]) * scale_x)))
    bottom = min(height, max(top + 1, round((box[1] + box[3]) * scale_y)))
    return left, top, right - left, bottom - top
