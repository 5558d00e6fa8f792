"""One connection to a local server, kept open from request to request."""

import socket
from http.client import HTTPConnection, HTTPException

HOST = "127.0.0.1"
_TIMEOUT_S = 10.0


class Connection:
    """Asks for one address after the other; `http.client` sets TCP_NODELAY.

    `lost` counts how often the server closed the connection, so that it had to be opened anew.
    """

    def __init__(self, port: int) -> None:
        self.lost = 0
        self._http = HTTPConnection(HOST, port, timeout=_TIMEOUT_S)

    def get(self, address: str) -> bytes:
        """Return what is served, nothing if it isn't found or there is no answer."""
        was_open = self._http.sock is not None
        try:
            self._http.request("GET", address, headers={"Cache-Control": "no-cache"})
            answer = self._http.getresponse()
            data = answer.read()
        except (OSError, HTTPException):
            self.lost += was_open
            self._http.close()
            return b""
        return data if answer.status == 200 else b""

    def close(self) -> None:
        """Close the connection."""
        self._http.close()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as opened:
        opened.bind((HOST, 0))
        return int(opened.getsockname()[1])
