"""Moving and removing files that another program may have open for a moment, or marked read-only.

On Windows both are refused, be it for a virus scanner, a preview or a sync service that looks at
a file which was written just now. Elsewhere neither stands in the way, and nobody waits.
"""

import os
import stat
import sys
import time
from collections.abc import Callable, Sequence

#: Seconds between tries: about one in all.
WAITS_S: Sequence[float] = (0.01, 0.03, 0.1, 0.3, 0.6) if sys.platform == "win32" else ()


def replace(source: str, target: str, *, ours: bool = True) -> None:
    """Move a file into the place of another. One of `ours` may be marked read-only."""
    patiently(lambda: os.replace(source, target), unlocked=target if ours else "")


def remove(path: str) -> None:
    """Remove a file of ours, be it marked read-only."""
    patiently(lambda: os.remove(path), unlocked=path)


def remove_tree(folder: str, *, forgiving: bool = True) -> None:
    """Remove a folder of ours with all that is in it; `forgiving`: as far as that can be."""
    import shutil  # here: a build with nothing to do needs none of it

    if sys.platform == "win32":
        unlock_all(folder)
    shutil.rmtree(folder, ignore_errors=forgiving)


def patiently(
    action: Callable[[], None], *, unlocked: str = "", waits_s: Sequence[float] = WAITS_S
) -> None:
    """Do what may be refused for a moment, again after each wait.

    `unlocked` is a file that is given back the right to be written after the first refusal.
    """
    for wait_s in waits_s:
        try:
            return action()
        except PermissionError:
            unlock(unlocked)
            time.sleep(wait_s)
    return action()


def unlock(path: str) -> None:
    """Take the mark "read-only" from a file, if there is one."""
    if path and os.path.isfile(path):
        os.chmod(path, os.stat(path).st_mode | stat.S_IWRITE)


def unlock_all(folder: str) -> None:
    """Take the mark "read-only" from all files below a folder: git gives it to its objects."""
    for place, _, names in os.walk(folder):
        for name in names:
            unlock(os.path.join(place, name))
