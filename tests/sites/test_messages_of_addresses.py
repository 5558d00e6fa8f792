"""What the author is told of addresses and links: words, place, way out, each once."""

import pytest

from portfolio_gen.model.wishes import Wishes
from tests.conftest import Files, MakeSite
from tests.sites.telling import CHAIR, CONFIG, LOOM, page, told


@pytest.mark.parametrize(
    ("files", "message", "hint"),
    [
        (
            {"static/index.html": "x"},
            "static/index.html and the home page would both be published at /",
            "rename or remove static/index.html",
        ),
        (
            {LOOM: page(), "static/projects/index.html": "x"},
            "static/projects/index.html and the list of projects would both be published at "
            "/projects/",
            "rename or remove static/projects/index.html",
        ),
        (
            {LOOM: page(), "portfolio.yaml": CONFIG + "gone: [/projects/loom/]\n"},
            f"/projects/loom/ is the address of {LOOM}, so it can't end",
            "remove it from `gone`",
        ),
        (
            {LOOM: page("aliases: [/projects/chair/]"), CHAIR: page()},
            f"/projects/chair/ is the address of {CHAIR}, so it can't be an old address",
            "remove it from `aliases`",
        ),
        (
            {LOOM: page("aliases: [/old/]"), CHAIR: page("aliases: [/old/]")},
            "/old/ leads to /projects/chair/ already",
            "remove one of the two",
        ),
        (
            {LOOM: page("slug: x"), CHAIR: page("slug: x")},
            f"{LOOM} and {CHAIR} would both be published at /projects/x/",
            "give one of them another `slug`, or another file name",
        ),
        (
            {"static/.nojekyll": "x", "static/addresses.txt": "x"},
            "static/addresses.txt and a file that every site has would both be published at "
            "/addresses.txt",
            "rename or remove static/addresses.txt",
        ),
    ],
)
def test_two_of_one_address_are_named_for_what_they_are(
    make_site: MakeSite, files: Files, message: str, hint: str
) -> None:
    site = make_site(files)
    assert [(each.message, each.hint) for each in site.problems] == [(message, hint)]


def test_an_alias_of_the_own_address_is_no_alias(make_site: MakeSite) -> None:
    aliases = "aliases: [/projects/loom/index.html, /projects/loom, /projects/loom/]"
    assert make_site({LOOM: page(aliases)}).codes() == []


def test_a_dot_in_an_old_address_makes_no_file_of_it(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("aliases: [/v1.2, /old.html]")})
    assert site.codes() == []
    assert {"v1.2/index.html", "old.html"} <= set(site.files())


def test_a_reserved_address_is_told_once(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [en, fr]\n"
    site = make_site(
        {
            "portfolio.yaml": config,
            "content/pages/projects.md": page(),
            "content/pages/fr.md": page(),
            LOOM: page(),
        }
    )
    assert site.codes() == ["address-reserved", "address-reserved"]
    site.write({"portfolio.yaml": config + "paths: {projects: fr}\n"})
    (site.root / "content/pages/projects.md").unlink()
    (site.root / "content/pages/fr.md").unlink()
    site.build()
    assert told(site)[0].startswith("address-reserved 4:19 ")
    assert len(site.problems) == 1


def test_a_dead_anchor_is_told_at_its_link(make_site: MakeSite) -> None:
    body = "Text [a](#nope) and [b](../chair/index.md#nope)."
    site = make_site({LOOM: page(body=body), CHAIR: page()})
    assert [(each.span.line, each.span.column) for each in site.problems] == [(5, 10), (5, 25)]


def test_empty_lists_and_terms_lead_to_what_is_above(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("tags: [oak]")})
    published = site.page("addresses.txt")
    site.write({".portfolio/published.txt": published, LOOM: page("expire_on: 2026-01-01")})
    site.build(wishes=Wishes(strict_addresses=True))
    assert site.codes() == []
    assert 'url=../"' in site.page("projects/")
    assert set(published.split()) <= set(site.page("addresses.txt").split())


def test_a_published_page_that_is_a_draft_now_is_said_to_be_one(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("draft: true"), ".portfolio/published.txt": "/projects/loom/\n"})
    assert site.problems[0].hint.startswith(f"{LOOM} has this address and is a draft; publish it")


def test_codes_in_the_record_of_addresses_are_refused(make_site: MakeSite) -> None:
    site = make_site({".portfolio/published.txt": "/r%C3%A9a/\n"})
    assert site.codes() == ["addresses-malformed"]


@pytest.mark.parametrize("kind", ["projects/loom/index", "notes/loom"])
def test_a_site_whose_only_work_is_unlisted_is_built(make_site: MakeSite, kind: str) -> None:
    assert make_site({f"content/{kind}.md": page("unlisted: true")}).codes() == []


def test_a_redirect_names_the_absolute_address_of_its_target(make_site: MakeSite) -> None:
    config = CONFIG + "base_url: https://ada.example/work/\n"
    site = make_site({"portfolio.yaml": config, LOOM: page("aliases: [/old/]")})
    assert 'rel="canonical" href="https://ada.example/work/projects/loom/"' in site.page("old/")


def test_pages_are_named_by_their_addresses(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(body="[a](../chair/index.md#nope)"), CHAIR: page()})
    assert site.problems[0].message == (
        "/projects/loom/ leads to #nope, and /projects/chair/ has no such place"
    )


def test_a_dead_anchor_of_a_template_is_told_to_be_one(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(), "theme/templates/project.html": '<a href="#nope">x</a>'})
    told = [(each.code, str(each.span)) for each in site.problems]
    assert ("anchor-missing", "theme/templates/project.html:1:10") in told


def test_a_dead_address_proposes_the_page_that_is_like_it(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(body="[a](/abuot/) [b](/xyz/)"), "content/pages/about.md": page()})
    assert [(each.message, each.hint) for each in site.problems] == [
        ("there is no page /abuot/", "write `/about/`, or the path of its Markdown file"),
        (
            "there is no page /xyz/",
            "write the path of the Markdown file or of the file, as seen from this page",
        ),
    ]
