"""The folder in which the tool keeps, for all of a user's sites, what costs time to make again."""

import os
import sys

NAME = "portfolio"


def cache_folder() -> str:
    """Return the user's own folder for caches; "" if there is none that is theirs alone.

    `$XDG_CACHE_HOME` or ~/.cache on Linux, ~/Library/Caches on macOS, %LOCALAPPDATA% on Windows.
    Source: XDG Base Directory Specification 0.8; Apple's File System Programming Guide.
    """
    folder = os.path.join(_home(), NAME) if _home() else ""
    if not os.path.isabs(folder):
        return ""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        status = os.stat(folder)
    except OSError:
        return ""
    if sys.platform != "win32" and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        return ""  # someone else could put code there
    return folder


def _home() -> str:
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA", "")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches")
    return os.environ.get("XDG_CACHE_HOME", "") or os.path.expanduser("~/.cache")
