"""A host on this machine that answers as hosts on the web do, well or badly."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Host(ThreadingHTTPServer):
    """Notes what it is asked, and when."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, str]] = []
        self.times: list[float] = []
        self.ended = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def count(self, path: str) -> int:
        return sum(asked == path for _, asked in self.asked)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of those who hang up."""


class _Handler(BaseHTTPRequestHandler):
    server: Host

    def do_HEAD(self) -> None:
        self._note()
        if self.path in ("/no-head", "/big"):
            self._say(405 if self.path == "/no-head" else 501)
        elif self.path == "/shuts-on-head":
            self.close_connection = True
        else:
            self._answer()

    def do_GET(self) -> None:
        self._note()
        self._answer()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the tests quiet."""

    def _note(self) -> None:
        self.server.asked.append((self.command, self.path))
        self.server.times.append(time.monotonic())

    def _say(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def _answer(self) -> None:
        statuses = {"/gone": 404, "/ended": 410, "/login": 403, "/linked": 999, "/broken": 500}
        moves = {"/moved": (301, "/here"), "/elsewhere": (302, "/here"), "/circle": (301, "/ring"),
                 "/ring": (301, "/circle"), "/to-nothing": (301, "/gone"),
                 "/then": (301, "/elsewhere"), "/out": (301, "file:///etc/passwd")}  # fmt: skip
        if self.path in moves:
            self._say(moves[self.path][0], Location=moves[self.path][1])
        elif self.path.startswith("/on"):
            self._say(302, Location=f"/on{len(self.path)}{self.path[3:]}")
        elif self.path == "/hangs":
            self.server.ended.wait(20)
        elif self.path == "/drips":
            self._drip()
        elif self.path == "/big":
            self._flood()
        elif self.path == "/busy" and self.server.count("/busy") == 1:
            self._say(429, Retry_After="1")
        elif self.path == "/very-busy":
            self._say(503, Retry_After="86400")
        else:
            self._say(statuses.get(self.path, 200))

    def _drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.server.ended.wait(0.2):
            self.wfile.write(b"X: y\r\n" if self.command == "GET" else b"X")
            self.wfile.flush()

    def _flood(self) -> None:
        self._say(200, Content_Length="4000000000")
        while not self.server.ended.is_set():
            self.wfile.write(b"\0" * 65536)


@contextmanager
def host() -> Iterator[Host]:
    """Run a host for the length of a block."""
    server = Host()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
