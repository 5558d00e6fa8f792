"""A work without a cover: the first picture of its gallery stands for it elsewhere."""

import re

from tests.conftest import MakeSite
from tests.example import EXAMPLE
from tests.files import photograph, png

MILL = "content/projects/mill"
FILM = (EXAMPLE / "content" / "projects" / "cote" / "desserrer.mp4").read_bytes()
NAMED = """---
title: Mill
gallery:
  - {src: wheel.jpg, alt: The wheel, focus: [0.2, 0.8]}
  - {src: race.jpg, alt: The race}
---
A mill.
"""


def sources(html: str) -> list[str]:
    """Return the pictures of a page, by the name of the file they come from."""
    return re.findall(r"<img[^>]* src=\"[^\"]*?([\w-]+)\.[0-9a-f]{8}", html)


def test_the_first_of_a_gallery_is_on_the_card_and_not_above_the_page(make_site: MakeSite) -> None:
    site = make_site(
        {
            f"{MILL}/index.md": NAMED,
            f"{MILL}/wheel.jpg": photograph(900, 600),
            f"{MILL}/race.jpg": photograph(900, 600, 9),
        }
    )
    assert site.codes() == []
    assert sources(site.page("projects/")) == ["wheel"]
    assert 'alt="The wheel"' in site.page("projects/")
    page = site.page("projects/mill/")
    assert sources(page) == ["wheel", "race"]
    assert 'class="hero' not in page


def test_of_all_pictures_it_is_the_first_by_name_that_is_no_film(make_site: MakeSite) -> None:
    site = make_site(
        {
            f"{MILL}/index.md": "---\ntitle: Mill\ngallery: all\n---\nA mill.\n",
            f"{MILL}/0 Turning.mp4": FILM,
            f"{MILL}/10 The race.jpg": photograph(900, 600, 9),
            f"{MILL}/2 The wheel.jpg": photograph(900, 600),
        }
    )
    assert sources(site.page("projects/")) == ["2-the-wheel"]
    assert 'alt="The wheel"' in site.page("projects/")


def test_a_cover_comes_before_it(make_site: MakeSite) -> None:
    site = make_site(
        {
            f"{MILL}/index.md": NAMED.replace("gallery", "cover: {src: c.jpg, alt: C}\ngallery"),
            f"{MILL}/c.jpg": photograph(900, 600, 40),
            f"{MILL}/wheel.jpg": photograph(900, 600),
            f"{MILL}/race.jpg": photograph(900, 600, 9),
        }
    )
    assert sources(site.page("projects/")) == ["c"]


def test_a_gallery_that_is_not_there_is_told_once(make_site: MakeSite) -> None:
    site = make_site({f"{MILL}/index.md": NAMED, f"{MILL}/race.jpg": photograph(900, 600)})
    assert site.codes() == ["image-missing"]


def test_a_missing_text_is_told_once(make_site: MakeSite) -> None:
    site = make_site(
        {
            f"{MILL}/index.md": "---\ntitle: Mill\ngallery: all\n---\nA mill.\n",
            f"{MILL}/IMG_1.jpg": photograph(900, 600),
        }
    )
    assert site.codes() == ["alt-missing"]


def test_links_that_are_shared_unfold_with_it(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nbase_url: https://ada.example/\n",
            f"{MILL}/index.md": NAMED,
            f"{MILL}/wheel.jpg": photograph(900, 600),
            f"{MILL}/race.jpg": photograph(900, 600, 9),
        }
    )
    for page in ("", "projects/mill/"):
        shared = re.search(r'og:image" content="[^"]*\.(\w+)"', site.page(page))
        assert shared is not None
        assert shared[1] == "jpg", page  # with a photograph; typographic ones are PNG
        assert re.search(r'og:image:alt" content="[^"]*The wheel', site.page(page)), page


def test_a_small_or_drawn_one_does_not_break_what_is_shared(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nbase_url: https://ada.example/\n",
            f"{MILL}/index.md": "---\ntitle: Mill\ngallery: [{src: a.png, alt: A plan}]\n---\nA.\n",
            f"{MILL}/a.png": png(8, 8),
        }
    )
    assert site.codes() == []
    assert 'og:image" content=' in site.page("projects/mill/")
