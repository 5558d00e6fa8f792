"""The same page in other languages: links for search engines, and the switch for readers."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.conftest import MakeSite
from tests.unit.test_languages_original import HIDDEN, page, planned

BASE = "https://ada.example/work/"
WITH_BASE = {"portfolio.yaml": HIDDEN["portfolio.yaml"] + f"base_url: {BASE}\n"}
EXAMPLE = Path(__file__).parents[2] / "example-site"

_LINK = re.compile(r"<link\b[^>]*>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_LANG = re.compile(r'<html lang="([^"]+)"')


def alternates(html: str) -> dict[str, str]:
    """Return the absolute addresses of a page's versions by `hreflang`."""
    links = (dict(_ATTRIBUTE.findall(link)) for link in _LINK.findall(html))
    return {link["hreflang"]: link["href"] for link in links if link.get("rel") == "alternate"
            and "hreflang" in link}  # fmt: skip


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the HTML pages of the example site by absolute address, and that of the site as ""."""
    folder = tmp_path_factory.mktemp("example")
    root, out = folder / "site", folder / "out"
    for path in EXAMPLE.rglob("*"):
        inside = path.relative_to(EXAMPLE)
        if path.is_file() and not inside.parts[0].startswith(("_", ".")):
            (root / inside).parent.mkdir(parents=True, exist_ok=True)
            (root / inside).write_bytes(path.read_bytes())
    result = build(str(root), str(out), today="2026-05-01", wishes=Wishes(base_url=BASE), jobs=1)
    assert not result.failed, result.problems
    return {
        BASE + path.relative_to(out).as_posix().removesuffix("index.html"): path.read_text("utf-8")
        for path in sorted(out.rglob("*.html"))
    }


def test_every_version_exists_and_names_the_same_versions(example: dict[str, str]) -> None:
    with_versions = {url: found for url, html in example.items() if (found := alternates(html))}
    assert len(with_versions) > 50
    for url, versions in with_versions.items():
        for lang, target in versions.items():
            assert target in example, f"{url} names {target}, which does not exist"
            assert with_versions.get(target) == versions, f"{target} does not name what {url} does"
            if lang != "x-default":
                assert _LANG.search(example[target]) is not None
                assert _LANG.findall(example[target]) == [lang]
        assert url in versions.values(), f"{url} does not name itself"


def test_who_speaks_neither_language_is_led_to_the_first(example: dict[str, str]) -> None:
    for url, html in example.items():
        versions = alternates(html)
        if versions:
            assert versions["x-default"] == versions["fr"], url
            assert len(versions) == 3, url


def test_pages_that_search_engines_leave_out_have_no_versions(example: dict[str, str]) -> None:
    left_out = [html for html in example.values() if 'content="noindex"' in html]
    assert left_out
    assert [alternates(html) for html in left_out] == [{}] * len(left_out)


def test_the_switch_leads_to_the_same_page_or_to_a_home_page(example: dict[str, str]) -> None:
    homes = {"fr": BASE, "en": f"{BASE}en/"}
    for url, html in example.items():
        versions = alternates(html)
        is_quiet = 'content="noindex"' in html
        for lang, target in _switch(html):
            found = BASE + _resolved(url.removeprefix(BASE), target)
            assert _LANG.findall(example[found]) == [lang]
            assert is_quiet or found == versions.get(lang, homes[lang]), url


def _switch(html: str) -> Iterator[tuple[str, str]]:
    """Yield language and target of each link of the language switch."""
    found = re.search(r'<nav class="languages".*?</nav>', html, re.S)
    for link in re.findall(r"<a\b[^>]*>", found[0] if found else ""):
        attributes = dict(_ATTRIBUTE.findall(link))
        yield attributes["hreflang"], attributes["href"]


def _resolved(page_path: str, target: str) -> str:
    folder = page_path.rpartition("/")[0]
    path = normpath(join("/", folder, target)).strip("/")
    return f"{path}/" if path else ""


def test_lists_and_terms_have_versions_as_well(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **WITH_BASE,
            "data/tags.yaml": "bois: {fr: Bois, en: Wood}\n",
            "content/projects/a/index.md": page(
                "A", "tags: [bois, SQL, pierre]", "skills: [tournage, C++]", "kind: Objet"
            ),
            "content/projects/a/index.en.md": page(
                "A", "tags: [bois, sql, stone]", "skills: [turning, C++]", "kind: Object"
            ),
        },
    )
    found = {
        address: [translation.address for translation in view.translations]
        for address, view in plan.views.items()
        if view.lang == "fr" and address != "/404.html"
    }
    assert found == {
        "/": ["/en/"],
        "/projets/": ["/en/projects/"],
        "/projets/a/": ["/en/projects/a/"],
        "/sujets/bois/": ["/en/topics/wood/"],
        "/sujets/sql/": ["/en/topics/sql/"],
        "/sujets/pierre/": [],
        "/competences/tournage/": [],
        "/competences/cplusplus/": ["/en/skills/cplusplus/"],
        "/domaines/objet/": ["/en/kinds/object/"],
    }
    assert plan.views["/sujets/bois/"].translations[0].url == f"{BASE}en/topics/wood/"


def test_a_kind_that_two_kinds_translate_has_no_versions(make_site: MakeSite) -> None:
    """Nobody can tell which of the two is meant, and links must lead back."""
    works = {
        "a": ("Objet", "Object"),
        "b": ("Objet", "Furniture"),
        "c": ("Affiche", "Poster"),
    }
    files = dict(WITH_BASE)
    for name, (french, english) in works.items():
        files[f"content/projects/{name}/index.md"] = page(name, f"kind: {french}")
        files[f"content/projects/{name}/index.en.md"] = page(name, f"kind: {english}")
    plan = planned(make_site, files)
    found = {
        address: [each.address for each in view.translations]
        for address, view in plan.views.items()
        if address.startswith(("/domaines/", "/en/kinds/"))
    }
    assert found == {
        "/domaines/objet/": [],
        "/en/kinds/object/": [],
        "/en/kinds/furniture/": [],
        "/domaines/affiche/": ["/en/kinds/poster/"],
        "/en/kinds/poster/": ["/domaines/affiche/"],
    }


def test_versions_agree_in_three_languages(make_site: MakeSite) -> None:
    config = WITH_BASE["portfolio.yaml"].replace("[fr, en]", "[fr, en, de]")
    files = {
        "portfolio.yaml": config,
        "data/tags.yaml": "bois: {fr: Bois, en: Wood, de: Holz}\n",
    }
    kinds = {"a": ("Objet", "Object", ""), "b": ("Objet", "", "Ding"), "c": ("", "Poster", "")}
    for name, of_work in kinds.items():
        for lang, kind in zip(("fr", "en", "de"), of_work, strict=True):
            if kind:
                path = f"content/projects/{name}/index.{lang}.md".replace(".fr", "")
                files[path] = page(name, f"kind: {kind}", "tags: [bois]")
    plan = planned(make_site, files)
    sets: dict[str, set[str]] = defaultdict(set)
    for address, view in plan.views.items():
        if view.translations and address != "/404.html":
            sets[address] = {address, *(each.address for each in view.translations)}
    for address, versions in sets.items():
        for other in versions:
            assert sets[other] == versions, address
    kinds_found = {address for address in sets if "/domaines/" in address or "/kinds/" in address}
    assert len(kinds_found) == 3, "a kind reaches the third language by another work"


def test_unlisted_pages_name_only_each_other_and_not_to_search_engines(
    make_site: MakeSite,
) -> None:
    plan = planned(
        make_site,
        {
            **WITH_BASE,
            "content/projects/a/index.md": page("A", "unlisted: true"),
            "content/projects/a/index.en.md": page("A"),
            "content/projects/b/index.md": page("B"),
            "content/projects/b/index.en.md": page("B", "unlisted: true"),
            "content/selections/jo.md": page("Jo", "projects: [b]"),
            "content/selections/jo.en.md": page("Jo"),
        },
    )

    def named(address: str) -> list[tuple[str, str]]:
        return [(each.address, each.url) for each in plan.views[address].translations]

    assert named("/projets/a/") == [("/en/projects/a/", "")]
    assert named("/en/projects/a/") == [("/projets/a/", "")]
    assert named("/projets/b/") == [], "what is unlisted is linked from nowhere"
    assert named("/en/projects/b/") == [("/projets/b/", "")]
    assert named("/selections/jo/") == [("/en/selections/jo/", "")]


def test_without_a_public_address_there_are_no_absolute_ones(make_site: MakeSite) -> None:
    plan = planned(make_site, dict(HIDDEN))
    assert [each.url for each in plan.views["/"].translations] == [""]


def test_the_switch_can_say_in_each_language_that_a_page_is_missing(make_site: MakeSite) -> None:
    strings = {f"theme/strings/{lang}.yaml": f"language.missing: {words}\n"
               for lang, words in (("fr", "Non traduit"), ("en", "Not translated"))}  # fmt: skip
    plan = planned(make_site, {**HIDDEN, **strings})
    for view in plan.sites.values():
        assert [(each.lang, each.address, each.missing) for each in view.languages] == [
            ("fr", "/", "Non traduit"),
            ("en", "/en/", "Not translated"),
        ]
