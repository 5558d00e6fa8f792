"""Which files a site consists of, and their stamps."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from portfolio_gen.store.stamps import Stamp, stamp_of

if TYPE_CHECKING:
    from portfolio_gen.model.problem import Problem

#: Folders of a site that are read.
FOLDERS = ("content", "data", "static", "theme")
CONFIG_NAMES = ("portfolio.yaml", "portfolio.yml")
KNOWN = frozenset((*FOLDERS, *CONFIG_NAMES))
BACKUP_ENDINGS = (
    *("~", ".bak", ".tmp", ".swp", ".swo", ".orig"),
    *("___jb_tmp___", "___jb_old___"),  # what the editors of JetBrains write while they save
)


def is_site(folder: str) -> bool:
    """Tell whether a folder has a portfolio.yaml, be it a link that leads nowhere."""
    return any(os.path.lexists(os.path.join(folder, name)) for name in CONFIG_NAMES)


def scan_site(root: str, problems: list[Problem]) -> dict[str, Stamp]:
    """Return the stamp of every file that belongs to a site, by path relative to it.

    Paths use `/`. Names that begin with `.` or `_` and editor backups are passed over. A symbolic
    link counts as the file it leads to, if that lies inside the site; else it is a problem.
    """
    found: dict[str, Stamp] = {}
    for name in (*CONFIG_NAMES, ".portfolio/published.txt"):
        place = os.path.join(root, name)
        if os.path.isfile(place):
            found[name] = stamp_of(os.stat(place))
        elif os.path.lexists(place):
            problems.append(_is_folder(name) if os.path.isdir(place) else _not_a_file(name))
    problems += _in_capitals(root)
    for folder in FOLDERS:
        place = os.path.join(root, folder)
        if os.path.islink(place):
            problems.append(_link(folder, "folder", "is not followed", "the folder itself"))
        elif os.path.isdir(place):
            _scan(root, folder, found, problems)
        elif os.path.lexists(place):
            problems.append(_not_a_folder(folder))
    return found


def _in_capitals(root: str) -> list[Problem]:
    """Return a problem for each name that some systems would take for one that is read."""
    names = set(os.listdir(root))
    return [
        _case(name, name.lower())
        for name in sorted(names)
        if name.lower() in KNOWN and name.lower() not in names
    ]


def scan_folder(root: str, problems: list[Problem]) -> dict[str, Stamp]:
    """Return the stamp of every file below a folder that may be a theme, by relative path."""
    found: dict[str, Stamp] = {}
    _scan(root, "", found, problems)
    return found


def _scan(root: str, folder: str, found: dict[str, Stamp], problems: list[Problem]) -> None:
    try:
        with os.scandir(os.path.join(root, folder)) as entries:
            # Sorted: directory order differs between file systems.
            listed = sorted(entries, key=_name)
    except FileNotFoundError:
        return
    except NotADirectoryError:
        return
    except PermissionError:
        problems.append(_unreadable(folder))
        return
    for entry in listed:
        if is_ignored(entry.name):
            continue
        path = f"{folder}/{entry.name}" if folder else entry.name
        if not is_plain(entry.name):
            problems.append(_bad_name(path))
            continue
        if entry.is_symlink():
            _scan_link(root, path, found, problems)
        elif entry.is_dir(follow_symlinks=False):
            _scan(root, path, found, problems)
        else:
            _take(entry, path, found, problems)


def _take(
    entry: os.DirEntry[str], path: str, found: dict[str, Stamp], problems: list[Problem]
) -> None:
    try:
        status = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return  # deleted a moment ago
    if entry.is_file(follow_symlinks=False):
        found[path] = stamp_of(status)
    else:
        problems.append(_not_a_file(path))


def _scan_link(root: str, path: str, found: dict[str, Stamp], problems: list[Problem]) -> None:
    from portfolio_gen.store.places import below  # here: few sites have links

    target = os.path.realpath(os.path.join(root, path))
    home = os.path.realpath(root)
    if below(target, home) is None:
        problems.append(
            _link(path, "outside", "leads out of the site folder", "a copy of the file")
        )
    elif os.path.isfile(target):
        found[path] = stamp_of(os.stat(target))
    elif os.path.isdir(target):
        problems.append(
            _link(path, "folder", "leads to a folder, which is not followed", "the folder itself")
        )
    else:
        problems.append(_link(path, "dead", "leads to nothing", "the file"))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def is_plain(name: str) -> bool:
    """Tell whether a name has no control character, line end or byte that is no UTF-8."""
    # Spaces without a break and joiners are refused by isprintable(), and are in many names.
    return name.isprintable() or not any(
        letter < " "
        or "\x7f" <= letter <= "\x9f"
        or "\ud800" <= letter <= "\udfff"
        or letter in "\u2028\u2029"
        for letter in name
    )


def is_ignored(name: str) -> bool:
    """Tell whether a file or folder is passed over: hidden, set aside, or left by an editor.

    `.well-known` is none of these: other sites look into it (RFC 8615).
    """
    set_aside = name[0] in "._#" or name.startswith("~$")  # Word and Excel, while a file is open
    return name != ".well-known" and (set_aside or name.endswith(BACKUP_ENDINGS))


def _link(path: str, code: str, what: str, instead: str) -> Problem:
    return _problem(
        f"link-{code}",
        f"{path} is a symbolic link that {what}",
        path,
        f"put {instead} in its place",
    )


def _unreadable(path: str) -> Problem:
    return _problem(
        "file-unreadable",
        f"{path} can't be read: permission denied",
        path,
        "give yourself the right to read it",
    )


def _bad_name(path: str) -> Problem:
    shown = "".join(letter if is_plain(letter) else "\ufffd" for letter in path)
    return _problem(
        "file-name",
        f"the name of {shown} has characters that can't be written, or is in an old encoding",
        shown,
        "rename it",
    )


def _not_a_folder(path: str) -> Problem:
    return _problem("folder-not", f"{path} is a file, and a folder is needed", path, "rename it")


def _case(name: str, meant: str) -> Problem:
    return _problem(
        "name-case",
        f"{name} is not read: letter case counts, and the name is {meant}",
        name,
        f"rename it {meant}; or otherwise, if it is no part of the site",
    )


def _is_folder(path: str) -> Problem:
    return _problem(
        "file-unreadable", f"{path} is a folder, and a file is needed", path, "rename the folder"
    )


def _not_a_file(path: str) -> Problem:
    return _problem(
        "file-unreadable",
        f"{path} is not a regular file",
        path,
        "remove it from the site folder",
    )


def _problem(code: str, message: str, path: str, hint: str) -> Problem:
    # Imported here: a build with nothing to do has no problems and imports no msgspec.
    from portfolio_gen.model.problem import Problem, Span

    return Problem(code, "error", message, Span(path), hint)
