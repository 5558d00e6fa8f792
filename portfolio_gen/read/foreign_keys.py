"""Keys of front matter that other generators read: what an owner who moves here does with them."""

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

#: Keys that say how another generator goes about its work; here, nothing is lost without them.
#: Compared without case, with `_` for `-`. Source: the front matter that Jekyll, Hugo and Eleventy
#: document, and that of much used themes (al-folio, Minimal Mistakes, PaperMod).
NOTHING_LOST = frozenset(
    (
        *("layout", "type", "cascade", "outputs", "markup", "sitemap", "pagination", "linktitle"),
        *("toc", "toc_label", "toc_icon", "toc_sticky", "showtoc", "tocopen", "table_of_contents"),
        *("comments", "giscus_comments", "disqus_comments", "disable_comments", "share"),
        *("classes", "author_profile", "read_time", "readtime", "show_date", "related"),
        *("related_posts", "related_publications", "selected_papers", "announcements"),
        *("latest_posts", "nav", "navbar_fixed", "pretty_table", "code_diff", "non_preview"),
        *("math", "mathjax", "katex", "latex", "mermaid", "chart", "tikzjax", "typograms", "aos"),
        *("typer", "highlight", "hidemeta", "searchhidden", "showreadingtime", "showbreadcrumbs"),
        *("showpostnavlinks", "iscjklanguage", "eleventynavigation", "templateengineoverride"),
        *("eleventyexcludefromcollections", "sort_by", "sort_order", "render_with_liquid"),
    )
)

_COVER = "if it names a picture of the work: `cover: …`, beside the text or `/…` under `static/`"
#: Keys with keys of their own, one of which may name a picture.
_HOLD_PICTURES = frozenset(("header", "profile", "resources"))
_PICTURES = ("teaser", "image", "overlay_image", "og_image", "src")
_FILMS = "write the address of each film alone on a line of the text"
_ORDER = "did you mean `order`? 1 comes first"
#: Key, written as above → the way out, where no likeness of words would find it.
_WAYS: dict[str, str] = {
    "author": "name those who took part under `credits`: `- person: …`, `role: …`",
    "authors": "name those who took part under `credits`: `- person: …`, `role: …`",
    "category": "did you mean `kind` (one) or `tags` (several)?",
    "categories": "did you mean `kind` (one) or `tags` (several)?",
    "series": "did you mean `kind` (one) or `tags` (several)?",
    "importance": _ORDER,
    "nav_order": _ORDER,
    "priority": _ORDER,
    "header": _COVER,
    "resources": _COVER,
    "profile": _COVER,
    "carousel": "name the pictures under `gallery`",
    "slides": "a document goes under `files`, an address under `links`",
    "sections": "put keys of your own under `extra`",
    "videos": _FILMS,
    "video": _FILMS,
    "youtube": _FILMS,
    "img_alt": "write `cover:`; below it, indented, `src: …` and `alt: …`",
    "image_alt": "write `cover:`; below it, indented, `src: …` and `alt: …`",
    "imagealt": "write `cover:`; below it, indented, `src: …` and `alt: …`",
    "publishdate": "did you mean `date`? `publish_on` is a day to wait for",
    "menus": "for a page that is in the navigation: `navigation: true`",
    "cv_pdf": "write `cv: …` in portfolio.yaml",
    "bibliography": "write the titles into the text, or under `press`",
}  # fmt: skip


def loses_nothing(key: str) -> bool:
    """Tell whether a key is one of other generators that means nothing here."""
    return _plain(key) in NOTHING_LOST


def way_out(key: str, key_node: Node, within: MappingNode) -> str:
    """Return what to write instead of a key of another generator; "" where there is no such key."""
    plain = _plain(key)
    value = next((each for name, each in within.value if name is key_node), None)
    text = value.value.strip() if isinstance(value, ScalarNode) else ""
    if plain == "permalink":
        return _of_address(text)
    if plain in _HOLD_PICTURES and (picture := _picture(value)):
        return f"write `cover: {picture}`: a file beside the text, or `/…` for one under `static/`"
    if plain == "published" and text.casefold() in ("true", "false"):
        return "write `draft: true` for what is not published, or remove it"
    return _WAYS.get(plain, "")


def _picture(value: Node | None) -> str:
    """Return the file that a mapping, or the first of a list of mappings, gives as its picture."""
    if isinstance(value, SequenceNode) and value.value:
        value = value.value[0]
    if not isinstance(value, MappingNode):
        return ""
    named = {
        name.value: each.value
        for name, each in value.value
        if isinstance(name, ScalarNode) and isinstance(each, ScalarNode)
    }
    return next((named[name] for name in _PICTURES if named.get(name)), "")


def _of_address(text: str) -> str:
    """Return the hint for an old address: it goes on leading here, as an alias."""
    address = "/" + text.lstrip("/")
    if address == "/" or ":" in text or "{" in text:
        return "remove it: the name of the folder is the address"
    return f"write `aliases: [{address}]`, and links to the old address lead here"


def _plain(key: str) -> str:
    return key.casefold().replace("-", "_")
