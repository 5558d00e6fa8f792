"""Raw HTML: its addresses become gaps, its pictures become ours, all else stays as written."""

import re
from html import unescape

from markdown_it.token import Token

from portfolio_gen.model.document import ImageUse
from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.html import leads_away

_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`]++)"""
_ATTRIBUTE = rf"(?:[\s/]++[^\s\"'<>/=]++(?:\s*+=\s*+{_VALUE})?+)"
_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(?P<name>[A-Za-z][\w:-]*+)(?P<attributes>{_ATTRIBUTE}*+)[\s/]*+>",
    re.DOTALL,
)
_PAIR = re.compile(rf"(?P<key>[^\s\"'<>/=]++)(?:\s*+=\s*+(?P<value>{_VALUE}))?+", re.DOTALL)
_CANDIDATE = re.compile(r"([^\s,]\S*?)(?=,?(?:\s|$))([^,]*)")
_WORTH_A_LOOK = re.compile("href|src|poster|data", re.IGNORECASE)
_PICTURE = re.compile(r"<(/?)picture\b", re.IGNORECASE)
_TEXT_ONLY = frozenset({"script", "style", "textarea", "title"})
_ADDRESSES = frozenset({"href", "src", "poster"})


def with_gaps(html: str, token: Token, offset: int, findings: Findings) -> str:
    """Return raw HTML with gaps for addresses that lead into the site, and for each `<img>`.

    Every address in `href`, `src`, `poster`, `srcset` and the `data` of an `<object>` is recorded.
    `offset` is where the HTML starts in the content of the token. Comments, scripts and styles are
    left alone.
    """
    if not _WORTH_A_LOOK.search(html):
        _follow_pictures(html, findings)
        return html
    pieces: list[str] = []
    position, written = 0, 0
    while found := _TAG.search(html, position):
        position = found.end()
        name = (found["name"] or "").lower()
        if not name:
            continue
        pieces.append(html[written : found.start()])
        _follow_pictures(html[written:position], findings)
        written = position
        if name == "img":
            pieces.append(_image(found, token, offset, findings))
        else:
            pieces.append(_tag(found, name, token, offset, findings))
        if name in _TEXT_ONLY:
            end = re.compile(rf"</{name}", re.IGNORECASE).search(html, position)
            position = end.start() if end else len(html)
    pieces.append(html[written:])
    _follow_pictures(html[written:], findings)
    return "".join(pieces)


def _follow_pictures(html: str, findings: Findings) -> None:
    """Note whether a `<picture>` is open behind a piece of raw HTML."""
    for tag in _PICTURE.finditer(html):
        findings.in_picture = not tag[1]


def _image(tag: re.Match[str], token: Token, offset: int, findings: Findings) -> str:
    """Return the gap of an `<img>`; the tag as it is if it has no address."""
    attributes: dict[str, str] = {}
    place = None
    for pair in _PAIR.finditer(tag.string, tag.start("attributes"), tag.end("attributes")):
        key, value, start = _read(pair)
        attributes.setdefault(key, unescape(value))
        if key == "src" and place is None and value:
            place = (*findings.places.in_token(token, offset + start), len(value))
    if place is None:
        return tag[0]
    src = attributes.pop("src")
    alt = attributes.pop("alt", None)
    # In HTML an empty alt is how one says that a picture is mere decoration.
    use = ImageUse(
        src, *place, alt=alt, decorative=alt == "", attributes=attributes, raw=True,
        within=findings.in_picture,
    )  # fmt: skip
    return f"\0I{findings.image(use)}\0"


def _tag(tag: re.Match[str], name: str, token: Token, offset: int, findings: Findings) -> str:
    """Return a tag with gaps in the place of its addresses."""
    pieces: list[str] = []
    written = tag.start()
    for pair in _PAIR.finditer(tag.string, tag.start("attributes"), tag.end("attributes")):
        key, value, start = _read(pair)
        if key in _ADDRESSES or (key == "data" and name == "object"):
            filled = _gap(value, start, token, offset, findings)
        elif key == "srcset":
            filled = _candidates(value, start, token, offset, findings)
        else:
            continue
        if filled != value:
            pieces += (tag.string[written : pair.start()], f'{pair["key"]}="{filled}"')
            written = pair.end()
    pieces.append(tag.string[written : tag.end()])
    return "".join(pieces)


def _gap(value: str, start: int, token: Token, offset: int, findings: Findings) -> str:
    """Record an address; return a gap if it leads into the site, else the address as written."""
    target = unescape(value).strip()
    if not target:
        return value
    lead = len(value) - len(value.lstrip())
    line, column = findings.places.in_token(token, offset + start + lead)
    index = findings.link(target, line, column, len(value.strip()))
    return value if leads_away(target) or target.startswith("#") else f"\0L{index}\0"


def _candidates(value: str, start: int, token: Token, offset: int, findings: Findings) -> str:
    """Return a `srcset` with a gap for each of its addresses that leads into the site."""
    pieces: list[str] = []
    written = 0
    for found in _CANDIDATE.finditer(value):
        pieces.append(value[written : found.start(1)])
        pieces.append(_gap(found[1], start + found.start(1), token, offset, findings))
        written = found.end(1)
    pieces.append(value[written:])
    return "".join(pieces)


def _read(pair: re.Match[str]) -> tuple[str, str, int]:
    """Return the name of an attribute in lower case, its value without quotes, and its start."""
    value, start = pair["value"] or "", pair.start("value")
    if value[:1] in ('"', "'"):
        return pair["key"].lower(), value[1:-1], start + 1
    return pair["key"].lower(), value, start
