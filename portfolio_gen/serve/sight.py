"""What is to be watched: the folders to look at, and which changes in them count.

The same files count that `read/scan.py` reads. Never looked into are `_site/`, `.git/`,
`node_modules/`, virtual environments and whatever else lies in the folder of a site; of
`.portfolio/` only the list of published addresses counts.
"""

import os
import time
from collections.abc import Iterator

from msgspec import Struct

from portfolio_gen.read.scan import CONFIG_NAMES, FOLDERS, is_ignored, is_plain
from portfolio_gen.store.stamps import stamp

#: Folders of a site that are watched with all below; a site's own themes usually lie in the last.
TREES = (*FOLDERS, "themes")
FILES = (*CONFIG_NAMES, ".portfolio/published.txt")
#: Files that editors make beside the file they save and take away again at once.
PASSING_NAMES = ("4913",)
PASSING_ENDINGS = ("___jb_tmp___", "___jb_old___")
ATTENTION_S = 1.0  # how often the folder of the site is looked for
FILES_S = 0.05  # how often single files are looked at where only trees are watched


class Watched(Struct, frozen=True):
    """The folder of a site, and what else its last build read.

    `outside` are folders and files, absolute: themes that are shipped or lie in the site, the
    private file. They need not exist.
    """

    root: str
    outside: tuple[str, ...] = ()


class Sight(Struct, frozen=True):
    """What is looked at. All paths are absolute and without symbolic links, but for names."""

    root: str
    folders: tuple[str, ...]  # watched, each for what lies directly in it; sorted
    trees: tuple[str, ...]  # what lies below them counts, but for what is passed over
    places: frozenset[str]  # these count by themselves: files, and folders on the way to them
    ways: frozenset[str]  # folders that are watched for a place in them


def look(watched: Watched) -> Sight:
    """Return what is to be watched as the folders are now."""
    root = os.path.realpath(watched.root)
    outside = [_resolved(path) for path in watched.outside if os.path.isabs(path)]
    trees = [os.path.join(root, name) for name in TREES]
    trees += [path for path in outside if os.path.isdir(path)]
    folders: set[str] = {root}
    links: set[str] = set()
    for tree in trees:
        if os.path.isdir(tree) and not os.path.islink(tree):
            _walk(tree, folders, links)
    places: set[str] = set()
    ways: set[str] = set()
    for path in (*(os.path.join(root, name) for name in FILES), *outside, *links):
        ways.add(_approach(path, places))
        if os.path.islink(path):
            target = os.path.realpath(path)
            if path not in links or _is_below(target, root):  # one that leads out is not followed
                ways.add(_approach(target, places))
    watched_folders = tuple(sorted(folders | ways))
    return Sight(root, watched_folders, tuple(trees), frozenset(places), frozenset(ways))


def counts(sight: Sight, path: str) -> bool:
    """Tell whether a change at a path may change what is built."""
    if path in sight.places:
        return not _is_gone_again(path)
    for tree in sight.trees:
        if path == tree:
            return True
        if _is_below(path, tree):
            names = path[len(tree) + 1 :].split(os.sep)
            if not any(is_ignored(name) for name in names):
                return not _is_gone_again(path)
    return False


def is_unsettled(path: str) -> bool:
    """Tell whether a file is missing or empty, as it is for a moment while an editor saves it."""
    try:
        status = os.stat(path)
    except OSError:
        return True
    return status.st_size == 0


class Checks:
    """What no notice tells: another folder under the name of the site.

    With `files`, also what counts by itself, for where only trees are watched.
    """

    def __init__(self, sight: Sight, *, files: bool) -> None:
        self._root = sight.root
        self._places = (*sight.places, *sight.trees) if files else ()
        self._due_s = 0.0
        self._failed = False
        self._before = self._now()

    def hurry(self) -> None:
        """Let the next question be answered by a look."""
        self._due_s = 0.0

    def fail(self) -> bool:
        """Tell whether something is another than it was; looks now and then only."""
        now_s = time.monotonic()
        if not self._failed and now_s >= self._due_s:
            self._due_s = now_s + (FILES_S if self._places else ATTENTION_S)
            self._failed = self._now() != self._before
        return self._failed

    def _now(self) -> list[object]:
        return [_identity(self._root), *(_state(path) for path in self._places)]


def _walk(folder: str, folders: set[str], links: set[str]) -> None:
    """Collect a folder, all below that are read, and the symbolic links in them."""
    if not os.access(folder, os.R_OK | os.X_OK):
        return
    folders.add(folder)
    for entry in _entries(folder):
        if is_ignored(entry.name) or not is_plain(entry.name):
            continue
        if entry.is_symlink():
            links.add(entry.path)
        elif entry.is_dir(follow_symlinks=False):
            _walk(entry.path, folders, links)


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        return  # deleted a moment ago


def _approach(path: str, places: set[str]) -> str:
    """Return the folder in which a path will be noticed: the nearest one above that is there."""
    places.add(path)
    above = os.path.dirname(path)
    while not os.path.isdir(above) and above != os.path.dirname(above):
        places.add(above)
        above = os.path.dirname(above)
    return above


def _resolved(path: str) -> str:
    """Return a path whose folders are no links; its last part may be one."""
    folder, name = os.path.split(os.path.normpath(path))
    return os.path.join(os.path.realpath(folder), name)


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(folder + os.sep)


def _is_gone_again(path: str) -> bool:
    name = os.path.basename(path)
    passing = name in PASSING_NAMES or name.endswith(PASSING_ENDINGS)
    return passing and not os.path.lexists(path)


def _identity(root: str) -> tuple[int, int]:
    """Return device and inode of a folder, (0, 0) where there is none."""
    try:
        status = os.stat(root)
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def _state(path: str) -> object:
    """Return the stamp of a file; of a folder only which one it is."""
    return stamp(path) or _identity(path)
