"""Pages of people: who has one, what stands on it, and what leads to it."""

import re

import pytest

from tests.conftest import Files, MakeSite

CONFIG = "title: Ada\ntheme: base\n"
BOTH = CONFIG + "languages: [fr, en]\nbase_url: https://ada.example/\n"
PEOPLE = """\
jo:
  name: Jo Potter
  url: https://jo.example/
  note: {fr: Potière., en: Potter.}
  links:
    - {label: Shop, url: https://shop.example/}
kim: Kim Weaver
"""


def work(title: str, *lines: str) -> str:
    return "\n".join(("---", f"title: {title}", *lines, "---", "Text.\n"))


def credits_of(*people: str) -> str:
    return "credits: [" + ", ".join(f"{{person: {who}, role: clay}}" for who in people) + "]"


def files(**works: str) -> Files:
    return {
        "data/people.yaml": PEOPLE,
        "portfolio.yaml": CONFIG,
        **{f"content/projects/{name}/index.md": text for name, text in works.items()},
    }


def headings(html: str) -> list[str]:
    """Return what the entries of a list lead to, in their order."""
    return re.findall(r'<h[23][^>]*><a [^>]*href="([^"]+)"', html)


def test_a_work_leads_to_the_persons_page_and_the_page_to_their_site(make_site: MakeSite) -> None:
    site = make_site(files(a=work("A", credits_of("jo"))))
    assert site.codes() == []
    credit = (
        '<li class="h-card">'
        '<a class="p-name u-url" href="https://jo.example/" rel="external">Jo Potter</a>'
    )
    assert credit in site.page("projects/a/")
    assert 'href="../../people/">People I work with</a>' in site.page("projects/a/")
    page = site.page("people/jo/")
    assert '<h1 class="p-name">Jo Potter</h1>' in page
    assert '<p class="lead p-note">Potter.</p>' in page
    assert '<a class="u-url" href="https://jo.example/" rel="external">Jo Potter’s site</a>' in page
    assert '<a class="u-url" href="https://shop.example/" rel="external">Shop</a>' in page
    assert 'href="../../projects/a/">A</a>' in page
    assert '<p class="part-in">Jo Potter: clay</p>' in page
    assert "nofollow" not in page + site.page("projects/a/")


def test_who_was_in_no_work_has_no_page_and_no_entry(make_site: MakeSite) -> None:
    site = make_site(files(a=work("A", credits_of("jo"))))
    assert "people/kim/index.html" not in site.files()
    assert "Kim" not in site.page("people/")
    alone = make_site(files(a=work("A")))
    assert not [path for path in alone.files() if path.startswith("people/")]


def test_people_stand_in_the_order_of_shared_works_then_of_names(make_site: MakeSite) -> None:
    people = "z: {name: Zoé}\ne: {name: Émile}\nb: {name: Bob}\n"
    site = make_site(
        {
            **files(a=work("A", credits_of("z", "e")), b=work("B", credits_of("b", "z"))),
            "data/people.yaml": people,
        }
    )
    assert headings(site.page("people/")) == ["z/", "b/", "e/"]
    assert "2 works together" in site.page("people/")


@pytest.mark.parametrize(
    "line",
    ["draft: true", "unlisted: true", "embargo: 2027-01-01", "publish_on: 2027-01-01"],
)
def test_what_is_not_public_is_shared_with_nobody(make_site: MakeSite, line: str) -> None:
    hidden = work("Hidden", credits_of("jo"), line)
    site = make_site(files(a=work("A", credits_of("kim")), b=hidden))
    assert "people/kim/index.html" in site.files()
    assert "people/jo/index.html" not in site.files()
    assert b"/people/jo/" not in b"".join(site.files().values())


@pytest.mark.parametrize("show", ["anonymous", "hidden"])
def test_a_work_without_its_clients_name_is_on_nobodys_page(make_site: MakeSite, show: str) -> None:
    client = f"client: {{name: Maison Rivière, show: {show}, shown_as: A hotel}}"
    secret = work("Secret", credits_of("jo"), client)
    site = make_site(files(a=work("A", credits_of("jo")), b=secret))
    assert site.codes() == []
    assert headings(site.page("people/jo/")) == ["../../projects/a/"]
    assert 'href="../../people/jo/"' in site.page("projects/b/")


