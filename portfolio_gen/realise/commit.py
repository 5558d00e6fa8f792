"""Commit: what lies whole in the stage takes its place in the site, or nothing does.

The journal is written before the first file moves. Each of its steps may be done twice, so
a build that is killed here is finished by the next one, which calls `recover` first.
"""

import contextlib
import errno
import os
import shutil
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.store.manifest import (
    Journal,
    Made,
    Manifest,
    read_journal,
    remove_journal,
    write_journal,
    write_manifest,
)
from portfolio_gen.store.names import folded
from portfolio_gen.store.patience import remove, replace
from portfolio_gen.store.stamps import stamp


class Changes(Struct, frozen=True):
    """What a commit did to the output folder: paths, sorted."""

    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()


def commit(
    staged: Iterable[str],
    outputs: Mapping[str, Made],
    deletes: Iterable[str],
    out: str,
    folder: str,
) -> Changes:
    """Bring staged files into the site and return what changed.

    `outputs` is the whole site after the commit, `deletes` what leaves it, `folder` the working
    folder that holds the stage, the manifest and the journal. The stage must be complete.
    """
    moves = tuple(sorted(staged))
    gone = tuple(sorted(deletes))
    journal = Journal(moves, gone, Manifest(outputs=dict(outputs)))
    _make_folders(moves, out)
    _check_folders((*moves, *gone), out)
    write_journal(folder, journal)
    _finish(journal, folder, out)
    return Changes(moves, gone)


def _make_folders(moves: Iterable[str], out: str) -> None:
    """Make the folders of a site before the journal: a full disk stops here, with nothing moved."""
    if not os.path.isdir(out):
        return
    for place in sorted({os.path.dirname(os.path.join(out, path)) for path in moves}):
        # Where a file must first make room, the move makes the folder.
        with contextlib.suppress(FileExistsError, NotADirectoryError):
            os.makedirs(place, exist_ok=True)


def _check_folders(paths: Iterable[str], out: str) -> None:
    """Raise PermissionError, with nothing moved, for a folder in which names can't be changed."""
    for place in sorted({os.path.dirname(os.path.join(out, path)) for path in paths}):
        if os.path.isdir(place) and not os.access(place, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), place)


def recover(folder: str, out: str) -> bool:
    """Finish a commit to `out` that was cut short, and tell whether there was one."""
    journal = read_journal(folder)
    if journal is None:
        if os.path.exists(os.path.join(folder, "journal")):
            remove_journal(folder)
        return False
    _finish(journal, folder, out)
    return True


def blocked(
    moves: Iterable[str], known: Mapping[str, Made], deletes: Collection[str], out: str
) -> list[Problem]:
    """Return a problem for each file in the site that is not ours and stands where ours must go.

    `moves` are the outputs to be written, `known` those of the last build, `deletes` those of them
    that leave the site.
    """
    obstacles: dict[str, str] = {}
    twins = {folded(path): path for path in known}
    for path in sorted(moves):
        twin = twins.get(folded(path), path)
        if path not in known and _are_one(out, path, twin):
            continue  # a file of ours, whose name is written in another way from now on
        obstacle = _obstacle(path, known, deletes, out)
        if obstacle is not None:
            obstacles.setdefault(obstacle, path)
    return [_blocked(obstacle, path, out) for obstacle, path in obstacles.items()]


def _obstacle(
    path: str, known: Mapping[str, Made], deletes: Collection[str], out: str
) -> str | None:
    place = os.path.join(out, path)
    if os.path.isdir(place) and not os.path.islink(place):
        return next((each for each in files_below(out, path) if each not in deletes), None)
    if os.path.lexists(place):
        return None if path in known else path
    folder = path.rpartition("/")[0]
    while folder:
        above = os.path.join(out, folder)
        if os.path.lexists(above):
            return None if os.path.isdir(above) or folder in deletes else folder
        folder = folder.rpartition("/")[0]
    return None


def files_below(out: str, folder: str = "") -> list[str]:
    """Return the path of every file below a folder of the site, sorted, with `/`."""
    found = []
    for place, _, names in os.walk(os.path.join(out, folder)):
        found += [os.path.relpath(os.path.join(place, name), out) for name in names]
    return sorted(path.replace(os.sep, "/") for path in found)


def _blocked(obstacle: str, path: str, out: str) -> Problem:
    name = f"{os.path.basename(out)}/{obstacle}"
    return Problem(
        "output-blocked",
        "error",
        f"{name} was not made by portfolio and stands where {path} must go",
        Span(name),
        "move it out of the output folder; files to publish as they are go into static/",
    )


def _finish(journal: Journal, folder: str, out: str) -> None:
    stage = os.path.join(folder, "stage")
    moves = {folded(path): path for path in journal.moves}
    for path in journal.deletes:
        new = moves.get(folded(path))
        moved = new is not None and not os.path.lexists(os.path.join(stage, new))
        if new is None or not (moved and _are_one(out, path, new)):
            _delete(out, path)
    if not _moved_whole(stage, out, journal):
        for path in journal.moves:
            _move(os.path.join(stage, path), os.path.join(out, path))
    write_manifest(folder, _stamped(journal, out))
    remove_journal(folder)


def _are_one(out: str, path: str, other: str) -> bool:
    """Tell whether two paths are one file to the disk, be it by letter case or by accents."""
    if path == other:
        return False
    try:
        return os.path.samefile(os.path.join(out, path), os.path.join(out, other))
    except OSError:
        return False


def _moved_whole(stage: str, out: str, journal: Journal) -> bool:
    """Let the stage take the place of a site that isn't there yet, in one step, if that can be."""
    if len(journal.moves) != len(journal.manifest.outputs) or os.path.lexists(out):
        return False
    try:
        os.makedirs(os.path.dirname(out), exist_ok=True)
        os.rename(stage, out)
    except OSError:
        return False  # another file system, or done before the kill: file by file
    return True


def _stamped(journal: Journal, out: str) -> Manifest:
    outputs = dict(journal.manifest.outputs)
    for path in journal.moves:
        found = stamp(os.path.join(out, path))
        if found is None:  # the file was taken away behind our back: it will be made again
            del outputs[path]
        else:
            outputs[path] = Made(outputs[path].recipe, outputs[path].content, found)
    return Manifest(outputs=outputs)


def _move(source: str, target: str) -> None:
    try:
        replace(source, target)
    except FileNotFoundError:
        if not os.path.exists(source):
            return  # moved before the kill
        os.makedirs(os.path.dirname(target), exist_ok=True)
        _move(source, target)
    except (IsADirectoryError, PermissionError):
        if not os.path.isdir(target):  # Windows has no other word for a folder in the way
            raise
        _remove_empty(target)  # one with files in it was refused before the commit
        replace(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:  # the output folder lies on another file system
            raise
        neighbour = f"{target}.new"
        shutil.copy2(source, neighbour)
        replace(neighbour, target)


def _remove_empty(folder: str) -> None:
    for place, _, _ in os.walk(folder, topdown=False):
        os.rmdir(place)


def _delete(out: str, path: str) -> None:
    try:
        remove(os.path.join(out, path))
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError:
        if not os.path.isdir(os.path.join(out, path)):
            raise  # else a folder was put there by hand: nothing of ours is left to delete
    folder = os.path.dirname(path)
    while folder:
        try:
            os.rmdir(os.path.join(out, folder))
        except OSError:
            return  # not empty, or gone
        folder = os.path.dirname(folder)
