"""Feeds as an independent parser reads them."""

import json
import warnings
from typing import Any
from xml.etree import ElementTree

from tests.conftest import Site

with warnings.catch_warnings():  # of Python, at feedparser's use of it
    warnings.simplefilter("ignore")
    import feedparser

CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\n"
ATOM = "{http://www.w3.org/2005/Atom}"
LOOM = "content/projects/loom/index.md"


def work(lines: str, body: str = "Text.\n") -> str:
    return f"---\ntitle: Loom\n{lines}\n---\n{body}"


def entries(site: Site, path: str = "feed.xml") -> list[Any]:
    """Return the entries of an Atom feed as feedparser reads them, after comparing its twin."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        feed = feedparser.parse((site.out / path).read_bytes())
    assert not feed.bozo, feed.bozo_exception
    twin = json.loads(site.page(path.replace(".xml", ".json")))
    assert [item["id"] for item in twin["items"]] == [entry.id for entry in feed.entries]
    assert [item["title"] for item in twin["items"]] == titles_in(site, path)
    return list(feed.entries)


def titles_in(site: Site, path: str = "feed.xml") -> list[str]:
    root = ElementTree.fromstring((site.out / path).read_bytes())
    return [entry.findtext(f"{ATOM}title") or "" for entry in root.findall(f"{ATOM}entry")]


def content(site: Site, path: str = "feed.json") -> str:
    return str(json.loads(site.page(path))["items"][0]["content_html"])
