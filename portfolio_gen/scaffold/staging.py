"""Files that come to be all together or not at all, beside what is there and never over it."""

import contextlib
import os
import shutil
import tempfile
from types import TracebackType

from portfolio_gen.scaffold.leftovers import own_prefix, remove_leftovers
from portfolio_gen.store.patience import patiently


class TakenError(Exception):
    """Something is where a new file or folder should be; `path` is relative to the folder."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class Staging:
    """A hidden folder within a folder, from which new files are moved into place.

    Until `commit` nothing is to be seen of them; whatever ends the `with` block before that, or
    within it, leaves the folder as it was. A process that is killed leaves the hidden folder, which
    no build reads and which is removed by the next one (`leftovers`). The folder itself is made,
    and taken away again, where there is none.
    """

    def __init__(self, root: str) -> None:
        self.root = os.path.abspath(root)
        self.paths: list[str] = []
        self._stage = ""
        self._folders: list[str] = []  # that were made for it, the outer ones first
        self._moved: list[str] = []  # into place

    def __enter__(self) -> "Staging":
        try:
            self._make_folder(self.root)
            self._stage = tempfile.mkdtemp(prefix=own_prefix(), dir=self.root)
            remove_leftovers(self.root)
        except BaseException:
            self._undo()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self._stage, ignore_errors=True)
        self._undo()

    def place(self, path: str) -> str:
        """Return where to write the new file of this path, whose folder is made."""
        place = os.path.join(self._stage, *path.split("/"))
        os.makedirs(os.path.dirname(place), exist_ok=True)
        self.paths.append(path)
        return place

    def write(self, path: str, content: bytes) -> None:
        """Write a new file."""
        with open(self.place(path), "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def leave_out(self, path: str) -> None:
        """Take back a path: its file could not be made."""
        self.paths.remove(path)

    def commit(self) -> None:
        """Move all into place; TakenError, and nothing is moved, where anything is there."""
        for path in self.paths:
            if taken := first_taken(self.root, path):
                raise TakenError(taken)
        # What makes the folder a site comes last: before that, nothing takes it for one.
        for name in sorted(
            os.listdir(self._stage), key=lambda name: (name == "portfolio.yaml", name)
        ):
            self._move(name)
        self._moved, self._folders = [], []

    def _move(self, path: str) -> None:
        source, target = os.path.join(self._stage, path), os.path.join(self.root, path)
        if os.path.isdir(source) and os.path.isdir(target):
            for name in sorted(os.listdir(source)):
                self._move(os.path.join(path, name))
            return
        if os.path.lexists(target):
            raise TakenError(path.replace(os.sep, "/"))
        self._moved.append(target)
        patiently(lambda: os.rename(source, target))

    def _make_folder(self, folder: str) -> None:
        if os.path.isdir(folder):
            return
        self._make_folder(os.path.dirname(folder))
        os.mkdir(folder)
        self._folders.append(folder)

    def _undo(self) -> None:
        for place in reversed(self._moved):
            if os.path.isdir(place):
                shutil.rmtree(place, ignore_errors=True)
            elif os.path.lexists(place):
                os.remove(place)
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):  # somebody put something into it
                os.rmdir(folder)
        self._moved, self._folders = [], []


def first_taken(root: str, path: str) -> str:
    """Return what is in the way of a new file, "" if nothing is.

    That is a file of its name, whatever the letters' case, or one where a folder is needed.
    """
    folder, done = root, ""
    *folders, last = path.split("/")
    for name in folders:
        place = os.path.join(folder, name)
        done = f"{done}/{name}" if done else name
        if not os.path.isdir(place):
            return done if _named(folder, name) else ""
        folder = place
    return f"{done}/{last}".lstrip("/") if _named(folder, last) else ""


def _named(folder: str, name: str) -> bool:
    try:
        return name.casefold() in (each.casefold() for each in os.listdir(folder))
    except OSError:
        return False
