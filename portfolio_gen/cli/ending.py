"""Ctrl-C: a command that runs until it is told to end, ends at once and in good order."""

import _thread
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType, TracebackType

#: Seconds that whoever runs has to end after `stop` was set.
PATIENCE_S = 0.3
STEP_S = 0.05
SIGNALS = {
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
}


class Ending:
    """Within its `with` block, Ctrl-C ends the process: exit code 0, after `last_words`.

    Without more it ends where it is, which a build survives: the next one repairs what it left.
    Once `gently` was called, `stop` is set, and the block has a moment to end by itself.

    The signals are blocked, in workers and other children too, which would else answer each for
    themselves; a thread looks for them, so that no long computation keeps anyone waiting.
    """

    def __init__(self, last_words: Callable[[], None]) -> None:
        self.stop = threading.Event()
        self._last_words = last_words
        self._is_gentle = False
        self._over = False
        self._ending = threading.Lock()
        self._blocked: set[int] | None = None

    def gently(self) -> None:
        """From now on let the block end by itself when `stop` is set."""
        self._is_gentle = True

    def __enter__(self) -> "Ending":
        if hasattr(signal, "pthread_sigmask"):
            self._blocked = set(signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS))
            # Not a Thread: it holds nothing that a forked worker could miss, so it counts for none.
            _thread.start_new_thread(self._look_for_signals, ())
        else:
            for each in SIGNALS:
                signal.signal(each, self._receive)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over = True
        if self.stop.is_set():
            self._end()
        if self._blocked is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, self._blocked)

    def _look_for_signals(self) -> None:
        while not self._over:
            if signal.sigpending() & SIGNALS:
                self._asked()
                return
            time.sleep(STEP_S)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        _thread.start_new_thread(self._asked, ())

    def _asked(self) -> None:
        self.stop.set()
        if self._is_gentle:
            time.sleep(PATIENCE_S)
        self._end()

    def _end(self) -> None:
        """Say the last words and end, whatever else is running."""
        self._ending.acquire()  # for good: whoever comes second waits for the end
        with suppress(OSError, ValueError):  # the terminal is gone
            self._last_words()
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(0)
