"""A drawn card becomes the bytes of a PNG or JPEG, the same on every machine and at every run."""

from typing import Any
from xml.sax.saxutils import escape

from portfolio_gen.pictures.crop import Box, crop_box
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.share.markup import ImageBox
from portfolio_gen.share.setting import Drawn

#: Bytes of a card; previews of several services refuse or cut larger ones.
MOST_BYTES = 120_000
#: Qualities of a JPEG, the best that is small enough; then colours at half the size.
QUALITIES = (90, 84, 78, 70, 60, 50, 40, 30)
#: For a PNG that would be too large with all its colours: bits of a pixel, how much they are mixed.
PALETTES = ((8, 0.5), (8, 0.0), (4, 0.3), (4, 0.0), (2, 0.0), (1, 0.0))


def card_bytes(
    card: Drawn,
    format: str,
    cover: tuple[bytes | str, Kind, tuple[float, float]] | None,
) -> bytes:
    """Return a card as a file of at most 120,000 bytes.

    `cover` gives the bytes or path of the picture, its kind, and the focal point. The file says in
    XMP what is written on it, for those who can't see it and for the search for secret words.
    """
    image = rasterised(card.svg)
    if card.image is not None and cover is not None:
        image = _with_cover(image, card.image, *cover)
    return _packed(image, format, _xmp(card.texts))


def rasterised(svg: str) -> Any:
    """Return a drawing without text as pixels."""
    from portfolio_gen.pictures.vips import drawn_svg

    return drawn_svg(svg.encode()).flatten(background=[255, 255, 255]).copy_memory()


def _with_cover(
    image: Any, box: ImageBox, source: bytes | str, kind: Kind, focus: tuple[float, float]
) -> Any:
    from portfolio_gen.pictures.scaling import Original, pictures

    original = Original(source, kind)
    crop, (width, height) = placed(original.size, box, focus)
    _, cover = next(pictures(original, crop, [(width, height)]))
    if cover.hasalpha():
        cover = cover.flatten(background=_rgb(box.ground))
    if cover.bands == 1:
        cover = cover.colourspace("srgb")
    share = {"start": 0.0, "top": 0.0, "middle": 0.5, "end": 1.0, "bottom": 1.0}
    left = round(box.x + (box.width - width) * share[box.align])
    top = round(box.y + (box.height - height) * share[box.valign])
    return image.insert(cover, left, top)


def placed(
    size: tuple[int, int], box: ImageBox, focus: tuple[float, float]
) -> tuple[Box, tuple[int, int]]:
    """Return which part of a picture is shown, and how large: never larger than it is."""
    wide, high = round(box.width), round(box.height)
    if box.fit == "contain":
        scale = min(1.0, wide / size[0], high / size[1])
        return (0, 0, *size), (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
    crop = crop_box(*size, wide / high, focus)
    if crop[2] < wide or crop[3] < high:
        return crop, (crop[2], crop[3])
    return crop, (wide, high)


def _rgb(colour: str) -> list[int]:
    digits = colour[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return [int(digits[at : at + 2], 16) for at in (0, 2, 4)]


def _packed(image: Any, format: str, xmp: bytes) -> bytes:
    data = b""
    for step in range(len(QUALITIES)):
        data = _jpeg(image, step, xmp) if format == "jpeg" else _png(image, step, xmp)
        if len(data) <= MOST_BYTES:
            break
    return data


def _noted(image: Any, xmp: bytes) -> Any:
    from portfolio_gen.pictures.vips import GValue

    image = image.copy()
    image.set_type(GValue.blob_type, "xmp-data", xmp)
    return image


def _jpeg(image: Any, step: int, xmp: bytes) -> bytes:
    quality = QUALITIES[step]
    return bytes(
        _noted(image, xmp).jpegsave_buffer(
            Q=quality,
            subsample_mode="off" if quality >= 78 else "on",
            optimize_coding=True,
            keep="xmp",
        )
    )


def _png(image: Any, step: int, xmp: bytes) -> bytes:
    if step == 0:
        return bytes(_noted(image, xmp).pngsave_buffer(compression=6, filter="none", keep="xmp"))
    bits, mixed = PALETTES[min(step, len(PALETTES)) - 1]
    return bytes(
        _noted(image, xmp).pngsave_buffer(
            compression=9, palette=True, bitdepth=bits, dither=mixed, effort=4, keep="xmp"
        )
    )


def _xmp(texts: tuple[str, ...]) -> bytes:
    """Return XMP that says what is written on a card.

    Source: IPTC Photo Metadata Standard 2023.1, "Alt Text (Accessibility)".
    """
    said = escape(" · ".join(texts))
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" '
        'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">'
        "<Iptc4xmpCore:AltTextAccessibility><rdf:Alt>"
        f'<rdf:li xml:lang="x-default">{said}</rdf:li>'
        "</rdf:Alt></Iptc4xmpCore:AltTextAccessibility>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode("utf-8", "replace")
