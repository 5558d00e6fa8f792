"""Works without a translation: hidden, or shown in their original language."""

from typing import Any

import pytest

from portfolio_gen import stages
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.views import Card
from portfolio_gen.plan.plan import plan_site
from tests.conftest import Files, MakeSite, Site

CONFIG = "title: Ada\ntheme: base\nlanguages: [fr, en]\n"
SHOWN = {"portfolio.yaml": CONFIG + "untranslated: show_original\n"}
HIDDEN = {"portfolio.yaml": CONFIG}


def page(title: str, *lines: str, body: str = "Text.") -> str:
    return "---\n" + "\n".join((f"title: {title}", *lines)) + f"\n---\n{body}\n"


class Planned:
    """A site's plan, with the views in it by address."""

    def __init__(self, site: Site) -> None:
        plans: list[Plan] = []

        def kept(*given: Any) -> Plan:
            plans.append(plan_site(*given))
            return plans[-1]

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(stages, "plan_site", kept)
            site.build()
        outputs = plans[-1].outputs.values()
        recipes = (planned.recipe for planned in outputs if isinstance(planned.recipe, Page))
        self.views: dict[str, Any] = {recipe.view.address: recipe.view for recipe in recipes}
        self.sites = {view.lang: view for view in plans[-1].larder.sites.values()}

    def cards(self, address: str, field: str = "cards") -> list[str]:
        """Return the cards of a page in short: language, name of it, title."""
        return [short(card) for card in getattr(self.views[address], field)]


def short(card: Card) -> str:
    return " ".join(part for part in (card.lang, card.language, card.title) if part)


def planned(make_site: MakeSite, files: Files) -> Planned:
    return Planned(make_site(files, built=False))


WORKS: Files = {
    "content/projects/pont/index.md": page("Pont", "order: 1"),
    "content/projects/pont/index.en.md": page("Bridge"),
    "content/projects/tour/index.md": page("Tour", "order: 2", "kind: Ouvrage", "tags: [bois]"),
    "content/projects/cour/index.md": page("Cour", "order: 3"),
    "content/projects/cour/index.en.md": page("Court"),
    "content/notes/prix.md": page("Le prix", "date: 2025"),
    "content/pages/atelier.md": page("L'atelier"),
}


def test_untranslated_works_are_hidden_unless_they_are_asked_for(make_site: MakeSite) -> None:
    plan = planned(make_site, {**WORKS, **HIDDEN})
    assert plan.cards("/en/", "projects") == ["en Bridge", "en Court"]
    assert plan.cards("/en/projects/") == ["en Bridge", "en Court"]
    assert "/en/notes/" not in plan.views
    assert [link.label for link in plan.sites["en"].navigation] == ["Work"]


def test_untranslated_works_stand_in_the_common_order_in_their_language(
    make_site: MakeSite,
) -> None:
    plan = planned(make_site, {**WORKS, **SHOWN})
    expected = ["en Bridge", "fr French Tour", "en Court"]
    assert plan.cards("/en/projects/") == expected
    assert plan.cards("/en/", "projects") == expected
    assert plan.cards("/projets/") == ["fr Pont", "fr Tour", "fr Cour"]


def test_a_card_of_another_language_leads_to_the_original(make_site: MakeSite) -> None:
    site = make_site({**WORKS, **SHOWN})
    assert site.codes() == []
    assert "../../projets/tour/" in site.page("en/projects/")
    assert "en/projects/tour/index.html" not in site.files()


def test_a_list_of_nothing_but_originals_exists(make_site: MakeSite) -> None:
    plan = planned(make_site, {**WORKS, **SHOWN})
    assert plan.cards("/en/notes/") == ["fr French Le prix"]
    assert plan.sites["en"].notes == "/en/notes/"


def test_the_navigation_has_untranslated_pages_marked_as_foreign(make_site: MakeSite) -> None:
    english = planned(make_site, {**WORKS, **SHOWN}).sites["en"]
    assert ("L’atelier", "/atelier/") in [(link.label, link.url) for link in english.navigation]
    assert english.foreign == {"L’atelier": "fr"}


def test_neighbours_and_related_works_stay_in_the_language(make_site: MakeSite) -> None:
    plan = planned(make_site, {**WORKS, **SHOWN})
    view = plan.views["/en/projects/pont/"]
    assert (view.previous, short(view.next), view.related) == (None, "en Court", ())


def test_a_kind_in_another_language_is_no_filter(make_site: MakeSite) -> None:
    plan = planned(make_site, {**WORKS, **SHOWN})
    assert plan.views["/en/projects/"].kinds == ()
    assert "/en/kinds/ouvrage/" not in plan.views
    assert [card.kind for card in plan.views["/en/projects/"].cards] == ["", "Ouvrage", ""]


def test_the_first_language_that_has_a_work_gives_its_original(make_site: MakeSite) -> None:
    config = CONFIG.replace("[fr, en]", "[de, fr, en]") + "untranslated: show_original\n"
    plan = planned(
        make_site,
        {
            "portfolio.yaml": config,
            "content/projects/tour/index.en.md": page("Tower"),
            "content/projects/tour/index.fr.md": page("Tour"),
        },
    )
    assert plan.cards("/", "projects") == ["fr Französisch Tour"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("draft: true", ["fr French Tour"]),
        ("publish_on: 2027-01-01", ["fr French Tour"]),
        ("unlisted: true", []),
        ("expire_on: 2026-01-01", []),
    ],
)
def test_a_translation_under_way_is_as_good_as_none_and_a_hidden_one_is_not(
    make_site: MakeSite, line: str, expected: list[str]
) -> None:
    files = {
        **SHOWN,
        "content/projects/tour/index.md": page("Tour"),
        "content/projects/tour/index.en.md": page("Tower", line),
    }
    plan = planned(make_site, files)
    assert plan.cards("/en/", "projects") == expected
    assert plan.cards("/", "projects") == ["fr Tour"]


