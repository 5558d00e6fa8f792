"""A page that is open in a browser: what the script that each server adds to it listens to."""

import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import BinaryIO, Self
from urllib.parse import urlencode

from scripts.benchmarks.preview_http import HOST, Connection
from scripts.benchmarks.preview_websockets import messages, send_text, shake_hands
from scripts.benchmarks.scenarios import WrongOutputError

_CONNECT_S = 10.0
_PORTFOLIO_TAG = re.compile(r'data-digest="(\w*)" data-mark="([^"]*)"')
_HUGO_TAG = re.compile(r'livereload\.js\?[^"]*?path=([^"&]+)')
_HUGO_HELLO = {
    "command": "hello",
    "protocols": ["http://livereload.com/protocols/official-7"],
}
#: After which Zensical's script tries again to connect.
_ZENSICAL_AGAIN_S = 1.0


class Viewer:
    """One page, open in a browser as long as the context is; it notes when it is told to change.

    Of each such word it also keeps whether the page is loaded again for it: then `follow` loads it
    and connects anew, as a browser does. `visit` counts how often it was loaded or left.
    """

    def __init__(self, port: int, page: str) -> None:
        self.port = port
        self.page = page
        self._heard: list[tuple[float, bool]] = []
        self.visit = 0
        self.opened: socket.socket | None = None

    def __enter__(self) -> Self:
        self.load()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def load(self) -> None:
        """Load the page and listen, in place of what was open before."""
        self._close()
        connection = Connection(self.port)
        html = connection.get(self.page).decode("utf-8", "replace")
        connection.close()
        try:
            self.opened, stream = self.connect(html)
        except OSError as error:
            raise WrongOutputError(f"{self.page} finds no events: {error}") from error
        listening = (self.visit, self.opened, stream)
        threading.Thread(target=self._listen, args=listening, daemon=True).start()

    def forget(self) -> None:
        """Forget what was heard until now."""
        self._heard = []

    def heard(self, since: float, until: float) -> float | None:
        """Return when the page was first told to change from then on, None if it is not by then."""
        while True:
            told = next((moment for moment, _ in self._heard if moment >= since), None)
            if told is not None or time.perf_counter() > until:
                return told
            time.sleep(0.0005)

    def was_told_before(self, moment: float) -> bool:
        """Return whether the page was told to change before a moment."""
        return any(told < moment for told, _ in self._heard)

    def follow(self) -> None:
        """Do what the page was told: load it again, if any word said so."""
        if any(reloads for _, reloads in self._heard):
            self.load()

    def connect(self, html: str) -> tuple[socket.socket, BinaryIO]:
        """Connect as the script of the page does."""
        raise NotImplementedError

    def words(self, opened: socket.socket, stream: BinaryIO) -> Iterator[bool]:
        """Yield for each word that changes the page whether it is loaded again for that."""
        raise NotImplementedError

    def open(self) -> tuple[socket.socket, BinaryIO]:
        """Return a new connection to the server, and what can be read from it."""
        opened = socket.create_connection((HOST, self.port), timeout=_CONNECT_S)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.settimeout(None)
        return opened, opened.makefile("rb")

    def _listen(self, visit: int, opened: socket.socket, stream: BinaryIO) -> None:
        with suppress(OSError, ValueError):  # closed, by one side or the other
            for reloads in self.words(opened, stream):
                if self.visit == visit:
                    self._heard.append((time.perf_counter(), reloads))

    def _close(self) -> None:
        self.visit += 1
        opened, self.opened = self.opened, None
        if opened is not None:
            with suppress(OSError):  # the server was faster
                opened.shutdown(socket.SHUT_RDWR)
            opened.close()


class PortfolioViewer(Viewer):
    """Server-sent events, asked for with what the script element says of the page."""

    def connect(self, html: str) -> tuple[socket.socket, BinaryIO]:
        """Ask for the events of the page."""
        tag = _PORTFOLIO_TAG.search(html)
        if tag is None:
            raise WrongOutputError(f"portfolio serves {self.page} without its script")
        query = {"page": self.page, "digest": tag[1], "mark": unescape(tag[2])}
        opened, stream = self.open()
        address = f"/_portfolio/events?{urlencode(query)}"
        lines = (f"GET {address} HTTP/1.1", f"Host: {HOST}:{self.port}", "", "")
        opened.sendall("\r\n".join(lines).encode())
        if b" 200 " not in stream.readline():
            raise WrongOutputError(f"portfolio has no events at {address}")
        return opened, stream

    def words(self, opened: socket.socket, stream: BinaryIO) -> Iterator[bool]:
        """Yield whether the page reloads, or only exchanges files; other events change nothing."""
        for line in stream:
            name = line.removeprefix(b"event: ").strip()
            if line.startswith(b"event: ") and name in (b"reload", b"moved", b"swap", b"files"):
                yield name in (b"reload", b"moved")


class HugoViewer(Viewer):
    """The websocket of LiveReload, protocol 7."""

    def connect(self, html: str) -> tuple[socket.socket, BinaryIO]:
        """Open the websocket and say hello."""
        tag = _HUGO_TAG.search(html)
        if tag is None:
            raise WrongOutputError(f"Hugo serves {self.page} without its script")
        opened, stream = self.open()
        shake_hands(opened, stream, f"/{tag[1]}")
        send_text(opened, json.dumps(_HUGO_HELLO))
        return opened, stream

    def words(self, opened: socket.socket, stream: BinaryIO) -> Iterator[bool]:
        """Yield whether the page reloads; a style sheet is exchanged in place."""
        for message in messages(opened, stream):
            said = json.loads(message)
            if said.get("command") == "reload":
                yield not said["path"].endswith(".css")


class ZensicalViewer(Viewer):
    """A websocket at the page's own address that says which addresses changed."""

    def connect(self, html: str) -> tuple[socket.socket, BinaryIO]:
        """Open the websocket."""
        opened, stream = self.open()
        shake_hands(opened, stream, self.page)
        return opened, stream

    def words(self, opened: socket.socket, stream: BinaryIO) -> Iterator[bool]:
        """Yield whether the page reloads.

        For another template Zensical starts its server anew: the connection ends, and the page
        reloads once it has connected again. It then listens as before.
        """
        visit = self.visit
        while True:
            for message in messages(opened, stream):
                if message.endswith(".css"):
                    yield False
                elif message == self.page or message.endswith(".js"):
                    yield True
            opened.close()
            again = self._again(visit)
            if again is None:
                return
            opened, stream = again
            self.opened = opened
            yield True

    def _again(self, visit: int) -> tuple[socket.socket, BinaryIO] | None:
        """Connect again, as often as it takes; None once the page is left."""
        while True:
            time.sleep(_ZENSICAL_AGAIN_S)
            if self.visit != visit:
                return None
            with suppress(OSError):
                return self.connect("")
