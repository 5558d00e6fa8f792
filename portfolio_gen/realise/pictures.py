"""Derivatives into the stage: out of the memo where they were made before, else encoded.

A photograph is decoded once for all of its derivatives. Photographs are encoded beside each other
in threads: the library lets go of the interpreter's lock, and each encode takes one thread.
"""

import os
import posixpath
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import nullcontext, suppress
from threading import Lock
from typing import Self

import msgspec

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures.encode import encode
from portfolio_gen.pictures.faults import Fault, PictureFault
from portfolio_gen.read.posters import POSTERS
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.stage import (
    ChangedError,
    Progress,
    Staged,
    Wish,
    memo_key,
    write_staged,
)
from portfolio_gen.store.digests import digest, file_digest

#: Name of the function in the memo.
MEMO = "derivatives"
#: Originals of up to this many bytes are read at once; larger ones are read as they are decoded.
HELD = 64_000_000


class Encoding:
    """Derivatives on their way into the stage: encoded while its `with` block does other things.

    What is finished stays in the memo, whatever stops the rest. Damage to a photograph is a problem
    of each of its derivatives.
    """

    def __init__(
        self, wishes: Sequence[Wish], kitchen: Kitchen, jobs: int, progress: Progress
    ) -> None:
        self._kept = _Kept(kitchen)
        self._progress = progress
        self._reused: list[Staged] = []
        self._missing: dict[bytes, list[Wish]] = {}
        for wish in wishes:
            if (staged := self._kept.staged(wish)) is not None:
                self._reused.append(staged)
            else:
                self._missing.setdefault(wish.recipe.source, []).append(wish)
        at_once = max(1, min(jobs, len(self._missing)))
        self._pool = ThreadPoolExecutor(at_once, "pictures")
        self._threads = jobs // at_once  # for the sizes of each: more than one where they are few
        self._running: set[Future[list[Staged]]] = set()

    def __enter__(self) -> Self:
        if self._missing:
            self._progress(0, len(self._missing))
        for wishes in self._missing.values():
            self._running.add(self._pool.submit(_photograph, wishes, self._kept, self._threads))
        return self

    def __exit__(self, *_: object) -> None:
        self._kept.stopped = True
        # Waited for, as no thread may write into the stage of the next try.
        self._pool.shutdown(cancel_futures=True)

    def staged(self) -> Iterator[Staged]:
        """Yield each derivative: those that were made before, the others as they are ready.

        Raises ChangedError if an original changed since it was read.
        """
        yield from self._reused
        running = self._running
        while running:
            finished, running = wait(running, return_when=FIRST_COMPLETED)
            self._progress(len(self._missing) - len(running), len(self._missing))
            for future in finished:
                yield from future.result()


class _Kept:
    """The memo of derivatives, and the stage that they are copied to."""

    def __init__(self, kitchen: Kitchen) -> None:
        self.kitchen = kitchen
        self.stopped = False  # the build ends early: no more is wanted of what has begun
        self._memo = kitchen.memo

    def staged(self, wish: Wish) -> Staged | None:
        """Return a derivative that was made before, now in the stage."""
        data = self._memo.get(MEMO, memo_key(wish.recipe))
        return None if data is None else self._write(wish, data)

    def keep(self, wish: Wish, data: bytes) -> Staged:
        """Keep a new derivative and return it, now in the stage."""
        self._memo.put(MEMO, memo_key(wish.recipe), data)
        return msgspec.structs.replace(self._write(wish, data), encoded=True)

    def _write(self, wish: Wish, data: bytes) -> Staged:
        write_staged(self.kitchen.places.stage, wish.path, data)
        return Staged(wish.path, digest(data))


def _photograph(wishes: Sequence[Wish], kept: _Kept, threads: int) -> list[Staged]:
    """Make all that is missing of one photograph."""
    logical = kept.kitchen.larder.copies[wishes[0].recipe.source]
    by_recipe: dict[Derivative, list[Wish]] = {}
    for wish in wishes:
        by_recipe.setdefault(wish.recipe, []).append(wish)
    alone = _alone if wishes[0].recipe.source in kept.kitchen.larder.heavy else nullcontext()
    with alone:
        return _made(wishes, by_recipe, logical, kept, threads)


def _made(
    wishes: Sequence[Wish],
    by_recipe: dict[Derivative, list[Wish]],
    logical: str,
    kept: _Kept,
    threads: int,
) -> list[Staged]:
    made = []
    try:
        source = original(kept.kitchen, wishes[0].recipe.source, logical)
        for recipe, data in encode(source, list(by_recipe), threads):
            made += [kept.keep(wish, data) for wish in by_recipe[recipe]]
            if kept.stopped:
                break
    except PictureFault as found:
        problem = is_unreadable(logical, found.fault)
        return [Staged(wish.path, problem=problem) for wish in wishes]
    except FileNotFoundError as error:
        if error.filename == kept.kitchen.places.source(logical):
            raise ChangedError(logical) from None
        raise
    return made


def is_unreadable(logical: str, fault: Fault) -> Problem:
    """Return that a picture is damaged, as its author is told."""
    message = f"{posixpath.basename(logical)} {fault.message}"
    return Problem("image-unreadable", "error", message, Span(logical), fault.hint)


def original(kitchen: Kitchen, wanted: bytes, logical: str) -> bytes | str:
    """Return what is to be decoded: a frame of a film out of the memo, or a file of the site."""
    key = kitchen.larder.posters.get(wanted)
    if key is None:
        return _source(kitchen.places.source(logical), wanted, logical)
    data = kitchen.memo.get(POSTERS, key)
    if data is None or digest(data) != wanted:
        with suppress(FileNotFoundError):
            kitchen.memo.delete(POSTERS, key)
        raise ChangedError(logical)  # it was lost: reading takes it again
    return data


def _source(path: str, wanted: bytes, logical: str) -> bytes | str:
    """Return an original's bytes, or its path if they are many, if it is still what was read."""
    if os.stat(path).st_size > HELD:
        if file_digest(path) != wanted:
            raise ChangedError(logical)
        return path
    with open(path, "rb") as file:
        data = file.read()
    if digest(data) != wanted:
        raise ChangedError(logical)
    return data


#: Held by a picture that can't be decoded in parts.
_alone = Lock()
