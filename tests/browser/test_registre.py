"""The theme Registre in a browser: its table, its plates, its titles.

What holds for every theme is in test_themes.py.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from portfolio_gen.build import build
from tests.browser.served import served
from tests.conftest import TODAY, write_site
from tests.files import photograph

pytestmark = pytest.mark.browser
DESKTOP, TABLET, PHONE = (1440, 900), (768, 1024), (390, 844)
LONG = (
    "Réhabilitation des anciens magasins généraux interministériels et transfrontaliers, "
    "anticonstitutionnellement"
)
CONFIG = """\
title: Atelier Delattre
tagline: architecture et recherche
languages: [fr]
theme: registre
author: {name: Inès, email: ines@delattre.example}
images: {formats: [webp, jpeg]}
"""
#: Of each element of a selector: how much of it, in parts of its height, is on the screen.
SEEN = """selector => [...document.querySelectorAll(selector)].map(one => {
    const box = one.getBoundingClientRect();
    return (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / box.height;
})"""
#: Names of the pictures that were asked for.
LOADED = """performance.getEntriesByType("resource").map(one => one.name)
    .filter(one => /-\\d+\\.(webp|jpg)$/.test(one))"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with sites of many works, of few, and of many without a picture."""
    place = tmp_path_factory.mktemp("registre")
    for name, count, bare in (("many", 24, 2), ("few", 3, 1), ("words", 24, 24)):
        files: dict[str, str | bytes] = {
            "portfolio.yaml": CONFIG,
            "content/home.md": "Des *projets* de toute taille.\n",
        }
        for at in range(count):
            title = LONG if at == 1 else f"Maison {at}"
            cover = "" if at >= count - bare else "cover: {src: c.jpg, alt: Une vue}\n"
            keys = f'title: {title}\nnumber: "{at:03}"\ndate: {2026 - at}\nkind: Lieu\n{cover}'
            home = f"content/projects/p{at:02}"
            files[f"{home}/index.md"] = f"---\n{keys}---\n## Un titre\n\nUn texte.\n"
            if cover:
                files[f"{home}/c.jpg"] = photograph(600 if at % 2 else 300, 400, at)
        write_site(place / f"{name}-source", files)
        result = build(str(place / f"{name}-source"), str(place / name), today=TODAY)
        assert [problem for problem in result.problems if problem.severity == "error"] == []
    return place


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with served(folder) as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=True)
    yield context.new_page()
    context.close()


