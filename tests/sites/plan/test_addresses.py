"""Addresses of pages, and what becomes of those that were published."""

import pytest

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.published import as_address, listed
from tests.conftest import Files, MakeSite

CONFIG = "title: Ada\ntheme: base\n"
PUBLISHED = ".portfolio/published.txt"


def page(title: str = "A", lines: str = "") -> str:
    return f"---\ntitle: {title}\n{lines}\n---\nText.\n"


def test_each_language_has_its_own_words(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [fr, en]\n",
            "content/projects/métier/index.md": page("Métier"),
            "content/projects/métier/index.en.md": page("Loom"),
            "content/pages/about.md": page("À propos"),
            "content/notes/note.en.md": page("Note"),
        }
    )
    assert site.codes() == ["translation-alone"]
    lines = site.page("addresses.txt").splitlines()
    assert lines == sorted(lines)
    assert {"/", "/en/", "/projets/metier/", "/en/projects/metier/", "/about/"} <= set(lines)
    assert "/en/notes/note/" in lines
    assert not any(line.startswith("/en/about") for line in lines)


def test_section_words_can_be_chosen(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [fr]\npaths: {projects: {fr: Réalisations}}\n",
            "content/projects/loom/index.md": page(),
        }
    )
    assert site.codes() == []
    assert "realisations/loom/index.html" in site.files()


@pytest.mark.parametrize("language", ["pt-BR", "zh-Hant"])
def test_addresses_are_in_lower_case(make_site: MakeSite, language: str) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + f"languages: [en, {language}]\n",
            f"content/projects/Loom/index.{language}.md": page(lines="slug: Big Loom"),
        }
    )
    assert set(site.codes()) <= {"strings-missing", "translation-alone"}
    for path in site.page("addresses.txt").split():
        assert path == path.lower()


def test_addresses_that_were_published_stay_in_the_list(make_site: MakeSite) -> None:
    site = make_site(
        {
            PUBLISHED: "/old/\n/projects/loom/\n/",
            "content/projects/loom/index.md": page(lines="aliases: [/old]"),
        }
    )
    assert site.codes() == []
    assert {"/old/", "/projects/loom/"} <= set(site.page("addresses.txt").split())
    assert 'http-equiv="refresh"' in site.page("old/")


def test_an_address_may_end(make_site: MakeSite) -> None:
    site = make_site({PUBLISHED: "/old/\n", "portfolio.yaml": CONFIG + "gone: [/old]\n"})
    assert site.codes() == []
    assert "noindex" in site.page("old/")


def test_what_is_published_is_an_input_of_the_build(make_site: MakeSite) -> None:
    site = make_site({})
    wishes = Wishes(published="/old/\n", strict_addresses=True)
    assert [problem.code for problem in site.build(wishes=wishes).problems] == ["address-vanished"]
    assert site.build().problems == ()


def test_a_list_with_its_last_work_gone_is_no_trouble(make_site: MakeSite) -> None:
    """Who takes back a last project or a last tag can't write an alias for their lists."""
    files: Files = {"content/projects/loom/index.md": page(lines="tags: [wool]")}
    site = make_site(files)
    addresses = site.page("addresses.txt")
    assert "/projects/" in addresses.split()
    site.write({PUBLISHED: addresses, "content/projects/loom/index.md": page(lines="draft: true")})
    site.build()
    vanished_now = [problem.message.split(" ")[0] for problem in site.problems]
    assert vanished_now == ["/projects/loom/"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("/old", "/old/"),
        ("/old/", "/old/"),
        ("/", "/"),
        ("/a/b", "/a/b/"),
        ("/a.html", "/a.html"),
        ("/a/index.html", "/a/"),
    ],
)
def test_an_old_address_has_the_form_of_a_page(written: str, expected: str) -> None:
    assert as_address(written) == expected


def test_the_list_is_sorted_and_lacks_what_was_withdrawn() -> None:
    assert listed(["/b/", "/a/"], ["/c/", "/a/"], ["/c/"]) == "/a/\n/b/\n"
    assert listed([], [], ["/x/"]) == ""


def test_a_vanished_address_proposes_the_nearest_page(make_site: MakeSite) -> None:
    site = make_site({PUBLISHED: "/projects/lom/\n", "content/projects/loom/index.md": page()})
    assert site.codes() == ["address-vanished"]
    hint = site.problems[0].hint
    assert "aliases: [/projects/lom/]" in hint
    assert "/projects/loom/" in hint
    assert "gone: [/projects/lom/]" in hint


def test_a_published_page_that_is_a_draft_now_is_named(make_site: MakeSite) -> None:
    path = "content/projects/loom/index.md"
    site = make_site({PUBLISHED: "/projects/loom/\n", path: page(lines="draft: true")})
    assert site.codes() == ["address-vanished"]
    assert path in site.problems[0].hint
    assert "draft" in site.problems[0].hint


def test_a_file_that_may_end_becomes_no_page(make_site: MakeSite) -> None:
    site = make_site({PUBLISHED: "/cv.pdf\n"})
    assert site.codes() == ["address-vanished"]
    assert "put the file back into static/" in site.problems[0].hint
    site = make_site(
        {
            PUBLISHED: "/cv.pdf\n",
            "portfolio.yaml": "title: Ada\ntheme: base\ngone: [/cv.pdf]\n",
        }
    )
    assert site.codes() == []
    assert not (site.out / "cv.pdf").exists()
