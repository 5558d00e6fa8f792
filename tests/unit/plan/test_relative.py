"""Addresses relative to a page."""

import posixpath
from urllib.parse import unquote

import pytest

from portfolio_gen.plan.relative import output_path, relative

PAGES = ["/", "/projects/", "/projects/loom/", "/fr/", "/fr/réalisations/métier/", "/404.html"]
TARGETS = [*PAGES, "/assets/a b.png", "/assets/é#1.png", "/x:y/", "/日本/", "/feed.xml", "/a%b/"]


@pytest.mark.parametrize(
    ("origin", "address", "expected"),
    [
        ("/", "/", "./"),
        ("/", "/projects/loom/", "projects/loom/"),
        ("/projects/loom/", "/", "../../"),
        ("/projects/loom/", "/projects/loom/", "./"),
        ("/projects/loom/", "/projects/chair/", "../chair/"),
        ("/projects/loom/", "/assets/a.css", "../../assets/a.css"),
        ("/projects/loom/", "/projects/loom/#wood", "#wood"),
        ("/projects/loom/", "/projects/chair/#wood", "../chair/#wood"),
        ("/", "/cv.pdf?page=2", "cv.pdf?page=2"),
        ("/", "/réalisations/", "r%C3%A9alisations/"),
        ("/", "/a b/", "a%20b/"),
        ("/", "/c:d/", "./c:d/"),
    ],
)
def test_a_link_leads_from_its_page(origin: str, address: str, expected: str) -> None:
    assert relative(origin, address) == expected


@pytest.mark.parametrize(
    ("origin", "address", "expected"),
    [
        ("/", "/", "index.html"),
        ("/projects/loom/", "/", "../../index.html"),
        ("/projects/loom/", "/projects/loom/", "index.html"),
        ("/projects/loom/", "/projects/chair/#wood", "../chair/index.html#wood"),
        ("/projects/loom/", "/cv.pdf", "../../cv.pdf"),
    ],
)
def test_a_portable_link_names_the_file(origin: str, address: str, expected: str) -> None:
    assert relative(origin, address, portable=True) == expected


@pytest.mark.parametrize("portable", [False, True])
@pytest.mark.parametrize("origin", PAGES)
def test_every_link_arrives_where_it_should(origin: str, portable: bool) -> None:
    for address in TARGETS:
        if "#" in address:
            continue  # in addresses of files a `#` begins an anchor
        link = relative(origin, address, portable=portable)
        assert link
        assert not link.startswith("/")
        assert link == link.encode("ascii").decode()
        path = posixpath.normpath(posixpath.join(posixpath.dirname(origin), unquote(link)))
        found = output_path(path if not link.endswith("/") or path == "/" else path + "/")
        assert found == output_path(address)


@pytest.mark.parametrize(
    ("address", "expected"),
    [("/", "index.html"), ("/a/", "a/index.html"), ("/cv.pdf", "cv.pdf"), ("/é/", "é/index.html")],
)
def test_an_address_is_served_from_a_file(address: str, expected: str) -> None:
    assert output_path(address) == expected
