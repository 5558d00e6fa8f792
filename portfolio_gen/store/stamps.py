"""Stamps: by what `stat` says, a file that was seen before is trusted to be the same.

A file that changed within two seconds of being recorded is not trusted, because a second change
within the clock's step would leave no trace; git's index has the same rule ("racy git").
"""

import os
import sys
from collections.abc import Iterable

Stamp = tuple[int, int, int]  # size in bytes, mtime in ns, inode

HAS_INODES = sys.platform != "win32"
RACY_NS = 2_000_000_000


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp of a file from its stat result.

    Without an inode on Windows: listing a folder there gives none, and asking for a file one that
    may have 128 bits.
    """
    return (status.st_size, status.st_mtime_ns, status.st_ino if HAS_INODES else 0)


def stamp(path: str) -> Stamp | None:
    """Return the stamp of a regular file, or None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return stamp_of(status) if status.st_mode & 0o170000 == 0o100000 else None


def is_racy(stamp: Stamp, recorded_ns: int) -> bool:
    """Tell whether a file changed so shortly before it was recorded that it can't be trusted."""
    return stamp[1] > recorded_ns - RACY_NS


def listing(stamps: Iterable[tuple[str, Stamp]]) -> str:
    """Return one line for each file, in the order given: size, mtime, inode, name.

    A name never ends a line, for a line feed in a name is written as an escape.
    """
    return "".join(
        f"{size} {mtime} {inode} {name if name.isprintable() else repr(name)}\n"
        for name, (size, mtime, inode) in stamps
    )
