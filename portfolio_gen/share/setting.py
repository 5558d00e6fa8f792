"""A card's layout becomes SVG without text: every text in its box, as outlines."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

from portfolio_gen.share.bidi import base_level
from portfolio_gen.share.breaking import Fitted, fitted
from portfolio_gen.share.fonts import is_needed
from portfolio_gen.share.markup import ImageBox, Layout, MarkupMistake, Stack, TextBox
from portfolio_gen.share.shaping import Line, Setting, Typeface, drawable, shaped

#: Where paths begin and end need no more than this of a pixel.
DIGITS = 2
#: What is free between the highest and the lowest letter of two lines in Arabic, times the size.
APART = 0.08


class Drawn(NamedTuple):
    """A card, ready to be rasterised. The picture lies over all else."""

    svg: str
    width: int
    height: int
    image: ImageBox | None
    texts: tuple[str, ...]  # what is said on it, in the order of the template


class Faces:
    """The fonts that a theme's cards are drawn with, each opened once.

    `others` are tried for letters that the fonts of a text don't have.
    """

    def __init__(self, load: Callable[[str], bytes | None], others: Sequence[str]) -> None:
        self._load = load
        self._others = tuple(others)
        self._data: dict[str, bytes | None] = {}
        self._faces: dict[tuple[str, tuple[tuple[str, float], ...]], Typeface] = {}

    def of(self, box: TextBox) -> tuple[Typeface, ...]:
        """Return the fonts of a text: those that it names, and as many others as its letters need.

        A font is opened only when it is needed.
        """
        found: list[Typeface] = []
        lacking = set(filter(is_needed, box.text))
        for name in (*box.fonts, *(name for name in self._others if name not in box.fonts)):
            if found and not lacking and name not in box.fonts:
                break
            face = self._face(name, box.axes)
            if face is None and name in box.fonts:
                raise MarkupMistake(f"the theme has no font {name}", self._known())
            if face is not None and (not found or any(map(face.has, lacking))):
                found.append(face)
                lacking = {letter for letter in lacking if not face.has(letter)}
        if not found:
            raise MarkupMistake("the theme has no font to draw with", self._known())
        return tuple(found)

    def _known(self) -> str:
        return "fonts: " + (", ".join(self._others) or "none; put one into theme/card/fonts/")

    def _face(self, name: str, axes: tuple[tuple[str, float], ...]) -> Typeface | None:
        if name not in self._data:
            self._data[name] = self._load(name)
        data = self._data[name]
        if data is None:
            return None
        if (name, axes) not in self._faces:
            self._faces[name, axes] = Typeface(data, dict(axes))
        return self._faces[name, axes]


class _Set(NamedTuple):
    """A text that was set: its lines, and the height from capitals to foot in pixels."""

    box: TextBox
    lines: tuple[Line, ...]
    size: float
    capital: float  # pixels
    height: float
    from_right: bool


def drawn(layout: Layout, faces: Faces, lang: str, *, from_right: bool) -> Drawn:
    """Return a card as outlines. Texts without direction of their own are read `from_right`."""
    parts: list[str] = []
    texts: list[str] = []
    for part in layout.parts:
        if isinstance(part, str):
            parts.append(_mirrored(part, layout))
        elif isinstance(part, TextBox):
            if made := _set(part, part.height, faces, lang, from_right=from_right):
                parts.append(_svg(made, _top(made), layout))
                texts.append(part.text)
        else:
            for made, top in _stacked(part, faces, lang, from_right=from_right):
                parts.append(_svg(made, top, layout))
                texts.append(made.box.text)
    size = f'width="{layout.width}" height="{layout.height}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'
    return Drawn(svg, layout.width, layout.height, _mirrored_image(layout), tuple(texts))


def _set(box: TextBox, height: float, faces: Faces, lang: str, *, from_right: bool) -> _Set | None:
    """Return a text set in its width, and in a height if that is not 0; None for an empty one."""
    found = faces.of(box)
    text = drawable(box.text, found)
    if not text:
        return None
    base = base_level(text, int(from_right))
    how = Setting(found, lang, base, box.tracking, box.features)
    box = box._replace(leading=_leading(box.leading, text, how))
    widths: dict[str, float] = {}

    def measure(part: str) -> float:
        if part not in widths:
            widths[part] = shaped(part, how).width
        return widths[part]

    def room(size: float) -> int:
        if not height:
            return box.lines
        free = height - found[0].capital * size
        return min(box.lines, int(free / (box.leading * size) + 1.001) if free >= 0 else 0)

    fit = fitted(text, box.sizes, box.width, room, measure)
    return _as_set(box, fit, how, bool(base))


def _leading(wanted: float, text: str, how: Setting) -> float:
    """Return the distance of lines, times the size: more for Arabic, whose letters reach further
    above and below the line than those for which a theme gives it.
    """
    if not any(unicodedata.bidirectional(letter) == "AL" for letter in text):
        return wanted
    line = shaped(text, how)
    return max(wanted, line.above + line.below + APART)


def _as_set(box: TextBox, fit: Fitted, how: Setting, from_right: bool) -> _Set:
    capital = how.faces[0].capital * fit.size
    height = capital + (len(fit.lines) - 1) * box.leading * fit.size
    lines = tuple(shaped(line, how) for line in fit.lines)
    return _Set(box, lines, fit.size, capital, height, from_right)


def _top(made: _Set) -> float:
    return made.box.y + _spare(made.box.height - made.height, made.box.valign)


def _spare(free: float, valign: str) -> float:
    return {"top": 0.0, "middle": free / 2, "bottom": free}[valign] if free > 0 else 0.0


def _stacked(
    stack: Stack, faces: Faces, lang: str, *, from_right: bool
) -> list[tuple[_Set, float]]:
    """Return the texts of a stack with their tops; what is optional gives way first."""
    kept = list(stack.texts)
    while True:
        found = _column(kept, stack, faces, lang, from_right=from_right)
        height = found[-1][1] + found[-1][0].height if found else 0.0
        spare = [at for at, text in enumerate(kept) if text.optional]
        if height <= stack.height or not stack.height or not spare:
            break
        del kept[spare[-1]]
    top = stack.y + _spare(stack.height - height, stack.valign)
    return [(made, top + at) for made, at in found]


def _column(
    texts: Sequence[TextBox], stack: Stack, faces: Faces, lang: str, *, from_right: bool
) -> list[tuple[_Set, float]]:
    found: list[tuple[_Set, float]] = []
    at = 0.0
    for text in texts:
        made = _set(text, text.height, faces, lang, from_right=from_right)
        if made is None:
            continue
        at += text.gap if found else 0.0
        found.append((made._replace(box=made.box._replace(x=stack.x + text.x)), at))
        at += made.height
    return found


def _svg(made: _Set, top: float, layout: Layout) -> str:
    box = made.box
    left = layout.width - box.x - box.width if layout.mirrored else box.x
    lines = []
    for number, line in enumerate(made.lines):
        x = left + (box.width - line.width * made.size) * _share(box.align, layout.mirrored)
        y = top + made.capital + number * box.leading * made.size
        lines.append(_line(line, x, y, made.size))
    return f'<g fill="{box.fill}">{"".join(lines)}</g>'


def _share(align: str, mirrored: bool) -> float:
    """Return how much of the free width stands at the left."""
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[align]
    return 1.0 - share if mirrored else share


def _line(line: Line, x: float, y: float, size: float) -> str:
    paths = []
    for glyph in line.glyphs:
        scale = size * glyph.scale
        left, foot = round(x + glyph.x * size, DIGITS), round(y - glyph.y * size, DIGITS)
        matrix = f"matrix({scale:.6g} 0 0 {-scale:.6g} {left:g} {foot:g})"
        paths.append(f'<path transform="{matrix}" d="{glyph.outline}"/>')
    return "".join(paths)


def _mirrored(shape: str, layout: Layout) -> str:
    if not layout.mirrored:
        return shape
    return f'<g transform="matrix(-1 0 0 1 {layout.width} 0)">{shape}</g>'


def _mirrored_image(layout: Layout) -> ImageBox | None:
    image = layout.image
    if image is None or not layout.mirrored:
        return image
    align = {"start": "end", "end": "start"}.get(image.align, image.align)
    return image._replace(x=layout.width - image.x - image.width, align=align)
