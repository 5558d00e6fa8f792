"""A preview that is written by hand, behind a port, and a page of it in a browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.preview.pages import listening
from tests.unit.serve.asking import Preview
from tests.unit.serve.serving import free_port, previewed


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    made = Preview(tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "content/home.md").write_text("one\ntwo\nsee photos/span.jpg\nfour\n")
    (tmp_path / "content/a.md").write_text("one\ntwo\n![](a.jpg)\n")
    return made


@pytest.fixture
def server(preview: Preview) -> Iterator[str]:
    with previewed(preview, free_port()) as address:
        yield address


@pytest.fixture
def faults() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, faults: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 900, "height": 700})
    opened = context.new_page()
    opened.set_default_timeout(5000)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


@pytest.fixture
def visit(page: Page, preview: Preview, server: str) -> Callable[..., None]:
    """Return a function that opens an address and waits until the page listens."""

    def open_(address: str = "/") -> None:
        page.goto(server + address)
        listening(page, preview, address)

    return open_
