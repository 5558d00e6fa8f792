"""All translations of a site as they are now, and how each stands to its original."""

import os
from collections.abc import Iterable, Sequence

import msgspec

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.config_file import read_config_file
from portfolio_gen.read.drift import (
    State,
    Version,
    original_of,
    state_of,
    versions_by_writeup,
)
from portfolio_gen.read.front_matter import FrontMatter
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.scan import scan_site
from portfolio_gen.read.sources import name_of
from portfolio_gen.read.writeup import read_words


class RefusedError(Exception):
    """Why nothing is done. `usage`: a wrong file was named, rather than a file being wrong."""

    def __init__(self, message: str, *, usage: bool = False) -> None:
        super().__init__(message)
        self.usage = usage


class Row(msgspec.Struct, frozen=True):
    """A translation and its original, "" where no version is one."""

    path: str
    original: str
    state: State


class Words(msgspec.Struct, frozen=True):
    """A write-up's bytes, what they say, and their two parts."""

    data: bytes
    source: WriteUpSource
    parts: FrontMatter


class Translations:
    """The versions of all write-ups of a site; a file is read when it is asked for."""

    def __init__(self, root: str, languages: Sequence[str]) -> None:
        self.root = root
        self.languages = tuple(languages)
        self.paths = frozenset(scan_site(root, []))
        self.writeups = versions_by_writeup(self.paths, self.languages)
        versions = {each.path for group in self.writeups for each in group}
        #: Write-ups that are no version: in a language that is not listed, or in one twice.
        self.others = sorted(path for path in self.paths - versions if _is_writeup(path))
        self._read: dict[str, Words] = {}

    def rows(self) -> list[Row]:
        """Return every translation, by path."""
        found = [row for versions in self.writeups for row in self._rows(versions)]
        return sorted(found, key=lambda row: row.path)

    def missing(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the path of each write-up that some languages lack, and those languages."""
        found = []
        for versions in self.writeups:
            present = {each.lang for each in versions}
            absent = tuple(lang for lang in self.languages if lang not in present)
            if absent:
                found.append((versions[0].path, absent))
        return sorted(found)

    def _rows(self, versions: Sequence[Version]) -> list[Row]:
        if len(versions) == 1:
            return []
        sources = self.sources(versions)
        original = original_of(versions, sources)
        if original is None:
            return [Row(each.path, "", "unknown") for each in versions]
        return [
            Row(each.path, original.path, state_of(sources[each.path], sources[original.path]))
            for each in versions
            if each != original
        ]

    def sources(self, versions: Iterable[Version]) -> dict[str, WriteUpSource]:
        """Return what these versions say, by path."""
        return {each.path: self.words(each).source for each in versions}

    def words(self, version: Version) -> Words:
        """Return what one version says."""
        if version.path not in self._read:
            self._read[version.path] = words_in(_bytes_of(self.root, version.path), version)
        return self._read[version.path]


def _is_writeup(path: str) -> bool:
    return path.startswith("content/") and name_of(path) is not None


def words_in(data: bytes, version: Version) -> Words:
    """Return what bytes say as the file of a version."""
    name = name_of(version.path)
    assert name is not None
    return Words(data, *read_words(data, version.path, name.kind, version.lang))


def read_languages(root: str, problems: list[Problem]) -> tuple[str, ...]:
    """Return the languages of the site in a folder, the first one first; none after a mistake."""
    try:
        config = read_config_file(root, problems)
    except OSError as error:
        raise _unreadable(os.path.basename(str(error.filename)), error) from None
    if config is None or any(problem.severity == "error" for problem in problems):
        return ()
    return tuple(dict.fromkeys(config.languages))


def _bytes_of(root: str, path: str) -> bytes:
    try:
        with open(os.path.join(root, path), "rb") as file:
            return file.read()
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str, error: OSError) -> RefusedError:
    return RefusedError(f"{path} can't be read: {(error.strerror or 'unknown reason').lower()}")
