"""Pictures for tests, made here: of known colours, turned, with profiles and metadata."""

import struct
from collections.abc import Callable, Sequence
from typing import Any

from portfolio_gen.model.recipes import Derivative, PictureFormat
from portfolio_gen.pictures.encode import encode
from portfolio_gen.pictures.vips import GValue, Image

Rgb = tuple[int, ...]
RED, GREEN, BLUE, GREY = (220, 30, 30), (30, 200, 40), (20, 40, 210), (128, 128, 128)


def pixels(width: int, height: int, colour: Callable[[int, int], Sequence[int]]) -> Any:
    """Return a picture whose pixel at x, y has the colour that the function returns."""
    data = bytes(part for y in range(height) for x in range(width) for part in colour(x, y))
    bands = len(colour(0, 0))
    kind = "srgb" if bands > 2 else "b-w"
    image = Image.new_from_memory(data, width, height, bands, "uchar")
    return image.copy(interpretation=kind).copy_memory()


def plain(width: int, height: int, *colour: int, interpretation: str = "srgb") -> Any:
    """Return a picture of one colour."""
    image = Image.black(width, height).new_from_image(list(colour))
    return image.cast("uchar").copy(interpretation=interpretation).copy_memory()


def quarters(width: int, height: int) -> Callable[[int, int], Rgb]:
    """Return the colours of a picture that tells its four corners apart."""

    def colour(x: int, y: int) -> Rgb:
        left, top = x < width / 2, y < height / 2
        return (RED if left else GREEN) if top else (BLUE if left else GREY)

    return colour


def noisy(width: int, height: int) -> Any:
    """Return what packs as badly as a photograph; the same at every run."""
    seed = [12345]

    def colour(x: int, y: int) -> Rgb:
        seed[0] = (seed[0] * 1103515245 + 12345) % (1 << 31)
        return seed[0] >> 8 & 255, (seed[0] >> 16) & 255, (x * 3 + y) % 256

    return pixels(width, height, colour)


def told(image: Any, **fields: Any) -> Any:
    """Return the picture with metadata: numbers, texts and bytes; `_` in names stands for `-`."""
    image = image.copy()
    kinds = {int: GValue.gint_type, str: GValue.gstr_type, bytes: GValue.blob_type}
    for name, value in fields.items():
        image.set_type(kinds[type(value)], name.replace("_", "-"), value)
    return image


def wish(
    width: int,
    height: int,
    form: PictureFormat = "png",
    quality: int = 90,
    effort: int = 0,
    **more: Any,
) -> Derivative:
    """Return a derivative to ask for."""
    return Derivative(b"", width, height, form, quality, effort, **more)


def made(source: bytes | str, *wishes: Derivative) -> list[bytes]:
    """Return the bytes of derivatives, in the order of the wishes."""
    found = dict(encode(source, wishes))
    return [found[each] for each in wishes]


def seen(data: bytes) -> Any:
    """Return a made picture as the library reads it."""
    return Image.new_from_buffer(data, "")


def pixel(data: bytes, x: int, y: int) -> list[int]:
    """Return the colour of a pixel of a made picture."""
    return [round(part) for part in seen(data)(x, y)]


def near(found: Sequence[float], wanted: Sequence[float], by: float = 3) -> bool:
    """Tell whether two colours differ by no more than `by` in any channel."""
    return len(found) == len(wanted) and all(
        abs(one - other) <= by for one, other in zip(found, wanted, strict=True)
    )


def rgb_profile(colours: Sequence[Sequence[float]], gamma: float) -> bytes:
    """Return an ICC profile of red, green and blue in XYZ under D50, and a tone curve."""
    tags = {
        name: b"XYZ " + bytes(4) + b"".join(_fixed(value) for value in colour)
        for name, colour in zip((b"rXYZ", b"gXYZ", b"bXYZ"), colours, strict=True)
    }
    tags[b"wtpt"] = b"XYZ " + bytes(4) + b"".join(_fixed(v) for v in (0.9642, 1.0, 0.8249))
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile(b"RGB ", tags)


def grey_profile(gamma: float) -> bytes:
    """Return an ICC profile of grey with a tone curve."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    white = b"XYZ " + bytes(4) + b"".join(_fixed(v) for v in (0.9642, 1.0, 0.8249))
    return _profile(b"GRAY", {b"kTRC": curve, b"wtpt": white})


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    start, table, body = 132 + 12 * (len(tags)), b"", b""
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value
    head = struct.pack(
        ">I4sI4s4s4s", start + len(body), b"lcms", 0x02100000, b"mntr", space, b"XYZ "
    )
    head = head + bytes(12) + b"acsp"
    head += bytes(68 - len(head)) + b"".join(_fixed(v) for v in (0.9642, 1.0, 0.8249))
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + table + body


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))
