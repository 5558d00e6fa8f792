"""Repositories on disk for tests: a site in one, a bare one to publish to."""

import os
import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str) -> str:
    """Return what git says in a folder."""
    return _said(folder, *arguments).decode().strip()


def _said(folder: Path, *arguments: str) -> bytes:
    where = ("--git-dir=.",) if folder.suffix == ".git" else ()
    command = ["git", *where, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout


def tree(bare: Path, ref: str = "gh-pages") -> dict[str, bytes]:
    """Return the files of a branch, by path."""
    listed = _said(bare, "ls-tree", "-r", "-z", "--name-only", ref).split(b"\0")
    paths = [path.decode() for path in listed if path]
    return {path: _said(bare, "cat-file", "blob", f"{ref}:{path}") for path in paths}


def state(folder: Path) -> dict[str, bytes]:
    """Return everything in a repository and its working tree but what builds make."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("_site", ".portfolio")]
        for name in names:
            path = Path(place, name)
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found
