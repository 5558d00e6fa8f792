"""Addresses as files write them: in elements and styles, in scripts, feeds and JSON."""

import html as entities
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

#: What a browser does with an address: goes there when asked to, fetches it by itself, sends a
#: form there, or goes there by itself.
Use = Literal["lead", "load", "form", "refresh"]


class Written(NamedTuple):
    """An address in a file, as it is written there, and what writes it: an element, or `url()`."""

    use: Use
    by: str
    url: str


SELECTOR = (
    "[href],[src],[poster],[srcset],[imagesrcset],[ping],object[data],form[action],[formaction],"
    "meta[http-equiv],[style],[background],iframe[srcdoc],image,use,feimage"
)
REFRESH = re.compile(r"""url\s*=\s*["']?([^"']+)""", re.IGNORECASE)
_STRING = r"""(?:"((?:[^"\\\n]++|\\[\s\S])*+)"|'((?:[^'\\\n]++|\\[\s\S])*+)')"""
_COMMENT = r"/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)"
#: The parts of a style that may name files: url(a.jpg), url("a.jpg"), @import "a.css",
#: image-set("a.avif" 1x); comments and other strings, which hide what only looks so.
STYLE = re.compile(
    rf"{_COMMENT}|url\(\s*+(?:{_STRING}|([^\"'()\s]++))\s*+\)|@import(?:\s++|{_COMMENT})*+{_STRING}"
    rf"|(?P<set>image-set\()|(?P<open>\()|(?P<close>[)}}])|(?P<string>{_STRING})",
    re.IGNORECASE,
)
NAMING = re.compile(r"url\(|@import|image-set\(", re.IGNORECASE)
#: An attribute that is a script: onclick="…".
HANDLER = re.compile(rb"[\s\"'/]on[a-z]{3,}\s*+=", re.IGNORECASE)
#: What scripts fetch from a whole address that is written out.
FETCHED = re.compile(
    r"""(?:\b(?:import|from|fetch|importScripts|sendBeacon|EventSource|WebSocket)\b|\.src\s*+=|"""
    r"""\.open\s*+\(\s*+["']\w++["']\s*+,)\s*+\(?+\s*+["'`]((?:https?:|wss?:)?//[^"'`\s]++)""",
)
#: Links that a browser follows by itself.
LOADING = frozenset(
    [
        "stylesheet",
        "icon",
        "preload",
        "modulepreload",
        "prefetch",
        "prerender",
        "preconnect",
        "dns-prefetch",
        "manifest",
        "apple-touch-icon",
        "apple-touch-icon-precomposed",
        "mask-icon",
        "apple-touch-startup-image",
    ]
)
LEADING = frozenset({"a", "area", "base"})
ATTRIBUTES: tuple[tuple[str, Use], ...] = (
    ("src", "load"), ("poster", "load"), ("background", "load"), ("xlink:href", "load"),
    ("ping", "load"), ("action", "form"), ("formaction", "form"),
)  # fmt: skip


def in_tree(tree: Any, depth: int = 0) -> Iterator[Written]:
    """Yield every address of a parsed page."""
    for node in tree.css(SELECTOR):
        attributes = node.attributes
        tag = node.tag
        if href := attributes.get("href"):
            yield Written(_use(tag, attributes), tag, href)
        if len(attributes) > 1 or not href:
            yield from _others(tag, attributes, depth)
    for node in tree.css("style"):
        for url in in_style(node.text()):
            yield Written("load", "style", url)
    for node in tree.css("script:not([src])"):
        for url in in_script(node.text()):
            yield Written("load", "script", url)


def in_handlers(html: bytes, tree: Any) -> Iterator[Written]:
    """Yield what the scripts in attributes of a page fetch (`onclick="fetch(…)"`)."""
    if HANDLER.search(html) is None:
        return
    for node in tree.css("*"):
        for name, script in node.attributes.items():
            if name.startswith("on"):
                for url in in_script(script or ""):
                    yield Written("load", "script", url)


def in_style(css: str) -> Iterator[str]:
    """Yield the addresses in a style; comments and strings that are shown are none of it."""
    if NAMING.search(css) is None:
        return
    calls: list[bool] = []  # open brackets: is it that of an image-set?
    for found in STYLE.finditer(css):
        kind = found.lastgroup
        if kind in ("set", "open"):
            calls.append(kind == "set")
        elif kind == "close":
            calls = calls[:-1] if found[0] == ")" else []
        elif (kind is None or calls[-1:] == [True]) and found[0][:2] != "/*":
            yield next((group for group in found.groups()[:5] if group), found[0][1:-1])


def in_script(script: str) -> Iterator[str]:
    """Yield the whole addresses from which a script plainly fetches something."""
    if "//" in script:
        for found in FETCHED.finditer(script):
            yield found[1]


def below(base: str, text: str) -> Iterator[str]:
    """Yield the addresses in a text of any kind that begin with the site's own.

    A feed holds HTML as text, so entities are resolved twice; JSON may write `\\/`.
    """
    if not base or (base not in text and "\\/" not in text and "&#" not in text):
        return
    plain = entities.unescape(entities.unescape(text)).replace("\\/", "/")
    for found in re.finditer(re.escape(base) + r"""[^\s"'<>\\^`{|})\]]*""", plain):
        yield found[0].rstrip(".,;:!?")


def _use(tag: str, attributes: dict[str, str | None]) -> Use:
    if tag in LEADING:
        return "lead"
    if tag != "link":
        return "load"  # <image>, <use> and their kind in drawings
    kinds = (attributes.get("rel") or "").lower().split()
    return "load" if not LOADING.isdisjoint(kinds) else "lead"


def _others(tag: str, attributes: dict[str, str | None], depth: int) -> Iterator[Written]:
    """Yield the addresses in an element's attributes other than href."""
    for name, use in ATTRIBUTES:
        if (value := attributes.get(name)) and not (tag == "a" and name == "xlink:href"):
            yield Written(use, tag, value)
    for url in in_style(attributes.get("style") or ""):
        yield Written("load", "style", url)
    for name in ("srcset", "imagesrcset"):
        for url in candidates(attributes.get(name) or ""):
            yield Written("load", tag, url)
    if tag == "object" and (value := attributes.get("data")):
        yield Written("load", tag, value)
    elif tag == "meta":
        yield from _refresh(attributes)
    elif tag == "iframe" and depth == 0 and (inner := attributes.get("srcdoc")):
        from selectolax.lexbor import LexborHTMLParser

        yield from in_tree(LexborHTMLParser(inner), depth + 1)


def _refresh(attributes: dict[str, str | None]) -> Iterator[Written]:
    if (attributes.get("http-equiv") or "").lower() == "refresh":
        found = REFRESH.search(attributes.get("content") or "")
        if found:
            yield Written("refresh", "meta", found[1].strip())


def candidates(srcset: str) -> Iterator[str]:
    """Yield the addresses of a `srcset`."""
    for candidate in srcset.split(","):
        if words := candidate.split():
            yield words[0]
