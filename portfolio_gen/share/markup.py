"""What the template of a card lays out: shapes, texts in boxes, the place of the picture.

It is SVG but for three elements: `text` is set in a box, `stack` puts texts below one another,
`image` is where the cover goes. Nothing else of SVG that could load or name anything is taken.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

SHAPES = frozenset({"rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "g"})
#: Attributes of shapes; none of them takes an address.
STYLES = frozenset(
    {
        *("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"),
        *("d", "points", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width"),
        *("stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-dasharray", "opacity"),
        "transform",
    }
)
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
#: What separates words, the end of a line or paragraph too; spaces at which no line ends don't.
BLANK = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
MOST_SIZES = 24
MOST_LINES = 12


class MarkupMistake(Exception):  # noqa: N818
    """What a template of a card has wrong: a message, and what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class TextBox(NamedTuple):
    """A text and the box in which it is set. Lengths are in pixels, `tracking` in em.

    The box goes from the top of the first line's capitals to the last line's foot.
    """

    text: str
    x: float
    y: float
    width: float
    height: float  # 0: as much as its lines take
    fonts: tuple[str, ...]  # files of the theme
    sizes: tuple[float, ...]  # the largest in which all of it fits is taken
    lines: int
    leading: float  # distance of lines, times the size
    tracking: float
    fill: str
    align: str  # "start", "middle", "end"
    valign: str  # "top", "middle", "bottom"
    axes: tuple[tuple[str, float], ...]
    features: tuple[tuple[str, bool], ...]
    gap: float  # in a stack, to the text before
    optional: bool  # in a stack, left out where there is no room


class Stack(NamedTuple):
    """Texts one below the other, in a box."""

    x: float
    y: float
    width: float
    height: float
    valign: str
    texts: tuple[TextBox, ...]


class ImageBox(NamedTuple):
    """Where the cover goes: filling the box, or whole within it; never larger than it is."""

    x: float
    y: float
    width: float
    height: float
    fit: str  # "cover", "contain"
    align: str  # of a picture that is whole: "start", "middle", "end"
    valign: str
    ground: str  # what shines through it


class Layout(NamedTuple):
    """A card: its size in pixels, and its parts in the order of the template."""

    width: int
    height: int
    mirrored: bool  # laid out from the right
    parts: tuple["str | TextBox | Stack", ...]  # a `str` is a shape's SVG
    image: ImageBox | None


def read_layout(markup: str) -> Layout:
    """Return what a card's template lays out. Raises MarkupMistake."""
    if "<!" in re.sub(r"<!--.*?-->", "", markup, flags=re.DOTALL):
        raise MarkupMistake("a card has no <!DOCTYPE and no <![CDATA[", "remove it")
    try:
        root = ElementTree.fromstring(markup.strip().encode())
    except ElementTree.ParseError as error:
        hint = "each element is closed, each attribute in quotes, & is written &amp;"
        raise MarkupMistake(f"what this template makes is not well-formed: {error}", hint) from None
    if _name(root) != "svg":
        raise MarkupMistake("a card begins with <svg>", 'write <svg width="1200" height="630">')
    parts: list[str | TextBox | Stack] = []
    image: ImageBox | None = None
    for element in root:
        match _name(element):
            case "text":
                parts.append(_text(element))
            case "stack":
                parts.append(_stack(element))
            case "image":
                image = _image(element)
            case _:
                parts.append(_shape(element))
    size = round(_number(root, "width", 1200)), round(_number(root, "height", 630))
    if not all(16 <= side <= 2400 for side in size):
        raise MarkupMistake("a card is 16 to 2400 pixels wide and high")
    return Layout(*size, root.get("direction") == "rtl", tuple(parts), image)


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _shape(element: ElementTree.Element) -> str:
    """Return the SVG of a shape and of what is in it."""
    name = _name(element)
    if name not in SHAPES:
        known = ", ".join(sorted((*SHAPES, "text", "stack", "image")))
        raise MarkupMistake(f"a card draws no <{name}>", f"it draws: {known}")
    for key, value in element.items():
        if key not in STYLES:
            raise MarkupMistake(f"<{name}> takes no `{key}` on a card", _known(STYLES))
        if "(" in value and key != "transform":
            raise MarkupMistake(f"`{key}` of <{name}> is no plain value", "write #rrggbb")
    written = "".join(f" {key}={quoteattr(value)}" for key, value in element.items())
    return f"<{name}{written}>" + "".join(_shape(each) for each in element) + f"</{name}>"