@pytest.mark.parametrize("line", ["draft: true", "unlisted: true", "publish_on: 2027-01-01"])
def test_an_original_that_is_not_listed_is_shown_in_no_language(
    make_site: MakeSite, line: str
) -> None:
    plan = planned(make_site, {**SHOWN, "content/projects/tour/index.md": page("Tour", line)})
    assert plan.cards("/en/", "projects") == []


def test_originals_join_the_tags_and_skills_that_they_share(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **SHOWN,
            "data/tags.yaml": "bois: {fr: Bois, en: Wood}\nfer: {fr: Fer}\n",
            "content/projects/a/index.md": page(
                "A", "order: 1", "tags: [bois, fer, C++, pont]", "skills: [SQL, tournage]"
            ),
            "content/projects/b/index.md": page("B", "order: 2"),
            "content/projects/b/index.en.md": page("B", "tags: [C++]", "skills: [sql]"),
        },
    )
    assert plan.cards("/en/topics/wood/") == ["fr French A"]
    assert plan.cards("/en/topics/cplusplus/") == ["fr French A", "en B"]
    assert plan.cards("/en/skills/sql/") == ["fr French A", "en B"]
    lost = [address for address in plan.views if address.startswith(("/en/topics/", "/en/skills/"))]
    assert sorted(lost) == ["/en/skills/sql/", "/en/topics/cplusplus/", "/en/topics/wood/"]


def test_a_selection_shows_the_original_of_what_its_reader_cannot_read(
    make_site: MakeSite,
) -> None:
    files = {
        **WORKS,
        **HIDDEN,
        "content/selections/jo.en.md": page("For Jo", "projects: [tour, pont]"),
    }
    plan = planned(make_site, files)
    assert plan.cards("/en/selections/jo/") == ["fr French Tour", "en Bridge"]


def test_a_selection_of_a_draft_says_why_it_is_not_there(make_site: MakeSite) -> None:
    site = make_site(
        {
            **HIDDEN,
            "content/projects/tour/index.md": page("Tour", "draft: true"),
            "content/selections/jo.md": page("Jo", "projects: [tour, ponte]"),
        }
    )
    assert [problem.message for problem in site.problems] == [
        "the project `tour` is not shown: a draft, or not yet, or no longer",
        "there is no project `ponte`",
    ]


@pytest.mark.parametrize("config", [HIDDEN, SHOWN])
def test_a_link_to_what_is_not_translated_leads_to_the_original(
    make_site: MakeSite, config: Files
) -> None:
    site = make_site(
        {
            **config,
            "content/projects/tour/index.md": page("Tour", body="## Bois"),
            "content/projects/pont/index.md": page("Pont", body="[a](../tour/index.md)"),
            "content/projects/pont/index.en.md": page(
                "Bridge", body="[a](../tour/index.md) [b](../tour/index.md#bois) [c](index.md)"
            ),
        }
    )
    assert site.codes() == []
    english = site.page("en/projects/pont/")
    assert 'href="../../../projets/tour/"' in english
    assert 'href="../../../projets/tour/#bois"' in english
    assert 'href="./"' in english


def test_a_draft_translation_does_not_hide_its_original(make_site: MakeSite) -> None:
    """Values are shared both ways, but whether a text is finished is its own affair."""
    plan = planned(
        make_site,
        {
            **HIDDEN,
            "content/projects/a/index.md": page("A"),
            "content/projects/a/index.en.md": page("A", "draft: true"),
            "content/projects/b/index.md": page("B", "draft: true"),
            "content/projects/b/index.en.md": page("B"),
        },
    )
    assert plan.cards("/", "projects") == ["fr A"]
    assert plan.cards("/en/", "projects") == []


def test_every_project_has_a_next_one_and_up_to_three_related(make_site: MakeSite) -> None:
    files = {f"content/projects/{name}/index.md": page(name, f"order: {at}")
             for at, name in enumerate("abcdef")}  # fmt: skip
    plan = planned(make_site, {**HIDDEN, **files})
    views = [plan.views[f"/projets/{name}/"] for name in "abcdef"]
    assert [view.next.title for view in views] == list("bcdefa")
    assert [view.previous and view.previous.title for view in views] == [None, *"abcde"]
    related = ["".join(card.title for card in view.related) for view in views]
    assert related == ["cde", "def", "efa", "fab", "abc", "bcd"]


def test_a_lone_project_has_no_neighbours_and_two_have_each_other(make_site: MakeSite) -> None:
    one = {**HIDDEN, "content/projects/a/index.md": page("a", "order: 1")}
    view = planned(make_site, one).views["/projets/a/"]
    assert (view.previous, view.next, view.related) == (None, None, ())
    plan = planned(make_site, {**one, "content/projects/b/index.md": page("b", "order: 2")})
    last = plan.views["/projets/b/"]
    assert (last.previous.title, last.next.title, last.related) == ("a", "a", ())


@pytest.mark.parametrize(
    ("name", "line"),
    [("mentions-légales", ""), ("x", "slug: Mentions légales"), ("impressum", ""), ("legal", "")],
)
def test_the_legal_notice_is_found_by_its_name(make_site: MakeSite, name: str, line: str) -> None:
    files = {**HIDDEN, f"content/pages/{name}.md": page("Mentions légales", "navigation: false",
             line)}  # fmt: skip
    plan = planned(make_site, files)
    legal = plan.sites["fr"].legal
    assert legal is not None
    assert legal.label == "Mentions légales"
    assert legal.url in plan.views
    assert plan.sites["en"].legal is None
    assert plan.sites["fr"].navigation == ()
