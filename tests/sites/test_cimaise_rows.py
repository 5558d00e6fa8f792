"""How Cimaise hangs pictures: which stand in a row, and what stands alone."""

import re

import pytest

from tests.conftest import MakeSite
from tests.files import photograph

WIDE, UPRIGHT, SQUARE, SCREEN, PANORAMA = (30, 20), (20, 30), (20, 20), (10, 22), (60, 15)
Shape = tuple[int, int] | None


def rows(make_site: MakeSite, shapes: list[Shape], options: str = "") -> list[int]:
    """Return how many works stand in each row of the home page; None is a work without picture."""
    files: dict[str, str | bytes] = {
        "portfolio.yaml": f"title: Ada\ntheme: cimaise\noptions: {{home_projects: 0{options}}}\n"
    }
    for at, shape in enumerate(shapes):
        folder = f"content/projects/p{at:02}"
        cover = "cover: {src: a.jpg, alt: A}\n" if shape else ""
        files[f"{folder}/index.md"] = f"---\ntitle: P{at:02}\norder: {at + 1}\n{cover}---\n"
        if shape:
            files[f"{folder}/a.jpg"] = photograph(*shape)
    page = make_site(files).page("index.html")
    return [row.count("<article") for row in page.split('<div class="row')[1:]]


@pytest.mark.parametrize(
    ("shapes", "hung"),
    [
        ([WIDE] * 1, [1]),
        ([WIDE] * 8, [1, 2, 2, 1, 2]),
        ([UPRIGHT, WIDE, WIDE, WIDE], [2, 2]),
        ([UPRIGHT] * 6, [3, 3]),
        ([SQUARE] * 4, [2, 2]),
        ([WIDE, PANORAMA, WIDE, WIDE], [1, 1, 2]),
        ([WIDE, SCREEN, WIDE, SCREEN, WIDE], [1, 2, 2]),
    ],
)
def test_rows_are_one_two_two_from_the_ratios_of_their_pictures(
    make_site: MakeSite, shapes: list[Shape], hung: list[int]
) -> None:
    assert rows(make_site, shapes) == hung


def test_one_work_without_a_picture_stands_in_a_row_and_several_are_lines(
    make_site: MakeSite,
) -> None:
    assert rows(make_site, [WIDE, WIDE, None, WIDE, None, None]) == [1, 2, 1, 1, 1]


def test_a_grid_holds_more_to_a_row(make_site: MakeSite) -> None:
    assert rows(make_site, [WIDE] * 9, ", layout: grid") == [3, 3, 3]


def test_more_than_two_dozen_works_hang_in_even_rows(make_site: MakeSite) -> None:
    assert rows(make_site, [WIDE] * 24)[:4] == [1, 2, 2, 1]
    assert rows(make_site, [WIDE] * 25)[:4] == [3, 3, 3, 3]


def test_many_works_without_pictures_are_lines_after_a_full_row_of_pictures(
    make_site: MakeSite,
) -> None:
    assert rows(make_site, [None, WIDE, None, WIDE, None, WIDE, *[None] * 20]) == [3 + 23]
    assert rows(make_site, [None] * 25) == []


def test_small_pictures_of_a_gallery_share_a_row_until_they_fill_it(make_site: MakeSite) -> None:
    gallery = "".join(f"- {{src: {at}.jpg, alt: A}}\n" for at in range(6))
    files: dict[str, str | bytes] = {
        "portfolio.yaml": "title: Ada\ntheme: cimaise\n",
        "content/projects/p/index.md": f"---\ntitle: P\ngallery:\n{gallery}---\n",
    }
    for at in range(6):
        files[f"content/projects/p/{at}.jpg"] = photograph(480, 200 if at == 1 else 320)
    page = make_site(files).page("projects/p/index.html")
    assert [row.count("<figure") for row in page.split('<div class="row')[1:]] == [3, 3]


def test_screens_of_a_gallery_stand_together(make_site: MakeSite) -> None:
    shapes = [WIDE, SCREEN, SCREEN, SCREEN, SCREEN, SCREEN, UPRIGHT, WIDE, SCREEN]
    gallery = "".join(f"- {{src: {at}.jpg, alt: A}}\n" for at in range(len(shapes)))
    files: dict[str, str | bytes] = {
        "portfolio.yaml": "title: Ada\ntheme: cimaise\n",
        "content/projects/p/index.md": f"---\ntitle: P\ngallery:\n{gallery}---\n",
    }
    for at, shape in enumerate(shapes):
        files[f"content/projects/p/{at}.jpg"] = photograph(*shape)
    page = make_site(files).page("projects/p/index.html")
    found = re.findall(r'<div class="row([\w ]*)"', page)
    assert [(row.count("<figure")) for row in page.split('<div class="row')[1:]] == [1, 3, 2, 2, 1]
    assert found == [" alone", " screens", " screens", "", " screens"]
