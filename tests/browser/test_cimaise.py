"""The theme Cimaise in a browser: the work first, whole, and never larger than it is."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.cimaise_sites import SHAPES, example, shapes
from tests.browser.served import served

pytestmark = pytest.mark.browser
DESKTOP, PHONE = (1440, 900), (390, 844)
#: One page of each kind, in both languages.
KINDS = (
    *("", "en/", "projets/", "en/projects/", "projets/bascule/", "en/projects/tool-library/"),
    *("projets/etes-de-la-sourde/", "a-propos/", "en/about/", "sujets/bois/", "en/topics/wood/"),
    *("domaines/objet/", "competences/tournage/", "projets/presse-papier/", "404.html"),
    *("carnet/", "carnet/demander-qui-nettoie/", "personnes/", "selections/sante/"),
)
WIDTHS = (320, 390, 768, 1440, 2200)
#: Of each picture of a selector: how much of it, in parts of its height, is on the screen.
SEEN = """selector => [...document.querySelectorAll(selector)].map(one => {
    const box = one.getBoundingClientRect();
    return (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / box.height;
})"""
#: What was shown larger than it is, or in another shape: address, shown and own width and ratio.
WRONG = """limit => [...document.images].filter(one => {
    const box = one.getBoundingClientRect();
    const ratio = one.width && one.getAttribute("width") / one.getAttribute("height");
    const long = ratio < .42;
    return box.width && (box.width > limit(one) + 1
        || !long && Math.abs(box.width / box.height / ratio - 1) > .02);
}).map(one => `${one.src} ${one.getBoundingClientRect().width}`)"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("cimaise")
    example(place)
    shapes(place)
    return place


@pytest.fixture(scope="module")
def address(sites: Path) -> Iterator[str]:
    with served(sites) as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    yield opened
    opened.close()


def addresses(address: str) -> list[str]:
    """Return a page of each kind of the example, and those of every shape."""
    more = ["", "projets/", "projets/rien/", *(f"projets/{name}/" for name in SHAPES)]
    return [f"{address}example-out/{kind}" for kind in KINDS] + [
        f"{address}shapes-out/{path}" for path in more
    ]


def see(page: Page, url: str, size: tuple[int, int]) -> None:
    """Open a page in a window of a size."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    response = page.goto(url)
    assert response is not None
    assert response.ok, url
    page.evaluate("document.fonts.ready")


def test_no_page_is_wider_than_the_screen(page: Page, address: str) -> None:
    wide = []
    for url in addresses(address):
        see(page, url, DESKTOP)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append((width, url))
    assert wide == []


def test_no_picture_is_cropped_nor_larger_than_it_is(page: Page, address: str) -> None:
    for url in addresses(address):
        see(page, url, DESKTOP)
        for width in (390, 1440, 2200):
            page.set_viewport_size({"width": width, "height": 900})
            limit = "one => +one.getAttribute('width') || 1e4"
            assert page.evaluate(f"({WRONG})({limit})") == [], (url, width)


def test_every_page_has_one_title_and_no_level_is_skipped(page: Page, address: str) -> None:
    levels = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(one => +one.tagName[1])"
    for url in addresses(address):
        see(page, url, DESKTOP)
        found = page.evaluate(levels)
        assert found.count(1) == 1, url
        assert all(after <= before + 1 for before, after in pairwise(found))


def test_a_click_on_a_picture_leads_to_its_work(page: Page, address: str) -> None:
    see(page, f"{address}example-out/", DESKTOP)
    box = page.locator(".frame").first.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 200, box["y"] + 200)
    page.wait_for_url("**/projets/bascule/")


def test_no_two_pictures_of_a_page_go_to_the_same_place(sites: Path) -> None:
    for path in (sites / "example-out").rglob("index.html"):
        names = re.findall(r"--name: ([\w-]+)", path.read_text(encoding="utf-8"))
        assert len(names) == len(set(names)), path


def test_no_script_is_needed(sites: Path) -> None:
    for path in (sites / "example-out").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        scripts = [each for each in re.findall(r"<script[^>]*>", text) if "ld+json" not in each]
        if scripts:
            assert len(scripts) == 1, path
            assert 'class="enlarge"' in text, path


@pytest.mark.parametrize("path", ["example-out/", "example-out/en/", "shapes-out/"])
def test_the_first_picture_is_on_the_first_screen(page: Page, address: str, path: str) -> None:
    for size, least in ((DESKTOP, 0.6), (PHONE, 1)):
        see(page, f"{address}{path}", size)
        assert page.evaluate(SEEN, ".work img")[0] >= least, size


@pytest.mark.parametrize(
    "path",
    ["example-out/projets/bascule/", "shapes-out/projets/debout/", "shapes-out/projets/page/"],
)
def test_title_and_role_are_on_the_first_screen_of_a_phone(
    page: Page, address: str, path: str
) -> None:
    see(page, f"{address}{path}", PHONE)
    assert page.evaluate(SEEN, "h1") == [1]
    assert page.evaluate(SEEN, ".role") == [1]


def test_pictures_of_a_row_are_of_one_height(page: Page, address: str) -> None:
    see(page, f"{address}example-out/", DESKTOP)
    heights = page.eval_on_selector_all(
        ".hang .row",
        """all => all.map(row => [...row.querySelectorAll("img")]
            .map(one => one.getBoundingClientRect().height)).filter(row => row.length > 1)""",
    )
    assert heights
    assert all(max(row) - min(row) < 1 for row in heights)


def test_years_stand_on_one_line(page: Page, address: str) -> None:
    for path in ("example-out/projets/", "shapes-out/projets/"):
        for width in (320, 768, 1024, 1440):
            see(page, f"{address}{path}", (width, 900))
            heights = page.eval_on_selector_all(
                ".told > .year", "all => all.map(one => one.getBoundingClientRect().height)"
            )
            assert heights
            assert max(heights) < 30, (path, width)


def test_a_picture_alone_stands_on_the_margin(page: Page, address: str) -> None:
    see(page, f"{address}shapes-out/projets/", DESKTOP)
    starts = page.eval_on_selector_all(
        ".alone .frame",
        "all => all.map(one => one.getBoundingClientRect().x - one.closest('.row')."
        "getBoundingClientRect().x)",
    )
    assert starts
    assert max(starts) < 1


def test_a_panorama_is_as_wide_as_a_phone(page: Page, address: str) -> None:
    for path in ("projets/", "projets/panorama/"):
        see(page, f"{address}shapes-out/{path}", PHONE)
        edges = page.eval_on_selector_all(
            ".alone .broad",
            "all => all.map(one => one.getBoundingClientRect()).map(at => [at.left, at.right])",
        )
        assert edges
        assert all(each == [0, PHONE[0]] for each in edges), path


def test_a_screen_stands_in_a_field_and_is_no_sliver(page: Page, address: str) -> None:
    for size in (PHONE, DESKTOP):
        see(page, f"{address}shapes-out/", size)
        for name in ("ecran", "page"):
            work = page.locator(".work", has=page.locator(f"a[href*='/{name}/']"))
            field, picture = (
                work.locator(".field").bounding_box(),
                work.locator("img").bounding_box(),
            )
            assert field is not None
            assert picture is not None
            assert picture["width"] >= 0.4 * field["width"], (name, size)
            assert picture["height"] <= 0.9 * field["height"], (name, size)


def test_a_project_ends_with_the_next_one_and_a_way_to_write(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/bascule/", DESKTOP)
    assert page.locator(".next a[rel=next]").count() == 1
    assert 1 <= page.locator(".related .work").count() <= 3
    assert "@" in page.locator("#contact .mail").inner_text()


def test_kinds_are_pages_to_filter_by(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/", DESKTOP)
    page.locator(".filter a", has_text="Objet").first.click()
    page.wait_for_url("**/domaines/objet/")
    assert page.locator(".filter [aria-current=page]").inner_text() == "Objet"
    assert page.locator(".filter a", has_text="Tous").count() == 1


def test_a_phone_loads_at_most_300_kb_of_pictures_for_the_home_page(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(
        viewport={"width": 412, "height": 823}, device_scale_factor=1.75, is_mobile=True
    )
    see(page, f"{address}example-out/", (412, 823))
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate(
        """performance.getEntriesByType("resource").filter(one => one.initiatorType === "img")
            .reduce((sum, one) => sum + one.encodedBodySize, 0)"""
    )
    page.close()
    assert 0 < loaded <= 300_000


def test_links_are_large_enough_to_be_hit(page: Page, address: str) -> None:
    for size, least, where in (
        (DESKTOP, 24, ".site-header a, .site-footer a, .filter a"),
        (PHONE, 44, ".main-nav a, .languages a, .site-footer li a, .filter a"),
    ):
        for kind in ("", "projets/", "projets/bascule/"):
            see(page, f"{address}example-out/{kind}", size)
            heights = page.eval_on_selector_all(
                where,
                """all => all.filter(one => one.checkVisibility())
                    .map(one => one.getBoundingClientRect().height)""",
            )
            assert heights
            assert min(heights) >= least, (size, kind)


def test_lines_of_text_hold_45_to_75_letters(page: Page, address: str) -> None:
    for width in (768, 1024, 1440, 2200):
        see(page, f"{address}example-out/projets/bascule/", (width, 900))
        long, rows = page.evaluate(_LINES)
        assert rows
        assert 45 <= long / rows <= 75, width


def test_print_is_ink_on_white_on_four_sheets(browser: Browser, address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    for name in ("bascule", "argile-tiede", "etabli-commun"):
        see(page, f"{address}example-out/projets/{name}/", DESKTOP)
        page.eval_on_selector_all("img", "all => all.forEach(one => one.loading = 'eager')")
        page.wait_for_function("[...document.images].every(one => one.complete)")
        assert page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n") <= 4, name
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(_COLOURS) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert not any(one.is_visible() for one in page.locator("nav, .skip, .related").all())
    page.close()


def test_the_page_that_is_not_there_fetches_nothing(page: Page, address: str) -> None:
    see(page, f"{address}example-out/404.html", DESKTOP)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert [url for url in loaded if not url.startswith("data:")] == []


_LINES = """() => [...document.querySelectorAll(".prose > p")].map(p => {
    const range = document.createRange();
    range.selectNodeContents(p);
    const rows = new Set([...range.getClientRects()].map(r => Math.round(r.top / 8)));
    return [p.textContent.length, rows.size];
}).filter(([_, rows]) => rows > 3).reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0])"""
_COLOURS = """() => [getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor]"""
