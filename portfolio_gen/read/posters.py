"""Posters of films that their author gave none: a frame of each, taken once, kept in the memo."""

import os
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from unicodedata import normalize

import msgspec

from portfolio_gen.model.addresses import is_absolute, path_from
from portfolio_gen.model.front import FrontImage
from portfolio_gen.model.site import Fault, Film, Poster, WriteUp
from portfolio_gen.read.index import FileSource, Index
from portfolio_gen.store.digests import combined, digest
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.stamps import Stamp, stamp
from portfolio_gen.store.tools import PREFIX

#: Name of the function in the memo.
POSTERS = "posters"
#: Name of the tool among the inputs of a build.
TOOL = PREFIX + "ffmpeg"


def films_without_picture(
    files: Mapping[str, FileSource],
    writeups: Iterable[WriteUp],
    captions: Mapping[str, Mapping[str, FrontImage]],
) -> list[str]:
    """Return the paths of films that write-ups show, and for which no picture is given."""
    films = {
        normalize("NFC", path): path
        for path, file in files.items()
        if isinstance(file.film, Film) and file.film.width
    }
    if not films:
        return []
    shown = (path for writeup in writeups for path in _shown(writeup, films, captions))
    return sorted({films[path] for path in shown if path in films})


def _shown(
    writeup: WriteUp, films: Iterable[str], captions: Mapping[str, Mapping[str, FrontImage]]
) -> Iterator[str]:
    """Yield the paths, composed, of what a write-up shows without a picture that stands for it."""
    front = writeup.front
    images = [front.cover, *front.gallery] if front.cover else front.gallery
    named = [image.src for image in images if not image.poster]
    named += [use.src for use in writeup.outline.images if not use.poster]
    for target in named:
        path = None if is_absolute(target) else path_from(writeup.path, target)
        if path is not None:
            yield normalize("NFC", path)
    if front.gallery_all:
        loan = writeup.loans.get("gallery_all")
        folder = posixpath.dirname(loan.path if loan else writeup.path)
        said = captions.get(folder, {})
        for path in films:
            name = posixpath.basename(path)
            if posixpath.dirname(path) == folder and not (name in said and said[name].poster):
                yield path


class Posters:
    """Takes frames with one tool, and notes in the index what came of it."""

    def __init__(
        self, index: Index, root: str, memo: Memo, tool: str, seen: Stamp, now_ns: int
    ) -> None:
        self._index = index
        self._root = root
        self._memo = memo
        self._tool = tool
        self._seen = seen  # the stamp of the tool
        self._now_ns = now_ns

    def of(self, films: Mapping[str, Stamp], jobs: int) -> dict[str, Poster | Fault]:
        """Return the poster of each film, or why there is none; empty if the tool says nothing."""
        version = self._version()
        if not version:
            return {}
        keys = {path: self._key(path, version) for path in films}
        new = [path for path, key in keys.items() if not self._is_known(path, key)]
        for path, found in zip(new, self._all(new, keys, jobs), strict=True):
            if stamp(os.path.join(self._root, path)) == films[path]:
                source = self._index.files[path]
                self._index.files[path] = msgspec.structs.replace(
                    source, poster=found, poster_key=keys[path]
                )
        posters = {path: self._index.files[path].poster for path in films}
        return {path: poster for path, poster in posters.items() if poster is not None}

    def _version(self) -> str:
        """Return what the tool says of its version, which is asked when its file changed."""
        index = self._index
        if TOOL not in index.tools or not index.trusts(TOOL, self._seen):
            from portfolio_gen.pictures.frames import tool_version

            index.tools[TOOL] = tool_version(self._tool)
            index.record(TOOL, self._seen, self._now_ns)
        return index.tools[TOOL]

    def _key(self, path: str, version: str) -> bytes:
        from portfolio_gen.pictures.frames import FRAMES_VERSION

        source = self._index.files[path]
        film = msgspec.msgpack.encode(source.film)
        return combined(source.digest, film, f"{FRAMES_VERSION} {version}".encode())

    def _is_known(self, path: str, key: bytes) -> bool:
        source = self._index.files[path]
        lost = isinstance(source.poster, Poster) and not self._memo.has(POSTERS, key)
        return source.poster_key == key and not lost

    def _all(
        self, paths: Sequence[str], keys: Mapping[str, bytes], jobs: int
    ) -> Iterator[Poster | Fault]:
        """Yield what comes of each film; the tool takes one thread, so several run side by side."""
        if not paths:
            return
        from concurrent.futures import ThreadPoolExecutor

        pool = ThreadPoolExecutor(min(jobs, len(paths)), "posters")
        try:
            yield from pool.map(lambda path: self._one(path, keys[path]), paths)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _one(self, path: str, key: bytes) -> Poster | Fault:
        from portfolio_gen.pictures.frames import poster_size, take_frame

        film = self._index.files[path].film
        assert isinstance(film, Film)
        data = self._memo.get(POSTERS, key)
        if data is None:
            taken = take_frame(self._tool, os.path.join(self._root, path), film)
            if isinstance(taken, Fault):
                return taken
            data = taken
            self._memo.put(POSTERS, key, data)
        return Poster(key, digest(data), *poster_size(film))
