"""Which pages have a picture for links to them, and what is said of it."""

import pytest

from portfolio_gen.pictures.vips import Image
from tests.conftest import MakeSite, Site
from tests.files import film, photograph, png

CONFIG = (
    "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\n"
    "author: {name: Ada Love, job: weaver}\n"
)


def work(title: str, more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}---\nText.\n"


def shares(site: Site) -> list[str]:
    """Return the share pictures, their digests left out."""
    found = [path for path in site.files() if path.startswith("assets/share/")]
    return [f"{path.split('.')[0]}.{path.split('.')[-1]}" for path in found]


def meta(page: str, name: str) -> str:
    """Return the content of a page's <meta>; "" if it has none."""
    return page.partition(f'="{name}" content="')[2].partition('"')[0]


def test_every_write_up_has_a_picture_and_lists_have_that_of_the_home_page(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            "content/projects/loom/index.md": work("Loom", "kind: craft\n"),
            "content/projects/loom/index.fr.md": work("Métier"),
            "content/notes/wool.md": work("Wool", "date: 2025-01-01\n"),
            "content/pages/about.md": work("About"),
            "content/selections/jo.md": work("For Jo", "projects: [loom]\n"),
        }
    )
    assert shares(site) == [
        "assets/share/about.png",
        "assets/share/fr/projets/loom.png",
        "assets/share/fr.png",
        "assets/share/index.png",
        "assets/share/notes/wool.png",
        "assets/share/projects/loom.png",
        "assets/share/selections/jo.png",
    ]
    home = meta(site.page(""), "og:image")
    assert home.startswith("https://ada.example/work/assets/share/index.")
    assert meta(site.page("projects/"), "og:image") == home
    page = site.page("projects/loom/")
    assert meta(page, "og:image:alt") == "Loom – craft – Ada Love"
    assert (meta(page, "og:image:width"), meta(page, "og:image:height")) == ("1200", "630")
    assert meta(page, "twitter:card") == "summary_large_image"
    assert "og:image" not in site.page("404.html")


@pytest.mark.parametrize(
    "config", ["title: Ada\ntheme: base\n", CONFIG + "share_pictures: false\n"]
)
def test_there_is_none_without_base_url_or_when_switched_off(
    make_site: MakeSite, config: str
) -> None:
    site = make_site({"portfolio.yaml": config, "content/projects/loom.md": work("Loom")})
    assert shares(site) == []
    assert "og:image" not in site.page("projects/loom/")
    assert site.codes() == []


def test_photograph_makes_a_jpeg_and_its_words_are_told(make_site: MakeSite) -> None:
    cover = "cover: {src: a.jpg, alt: A loom in a barn}\n"
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/loom/index.md": work("Loom", cover),
            "content/projects/loom/a.jpg": photograph(900, 800),
        }
    )
    assert "assets/share/projects/loom.jpg" in shares(site)
    said = meta(site.page("projects/loom/"), "og:image:alt")
    assert said == "Loom – Ada Love. A loom in a barn"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png(60, 40)),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>"),
        ("a.mp4", film()),
    ],
)
def test_cover_that_cannot_be_drawn_leaves_a_card_of_words(
    make_site: MakeSite, name: str, data: bytes
) -> None:
    files: dict[str, str | bytes] = {
        "portfolio.yaml": CONFIG,
        "content/projects/loom/index.md": work("Loom", f"cover: {{src: {name}, alt: A}}\n"),
        f"content/projects/loom/{name}": data,
    }
    site = make_site(files)
    assert "assets/share/projects/loom.png" in shares(site)
    assert "og:image:alt" in site.page("projects/loom/")


def test_letters_that_no_font_has_are_told_and_never_drawn_as_boxes(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/bridge.md": work("東京の橋"),
            "content/projects/bike.md": work("Bike 🚲"),
            "content/projects/quote.md": work("'<b>\"Q\"</b> & Co'"),
            "content/projects/city.md": work("مدينة"),
        }
    )
    assert [str(each.span) for each in site.problems if each.code == "share-letter"] == [
        "content/projects/bike.md:2:8",
        "content/projects/bridge.md:2:8",
    ]
    assert "no share picture" in site.problems[1].message
    assert "assets/share/projects/bike.png" in shares(site)
    assert len(shares(site)) == 4
    page = site.page("projects/quote/")
    assert meta(page, "og:image:alt") == "&lt;b&gt;&#34;Q&#34;&lt;/b&gt; &amp; Co – Ada Love"


def test_what_no_font_has_is_told_of_every_text_and_emoji_of_titles_alone(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG.replace("Ada Love", "Ada 山").replace(
                "theme: base", "theme: dossier"
            ),
            "content/projects/a.md": work("A", "results: [{value: 3 東, label: days 🚲}]\n"),
            "content/projects/b.md": work("B", "kind: 橋\nsummary: A 川 🚲\n"),
            "content/projects/c.md": work("C", "results: ['Half: ≤ 5 ‰']\nsummary: 川\n"),
        }
    )
    told = [each for each in site.problems if each.code == "share-letter"]
    assert [(str(each.span), each.message.split(" (")[0][-1]) for each in told] == [
        ("content/projects/a.md:3:10", "東"),
        ("content/projects/b.md:3:7", "橋"),
        ("content/projects/b.md:4:10", "川"),
        ("portfolio.yaml:1:1", "山"),
    ]
    assert all("leaves it out" in each.message for each in told)
    assert len(shares(site)) == 4


@pytest.mark.parametrize("theme", ["dossier", "cimaise"])
def test_first_result_is_told_where_the_theme_draws_it(make_site: MakeSite, theme: str) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG.replace("theme: base", f"theme: {theme}"),
            "content/projects/a.md": work("A", "results: [{value: ≥ 40, label: days}]\n"),
        }
    )
    said = "A – ≥ 40 days – Ada Love" if theme == "dossier" else "A – Ada Love"
    assert meta(site.page("projects/a/"), "og:image:alt") == said


def test_words_that_must_stay_private_are_found_on_a_card(make_site: MakeSite) -> None:
    """The theme's card shows what no page does."""
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/loom.md": work("Loom", "redact: [Acme Bank]\n"),
            "theme/card/share.svg": "<svg><text width='900'>Acme Bank</text></svg>",
        }
    )
    found = [each for each in site.problems if each.code == "secret-published"]
    assert found
    assert all("/assets/share/" in each.message for each in found)
    assert site.result.failed


def test_mistake_in_the_template_of_a_card_is_told_with_its_file(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/loom.md": work("Loom"),
            "theme/card/share.svg": "<svg><video/></svg>",
        }
    )
    assert {(each.code, each.span.path) for each in site.problems} == {
        ("template-fault", "theme/card/share.svg")
    }


def test_edit_of_a_text_draws_nothing(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "content/projects/loom.md": work("Loom")})
    site.write({"content/projects/loom.md": work("Loom") + "More.\n"})
    assert not any(path.startswith("assets/share/") for path in site.build().written)


def test_card_that_was_drawn_before_comes_from_the_memo(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "content/projects/loom.md": work("Loom")})
    before = site.files()
    path = next(path for path in before if path.startswith("assets/share/projects/"))
    (site.out / path).unlink()
    memo = next((site.root / ".portfolio/memo/shares").rglob("??????*"))
    assert memo.is_file()
    site.build()
    assert site.files() == before
    assert Image.new_from_buffer(before[path], "").width == 1200
