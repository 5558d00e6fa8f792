"""A lock on a site's working folder, so that two builds of it never interleave."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _lock(descriptor: int) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds
            except OSError:
                continue
            return

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


@contextmanager
def locked(path: str, waiting: Callable[[], None]) -> Iterator[int]:
    """Hold the lock at `path`, waiting for whoever has it, and yield the file system's time in ns.

    `waiting` is called once if the lock is taken. The system frees the lock when its holder and
    the workers that it forked have ended; workers end with their build (`workers.py`). The time is
    the mtime of the lock file, touched just now: the same clock that dates the author's files,
    which on a network drive isn't this machine's.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _try_lock(descriptor):
            waiting()
            _lock(descriptor)
        os.utime(descriptor if os.utime in os.supports_fd else path)
        yield os.fstat(descriptor).st_mtime_ns
    finally:
        os.close(descriptor)
