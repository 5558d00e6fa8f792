"""What is wrong with a page's HTML: parse errors of the standard, and rules of its content model.

Parsing is html5lib's, which reports every parse error that the HTML standard names. The rules
below it are those that our templates could break; they are not all of the standard's. The Nu
checker knows them all, but needs Java; it was run by hand over the example site.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib


def _tags(words: str) -> frozenset[str]:
    return frozenset(words.split())


FLOW = _tags(
    "address article aside blockquote details dialog div dl fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre search section table ul"
)
PHRASING_ONLY = _tags(
    "p h1 h2 h3 h4 h5 h6 span strong em small b i code cite q sub sup time label dt button pre"
    " summary"
)
INTERACTIVE = _tags("a button select textarea details label iframe embed")
OBSOLETE = _tags("acronym big center dir font frame marquee nobr strike tt")
#: What alone may stand directly in some elements.
CHILDREN = {
    "ul": {"li", "script", "template"},
    "ol": {"li", "script", "template"},
    "dl": {"dt", "dd", "div", "script", "template"},
    "picture": {"source", "img", "script", "template"},
    "select": {"option", "optgroup", "hr", "script", "template"},
}
#: Attributes that name other elements of the page.
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")


def faults(html: str) -> list[str]:
    """Return what is wrong with a page, each as "line: what" or "element: what"."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(html)
    found = [f"line {place[0]}: {code} {values}" for place, code, values in parser.errors]
    found += _names(root)
    for element, above in _walk(root, ()):
        found += [f"<{element.tag}>: {fault}" for fault in _rules(element, above)]
    return found


def _walk(element: Element, above: tuple[str, ...]) -> Iterator[tuple[Element, tuple[str, ...]]]:
    for child in element:
        if isinstance(child.tag, str):
            yield child, (*above, element.tag)
            yield from _walk(child, (*above, element.tag))


def _names(root: Element) -> Iterator[str]:
    """Yield what is wrong with the ids of a page and with what refers to them."""
    ids = [value for one in root.iter() if (value := one.get("id")) is not None]
    yield from (f"id {name!r} stands twice" for name in {*ids} if ids.count(name) > 1)
    yield from (f"id {name!r} is empty or has a blank" for name in ids if len(name.split()) != 1)
    for one in root.iter():
        named = [name for key in REFERENCES for name in one.get(key, "").split()]
        if (href := one.get("href", "")).startswith("#") and one.tag == "a":
            named.append(href[1:])
        yield from (f"no element has the id {name!r}" for name in named if name not in ids)


def _rules(element: Element, above: tuple[str, ...]) -> Iterator[str]:
    tag, parent = element.tag, above[-1]
    if tag in OBSOLETE:
        yield "is obsolete"
    if parent in CHILDREN and tag not in CHILDREN[parent]:
        yield f"stands in <{parent}>"
    if tag in FLOW and (inside := PHRASING_ONLY.intersection(above)):
        yield f"stands in {sorted(inside)}"
    if tag in INTERACTIVE and tag != "label" and {"a", "button"}.intersection(above):
        yield "is interactive within a link or button"
    if tag == "figcaption" and parent != "figure":
        yield f"stands in <{parent}>"
    if tag == "main" and {"article", "aside", "footer", "header", "nav"}.intersection(above):
        yield f"stands in {above}"
    if tag == "style" and "body" in above:
        yield "stands in the body"
    yield from _attributes(element)


def _attributes(element: Element) -> Iterator[str]:
    tag = element.tag
    if tag == "img":
        yield from (f"has no {name}" for name in ("src", "alt") if element.get(name) is None)
        if not element.get("src", "x"):
            yield "has an empty src"
    if re.search(r"\d+w\b", element.get("srcset", "")) and element.get("sizes") is None:
        yield "has widths and no sizes"
    if tag in ("a", "area") and element.get("href") is None and element.get("hreflang"):
        yield "has hreflang and no href"
    if tag == "html" and not element.get("lang"):
        yield "has no lang"
    for name in ("width", "height"):
        if tag in ("img", "video", "source") and not element.get(name, "0").isdecimal():
            yield f"{name} is {element.get(name)!r}"
