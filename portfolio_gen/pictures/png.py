"""PNG without loss: with a palette where 256 colours are enough."""

import struct
import sys
import zlib
from typing import Any, Literal

MOST = 256
#: More pixels than this are not held in memory where that can be helped.
LARGE = 40_000_000
_BLOCK = 1 << 16


def png_bytes(image: Any, effort: int, xmp: bytes) -> bytes:
    """Return a PNG whose pixels are those of the picture; `effort` above 0 packs tighter."""
    large = image.width * image.height > LARGE
    level = 6 if effort <= 0 or large else 9
    pixels = _four_channels(image) if image.bands >= 3 and not large else None
    palette = None if pixels is None else _palette(pixels)
    if pixels is None or palette is None:
        keep = "xmp" if xmp else "none"
        return bytes(image.pngsave_buffer(compression=level, filter="all", keep=keep))
    return _indexed((image.width, image.height), pixels, palette, level, _xmp_chunk(xmp))


def _four_channels(image: Any) -> memoryview:
    """Return a number for each pixel: red, green, blue and alpha in four bytes."""
    if image.bands == 3:
        image = image.bandjoin(255)
    return memoryview(image.write_to_memory()).cast("B").cast("I")


def _palette(pixels: memoryview) -> list[int] | None:
    """Return the colours of a picture, the same order at every run; None if they are too many."""
    found: set[int] = set()
    for at in range(0, len(pixels), _BLOCK):
        found.update(pixels[at : at + _BLOCK])
        if len(found) > MOST:
            return None
    return sorted(found)


def _indexed(
    size: tuple[int, int], pixels: memoryview, palette: list[int], level: int, xmp: bytes
) -> bytes:
    """Return a PNG of colour type 3. Source: PNG Specification, third edition, 11.2."""
    bits = next(bits for bits in (1, 2, 4, 8) if len(palette) <= 1 << bits)
    index = {colour: number for number, colour in enumerate(palette)}
    packer = zlib.compressobj(level)
    packed = []
    for at in range(0, len(pixels), size[0]):
        row = bytes(map(index.__getitem__, pixels[at : at + size[0]]))
        packed.append(packer.compress(b"\0" + _narrow(row, bits)))
    packed.append(packer.flush())
    colours = [colour.to_bytes(4, _ORDER) for colour in palette]
    alpha = bytes(colour[3] for colour in colours)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", *size, bits, 3, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(colour[:3] for colour in colours)),
            _chunk(b"tRNS", alpha) if min(alpha) < 255 else b"",
            xmp,
            _chunk(b"IDAT", b"".join(packed)),
            _chunk(b"IEND", b""),
        )
    )


def _xmp_chunk(xmp: bytes) -> bytes:
    """Return XMP in its chunk. Source: XMP Specification part 3, 1.1.5."""
    return _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp) if xmp else b""


def _narrow(row: bytes, bits: int) -> bytes:
    """Return a row with several pixels in a byte, the first one in its highest bits."""
    per_byte = 8 // bits
    if per_byte == 1:
        return row
    row += bytes(-len(row) % per_byte)
    columns = [row[at::per_byte] for at in range(per_byte)]
    whole = bytes(len(columns[0]))
    for at, column in enumerate(columns):
        shift = 8 - bits * (at + 1)
        whole = bytes(left | right << shift for left, right in zip(whole, column, strict=True))
    return whole


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


_ORDER: Literal["little", "big"] = sys.byteorder
