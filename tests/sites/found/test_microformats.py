"""Microformats of every theme that ships, read by an independent parser."""

from typing import Any

import mf2py
import pytest

from tests.conftest import Site
from tests.files import png

THEMES = ("base", "dossier", "cimaise", "registre")
CONFIG = """title: Ada
theme: {theme}
tagline: Cloth and looms
base_url: https://ada.example/work/
languages: [en, fr]
author:
  name: Ada L.
  job: weaver
  email: a@ada.example
  location: Lyon
  links: [{{label: Web, url: "https://web.example/"}}]
  picture: {{src: static/ada.png, alt: Ada}}
"""
LOOM = "content/projects/loom/index.md"


@pytest.fixture(scope="module", params=THEMES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a site in each of the themes."""
    made = Site(tmp_path_factory.mktemp(request.param))
    made.write(
        {
            "portfolio.yaml": CONFIG.format(theme=request.param),
            "content/projects/loom/cloth.png": png(9, 6),
            LOOM: "---\ntitle: 'Loom <b> & Co'\ncover: {src: cloth.png, alt: Cloth}\n"
            "summary: What it is\ndate: 2025\nupdated: 2026-01-02\n"
            "tags: [wool]\ncredits: [{person: Kim, role: photo}]\n---\n"
            "It *is*.\n",
            "content/notes/n.md": "---\ntitle: Note\ndate: 2026-01-02\n---\nShort.\n",
            "content/home.fr.md": "---\ntitle: Ada\n---\nBonjour.\n",
            "static/ada.png": png(9, 6),
        }
    )
    made.build()
    assert not made.result.failed, made.problems
    return made


def read(site: Site, path: str) -> dict[str, Any]:
    """Return what a page says in microformats, as a reader of the published site sees it."""
    url = f"https://ada.example/work/{path}"
    return dict(mf2py.parse(doc=site.page(path), url=url, html_parser="html.parser"))


def items(parsed: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [item["properties"] for item in parsed["items"] if kind in item["type"]]


@pytest.mark.parametrize("path", ["", "fr/"])
def test_the_home_page_is_the_card_of_its_author(site: Site, path: str) -> None:
    url = f"https://ada.example/work/{path}"
    parsed = read(site, path)
    (card,) = (each for each in items(parsed, "h-card") if "uid" in each)
    assert card["uid"] == [url]
    assert card["url"][0] == url, "a card is a page's own if both are its address"
    assert "https://web.example/" in card["url"]
    assert card["name"] == ["Ada L."]
    assert card["job-title"] == ["weaver"]
    assert card["locality"] == ["Lyon"]
    assert card["email"] == ["mailto:a@ada.example"]
    photo = card["photo"][0]
    assert str(photo["value"] if isinstance(photo, dict) else photo).startswith(
        "https://ada.example/work/assets/static/ada."
    )
    assert set(parsed["rels"]["me"]) == {url, "https://web.example/"}


def test_a_work_is_an_entry(site: Site) -> None:
    (entry,) = items(read(site, "projects/loom/"), "h-entry")
    assert entry["name"] == ["Loom <b> & Co"]
    assert entry["url"] == entry["uid"] == ["https://ada.example/work/projects/loom/"]
    assert entry["summary"] == ["What it is"]
    assert entry["content"][0]["value"] == "It is."
    assert entry["category"] == ["wool"]
    assert entry["updated"] == ["2026-01-02"]
    assert "published" not in entry
    (cover,) = entry["featured"]
    assert cover.startswith("https://ada.example/work/assets/projects/loom/cloth.")
    (author,) = entry["author"]
    assert author["properties"]["name"] == ["Ada L."]
    assert author["properties"]["url"] == ["https://ada.example/work/"]


def test_a_note_is_an_entry_with_its_day(site: Site) -> None:
    (entry,) = items(read(site, "notes/n/"), "h-entry")
    assert entry["name"] == ["Note"]
    assert entry["published"] == ["2026-01-02"]
    assert entry["content"][0]["value"] == "Short."


@pytest.mark.parametrize("path", ["projects/", "topics/wool/", ""])
def test_lists_are_feeds_of_entries(site: Site, path: str) -> None:
    parsed = read(site, path)
    assert items(parsed, "h-entry") == [], "they are in the feed"
    feed = next(item for item in parsed["items"] if "h-feed" in item["type"])
    (entry,) = (each["properties"] for each in feed["children"])
    assert entry["name"] == ["Loom <b> & Co"]
    assert entry["url"] == ["https://ada.example/work/projects/loom/"]
    assert entry.get("summary", ["What it is"]) == ["What it is"]


def test_works_beside_an_entry_are_no_feed_of_its_page(site: Site) -> None:
    assert items(read(site, "projects/loom/"), "h-feed") == []


def test_notes_are_a_feed_too(site: Site) -> None:
    feed = next(item for item in read(site, "notes/")["items"] if "h-feed" in item["type"])
    assert [each["properties"]["name"] for each in feed["children"]] == [["Note"]]
