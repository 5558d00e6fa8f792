"""Icons of a site: one picture in the sizes and formats that browsers and phones want."""

import struct
from typing import Any

#: Pictures of an ICO, in pixels: tabs, bookmarks, desktops.
ICO_PX = (16, 32, 48)
WHITE = [255, 255, 255]
#: Of its width, how much of a phone's icon stays empty on each side of a picture that is no square.
MARGIN = 0.1


def icon_bytes(svg: bytes, format: str, width: int) -> bytes:
    """Return a square drawing as SVG, as PNG of a width, or as ICO of all widths up to it."""
    from portfolio_gen.pictures.vips import drawn_svg

    if format == "svg":
        return svg + b"\n"
    if format == "ico":
        return _ico({size: _png(drawn_svg(svg, size)) for size in ICO_PX if size <= width})
    return _png(drawn_svg(svg, width).flatten(background=WHITE))


def picture_icon(source: bytes | str, format: str, width: int) -> bytes:
    """Return the author's picture as PNG on white, or as ICO, never larger than it is.

    One that is no square stands in the middle of one. Damage raises `PictureFault`.
    """
    data = source if isinstance(source, bytes) else _read(source)
    if format == "ico":
        return _ico({size: _png(_square(data, size, 0.0)) for size in ICO_PX if size <= width})
    image = _square(data, width, MARGIN)
    return _png(image.flatten(background=WHITE) if image.hasalpha() else image)


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _square(data: bytes, size: int, margin: float) -> Any:
    """Return a picture within a square of a size; what is around it is empty."""
    from portfolio_gen.pictures.vips import Image

    room = round(size * (1 - 2 * margin))
    image = _scaled(data, room)
    if image.bands < 3:
        image = image.colourspace("srgb")
    if not image.hasalpha():
        if image.width == image.height == room and margin:
            return _scaled(data, size)  # it fills its square: nothing stands around it
        image = image.bandjoin(255)
    left, top = (size - image.width) // 2, (size - image.height) // 2
    empty = Image.black(size, size, bands=4).copy(interpretation="srgb")
    return empty.insert(image.cast("uchar"), left, top)


def _scaled(data: bytes, room: int) -> Any:
    """Return a picture as large as it can be in a square, in memory."""
    from portfolio_gen.pictures.vips import Image, drawn_svg

    if b"<svg" in data[:2000].lower():
        image = Image.svgload_buffer(data)
        longest = max(image.width, image.height)
        return drawn_svg(data, max(1, round(image.width * room / longest)))
    from portfolio_gen.pictures.encode import kind_of
    from portfolio_gen.pictures.scaling import Original, pictures

    original = Original(data, kind_of(data))
    scale = min(1.0, room / max(original.size))
    size = tuple(max(1, round(side * scale)) for side in original.size)
    return next(pictures(original, (0, 0, *original.size), [(size[0], size[1])]))[1]


def _png(image: Any) -> bytes:
    return bytes(image.pngsave_buffer(compression=9, filter="all", keep="none"))


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs in an ICO. Source: Microsoft, "The format of icon resources"; PNG since Vista."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(pictures.values())
