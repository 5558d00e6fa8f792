"""Watching: when something changes that a build reads. It says when, never what.

Built on the notices of the system (watchfiles), each folder watched for itself, so that nothing
below `_site/` or `node_modules/` costs a watch and a symbolic link leads nowhere. Where there are
no notices, all files are looked at again and again (`polling.py`).

No change is missed: when a folder is new, it is watched before the change is told, so what was
written into it earlier is seen by the build that follows, and what comes later is noticed.
"""

import os
import sys
import threading
import time
from collections.abc import Callable

from watchfiles._rust_notify import RustNotify, WatchfilesRustInternalError

from portfolio_gen.serve.polling import DELAY_S, Polling, file_system, is_silent
from portfolio_gen.serve.sight import FILES_S, Checks, Sight, Watched, counts, is_unsettled, look

__all__ = ["Watched", "Watching"]

STEP_MS = 5  # how often notices are fetched
STEP_AT_REST_MS = 12  # where nothing happened for a while
REST_S = 8.0
GATHERING_MS = 20  # how long notices that keep coming are gathered
SETTLING_S = 0.02  # how long a missing or empty file is given to come
MANY = 50  # changes at once are no editor's save
MOST_TRIES = 100  # while folders come and go
ASKED = 8  # steps between two looks at whether all is as it was
ADDED, DELETED = 1, 3  # of watchfiles.Change
#: These systems watch a tree at once, and are slow to watch a thousand folders.
BY_TREES = sys.platform in ("darwin", "win32")

Noticed = tuple[int, str]  # kind of change, path

FULL = (
    "The system gives out no more watches on folders, so the site is looked at every {delay} s "
    "instead. To raise the limit: sudo sysctl {setting}"
)
WATCHES = "fs.inotify.max_user_watches=524288"
INSTANCES = "fs.inotify.max_user_instances=512"
SILENT = (
    "The site is on a drive that doesn't tell of changes ({kind}), so it is looked at every "
    "{delay} s instead."
)
REFUSED = "Folders can't be watched here ({reason}), so the site is looked at every {delay} s."
GONE = "The folder {root} is gone. The preview waits until it is back."


