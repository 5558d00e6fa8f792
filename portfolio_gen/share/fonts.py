"""The fonts of a theme: unpacked, and which letters they have."""

import unicodedata
from collections.abc import Iterable
from io import BytesIO

#: Fonts that can be drawn with, by the ending of their names.
SUFFIXES = (".woff2", ".ttf", ".otf")
FONTS_VERSION = 1

Ranges = tuple[tuple[int, int], ...]


def font_files(names: Iterable[str]) -> list[str]:
    """Return the fonts among a theme's files: those of `card/fonts/` first, then by their names."""
    fonts = (name for name in names if name.endswith(SUFFIXES))
    return sorted(fonts, key=lambda name: (not name.startswith("card/"), name))


def unpacked(data: bytes) -> bytes:
    """Return a font as TrueType or OpenType; of one in WOFF2, what is packed in it."""
    if not data.startswith(b"wOF2"):
        return data
    from fontTools.ttLib.woff2 import decompress

    whole = BytesIO()
    decompress(BytesIO(data), whole)
    return whole.getvalue()


def letters_of(data: bytes) -> set[int]:
    """Return the characters of a font. Raises ValueError for what is no font."""
    from fontTools.ttLib import TTFont

    try:
        with TTFont(BytesIO(data), lazy=True) as font:
            return set(font.getBestCmap() or ())
    except Exception as error:  # of whatever a damaged table makes its reader do
        raise ValueError(str(error) or type(error).__name__) from error


def as_ranges(codes: Iterable[int]) -> Ranges:
    """Return characters as ranges: first and last of each, ascending."""
    found: list[tuple[int, int]] = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return tuple(found)


def is_needed(letter: str) -> bool:
    """Tell whether a character is drawn: spaces and what only steers its neighbours are not."""
    if unicodedata.category(letter) in ("Zs", "Cf", "Cc", "Zl", "Zp"):
        return False
    return not 0xFE00 <= ord(letter) <= 0xFE0F  # variation selectors


def is_read(letter: str) -> bool:
    """Tell whether a text can't do without a character: letters and digits, no pictures."""
    return unicodedata.category(letter)[0] in "LNM"
