"""Requests to the preview's application without a network, and events without a browser."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import Any

from starlette.types import Message

from portfolio_gen.serve.app import preview_app
from portfolio_gen.serve.board import Board, Event, Found, Place, Shown
from portfolio_gen.serve.hosts import hosts_for
from portfolio_gen.store.digests import digest

#: Turns of the loop in which what was said arrives, however busy the machine is.
TURNS = 50
FILM = bytes(range(256)) * 20
HOST = {"host": "localhost:8000"}
HTML = b'<!doctype html>\n<html lang="en"><head>\n<title>%s</title></head><body>%s</body></html>\n'


def html(title: str, text: str = "") -> bytes:
    """Return a small page."""
    return HTML % (title.encode(), text.encode())


class Preview:
    """A preview folder that is written by hand, on a board."""

    def __init__(self, root: Path, editor: str = "vscode://file{path}:{line}:{column}") -> None:
        self.root = root
        self.folder = root / ".portfolio" / "preview"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.board = Board(str(root), str(self.folder), editor)
        self.app = preview_app(self.board, hosts_for(8000))
        self.number = 0

    def show(
        self,
        files: Mapping[str, bytes],
        places: Mapping[str, Place | None] | None = None,
        **more: Any,
    ) -> None:
        """Write these files in place of all others and show them.

        A place that is None: the page's file is there, but the last build did not plan it.
        """
        for old in self.folder.rglob("*"):
            if old.is_file() and old.relative_to(self.folder).as_posix() not in files:
                old.unlink()
        for path, data in files.items():
            place = self.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        self.number += 1
        pages = [path for path in files if path.endswith(".html")]
        given = {path: Place(title=path) for path in pages} | dict(places or {})
        known = {path: place for path, place in given.items() if place is not None}
        outputs = {path: digest(data) for path, data in files.items()}
        self.board.show(Shown(self.number, outputs, known, **more))

    def ask(
        self,
        address: str | bytes,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        client: str = "127.0.0.1",
        server: tuple[str, int] = ("127.0.0.1", 8000),
    ) -> "Answer":
        """Return the answer to a request whose target is written as it goes over the network."""
        raw = address.encode("utf-8") if isinstance(address, str) else address
        path, _, query = raw.partition(b"?")
        given = HOST if headers is None or "host" not in headers else {}
        scope = {
            "type": "http",
            "method": method,
            "path": path.decode("latin-1"),
            "raw_path": path,
            "query_string": query,
            "headers": [
                (name.encode(), value.encode())
                for name, value in {**given, **(headers or {})}.items()
                if value
            ],
            "client": (client, 50000),
            "server": server,
            "scheme": "http",
            "root_path": "",
        }
        return asyncio.run(_asked(self.app, scope))

    def hear(self, page: str, served: bytes = b"", **more: Any) -> "list[Event]":
        """Return what a page is told when it connects, until nothing more comes."""
        return asyncio.run(_heard(self.board, page, served, more))


class Answer:
    """What came back."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body


async def _asked(app: Any, scope: dict[str, Any]) -> Answer:
    sent: list[Message] = []
    waiting = asyncio.Event()

    async def receive() -> Message:
        if not any(each["type"] == "http.request" for each in sent):
            sent.append({"type": "http.request"})
            return {"type": "http.request", "body": b"", "more_body": False}
        await waiting.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start = next(each for each in sent if each["type"] == "http.response.start")
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    body = b"".join(each["body"] for each in sent if each["type"] == "http.response.body")
    return Answer(start["status"], headers, body)


class Listener:
    """A page that listens, within a running loop."""

    def __init__(self, board: Board, page: str, served: bytes = b"", **more: Any) -> None:
        self.ended = False
        self._found: list[Event] = []
        mark = more.pop("mark", board.mark)
        self._task = asyncio.ensure_future(self._listen(board.events(page, served, mark, **more)))

    async def heard(self) -> list[Event]:
        """Return what came since the last call."""
        await asyncio.sleep(0.01)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        found, self._found = self._found, []
        return found

    def count(self, name: str) -> int:
        """Return how many events of a name wait for `heard()`."""
        return names(self._found).count(name)

    def last(self, name: str) -> Any:
        """Return what goes with the last of the events of a name that wait; None for none."""
        return content(self._found, name) if self.count(name) else None

    async def close(self) -> None:
        """Stop listening, as a browser does that goes elsewhere."""
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _listen(self, events: AsyncIterator[Event]) -> None:
        async with aclosing(events):  # type: ignore[type-var]
            async for event in events:
                self._found.append(event)
        self.ended = True


async def _heard(board: Board, page: str, served: bytes, more: dict[str, Any]) -> list[Event]:
    listener = Listener(board, page, served, **more)
    found = await listener.heard()
    await listener.close()
    return found


def names(events: list[Event]) -> list[str]:
    """Return the names of events."""
    return [each.name for each in events]


def content(events: list[Event], name: str) -> Any:
    """Return what goes with the last event of a name, as it arrives in the page."""
    return json.loads(json.dumps([each.content for each in events if each.name == name][-1]))


def small_preview(root: Path) -> Preview:
    """Return a preview of a few pages and files of several types."""
    made = Preview(root)
    made.show(
        {
            "index.html": html("Home"),
            "projects/loom/index.html": html("Loom", "é"),
            "projets/été/index.html": html("Été"),
            "style.css": b"a {}",
            "film.mp4": FILM,
            "empty.txt": b"",
            ".nojekyll": b"ours",
        }
    )
    return made


def told(preview: Preview, page: str, act: Any, **more: Any) -> list[Event]:
    """Return what a page that shows the newest is told when something happens."""

    async def run() -> list[Event]:
        found = preview.board.find(page)
        data = b""
        if isinstance(found, Found):
            data = (preview.folder / found.path).read_bytes()
            preview.board.served(found.path, data)
        listener = Listener(preview.board, page, digest(data) if data else b"", **more)
        assert names(await listener.heard())[0] == "state"
        act()
        heard = await listener.heard()
        await listener.close()
        return heard

    return asyncio.run(run())
