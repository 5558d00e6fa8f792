"""Small files for tests, real ones: pictures with something on them, PDFs, films."""

import struct
import zlib

from portfolio_gen.pictures.vips import GValue, Image


def png(width_px: int, height_px: int, shade: int = 0) -> bytes:
    """Return a grey PNG picture (RFC 2083)."""
    rows = b"".join(b"\0" + bytes([shade % 256]) * width_px for _ in range(height_px))
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def photograph(width_px: int = 600, height_px: int = 450, shade: int = 0) -> bytes:
    """Return a JPEG without sharp edges, which is taken for a photograph."""
    across = Image.xyz(width_px, height_px)
    colours = (across[0] * 200 / width_px).bandjoin([across[1] * 200 / height_px, shade % 200])
    colours += Image.gaussnoise(width_px, height_px, sigma=12, seed=shade)
    return bytes(colours.cast("uchar").copy(interpretation="srgb").jpegsave_buffer(keep="none"))


def noted(jpeg: bytes, words: str = "Secret place") -> bytes:
    """Return a JPEG with a comment, which is taken out before it is published."""
    comment = words.encode()
    return jpeg[:2] + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + jpeg[2:]


def moving(width_px: int = 20, height_px: int = 10, frames: int = 3) -> bytes:
    """Return a GIF of a few frames."""
    shades = [
        Image.black(width_px, height_px, bands=3) + 60 * at + Image.xyz(width_px, height_px)[0]
        for at in range(frames)
    ]
    strip = Image.arrayjoin(shades, across=1).cast("uchar").copy(interpretation="srgb")
    strip.set_type(GValue.gint_type, "page-height", height_px)
    return bytes(strip.gifsave_buffer())


def pdf(words: str) -> str:
    """Return a PDF that says nothing of anybody."""
    return f"%PDF-1.4\n% {words}\n%%EOF\n"


def film(words: str = "film") -> bytes:
    """Return a film in which nothing is seen, so that no poster is taken of it."""
    track = _box(b"trak", _box(b"mdia", _box(b"hdlr", bytes(8) + b"vide" + bytes(13))))
    boxes = ((b"ftyp", b"isom\0\0\0\0isommp42"), (b"moov", _box(b"mvhd", bytes(100)) + track))
    return b"".join(_box(*each) for each in (*boxes, (b"mdat", words.encode())))


def _box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + name + data