def test_somebodys_key_as_an_anonymous_client_keeps_the_name_out(make_site: MakeSite) -> None:
    client = "client: {name: kim, show: anonymous, shown_as: A friend}"
    site = make_site(files(a=work("A", client), b=work("B", "summary: With Kim Weaver")))
    assert "secret-published" in site.codes()


@pytest.mark.parametrize(
    ("config", "person"), [("people: {pages: false}\n", ""), ("", "  page: false\n")]
)
def test_pages_can_be_turned_off(make_site: MakeSite, config: str, person: str) -> None:
    site = make_site(
        {
            **files(a=work("A", credits_of("jo"))),
            "portfolio.yaml": CONFIG + config,
            "data/people.yaml": f"jo:\n  name: Jo Potter\n  url: https://jo.example/\n{person}",
        }
    )
    assert not [path for path in site.files() if path.startswith("people/")]
    link = '<a class="p-name u-url" href="https://jo.example/" rel="external">Jo Potter</a>'
    assert link in site.page("projects/a/")
    assert "People I work with" not in site.page("projects/a/")


def test_a_persons_rule_wins_over_the_sites(make_site: MakeSite) -> None:
    site = make_site(
        {
            **files(a=work("A", credits_of("jo", "kim"))),
            "portfolio.yaml": CONFIG + "people: {pages: false}\n",
            "data/people.yaml": "jo: {name: Jo, page: true}\nkim: Kim\n",
        }
    )
    assert headings(site.page("people/")) == ["jo/"]


def test_names_without_a_key_stay_text_or_lead_to_their_own_address(make_site: MakeSite) -> None:
    lines = "credits: [{person: Lou Baker}, {person: Max Cook, url: https://max.example/}]"
    page = make_site(files(a=work("A", lines))).page("projects/a/")
    assert '<span class="p-name">Lou Baker</span>' in page
    assert '<a class="p-name u-url" href="https://max.example/" rel="external">Max Cook' in page


def test_an_address_given_with_the_credit_is_the_one_to_lead_to(make_site: MakeSite) -> None:
    lines = "credits: [{person: jo, role: clay, url: https://jo.example/a/}]"
    site = make_site(files(a=work("A", lines)))
    assert 'href="https://jo.example/a/" rel="external">Jo Potter' in site.page("projects/a/")
    assert headings(site.page("people/jo/")) == ["../../projects/a/"]


def test_a_client_and_a_quote_are_named_by_key(make_site: MakeSite) -> None:
    lines = (
        "client: jo\nquotes: [{text: Fine., by: jo, role: potter, consent: oral}, "
        "{text: So., by: kim, consent: oral}]"
    )
    site = make_site(files(a=work("A", lines)))
    assert site.codes() == []
    page = site.page("projects/a/")
    link = '<a class="p-name u-url" href="https://jo.example/" rel="external">Jo Potter</a>'
    assert page.count(link) == 2
    assert '<a class="together" href="../../people/jo/" aria-label="works together with' in page
    assert '<figcaption class="h-card"><span class="p-name">Kim Weaver</span></figcaption>' in page
    assert '<p class="part-in">Jo Potter: client</p>' in site.page("people/jo/")
    assert "people/kim/index.html" not in site.files(), "who only said something made nothing"


def test_two_parts_in_one_work_are_one_entry(make_site: MakeSite) -> None:
    lines = "credits: [{person: jo, role: clay}, {person: jo, role: glaze}, {person: jo}]"
    page = make_site(files(a=work("A", lines))).page("people/jo/")
    assert headings(page) == ["../../projects/a/"]
    assert "Jo Potter: clay, glaze</p>" in page


def test_both_languages_have_the_page_and_name_each_other(make_site: MakeSite) -> None:
    role = "credits: [{person: jo, role: {fr: terre, en: clay}}]"
    site = make_site(
        {
            **files(a=work("A", role)),
            "portfolio.yaml": BOTH,
            "content/projects/a/index.en.md": work("A"),
        }
    )
    assert site.codes() == []
    french, english = site.page("personnes/jo/"), site.page("en/people/jo/")
    assert "Jo Potter\u00a0: terre" in french
    assert "Potière." in french
    assert "Jo Potter: clay" in english
    for page in (french, english):
        assert 'hreflang="fr" href="https://ada.example/personnes/jo/"' in page
        assert 'hreflang="en" href="https://ada.example/en/people/jo/"' in page
    assert "Avec qui je travaille" in site.page("projets/a/")
    assert "/en/people/jo/\n" in site.page("addresses.txt")


