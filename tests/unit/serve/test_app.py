"""What a browser gets, and what nobody gets."""

import os
import re
import time
from pathlib import Path

import pytest

from portfolio_gen.serve.board import Place
from portfolio_gen.serve.kinds import TYPES
from tests.unit.serve.asking import FILM, Preview, html, small_preview

TAG = re.compile(
    rb'<script src="/_portfolio/preview\.js" data-digest="\w*" data-mark="[\w-]+" '
    rb'data-lang="en" defer></script>'
)


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return small_preview(tmp_path / "site")


# Pages


def test_page_is_served_with_the_script_and_otherwise_byte_for_byte(preview: Preview) -> None:
    answer = preview.ask("/projects/loom/")
    assert answer.status == 200
    assert len(TAG.findall(answer.body)) == 1
    file = preview.folder / "projects/loom/index.html"
    assert TAG.sub(b"", answer.body) == file.read_bytes()
    assert answer.headers["content-length"] == str(len(answer.body))
    assert b"_portfolio" not in file.read_bytes()


def test_addresses_may_be_written_in_other_ways(preview: Preview) -> None:
    for address in (
        "/projets/été/",
        "/projets/%C3%A9t%c3%a9/",
        "/projets/%C3%A9t%C3%A9/index.html",
    ):
        assert preview.ask(address).status == 200
    assert preview.ask("/projets/e%CC%81te%CC%81/").status == 404


def test_folder_without_its_slash_leads_to_it(preview: Preview) -> None:
    answer = preview.ask("/projets/%C3%A9t%C3%A9?a=b&c")
    assert answer.status == 307
    assert answer.headers["location"] == "/projets/%C3%A9t%C3%A9/?a=b&c"
    assert preview.ask("//projects/loom").status == 404
    assert preview.ask("/%2Fprojects/loom").status == 404


def test_every_answer_bears_the_headers_of_a_preview(preview: Preview) -> None:
    for address in (
        "/",
        "/style.css",
        "/film.mp4",
        "/none/",
        "/projects/loom",
        "/..%2f",
        "/_portfolio/preview.js",
    ):
        headers = preview.ask(address).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["content-security-policy"] == "frame-ancestors 'self'"
        assert not any(name.startswith("access-control") for name in headers)


def test_head_is_answered_like_get_without_a_body(preview: Preview) -> None:
    for address in ("/style.css", "/film.mp4"):
        head, get = (preview.ask(address, method=method) for method in ("HEAD", "GET"))
        assert head.headers == get.headers
        assert head.body == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
def test_preview_is_only_read(preview: Preview, method: str) -> None:
    answer = preview.ask("/", method=method)
    assert answer.status == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_foreign_requests_are_refused(preview: Preview) -> None:
    refused = preview.ask("/", headers={"host": "evil.example"})
    assert refused.status == 403
    assert refused.body.count(b"\n") == 1
    assert b"http://127.0.0.1:8000/" in refused.body
    assert preview.ask("/", headers={"host": ""}).status == 400
    assert preview.ask("/", headers={"origin": "https://evil.example"}).status == 403
    assert preview.ask("/style.css", headers={"sec-fetch-site": "cross-site"}).status == 403
    assert preview.ask("/_portfolio/events?page=/", headers={"origin": "null"}).status == 403


def test_early_page_is_served_from_memory(preview: Preview) -> None:
    preview.board.early("projects/loom/index.html", html("Early"))
    assert b"Early" in preview.ask("/projects/loom/").body
    preview.board.early("assets/a.1a2b3c4d.css", b"early {}")
    answer = preview.ask("/assets/a.1a2b3c4d.css")
    assert answer.body == b"early {}"
    assert answer.headers["content-type"] == "text/css; charset=utf-8"


# Types


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.svg", "image/svg+xml; charset=utf-8"),
        ("a.avif", "image/avif"),
        ("a.webp", "image/webp"),
        ("a.JPG", "image/jpeg"),
        ("a.woff2", "font/woff2"),
        ("a.mp4", "video/mp4"),
        ("a.webm", "video/webm"),
        ("a.json", "application/json; charset=utf-8"),
        ("a.xml", "application/xml; charset=utf-8"),
        ("a.txt", "text/plain; charset=utf-8"),
        ("a.pdf", "application/pdf"),
        ("a.webmanifest", "application/manifest+json; charset=utf-8"),
        ("a.unknown", "application/octet-stream"),
        ("CNAME", "application/octet-stream"),
    ],
)
def test_types_are_our_own(preview: Preview, name: str, kind: str) -> None:
    preview.show({name: b"x"})
    assert preview.ask(f"/{name}").headers["content-type"] == kind


def test_table_of_types_is_sorted() -> None:
    assert list(TYPES) == sorted(TYPES)


# Ranges


