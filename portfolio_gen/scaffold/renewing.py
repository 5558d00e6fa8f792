"""Bringing the editor's files of a site up to date, but for those that their author changed.

A record beside them remembers each file as it was written. What still is as it was written may be
replaced; whatever differs from that is the author's.
"""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

from msgspec import Struct

from portfolio_gen.scaffold.editor import editor_files
from portfolio_gen.store.atomic import read_bytes, write_atomically

RECORD = ".vscode/portfolio.json"
#: What becomes of a file: it is made, or replaced, since another version wrote it; it is the
#: author's, and left though it would be another now; there is nothing to do.
State = Literal["new", "renewed", "kept", "same"]


class EditorFile(Struct, frozen=True):
    """A file for the editor: where it lies, its text now, and what becomes of it."""

    path: str
    text: str
    state: State


def recorded_files(lang: str) -> dict[str, str]:
    """Return the editor's files by path, with the record of them last."""
    files = dict(editor_files(lang))
    return {**files, RECORD: _record({path: _digest(text) for path, text in files.items()})}


def compared(root: str, lang: str) -> list[EditorFile]:
    """Return what becomes of each of the editor's files of a site."""
    written = _written(root)
    return [
        EditorFile(path, text, _state(root, path, text, written.get(path)))
        for path, text in editor_files(lang)
    ]


def outdated(root: str, lang: str) -> list[str]:
    """Return the files that another version of the tool wrote and nobody changed."""
    try:
        if read_bytes(os.path.join(root, RECORD)) is None:
            return []
        return [each.path for each in compared(root, lang) if each.state == "renewed"]
    except OSError:  # a folder where a file should be: nothing of ours
        return []


def renew(root: str, files: list[EditorFile]) -> None:
    """Write what is new or renewed, and remember it."""
    written = dict(_written(root))
    for each in files:
        if each.state in ("new", "renewed"):
            _write(root, each.path, each.text)
        if each.state != "kept":
            written[each.path] = _digest(each.text)
    record = _record(written)
    if read_bytes(os.path.join(root, RECORD)) != record.encode():
        _write(root, RECORD, record)


def _state(root: str, path: str, text: str, written: str | None) -> State:
    found = read_bytes(os.path.join(root, path))
    if found is None:
        return "new"
    digest = _digest(found.decode("utf-8", "replace"))
    if _digest(text) in (digest, written):
        return "same"
    return "renewed" if digest == written else "kept"


def _written(root: str) -> Mapping[str, str]:
    """Return the digests that are remembered; none where the record is absent or not ours."""
    try:
        found = json.loads(read_bytes(os.path.join(root, RECORD)) or b"{}")
        return {str(path): str(digest) for path, digest in found["written"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _digest(text: str) -> str:
    """Return the digest of a text, whatever git made of the ends of its lines."""
    return sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:32]


def _record(written: Mapping[str, str]) -> str:
    about = "Files of this folder as `portfolio` wrote them; `portfolio add vscode` renews those."
    return json.dumps({"about": about, "written": written}, indent=2, sort_keys=True) + "\n"


def _write(root: str, path: str, text: str) -> None:
    place = os.path.join(root, *path.split("/"))
    os.makedirs(os.path.dirname(place), exist_ok=True)
    write_atomically(place, text.encode())