@pytest.mark.parametrize("untranslated", ["hide", "show_original"])
def test_what_is_not_translated_is_shown_if_the_site_shows_it(
    make_site: MakeSite, untranslated: str
) -> None:
    config = BOTH + f"untranslated: {untranslated}\n"
    site = make_site({**files(a=work("A", credits_of("jo"))), "portfolio.yaml": config})
    shown = untranslated == "show_original"
    assert ("en/people/jo/index.html" in site.files()) is shown
    if shown:
        assert 'Jo Potter: <span lang="fr">clay</span>' in site.page("en/people/jo/")
        assert headings(site.page("en/people/jo/")) == ["../../../projets/a/"]


def test_the_list_is_in_the_navigation_if_it_is_asked_for(make_site: MakeSite) -> None:
    found = files(a=work("A", credits_of("jo")))
    assert "people/" not in make_site(found).page("").split("<main")[0]
    asked = {**found, "portfolio.yaml": CONFIG + "navigation: [projects, people]\n"}
    site = make_site(asked)
    assert '<a href="people/">People</a>' in site.page("")


def test_markdown_may_link_to_a_persons_page(make_site: MakeSite) -> None:
    text = work("A", credits_of("jo")) + "[Jo](/people/jo/)\n"
    site = make_site(files(a=text))
    assert site.codes() == []
    assert '<a href="../../people/jo/">Jo</a>' in site.page("projects/a/")


def test_a_portrait_says_who_it_is_of(make_site: MakeSite) -> None:
    from tests.files import png

    site = make_site(
        {
            **files(a=work("A", credits_of("jo"))),
            "data/people.yaml": "jo: {name: Jo, picture: static/jo.png}\n",
            "static/jo.png": png(8, 8),
        }
    )
    assert site.codes() == []
    assert re.search(r'<img class="u-photo" [^>]*alt="Jo"', site.page("people/jo/"))
    assert re.search(r'<img class="u-photo" [^>]*alt="Jo"', site.page("people/"))


def test_a_page_that_nobody_shares_any_more_leads_to_the_people(make_site: MakeSite) -> None:
    site = make_site(files(a=work("A", credits_of("jo")), b=work("B", credits_of("kim"))))
    site.write(
        {
            ".portfolio/published.txt": site.page("addresses.txt"),
            "content/projects/b/index.md": work("B"),
        }
    )
    site.build()
    assert site.codes() == []
    assert 'href="../"' in site.page("people/kim/")
    site.write({"content/projects/a/index.md": work("A")})
    site.build()
    assert 'href="../projects/"' in site.page("people/")


def test_two_keys_of_one_address_are_told(make_site: MakeSite) -> None:
    site = make_site(
        {
            **files(a=work("A", credits_of("a_b", "a-b"))),
            "data/people.yaml": "a_b: Ann\na-b: Bob\n",
        }
    )
    assert site.codes() == ["address-taken"]


def test_a_key_of_signs_makes_no_address(make_site: MakeSite) -> None:
    site = make_site(
        {**files(a=work("A", credits_of("'!'"))), "data/people.yaml": "'!': {name: Ann}\n"}
    )
    assert [(each.code, each.span.path) for each in site.problems] == [
        ("slug-empty", "data/people.yaml")
    ]


@pytest.mark.parametrize("theme", ["base", "dossier"])
def test_a_skills_page_shows_roles_and_results(make_site: MakeSite, theme: str) -> None:
    lines = "summary: What A is\nskills: [glazing]\nrole: [Design, glaze]\nresults: [Sold out]"
    site = make_site(
        {**files(a=work("A", lines)), "portfolio.yaml": f"title: Ada\ntheme: {theme}\n"}
    )
    page = site.page("skills/glazing/")
    assert "<span>Design, glaze</span>" in page
    assert "<li>Sold out</li>" in page
    assert "What A is" in page


@pytest.mark.parametrize("layout", ["list", "pictures"])
def test_dossier_shows_people(make_site: MakeSite, layout: str) -> None:
    config = f"title: Ada\ntheme: dossier\noptions: {{layout: {layout}}}\n"
    site = make_site({**files(a=work("A", credits_of("jo"))), "portfolio.yaml": config})
    assert site.codes() == []
    assert headings(site.page("people/")) == ["jo/"]
    assert headings(site.page("people/jo/")) == ["../../projects/a/"]
    assert '<p class="label part-in">Jo Potter: clay</p>' in site.page("people/jo/")