@pytest.mark.parametrize(
    ("asked", "begin", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=10-19", 10, 20),
        ("bytes=5000-", 5000, 5120),
        ("bytes=-7", 5113, 5120),
        ("bytes=-99999", 0, 5120),
        ("bytes=5100-99999", 5100, 5120),
        ("Bytes = 1 - 2", 1, 3),
    ],
)
def test_part_of_a_film(preview: Preview, asked: str, begin: int, end: int) -> None:
    answer = preview.ask("/film.mp4", headers={"range": asked})
    assert answer.body == FILM[begin:end]
    assert answer.headers["content-length"] == str(end - begin)
    if (begin, end) == (0, len(FILM)):
        assert answer.status == 200
    else:
        assert answer.status == 206
        assert answer.headers["content-range"] == f"bytes {begin}-{end - 1}/5120"


@pytest.mark.parametrize("asked", ["bytes=5120-", "bytes=9999-10000", "bytes=-0"])
def test_part_that_does_not_exist(preview: Preview, asked: str) -> None:
    answer = preview.ask("/film.mp4", headers={"range": asked})
    assert answer.status == 416
    assert answer.headers["content-range"] == "bytes */5120"


@pytest.mark.parametrize(
    "asked", ["lines=1-2", "bytes=5-2", "bytes=-", "bytes=0-1,4-5", "bytes=x", ""]
)
def test_what_is_no_single_range_is_answered_with_the_whole(preview: Preview, asked: str) -> None:
    answer = preview.ask("/film.mp4", headers={"range": asked})
    assert (answer.status, answer.body) == (200, FILM)


def test_part_of_an_empty_file(preview: Preview) -> None:
    assert preview.ask("/empty.txt", headers={"range": "bytes=0-"}).status == 416
    assert preview.ask("/empty.txt").status == 200


def test_part_is_sent_only_of_the_file_that_is_meant(preview: Preview) -> None:
    tag = preview.ask("/film.mp4").headers["etag"]
    same = preview.ask("/film.mp4", headers={"range": "bytes=0-1", "if-range": tag})
    other = preview.ask("/film.mp4", headers={"range": "bytes=0-1", "if-range": '"other"'})
    assert (same.status, other.status) == (206, 200)


def test_large_film_is_sent_in_blocks(preview: Preview) -> None:
    film = os.urandom(3_000_001)
    preview.show({"film.webm": film})
    assert preview.ask("/film.webm").body == film
    part = preview.ask("/film.webm", headers={"range": "bytes=1-2500000"})
    assert part.body == film[1:2_500_001]
    assert preview.ask("/film.webm", method="HEAD").headers["content-length"] == "3000001"


# What is not there


def test_missing_page_waits_for_what_may_come(preview: Preview) -> None:
    answer = preview.ask("/none/")
    assert answer.status == 404
    assert b'data-digest=""' in answer.body
    assert b"Nothing here yet" in answer.body


def test_missing_picture_is_answered_with_a_line(preview: Preview) -> None:
    answer = preview.ask("/favicon.ico", headers={"sec-fetch-dest": "image"})
    assert (answer.status, answer.body.count(b"\n")) == (404, 1)
    assert b"<h1>" in preview.ask("/cv.pdf", headers={"sec-fetch-dest": "document"}).body


def test_sites_own_404_is_shown_with_links_into_the_preview(preview: Preview) -> None:
    page = b'<head><base href="https://ada.example/work/"></head>Own'
    preview.show({"404.html": page})
    answer = preview.ask("/none/")
    assert answer.status == 404
    assert TAG.sub(b"", answer.body) == b'<head><base href="/"></head>Own'
    assert b'data-digest=""' in answer.body


def test_missing_page_names_where_it_went(preview: Preview) -> None:
    place = Place("content/projects/loom/index.md", "en", "Loom")
    preview.show({"loom/index.html": html("Loom")}, {"loom/index.html": place})
    preview.show({"weave/index.html": html("Loom")}, {"weave/index.html": place})
    assert b'href="/weave/"' in preview.ask("/loom/").body


def test_output_that_was_deleted_behind_our_back_is_missing(preview: Preview) -> None:
    (preview.folder / "style.css").unlink()
    (preview.folder / "index.html").unlink()
    assert preview.ask("/style.css").status == 404
    assert preview.ask("/").status == 404


# Events


@pytest.mark.parametrize(
    "asked", ["page=../x", "page=", "page=/../x", "page=/%2500", "page=%2F.env", "page=x"]
)
def test_events_are_of_pages_only(preview: Preview, asked: str) -> None:
    assert preview.ask(f"/_portfolio/events?{asked}").status == 404


def test_events_arrive_as_a_stream(preview: Preview) -> None:
    preview.board.close()  # so that the stream ends
    answer = preview.ask("/_portfolio/events?page=/&digest=zz&mark=%FF")
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert preview.ask("/_portfolio/events?page=/", method="HEAD").status == 200


def test_page_is_answered_within_some_milliseconds(preview: Preview) -> None:
    preview.ask("/")
    times = []
    for _ in range(50):
        begun = time.perf_counter()
        preview.ask("/projects/loom/")
        times.append(time.perf_counter() - begun)
    assert sorted(times)[len(times) // 2] < 0.005  # a loop is made for each; machines are busy
