"""HTML for feeds: what a page says, without what only its own page can show."""

import re
from html import escape
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from portfolio_gen.realise.escapes import allowed

#: Elements that readers of feeds refuse or can't work, with all that is in them.
UNFIT = (
    "script, style, link, meta, base, template, noscript, form, object, embed, [aria-hidden=true]"
)
ADDRESSES = ("href", "src", "poster", "cite", "data", "action", "longdesc")
#: What elements may say of themselves elsewhere than in their own page.
KEPT = frozenset(
    {
        *ADDRESSES, "srcset", "sizes", "alt", "title", "lang", "dir", "width", "height", "type",
        "media", "datetime", "colspan", "rowspan", "headers", "scope", "span", "start", "reversed",
        "value", "open", "controls", "rel", "hreflang", "abbr",
    }
)  # fmt: skip
CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(\s+[^,]+)?\s*(?:,|\Z)")


def plain_html(html: str, url: str) -> str:
    """Return HTML with absolute addresses and without scripts, styles and frames.

    `url` is the address of the page that it is from.
    """
    tree = LexborHTMLParser(f"<!doctype html><body>{allowed(html)}</body>")
    body = tree.body
    if body is None:
        return ""
    for box in body.css("input[type=checkbox]"):
        box.replace_with(
            "\N{BALLOT BOX WITH CHECK}" if "checked" in box.attributes else "\N{BALLOT BOX}"
        )
    for node in body.css(UNFIT):
        node.decompose()
    for frame in body.css("iframe"):
        _as_link(frame, url)
    for node in body.css("*"):
        if node.tag != "body":
            _clean(node, url, is_drawing=_is_drawing(node))
    return (body.inner_html or "").strip()


def _clean(node: LexborNode, url: str, *, is_drawing: bool) -> None:
    for name, value in node.attributes.items():
        if is_drawing and name not in ADDRESSES and not name.startswith("on"):
            continue
        if name not in KEPT:
            del node.attrs[name]
        elif name == "srcset":
            node.attrs[name] = _candidates(value or "", url)
        elif name in ADDRESSES:
            address = _absolute(value or "", url)
            if address:
                node.attrs[name] = address
            else:
                del node.attrs[name]


def _absolute(address: str, url: str) -> str:
    """Return the full form of an address; "" for code."""
    plain = re.sub(r"[\x00-\x20]", "", address).lower()
    if plain.startswith(("javascript:", "vbscript:")):
        return ""
    try:
        return urljoin(url, address)
    except ValueError:
        return ""


def _candidates(srcset: str, url: str) -> str:
    """Return a `srcset` with absolute addresses, in which no comma ends one by mistake."""
    found = []
    for candidate in CANDIDATE.finditer(srcset):
        address = _absolute(candidate[1], url).replace(",", "%2C")
        found.append(f"{address} {(candidate[2] or '').strip()}".strip())
    return ", ".join(found)


def _as_link(frame: LexborNode, url: str) -> None:
    """Replace a frame by a link to what it shows."""
    source = _absolute(frame.attributes.get("src") or "", url)
    if not source:
        frame.decompose()
        return
    link = LexborHTMLParser("<a></a>").css_first("a")
    assert link is not None
    link.attrs["href"] = source
    link.inner_html = escape(frame.attributes.get("title") or source)
    frame.replace_with(link)


def _is_drawing(node: LexborNode) -> bool:
    """Tell whether a node is of a drawing in SVG or a formula, whose attributes are its own."""
    above: LexborNode | None = node
    while above is not None:
        if above.tag in ("svg", "math"):
            return True
        above = above.parent
    return False
