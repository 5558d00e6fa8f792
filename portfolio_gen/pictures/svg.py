"""The size of an SVG, from its own words."""

import re

#: What a browser gives to an SVG without any size (CSS 2.2, 10.3.2).
DEFAULT = (300, 150)
_ROOT = re.compile(rb"<(?:\w+:)?svg\b[^>]*>", re.IGNORECASE)
_PER_UNIT = {None: 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def svg_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height: its own, those of its view box, or a browser's default.

    None if there is no SVG in the data.
    """
    found = _ROOT.search(_as_utf_8(data[:100_000]))
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
        width, height = DEFAULT
    return max(1, min(round(width), 100_000)), max(1, min(round(height), 100_000))


def _as_utf_8(data: bytes) -> bytes:
    """Return what is written in UTF-16 in UTF-8, all else as it is (XML 1.0, appendix F)."""
    encoding = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(data[:2])
    return data[2:].decode(encoding, "replace").encode("utf-8", "replace") if encoding else data


def _length(root: str, name: str) -> float:
    """Return a length in pixels, 0 for none, for percentages and for units of the page's font."""
    found = re.search(rf"""\s{name}\s*=\s*["']\s*([0-9.]+)\s*(px|pt|mm|cm|in)?\s*["']""", root)
    return 0.0 if found is None else _number(found[1]) * _PER_UNIT[found[2]]


def _number(text: str) -> float:
    try:
        return max(0.0, float(text))
    except ValueError:
        return 0.0
