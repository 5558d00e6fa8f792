"""The preview: a thread that builds when something changed, beside a server that shows the result.

The latest change wins: a build that is out of date already is given up for the next. Pages that are
open in a browser come first (`ahead.py`); the build has the last word.
"""

import gc
import os
import socket
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from traceback import format_exc

from msgspec import Struct

from portfolio_gen.build import build, nothing
from portfolio_gen.french.voice import ENGLISH, Voice
from portfolio_gen.live import Live, SupersededError
from portfolio_gen.model.day import date_in
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.relative import address_at
from portfolio_gen.read.scan import scan_folder, scan_site
from portfolio_gen.serve.ahead import pages_ahead, warm_up
from portfolio_gen.serve.app import preview_app
from portfolio_gen.serve.board import Board, Shown
from portfolio_gen.serve.hosts import Hosts
from portfolio_gen.serve.places import places_of
from portfolio_gen.serve.serving import Serving
from portfolio_gen.serve.watching import Watched, Watching
from portfolio_gen.store.stamps import Stamp

FOLDER = ".portfolio/preview"
#: Seconds after which sources are compared with what was built, should no notice have come.
LOOK_AGAIN_S = 10.0
#: Of the time, at the most this part goes into such comparisons.
LOOK_AGAIN_SHARE = 0.004
#: Seconds that a mistake is given to be half of a change: then it is told.
DOUBT_S = 0.08
#: Seconds without a change after which the pages in view are reviewed.
CALM_S = 0.3
#: How often in a row a build may be given up for the next.
MOST_GIVEN_UP = 20


class Rebuilt(Struct, frozen=True):
    """What came of one build of the preview.

    `sources` are the paths of the files that changed before it, `changed` the addresses of the
    pages that changed by it.
    """

    number: int
    result: Result
    seconds: float
    changed: tuple[str, ...]
    sources: tuple[str, ...] = ()
    title: str = ""  # of the site


