"""As much of websockets (RFC 6455) as it takes to listen to a server that speaks briefly."""

import base64
import os
import socket
from collections.abc import Iterator
from typing import BinaryIO

from scripts.benchmarks.preview_http import HOST

_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


def shake_hands(opened: socket.socket, stream: BinaryIO, address: str) -> None:
    """Make a websocket of a connection; `OSError` if the server doesn't."""
    name = f"{HOST}:{opened.getpeername()[1]}"
    lines = (
        f"GET {address} HTTP/1.1",
        f"Host: {name}",
        f"Origin: http://{name}",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
    )
    opened.sendall("\r\n".join((*lines, "", "")).encode())
    status = stream.readline()
    while stream.readline().strip():
        pass  # the other headers, up to the empty line
    if b" 101 " not in status:
        raise OSError(f"no websocket at {address}: {status.decode('latin-1').strip()}")


def send_text(opened: socket.socket, text: str) -> None:
    """Send a message."""
    _send(opened, _TEXT, text.encode())


def messages(opened: socket.socket, stream: BinaryIO) -> Iterator[str]:
    """Yield what the server says, until it closes the connection."""
    while len(head := stream.read(2)) == 2:
        size = head[1] & 0x7F
        if size > 125:
            size = int.from_bytes(stream.read(2 if size == 126 else 8), "big")
        data = stream.read(size)
        kind = head[0] & 0x0F
        if kind == _TEXT:
            yield data.decode("utf-8", "replace")
        elif kind == _PING:
            _send(opened, _PONG, data)
        elif kind == _CLOSE:
            return


def _send(opened: socket.socket, kind: int, data: bytes) -> None:
    """Send a frame, masked as those of clients must be."""
    size = len(data)
    lead = bytes((0x80 | kind, 0x80 | size)) if size < 126 else b""
    if not lead:
        lead = bytes((0x80 | kind, 0x80 | 126)) + size.to_bytes(2, "big")
    mask = os.urandom(4)
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
    opened.sendall(lead + mask + masked)
