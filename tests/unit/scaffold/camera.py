"""Photographs as cameras leave them: pixels, and a note of when, with what and where."""

from portfolio_gen.cleaning.exif import tiff_of
from portfolio_gen.pictures.vips import Image

CAMERA = b"Kamera 9\0"


def photograph(width: int, height: int, taken: str = "", seed: int = 1) -> bytes:
    """Return a JPEG; `taken` as EXIF writes it, "2024:06:12 10:00:00"."""
    noise = Image.gaussnoise(width // 8 + 1, height // 8 + 1, mean=128, sigma=50, seed=seed)
    image = noise.resize(8).cast("uchar").bandjoin([0, 0]).copy(interpretation="srgb")
    data = bytes(image.crop(0, 0, width, height).jpegsave_buffer(Q=80))
    fields = [(0x010F, 2, CAMERA)]
    if taken:
        fields.append((0x0132, 2, taken.encode() + b"\0"))
    notes = b"Exif\0\0" + tiff_of(fields)
    return data[:2] + b"\xff\xe1" + (len(notes) + 2).to_bytes(2, "big") + notes + data[2:]


def plan(width: int, height: int) -> bytes:
    """Return a drawing as PNG."""
    paper = Image.black(width, height).invert()
    return bytes(paper.draw_rect([0], 10, 10, width // 2, 2, fill=True).pngsave_buffer())