class Preview:
    """A site that is built whenever it changes, and shown to browsers.

    `today` gives the day or the instant of each build; `told` gets what came of each that changed
    or found something, `said` sentences for the author: both are called in other threads. With
    `polling`, files are looked at again and again, as where the system gives no notices. Pages are
    told by the `voice` what the terminal is told: in its language.
    """

    def __init__(
        self,
        root: str,
        *,
        wishes: Wishes,
        hosts: Hosts,
        sockets: Sequence[socket.socket],
        editor: str,
        today: Callable[[], str],
        search: str,
        shared: str,
        told: Callable[[Rebuilt], None],
        said: Callable[[str], None],
        progress: Callable[[int, int], None] = nothing,
        polling: bool = False,
        voice: Voice = ENGLISH,
    ) -> None:
        self._root = root
        self._folder = os.path.join(root, FOLDER)
        self._wishes = wishes
        self._hosts = hosts
        self._sockets = sockets
        self._today = today
        self._search = search
        self._shared = shared
        self._told = told
        self._said = said
        self._progress = progress
        self._polling = polling
        self.board = Board(root, self._folder, editor, voice)
        self._live = Live(self.board.in_view, self._show_early, self._is_out_of_date)
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._given_up = 0
        self._is_early = False  # pages are shown that no finished build made
        self._number = 0
        self._day = ""
        self._seen: dict[str, Stamp] = {}
        self._shown: Shown = Shown()

    def first(self) -> Rebuilt:
        """Build in this thread, before anything is served."""
        rebuilt = self._build(self._progress)
        assert rebuilt is not None
        self._save()
        return rebuilt

    def run(self, stop: threading.Event) -> None:
        """Serve and rebuild until `stop` is set."""
        watching = Watching(self._watched(), self._wake.set, self._said, polling=self._polling)
        watching.start()
        self._wake.set()  # for what changed since the first build
        builder = threading.Thread(target=self._work, args=(watching,), name="builder", daemon=True)
        builder.start()
        server = Serving(preview_app(self.board, self._hosts), self._sockets)
        server.start()
        stop.wait()
        self._stop.set()
        self._wake.set()
        self.board.close()
        watching.stop()
        server.stop()
        builder.join(0.2)
        if not builder.is_alive():
            self._save()

    def _save(self) -> None:
        with suppress(OSError):  # the folder is gone, the disk is full: the next one reads again
            self._live.save()

    def _work(self, watching: Watching) -> None:
        """Build until the end, whatever happens: a preview that no longer follows is a lie."""
        while not self._stop.is_set():
            try:
                self._follow(watching)
            except Exception:
                self._said(f"The preview met a fault of its own and goes on:\n{format_exc()}")
                self._stop.wait(1.0)

    def _follow(self, watching: Watching) -> None:
        """Build whenever something changed, the day did, or a change went by unnoticed."""
        warm_up(self._live)
        pause, is_saved = LOOK_AGAIN_S, True
        while True:
            woken = self._wake.wait(pause)
            if self._stop.is_set():
                return
            if not woken and not is_saved:
                self._save()
                gc.collect()  # while nobody waits
                is_saved = True
            if not woken and not self._is_another_day():
                started = time.perf_counter()
                is_new = self._looks_other()
                pause = max(LOOK_AGAIN_S, (time.perf_counter() - started) / LOOK_AGAIN_SHARE)
                if not is_new:
                    continue
            self._wake.clear()
            self._rebuild()
            is_saved = False
            watching.update(self._watched())
            if not self._wake.wait(CALM_S):
                self.board.advise()

    def _rebuild(self) -> None:
        for path, data in pages_ahead(self._live, self.board.in_view()):
            self._show_early(path, data)
        self.board.building(True)
        rebuilt = self._build(nothing)
        if not self._wake.is_set():
            self.board.building(False)
        if rebuilt is not None:
            self._told(rebuilt)

    def _show_early(self, path: str, data: bytes) -> None:
        self._is_early = True
        self.board.early(path, data)

    def _build(self, progress: Callable[[int, int], None]) -> Rebuilt | None:
        """Build, show what came of it and return it; None if nothing is to be told of it."""
        started = time.perf_counter()
        today = self._today()
        try:
            result = build(
                self._root,
                self._folder,
                today=today,
                wishes=self._wishes,
                search=self._search,
                shared=self._shared,
                progress=progress,
                live=self._live,
            )
        except SupersededError:
            self._given_up += 1
            return None
        self._given_up = 0
        self._day = date_in(today, self._live.timezone)
        seconds = time.perf_counter() - started
        if result.failed and not self._shown.failed and self._wake.wait(DOUBT_S):
            return None  # half of a change: the rest is there already
        return self._show(result, seconds, self._changed_sources())

    def _changed_sources(self) -> tuple[str, ...]:
        """Return the sources that changed since this was last asked."""
        reading, before = self._live.reading, self._seen
        whole = reading.site is not None  # else it ended before it had looked at all of them
        self._seen = dict(reading.inputs) if whole else before | reading.inputs
        paths = before.keys() | self._seen.keys() if before else ()
        changed = (path for path in paths if before.get(path) != self._seen.get(path))
        return tuple(sorted(path for path in changed if not os.path.isabs(path)))

    def _show(self, result: Result, seconds: float, sources: tuple[str, ...]) -> Rebuilt | None:
        before, last = self._shown, self._live.last
        outputs = last.contents if last else {}
        # Not what this build wrote: another preview of the same site may have been faster.
        is_news = outputs != before.outputs or result.problems != before.problems
        is_news = is_news or bool(result.written)  # the same files, where they had been deleted
        if self._number and not (is_news or self._is_early):
            return None
        self._number += 1
        self._shown = Shown(
            self._number,
            outputs,
            dict(places_of(last)) if last else {},
            result.problems,
            result.failed,
        )
        site = self._live.reading.site
        if site is not None and last is not None:
            memo = os.path.join(self._root, ".portfolio", "memo")
            self.board.adviser.renew(site, last.plan, memo, self._day)
        self.board.show(self._shown)
        self._is_early = False
        paths = sorted(path for path in {*before.outputs, *outputs} if path.endswith(".html"))
        changed = tuple(
            address_at(path) for path in paths if before.outputs.get(path) != outputs.get(path)
        )
        sites = last.plan.larder.sites.values() if last else ()
        title = next((site.title for site in sites), "")
        return Rebuilt(self._number, result, seconds, changed, sources, title)

    def _is_out_of_date(self) -> bool:
        if self._stop.is_set():
            return True
        return self._wake.is_set() and self._given_up < MOST_GIVEN_UP and self._number > 0

    def _is_another_day(self) -> bool:
        return date_in(self._today(), self._live.timezone) != self._day

    def _looks_other(self) -> bool:
        """Tell whether a source looks other than when it was read, though no notice came."""
        reading = self._live.reading
        problems: list[Problem] = []
        found = scan_site(self._root, problems)
        for prefix, folder in reading.folders:
            found |= {prefix + name: each for name, each in scan_folder(folder, problems).items()}
        outside = set(reading.outside)
        if found != {path: each for path, each in reading.inputs.items() if path not in outside}:
            return True
        return not all(os.path.exists(f"{self._folder}/{path}") for path in self._shown.outputs)

    def _watched(self) -> Watched:
        reading = self._live.reading
        folders = tuple(folder for _, folder in reading.folders)
        files = tuple(path for path in reading.outside if os.path.isabs(path))
        return Watched(self._root, (*folders, *files))
