"""How a page is built: its headings, ids, words for search engines, links away, what it loads."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from portfolio_gen.check.facts import resolved
from portfolio_gen.check.written import in_tree
from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.workers import Workers

ANATOMY_VERSION = 1
LONGEST = 100  # letters of a heading that are kept
AT_ONCE = "link[rel~=stylesheet],script[src],img,video,audio[autoplay]"


class Anatomy(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True):
    """What is known of a page beyond its facts. Paths are output paths."""

    headings: tuple[tuple[int, str], ...] = ()  # level, text
    repeated: tuple[str, ...] = ()  # ids that several elements have, sorted
    nameless: tuple[str, ...] = ()  # addresses of pictures without any `alt`, as written
    lang: str = ""
    title: str = ""
    description: str = ""
    refresh: str = ""  # the file of the site that it leads to by itself
    away: tuple[str, ...] = ()  # whole web addresses that it leads to, sorted
    at_once: tuple[str, ...] = ()  # files that are loaded before anybody scrolls, sorted


class Work(msgspec.Struct, frozen=True, array_like=True):
    """A page for a worker to look at."""

    path: str
    file: str
    base: str


class Kept(NamedTuple):
    """The anatomy of a page, and of which bytes."""

    content: bytes
    anatomy: Anatomy


def anatomies(
    pages: Mapping[str, tuple[bytes, str]], base: str, folder: str, workers: Workers
) -> dict[str, Anatomy]:
    """Return the anatomy of each page: path → digest of its bytes, file. Kept in a folder."""
    version = f"{ANATOMY_VERSION} {base}"
    known = _load(folder, version)
    now = {
        path: known[path]
        for path, (content, _) in pages.items()
        if path in known and known[path].content == content
    }
    works = [Work(path, file, base) for path, (_, file) in pages.items() if path not in now]
    for work, data in zip(works, workers.map(look_at, works), strict=True):
        anatomy = msgspec.msgpack.decode(data, type=Anatomy)
        now[work.path] = Kept(pages[work.path][0], anatomy)
    if works:
        data = msgspec.msgpack.encode((version, now))
        write_atomically(os.path.join(folder, "anatomies"), data)
    return {path: now[path].anatomy for path in pages}


def look_at(works: Sequence[Work]) -> list[bytes]:
    """Return the anatomy of each page as msgpack."""
    found = []
    for work in works:
        with open(work.file, "rb") as file:
            found.append(msgspec.msgpack.encode(anatomy_of(file.read(), work.path, work.base)))
    return found


def anatomy_of(html: bytes, path: str, base: str) -> Anatomy:
    """Return the anatomy of a page at an output path of a site with a whole address."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    folder = path.rpartition("/")[0]
    away: set[str] = set()
    refresh = ""
    for use, by, url in in_tree(tree):
        if (use == "lead" and by in ("a", "area")) or use == "refresh":
            way, target, _ = resolved(url, folder, base)
            if way == "host" and use == "lead":
                whole = f"https:{target}" if target.startswith("//") else target
                away.add(whole.partition("#")[0])
            elif way == "site" and use == "refresh":
                refresh = target or path
    return Anatomy(
        tuple(
            (int((node.tag or "h1")[1]), " ".join(node.text().split())[:LONGEST])
            for node in tree.css("h1,h2,h3,h4,h5,h6")
        ),
        _repeated(tree),
        tuple(
            node.attributes.get("src") or ""
            for node in tree.css("img:not([alt]),input[type=image]:not([alt])")
        ),
        _attribute(tree, "html", "lang"),
        _text(tree, "head > title"),
        _attribute(tree, "meta[name=description]", "content"),
        refresh,
        tuple(sorted(away)),
        tuple(sorted(_at_once(tree, folder))),
    )


def _repeated(tree: Any) -> tuple[str, ...]:
    ids = Counter(node.attributes.get("id") or "" for node in tree.css("[id]"))
    return tuple(sorted(name for name, times in ids.items() if times > 1 and name))


def _attribute(tree: Any, selector: str, name: str) -> str:
    node = tree.css_first(selector)
    return (node.attributes.get(name) or "").strip() if node is not None else ""


def _text(tree: Any, selector: str) -> str:
    node = tree.css_first(selector)
    return " ".join(node.text().split()) if node is not None else ""


def _at_once(tree: Any, folder: str) -> Iterator[str]:
    """Yield the files that a wide screen loads before anybody scrolls: of a picture, its largest.

    Films count as their posters, unless they play by themselves.
    """
    for node in tree.css(AT_ONCE):
        attributes = node.attributes
        if attributes.get("loading") == "lazy":
            continue
        urls = [attributes.get("href" if node.tag == "link" else "src")]
        if node.tag == "img":
            urls = [_largest(node) or urls[0]]
        elif node.tag == "video":
            plays = "autoplay" in attributes
            sources = [each.attributes.get("src") for each in node.css("source")][:1]
            urls = [attributes.get("poster"), *((urls + sources) if plays else ())]
        for url in urls:
            way, target, _ = resolved(url or "", folder, "")
            if way == "site" and target:
                yield target


def _largest(image: Any) -> str:
    """Return the widest picture of the first `srcset` that a browser asks; "" for none."""
    parent = image.parent
    first = parent.css_first("source") if parent is not None and parent.tag == "picture" else None
    srcset = (first or image).attributes.get("srcset") or ""
    widest, found = -1.0, ""
    for candidate in srcset.split(","):
        url, _, size = candidate.strip().partition(" ")
        number = size.strip().rstrip("wx")
        width = float(number) if number.replace(".", "", 1).isdigit() else 1.0
        if url and width > widest:
            widest, found = width, url
    return found


def _load(folder: str, version: str) -> dict[str, Kept]:
    data = read_bytes(os.path.join(folder, "anatomies"))
    if data is None:
        return {}
    try:
        found, known = msgspec.msgpack.decode(data, type=tuple[str, dict[str, Kept]])
    except msgspec.MsgspecError:
        return {}
    return known if found == version else {}
