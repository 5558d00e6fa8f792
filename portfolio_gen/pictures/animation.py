"""Moving pictures stay moving: each frame is made smaller by itself, times and turns are kept."""

from typing import Any

from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures.colours import to_srgb
from portfolio_gen.pictures.crop import scaled_box
from portfolio_gen.pictures.formats import file_bytes
from portfolio_gen.pictures.scaling import Original, resized


def animated_bytes(original: Original, wish: Derivative, xmp: bytes) -> bytes:
    """Return all frames of a GIF or WebP as a WebP or GIF.

    Frames are decoded once more for each derivative: that is cheap beside encoding them, and they
    are in memory only in the size that is made.
    """
    from portfolio_gen.pictures.vips import GValue, Image, field, load

    if wish.format not in ("webp", "gif"):
        raise ValueError(f"no moving pictures in {wish.format}")
    with original.faults():
        strip = load(original.source, original.kind, n=-1)
        high = field(strip, "page-height", strip.height)
        frames = [_frame(strip, at, high, wish) for at in range(strip.height // high)]
        joined = Image.arrayjoin(frames, across=1).copy()
        joined.set_type(GValue.gint_type, "page-height", wish.height)
        return file_bytes(joined, wish, xmp)


def _frame(strip: Any, number: int, high: int, wish: Derivative) -> Any:
    frame = strip.extract_area(0, number * high, strip.width, high)
    if wish.crop is not None:
        frame = frame.extract_area(*scaled_box(wish.crop, 1, 1, strip.width, high))
    # At once, in order: as a pipeline, each frame would keep lines of its original until the end.
    return to_srgb(resized(frame, (wish.width, wish.height))).copy_memory()
