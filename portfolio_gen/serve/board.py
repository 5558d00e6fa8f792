"""What the preview shows now: the seam between the builder's thread and the server.

The builder says what it made; the server asks what to answer with and what to tell the open pages.
"""

import asyncio
import secrets
import threading
from collections import OrderedDict
from collections.abc import AsyncGenerator, Iterable
from contextlib import suppress
from typing import Any

from portfolio_gen.french.voice import ENGLISH, Voice
from portfolio_gen.plan.relative import output_path
from portfolio_gen.serve.addresses import address_of
from portfolio_gen.serve.advising import Adviser
from portfolio_gen.serve.files import read_file
from portfolio_gen.serve.history import History
from portfolio_gen.serve.panel import Panel
from portfolio_gen.serve.reader import Reader
from portfolio_gen.serve.shown import Elsewhere, Event, Found, Place, Shown
from portfolio_gen.serve.successors import nearest_above
from portfolio_gen.serve.swaps import swaps
from portfolio_gen.store.digests import digest

__all__ = ["Board", "Elsewhere", "Event", "Found", "Place", "Shown"]

NOT_FOUND = "404.html"
KEPT = 64  # pages whose served bytes are kept, to see what changed in them
LONGEST = 1 << 20  # bytes of a page that is kept
CALM_S = 0.3  # seconds after which a page that was opened is reviewed: others are waited for
READERS = 100  # open pages; with one more the oldest is let go


