"""The preview behind a port: what may arrive there, and how soon an event is out."""

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.unit.serve.asking import Preview, small_preview
from tests.unit.serve.serving import free_port, previewed


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return small_preview(tmp_path / "site")


@pytest.fixture
def port(preview: Preview) -> Iterator[int]:
    """Serve the preview and return its port."""
    number = free_port()
    with previewed(preview, number):
        yield number


def sent(port: int, request: bytes) -> bytes:
    """Return what comes back for some bytes until the connection ends or rests."""
    with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
        connection.sendall(request)
        found = b""
        with suppress(TimeoutError):
            while block := connection.recv(65536):
                found += block
        return found


CLOSE = b"Connection: close\r\n\r\n"


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: localhost:%d\r\n", b"200"),
        (b"GET http://localhost:%d/ HTTP/1.1\r\nHost: evil.example\r\n", b"403"),
        (b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost:%d\r\n", b"404"),
        (b"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost:%d\r\n", b"404"),
        (b"GET ?x HTTP/1.1\r\nHost: localhost:%d\r\n", b"404"),
        (b"GET / HTTP/1.1\r\nHost: evil.example:%d\r\n", b"403"),
        (b"GET / HTTP/1.0\r\nX-Port: %d\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: localhost:%d\r\nHost: evil.example\r\n", b"400"),
        (b"POST / HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 0\r\n", b"405"),
        (b"OPTIONS * HTTP/1.1\r\nHost: localhost:%d\r\n", b"405"),
        (b"nonsense %d\r\n", b"400"),
        (b"GET /\x00 HTTP/1.1\r\nHost: localhost:%d\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: localhost:%d\r\nUpgrade: websocket\r\n", b"200"),
    ],
)
def test_what_may_arrive_is_answered_without_a_word_in_the_terminal(
    port: int, request_: bytes, status: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = sent(port, request_ % port + CLOSE)
    assert answer.startswith(b"HTTP/1.1 " + status), answer[:200]
    assert b"\r\nserver:" not in answer.lower()
    assert capfd.readouterr() == ("", "")


def test_event_reaches_an_open_page_at_once(preview: Preview, port: int) -> None:
    ask = f"GET /_portfolio/events?page=/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(ask.encode())
        found = b""
        while b"event: problems" not in found:
            found += connection.recv(65536)
        times = []
        for number in range(20):
            begun = time.perf_counter()
            preview.board.building(number % 2 == 0)
            assert b"event: building" in connection.recv(65536)
            times.append(time.perf_counter() - begun)
    assert sorted(times)[len(times) // 2] < 0.02
    for _ in range(100):
        if not preview.board.in_view():
            break
        time.sleep(0.02)
    assert preview.board.in_view() == ()  # that the page went was noticed
