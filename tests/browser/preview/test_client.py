"""The script of the preview in a browser; the builder's part is played by writing files."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from portfolio_gen.serve.board import Place
from tests.browser.preview.pages import ERROR, PNG, html, listening, stamp, stayed
from tests.unit.serve.asking import Preview
from tests.unit.serve.serving import free_port, previewed

pytestmark = pytest.mark.browser


# Bringing a page up to date


def test_edit_is_seen_at_once(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("<h1>Before</h1>")})
    visit()
    preview.show({"index.html": html("<h1>After</h1>")})
    expect(page.locator("h1")).to_have_text("After")


def test_page_that_did_not_change_is_left_alone(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("a"), "b/index.html": html("b")})
    visit()
    stamp(page)
    preview.show({"index.html": html("a"), "b/index.html": html("B")})
    page.wait_for_timeout(200)
    assert stayed(page)


def test_change_between_load_and_connection_is_not_missed(
    page: Page, preview: Preview, server: str
) -> None:
    preview.show({"index.html": html("<h1>Before</h1>")})

    def late(route: Any) -> None:
        if preview.number == 1:
            preview.show({"index.html": html("<h1>After</h1>")})
        route.continue_()

    page.route("**/panel.js", late)
    page.goto(server)
    expect(page.locator("h1")).to_have_text("After")


def test_reload_keeps_scroll_details_and_focus(page: Page, preview: Preview, visit: Any) -> None:
    text = (
        "<details><summary>a</summary><p style='height: 900px'>x</p></details>"
        "<details open id='b'><summary>b</summary><p>x</p></details>"
        "<div style='height: 100px; overflow: auto'><p style='height: 2000px'>x</p></div>"
        "<p><button>one</button><button>two</button></p><p style='height: 4000px'>{}</p>"
    )
    preview.show({"index.html": html(text.format("Before"))})
    visit()
    page.locator("summary").first.click()
    page.locator("summary").nth(1).click()
    page.locator("div").evaluate("one => one.scrollTop = 333")
    page.locator("button").nth(1).focus()
    page.evaluate("scrollTo(0, 1234)")
    stamp(page)
    preview.show({"index.html": html(text.format("After"))})
    expect(page.locator("p").last).to_have_text("After")
    page.wait_for_load_state()
    assert not stayed(page)
    assert page.evaluate("scrollY") == 1234
    assert page.evaluate("[...document.querySelectorAll('details')].map(one => one.open)") == [
        True,
        False,
    ]
    assert page.locator("div").evaluate("one => one.scrollTop") == 333
    assert page.evaluate("document.activeElement.textContent") == "two"


def test_style_sheet_is_swapped_without_a_reload_or_a_bare_moment(
    page: Page, preview: Preview, visit: Any
) -> None:
    def files(name: str, colour: str) -> dict[str, bytes]:
        head = f'<link rel="stylesheet" href="a/base.{name}.css">'
        return {
            "index.html": html("x", head),
            f"a/base.{name}.css": f"body {{ color: {colour}; margin: 50px }}".encode(),
        }

    preview.show(files("1a2b3c4d", "rgb(1, 2, 3)"))
    visit()
    stamp(page)
    page.evaluate(
        """() => {
          window.margins = new Set()
          const look = () => {
            window.margins.add(getComputedStyle(document.body).marginTop)
            requestAnimationFrame(look)
          }
          look()
        }"""
    )
    for name, colour in (("5e6f7a8b", "rgb(4, 5, 6)"), ("9c0d1e2f", "rgb(7, 8, 9)")):
        preview.show(files(name, colour))
        expect(page.locator("body")).to_have_css("color", colour)
    expect(page.locator("link[rel=stylesheet]")).to_have_count(1)
    assert stayed(page)
    assert page.evaluate("[...window.margins]") == ["50px"]


def test_style_sheets_that_change_quickly_leave_one(
    page: Page, preview: Preview, visit: Any
) -> None:
    def files(number: int) -> dict[str, bytes]:
        css = f"body {{ color: rgb({number}, 0, 0) }}".encode()
        links = f"a/base.{number:08d}.css", "plain.css"
        head = "".join(f'<link rel="stylesheet" href="{each}">' for each in links)
        return {"index.html": html("x", head)} | dict.fromkeys(links, css)

    preview.show(files(1))
    visit()
    stamp(page)
    for number in range(2, 40):
        preview.show(files(number) | {f"a/base.{number - 1:08d}.css": b""})
    expect(page.locator("body")).to_have_css("color", "rgb(39, 0, 0)")
    expect(page.locator("link[rel=stylesheet]")).to_have_count(2)
    assert stayed(page)


def test_picture_is_swapped_without_a_reload(page: Page, preview: Preview, visit: Any) -> None:
    def files(name: str) -> dict[str, bytes]:
        text = (
            f'<picture><source srcset="v.{name}-480.png 480w, v.{name}-800.png 800w">'
            f'<img src="v.{name}-480.png"></picture>'
            f'<p style="background: url(v.{name}-480.png)">x</p>'
        )
        return {
            "index.html": html(text),
            **{f"v.{name}-{width}.png": PNG + name.encode() for width in (480, 800)},
        }

    preview.show(files("1a2b3c4d"))
    visit()
    stamp(page)
    preview.show(files("5e6f7a8b"))
    expect(page.locator("img")).to_have_attribute("src", "v.5e6f7a8b-480.png")
    assert "1a2b3c4d" not in page.locator("body").evaluate("one => one.innerHTML")
    assert stayed(page)


def test_files_that_keep_their_names_are_fetched_again(
    page: Page, preview: Preview, visit: Any
) -> None:
    text = html('<img src="../a.png">', '<link rel="stylesheet" href="../style.css">')
    preview.show({"b/index.html": text, "style.css": b"p {}", "a.png": PNG})
    visit("/b/")
    stamp(page)
    preview.show(
        {"b/index.html": text, "style.css": b"body { color: rgb(1, 2, 3) }", "a.png": PNG + b"2"}
    )
    expect(page.locator("body")).to_have_css("color", "rgb(1, 2, 3)")
    expect(page.locator("img")).to_have_attribute("src", re.compile(r"/a\.png\?v=2$"))
    assert stayed(page)


def test_script_that_changed_loads_the_page_again(page: Page, preview: Preview, visit: Any) -> None:
    text = html("<h1></h1><script src='a.js'></script>")
    other = html("x")
    preview.show(
        {
            "index.html": text,
            "a.js": b"document.querySelector('h1').append('1')",
            "b/index.html": other,
        }
    )
    visit()
    preview.show(
        {
            "index.html": text,
            "a.js": b"document.querySelector('h1').append('2')",
            "b/index.html": other,
        }
    )
    expect(page.locator("h1")).to_have_text("2")
    visit("/b/")
    stamp(page)
    preview.show({"index.html": text, "a.js": b"3", "b/index.html": other})
    page.wait_for_timeout(200)
    assert stayed(page)


def test_page_in_a_frame_is_loaded_again_alone(page: Page, preview: Preview, visit: Any) -> None:
    text = html('<iframe src="demo/"></iframe>')
    preview.show({"index.html": text, "demo/index.html": html("<h1>1</h1>")})
    visit()
    stamp(page)
    preview.show({"index.html": text, "demo/index.html": html("<h1>2</h1>")})
    expect(page.frame_locator("iframe").locator("h1")).to_have_text("2")
    assert stayed(page)
    assert preview.board.in_view() == ("index.html",)


def test_page_that_moved_is_followed(page: Page, preview: Preview, server: str, visit: Any) -> None:
    place = Place("content/projects/loom/index.md", "en", "Loom")
    preview.show({"loom/index.html": html("<h1>Loom</h1>")}, {"loom/index.html": place})
    visit("/loom/")
    preview.show({"étoffe/index.html": html("<h1>New</h1>")}, {"étoffe/index.html": place})
    expect(page.locator("h1")).to_have_text("New")
    expect(page).to_have_url(f"{server}/%C3%A9toffe/")
    expect(page.locator(".sign")).to_have_text("Moved from /loom/ to /étoffe/")


def test_page_that_is_gone_stays_and_says_so(page: Page, preview: Preview, visit: Any) -> None:
    work = html("<h1>Work</h1>")
    places = {"work/index.html": Place(title="Work")}
    preview.show({"work/loom/index.html": html("<h1>Loom</h1>"), "work/index.html": work}, places)
    visit("/work/loom/")
    preview.show({"work/index.html": work}, places)
    expect(page.locator(".sign")).to_contain_text("no longer in the site")
    expect(page.locator("h1")).to_have_text("Loom")
    page.locator(".sign a").click()
    expect(page.locator("h1")).to_have_text("Work")


def test_missing_page_shows_itself_when_it_comes(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("x")})
    visit("/new/")
    expect(page.locator("h1")).to_have_text("Nothing here yet")
    preview.show({"index.html": html("x"), "new/index.html": html("<h1>Here</h1>")})
    expect(page.locator("h1")).to_have_text("Here")


def test_several_tabs_follow(browser: Browser, preview: Preview, server: str) -> None:
    preview.show({"index.html": html("<h1>1</h1>"), "b/index.html": html("<h1>1</h1>")})
    context = browser.new_context()
    tabs = [context.new_page() for _ in range(2)]
    for tab, address in zip(tabs, ("/", "/b/"), strict=True):
        tab.goto(server + address)
    while len(preview.board.in_view()) < 2:
        tabs[0].wait_for_timeout(20)
    preview.show({"index.html": html("<h1>2</h1>"), "b/index.html": html("<h1>2</h1>")})
    for tab in tabs:
        expect(tab.locator("h1")).to_have_text("2")
    context.close()


def test_page_reached_by_going_back_is_the_newest(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("<h1>1</h1>"), "b/index.html": html("<p>b</p>")})
    visit()
    visit("/b/")
    preview.show({"index.html": html("<h1>2</h1>"), "b/index.html": html("<p>b</p>")})
    page.go_back()
    expect(page.locator("h1")).to_have_text("2")


def test_hidden_page_hangs_up_and_asks_again_when_it_is_seen(
    page: Page, preview: Preview, visit: Any
) -> None:
    page.clock.install()
    preview.show({"index.html": html("<h1>1</h1>")})
    visit()

    def turn(hidden: bool) -> None:
        page.evaluate(
            """hidden => {
              Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true })
              document.dispatchEvent(new Event('visibilitychange'))
            }""",
            hidden,
        )

    turn(True)
    page.clock.fast_forward(6000)
    for _ in range(100):
        if not preview.board.in_view():
            break
        page.wait_for_timeout(20)
    assert preview.board.in_view() == ()
    preview.show({"index.html": html("<h1>2</h1>")})
    turn(False)
    expect(page.locator("h1")).to_have_text("2")


def test_page_with_another_base_is_followed(page: Page, preview: Preview, visit: Any) -> None:
    base = '<base href="https://ada.invalid/work/">'
    preview.show({"index.html": html("<h1>1</h1>", base)})
    visit()
    preview.show({"index.html": html("<h1>2</h1>", base)}, problems=(ERROR,))
    expect(page.locator("h1")).to_have_text("2")
    expect(page.locator(".sheet")).to_be_visible()


# The server goes away


def test_preview_that_stopped_is_told_and_found_again(
    page: Page, preview: Preview, tmp_path: Path
) -> None:
    port = free_port()
    preview.show({"index.html": html("<h1>1</h1>")})
    with previewed(preview, port) as address:
        page.goto(address)
        listening(page, preview)
        page.wait_for_timeout(1300)
    expect(page.locator(".sign.stopped")).to_have_text(
        "Preview stopped; run portfolio serve again."
    )
    expect(page.locator("h1")).to_have_text("1")
    again = Preview(tmp_path)
    again.show({"index.html": html("<h1>2</h1>")})
    with previewed(again, port):
        expect(page.locator("h1")).to_have_text("2", timeout=8000)
        expect(page.locator(".sign")).to_have_count(0)
