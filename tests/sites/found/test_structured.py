"""JSON-LD, held to the vocabulary: types and properties exist, and belong together."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MakeSite, Site
from tests.files import png

VOCABULARY = json.loads((Path(__file__).parent / "schema_org.json").read_text(encoding="utf-8"))
TYPES, PROPERTIES = VOCABULARY["types"], VOCABULARY["properties"]
PLAIN = {"Text", "URL", "Date", "DateTime", "Integer", "Distance"}
CONFIG = (
    "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\n"
    "author: {name: Ada L., job: weaver, email: a@ada.example, location: Lyon, "
    "links: [{label: Web, url: 'https://web.example'}]}\n"
)
LOOM = "content/projects/loom/index.md"
FULL = """---
title: Loom
summary: What it is
date: 2025-06
updated: 2026-01-02
kind: craft
place: Lyon
number: 7
tags: [wool]
skills: [dyeing]
cover: {src: a.png, alt: A, caption: Seen, credit: Kim}
gallery: [{src: b.png, alt: B}]
credits: [{person: Kim, role: photo, url: 'https://kim.example'}, Jo]
awards: [First prize]
press: [{label: Paper, url: 'https://paper.example/a'}]
quotes: [{text: Fine, by: Jo, consent: oral}]
results: [Sold]
client: {name: Co}
---
Text.
"""


def data(site: Site, path: str) -> list[dict[str, Any]]:
    """Return the things that a page tells of, each held to the vocabulary."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', site.page(path))
    if not found:
        return []
    (text,) = found
    graph = json.loads(text)
    assert graph["@context"] == "https://schema.org"
    for thing in graph["@graph"]:
        hold(thing, {"Thing"})
    return list(graph["@graph"])


def ancestors(kind: str) -> set[str]:
    return {kind}.union(*(ancestors(parent) for parent in TYPES[kind]))


def hold(thing: Any, takes: set[str]) -> None:
    """Assert that a value is one that a property takes, and so are those within."""
    if not isinstance(thing, dict):
        assert takes & PLAIN or str(thing).startswith("https://"), (thing, takes)
        return
    kind = thing.get("@type", "Thing")  # of what has no type, only what everything has is said
    above = ancestors(kind)
    if "@type" in thing and kind != "Role":
        assert above & takes, f"{kind} is none of {takes}"
    for name, value in thing.items():
        if name.startswith("@") or (kind == "Role" and name not in PROPERTIES["roleName"]["of"]
                                    and name == "contributor"):  # fmt: skip
            continue
        assert set(PROPERTIES[name]["of"]) & above, f"{kind} has no {name}"
        for each in value if isinstance(value, list) else [value]:
            hold(each, set(PROPERTIES[name]["takes"]))


def _site(make_site: MakeSite) -> Site:
    return make_site(
        {
            "portfolio.yaml": CONFIG,
            LOOM: FULL,
            "content/projects/loom/a.png": png(9, 6),
            "content/projects/loom/b.png": png(9, 7),
            "content/notes/n.md": "---\ntitle: Note\ndate: 2026-01-02\ntags: [wool]\n---\n",
            "content/pages/about.md": "---\ntitle: About\n---\n",
        }
    )


def test_the_home_page_tells_whose_site_it_is(make_site: MakeSite) -> None:
    profile, person, website = data(_site(make_site), "")
    assert profile["@type"] == "ProfilePage"
    assert profile["mainEntity"] == {"@id": person["@id"]} == website["author"]
    assert person == {
        "@type": "Person",
        "@id": "https://ada.example/work/#author",
        "name": "Ada L.",
        "url": "https://ada.example/work/",
        "jobTitle": "weaver",
        "email": "a@ada.example",
        "workLocation": {"@type": "Place", "name": "Lyon"},
        "sameAs": ["https://web.example"],
        "knowsAbout": ["dyeing"],
    }


def test_a_work_says_what_its_page_says(make_site: MakeSite) -> None:
    work, me, way = data(_site(make_site), "projects/loom/")
    assert work["@type"] == "CreativeWork"
    assert work["creator"] == {"@id": me["@id"]}
    assert work["contributor"] == [
        {
            "@type": "Role",
            "roleName": "photo",
            "contributor": {"name": "Kim", "url": "https://kim.example"},
        },
        {"name": "Jo"},
    ]
    assert work["dateCreated"] == "2025-06"
    assert work["about"] == [{"@type": "Thing", "name": "wool"}]
    assert work["image"][0]["creditText"] == "Kim"
    assert work["award"] == ["First prize"]
    assert [step["name"] for step in way["itemListElement"]] == ["Ada", "Work", "Loom"]
    assert "review" not in str(work).lower()
    assert "rating" not in str(work).lower()


def test_a_note_is_a_posting(make_site: MakeSite) -> None:
    note, _, way = data(_site(make_site), "notes/n/")
    assert note["@type"] == "BlogPosting"
    assert note["datePublished"] == "2026-01-02"
    assert len(way["itemListElement"]) == 3


def test_nothing_is_said_that_was_not_given(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": "title: Ada\ntheme: base\nbase_url: https://ada.example\n",
                      LOOM: "---\ntitle: Loom\n---\n"})  # fmt: skip
    assert set(data(site, "projects/loom/")[0]) == {
        "@type", "@id", "url", "name", "inLanguage", "creator"
    }  # fmt: skip
    assert set(data(site, "")[1]) == {"@type", "@id", "name", "url"}


@pytest.mark.parametrize("line", ["unlisted: true", "draft: true"])
def test_pages_that_are_not_for_everybody_tell_machines_nothing(
    make_site: MakeSite, line: str
) -> None:
    site = make_site({"portfolio.yaml": CONFIG, LOOM: f"---\ntitle: L\n{line}\n---\n"})
    assert not (site.out / "projects/loom/index.html").exists() or not data(site, "projects/loom/")
    assert "ld+json" not in site.page("404.html")


def test_without_an_address_there_is_none(make_site: MakeSite) -> None:
    plain = "".join(line for line in FULL.splitlines(True) if ".png" not in line)
    site = make_site({"portfolio.yaml": "title: Ada\ntheme: base\n", LOOM: plain})
    assert not site.result.failed
    assert "ld+json" not in site.page("")
    assert "ld+json" not in site.page("projects/loom/")


@pytest.mark.parametrize(
    "title",
    ["</script><script>alert(1)</script>", "<!-- ]]> & \"'", "\u05d0 \U0001f9f6"],
)
def test_no_title_ends_the_script(make_site: MakeSite, title: str) -> None:
    written = json.dumps(title, ensure_ascii=False)
    site = make_site({"portfolio.yaml": CONFIG + "typography: false\n",
                      LOOM: f"---\ntitle: {written}\n---\n"})  # fmt: skip
    page = site.page("projects/loom/")
    assert data(site, "projects/loom/")[0]["name"] == title
    assert "<script>alert" not in page
