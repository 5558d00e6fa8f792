"""The same page in other languages: which versions lists, terms and works have."""

from collections import defaultdict

from tests.conftest import MakeSite
from tests.sites.test_languages_original import HIDDEN, page, planned

BASE = "https://ada.example/work/"
WITH_BASE = {"portfolio.yaml": HIDDEN["portfolio.yaml"] + f"base_url: {BASE}\n"}


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
