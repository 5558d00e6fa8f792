"""A preview on a free port, whose builds are written by hand."""

import asyncio
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from portfolio_gen.serve.app import preview_app
from portfolio_gen.serve.hosts import hosts_for
from tests.unit.serve.asking import Preview


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def previewed(preview: Preview, port: int) -> Iterator[str]:
    """Serve what is on a preview's board and return the address, without `/` at its end."""
    logging.getLogger("uvicorn.error").addHandler(logging.NullHandler())
    config = uvicorn.Config(
        preview_app(preview.board, hosts_for(port)),
        host="127.0.0.1",
        port=port,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise OSError("the preview did not start")
        threading.Event().wait(0.01)
    try:
        yield f"http://localhost:{port}"
    finally:
        preview.board.close()
        server.should_exit = True
        thread.join(5)
