"""The theme Dossier in a browser: what a reader sees first, at any width, in print, in the dark."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.dossier_sites import awkward, example
from tests.browser.served import served

pytestmark = pytest.mark.browser
DESKTOP, PHONE = (1440, 900), (390, 844)
#: One page of each kind, in both languages.
KINDS = (
    *("", "en/", "projets/", "en/projects/", "projets/bascule/", "en/projects/tool-library/"),
    *("projets/etes-de-la-sourde/", "a-propos/", "en/about/", "sujets/bois/", "en/topics/wood/"),
    *("domaines/objet/", "competences/tournage/", "projets/presse-papier/", "404.html"),
)
SKIPPED_HEADINGS = """() => {
    const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(h => +h.tagName[1]);
    return levels.filter((level, at) => at && level > levels[at - 1] + 1);
}"""
#: Of the first element of a selector: how much of it, in parts of its height, is on the screen.
SEEN = """selector => [...document.querySelectorAll(selector)].map(one => {
    const box = one.getBoundingClientRect();
    return (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / box.height;
})"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("dossier")
    example(place)
    awkward(place)
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


def addresses(sites: Path, address: str) -> list[str]:
    """Return a page of each kind of the example, and all of the awkward site."""
    pages = [f"{address}example-out/{kind}" for kind in KINDS]
    for path in sorted((sites / "awkward-out").rglob("index.html")):
        pages.append(address + path.relative_to(sites).as_posix())
    return pages


def see(page: Page, url: str, size: tuple[int, int]) -> None:
    """Open a page in a window of a size."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    response = page.goto(url)
    assert response is not None
    assert response.ok, url
    page.evaluate("document.fonts.ready")


def test_no_page_is_wider_than_the_screen(page: Page, sites: Path, address: str) -> None:
    wide = []
    for url in addresses(sites, address):
        see(page, url, DESKTOP)
        for width in (320, 390, 768, 1024, 1440, 1920):
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append((width, url))
    assert wide == []


def test_every_page_has_one_title_and_no_level_is_skipped(
    page: Page, sites: Path, address: str
) -> None:
    for url in addresses(sites, address):
        see(page, url, DESKTOP)
        assert page.locator("h1").count() == 1, url
        assert page.evaluate(SKIPPED_HEADINGS) == [], url


def test_only_the_light_box_has_a_script(sites: Path) -> None:
    pages = sorted((sites / "example-out").rglob("*.html"))
    assert len(pages) > 100
    texts = [path.read_text(encoding="utf-8") for path in pages]
    run = [text.count("<script") - text.count('type="application/ld+json"') for text in texts]
    for text, scripts in zip(texts, run, strict=True):
        assert scripts == text.count("<dialog") <= text.count('class="enlarge"')
    assert 0 < sum(map(bool, run)) < 40


def test_the_name_and_the_trade_are_on_top_of_every_page(page: Page, address: str) -> None:
    for kind in KINDS:
        see(page, f"{address}example-out/{kind}", PHONE)
        header = page.locator(".site-name").inner_text()
        assert "Élise Jeannerot" in header, kind
        assert "designer" in header, kind
        assert page.evaluate(SEEN, ".site-name") == [1], kind


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_work_is_on_the_first_screen(page: Page, address: str, home: str) -> None:
    for size, least in ((DESKTOP, 2), (PHONE, 1)):
        see(page, f"{address}example-out/{home}", size)
        titles = [part for part in page.evaluate(SEEN, ".case h3") if part == 1]
        pictures = [part for part in page.evaluate(SEEN, ".case .cover img") if part >= 0.5]
        assert pictures or len(titles) >= least, size


@pytest.mark.parametrize("path", ["projets/bascule/", "projets/heures-pleines/"])
def test_title_and_role_are_on_the_first_screen_of_a_phone(
    page: Page, address: str, path: str
) -> None:
    see(page, f"{address}example-out/{path}", PHONE)
    assert page.evaluate(SEEN, "h1") == [1]
    assert page.evaluate(SEEN, ".role") == [1]


def test_a_project_ends_with_the_next_one_and_a_way_to_write(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/bascule/", DESKTOP)
    assert page.locator(".next a[rel=next]").count() == 1
    assert 1 <= page.locator(".related .case").count() <= 3
    assert page.locator(".related .case a", has_text=_text(page, ".next-title")).count() == 0
    assert "@" in _text(page, "#contact .mail")


def test_a_project_with_a_title_alone_has_no_empty_block(page: Page, address: str) -> None:
    see(page, f"{address}awkward-out/projets/rien/", DESKTOP)
    assert (
        page.locator("article > :not([hidden])").count() == 2
    )  # its title, and where the text would be
    assert page.locator("article .study").bounding_box() is None or _height(page, ".study") < 1
    assert page.locator(".facts, .results, .hero, .gallery, .part:not(.contact)").count() == 0


def test_only_a_short_value_is_set_large(page: Page, address: str) -> None:
    see(page, f"{address}awkward-out/projets/tout/", DESKTOP)
    large = page.locator(".results .figure").all_inner_texts()
    assert [value.replace("\u202f", " ") for value in large] == ["84 %"]


@pytest.mark.parametrize("width", [768, 1024, 1440])
def test_lines_of_text_hold_45_to_75_letters(page: Page, address: str, width: int) -> None:
    see(page, f"{address}example-out/projets/bascule/", (width, 900))
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".prose > p")].map(p => {
            const range = document.createRange();
            range.selectNodeContents(p);
            const rows = new Set([...range.getClientRects()].map(r => Math.round(r.top / 8)));
            return [p.textContent.length, rows.size];
        }).filter(([_, rows]) => rows > 3)"""
    )
    assert lines
    average = sum(length for length, _ in lines) / sum(rows for _, rows in lines)
    assert 45 <= average <= 75


