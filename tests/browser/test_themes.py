"""Every theme that ships, on every kind of page: what holds for all, looked at in a browser.

A page is opened once for each check; schemes and sizes of the window change while it is open.
"""

import gzip
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Request, Route, ViewportSize

from tests.browser import looking
from tests.browser.markup import faults
from tests.browser.served import served
from tests.browser.theme_sites import PAGES, THEMES, few, hard_site, other_choices

pytestmark = pytest.mark.browser
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
COLOURS = ["color-contrast", "link-in-text-block"]
#: Bytes that a page may fetch, compressed: style sheets, scripts of files, fonts.
MOST = {"css": 14_000, "js": 3_000, "woff2": 110_000}
#: Held back until a page was drawn.
PICTURES = re.compile(r"\.(webp|avif|jpe?g|png|gif|svg|mp4)$")
FONTS = {"base": 0, "cimaise": 24_500, "dossier": 112_000, "registre": 57_000}


class Shown:
    """A theme's site, served; `faults` are what the browser complained of since it was asked."""

    def __init__(self, folder: Path, address: str, page: Page) -> None:
        self.folder = folder
        self.address = address
        self.page = page
        self.complaints: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._check(request.url))
        page.on("requestfailed", self._note)

    def pages(self, size: ViewportSize = DESKTOP) -> Iterator[str]:
        """Open one page after another and yield what each is."""
        for name, path in PAGES.items():
            self.page.set_viewport_size(size)
            self.page.emulate_media(media="screen", color_scheme="light")
            response = self.page.goto(self.address + path, wait_until="load")
            assert response is not None
            assert response.ok, path
            yield name

    def file(self, name: str) -> Path:
        """Return the file of a page."""
        path = self.folder / PAGES[name]
        return path if path.suffix == ".html" else path / "index.html"

    def _note(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # going on to the next page ends what still loads
            self.complaints.append(f"{request.failure}: {request.url}")

    def _check(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(f"elsewhere: {url}")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("themes")


@pytest.fixture(scope="module", params=THEMES)
def folder(request: pytest.FixtureRequest, place: Path) -> Path:
    return hard_site(place, request.param)


@pytest.fixture
def shown(folder: Path, browser: Browser) -> Iterator[Shown]:
    with served(folder) as address:
        page = browser.new_page()
        yield Shown(folder, address, page)
        page.close()


def test_axe_finds_nothing_in_light_and_dark_on_desktop_and_phone(shown: Shown) -> None:
    found = []
    for name in shown.pages():
        shown.page.evaluate(looking.AXE)
        for size in (DESKTOP, PHONE):
            shown.page.set_viewport_size(size)
            for scheme in SCHEMES:
                shown.page.emulate_media(color_scheme=scheme)
                rules = COLOURS if scheme == "dark" else None
                for fault in shown.page.evaluate(looking.RUN_AXE, [looking.TAGS, rules]):
                    found.append(f"{name}, {size['width']} px, {scheme}: {fault}")
    assert found == []


def test_nothing_is_wider_than_the_screen(shown: Shown) -> None:
    found = []
    for name in shown.pages(PHONE):
        for width in (320, 390, 768, 1440):
            shown.page.set_viewport_size({"width": width, "height": 800})
            if wide := shown.page.evaluate(looking.WIDE):
                found.append(f"{name}, {width} px: {wide}")
    assert found == []
    assert shown.complaints == []


def test_nothing_moves(shown: Shown, browser: Browser) -> None:
    """Pictures come when the page was drawn, as on a slow line: each finds its place kept.

    Fonts stay away: when they come depends on the machine, and has a test of its own.
    """
    page = browser.new_page(viewport=PHONE)
    page.route("**/*.woff2", lambda route: route.abort())
    held: list[Route] = []
    page.route(PICTURES, lambda route: held.append(route))
    found = []
    came = 0
    for name, path in PAGES.items():
        page.goto(shown.address + path, wait_until="domcontentloaded")
        page.evaluate(looking.DRAWN)
        while held or page.evaluate("document.readyState") != "complete":
            came += len(held)
            for route in held:
                route.continue_()
            held.clear()
            page.wait_for_timeout(10)
        if (moved := page.evaluate(looking.MOVED)) > 0.003:
            found.append(f"{name} moves by {moved:.3f}")
    page.close()
    assert found == []
    assert came > len(PAGES), "hardly a picture was waited for"


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_fonts_that_come_late_move_little(
    shown: Shown, browser: Browser, size: ViewportSize
) -> None:
    """A title may take a line more or less; the fallbacks are as wide and high as the fonts."""
    found = []
    for name in ("all blocks", "long title", "tag", "selection"):
        page = browser.new_page(viewport=size)  # a new one: fonts are kept by the browser
        page.route("**/*.woff2", _late)
        page.goto(shown.address + PAGES[name], wait_until="load")
        page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        if (moved := page.evaluate(looking.MOVED)) > 0.03:
            found.append(f"{name} moves by {moved:.3f}")
        page.close()
    assert found == []


def test_every_stop_of_the_keyboard_is_seen_and_named(shown: Shown) -> None:
    found = []
    for name in shown.pages():
        found += [f"{name}: {fault}" for fault in shown.page.evaluate(looking.STOPS)]
        if name == "not there":
            continue
        shown.page.reload()
        shown.page.keyboard.press("Tab")
        first = shown.page.evaluate("document.activeElement.getAttribute('href')")
        if first != "#main":
            found.append(f"{name} begins with {first}")
    assert found == []


def test_everything_is_there_without_javascript(shown: Shown, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = Shown(shown.folder, shown.address, context.new_page())
    found = []
    for name, _ in zip(shown.pages(), plain.pages(), strict=True):
        if shown.page.evaluate(looking.TEXT) != plain.page.evaluate(looking.TEXT):
            found.append(f"{name}: other words")
        if unseen := plain.page.evaluate(looking.UNSEEN):
            found.append(f"{name}: {unseen}")
    context.close()
    assert found == []


def test_the_light_box_is_whole_in_the_colours_of_the_theme(shown: Shown) -> None:
    shown.page.goto(shown.address + PAGES["all blocks"])
    shown.page.evaluate(looking.AXE)
    shown.page.locator("a.enlarge").first.click()
    shown.page.locator("dialog[open]").wait_for()
    shown.page.evaluate(looking.STILL)  # while it comes, words are pale
    for size in (DESKTOP, PHONE):
        shown.page.set_viewport_size(size)
        for scheme in SCHEMES:
            shown.page.emulate_media(color_scheme=scheme)
            assert shown.page.evaluate(looking.RUN_AXE, [looking.TAGS, None]) == [], (size, scheme)
        assert shown.page.evaluate(looking.HIT, "dialog button:not([hidden])") == [], size
    shown.page.keyboard.press("ArrowRight")
    shown.page.keyboard.press("Escape")
    assert not shown.page.locator("dialog").is_visible()
    assert shown.complaints == []


def test_paper_is_ink_on_white_without_navigation(shown: Shown) -> None:
    found = []
    for name in shown.pages():
        shown.page.emulate_media(media="print", color_scheme="dark")
        found += [f"{name}: {fault}" for fault in shown.page.evaluate(looking.PAPER)]
    assert found == []


def test_a_case_study_prints_on_few_sheets(shown: Shown) -> None:
    for name, sheets in (("sentences", 2), ("all blocks", 9), ("title alone", 1)):
        shown.page.goto(shown.address + PAGES[name])
        shown.page.eval_on_selector_all("img", "all => all.forEach(one => one.loading = 'eager')")
        shown.page.wait_for_function("[...document.images].every(one => one.complete)")
        pdf = shown.page.pdf(format="A4", prefer_css_page_size=True)
        assert pdf.count(b"/Type /Page\n") <= sheets, name


def test_html_is_as_the_standard_has_it(folder: Path) -> None:
    found = []
    for path in sorted(folder.rglob("*.html")):
        name = path.relative_to(folder).as_posix()
        found += [f"{name}: {fault}" for fault in faults(path.read_text(encoding="utf-8"))]
    assert found == []


def test_a_page_fetches_no_more_than_it_may(folder: Path) -> None:
    found = []
    for path in sorted(folder.rglob("index.html")):
        text = path.read_text(encoding="utf-8")
        for kind, most in (MOST | {"woff2": FONTS.get(folder.name, 0)}).items():
            named = set(re.findall(rf"[\w./-]+\.{kind}\b", text))
            size = sum(_compressed((path.parent / one).resolve()) for one in named)
            if size > most:
                found.append(f"{path.relative_to(folder)}: {size} bytes of {kind}")
    assert found == []


@pytest.mark.parametrize("theme", THEMES)
def test_other_choices_hold_the_bar_too(browser: Browser, place: Path, theme: str) -> None:
    found = []
    with served(other_choices(place, theme)) as address:
        page = browser.new_page()
        shown = Shown(place, address, page)
        for path in ("", "projets/", "projets/tout/", "projets/rien/", "notes/"):
            page.goto(address + path)
            page.evaluate(looking.AXE)
            for size, scheme in zip((DESKTOP, PHONE), SCHEMES, strict=True):
                page.set_viewport_size(size)
                page.emulate_media(color_scheme=scheme)
                found += page.evaluate(looking.RUN_AXE, [looking.TAGS, None])
                found += page.evaluate(looking.WIDE)
        assert found == []
        assert shown.complaints == []
        page.close()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("count", [0, 1])
def test_a_site_with_hardly_anything_looks_whole(
    browser: Browser, place: Path, theme: str, count: int
) -> None:
    with served(few(place, theme, count)) as address:
        page = browser.new_page()
        shown = Shown(place, address, page)
        for path in ("", "projects/p0/")[: count + 1]:
            page.goto(address + path)
            page.evaluate(looking.AXE)
            assert page.evaluate(looking.RUN_AXE, [looking.TAGS, None]) == []
            assert page.evaluate(looking.WIDE) == []
        assert shown.complaints == []
        page.close()


def _compressed(path: Path) -> int:
    data = path.read_bytes()
    return len(data) if path.suffix == ".woff2" else len(gzip.compress(data, 9))


def _late(route: Route) -> None:
    time.sleep(0.3)  # longer than the first paint takes
    route.continue_()