class Watching:
    """A thread that calls `changed` after each change; `said` gets sentences for the author.

    Both are called in that thread. With `polling`, notices of the system are not used.
    """

    def __init__(
        self,
        watched: Watched,
        changed: Callable[[], None],
        said: Callable[[str], None],
        *,
        polling: bool = False,
    ) -> None:
        self._watched = watched
        self._changed = changed
        self._said = said
        self._polls = polling
        self._noticed_at = time.monotonic()
        self._ended = threading.Event()
        self._wanted = watched  # replaced by update(), in whatever thread
        self._sight = look(watched)
        self._notify: RustNotify | None = None
        self._polling: Polling | None = None
        self._checks = Checks(self._sight, files=BY_TREES)
        self._asked = 0
        self._thread = threading.Thread(target=self._run, name="watching", daemon=True)

    def start(self) -> None:
        """Begin. What changes from the return of this call on is told."""
        kind = file_system(os.path.realpath(self._watched.root))
        if not self._polls and is_silent(kind):
            self._polls = True
            self._said(SILENT.format(kind=kind, delay=DELAY_S))
        self._renew()
        self._thread.start()

    def update(self, watched: Watched) -> None:
        """Watch something else from now on; `changed` is called once it is watched."""
        self._wanted = watched

    def stop(self) -> None:
        """End the thread; returns when it has ended, or after a moment."""
        self._ended.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(0.2)

    def is_set(self) -> bool:
        """Tell whether waiting for notices is to be interrupted (asked at each step)."""
        self._asked += 1
        if self._asked % ASKED:
            return False  # what costs nothing two hundred times a second
        return self._ended.is_set() or self._is_disturbed()

    def _is_disturbed(self) -> bool:
        return self._wanted != self._watched or self._checks.fail()

    def _run(self) -> None:
        while not self._ended.is_set():
            if self._is_disturbed():
                self._watched = self._wanted
                self._renew()
                if not self._ended.is_set():
                    self._changed()
            elif self._has_polled() if self._polling is not None else self._has_noticed():
                self._changed()
        self._close()

    def _has_noticed(self) -> bool:
        """Wait for notices; tell whether one counts."""
        assert self._notify is not None
        try:
            step = STEP_MS if time.monotonic() - self._noticed_at < REST_S else STEP_AT_REST_MS
            noticed = self._notify.watch(GATHERING_MS, step, round(REST_S * 1000), self)
            if isinstance(noticed, str):
                return False  # interrupted, or nothing for a while
            self._noticed_at = time.monotonic()
            return self._does_count(noticed)
        except WatchfilesRustInternalError:  # a name that is no UTF-8
            self._renew()
            return True

    def _does_count(self, noticed: set[Noticed]) -> bool:
        assert self._notify is not None
        paths = {path for _, path in noticed if counts(self._sight, path)}
        if paths and len(paths) < MANY and any(is_unsettled(path) for path in paths):
            time.sleep(SETTLING_S)
            # The build that follows sees what came since: it is no reason for another one.
            more = self._notify.watch(1, 1, 1, None)
            noticed = noticed | more if isinstance(more, set) else noticed
        if self._sight.root in (path for _, path in noticed):
            self._checks.hurry()
        if any(self._is_new_ground(*each) for each in noticed):
            self._renew()
            return True
        return bool(paths)

    def _is_new_ground(self, kind: int, path: str) -> bool:
        """Tell whether other folders than before are to be watched after a change."""
        if kind == DELETED:
            return path in self._sight.ways and path != self._sight.root
        is_new = kind == ADDED and counts(self._sight, path)
        return is_new and (os.path.isdir(path) or os.path.islink(path))

    def _has_polled(self) -> bool:
        """Wait for the next look at all files; tell whether anything is another."""
        assert self._polling is not None
        until = time.monotonic() + self._polling.delay_s
        while time.monotonic() < until:
            if self._ended.wait(FILES_S) or self._is_disturbed():
                return False
        if not self._polling.differs():
            return False
        self._ended.wait(SETTLING_S)
        self._polling.differs()
        return True

    def _renew(self) -> None:
        """Watch all that is there now; look once more, for what came in the meantime."""
        tries = 0
        while self._is_there() and not self._polls:
            tries += 1
            self._sight = look(self._watched)
            self._checks = Checks(self._sight, files=BY_TREES)
            try:
                notify = _notify(self._sight)
            except (OSError, RuntimeError, UnicodeError) as error:
                if isinstance(error, FileNotFoundError) and tries < MOST_TRIES:
                    self._ended.wait(SETTLING_S)  # a folder was deleted a moment ago
                    continue
                if self._notify is None:
                    self._polls = True
                    self._said(_refusal(str(error)))
                self._close()  # its watches may be those that are wanting
                continue
            is_all = look(self._watched).folders == self._sight.folders
            self._close()
            self._notify = notify
            if is_all:
                return
        self._close()
        self._sight = look(self._watched)
        self._checks = Checks(self._sight, files=BY_TREES)
        self._polling = Polling(self._watched)

    def _close(self) -> None:
        if self._notify is not None:
            self._notify.close()
            self._notify = None

    def _is_there(self) -> bool:
        """Wait for the folder of the site if it is gone; tell whether to go on."""
        if os.path.isdir(self._watched.root):
            return not self._ended.is_set()
        self._close()
        self._said(GONE.format(root=self._watched.root))
        while not self._ended.wait(DELAY_S):
            if os.path.isdir(self._watched.root):
                return True
        return False


def _notify(sight: Sight) -> RustNotify:
    folders = [path for path in sight.trees if os.path.isdir(path)] if BY_TREES else sight.folders
    return RustNotify(list(folders), False, False, 0, BY_TREES, False)


def _refusal(reason: str) -> str:
    if "watch limit" in reason or "os error 28" in reason:
        return FULL.format(delay=DELAY_S, setting=WATCHES)
    if "os error 24" in reason or "Too many open files" in reason:
        return FULL.format(delay=DELAY_S, setting=INSTANCES)
    return REFUSED.format(delay=DELAY_S, reason=reason.rstrip("."))
