"""Languages of write-ups: which file is which, and what a translation takes from its original."""

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from portfolio_gen.model.config import Config
from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.leaves import is_language
from portfolio_gen.read.sources import Name, name_of
from portfolio_gen.read.tables import SHARED_KEYS


def writeups(
    sources: Mapping[str, WriteUpSource], config: Config, problems: list[Problem]
) -> tuple[WriteUp, ...]:
    """Return the write-ups of all configured languages, each with what it inherits, by path."""
    groups: dict[tuple[str, str], dict[str, WriteUp]] = defaultdict(dict)
    for path in sorted(sources):
        name = name_of(path)
        if name is None:
            continue
        lang = name.lang or config.languages[0]
        if lang not in config.languages:
            problems.append(_no_such_language(path, lang, config))
            continue
        group = groups[name.kind, name.key]
        if lang in group:
            problems.append(_twice(path, group[lang].path, name))
            continue
        source = sources[path]
        group[lang] = WriteUp(name.kind, name.key, lang, path, source.front, source.outline)
    found: list[WriteUp] = []
    for group in groups.values():
        found += group.values() if len(group) == 1 else _with_shared(group, config.languages)
    return tuple(found)


def _with_shared(group: Mapping[str, WriteUp], languages: Iterable[str]) -> list[WriteUp]:
    """Fill in what the versions of one write-up share, wherever it was given first."""
    ordered = [group[lang] for lang in languages if lang in group]
    empty = Front()
    shared: dict[str, object] = {}
    givers: dict[str, WriteUp] = {}
    for writeup in ordered:
        for key in SHARED_KEYS:
            value = getattr(writeup.front, key)
            if key not in shared and value != getattr(empty, key):
                shared[key] = value
                givers[key] = writeup
    return [_filled(writeup, shared, givers, empty) for writeup in ordered]


def _filled(
    writeup: WriteUp,
    shared: Mapping[str, object],
    givers: Mapping[str, WriteUp],
    empty: Front,
) -> WriteUp:
    missing = {
        key: value
        for key, value in shared.items()
        if givers[key] is not writeup and getattr(writeup.front, key) == getattr(empty, key)
    }
    if not missing:
        return writeup
    lender = givers[next(iter(missing))]
    front = msgspec.structs.replace(writeup.front, **missing)
    return msgspec.structs.replace(
        writeup, front=front, lender=lender.path, lender_places=lender.front.places
    )


def _no_such_language(path: str, lang: str, config: Config) -> Problem:
    known = ", ".join(config.languages)
    if not is_language(lang):
        name = posixpath.basename(path).removesuffix(".md").replace(".", "-")
        return Problem(
            "language-unknown",
            "error",
            f"a dot in the name of a file marks a language, and `{lang}` is none",
            Span(path),
            f"rename {path} to {name}.md",
        )
    return Problem(
        "language-unknown",
        "error",
        f"{path} is in the language `{lang}`, which portfolio.yaml does not list ({known})",
        Span(path),
        f"write `languages: [{known}, {lang}]`, or rename the file",
    )


def _twice(path: str, other: str, name: Name) -> Problem:
    what = name.key or name.kind
    return Problem(
        "language-twice",
        "error",
        f"{path} and {other} are the same language of `{what}`",
        Span(path),
        "keep one of them",
    )
