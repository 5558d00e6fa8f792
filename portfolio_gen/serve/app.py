"""The application that answers browsers: who may ask, files of the preview, events."""

import json
import os
from collections.abc import AsyncIterator
from contextlib import aclosing, suppress
from typing import cast

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from portfolio_gen.serve.addresses import OWN, decoded, is_html
from portfolio_gen.serve.answers import HEADERS, bytes_answer, file_answer, page, plain
from portfolio_gen.serve.board import NOT_FOUND, Board, Elsewhere, Found
from portfolio_gen.serve.files import read_file
from portfolio_gen.serve.hosts import Hosts, is_local, refusal
from portfolio_gen.serve.insertion import at_root, inserted, not_found, script_tag

CLIENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "client")
#: What the tool itself puts into pages.
CLIENT_FILES = ("preview.js", "panel.js", "preview.css")
#: What a browser shows as a page (`Sec-Fetch-Dest`); to others a page would say nothing.
PAGES = ("document", "iframe", "frame")
NOTHING = "There is nothing at this address."
FRAMES = 20  # pages within a page of which changes are told


def preview_app(board: Board, hosts: Hosts) -> ASGIApp:
    """Return the application that shows what is on a board to who asks under one of the names."""

    async def events(request: Request) -> Response:
        return _events(request, board)

    async def own(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in CLIENT_FILES:
            return _refused(404, "The preview has no such file.", board)
        return bytes_answer(read_file(CLIENT, name), name)

    async def output(request: Request) -> Response:
        return _output(request, board)

    routes = [
        Route(f"{OWN}events", events),
        Route(f"{OWN}{{name:path}}", own),
        Route("/{path:path}", output),
    ]
    return _Door(Starlette(routes=routes), hosts, board)


class _Door:
    """Lets in what the preview answers to: reading requests of its own pages and of its author."""

    def __init__(self, app: ASGIApp, hosts: Hosts, board: Board) -> None:
        self._app = app
        self._board = board
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        refused = refusal(headers, self._hosts, scope.get("server"))
        app = self._app
        if refused is not None:
            app = _refused(refused.status, refused.line, self._board)
        elif scope["method"] not in ("GET", "HEAD"):
            app = _refused(405, "The preview is only read.", self._board, Allow="GET, HEAD")
        elif not scope["path"].startswith("/"):
            app = _refused(404, NOTHING, self._board)
        await app(scope, receive, send)


def _refused(status: int, line: str, board: Board, **more: str) -> Response:
    """Return an answer of one line, which the author is told."""
    return plain(status, board.voice.told(line), **more)


def _output(request: Request, board: Board) -> Response:
    address = decoded(_raw(request))
    if address is None:
        return _refused(404, NOTHING, board)
    found = board.find(address)
    if isinstance(found, Elsewhere):
        query = f"?{request.url.query}" if request.url.query else ""
        location = {"Location": found.location + query}
        return Response(status_code=307, headers=HEADERS | location)
    try:
        if found is None:
            shown = request.headers.get("sec-fetch-dest", "document") in PAGES
            return _not_found(address, board) if shown else _refused(404, NOTHING, board)
        if is_html(found.path):
            return _page(found, board)
        if found.data is not None:
            return bytes_answer(found.data, found.path)
        asked, unless = (request.headers.get(name, "") for name in ("range", "if-range"))
        body = request.method == "GET"
        return file_answer(board.folder, found.path, asked, unless, body=body)
    except OSError:  # deleted behind our back, or no file of ours
        is_page = found is not None and is_html(found.path)
        return _not_found(address, board) if is_page else _refused(404, NOTHING, board)


def _raw(request: Request) -> bytes:
    return cast("bytes", request.scope.get("raw_path", b"")).partition(b"?")[0]


def _page(found: Found, board: Board) -> Response:
    mark = board.mark  # before the bytes are read: of two builds rather the older
    data = read_file(board.folder, found.path) if found.data is None else found.data
    made = board.served(found.path, data)
    return page(inserted(data, script_tag(made, mark, board.voice.lang)))


def _not_found(address: str, board: Board) -> Response:
    tag = script_tag(b"", board.mark, board.voice.lang)
    own = board.find(f"/{NOT_FOUND}")
    if isinstance(own, Found):
        with suppress(OSError):  # deleted behind our back, as the page may be
            data = read_file(board.folder, own.path) if own.data is None else own.data
            return page(inserted(at_root(data), tag), 404)
    html = not_found(address, board.voice, board.moved(address))
    return page(inserted(html, tag), 404)


def _events(request: Request, board: Board) -> Response:
    asked = request.query_params
    shown = asked.get("page", "/")
    if request.method == "HEAD":
        return Response(headers=HEADERS, media_type="text/event-stream")
    address = decoded(shown.encode()) if shown.startswith("/") else None
    if address is None:
        return _refused(404, "There is no page at this address.", board)
    frames = [decoded(each.encode()) for each in asked.getlist("frame")[:FRAMES]]
    client = request.client.host if request.client else ""

    async def stream() -> AsyncIterator[bytes]:
        events = board.events(
            address,
            _digest(asked.get("digest", "")),
            asked.get("mark", ""),
            frames=[each for each in frames if each],
            own=is_local(client),
        )
        async with aclosing(events):
            async for event in events:
                if not event.name:
                    yield b":\n\n"
                    continue
                content = json.dumps(event.content, ensure_ascii=False, separators=(",", ":"))
                yield f"event: {event.name}\ndata: {content}\n\n".encode()

    return StreamingResponse(stream(), headers=HEADERS, media_type="text/event-stream")


def _digest(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b"?"  # of no page
