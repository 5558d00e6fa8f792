"""Brings the index up to date: reads what is new or changed, and only that."""

import os
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from portfolio_gen.model.document import Outline
from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Kind
from portfolio_gen.read.index import FileSource, Index, WriteUpSource, YamlSource
from portfolio_gen.store.digests import digest
from portfolio_gen.store.stamps import Stamp
from portfolio_gen.store.workers import Workers

LISTS: dict[str, Kind] = {"home": "home", "projects": "projects", "notes": "notes"}
FOLDERS: dict[str, Kind] = {
    "projects": "project",
    "notes": "note",
    "pages": "page",
    "selections": "selection",
}


class Name(msgspec.Struct, frozen=True):
    """What the path of a Markdown file says: kind, key, and a language if it names one."""

    kind: Kind
    key: str
    lang: str


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A Markdown file to be read by a worker."""

    path: str
    file: str
    kind: Kind
    lang: str
    typography: bool
    memo: str  # the memo's folder
    known: WriteUpSource | None  # what was read last time: where its bytes are the same, all is


def name_of(path: str) -> Name | None:
    """Return what a path below content/ means; None if no write-up may lie there."""
    if not path.endswith(".md"):
        return None
    parts = path.removeprefix("content/").removesuffix(".md").split("/")
    stem, dot, lang = parts[-1].rpartition(".")
    if not dot:
        stem, lang = lang, ""
    if len(parts) == 1:
        kind = LISTS.get(stem)
        return Name(kind, "", lang) if kind else None
    found = FOLDERS.get(parts[0])
    if found is None:
        return None
    if len(parts) == 2:
        return Name(found, stem, lang)
    if len(parts) == 3 and stem == "index":
        return Name(found, parts[1], lang)
    return None


def update_writeups(
    index: Index,
    scan: Mapping[str, Stamp],
    root: str,
    cache: str,
    default_lang: str,
    typography: bool,
    now_ns: int,
    workers: Workers,
) -> int:
    """Read the Markdown files that changed, in worker processes if they are many; how many."""
    tasks = []
    for path, stamp in scan.items():
        name = name_of(path) if path.startswith("content/") else None
        if name is None:
            continue
        lang = name.lang or default_lang
        known = index.writeups.get(path)
        if known is not None and (known.lang, known.typography) != (lang, typography):
            known = None  # it was parsed in another language, or its text set in another way
        elif index.trusts(path, stamp):
            continue
        tasks.append(
            Task(
                path,
                os.path.join(root, path),
                name.kind,
                lang,
                typography,
                os.path.join(cache, "memo"),
                known,
            )
        )
    for task, data in zip(tasks, workers.map(read_tasks, tasks), strict=True):
        if data:
            index.writeups[task.path] = msgspec.msgpack.decode(data, type=WriteUpSource)
        if index.writeups[task.path].digest:
            index.record(task.path, scan[task.path], now_ns)
    return len(tasks)


def read_tasks(tasks: Sequence[Task]) -> list[bytes]:
    """Return the source of each file as msgpack; b"" where its bytes did not change."""
    from portfolio_gen.read.writeup import read_writeup

    found = []
    for task in tasks:
        try:
            with open(task.file, "rb") as file:
                data = file.read()
        except OSError as error:
            fault = _unreadable(task.path, error)
            source = WriteUpSource(b"", task.lang, Front(), Outline(), front_problems=(fault,))
            found.append(msgspec.msgpack.encode(source))
            continue
        if task.known is not None and digest(data) == task.known.digest:
            found.append(b"")
            continue
        source = read_writeup(
            data, task.path, task.kind, task.lang, task.memo, task.known, typography=task.typography
        )
        found.append(msgspec.msgpack.encode(source))
    return found


def update_yaml(
    index: Index,
    path: str,
    file: str,
    stamp: Stamp,
    now_ns: int,
    reader: Callable[[str, str, list[Problem]], object],
) -> YamlSource:
    """Return a YAML file's source, reading it if it changed."""
    known = index.yaml.get(path)
    if known is not None and index.trusts(path, stamp):
        return known
    try:
        with open(file, "rb") as opened:
            data = opened.read()
    except OSError as error:
        return YamlSource(b"", b"", (_unreadable(path, error),))
    found = digest(data)
    if known is None or known.digest != found:
        known = _read_yaml(data, path, found, reader)
        index.yaml[path] = known
    index.record(path, stamp, now_ns)
    return known


def begin_files(
    index: Index, scan: Mapping[str, Stamp], root: str, workers: Workers
) -> Iterator[tuple[str, bytes]]:
    """Begin to digest and probe all other files that changed, beside what is done meanwhile.

    What is returned is for `update_files`.
    """
    changed = [
        path for path, stamp in scan.items() if is_media(path) and not index.trusts(path, stamp)
    ]
    tasks = [(path, os.path.join(root, path)) for path in changed]
    return zip(changed, workers.map(read_files, tasks), strict=True)


def update_files(
    index: Index, begun: Iterable[tuple[str, bytes]], scan: Mapping[str, Stamp], now_ns: int
) -> None:
    """Bring the files into the index that `begin_files` began to read."""
    for path, source in begun:
        found = msgspec.msgpack.decode(source, type=FileSource)
        known = index.files.get(path)
        if known is not None and known.digest == found.digest:
            found = msgspec.structs.replace(found, poster=known.poster, poster_key=known.poster_key)
        index.files[path] = found
        if index.files[path].digest:
            index.record(path, scan[path], now_ns)


def is_media(path: str) -> bool:
    """Tell whether a path is a file that pages may show or that is published as it is."""
    if path.startswith("static/"):
        return True
    return path.startswith("content/") and not path.endswith((".md", ".yaml", ".yml"))


def read_files(tasks: Sequence[tuple[str, str]]) -> list[bytes]:
    """Return the source of each file as msgpack."""
    from portfolio_gen.read.files import read_file

    found = []
    for path, file in tasks:
        try:
            source = read_file(file, posixpath.splitext(path)[1].lower())
        except OSError as error:
            source = FileSource(b"", None, (_unreadable(path, error),))
        found.append(msgspec.msgpack.encode(source))
    return found


def problems_of(sources: Iterable[WriteUpSource | YamlSource | FileSource]) -> list[Problem]:
    """Return all problems that were found when these sources were read."""
    return [problem for source in sources for problem in source.problems]


def _read_yaml(
    data: bytes, path: str, found: bytes, reader: Callable[[str, str, list[Problem]], object]
) -> YamlSource:
    from portfolio_gen.read.front_matter import decode

    problems: list[Problem] = []
    text = decode(data, path, problems)
    value = None if text is None else reader(text, path, problems)
    return YamlSource(found, msgspec.msgpack.encode(value), tuple(problems))


def _unreadable(path: str, error: OSError) -> Problem:
    return Problem(
        "file-unreadable",
        "error",
        f"{path} can't be read: {(error.strerror or 'unknown reason').lower()}",
        Span(path),
        "give yourself the right to read it, or remove it",
    )
