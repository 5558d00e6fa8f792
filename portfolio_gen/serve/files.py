"""Files of the preview, opened so that nothing outside its folder can be reached."""

import os
import stat
from contextlib import suppress

#: Without these (Windows) the real path is compared instead of refusing links on each step.
STEPWISE = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
#: A pipe that someone placed there would never open.
READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_file(folder: str, path: str) -> tuple[int, os.stat_result]:
    """Return the descriptor of a regular file in a folder, and its status.

    `path` is relative, with `/`. No symbolic link below `folder` is followed. Raises OSError if
    there is no such file, it is no regular file, or a link stands in the way.
    """
    parts = path.split("/")
    if any(part in ("", ".", "..") or "\0" in part or "\\" in part for part in parts):
        raise FileNotFoundError(path)
    descriptor = _stepwise(folder, parts) if STEPWISE else _compared(folder, parts)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise FileNotFoundError(path)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor, status


def read_file(folder: str, path: str) -> bytes:
    """Return the bytes of a file in a folder. Raises OSError as `open_file` does."""
    descriptor, _ = open_file(folder, path)
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def _stepwise(folder: str, parts: list[str]) -> int:
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            below = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=at)
            os.close(at)
            at = below
        return os.open(parts[-1], READ | os.O_NOFOLLOW, dir_fd=at)
    finally:
        with suppress(OSError):
            os.close(at)


def _compared(folder: str, parts: list[str]) -> int:
    real = os.path.realpath(folder)
    wanted = os.path.join(real, *parts)
    if os.path.normcase(os.path.realpath(wanted)) != os.path.normcase(wanted):
        raise FileNotFoundError(wanted)
    return os.open(wanted, READ)
