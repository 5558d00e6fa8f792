"""Texts in another language than their page: found, marked, and set as their own language wants."""

from tests.conftest import MakeSite
from tests.sites.test_languages_original import HIDDEN, Planned, page, planned

NNBSP = "\u202f"


def test_inherited_texts_are_in_the_language_of_the_original(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **HIDDEN,
            "content/projects/a/index.md": page(
                "Lampe",
                "role: [Dessin, Calcul]",
                "place: Besançon",
                "kind: Objet",
                "facts: {Poids: 4 kg, Série: 40, Titre: {fr: Un, en: One}}",
                "client: {name: L'Établi, sector: édition}",
                "credits: [{person: Paul, role: tournage}]",
                "results: [{value: 31 / 40, label: vendues, source: carnet}, Aucun retour ?]",
                "quotes: [{text: C'est beau, by: Anne, role: libraire, consent: oral}]",
                "links: [{label: Le site, url: https://a.example/}]",
                "number: '031'",
            ),
            "content/projects/a/index.en.md": page("Lamp", "place: Lyons"),
        },
    )
    view = plan.views["/en/projects/a/"]
    assert set(view.foreign) == {
        "Dessin", "Calcul", "Objet", "Poids", f"4{NNBSP}kg", "Série", "Titre", "L’Établi",
        "édition", "tournage", "vendues", "carnet", f"Aucun retour{NNBSP}?", "C’est beau",
        "libraire", "Le site",
    }  # fmt: skip
    assert set(view.foreign.values()) == {"fr"}
    assert [fact.value for fact in view.facts] == [f"4{NNBSP}kg", "40", "One"]
    assert plan.views["/projets/a/"].foreign == {}


def test_a_value_of_ones_own_is_in_the_page_s_language(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **HIDDEN,
            "content/projects/a/index.md": page("Lampe", "role: {fr: Dessin, en: Design}"),
            "content/projects/a/index.en.md": page("Lamp", "place: Lyons"),
        },
    )
    assert plan.views["/en/projects/a/"].foreign == {}
    assert plan.views["/en/projects/a/"].role == ("Design",)
    # What only the translation says is lent to the original, and is in the translation's language.
    assert plan.views["/projets/a/"].foreign == {"Lyons": "en"}


def test_a_page_marks_what_its_cards_show(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **HIDDEN,
            "content/projects/a/index.md": page("A", "place: Besançon", "tags: [x]", "order: 1",
                "results: [{value: 3, label: jours}]"),
            "content/projects/a/index.en.md": page("A"),
            "content/projects/b/index.md": page("B", "tags: [x]", "order: 2"),
            "content/projects/b/index.en.md": page("B"),
        },
    )  # fmt: skip
    for address in ("/en/", "/en/projects/", "/en/topics/x/", "/en/projects/b/"):
        assert plan.views[address].foreign == {"Besançon": "fr", "3 jours": "fr"}, address


def test_texts_of_the_configuration_fall_back_and_are_marked(make_site: MakeSite) -> None:
    config = (
        "tagline: {fr: Tisserande}\nauthor:\n  job: {fr: Designer, en: Designer}\n"
        "  links: [{label: {fr: Carnet}, url: https://a.example/}]\n"
        "contact: {text: {fr: Une question ?}}\navailability: {text: {en: Free}}\n"
    )
    plan = planned(make_site, {"portfolio.yaml": HIDDEN["portfolio.yaml"] + config})
    question = f"Une question{NNBSP}?"
    assert plan.sites["en"].foreign == {"Tisserande": "fr", "Carnet": "fr", question: "fr"}
    assert plan.sites["fr"].foreign == {"Free": "en"}


def test_a_tag_named_in_another_language_alone_is_marked(make_site: MakeSite) -> None:
    plan = planned(
        make_site,
        {
            **HIDDEN,
            "data/tags.yaml": "bois: {fr: Bois}\nfer: Acier\n",
            "content/projects/a/index.md": page("A", "tags: [bois, fer, sql]"),
            "content/projects/a/index.en.md": page("A"),
        },
    )
    assert plan.views["/en/projects/a/"].foreign == {"Bois": "fr"}
    assert plan.views["/en/topics/bois/"].foreign == {"Bois": "fr"}
    assert plan.views["/en/topics/sql/"].foreign == {"Bois": "fr"}  # among the other tags
    assert plan.views["/en/projects/"].foreign == {"Bois": "fr"}


def test_alternative_texts_and_captions_carry_their_language(make_site: MakeSite) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    site = make_site(
        {
            **HIDDEN,
            "content/projects/a/index.md": page(
                "A", "gallery: [{src: a.svg, alt: Vue, caption: La rue <b>, credit: Anne}]"
            ),
            "content/projects/a/index.en.md": page("A"),
            "content/projects/a/a.svg": svg,
            "content/projects/b/index.md": page("B", "gallery: all"),
            "content/projects/b/index.en.md": page("B"),
            "content/projects/b/pictures.yaml": "c.svg: {alt: {fr: Mur, en: Wall}, caption: Pan}\n",
            "content/projects/b/01 Vue du lac.svg": svg.replace("40", "41"),
            "content/projects/b/c.svg": svg.replace("40", "42"),
        }
    )
    assert site.codes() == []
    views = Planned(site).views
    (picture,) = views["/en/projects/a/"].gallery
    assert (picture.alt, picture.attributes) == ("Vue", {"lang": "fr"})
    assert picture.caption == '<span lang="fr">La rue &lt;b&gt;</span>'
    (own,) = views["/projets/a/"].gallery
    assert (own.attributes, own.caption) == ({}, "La rue &lt;b&gt;")
    named, described = views["/en/projects/b/"].gallery
    assert named.attributes == {"lang": "fr"}
    assert named.caption == '<span lang="fr">Vue du lac</span>'
    assert (described.alt, described.attributes) == ("Wall", {})
    assert described.caption == '<span lang="fr">Pan</span>'
    assert 'lang="fr"' in site.page("en/projects/a/")


def test_what_is_lent_is_found_from_another_folder_too(make_site: MakeSite) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    site = make_site(
        {
            **HIDDEN,
            "content/notes/a.md": page(
                "A",
                "cover: {src: a.svg, alt: A}",
                "links: [{label: B, url: ../pages/b.md}, {label: C, url: https://c.example/}]",
            ),
            "content/notes/a/index.en.md": page("A"),
            "content/notes/c/index.md": page("C", "gallery: all"),
            "content/notes/c.en.md": page("C"),
            "content/notes/c/Vue du lac.svg": svg,
            "content/notes/a.svg": svg,
            "content/pages/b.md": page("B"),
        }
    )
    assert site.codes() == []
    views = Planned(site).views
    assert views["/en/notes/a/"].cover.src == views["/notes/a/"].cover.src
    assert [link.url for link in views["/en/notes/a/"].links] == ["/b/", "https://c.example/"]
    assert len(views["/en/notes/c/"].gallery) == 1


def test_a_gallery_of_ones_own_takes_the_place_of_the_shared_one(make_site: MakeSite) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    site = make_site(
        {
            **HIDDEN,
            "content/notes/c/index.md": page("C", "gallery: all"),
            "content/notes/c/index.en.md": page("C", "gallery: [{src: 2 b.svg, alt: B}]"),
            "content/notes/c/1 a.svg": svg,
            "content/notes/c/2 b.svg": svg.replace("40", "41"),
        }
    )
    views = Planned(site).views
    assert [picture.alt for picture in views["/en/notes/c/"].gallery] == ["B"]
    assert len(views["/notes/c/"].gallery) == 2
