"""What a link to a page unfolds into, and whose page it is."""

import html5lib
import pytest

from portfolio_gen.model.views import Anchor
from portfolio_gen.plan.locales import fediverse_handle, locale
from tests.conftest import MakeSite, Site

CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\nlanguages: [en, fr]\n"
LOOM = "content/projects/loom/index.md"


def metas(site: Site, path: str) -> dict[str, list[str]]:
    """Return the contents of a page's meta elements, by name or property."""
    tree = html5lib.parse(site.page(path), namespaceHTMLElements=False)
    found: dict[str, list[str]] = {"title": [tree.findtext("head/title") or ""]}
    for meta in tree.iterfind("head/meta"):
        name = meta.get("name") or meta.get("property")
        if name:
            found.setdefault(name, []).append(meta.get("content") or "")
    return found


def test_a_work_is_an_article_in_its_language(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG
            + "author: {name: Ada L., links: [{label: Mastodon, url: 'https://social.example/@ada'}]}\n",
            LOOM: "---\ntitle: Loom\nsummary: What it is\ndate: 2025\nupdated: 2026-01-02\n---\n",
            "content/projects/loom/index.fr.md": "---\ntitle: Métier\n---\n",
        }
    )
    found = metas(site, "projects/loom/")
    wanted = {
        "title": "Loom – Ada",
        "description": "What it is",
        "author": "Ada L.",
        "fediverse:creator": "@ada@social.example",
        "og:type": "article",
        "og:title": "Loom",
        "og:description": "What it is",
        "og:site_name": "Ada",
        "og:url": "https://ada.example/work/projects/loom/",
        "og:locale": "en_GB",
        "og:locale:alternate": "fr_FR",
        "article:modified_time": "2026-01-02",
    }
    assert {name: found[name] for name in wanted} == {name: [text] for name, text in wanted.items()}
    assert "article:published_time" not in found, (
        "when it was finished is not when it was published"
    )


def test_a_note_says_when_it_was_published_if_a_day_is_known(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/notes/a.md": "---\ntitle: A\ndate: 2026-01-02\n---\n",
            "content/notes/b.md": "---\ntitle: B\ndate: 2026-01\n---\n",
        }
    )
    assert metas(site, "notes/a/")["article:published_time"] == ["2026-01-02"]
    assert "article:published_time" not in metas(site, "notes/b/")


def test_the_home_page_is_a_website_and_says_its_name_once(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "tagline: Weaver\n"})
    found = metas(site, "")
    assert found["og:type"] == ["website"]
    assert found["title"] == ["Ada – Weaver"]
    assert found["og:title"] == ["Ada"]
    assert found["og:description"] == ["Weaver"]


def test_odd_titles_stay_in_their_places(make_site: MakeSite) -> None:
    title = '\\" onload=x <b> ]]> \\U0001F9F6'
    site = make_site({"portfolio.yaml": CONFIG + "typography: false\n",
                      LOOM: f'---\ntitle: "{title}"\n---\n'})  # fmt: skip
    assert metas(site, "projects/loom/")["og:title"] == ['" onload=x <b> ]]> \U0001f9f6']


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("fr", "fr_FR"), ("fr-CA", "fr_CA"), ("en", "en_GB"), ("zh-Hant-TW", "zh_TW"), ("eo", "")],
)
def test_languages_have_a_country_where_one_is_known(lang: str, expected: str) -> None:
    assert locale(lang) == expected


@pytest.mark.parametrize(
    ("label", "url", "expected"),
    [
        ("Mastodon", "https://social.example/@ada", "@ada@social.example"),
        ("Fédivers", "https://social.example/@ada/", "@ada@social.example"),
        ("Photos", "https://pixelfed.example/ada", "@ada@pixelfed.example"),
        ("YouTube", "https://www.youtube.com/@ada", ""),
        ("Mastodon", "https://social.example/@ada/123", ""),
        ("Web", "https://ada.example/", ""),
    ],
)
def test_the_fediverse_is_known_by_its_name(label: str, url: str, expected: str) -> None:
    assert fediverse_handle([Anchor(label, url)]) == expected
