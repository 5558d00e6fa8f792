"""A line of text becomes glyphs: shaped with a list of fonts, in the order in which it is seen."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

import uharfbuzz

from portfolio_gen.share.bidi import in_sight, levels
from portfolio_gen.share.fonts import is_needed

#: What steers the look of an emoji, and joins it to others: nothing, once those are left out.
STEERING = re.compile("[\u200d\ufe00-\ufe0f]|[\U000e0020-\U000e007f]")
SPACES = re.compile("[ \u00a0\u2009\u202f]{2,}")


class Placed(NamedTuple):
    """A glyph's outline with the place of its origin, in em; `scale` makes its units em."""

    outline: str  # path data, the y axis upwards
    x: float
    y: float
    scale: float
    above: float
    below: float


class Line(NamedTuple):
    """A shaped line: its glyphs, its width, and how far they reach above and below it, in em."""

    glyphs: tuple[Placed, ...]
    width: float
    above: float
    below: float


class Typeface:
    """A font at one place of its axes, for one thread."""

    def __init__(self, data: bytes, axes: dict[str, float]) -> None:
        face = uharfbuzz.Face(data)
        self.font = uharfbuzz.Font(face)
        if axes:
            self.font.set_variations(axes)
        self.em = float(face.upem)
        self._letters = face.unicodes
        self._outlines: dict[int, str] = {}
        height = self.font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
        self.capital = (height or 0.7 * self.em) / self.em  # height of capitals in em
        extents = self.font.get_font_extents("ltr")
        self.height: float = (
            extents.ascender - extents.descender
        ) / self.em  # of all letters, in em

    def has(self, letter: str) -> bool:
        """Tell whether the font can draw a character."""
        return ord(letter) in self._letters

    def outline(self, glyph: int) -> str:
        """Return a glyph's outline as path data."""
        if glyph not in self._outlines:
            pen = _Pen()
            self.font.draw_glyph_with_pen(glyph, pen)
            self._outlines[glyph] = "".join(pen.parts)
        return self._outlines[glyph]


class _Pen:
    """Writes what HarfBuzz draws as path data."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def moveTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append(f"M{to[0]:g} {to[1]:g}")

    def lineTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append(f"L{to[0]:g} {to[1]:g}")

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append("C" + " ".join(f"{x:g} {y:g}" for x, y in points))

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append("Q" + " ".join(f"{x:g} {y:g}" for x, y in points))

    def closePath(self) -> None:  # noqa: N802
        self.parts.append("Z")


class Setting(NamedTuple):
    """How a text is shaped: its fonts, the first that has a letter draws it."""

    faces: tuple[Typeface, ...]
    lang: str
    base: int  # level of the paragraph
    tracking: float = 0.0  # em between letters
    features: tuple[tuple[str, bool], ...] = ()


def drawable(text: str, faces: Sequence[Typeface]) -> str:
    """Return a text without the characters that no font has, and the spaces that these leave."""
    kept = "".join(
        letter
        for letter in text
        if not is_needed(letter) or any(face.has(letter) for face in faces)
    )
    return text if kept == text else SPACES.sub(_one_space, STEERING.sub("", kept)).strip()


def _one_space(found: re.Match[str]) -> str:
    """Return the one of several spaces at which no line ends, if there is such a one."""
    return next((space for space in found[0] if space != " "), " ")


def shaped(text: str, how: Setting) -> Line:
    """Return a line's glyphs, from left to right."""
    runs = _runs(text, how)
    glyphs: list[Placed] = []
    at = 0.0
    for place in in_sight([(level, None) for level, _, _ in runs]):
        level, face, part = runs[place]
        made, at = _run(part, face, how, at, rtl=level % 2 == 1)
        glyphs += made
    above = max((glyph.above for glyph in glyphs), default=0.0)
    below = max((glyph.below for glyph in glyphs), default=0.0)
    return Line(tuple(glyphs), at, above, below)


def _runs(text: str, how: Setting) -> list[tuple[int, Typeface, str]]:
    """Return stretches of one direction and one font, in the order in which they are read."""
    runs: list[tuple[int, Typeface, str]] = []
    for letter, level in zip(text, levels(text, how.base), strict=True):
        face = _face(letter, how.faces, runs[-1][1] if runs else how.faces[0])
        if runs and runs[-1][0] == level and runs[-1][1] is face:
            runs[-1] = (level, face, runs[-1][2] + letter)
        else:
            runs.append((level, face, letter))
    return runs


def _face(letter: str, faces: Sequence[Typeface], before: Typeface) -> Typeface:
    """Return the font of a character; marks stay with what is before, if its font has them.

    So do spaces, which HarfBuzz makes of a plain one, and what only steers its neighbours.
    """
    if unicodedata.category(letter) == "Zs":
        return next((face for face in (before, *faces) if face.has(" ")), before)
    if not is_needed(letter) or (_is_mark(letter) and before.has(letter)):
        return before
    return next((face for face in faces if face.has(letter)), before)


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


def _run(
    text: str, face: Typeface, how: Setting, at: float, *, rtl: bool
) -> tuple[list[Placed], float]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.guess_segment_properties()
    buffer.language = how.lang
    uharfbuzz.shape(face.font, buffer, dict(how.features))
    found = []
    tracking = 0.0 if rtl else how.tracking  # Arabic letters are joined
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        x = at + position.x_offset / face.em
        if outline := face.outline(info.codepoint):
            found.append(_placed(outline, x, position.y_offset / face.em, info.codepoint, face))
        is_tracked = position.x_advance and text[info.cluster] != " "
        at += position.x_advance / face.em + (tracking if is_tracked else 0.0)
    return found, at


def _placed(outline: str, x: float, y: float, glyph: int, face: Typeface) -> Placed:
    box = face.font.get_glyph_extents(glyph)
    above = box.y_bearing / face.em + y if box else 0.0
    below = -(box.y_bearing + box.height) / face.em - y if box else 0.0
    return Placed(outline, x, y, 1 / face.em, above, below)
