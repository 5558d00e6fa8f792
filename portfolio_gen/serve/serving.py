"""The server in a thread of its own."""

import logging
import socket
import threading
from collections.abc import Sequence

import uvicorn
from starlette.types import ASGIApp

#: Seconds for which a browser's connection is kept open without a request.
KEEP_ALIVE_S = 120
PATIENCE_S = 0.2


class Serving:
    """Answers at sockets that listen already, from `start` to `stop`."""

    def __init__(self, app: ASGIApp, sockets: Sequence[socket.socket]) -> None:
        # What it says of strange requests is nothing for the author's terminal.
        log = logging.getLogger("uvicorn")
        log.addHandler(logging.NullHandler())
        log.propagate = False
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                server_header=False,
                ws="none",
                timeout_keep_alive=KEEP_ALIVE_S,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": list(sockets)}, name="server", daemon=True
        )

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """End, whoever is still connected; returns when it has ended, or after a moment."""
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(PATIENCE_S)