def see(page: Page, url: str, size: tuple[int, int] = DESKTOP) -> None:
    """Open a page in a window of a size."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(url)
    page.evaluate("document.fonts.ready")


def test_works_are_a_table_with_the_columns_that_some_work_fills(page: Page, address: str) -> None:
    see(page, f"{address}many/")
    assert page.get_by_role("table").count() == 1
    heads = page.get_by_role("columnheader").all_inner_texts()
    assert [head.strip() for head in heads][:4] == ["Nº", "Année", "Projet", "Type"]
    assert "Lieu" not in heads  # no work has a place, none says a role
    assert "Rôle" not in heads
    assert page.get_by_role("rowheader").count() == 24
    assert page.get_by_role("row").count() == 25


def test_the_whole_row_leads_to_the_work(page: Page, address: str) -> None:
    see(page, f"{address}many/")
    row = page.locator("tbody tr").nth(3)
    box = row.bounding_box()
    assert box is not None
    assert box["height"] >= 46
    page.mouse.click(box["x"] + box["width"] - 4, box["y"] + box["height"] - 4)
    page.wait_for_url("**/projets/p03/")


def test_work_is_on_the_first_screen(page: Page, address: str) -> None:
    for site in ("many", "few", "words"):
        for size, least in ((DESKTOP, 2), (PHONE, 1)):
            see(page, f"{address}{site}/", size)
            titles = [part for part in page.evaluate(SEEN, "tbody th") if part == 1]
            pictures = [part for part in page.evaluate(SEEN, "tbody img") if part >= 0.5]
            assert pictures or len(titles) >= least, (site, size)


def test_the_head_of_the_table_stays_in_sight(page: Page, address: str) -> None:
    see(page, f"{address}many/")
    page.locator("tbody tr").nth(20).scroll_into_view_if_needed()
    box = page.locator("thead").bounding_box()
    assert box is not None
    assert abs(box["y"]) < 1


def test_the_picture_of_the_row_under_the_pointer_stands_beside_the_table(
    page: Page, address: str
) -> None:
    see(page, f"{address}many/")
    assert page.evaluate(LOADED) == []
    assert page.locator("td.cover img:visible").count() == 0
    page.locator("tbody tr").nth(4).hover()
    shown = page.locator("tbody tr:nth-child(5) .cover img")
    assert shown.is_visible()
    assert page.locator("td.cover img:visible").count() == 1
    table, picture = page.locator("table").bounding_box(), shown.bounding_box()
    assert table is not None
    assert picture is not None
    assert picture["x"] >= table["x"] + table["width"]
    page.locator("tbody a").nth(6).focus()
    page.mouse.move(2, 2)
    assert page.locator("tbody tr:nth-child(7) .cover img").is_visible()


def test_a_small_screen_begins_with_plates_and_can_have_the_table(page: Page, address: str) -> None:
    for size in (TABLET, PHONE):
        see(page, f"{address}many/", size)
        assert page.locator("td.cover img:visible").count() == 22, size
        page.locator("[value=table]").check()
        assert page.locator("td.cover img:visible").count() == 0, size
        assert page.get_by_role("columnheader").first.is_visible()


def test_a_wide_screen_can_have_plates_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{address}many/")
    assert page.locator("td.cover img:visible").count() == 0
    page.locator("[value=plates]").check()
    assert page.locator("td.cover img:visible").count() == 22
    context.close()


def test_a_table_on_a_phone_asks_for_no_picture(
    browser: Browser, folder: Path, tmp_path: Path
) -> None:
    config = CONFIG + "options: {layout: table}\n"
    write_site(folder / "many-source", {"portfolio.yaml": config})
    build(str(folder / "many-source"), str(tmp_path / "many"), today=TODAY)
    context = browser.new_context(has_touch=True, is_mobile=True)
    with served(tmp_path) as address:
        page = context.new_page()
        see(page, f"{address}many/", PHONE)
        assert page.evaluate(LOADED) == []
    context.close()


def test_heads_of_columns_are_in_one_line_on_a_phone(page: Page, address: str) -> None:
    see(page, f"{address}words/", PHONE)
    heights = page.eval_on_selector_all(
        "thead th",
        """all => all.filter(one => one.checkVisibility())
            .map(one => one.getBoundingClientRect().height)""",
    )
    assert heights
    assert max(heights) < 45


def test_without_pictures_there_is_nothing_to_choose(page: Page, address: str) -> None:
    see(page, f"{address}words/")
    assert page.locator(".views").count() == 0
    assert page.locator(".cover").count() == 0


def test_few_works_have_large_rows_with_their_picture(page: Page, address: str) -> None:
    see(page, f"{address}few/")
    assert page.locator("td.cover img:visible").count() == 2
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    assert page.locator("tbody th").first.evaluate(size) >= 40


@pytest.mark.parametrize("width", [320, 390, 768, 1440, 2200])
def test_no_page_is_wider_than_the_screen_and_no_title_is_cut(
    page: Page, address: str, width: int
) -> None:
    for path in ("many/", "many/projets/", "few/", "few/projets/", "words/"):
        see(page, address + path, (width, 900))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.locator("tbody a").nth(1).click()
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    words = page.evaluate(
        """() => { const node = document.querySelector("h1").firstChild, cut = [];
        for (const word of node.data.matchAll(/\\S+/g)) { const range = document.createRange();
            range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) cut.push(word[0]); }
        return cut; }"""
    )
    assert words == []


def test_what_a_work_was_stands_beside_a_tall_cover(page: Page, address: str) -> None:
    see(page, f"{address}few/projets/p00/")
    facts, cover = page.locator(".facts").bounding_box(), page.locator(".hero").bounding_box()
    assert facts is not None
    assert cover is not None
    assert facts["x"] + facts["width"] <= cover["x"]
    assert abs(facts["y"] - cover["y"]) < 24


def test_role_and_title_are_on_the_first_screen_of_a_phone(page: Page, address: str) -> None:
    see(page, f"{address}many/projets/p00/", PHONE)
    assert page.evaluate(SEEN, "h1") == [1]
    assert page.evaluate(SEEN, ".facts") == [1]


def test_paper_has_the_table_and_no_band(page: Page, address: str) -> None:
    see(page, f"{address}many/")
    page.emulate_media(media="print")
    assert page.locator("tbody tr").first.is_visible()
    for hidden in (".views", ".filter", ".site-header nav"):
        assert not any(one.is_visible() for one in page.locator(hidden).all()), hidden
    see(page, f"{address}many/projets/p00/")
    page.emulate_media(media="print")
    assert not page.locator(".next").is_visible()
    assert page.locator(".facts").is_visible()


def test_the_font_holds_all_signs_of_french_and_is_the_only_one(page: Page, address: str) -> None:
    see(page, f"{address}many/")
    assert page.locator("[rel=preload]").count() == 1
    missing = page.evaluate(
        """async signs => {
        await document.fonts.load('400 40px "Archivo"');
        const pen = document.createElement("canvas").getContext("2d");
        const width = (sign, behind) => { pen.font = `400 40px "Archivo", ${behind}`;
            return pen.measureText(sign).width; };
        return [...signs].filter(s => width(s, "monospace") !== width(s, "cursive")).join("");
        }""",
        "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»“”’…–—−×½€°²³º→",
    )
    assert missing == ""
