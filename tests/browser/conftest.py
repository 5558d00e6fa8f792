"""A real browser: Chromium of the system, or Playwright's own."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright
from xdist.scheduler import LoadScopeScheduling

from tests.browser.theme_sites import THEMES

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


class BySite(LoadScopeScheduling):  # type: ignore[misc]  # the package has no types
    """Gives one process the tests that share a site: a file's, or of the themes' tests a theme's.

    Else each process builds every site for itself.
    """

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        words = test.replace("[", "-").rstrip("]").split("-")
        return " ".join([file, *(theme for theme in THEMES if theme in words)])


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> BySite:
    """Give the tests out by site."""
    return BySite(config, log)
