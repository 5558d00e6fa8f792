"""Which formats a picture is offered in, and how each is encoded: decided by its probe alone.

The figures are measured in `docs/picture-engine.md`.
"""

from collections.abc import Collection, Iterator

from msgspec import Struct

from portfolio_gen.model.recipes import PictureFormat
from portfolio_gen.model.site import Probe

#: Version of what `encode.py` and the modules that it uses make of a picture.
ENCODE_VERSION = 3
FORMATS = ("avif", "webp", "jpeg")
#: Qualities that look alike, and efforts beyond which much time buys few bytes.
QUALITY: dict[PictureFormat, int] = {"avif": 58, "webp": 78, "jpeg": 72}
EFFORT: dict[PictureFormat, int] = {"avif": 0, "webp": 2, "jpeg": 0, "png": 4}
#: Quality of a moving WebP, of which every frame is seen for a moment only.
MOVING = 75


class Setting(Struct, frozen=True):
    """How one format is encoded. `quality` is 1 to 100; `effort` as its encoder counts it."""

    format: PictureFormat
    quality: int
    effort: int
    lossless: bool = False
    animated: bool = False


def settings(probe: Probe, formats: Collection[str], quality: int = 0) -> tuple[Setting, ...]:
    """Return how a picture is encoded: the most modern format first, last the one for all browsers.

    `formats` are the wished ones: "avif", "webp", "jpeg"; where a JPEG does not suit a picture
    (drawings, alpha), a PNG takes its place. `quality` is that of a JPEG, 0 for the usual one; the
    other formats take what looks the same. A moving picture is a moving WebP.
    """
    shift = quality - QUALITY["jpeg"] if quality else 0
    if probe.frames > 1:
        return (Setting("webp", _within(MOVING + shift), EFFORT["webp"], animated=True),)
    wished = [name for name in FORMATS if name in formats] or list(FORMATS)
    found = {each.format: each for each in _still(probe, wished, shift)}
    return tuple(found.values())


def _still(probe: Probe, wished: Collection[str], shift: int) -> Iterator[Setting]:
    """Yield a setting for each format that is wished for and suits the picture.

    AVIF has no lossless mode worth its time: a drawing that shall be one becomes a WebP.
    """
    for name in wished:
        if name == "jpeg" and (probe.drawing or probe.alpha):
            yield Setting("png", 100, EFFORT["png"], lossless=True)
        elif name == "jpeg":
            yield Setting("jpeg", _within(QUALITY["jpeg"] + shift), EFFORT["jpeg"])
        elif probe.drawing:
            yield Setting("webp", 100, EFFORT["webp"], lossless=True)
        elif name == "avif":
            yield Setting("avif", _within(QUALITY["avif"] + shift), EFFORT["avif"])
        else:
            yield Setting("webp", _within(QUALITY["webp"] + shift), EFFORT["webp"])


def _within(quality: int) -> int:
    return max(1, min(100, quality))