class Board:
    """Known outputs, early pages, problems and open pages. Its methods may be called anywhere.

    `root` is the site's folder, `folder` the preview's (both absolute), `editor` the address
    template of an editor (see `editors.py`), `voice` that in which the author is told things.
    """

    def __init__(self, root: str, folder: str, editor: str, voice: Voice = ENGLISH) -> None:
        self.folder = folder
        self.voice = voice
        self._root = root
        self._editor = editor
        self._run = secrets.token_hex(4)
        self._lock = threading.RLock()
        self._shown = Shown()
        self._panel = Panel((), root, editor, voice)
        self.adviser = Adviser(root, editor)
        self._history = History()
        self._early: dict[str, bytes] = {}
        self._served: OrderedDict[tuple[str, bytes], bytes] = OrderedDict()
        self._readers: list[Reader] = []
        self._busy = False
        self._closed = False

    # The builder's side

    def in_view(self) -> tuple[str, ...]:
        """Return the outputs of the pages that browsers have open, most recently opened first.

        An output that is asked for and doesn't exist (yet) is among them.
        """
        with self._lock:
            return tuple(dict.fromkeys(each.path for each in reversed(self._readers)))

    def early(self, path: str, data: bytes) -> None:
        """Serve these bytes for an output from now on, and tell who has it open.

        What the page refers to must be on disk and known, or have come early too.
        """
        with self._lock:
            self._early[path] = data
            for reader in self._readers:
                if reader.path == path:
                    self._compare(reader, digest(data))

    def show(self, shown: Shown) -> None:
        """Take what a build left for what is shown, and tell the open pages what changed."""
        with self._lock:
            before, self._shown = self._shown, shown
            self._early.clear()
            self._history.note(before, shown)
            self._panel = Panel(
                shown.problems, self._root, self._editor, self.voice, failed=shown.failed
            )
            for reader in self._readers:
                self._update(reader, before.number, self._shown.outputs.get(reader.path))

    def advise(self) -> None:
        """Tell the open pages what the review says of them now; after all that they wait for."""
        with self._lock:
            readers = tuple(self._readers)
        for reader in readers:
            self._advise(reader)

    def building(self, busy: bool) -> None:
        """Say that a build begins or ends."""
        with self._lock:
            if busy != self._busy:
                self._busy = busy
                for reader in self._readers:
                    reader.tell("building", {"busy": busy})

    def close(self) -> None:
        """End all streams of events and begin no more: the server stops."""
        with self._lock:
            self._closed = True
            for reader in self._readers:
                reader.end()

    # The server's side

    @property
    def mark(self) -> str:
        """Return the build that is shown, as a word that no other run of the server has."""
        return f"{self._run}-{self._shown.number}"

    def find(self, path: str) -> Found | Elsewhere | None:
        """Return what is at an address, percent-decoded once and with its first `/`.

        None if nothing is: outputs of the last build and early pages, and nothing else is found.
        """
        name = output_path(path)
        with self._lock:
            if name in self._early:
                return Found(name, self._early[name])
            if name in self._shown.outputs:
                return Found(name)
            index = f"{name}/index.html"
            if index in self._shown.outputs or index in self._early:
                return Elsewhere(address_of(index))
            return None

    def moved(self, path: str) -> str:
        """Return where the page is that was once at an address, as an address; "" if unknown."""
        with self._lock:
            found = self._history.successor(output_path(path), self._shown)
            return address_of(found) if found else ""

    def served(self, path: str, data: bytes) -> bytes:
        """Return the digest of a page's bytes, and keep them to see what changes in them."""
        made = digest(data)
        with self._lock:
            self._keep(path, made, data)
        return made

    async def events(
        self,
        page: str,
        served: bytes = b"",
        mark: str = "",
        *,
        frames: Iterable[str] = (),
        own: bool = True,
    ) -> AsyncGenerator[Event, None]:
        """Yield what concerns one open page, first its state; end when the board is closed.

        `page` is its decoded address, `served` and `mark` are what its script element said,
        `frames` the addresses of pages within it. `own`: the browser is on this machine.
        """
        framed = frozenset(output_path(each) for each in frames)
        reader = Reader(output_path(page), served, framed, own, asyncio.get_running_loop())
        with self._lock:
            if self._closed:
                return
            self._greet(reader, mark)
            self._readers.append(reader)
            if len(self._readers) > READERS:
                self._readers[0].end()
        asyncio.get_running_loop().call_later(CALM_S, self._advise_soon, reader)
        try:
            while (event := await reader.event()) is not None:
                yield event
        finally:
            with self._lock:
                self._readers.remove(reader)

    def _advise(self, reader: Reader) -> None:
        """Tell a page of this machine what the review says of it. The lock is not held."""
        if reader.own:
            source = self._history.place(reader.path, self._shown).source
            reader.tell_advice(self.adviser.shown(reader.path, source))

    def _advise_soon(self, reader: Reader) -> None:
        """Begin to advise a page in another thread, if it is still open."""
        with self._lock:
            is_open = reader in self._readers and not self._closed
        if is_open:
            asyncio.get_running_loop().run_in_executor(None, self._advise, reader)

    # What to tell; the lock is held

    def _greet(self, reader: Reader, mark: str) -> None:
        """Tell a page that connects how things stand, and what it missed since it was served."""
        reader.tell("state", {"number": self._shown.number, "busy": self._busy})
        run, _, number = mark.rpartition("-")
        if run != self._run or not number.isdecimal():
            reader.tell_problems(self._problems(reader))
            if mark:  # of another run: whatever it loaded may have changed
                reader.tell("reload", {})
            return
        now = self._bytes(reader.path)  # not the last build's: the next may have written it
        self._update(reader, int(number), None if now is None else digest(now))

    def _update(self, reader: Reader, since: int, now: bytes | None) -> None:
        """Tell a page what changed after a build; `now` is the digest of its newest bytes."""
        reader.tell_problems(self._problems(reader))
        if self._follow(reader):
            return
        if now is None:
            self._tell_absence(reader, since)
            return
        if self._compare(reader, now):
            return
        names = [address_of(path) for path in self._history.files_since(since, reader.frames)]
        if names:
            reader.tell("files", {"paths": names, "number": self._shown.number})

    def _compare(self, reader: Reader, now: bytes) -> bool:
        """Bring a page to its newest bytes; tell whether it is loaded again for that."""
        if reader.digest == now and not reader.gone:
            return False
        old, new = self._served.get((reader.path, reader.digest)), self._bytes(reader.path)
        pairs = None if old is None or new is None or reader.gone else swaps(old, new)
        reader.digest, reader.gone = now, False
        if not pairs or new is None:
            reader.tell("reload", {})
            return True
        self._keep(reader.path, now, new)
        reader.tell("swap", {"pairs": pairs, "digest": now.hex()})
        return False

    def _follow(self, reader: Reader) -> bool:
        """Send a page to its new address if it has one; tell whether it has.

        Its file may still be there: after an error nothing is deleted.
        """
        if not reader.digest or reader.path in self._shown.places:
            return False
        to = self._history.successor(reader.path, self._shown)
        if to:
            reader.tell("moved", {"from": address_of(reader.path), "to": address_of(to)})
        return bool(to)

    def _tell_absence(self, reader: Reader, since: int) -> None:
        if not reader.digest:  # it was not found when it was asked for
            if self._history.changed_since(NOT_FOUND, since):
                reader.tell("reload", {})
            return
        if not reader.gone:
            above = nearest_above(reader.path, self._shown.places)
            title = self._shown.places.get(above, Place()).title
            reader.tell("gone", {"above": address_of(above), "title": title})
            reader.gone = True

    def _problems(self, reader: Reader) -> dict[str, Any]:
        source = self._history.place(reader.path, self._shown).source
        return self._panel.shown(source, own=reader.own)

    def _bytes(self, path: str) -> bytes | None:
        if path in self._early:
            return self._early[path]
        if path in self._shown.outputs:
            with suppress(OSError):
                return read_file(self.folder, path)
        return None

    def _keep(self, path: str, made: bytes, data: bytes) -> None:
        if len(data) > LONGEST:
            return
        self._served[path, made] = data
        self._served.move_to_end((path, made))
        while len(self._served) > KEPT:
            self._served.popitem(last=False)
