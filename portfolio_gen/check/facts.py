"""What one output file holds that rules across files need: where it leads, what it fetches."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

import msgspec

from portfolio_gen.check.written import (
    Written,
    below,
    in_handlers,
    in_script,
    in_style,
    in_tree,
)

FACTS_VERSION = 5
#: Files that name others, besides pages.
TEXTS = (".css", ".js", ".mjs", ".svg", ".xml", ".json", ".webmanifest", ".txt", ".xsl")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*+:|#")
#: Where an address leads: to a file of the site, out of its folder, to another host, or nowhere
#: that can be looked at (mail, data).
Way = Literal["site", "outside", "host", "file", "other"]


class Facts(msgspec.Struct, frozen=True, array_like=True):
    """Facts of a file. Paths are output paths, of folders those of their index.html."""

    targets: tuple[str, ...] = ()  # files of the site that it leads to or loads, sorted
    fragments: tuple[tuple[str, str], ...] = ()  # (path, anchor) that it leads to
    anchors: tuple[str, ...] = ()  # its own
    outside: tuple[str, ...] = ()  # links as written that leave the site's folder
    calls: tuple[tuple[str, str], ...] = ()  # (element, whole address) that it loads from elsewhere
    forms: tuple[str, ...] = ()  # whole addresses that its forms are sent to
    local: tuple[str, ...] = ()  # addresses on the author's own disk


def facts_of(data: bytes, path: str, base: str = "") -> Facts:
    """Return the facts of any file at an output path; `base` is the site's whole address."""
    name = path.lower()
    if name.endswith((".html", ".htm")):
        return html_facts(data, path, base)
    if not name.endswith(TEXTS):
        return Facts()
    text = data.decode("utf-8", "replace")
    found = [Written("lead", "", url) for url in below(base, text)]
    if name.endswith(".css"):
        found += [Written("load", "url()", url) for url in in_style(text)]
    elif name.endswith((".js", ".mjs")):
        found += [Written("load", "script", url) for url in in_script(text)]
    elif name.endswith(".svg"):
        from selectolax.lexbor import LexborHTMLParser

        tree = LexborHTMLParser(data)
        found += (*in_tree(tree), *in_handlers(data, tree))
    return _facts(found, (), path, base)


def html_facts(html: bytes, path: str, base: str = "") -> Facts:
    """Return the facts of a page at an output path."""
    # Imported here: a build that makes no page looks at none.
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    anchors = {value for node in tree.css("[id]") if (value := node.attributes.get("id"))}
    anchors |= {value for node in tree.css("a[name]") if (value := node.attributes.get("name"))}
    written = [*in_tree(tree), *in_handlers(html, tree)]
    if (node := tree.css_first("base[href]")) is not None:
        written = [*_behind(node.attributes.get("href") or "", written, base)]
    return _facts(written, tuple(sorted(anchors)), path, base)


def _behind(origin: str, written: list[Written], base: str) -> Iterator[Written]:
    """Yield the addresses of a page whose `<base>` is the origin of those that are not whole.

    404.html has one: where its links lead can't be told from its place. If the origin is another
    host, it is named for whatever the page loads from it.
    """
    is_elsewhere = resolved(origin, "", base)[0] == "host"
    for each in written:
        if each.by == "base":
            continue
        if "//" in each.url:
            yield each
        elif is_elsewhere and each.use != "lead" and not SCHEME.match(each.url.strip()):
            yield Written(each.use, "base", origin)


def _facts(written: Iterable[Written], anchors: tuple[str, ...], path: str, base: str) -> Facts:
    folder = posixpath.dirname(path)
    targets: set[str] = set()
    fragments: set[tuple[str, str]] = set()
    outside: set[str] = set()
    calls: set[tuple[str, str]] = set()
    forms: set[str] = set()
    local: set[str] = set()
    for use, by, url in dict.fromkeys(written):
        way, target, anchor = resolved(url, folder, base)
        if way == "site":
            targets.add(target or path)
            if anchor:
                fragments.add((target or path, anchor))
        elif way == "outside":
            outside.add(target)
        elif way == "file":
            local.add(target)
        elif way == "host" and use in ("load", "refresh"):
            calls.add((by, target))
        elif way == "host" and use == "form":
            forms.add(target)
    found = (targets, fragments, anchors, outside, calls, forms, local)
    return Facts(*(tuple(sorted(each)) for each in found))  # type: ignore[arg-type]


@lru_cache(50_000)
def resolved(link: str, folder: str, base: str) -> tuple[Way, str, str]:
    """Return where an address of a file in an output folder leads: way, path or address, anchor.

    The path is "" for the file itself. White space within an address counts for nothing.
    """
    link = link.strip()
    if base and (link.startswith(base) or link == base[:-1]):
        way, target, anchor = _inside(link[len(base) :], "")
        return (way, target or "index.html", anchor)
    if link.startswith("//"):
        return ("host", link, "")
    scheme, colon, _ = link.partition(":")
    if colon and scheme.replace("+", "").replace("-", "").isalnum():
        kind = scheme.lower()
        if kind == "file" or (len(kind) == 1 and kind.isalpha()):
            return ("file", link, "")
        return ("host" if kind in ("http", "https", "ws", "wss") else "other", link, "")
    if link.startswith("/"):
        return ("outside", link, "")
    return _inside(link, folder)


def _inside(link: str, folder: str) -> tuple[Way, str, str]:
    """Return the same of an address that is relative to an output folder."""
    plain, _, anchor = link.partition("#")
    plain = unquote(plain.partition("?")[0])
    if not plain:
        return ("site", "", unquote(anchor))
    target = posixpath.normpath(posixpath.join(folder, plain))
    if target.startswith(".."):
        return ("outside", link, "")
    if plain.endswith("/") or target == ".":
        target = "index.html" if target == "." else f"{target}/index.html"
    return ("site", target, unquote(anchor))
