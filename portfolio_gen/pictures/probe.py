"""What a picture's file says of it, read from its header: the cost is the same for any size."""

from typing import Any

from portfolio_gen.model.site import Probe
from portfolio_gen.pictures import faults
from portfolio_gen.pictures.faults import Fault
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.pictures.profiles import profile_kind
from portfolio_gen.pictures.svg import svg_size
from portfolio_gen.pictures.whole import is_whole
from portfolio_gen.store.view import FileView

#: Megapixels that a picture may have if its site says nothing else.
MAX_MEGAPIXELS = 600
#: Bytes that a picture may take if its format can't be read in parts.
MAX_AT_ONCE = 1_500_000_000
#: EXIF orientations that swap width and height (TIFF 6.0, tag 274).
TURNED = (5, 6, 7, 8)


def probe(
    source: bytes | str, suffix: str, max_megapixels: float = MAX_MEGAPIXELS
) -> Probe | Fault:
    """Return what a picture says of itself, or why it can't be shown.

    `source` is its path or its bytes; `suffix` the ending of its name in lower case, which decides
    for SVG and raw files alone. A missing file raises FileNotFoundError.
    """
    if isinstance(source, bytes):
        return _probe(source, source, suffix, max_megapixels)
    with open(source, "rb") as file:
        return _probe(source, FileView(file), suffix, max_megapixels)


def _probe(source: bytes | str, data: Any, suffix: str, limit: float) -> Probe | Fault:
    if suffix == ".svg" and len(data):
        size = svg_size(data[:100_000])
        return Probe(*size, "svg", drawing=True) if size else faults.NOT_A_PICTURE
    kind = faults.readable_kind(data[:128], suffix)
    if isinstance(kind, Fault):
        return kind
    if kind == "png" and 0 < data.find(b"acTL", 0, 4096) < data.find(b"IDAT"):
        kind = "apng"
    return _probe_readable(source, data, kind, limit)


def _probe_readable(source: bytes | str, data: Any, kind: Kind, limit: float) -> Probe | Fault:
    from portfolio_gen.pictures.vips import VipsError, load

    if _has_no_pixels(data, kind):
        return faults.NO_PIXELS
    try:
        image = load(source, kind)
    except VipsError:
        return faults.damage(kind, is_whole(data, kind))
    frames = _frames(image, data, kind)
    if image.width * image.height * frames > limit * 1e6:
        return faults.too_large(image.width * image.height * frames / 1e6, limit, frames)
    if not is_whole(data, kind):
        return faults.TRUNCATED
    found = _described(image, data, kind, frames)
    if found.at_once > MAX_AT_ONCE:
        return faults.too_large_at_once(found.at_once / 1e6)
    return found


def _described(image: Any, data: Any, kind: Kind, frames: int) -> Probe:
    from portfolio_gen.pictures.drawing import is_drawing, is_lossy
    from portfolio_gen.pictures.vips import field

    orientation = int(field(image, "orientation", 1))
    orientation = orientation if 1 <= orientation <= 8 else 1
    size = (image.width, image.height)
    return Probe(
        *(size[::-1] if orientation in TURNED else size),
        format=kind,
        orientation=orientation,
        frames=frames,
        alpha=bool(image.hasalpha()),
        depth=int(field(image, "bits-per-sample", 16 if image.format == "ushort" else 8)),
        palette=bool(field(image, "palette", 0)),
        profile=profile_kind(field(image, "icc-profile-data")),
        drawing=is_drawing(image, len(data), kind, is_lossy(data, kind)),
        at_once=_at_once(image, kind),
    )


def _has_no_pixels(data: Any, kind: Kind) -> bool:
    """Tell whether the header says 0 wide or 0 high, which the library takes for damage."""
    match kind:
        case "png" | "apng":
            return data[12:16] == b"IHDR" and b"\0\0\0\0" in (data[16:20], data[20:24])
        case "gif":
            return b"\0\0" in (data[6:8], data[8:10])
        case "jpeg":
            frame = _jpeg_frame(data)
            return bool(frame) and b"\0\0" in (frame[5:7], frame[7:9])
        case _:
            return False


def _jpeg_frame(data: Any) -> bytes:
    """Return a JPEG's frame header from its marker on. Source: ITU-T T.81, B.2.2."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if 0xC0 <= data[at + 1] <= 0xCF and data[at + 1] not in (0xC4, 0xC8, 0xCC):
            return bytes(data[at : at + 9])
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return b""


def _frames(image: Any, data: Any, kind: Kind) -> int:
    from portfolio_gen.pictures.vips import field

    if kind == "apng":
        at = data.find(b"acTL")
        return max(1, int.from_bytes(data[at + 4 : at + 8], "big"))
    return int(field(image, "n-pages", 1)) if kind in ("gif", "webp") else 1


def _at_once(image: Any, kind: Kind) -> int:
    """Return how many bytes decoding holds for a picture that doesn't come line by line.

    A progressive JPEG keeps two bytes for each value, an interlaced PNG its pixels. What WebP and
    AVIF take was measured.
    """
    from portfolio_gen.pictures.vips import field

    pixels = int(image.width) * int(image.height)
    match kind:
        case "jpeg":
            return 2 * image.bands * pixels if field(image, "jpeg-multiscan", 0) else 0
        case "png" | "apng":
            size = 2 if image.format == "ushort" else 1
            return size * image.bands * pixels if field(image, "interlaced", 0) else 0
        case "webp":
            return 9 * pixels
        case "avif":
            return 15 * pixels
        case _:
            return 0
