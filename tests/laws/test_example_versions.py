"""The example site in its languages: links for search engines, and the switch for readers."""

import re
from collections.abc import Iterator
from posixpath import join, normpath

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.example import copy_of_example

BASE = "https://ada.example/work/"

_LINK = re.compile(r"<link\b[^>]*>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_LANG = re.compile(r'<html lang="([^"]+)"')


def alternates(html: str) -> dict[str, str]:
    """Return the absolute addresses of a page's versions by `hreflang`."""
    links = (dict(_ATTRIBUTE.findall(link)) for link in _LINK.findall(html))
    return {link["hreflang"]: link["href"] for link in links if link.get("rel") == "alternate"
            and "hreflang" in link}  # fmt: skip


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the HTML pages of the example site by absolute address, and that of the site as ""."""
    folder = tmp_path_factory.mktemp("example")
    root, out = folder / "site", folder / "out"
    copy_of_example(root, "small")
    result = build(str(root), str(out), today="2026-05-01", wishes=Wishes(base_url=BASE))
    assert not result.failed, result.problems
    return {
        BASE + path.relative_to(out).as_posix().removesuffix("index.html"): path.read_text("utf-8")
        for path in sorted(out.rglob("*.html"))
    }


def test_every_version_exists_and_names_the_same_versions(example: dict[str, str]) -> None:
    with_versions = {url: found for url, html in example.items() if (found := alternates(html))}
    assert len(with_versions) > 50
    for url, versions in with_versions.items():
        for lang, target in versions.items():
            assert target in example, f"{url} names {target}, which does not exist"
            assert with_versions.get(target) == versions, f"{target} does not name what {url} does"
            if lang != "x-default":
                assert _LANG.search(example[target]) is not None
                assert _LANG.findall(example[target]) == [lang]
        assert url in versions.values(), f"{url} does not name itself"


def test_who_speaks_neither_language_is_led_to_the_first(example: dict[str, str]) -> None:
    for url, html in example.items():
        versions = alternates(html)
        if versions:
            assert versions["x-default"] == versions["fr"], url
            assert len(versions) == 3, url


def test_pages_that_search_engines_leave_out_have_no_versions(example: dict[str, str]) -> None:
    left_out = [html for html in example.values() if 'content="noindex"' in html]
    assert left_out
    assert [alternates(html) for html in left_out] == [{}] * len(left_out)


def test_the_switch_leads_to_the_same_page_or_to_a_home_page(example: dict[str, str]) -> None:
    homes = {"fr": BASE, "en": f"{BASE}en/"}
    for url, html in example.items():
        versions = alternates(html)
        is_quiet = 'content="noindex"' in html
        for lang, target in _switch(html):
            found = BASE + _resolved(url.removeprefix(BASE), target)
            assert _LANG.findall(example[found]) == [lang]
            assert is_quiet or found == versions.get(lang, homes[lang]), url


def _switch(html: str) -> Iterator[tuple[str, str]]:
    """Yield language and target of each link of the language switch."""
    found = re.search(r'<nav class="languages".*?</nav>', html, re.S)
    for link in re.findall(r"<a\b[^>]*>", found[0] if found else ""):
        attributes = dict(_ATTRIBUTE.findall(link))
        yield attributes["hreflang"], attributes["href"]


def _resolved(page_path: str, target: str) -> str:
    folder = page_path.rpartition("/")[0]
    path = normpath(join("/", folder, target)).strip("/")
    return f"{path}/" if path else ""
