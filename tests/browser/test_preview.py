"""The preview as an author has it: a page in a browser, a text in an editor, files on a disk."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.serve.hosts import hosts_for
from portfolio_gen.serve.network import free_port
from portfolio_gen.serve.preview import Preview
from tests.conftest import TODAY, write_site
from tests.files import photograph

LOOM = "content/projects/loom/index.md"
LONG = "\n\n".join(f"Paragraph {number} of a long text." for number in range(80))
TEXT = (
    "---\ntitle: Loom\ncover: {src: a.jpg, alt: Threads}\n---\nFirst words.\n\n"
    f"<details><summary>More</summary>Within</details>\n\n{LONG}\n"
)


class Desk:
    """A site on disk that is previewed, and the page of one work in a browser."""

    def __init__(self, root: Path, browser: Browser) -> None:
        self.root = root
        write_site(
            root,
            {
                "portfolio.yaml": "title: Ada\ntheme: base\n",
                LOOM: TEXT,
                "content/projects/loom/a.jpg": photograph(60, 40, 10),
                "content/projects/chair/index.md": "---\ntitle: Chair\ndraft: true\n---\nText.\n",
                "theme/templates/parts/extra.html": "",
            },
        )
        opened = free_port("127.0.0.1", 0)
        port = opened.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        preview = Preview(
            str(root),
            wishes=Wishes(drafts=True),
            hosts=hosts_for(port),
            sockets=[opened],
            editor="vscode://file{path}:{line}:{column}",
            today=lambda: TODAY,
            search="",
            shared="",
            told=lambda rebuilt: None,
            said=lambda sentence: None,
        )
        preview.first()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=preview.run, args=(self._stop,), daemon=True)
        self._thread.start()
        self.page: Page = browser.new_page(viewport={"width": 900, "height": 500})
        self.page.goto(f"{self.address}/projects/loom/")
        self.page.evaluate("window.same = true")
        self.page.wait_for_timeout(300)  # until it listens

    def write(self, path: str, text: str) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    def end(self) -> None:
        self.page.close()
        self._stop.set()
        self._thread.join(5)


@pytest.fixture
def desk(tmp_path: Path, browser: Browser) -> Iterator[Desk]:
    desk = Desk(tmp_path / "site", browser)
    yield desk
    desk.end()


def test_edit_is_seen_where_one_reads(desk: Desk) -> None:
    desk.page.evaluate("document.querySelector('details').open = true; scrollTo(0, 700)")
    desk.write(LOOM, TEXT.replace("First words.", "Other words."))
    expect(desk.page.locator("main")).to_contain_text("Other words.")
    assert desk.page.evaluate("window.same") is None, "it was loaded again"
    desk.page.wait_for_function("scrollY === 700")
    assert desk.page.evaluate("document.querySelector('details').open")


def test_mistake_is_shown_over_the_last_good_page_and_goes_when_it_is_mended(desk: Desk) -> None:
    desk.write(LOOM, TEXT.replace("title: Loom", "titel: Loom").replace("First", "Worst"))
    problem = desk.page.get_by_text("is no key of a project")
    expect(problem).to_be_visible()
    link = desk.page.get_by_role("link", name=f"{LOOM}:2:1")
    assert (link.get_attribute("href") or "").startswith("vscode://file/")
    expect(desk.page.locator("main")).to_contain_text("First words.")
    desk.write(LOOM, TEXT.replace("First", "Mended"))
    expect(problem).to_be_hidden()
    expect(desk.page.locator("main")).to_contain_text("Mended words.")


def test_style_is_exchanged_without_a_reload(desk: Desk) -> None:
    css = (Path(__file__).parents[2] / "themes/base/assets/base.css").read_text("utf-8")
    desk.write("theme/assets/base.css", css + "\nbody { outline: 3px solid rgb(0, 0, 255) }\n")
    desk.page.wait_for_function("getComputedStyle(document.body).outlineStyle === 'solid'")
    assert desk.page.evaluate("window.same") is True


def test_picture_is_exchanged_without_a_reload(desk: Desk) -> None:
    before = desk.page.evaluate("document.querySelector('main img').currentSrc")
    (desk.root / "content/projects/loom/a.jpg").write_bytes(photograph(60, 40, 200))
    desk.page.wait_for_function(
        "before => document.querySelector('main img').currentSrc !== before", arg=before
    )
    assert desk.page.evaluate("window.same") is True


def test_page_that_gets_another_address_is_followed(desk: Desk) -> None:
    desk.write(LOOM, TEXT.replace("title: Loom", "title: Loom\nslug: big-loom"))
    desk.page.wait_for_url(f"{desk.address}/projects/big-loom/")
    expect(desk.page.get_by_text("/projects/loom/", exact=False).first).to_be_visible()


def test_drafts_are_there_with_their_badge(desk: Desk) -> None:
    desk.page.goto(f"{desk.address}/projects/chair/")
    expect(desk.page.locator("main .draft")).to_have_text("Draft")


def test_remarks_on_the_work_in_view_wait_in_the_corner_and_go_when_they_are_heeded(
    desk: Desk,
) -> None:
    hollow = "title: Loom\nsummary: An innovative and unique solution.\n"
    short = TEXT.replace(LONG, "")
    desk.write(LOOM, short.replace("title: Loom\n", hollow))
    badge = desk.page.locator(".badge")
    expect(badge).to_have_text("1 remark")
    badge.click()
    expect(desk.page.locator(".message")).to_contain_text("could stand over any other work")
    expect(desk.page.locator(".hint").first).to_contain_text("Why:")
    link = desk.page.get_by_role("link", name=f"{LOOM}:3:10")
    assert (link.get_attribute("href") or "").startswith("vscode://file/")
    desk.write(LOOM, short.replace("title: Loom\n", hollow).replace("First", "Other"))
    expect(desk.page.locator("main")).to_contain_text("Other words.")
    expect(desk.page.locator(".sheet")).to_be_visible()  # whoever reads them reads on
    desk.write(LOOM, short.replace("title: Loom\n", "title: Loom\nsummary: Forty threads.\n"))
    expect(desk.page.locator(".sheet")).to_have_count(0)
    expect(badge).to_have_count(0)