def test_results_stand_in_three_columns_from_a_tablet_on(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/bascule/", (768, 900))
    tops = page.eval_on_selector_all(
        ".results li", "all => all.map(one => one.getBoundingClientRect().left)"
    )
    assert len(set(tops)) == len(tops) == 3


def test_works_with_and_without_a_picture_share_their_columns(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/", DESKTOP)
    starts = page.eval_on_selector_all(
        "main > .cases > .case .told", "all => all.map(one => one.getBoundingClientRect().left)"
    )
    assert page.locator(".case.bare").count() >= 1
    assert page.locator(".case .cover").count() >= 2
    assert len(set(starts)) == 1


def test_no_line_of_keywords_begins_with_a_comma(page: Page, address: str) -> None:
    see(page, f"{address}awkward-out/projets/tout/", PHONE)
    display = "all => all.map(one => getComputedStyle(one).display)"
    assert set(page.eval_on_selector_all(".topics > p:last-child a", display)) == {"inline"}


def test_a_maker_shows_the_picture_before_the_results(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/bascule/", PHONE)
    blocks = page.eval_on_selector_all("article > *", "all => all.map(one => one.className)")
    assert blocks[:3] == ["page-header", "hero", "results"]
    see(page, f"{address}awkward-out/projets/tout/", PHONE)
    blocks = page.eval_on_selector_all("article > *", "all => all.map(one => one.className)")
    assert blocks[:3] == ["page-header", "results", "study"]
    assert page.locator(".study > .hero").count() == 1


def test_the_page_that_is_not_there_fetches_nothing(page: Page, address: str) -> None:
    see(page, f"{address}example-out/404.html", DESKTOP)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert [url for url in loaded if not url.startswith("data:")] == []
    sizes = page.eval_on_selector_all(
        "section > :is(h1, h2)", "all => all.map(one => getComputedStyle(one).fontSize)"
    )
    assert len(sizes) == 2
    assert len(set(sizes)) == 1


def test_what_is_closed_is_printed_and_where_it_is_on_the_web(page: Page, address: str) -> None:
    see(page, f"{address}example-out/projets/bascule/", DESKTOP)
    assert not page.locator(".on-paper").is_visible()
    page.evaluate(_DETAILS)
    assert not page.locator("#closed").is_visible()
    page.emulate_media(media="print")
    assert page.locator("#closed").is_visible()
    assert "/projets/bascule/" in _text(page, ".on-paper")


def test_links_are_large_enough_to_be_hit(page: Page, address: str) -> None:
    for size, least, where in (
        (DESKTOP, 24, ".site-header a, .site-footer a, .filter a"),
        (PHONE, 44, ".main-nav a, .languages a, .site-footer li a, .filter a"),
    ):
        for kind in ("", "projets/", "projets/bascule/"):
            see(page, f"{address}example-out/{kind}", size)
            heights = page.eval_on_selector_all(
                where,
                "all => all.filter(one => one.checkVisibility())"
                ".map(one => one.getBoundingClientRect().height)",
            )
            assert heights
            assert min(heights) >= least, (size, kind)


def test_print_is_ink_on_white_without_navigation(browser: Browser, address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    see(page, f"{address}example-out/projets/bascule/", DESKTOP)
    assert page.evaluate(_COLOURS) == ["rgb(227, 233, 229)", "rgb(18, 23, 21)"]
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(_COLOURS) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    elsewhere = (".together", ".footnote-back", ".contact .line li")
    for hidden in ("nav", ".skip", ".related", *elsewhere):
        assert not any(one.is_visible() for one in page.locator(hidden).all()), hidden
    for kept in (".results", ".facts", "#contact .mail"):
        assert page.locator(kept).is_visible(), kept
    after = page.eval_on_selector_all(
        ".part a[href^=http]", "all => all.map(one => getComputedStyle(one, '::after').content)"
    )
    assert after
    assert all("https://" in each for each in after)
    page.close()


def test_a_case_study_prints_on_four_sheets(page: Page, sites: Path, address: str) -> None:
    for name in ("bascule", "argile-tiede", "etabli-commun"):
        see(page, f"{address}example-out/projets/{name}/", DESKTOP)
        page.eval_on_selector_all("img", "all => all.forEach(one => one.loading = 'eager')")
        page.wait_for_function("[...document.images].every(one => one.complete)")
        pdf = page.pdf(format="A4", prefer_css_page_size=True)
        assert pdf.count(b"/Type /Page\n") <= 4, name


def test_the_fonts_hold_all_signs_of_french(page: Page, address: str) -> None:
    see(page, f"{address}example-out/", DESKTOP)
    for font in ("Newsreader", "Newsreader Display", "Hanken Grotesk"):
        assert (
            page.evaluate(_MISSING, [font, "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»“”’…–—−×½€°²³→"])
            == ""
        )


def test_only_the_fonts_of_text_and_titles_are_preloaded(page: Page, address: str) -> None:
    see(page, f"{address}example-out/", DESKTOP)
    preloaded = page.eval_on_selector_all("[rel=preload]", "all => all.map(one => one.href)")
    assert len(preloaded) == 2
    assert all(page.request.get(url).ok for url in preloaded)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert sorted(url for url in loaded if "italic" in url) == []


def test_a_portable_site_preloads_nothing(tmp_path: Path) -> None:
    out = awkward(tmp_path, portable=True)
    pages = [path.read_text(encoding="utf-8") for path in out.rglob("*.html")]
    assert len(pages) > 3
    assert not any('rel="preload"' in text for text in pages)


def test_with_fonts_of_the_system_none_is_fetched(page: Page, tmp_path: Path) -> None:
    awkward(tmp_path, "options: {fonts: system}\n")
    with served(tmp_path) as address:
        see(page, f"{address}awkward-out/", DESKTOP)
        loaded = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert [url for url in loaded if url.endswith(".woff2")] == []


def test_pictures_stand_in_the_list_where_they_are_wanted(page: Page, tmp_path: Path) -> None:
    awkward(tmp_path, "options: {layout: pictures}\n")
    with served(tmp_path) as address:
        see(page, f"{address}awkward-out/", DESKTOP)
        assert page.locator(".case .cover img").count() == 1
        assert page.evaluate(SEEN, ".case .cover img")[0] >= 0.5


_DETAILS = """() => document.querySelector(".prose").insertAdjacentHTML("beforeend",
    "<details><summary>More</summary><p id=closed>Closed.</p></details>")"""
_COLOURS = """() => [getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor]"""
#: A sign that a font lacks is as wide as in the font behind it, which differs between the two.
_MISSING = """async ([font, signs]) => {
    await document.fonts.load(`400 40px "${font}"`);
    const pen = document.createElement("canvas").getContext("2d");
    const width = (sign, behind) => {
        pen.font = `400 40px "${font}", ${behind}`;
        return pen.measureText(sign).width;
    };
    return [...signs].filter(s => width(s, "monospace") !== width(s, "cursive")).join("");
}"""


def _text(page: Page, selector: str) -> str:
    return page.locator(selector).first.inner_text()


def _height(page: Page, selector: str) -> float:
    box: Any = page.locator(selector).bounding_box()
    return float(box["height"])
