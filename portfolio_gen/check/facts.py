"""What one output file holds that rules across pages need: where it leads, its anchors."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

import msgspec

FACTS_VERSION = 2
ADDRESSES = ("src", "poster", "data")
REFRESH = re.compile(r"""url\s*=\s*["']?([^"']+)""", re.IGNORECASE)
SELECTOR = (
    "[href],[src],[poster],[srcset],object[data],meta[http-equiv],[id],a[name],[style],[background],"
    "image"
)
#: Sources of pictures in a style: url(a.jpg), url("a.jpg").
URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)""", re.IGNORECASE)


class Facts(msgspec.Struct, frozen=True, array_like=True):
    """Facts of an HTML page. Paths are output paths, of folders those of their index.html."""

    targets: tuple[str, ...] = ()  # files of the site that it leads to or loads, sorted
    fragments: tuple[tuple[str, str], ...] = ()  # (path, anchor) that it leads to
    anchors: tuple[str, ...] = ()  # its own
    outside: tuple[str, ...] = ()  # links as written that leave the site's folder


def html_facts(html: bytes, path: str) -> Facts:
    """Return the facts of a page at an output path."""
    # Imported here: a build that makes no page looks at none.
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    targets: set[str] = set()
    fragments: set[tuple[str, str]] = set()
    anchors: set[str] = set()
    outside: set[str] = set()
    if any(node.attributes.get("href") for node in tree.css("base")):
        return Facts(anchors=tuple(sorted(anchors)))  # 404.html: its links have another origin
    links: set[str] = set()
    for node in tree.css(SELECTOR):
        attributes = node.attributes
        if anchor := attributes.get("id"):
            anchors.add(anchor)
        if href := attributes.get("href"):
            links.add(href)
        if len(attributes) > 1 or not (anchor or href):
            links.update(_others(attributes))
            if (name := attributes.get("name")) and node.tag == "a":
                anchors.add(name)
    for node in tree.css("style"):
        links.update(_urls(node.text()))
    for link in links:
        _sort_in(link, path, targets, fragments, outside)
    return Facts(
        tuple(sorted(targets)),
        tuple(sorted(fragments)),
        tuple(sorted(anchors)),
        tuple(sorted(outside)),
    )


def _urls(css: str) -> Iterator[str]:
    """Yield the addresses in a style."""
    for found in URL.finditer(css):
        yield found[1] or found[2] or found[3] or ""


def _others(attributes: Mapping[str, str | None]) -> Iterator[str]:
    """Return the addresses in an element's attributes other than href."""
    for name in (*ADDRESSES, "background", "xlink:href"):
        if value := attributes.get(name):
            yield value
    if style := attributes.get("style"):
        yield from _urls(style)
    if srcset := attributes.get("srcset"):
        for candidate in srcset.split(","):
            yield candidate.strip().split(" ", 1)[0]
    if (attributes.get("http-equiv") or "").lower() == "refresh":
        url = REFRESH.search(attributes.get("content") or "")
        if url:
            yield url[1].strip()


def _sort_in(
    link: str,
    path: str,
    targets: set[str],
    fragments: set[tuple[str, str]],
    outside: set[str],
) -> None:
    link = link.strip()
    scheme = link.split(":", 1)[0]
    if link.startswith("//") or (
        ":" in link and scheme.replace("+", "").replace("-", "").isalnum()
    ):
        return
    if link.startswith("/"):
        outside.add(link)
        return
    plain, _, anchor = link.partition("#")
    plain = unquote(plain.partition("?")[0])
    target = path
    if plain:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), plain))
        if target.startswith(".."):
            outside.add(link)
            return
        if plain.endswith("/") or target == ".":
            target = "index.html" if target == "." else f"{target}/index.html"
    targets.add(target)
    if anchor:
        fragments.add((target, unquote(anchor)))
