"""Commit: what lies whole in the stage takes its place in the site, or nothing does.

The journal is written before the first file moves. Each of its steps may be done twice, so
a build that is killed here is finished by the next one, which calls `recover` first.
"""

import os
import shutil
from collections.abc import Iterable, Mapping

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
    journal = Journal(os.path.abspath(out), moves, gone, Manifest(outputs=dict(outputs)))
    write_journal(folder, journal)
    _finish(journal, folder)
    return Changes(moves, gone)


def recover(folder: str) -> bool:
    """Finish a commit that was cut short, and tell whether there was one."""
    journal = read_journal(folder)
    if journal is None:
        if os.path.exists(os.path.join(folder, "journal")):
            remove_journal(folder)
        return False
    _finish(journal, folder)
    return True


def blocked(paths: Iterable[str], known: Mapping[str, Made], out: str) -> list[Problem]:
    """Return a problem for each file in the site that is not ours and stands where ours must go."""
    problems = []
    for path in sorted(set(paths) - set(known)):
        place = os.path.join(out, path)
        obstacle = place if os.path.lexists(place) else _file_above(place, out)
        if obstacle is None or os.path.relpath(obstacle, out).replace(os.sep, "/") in known:
            continue
        name = os.path.join(os.path.basename(out), os.path.relpath(obstacle, out))
        problems.append(
            Problem(
                "output-blocked",
                "error",
                f"{name} was not made by portfolio and stands where {path} must go",
                Span(name.replace(os.sep, "/")),
                "move it out of the output folder; files to publish as they are go into static/",
            )
        )
    return problems


def _file_above(place: str, out: str) -> str | None:
    folder = os.path.dirname(place)
    while len(folder) > len(out):
        if os.path.lexists(folder) and not os.path.isdir(folder):
            return folder
        folder = os.path.dirname(folder)
    return None


def _finish(journal: Journal, folder: str) -> None:
    stage = os.path.join(folder, "stage")
    for path in journal.deletes:
        _delete(journal.out, path)
    for path in journal.moves:
        _move(os.path.join(stage, path), os.path.join(journal.out, path))
    write_manifest(folder, _stamped(journal))
    remove_journal(folder)


def _stamped(journal: Journal) -> Manifest:
    outputs = dict(journal.manifest.outputs)
    for path in journal.moves:
        found = stamp(os.path.join(journal.out, path))
        if found is None:  # the file was taken away behind our back: it will be made again
            del outputs[path]
        else:
            outputs[path] = Made(outputs[path].recipe, outputs[path].content, found)
    return Manifest(outputs=outputs)


def _move(source: str, target: str) -> None:
    try:
        os.replace(source, target)
    except FileNotFoundError:
        if not os.path.exists(source):
            return  # moved before the kill
        os.makedirs(os.path.dirname(target), exist_ok=True)
        _move(source, target)
    except IsADirectoryError:
        os.rmdir(target)  # an empty folder left over; a full one was refused before the commit
        os.replace(source, target)
    except OSError as error:
        if error.errno != 18:  # EXDEV: the output folder lies on another file system
            raise
        neighbour = f"{target}.new"
        shutil.copy2(source, neighbour)
        os.replace(neighbour, target)


def _delete(out: str, path: str) -> None:
    try:
        os.remove(os.path.join(out, path))
    except (FileNotFoundError, NotADirectoryError):
        pass
    folder = os.path.dirname(path)
    while folder:
        try:
            os.rmdir(os.path.join(out, folder))
        except OSError:
            return  # not empty, or gone
        folder = os.path.dirname(folder)