TEXT = frozenset(
    {
        *("x", "y", "width", "height", "font", "size", "lines", "leading", "tracking", "fill"),
        *("align", "valign", "axes", "features", "gap", "optional"),
    }
)


def _text(element: ElementTree.Element, width: float = 0.0) -> TextBox:
    _check(element, TEXT)
    sizes = tuple(_float(element, "size", part) for part in element.get("size", "40").split())
    lines = round(_number(element, "lines", 1))
    if not sizes or len(sizes) > MOST_SIZES or not 1 <= lines <= MOST_LINES:
        raise MarkupMistake(f"<text> takes up to {MOST_SIZES} sizes and {MOST_LINES} lines")
    if not all(4 <= size <= 800 for size in sizes):
        raise MarkupMistake("`size` of <text> is 4 to 800 pixels")
    return TextBox(
        " ".join(BLANK.split("".join(element.itertext()).strip())),
        _number(element, "x", 0),
        _number(element, "y", 0),
        _number(element, "width", width) or width,
        _number(element, "height", 0),
        tuple(element.get("font", "").split()),
        tuple(sorted(sizes, reverse=True)),
        lines,
        _number(element, "leading", 1.2),
        _number(element, "tracking", 0),
        _colour(element, "fill", "#000000"),
        _choice(element, "align", ("start", "middle", "end")),
        _choice(element, "valign", ("top", "middle", "bottom")),
        tuple((name, _float(element, "axes", value)) for name, value in _pairs(element, "axes")),
        tuple((name, value != "0") for name, value in _pairs(element, "features")),
        _number(element, "gap", 0),
        element.get("optional") == "true",
    )


def _stack(element: ElementTree.Element) -> Stack:
    _check(element, frozenset({"x", "y", "width", "height", "valign"}))
    width = _number(element, "width", 0)
    for each in element:
        if _name(each) != "text":
            raise MarkupMistake(f"a <stack> holds <text>, not <{_name(each)}>")
    return Stack(
        _number(element, "x", 0),
        _number(element, "y", 0),
        width,
        _number(element, "height", 0),
        _choice(element, "valign", ("top", "middle", "bottom")),
        tuple(_text(each, width) for each in element),
    )


def _image(element: ElementTree.Element) -> ImageBox:
    names = frozenset({"x", "y", "width", "height", "fit", "align", "valign", "ground"})
    _check(element, names)
    return ImageBox(
        _number(element, "x", 0),
        _number(element, "y", 0),
        _number(element, "width", 1),
        _number(element, "height", 1),
        _choice(element, "fit", ("cover", "contain")),
        _choice(element, "align", ("start", "middle", "end")),
        _choice(element, "valign", ("top", "middle", "bottom")),
        _colour(element, "ground", "#ffffff"),
    )


def _check(element: ElementTree.Element, known: frozenset[str]) -> None:
    for key, _ in element.items():
        if key not in known:
            raise MarkupMistake(f"<{_name(element)}> takes no `{key}` on a card", _known(known))


def _known(names: frozenset[str]) -> str:
    return "it takes: " + ", ".join(sorted(names))


def _number(element: ElementTree.Element, key: str, otherwise: float) -> float:
    written = element.get(key)
    return otherwise if written is None else _float(element, key, written)


def _float(element: ElementTree.Element, key: str, written: str) -> float:
    try:
        value = float(written)
    except ValueError:
        value = float("nan")
    if not -10_000 <= value <= 10_000:
        raise MarkupMistake(
            f"`{key}` of <{_name(element)}> is a number, not `{written}`", "write it without a unit"
        )
    return value


def _colour(element: ElementTree.Element, key: str, otherwise: str) -> str:
    written = element.get(key, otherwise)
    if not COLOUR.fullmatch(written):
        raise MarkupMistake(f"`{key}` is a colour like #17201c, not `{written}`")
    return written


def _choice(element: ElementTree.Element, key: str, choices: Sequence[str]) -> str:
    written = element.get(key, choices[0])
    if written not in choices:
        raise MarkupMistake(f"`{key}` is {', '.join(choices)}, not `{written}`")
    return written


def _pairs(element: ElementTree.Element, key: str) -> list[tuple[str, str]]:
    """Return names and values of a list: `wght 600, wdth 75`; `lnum` alone is switched on."""
    found = []
    for part in element.get(key, "").split(","):
        if words := part.split():
            found.append((words[0], words[1] if len(words) > 1 else "1"))
    return found
