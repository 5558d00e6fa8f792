"""portfolio.json: the index of the public work, held to its published schema."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import MakeSite, Site
from tests.files import film, png

SCHEMA = Path(__file__).parents[3] / "docs/reference/works.schema.json"
CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\n"
LOOM = "content/projects/loom/index.md"


def index(site: Site) -> dict[str, Any]:
    """Return the index, after holding it to its schema."""
    found: dict[str, Any] = json.loads(site.page("portfolio.json"))
    jsonschema.validate(found, json.loads(SCHEMA.read_text(encoding="utf-8")))
    return found


def test_a_work_is_told_in_few_fields(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "author: {name: Ada L., job: weaver, location: Lyon, "
            "links: [{label: Web, url: 'https://web.example'}]}\n",
            "data/people.yaml": "jo: {name: Jo}\n",
            LOOM: "---\ntitle: Loom\nsummary: What it is\ndate: 2025-06\nrole: [design]\n"
            "kind: craft\nplace: Lyon\ntags: [wool]\nskills: [dyeing]\n"
            "cover: {src: a.png, alt: A}\ncredits: [{person: jo, role: clay}, Kim]\n---\nLong.\n",
            "content/projects/loom/a.png": png(9, 6),
        }
    )
    found = index(site)
    assert found["author"] == {
        "name": "Ada L.", "job": "weaver", "location": "Lyon", "links": ["https://web.example"]
    }  # fmt: skip
    assert found["feeds"] == {"en": "https://ada.example/work/feed.xml"}
    (work,) = found["works"]
    picture = work.pop("picture")
    assert (site.out / picture["url"].removeprefix("https://ada.example/work/")).exists()
    assert (picture["width"], picture["height"], picture["alt"]) == (9, 6, "A")
    assert work == {
        "id": "tag:ada.example,2026:/work/project/loom/en",
        "url": "https://ada.example/work/projects/loom/",
        "lang": "en",
        "title": "Loom",
        "summary": "What it is",
        "date": "2025-06",
        "kind": "craft",
        "place": "Lyon",
        "roles": ["design"],
        "people": [
            {"name": "Jo", "role": "clay", "url": "https://ada.example/work/people/jo/"},
            {"name": "Kim"},
        ],
        "tags": ["wool"],
        "skills": ["dyeing"],
    }


def test_versions_of_a_work_name_each_other(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            LOOM: "---\ntitle: Loom\n---\n",
            "content/projects/loom/index.fr.md": "---\ntitle: Métier\n---\n",
        }
    )
    works = index(site)["works"]
    assert [(work["lang"], work["translations"]) for work in works] == [
        ("en", {"fr": "https://ada.example/work/fr/projets/loom/"}),
        ("fr", {"en": "https://ada.example/work/projects/loom/"}),
    ]


@pytest.mark.parametrize("line", ["draft: true", "unlisted: true", "embargo: 2030-01-01"])
def test_what_is_not_for_everybody_is_not_in_the_index(make_site: MakeSite, line: str) -> None:
    other = {"content/projects/o/index.md": "---\ntitle: Open\n---\n"}
    site = make_site({"portfolio.yaml": CONFIG, LOOM: f"---\ntitle: L\n{line}\n---\n", **other})
    assert [work["title"] for work in index(site)["works"]] == ["Open"]


def test_a_film_is_shown_by_its_poster_and_never_by_itself(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            LOOM: "---\ntitle: L\ncover: {src: f.mp4, alt: F}\n---\n",
            "content/projects/loom/f.mp4": film(),
        }
    )
    assert "picture" not in index(site)["works"][0]


def test_odd_titles_are_told_as_they_are(make_site: MakeSite) -> None:
    title = '</script> " \U0001f9f6 \u05d0 ]]> \\'
    written = json.dumps(title, ensure_ascii=False)
    site = make_site({"portfolio.yaml": CONFIG + "typography: false\n",
                      LOOM: f"---\ntitle: {written}\n---\n"})  # fmt: skip
    assert index(site)["works"][0]["title"] == title


def test_a_site_without_work_or_address_has_an_empty_index_or_none(make_site: MakeSite) -> None:
    assert index(make_site({"portfolio.yaml": CONFIG}))["works"] == []
    site = make_site({"portfolio.yaml": "title: Ada\ntheme: base\n"})
    assert not (site.out / "portfolio.json").exists()
