"""`--published`: what was published before, from a file or from the site itself."""

import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.conftest import write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Answer, Answers, Portfolio


def text(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


def test_a_file_tells_what_vanished(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"old.txt": "\ufeff/\r\n/old/\r\n"})
    said = portfolio("build", "--published", "old.txt")
    assert said.code == 1
    assert "error: /old/ was published" in said.err
    write_site(folder, {"portfolio.yaml": CONFIG + "gone: [/old]\n"})
    assert portfolio("build", "--published", "old.txt").code == 0
    kept = (folder / ".portfolio/published.txt").read_text()
    assert kept == (folder / "_site/addresses.txt").read_text()
    assert "/projects/loom/\n" in kept


def test_check_asks_and_keeps_nothing(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"old.txt": "/\n"})
    assert portfolio("check", "--published", "old.txt").code == 0
    assert not (folder / ".portfolio/published.txt").exists()


def test_auto_reads_the_site_itself(portfolio: Portfolio, folder: Path, answering: Answers) -> None:
    asked: list[tuple[str, str | None]] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append((request.path, request.headers["Cache-Control"]))
        text(b"/\n/old/\n")(request)

    base = answering(answer)
    write_site(folder, {"portfolio.yaml": CONFIG + f"base_url: {base}work/\n"})
    said = portfolio("build", "--published", "auto")
    assert said.code == 1
    assert "/old/" in said.err
    assert asked == [("/work/addresses.txt", "no-cache")]


@pytest.mark.parametrize("status", [404, 410])
def test_an_absent_list_means_first_publication(
    portfolio: Portfolio, folder: Path, answering: Answers, status: int
) -> None:
    base = answering(text(b"not here", status))
    assert portfolio("build", "--published", "auto", "--base-url", base).code == 0
    assert (folder / ".portfolio/published.txt").exists()
    said = portfolio("build", "--published", "auto", "--base-url", base)
    assert said.code == 1, "it was published before, so the list must be there"
    assert "published before" in said.err


def test_an_absent_list_at_a_given_address_is_an_error(
    portfolio: Portfolio, answering: Answers
) -> None:
    said = portfolio("build", "--published", answering(text(b"", 404)) + "addresses.txt")
    assert said.code == 1
    assert "404" in said.err


def redirect(to: str) -> Answer:
    return text(b"", 302, Location=to)


def chunked_and_cut(request: BaseHTTPRequestHandler) -> None:
    request.protocol_version = "HTTP/1.1"
    request.send_response(200)
    request.send_header("Transfer-Encoding", "chunked")
    request.end_headers()
    request.wfile.write(b"ff\r\n/\n/old/\n")
    request.close_connection = True


def hang_up(request: BaseHTTPRequestHandler) -> None:
    request.close_connection = True


def never(request: BaseHTTPRequestHandler) -> None:
    time.sleep(1)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (text(b"/", 500), "500"),
        (text(b"/", 403), "403"),
        (text(b"<!doctype html>\n<p>Hello"), "begins with `/`"),
        (text(b"/\nprojects/\n"), "line 2"),
        (redirect("http://localhost:9/addresses.txt"), ""),
        (chunked_and_cut, ""),
        (text(b"/\n", Content_Length="9999"), ""),
        (hang_up, ""),
        (never, "timed out"),
        (text(b"/a/\n" * 2_600_000), "larger than 10 MB"),
    ],
    ids=["500", "403", "html", "line", "redirect", "chunks", "short", "closed", "slow", "large"],
)
def test_any_other_answer_is_an_error_and_nothing_is_built(
    portfolio: Portfolio,
    folder: Path,
    answering: Answers,
    monkeypatch: pytest.MonkeyPatch,
    answer: Answer,
    words: str,
) -> None:
    if answer is never:
        monkeypatch.setattr("portfolio_gen.cli.published.TIMEOUT_S", 0.3)
    said = portfolio("build", "--published", "auto", "--base-url", answering(answer))
    assert said.code == 1
    assert words in said.err
    assert "Traceback" not in said.err
    assert not (folder / "_site").exists()
    assert not (folder / ".portfolio/published.txt").exists()


def test_a_redirect_to_another_host_is_refused(portfolio: Portfolio, answering: Answers) -> None:
    other = answering(text(b"/\n")).replace("127.0.0.1", "localhost")
    said = portfolio("build", "--published", "auto", "--base-url", answering(redirect(other)))
    assert said.code == 1
    assert "another host" in said.err


def test_a_redirect_on_the_same_host_is_followed(portfolio: Portfolio, answering: Answers) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        (text(b"/\n") if request.path == "/new.txt" else redirect("/new.txt"))(request)

    assert portfolio("build", "--published", "auto", "--base-url", answering(answer)).code == 0


@pytest.mark.parametrize(
    "url", ["http://a b/", "http://a..b/x", "http://", "http://[::1/", "https://127.0.0.1:1/"]
)
def test_an_address_that_is_none_is_no_fault_of_ours(portfolio: Portfolio, url: str) -> None:
    said = portfolio("build", "--published", url)
    assert said.code in (1, 2)
    assert "Traceback" not in said.err


@pytest.mark.parametrize("data", [b"\xff\xfe/\x00", b"caf\xe9", b"", b"\n\n"])
def test_a_file_in_any_state_is_no_fault_of_ours(
    portfolio: Portfolio, folder: Path, data: bytes
) -> None:
    write_site(folder, {"old.txt": data})
    said = portfolio("build", "--published", "old.txt")
    assert said.code == 0 if not data.strip() else said.code in (1, 2)
    assert "Traceback" not in said.err


def test_a_plain_build_reads_the_record_and_never_writes_it(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {".portfolio/published.txt": "/old/\n", LOOM: "---\ntitle: L\n---\n"})
    said = portfolio("build")
    assert said.code == 0
    assert "warning: /old/" in said.err
    assert (folder / ".portfolio/published.txt").read_text() == "/old/\n"
