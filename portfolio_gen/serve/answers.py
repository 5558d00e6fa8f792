"""Answers with files, whole or in part, and the headers that all answers bear."""

import os
from collections.abc import AsyncIterator
from io import FileIO

from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from portfolio_gen.serve.files import open_file
from portfolio_gen.serve.kinds import content_type
from portfolio_gen.serve.ranges import part

#: Of every answer. No permission to other origins is ever among them.
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'self'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
AT_ONCE = 1 << 20  # bytes: what is longer is sent in blocks, read in another thread
BLOCK = 1 << 18


def plain(status: int, line: str, **more: str) -> Response:
    """Return an answer of one line of text."""
    return PlainTextResponse(f"{line}\n", status, headers=HEADERS | more)


def page(html: bytes, status: int = 200) -> Response:
    """Return an answer with a page."""
    return Response(html, status, headers=HEADERS, media_type="text/html; charset=utf-8")


def bytes_answer(data: bytes, path: str) -> Response:
    """Return an answer with bytes that are held, typed as the output of that path."""
    return Response(data, headers=HEADERS, media_type=content_type(path))


def file_answer(folder: str, path: str, asked: str, unless: str, *, body: bool) -> Response:
    """Return an answer with a file of a folder, or with the part that `asked`, a Range, names.

    `unless` is an If-Range: the part is sent only if it names the file as it is now. Without
    `body` nothing is read. Raises OSError if the file can't be opened.
    """
    descriptor, status = open_file(folder, path)
    size = status.st_size
    tag = f'"{status.st_mtime_ns:x}-{size:x}"'
    kind = content_type(path)
    headers = HEADERS | {"Accept-Ranges": "bytes", "ETag": tag, "Content-Type": kind}
    found = part(asked, size) if not unless or unless == tag else (0, size)
    if found is None:
        os.close(descriptor)
        return plain(416, "No byte of that range exists.", **{"Content-Range": f"bytes */{size}"})
    begin, end = found
    partial = (begin, end) != (0, size)
    if partial:
        headers["Content-Range"] = f"bytes {begin}-{end - 1}/{size}"
    headers["Content-Length"] = str(end - begin)
    code = 206 if partial else 200
    file = os.fdopen(descriptor, "rb", buffering=0)
    file.seek(begin)
    if not body or end - begin <= AT_ONCE:
        with file:
            data = file.read(end - begin) if body else b""
        if body:
            headers["Content-Length"] = str(len(data))  # it may have become shorter
        return Response(data, code, headers)
    return StreamingResponse(_blocks(file, end - begin), code, headers)


async def _blocks(file: FileIO, left: int) -> AsyncIterator[bytes]:
    with file:
        while left and (block := await run_in_threadpool(file.read, min(BLOCK, left))):
            left -= len(block)
            yield block
