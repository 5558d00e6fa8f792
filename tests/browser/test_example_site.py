"""The example site in a browser: at a domain's root, in a sub-folder, from a disk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, Page, Request

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.browser.served import served
from tests.conftest import TODAY
from tests.example import copy_of_example

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with `site/` and `portable/`, both made from the example site."""
    place = tmp_path_factory.mktemp("example")
    copy_of_example(place / "source")
    for name, wishes in (("site", Wishes()), ("portable", Wishes(portable=True))):
        result = build(str(place / "source"), str(place / name), today=TODAY, wishes=wishes)
        assert result.problems == ()
    return place


@pytest.fixture(scope="module")
def server(built: Path) -> Iterator[str]:
    """Serve the folder and return its address."""
    with served(built) as address:
        yield address


def walk(
    page: Page, base: str, folder: Path, look: Callable[[], None] = lambda: None
) -> tuple[list[str], set[str]]:
    """Open every page below an address, and look at it.

    Returns what the browser complained of, and all links.
    """
    faults: list[str] = []
    links: set[str] = set()
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda request: _note(request, faults))
    for path in sorted(folder.rglob("*.html")):
        if path.name == "404.html" or "http-equiv" in path.read_text(encoding="utf-8"):
            continue
        page.goto(base + path.relative_to(folder).as_posix(), wait_until="load")
        links |= set(page.eval_on_selector_all("[href]", "all => all.map(one => one.href)"))
        links |= set(page.eval_on_selector_all("img", "all => all.map(one => one.src)"))
        look()
    return faults, links


def wider(page: Page) -> list[tuple[int, str]]:
    """Return the widths of a window in which the open page is wider, with its address."""
    found = []
    for width in (320, 390, 768, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append((width, page.url))
    return found


def _note(request: Request, faults: list[str]) -> None:
    if request.failure != "net::ERR_ABORTED":  # going on to the next page ends what still loads
        faults.append(f"{request.failure}: {request.url}")


def dead(links: set[str], base: str, folder: Path) -> list[str]:
    """Return the links below an address that lead to no file."""
    found = []
    for link in links:
        plain = unquote(urldefrag(link).url)
        if plain.startswith(base):
            target = folder / plain.removeprefix(base)
            if not (
                target.is_file()
                or (plain.endswith("/") and target.joinpath("index.html").is_file())
            ):
                found.append(link)
    return found


def leaving(links: set[str], base: str) -> list[str]:
    """Return the links to the server or the disk that leave the site's folder."""
    scheme = base.split(":", 1)[0]
    own = base if scheme == "file" else "/".join(base.split("/")[:3])
    same = f"{scheme}://" if scheme == "file" else own
    return [link for link in links if link.startswith(same) and not link.startswith(base)]


def test_in_a_sub_folder_no_link_is_dead_and_no_page_wider_than_the_screen(
    browser: Browser, built: Path, server: str
) -> None:
    base = f"{server}site/"
    page = browser.new_page()
    wide: list[tuple[int, str]] = []
    faults, links = walk(page, base, built / "site", lambda: wide.extend(wider(page)))
    page.close()
    assert faults == []
    assert wide == []
    assert len(links) > 100
    assert dead(links, base, built / "site") == []
    assert leaving(links, base) == []


def test_the_portable_site_works_from_a_disk(browser: Browser, built: Path) -> None:
    base = (built / "portable").as_uri() + "/"
    page = browser.new_page()
    faults, links = walk(page, base, built / "portable")
    page.close()
    assert faults == []
    assert dead(links, base, built / "portable") == []
    assert leaving(links, base) == []
    assert not [
        link for link in links if link.startswith(base) and urldefrag(link).url.endswith("/")
    ]
