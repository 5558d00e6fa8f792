"""A real browser: Chromium of the system, or Playwright's own."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium."""
    path = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together what shares a site: a file's tests, or of the themes' tests a theme's.

    Else each worker builds every site for itself (`--dist loadgroup`, in scripts/test).
    """
    for item in items:
        chosen = (
            item.callspec.params
            if isinstance(item, pytest.Function) and hasattr(item, "callspec")
            else {}
        )
        theme = chosen.get("folder", chosen.get("theme", ""))
        item.add_marker(pytest.mark.xdist_group(f"{item.path.stem} {theme}".rstrip()))
