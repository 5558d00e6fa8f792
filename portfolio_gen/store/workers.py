"""Worker processes for work that is worth them; a few items are done at once, right here."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from portfolio_gen.store.collector import tune_collector

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

#: Fewer items than this are not worth the start of processes.
WORTH_IT = 24
CHUNK = 16


class Workers:
    """A pool that starts when there is enough to do, and ends with its `with` block.

    The functions given must be importable by name and take a sequence of items; results come
    back in the order of the items, whatever order they were made in.
    """

    def __init__(self, jobs: int | None = None, *, processes: bool = True) -> None:
        self.jobs = jobs or _cores()
        self.processes = processes and self.jobs > 1  # else all is done in this one
        self._pool: ProcessPoolExecutor | None = None

    def map(
        self, function: Callable[[Sequence[Item]], Sequence[Outcome]], items: Sequence[Item]
    ) -> Iterator[Outcome]:
        """Return the outcome for each item, in order.

        Processes begin at once; where none are worth it, all is done when the first is asked for.
        """
        if not self.processes or len(items) < WORTH_IT:
            return _done_here(function, items)
        chunk = max(1, min(CHUNK, len(items) // (self.jobs * 4)))
        chunks = [items[at : at + chunk] for at in range(0, len(items), chunk)]
        return chain.from_iterable(self._started().map(function, chunks))

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=kind is None, cancel_futures=True)
            self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import get_context

            gc.freeze()  # what is there already is shared with the workers, not copied by counting
            # Forked workers share what is imported already; with threads about, forking is unsafe,
            # and the picture library starts threads that the interpreter doesn't count.
            threads = threading.active_count() > 1 or "pyvips" in sys.modules
            safe = sys.platform == "linux" and not threads
            self._pool = ProcessPoolExecutor(
                self.jobs, get_context("fork" if safe else "spawn"), _begin
            )
        return self._pool


def _done_here(
    function: Callable[[Sequence[Item]], Sequence[Outcome]], items: Sequence[Item]
) -> Iterator[Outcome]:
    yield from function(items) if items else ()


def _begin() -> None:
    """Prepare a worker: a rarely running collector, and an end with the build that it works for.

    A forked worker holds what its parent held, the site's lock too: should the parent be killed, a
    worker that waited for more work would keep the next build waiting for ever.
    """
    tune_collector()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the build, and the build its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1
