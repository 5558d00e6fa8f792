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


THEMES = ("base", "dossier", "cimaise", "registre")
SHARED = {
    LOOM: "---\ntitle: Loom\nsummary: What it is\ntags: wool\nskills: wool\nkind: cloth\n"
    "credits: [{person: kim}]\naliases: /old/\n---\n",
    "content/projects/shuttle/index.md": "---\ntitle: Shuttle\ntags: wool\n"
    "credits: [{person: kim}]\n---\n",
    "content/notes/n.md": "---\ntitle: Note\ndate: 2026-01-02\n---\n",
    "data/people.yaml": "kim: {name: Kim, page: true}\n",
}


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_for_everybody_says_what_it_is_and_has_a_title_of_its_own(
    make_site: MakeSite, theme: str
) -> None:
    config = CONFIG.replace("theme: base", f"theme: {theme}") + "tagline: Weaver\n"
    site = make_site({"portfolio.yaml": config, **SHARED})
    pages = [path.parent for path in site.out.rglob("index.html")]
    found = {page.relative_to(site.out).as_posix(): page for page in pages if page.name != "old"}
    heads = {path: metas(site, f"{path}/" if path != "." else "") for path in found}
    assert {"topics/wool", "skills/wool", "kinds/cloth", "people/kim", "notes"} < set(heads)
    assert all(head["description"][0] for head in heads.values())
    assert all(head["description"] == head["og:description"] for head in heads.values())
    english = [head["title"][0] for path, head in heads.items() if path.split("/")[0] != "fr"]
    assert len(english) == len(set(english))


def test_a_list_says_what_is_in_it(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, **SHARED})
    assert metas(site, "topics/wool/")["description"] == ["Work about “wool”: Loom, Shuttle."]
    assert metas(site, "topics/wool/")["title"] == ["wool – Topic – Ada"]
    assert metas(site, "skills/wool/")["title"] == ["wool – Skill – Ada"]
    assert metas(site, "projects/")["description"] == ["Work by Ada: Loom, Shuttle."]
    assert metas(site, "people/kim/")["description"] == ["Made together with Kim: Loom, Shuttle."]


def test_a_long_list_is_cut_between_titles(make_site: MakeSite) -> None:
    works = {
        f"content/projects/p{at}/index.md": f"---\ntitle: A work of length {at}\n---\n"
        for at in range(9)
    }
    (said,) = metas(make_site({"portfolio.yaml": CONFIG, **works}), "projects/")["description"]
    assert said.startswith("Work by Ada: A work of length 0, A work")
    assert said.endswith("length 4…")
    assert len(said) < 160


def test_an_old_address_that_is_shared_shows_what_it_leads_to(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, **SHARED})
    old, new = metas(site, "old/"), metas(site, "projects/loom/")
    names = ("title", "og:title", "og:description", "og:url", "og:image", "og:image:alt")
    assert {name: old[name] for name in names} == {name: new[name] for name in names}
    assert "robots" not in old, "a canonical address would be of no use beside it"
    assert 'rel="canonical" href="https://ada.example/work/projects/loom/"' in site.page("old/")


def test_an_old_address_of_what_is_unlisted_stays_out_of_search(make_site: MakeSite) -> None:
    loom = "---\ntitle: Loom\naliases: /old/\nunlisted: true\n---\n"
    site = make_site({"portfolio.yaml": CONFIG, LOOM: loom})
    assert metas(site, "old/")["robots"] == ["noindex"]


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
        ("Blog mastodonte", "https://blog.example/@other", ""),
        ("YouTube", "https://www.youtube.com/@ada", ""),
        ("Mastodon", "https://social.example/@ada/123", ""),
        ("Web", "https://ada.example/", ""),
    ],
)
def test_the_fediverse_is_known_by_its_name(label: str, url: str, expected: str) -> None:
    assert fediverse_handle([Anchor(label, url)]) == expected
