"""Drawing or photograph: what decides whether a picture may lose anything when it is encoded."""

from typing import Any

from portfolio_gen.cleaning.tiff import is_packed_with_loss
from portfolio_gen.pictures.kinds import Kind

#: Bytes of a lossless file for each pixel: drawings took 0.01 to 0.32, photographs 0.38 to 2.8, see
#: docs/picture-engine.md. Grey ones have one channel to pack, and WebP packs tighter.
PACKED, PACKED_GREY, PACKED_WEBP = 0.35, 0.22, 0.20
#: A file of nearly the size of its pixels isn't packed: that says nothing of what it shows.
UNPACKED = 0.9
#: Smaller ones are icons: they cost nothing either way.
ICON = 128 * 128
#: Share of pixels that equal their left neighbour, in rows that are not of one colour.
SAME_NEIGHBOURS = 0.6
SAMPLE_ROWS, SAMPLE_WIDTH = 64, 4096
#: A sample is not looked for further down than this many pixels: they must be decoded to get there.
SAMPLE_DEPTH = 4_000_000


def is_drawing(image: Any, size: int, kind: Kind, lossy: bool) -> bool:
    """Tell whether a picture is a drawing: a plan, a plot, a screenshot, a page of letters.

    `size` is that of its file in bytes, `lossy` whether it was packed with loss already. Decided by
    how well the file packs its pixels; where it isn't packed, by a few rows of them.
    """
    if lossy or image.format not in ("uchar", "ushort"):
        return False
    if kind == "gif" or _bits(image) == 1 or image.width * image.height <= ICON:
        return True
    per_pixel = size / (image.width * image.height)
    if per_pixel < _packed(image, kind):
        return True
    raw = image.bands * (2 if image.format == "ushort" else 1)
    if kind == "tiff" or per_pixel > UNPACKED * raw:
        return _sampled(image) >= SAME_NEIGHBOURS
    return False


def _packed(image: Any, kind: Kind) -> float:
    if kind == "webp":
        return PACKED_WEBP
    return PACKED_GREY if image.bands < 3 else PACKED


def _bits(image: Any) -> int:
    from portfolio_gen.pictures.vips import field

    return int(field(image, "bits-per-sample", 8))


def _sampled(image: Any) -> float:
    """Return the share of pixels that equal their left neighbour, 0 if a few rows say nothing."""
    from portfolio_gen.pictures.vips import VipsError

    wide, high = min(SAMPLE_WIDTH, image.width), min(SAMPLE_ROWS, image.height)
    top = min((image.height - high) // 2, SAMPLE_DEPTH // image.width)
    try:
        rows = image.extract_area((image.width - wide) // 2, top, wide, high)
        data = bytes(rows.extract_band(0, n=min(3, rows.bands)).write_to_memory())
    except VipsError:
        return 0.0
    size = len(data) // (wide * high)
    step = wide * size
    lines = [data[at : at + step] for at in range(0, len(data), step)]
    telling = [line for line in lines if line != line[:size] * wide]
    same = sum(_repeats(line, size) for line in telling)
    return same / (len(telling) * (wide - 1)) if telling and wide > 1 else 0.0


def _repeats(line: bytes, size: int) -> int:
    pixels = [line[at : at + size] for at in range(0, len(line), size)]
    return sum(map(bytes.__eq__, pixels, pixels[1:]))


def is_lossy(data: Any, kind: Kind) -> bool:
    """Tell whether a file's kind of packing loses something: JPEG within a TIFF, too.

    Source for WebP: RFC 9649, 2.7: chunks "VP8 " and "VP8L".
    """
    if kind == "tiff":
        return is_packed_with_loss(data)
    if kind != "webp":
        return kind in ("jpeg", "avif")
    at = 12
    while at + 8 <= len(data):
        name = data[at : at + 4]
        if name in (b"VP8L", b"VP8 "):
            return bool(name == b"VP8 ")
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 24 if name == b"ANMF" else 8 + size + size % 2
    return True
