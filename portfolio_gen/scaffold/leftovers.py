"""Hidden folders that killed commands left in a site: they may hold copies of pictures."""

import os
import platform
import shutil
import sys
import tempfile
from hashlib import sha256

#: How the name of such a folder begins; the machine and the process that made it follow.
PREFIX = ".portfolio-new-"
#: Seconds after which one is removed, and after which even if a process of its number still runs.
STALE_S, LONGEST_S = 3600, 24 * 3600


def own_prefix() -> str:
    """Return how the name of this process' own hidden folder begins."""
    return f"{PREFIX}{_machine()}-{os.getpid()}-"


def remove_leftovers(root: str) -> list[str]:
    """Remove what killed commands left in a folder; return the names of the folders.

    Those whose process is known to be gone go at once, others when they are old.
    """
    listed = os.listdir(root) if os.path.isdir(root) else []
    own = own_prefix()
    names = [name for name in listed if name.startswith(PREFIX) and not name.startswith(own)]
    now = _now(root) if names else 0.0
    found = [name for name in names if _is_left(name, now - _made_at(os.path.join(root, name)))]
    for name in found:
        shutil.rmtree(os.path.join(root, name), ignore_errors=True)
    return sorted(found)


def _is_left(name: str, age_s: float) -> bool:
    machine, _, rest = name.removeprefix(PREFIX).partition("-")
    number = rest.partition("-")[0]
    if machine != _machine() or not number.isdecimal():
        return age_s > STALE_S
    runs = _runs(int(number))
    return age_s > STALE_S if runs is None else not runs or age_s > LONGEST_S


def _runs(process: int) -> bool | None:
    """Tell whether a process runs on this machine; None where there is no safe way to ask."""
    if sys.platform == "win32":  # there, this signal would end it
        return None
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _now(root: str) -> float:
    """Return the moment by the clock of the file system; nothing is old where none can be had."""
    try:
        with tempfile.TemporaryDirectory(prefix=own_prefix(), dir=root) as folder:
            return os.stat(folder).st_mtime
    except OSError:
        return 0.0


def _made_at(place: str) -> float:
    try:
        return os.lstat(place).st_mtime
    except OSError:  # removed a moment ago
        return float("inf")


def _machine() -> str:
    return sha256(platform.node().encode()).hexdigest()[:6]
