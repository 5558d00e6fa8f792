"""The panel over the page: errors, the count of warnings, remarks."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from portfolio_gen.french.voice import Voice
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.serve.board import Place
from tests.browser.preview.pages import ERROR, WARNING, html, stamp, stayed
from tests.unit.serve.asking import Preview

pytestmark = pytest.mark.browser


# Problems


def test_error_is_shown_over_the_page_and_goes_when_it_is_mended(
    page: Page, preview: Preview, visit: Any, tmp_path: Path
) -> None:
    files = {"index.html": html("<h1>Page</h1>")}
    preview.show(files)
    visit()
    stamp(page)
    preview.show(files, problems=(ERROR, WARNING), failed=True)
    sheet = page.locator(".sheet")
    expect(sheet.locator("h2")).to_have_text("1 error, 1 warning")
    expect(sheet.locator(".message").first).to_have_text(
        "There is no photos/span.jpg beside this page"
    )
    link = sheet.locator(".place a").first
    expect(link).to_have_text("content/home.md:3:5")
    expect(link).to_have_attribute("href", f"vscode://file{tmp_path}/content/home.md:3:5")
    expect(sheet.locator("mark").first).to_have_text("photos/s")
    expect(sheet.locator("li.error .lines div")).to_have_count(4)
    expect(sheet.locator(".hint").first).to_have_text("Hint: photos/spans.jpg exists")
    expect(page.locator("h1")).to_be_visible()
    preview.show(files)
    expect(sheet).to_have_count(0)
    assert stayed(page)


def test_panel_speaks_the_language_of_the_terminal(
    page: Page, preview: Preview, visit: Any
) -> None:
    preview.board.voice = Voice("fr")
    preview.show({"index.html": html("x")}, problems=(ERROR,), failed=True)
    visit()
    expect(page.locator("h2")).to_have_text("1 erreur")
    expect(page.locator(".fold")).to_have_text("Replier")


def test_a_page_that_was_never_built_has_no_last_good_version(
    page: Page, preview: Preview, visit: Any
) -> None:
    preview.show({"index.html": html("x")}, problems=(ERROR,), failed=True)
    visit("/b/")
    header = page.locator(".sheet header p")
    expect(header).to_contain_text("This page could not be built yet.")
    expect(header.locator("a")).to_have_attribute("href", "/")
    visit()
    expect(header).to_contain_text("Beneath is the last good version")


def test_names_of_files_are_code_and_stay_whole(page: Page, preview: Preview, visit: Any) -> None:
    words = "01-P1000871.jpg of content/projects/loom/ shows what alt.example sent in 2,5 ways."
    preview.show({"index.html": html("x")}, problems=(Problem("x", "error", words, Span("a.md")),))
    visit()
    expect(page.locator(".message code")).to_have_text(
        ["01-P1000871.jpg", "content/projects/loom/"]
    )
    name = page.locator(".message code").first
    page.set_viewport_size({"width": 260, "height": 700})
    assert name.evaluate("one => one.getClientRects().length") == 1


def test_escape_folds_the_panel_and_it_stays_folded(
    page: Page, preview: Preview, visit: Any
) -> None:
    preview.show({"index.html": html("<h1>1</h1>")}, problems=(ERROR,))
    visit()
    expect(page.locator(".sheet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)
    expect(page.locator(".badge")).to_have_text("1 error")
    preview.show({"index.html": html("<h1>2</h1>")}, problems=(ERROR,))
    expect(page.locator("h1")).to_have_text("2")
    expect(page.locator(".badge")).to_be_visible()
    page.locator(".badge").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sheet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator(".sheet")).to_be_visible()


def test_warnings_are_a_count_in_the_corner(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("x")}, problems=(WARNING,))
    visit()
    expect(page.locator(".badge")).to_have_text("1 warning")
    expect(page.locator(".sheet")).to_have_count(0)
    page.locator(".badge").click()
    expect(page.locator(".message")).to_have_text("This picture has no text")
    preview.show({"index.html": html("x")})
    expect(page.locator(".sheet")).to_have_count(0)
    preview.show({"index.html": html("x")}, problems=(WARNING,))
    expect(page.locator(".badge")).to_be_visible()


def test_what_concerns_the_page_comes_first_with_its_remarks(
    page: Page, preview: Preview, visit: Any
) -> None:
    home = Problem("alt-missing", "warning", "here", Span("content/home.md", 3, 1, 4))
    away = Problem("image-missing", "error", "elsewhere", Span("content/a.md", 3, 1, 4))
    places = {"index.html": Place(title="Home", source="content/home.md")}
    preview.show({"index.html": html("x")}, places, problems=(away, home))
    visit()
    expect(page.locator(".message")).to_have_text(["Here", "Elsewhere"])
    page.evaluate(
        """async () => {
            const { makePanel } = await import('/_portfolio/panel.js')
            const item = { severity: 'error', code: 'c', hint: '', place: 'p' }
            const items = [{ ...item, message: 'own' }, { ...item, message: 'other' }]
            const panel = makePanel('en')
            panel.problems({ errors: 2, warnings: 0, more: 1, concerning: 1, items })
            panel.advice([{ ...item, lang: 'en', message: 'remark', parts: [], open: '#' }])
        }"""
    )
    told = page.locator("portfolio-preview").last.locator("li > :first-child, li.more")
    expect(told).to_have_text(["Own", "Remark", "Other", "… and 1 more"])


def test_panel_takes_no_focus_from_who_is_typing(page: Page, preview: Preview, visit: Any) -> None:
    files = {"index.html": html("<input>")}
    preview.show(files)
    visit()
    page.locator("input").focus()
    page.keyboard.type("ab")
    preview.show(files, problems=(ERROR,))
    expect(page.locator(".sheet")).to_be_visible()
    page.keyboard.type("cd")
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_be_visible()
    expect(page.locator("input")).to_have_value("abcd")


def test_more_than_twenty_problems_are_counted(page: Page, preview: Preview, visit: Any) -> None:
    problems = tuple(
        Problem("x", "error", f"number {n} <b>&amp;", Span("content/a.md", n, 1, 1))
        for n in range(1, 41)
    )
    preview.show({"index.html": html("x")}, problems=problems)
    visit()
    expect(page.locator(".sheet li")).to_have_count(21)
    expect(page.locator(".more")).to_have_text("… and 20 more")
    expect(page.locator(".message").first).to_have_text("Number 1 <b>&amp;")


# The page is not disturbed


def test_page_is_as_it_would_be_alone(page: Page, preview: Preview, visit: Any) -> None:
    css = (
        "<style>* + * { margin-top: 40px !important; color: red } "
        "body > :last-child { height: 77px } "
        "portfolio-preview { display: none; position: static }</style>"
    )
    preview.show({"index.html": html("<p id='only'>x</p>", css)}, problems=(ERROR,))
    visit()
    expect(page.locator(".sheet")).to_be_visible()
    assert page.locator("#only").bounding_box() is not None
    assert page.evaluate("document.querySelector('#only').offsetHeight") == 77
    assert page.evaluate("document.body.children.length") == 1
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    assert (
        page.evaluate("Object.keys(window).filter(name => /portfolio|preview/i.test(name))") == []
    )
    sheet = page.locator(".sheet").bounding_box()
    assert sheet is not None
    assert sheet["y"] + sheet["height"] == pytest.approx(680, abs=1)


def test_panel_is_not_printed(page: Page, preview: Preview, visit: Any) -> None:
    preview.show({"index.html": html("x")}, problems=(ERROR,))
    visit()
    expect(page.locator(".sheet")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".sheet")).to_be_hidden()


def test_panel_fits_a_phone(page: Page, preview: Preview, visit: Any) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    long = Problem("x", "error", "m" * 200, Span("content/" + "long-name" * 20 + ".md", 1, 1, 1))
    preview.show({"index.html": html("x")}, problems=(long, ERROR))
    visit()
    expect(page.locator(".sheet")).to_be_visible()
    widths = page.locator(".sheet *").evaluate_all(
        "all => Math.max(...all.map(one => one.getBoundingClientRect().right))"
    )
    assert widths <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
