"""Replacing the bytes of files of the author: all of them or none, and never half of one."""

import contextlib
import os
import tempfile
from collections.abc import Mapping

from portfolio_gen.store.patience import replace


def is_writable(path: str) -> bool:
    """Tell whether a file may be replaced; not if its owner took away the right to write it."""
    target = os.path.realpath(path)
    marked = os.stat(target).st_mode & 0o222  # root may write all, and should not what is marked
    return bool(marked) and all(os.access(each, os.W_OK) for each in (target, _folder(target)))


def rewrite(files: Mapping[str, bytes]) -> None:
    """Give files that are there other bytes; links, rights and owners stay as they are.

    All are written beside the old ones first, under names that begin with a dot, and then renamed.
    """
    staged: dict[str, str] = {}
    try:
        for path, data in files.items():
            target = os.path.realpath(path)
            staged[target] = _neighbour(target)
            _fill(staged[target], data, os.stat(target))
        for target in list(staged):
            replace(staged[target], target, ours=False)
            del staged[target]
    finally:
        for left in staged.values():
            os.remove(left)


def _folder(path: str) -> str:
    return os.path.dirname(path)


def _neighbour(target: str) -> str:
    handle, path = tempfile.mkstemp(prefix=".", suffix=".new", dir=_folder(target))
    os.close(handle)
    return path


def _fill(path: str, data: bytes, like: os.stat_result) -> None:
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with contextlib.suppress(PermissionError, AttributeError):  # root alone; not on Windows
        os.chown(path, like.st_uid, like.st_gid)
    os.chmod(path, like.st_mode & 0o7777)
