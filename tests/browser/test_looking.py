"""That what looks at pages in test_themes.py sees what is wrong: a page of faults for each."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import looking
from tests.browser.markup import faults

HEAD = "<!doctype html><html lang=en><head><title>T</title></head><body>"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 390, "height": 800})


@pytest.mark.browser
def test_axe_sees_pale_text_and_pictures_without_words(page: Page) -> None:
    page.set_content(
        f"{HEAD}<main><h1>T</h1><p style='color:#999'>Pale</p><img src='data:,'></main>"
    )
    page.evaluate(looking.AXE)
    found = page.evaluate(looking.RUN_AXE, [looking.TAGS, None])
    assert sorted(fault.split(":")[0] for fault in found) == ["color-contrast", "image-alt"]
    found = page.evaluate(looking.RUN_AXE, [looking.TAGS, ["color-contrast"]])
    assert len(found) == 1


@pytest.mark.browser
def test_stops_without_ring_or_name_and_hidden_ones_are_told(page: Page) -> None:
    page.set_content(
        f"{HEAD}<style>:focus-visible {{ outline: 2px solid }}</style>"
        "<a href=x>Fine</a><a href=x style='outline: none'>Bare</a><a href=x><img alt=''></a>"
    )
    found = page.evaluate(looking.STOPS)
    assert [fault.split(":")[0] for fault in found] == ["no ring", "no name"]


@pytest.mark.browser
def test_what_is_too_wide_is_told_unless_it_scrolls(page: Page) -> None:
    page.set_content(f"{HEAD}<div style='overflow:auto'><p style='width:900px'>In</p></div>")
    assert page.evaluate(looking.WIDE) == []
    page.set_content(f"{HEAD}<p class=wide style='width:900px'>Out</p>")
    assert page.evaluate(looking.WIDE) == ["P.wide"]


@pytest.mark.browser
def test_what_moves_is_told(page: Page) -> None:
    page.set_content(f"{HEAD}<div id=a></div><p style='height:300px'>Text</p>")
    page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {"
        " document.getElementById('a').style.height = '300px'; setTimeout(done, 80); })))"
    )
    assert page.evaluate(looking.MOVED) > 0.05


@pytest.mark.browser
def test_printed_navigation_and_pale_ink_are_told(page: Page) -> None:
    page.set_content(f"{HEAD}<nav>Menu</nav><main><p style='color:#ddd'>Pale</p></main>")
    page.emulate_media(media="print")
    found = page.evaluate(looking.PAPER)
    page.emulate_media(media="screen")
    assert [fault.split(":")[0] for fault in found] == ["printed", "pale"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<p><div></div></p>", "unexpected-end-tag"),
        ("<a href=x>a<a href=y>b</a></a>", "unexpected-start-tag-implies-end-tag"),
        ("<p id=a></p><p id=a></p>", "id 'a' stands twice"),
        ("<nav aria-labelledby=b></nav>", "no element has the id 'b'"),
        ("<ul><p>x</p></ul>", "<p>: stands in <ul>"),
        ("<span><div></div></span>", "<div>: stands in ['span']"),
        ("<a href=x><button>b</button></a>", "<button>: is interactive"),
        ("<img src=a>", "<img>: has no alt"),
        ("<img src=a alt=a srcset='a 100w'>", "<img>: has widths and no sizes"),
        ("<style>p {}</style>", "<style>: stands in the body"),
        ("<center>x</center>", "<center>: is obsolete"),
    ],
)
def test_faults_of_html_are_told(body: str, told: str) -> None:
    assert faults(f"{HEAD}<main>Fine</main></body></html>") == []
    assert any(told in fault for fault in faults(f"{HEAD}{body}</body></html>"))
