"""One picture of 8 bits in sRGB becomes the bytes of a file, the same at every run."""

from typing import Any, assert_never

from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures.png import LARGE, png_bytes

#: Fewer pixels than this gain nothing from coming in several passes.
PROGRESSIVE = 60_000
#: How near a picture that is nearly lossless comes: WebP's own scale, 100 is lossless.
NEAR = 60
WHITE = (255, 255, 255)


def file_bytes(image: Any, wish: Derivative, xmp: bytes = b"") -> bytes:
    """Return the picture in the format that is wished for, with no metadata but `xmp`."""
    image, keep = _with_xmp(image, xmp)
    match wish.format:
        case "avif":
            data = _avif(image, wish, keep)
        case "webp":
            data = _webp(image, wish, keep)
        case "jpeg":
            data = _jpeg(image, wish, keep)
        case "png":
            data = png_bytes(image, wish.effort, xmp)
        case "gif":
            data = image.gifsave_buffer(effort=max(1, wish.effort), keep="none")
        case _:
            assert_never(wish.format)
    return bytes(data)


def _with_xmp(image: Any, xmp: bytes) -> tuple[Any, str]:
    from portfolio_gen.pictures.vips import GValue

    if not xmp:
        return image, "none"
    image = image.copy()
    image.set_type(GValue.blob_type, "xmp-data", xmp)
    return image, "xmp"


def _avif(image: Any, wish: Derivative, keep: str) -> Any:
    return image.heifsave_buffer(
        compression="av1",
        Q=wish.quality,
        lossless=wish.lossless,
        effort=min(9, wish.effort),
        bitdepth=8,
        keep=keep,
    )


def _webp(image: Any, wish: Derivative, keep: str) -> Any:
    return image.webpsave_buffer(
        Q=NEAR if wish.near else wish.quality,
        lossless=wish.lossless,
        near_lossless=wish.near,
        effort=min(6, wish.effort),
        keep=keep,
    )


def _jpeg(image: Any, wish: Derivative, keep: str) -> Any:
    """Colours at half the width and height below quality 90; effort looks for shorter blocks.

    Of the largest pictures, the encoder is not asked for what would make it hold them whole.
    """
    large = wish.width * wish.height > LARGE
    if image.hasalpha():
        image = image.flatten(background=WHITE[: image.bands - 1])
    return image.jpegsave_buffer(
        Q=wish.quality,
        optimize_coding=not large,
        interlace=not large and wish.width * wish.height >= PROGRESSIVE,
        trellis_quant=wish.effort > 0,
        quant_table=3,
        overshoot_deringing=wish.effort > 0,
        keep=keep,
    )
