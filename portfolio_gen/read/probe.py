"""What a picture's bytes say of it. The only module of `read` that knows the picture library."""

import re

from portfolio_gen.model.site import Probe

#: EXIF orientations that swap width and height (TIFF 6.0, tag 274).
TURNED = (5, 6, 7, 8)
SVG_ROOT = re.compile(rb"<svg\b[^>]*>", re.IGNORECASE)
#: What a browser gives to an SVG without any size (CSS 2.2, 10.3.2).
SVG_DEFAULT = (300, 150)


def probe_picture(data: bytes, suffix: str) -> Probe | None:
    """Return a picture's size in pixels as it is shown; None if the bytes are no whole picture.

    `suffix` is the file's ending in lower case. Only headers and ends are read: a picture of any
    size costs the same.
    """
    if suffix == ".svg":
        return _probe_svg(data)
    import pyvips

    try:
        image = pyvips.Image.new_from_buffer(data, "")
    except pyvips.Error:
        return None
    if not _is_whole(data):
        return None
    width, height = image.width, image.height
    if "orientation" in image.get_fields() and int(image.get("orientation")) in TURNED:
        width, height = height, width
    if width < 1 or height < 1:
        return None
    return Probe(width, height, str(image.get("vips-loader")).removesuffix("load_buffer"))


def _probe_svg(data: bytes) -> Probe | None:
    """Return the size of an SVG: its own, that of its view box, or a browser's default."""
    found = SVG_ROOT.search(data[:100_000])
    if found is None:
        return None
    root = found[0].decode("utf-8", "replace")
    width, height = _length(root, "width"), _length(root, "height")
    box = re.search(r"""\bviewBox\s*=\s*["']([^"']*)["']""", root)
    parts = re.split(r"[\s,]+", box[1].strip()) if box else []
    if not (width and height) and len(parts) == 4:
        ratio = _number(parts[2]), _number(parts[3])
        if all(ratio):
            width = width or (height * ratio[0] / ratio[1] if height else ratio[0])
            height = height or width * ratio[1] / ratio[0]
    if not (width and height):
        width, height = SVG_DEFAULT
    return Probe(max(1, min(round(width), 100_000)), max(1, min(round(height), 100_000)), "svg")


def _length(root: str, name: str) -> float:
    """Return a length in pixels, 0 for none, for percentages and for units of the page's font."""
    found = re.search(rf"""\s{name}\s*=\s*["']\s*([0-9.]+)\s*(px|pt|mm|cm|in)?\s*["']""", root)
    if found is None:
        return 0.0
    per_unit = {None: 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
    return _number(found[1]) * per_unit[found[2]]


def _number(text: str) -> float:
    try:
        return max(0.0, float(text))
    except ValueError:
        return 0.0


def _is_whole(data: bytes) -> bool:
    """Tell whether a picture file has its end: one that was cut short has not."""
    if data.startswith(b"\xff\xd8"):
        return data.rfind(b"\xff\xd9") > _scan_start(data)
    if data.startswith(b"\x89PNG"):
        return b"IEND" in data[-4096:] or data.rfind(b"IEND") > 0
    if data.startswith(b"GIF8"):
        return data.rstrip(b"\0").endswith(b";")
    if data.startswith(b"RIFF"):
        return len(data) >= int.from_bytes(data[4:8], "little") + 8
    return True


def _scan_start(jpeg: bytes) -> int:
    """Return where a JPEG's picture data begin, behind its metadata and thumbnails.

    Source: ITU-T T.81, B.1.1: segments are a marker, then a length of two bytes that counts itself.
    """
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        if jpeg[at + 1] == 0xDA:
            return at
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return len(jpeg)
