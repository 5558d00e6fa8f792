"""Watching where the system tells nothing: look at all files again and again."""

import os
import time

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.scan import scan_folder, scan_site
from portfolio_gen.serve.sight import Watched
from portfolio_gen.store.stamps import Stamp, stamp

DELAY_S = 0.3
LONGEST_DELAY_S = 2.0
#: A look at all files takes at most this part of the time, unless the drive is very slow.
SHARE = 0.05
MOUNTS = "/proc/self/mountinfo"
#: Other machines change files on these without this one's kernel being told.
SILENT = (
    "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "drvfs", "fakeowner", "fuse", "nfs", "ncpfs",
    "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs",
)  # fmt: skip
#: These go by the name of `fuse` and hide no other machine.
LOCAL_FUSE = ("fuse.ntfs-3g", "fuse.encfs", "fuse.gocryptfs", "fuse.bindfs")

Listing = tuple[list[dict[str, Stamp]], list[Stamp | None], list[Problem]]


def listing(watched: Watched) -> Listing:
    """Return the stamps of all that is read, and what is wrong with names and folders."""
    problems: list[Problem] = []
    folders = [scan_site(watched.root, problems)]
    folders += [scan_folder(path, problems) for path in watched.outside if os.path.isdir(path)]
    return folders, [stamp(path) for path in watched.outside], problems


class Polling:
    """The files as they were at the last look, and when the next one is due."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self.delay_s = DELAY_S
        self._last = self._look()

    def differs(self) -> bool:
        """Look again and tell whether anything is another than the last time."""
        before, self._last = self._last, self._look()
        return self._last != before

    def _look(self) -> Listing:
        started = time.perf_counter()
        found = listing(self._watched)
        took_s = time.perf_counter() - started
        self.delay_s = min(max(DELAY_S, took_s / SHARE), LONGEST_DELAY_S)
        return found


def file_system(path: str, mounts: str = MOUNTS) -> str:
    """Return the type of the file system that a path lies on, "" where the system doesn't say.

    Source: proc_pid_mountinfo(5): the fifth field is the mount point, the type follows " - ".
    """
    try:
        with open(mounts, encoding="utf-8", errors="surrogateescape") as file:
            lines = file.read().splitlines()
    except OSError:
        return ""
    best = kind = ""
    for line in lines:
        fields, _, rest = line.partition(" - ")
        words = fields.split(" ")
        if len(words) < 5 or not rest:
            continue
        point = _unescaped(words[4])
        inside = point == "/" or path == point or path.startswith(point + "/")
        if inside and len(point) >= len(best):  # a later mount hides an earlier one
            best, kind = point, rest.split(" ", 1)[0]
    return kind


def is_silent(kind: str) -> bool:
    """Tell whether a file system of a type changes without its folders telling."""
    return kind not in LOCAL_FUSE and kind.rstrip("4").partition(".")[0] in SILENT


def _unescaped(text: str) -> str:
    """Return a path of the mount table; blanks in it are octal escapes."""
    for escape, letter in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        text = text.replace(escape, letter)
    return text
