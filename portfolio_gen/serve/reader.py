"""One open page, as the board knows it."""

import asyncio
import json
from contextlib import suppress
from typing import Any

from portfolio_gen.serve.shown import Event

PING_S = 20.0  # after which a sign of life is sent, so that a connection that broke is noticed
WAITING = 500  # words; a page that takes none for so long is let go and may come again


class Reader:
    """A page that a browser has open: what it shows, and the words that wait for it."""

    def __init__(
        self,
        path: str,
        served: bytes,
        frames: frozenset[str],
        own: bool,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.path = path  # the output that its address asks for
        self.digest = served  # of the bytes that it shows; empty for a page "not found"
        self.frames = frames  # outputs that are shown in frames within it
        self.own = own  # the browser is on this machine
        self.gone = False  # it was told that its page is no more
        self._loop = loop
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self._problems = ""
        self._advice: list[dict[str, Any]] = []

    def tell(self, name: str, content: Any) -> None:
        """Let the page know something; from any thread."""
        self._put(Event(name, content))

    def tell_problems(self, problems: dict[str, Any]) -> None:
        """Let the page know its problems if they are others than before."""
        text = json.dumps(problems)
        if text != self._problems:
            self._problems = text
            self.tell("problems", problems)

    def tell_advice(self, items: list[dict[str, Any]]) -> None:
        """Let the page know what the review says of it, if that is something else than before."""
        if items != self._advice:
            self._advice = items
            self.tell("advice", items)

    def end(self) -> None:
        """End the page's stream."""
        self._put(None)

    async def event(self) -> Event | None:
        """Return the next word, a sign of life after `PING_S` without one, None at the end."""
        try:
            # Not `wait_for`: up to Python 3.11 it may swallow that the stream is cancelled.
            async with asyncio.timeout(PING_S):
                return await self._queue.get()
        except TimeoutError:
            return Event("")

    def _put(self, event: Event | None) -> None:
        with suppress(RuntimeError):  # the loop is closed: the server has stopped
            self._loop.call_soon_threadsafe(self._queued, event)

    def _queued(self, event: Event | None) -> None:
        if self._queue.qsize() < WAITING:
            self._queue.put_nowait(event)
        else:
            self._queue = asyncio.Queue()
            self._queue.put_nowait(None)
