"""The light box and the choice of colours in a browser: by mouse, keyboard, finger, and without."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from portfolio_gen.build import build
from tests.browser.served import served
from tests.conftest import TODAY, write_site
from tests.files import photograph, png

pytestmark = pytest.mark.browser
ASSETS = Path(__file__).parents[2] / "themes" / "base" / "assets"
BODY = """\
---
title: Loom
cover: {src: a.jpg, alt: A loom}
gallery:
- {src: b.jpg, alt: A warp, caption: "The warp, *tight*"}
- {src: plan.png, alt: Its plan}
- {src: small.jpg, alt: A stamp}
- {src: c.jpg, decorative: true}
---
Long.

[![A link](a.jpg)](https://example.org/)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site whose project has one picture of each sort and return the project's address."""
    place = tmp_path_factory.mktemp("lightbox")
    write_site(
        place / "source",
        {
            "portfolio.yaml": "title: Ada\ntheme: base\noptions: {scheme_control: true}\n",
            "content/projects/loom/index.md": BODY,
            **{
                f"content/projects/loom/{name}.jpg": photograph(900, 600, at)
                for at, name in enumerate("abc")
            },
            "content/projects/loom/small.jpg": photograph(300, 200),
            "content/projects/loom/plan.png": png(3000, 1000),
        },
    )
    result = build(str(place / "source"), str(place / "out"), today=TODAY)
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    with served(place / "out") as address:
        yield f"{address}projects/loom/"


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1200, "height": 700})
    opened.goto(site)
    yield opened
    opened.close()


def shown(page: Page) -> str:
    """Return the alternative text of the picture in the light box; "" while it is closed."""
    found = page.locator("dialog[open] [data-part=view] img")
    return found.get_attribute("alt") or "" if found.count() else ""


def test_small_ones_decoration_and_links_are_no_links_to_themselves(page: Page) -> None:
    links = page.locator("a.enlarge img")
    assert [one.get_attribute("alt") for one in links.all()] == ["A loom", "A warp", "Its plan"]


def test_it_opens_goes_on_and_closes_where_it_was(page: Page) -> None:
    page.locator("a.enlarge").nth(1).scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    page.locator("a.enlarge").nth(1).click()
    assert shown(page) == "A warp"
    expect(page.locator("dialog [data-part=words]")).to_have_text("The warp, *tight*")
    expect(page.locator("dialog [data-part=count]")).to_have_text("2 of 3")
    page.keyboard.press("ArrowRight")
    assert shown(page) == "Its plan"
    page.keyboard.press("ArrowRight")
    assert shown(page) == "A loom"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Escape")
    assert shown(page) == ""
    assert page.evaluate("scrollY") == before
    assert page.evaluate("document.activeElement === document.querySelectorAll('a.enlarge')[1]")


def test_a_key_held_down_opens_the_picture_as_a_link_does(page: Page) -> None:
    with page.context.expect_page():
        page.locator("a.enlarge").first.click(modifiers=["Control"])
    assert shown(page) == ""


def test_every_button_of_it_has_a_name_and_is_reached_by_tab(page: Page) -> None:
    page.locator("a.enlarge").nth(2).focus()
    page.keyboard.press("Enter")
    names = set()
    for _ in range(6):
        names.add(page.evaluate("document.activeElement.getAttribute('aria-label')"))
        page.keyboard.press("Tab")
    assert names - {None} == {"Close", "Full size", "Next picture", "Previous picture"}


def test_a_plan_is_shown_in_its_own_resolution(page: Page) -> None:
    page.locator("a.enlarge").nth(2).click()
    image = page.locator("dialog [data-part=view] img")
    assert image.evaluate("one => one.clientWidth") < 1200
    image.click()
    expect(page.locator("dialog [data-part=zoom]")).to_have_attribute("aria-pressed", "true")
    image.evaluate("one => one.decode()")
    assert image.evaluate("one => [one.clientWidth, one.naturalWidth]") == [3000, 3000]
    assert page.locator("dialog [data-part=view]").evaluate("one => one.scrollLeft") > 500
    page.keyboard.press("-")
    assert image.evaluate("one => one.clientWidth") < 1200


def test_what_is_seen_whole_cannot_be_enlarged_more(page: Page) -> None:
    page.locator("a.enlarge").nth(1).click()
    expect(page.locator("dialog [data-part=zoom]")).to_be_hidden()
    page.set_viewport_size({"width": 390, "height": 700})
    expect(page.locator("dialog [data-part=zoom]")).to_be_visible()


def test_a_finger_across_goes_on(browser: Browser, site: str) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(site)
    page.locator("a.enlarge").first.tap()
    assert shown(page) == "A loom"
    touch = context.new_cdp_session(page)
    for kind, x in (("touchStart", 300), ("touchMove", 200), ("touchMove", 100), ("touchEnd", 0)):
        points = [{"x": x, "y": 400}] if x else []
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    page.wait_for_function("document.querySelector('dialog [data-part=view] img').alt === 'A warp'")
    context.close()


def test_without_script_the_picture_itself_opens(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    assert not any(one.is_visible() for one in page.locator("dialog, .scheme").all())
    page.locator("a.enlarge").nth(2).click()
    assert page.url.endswith("-3000.webp")
    context.close()


def test_its_script_is_small_and_pages_without_pictures_do_not_load_it(
    page: Page, site: str
) -> None:
    assert len(gzip.compress(ASSETS.joinpath("lightbox.js").read_bytes(), 9)) <= 3000
    page.goto(site.removesuffix("loom/"))
    assert page.locator("script[src], dialog").count() == 0


def test_the_choice_of_colours_is_remembered(page: Page, site: str) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_label("Colours").select_option("Dark")
    dark = page.evaluate(ground)
    assert dark != light
    page.goto(site.removesuffix("projects/loom/"))
    assert page.evaluate(ground) == dark
    assert page.locator("meta[name=theme-color]:not([media='not all'])").count() == 1
    page.emulate_media(media="print")
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    page.emulate_media(media="screen", color_scheme="dark")
    page.get_by_label("Colours").select_option("Light")
    assert page.evaluate(ground) == light
    page.get_by_label("Colours").select_option("Light or dark")
    assert page.evaluate(ground) == dark


def test_the_scripts_of_the_choice_are_below_a_kilobyte(page: Page) -> None:
    inline = page.locator("script:not([src])").all_text_contents()
    assert len(inline) == 2
    assert sum(len(text.encode()) for text in inline) <= 1024
