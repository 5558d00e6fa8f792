"""Which version of a write-up is the original, and which translations were made from an older one.

The original is the version without `translation_of`; of several, the one in the language that comes
first in portfolio.yaml.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.text_digest import is_text_digest
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.sources import name_of

#: Of a translation: made from an older original; nobody knows; made from the original as it is.
State = Literal["outdated", "unknown", "current"]


class Version(Struct, frozen=True):
    """One language of a write-up."""

    lang: str
    path: str


def versions_by_writeup(
    paths: Iterable[str], languages: Sequence[str]
) -> list[tuple[Version, ...]]:
    """Return the versions of each write-up in the order of the languages, by path.

    Files in other languages, and second files of one language, are none: reading tells of them.
    """
    groups: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for path in sorted(paths):
        name = name_of(path) if path.startswith("content/") else None
        if name is not None:
            groups[name.kind, name.key].setdefault(name.lang or languages[0], path)
    found = []
    for group in groups.values():
        versions = tuple(Version(lang, group[lang]) for lang in languages if lang in group)
        if versions:
            found.append(versions)
    return found


def original_of(
    versions: Sequence[Version], sources: Mapping[str, WriteUpSource]
) -> Version | None:
    """Return the version that the others are translations of; None if all say that they are one."""
    for version in versions:
        if not sources[version.path].front.translation_of:
            return version
    return None


def state_of(translation: WriteUpSource, original: WriteUpSource) -> State:
    """Tell whether a translation was made from its original as that is now."""
    given = translation.front.translation_of
    if not is_text_digest(given) or not original.text_digest:
        return "unknown"
    return "current" if given == original.text_digest else "outdated"


def check_drift(
    sources: Mapping[str, WriteUpSource], languages: Sequence[str], problems: list[Problem]
) -> None:
    """Report translations that were made from an older original than the one that is there."""
    if not any(source.front.translation_of for source in sources.values()):
        return
    for versions in versions_by_writeup(sources, languages):
        if len(versions) > 1:  # of a single one, reading says that the others are missing
            _check(versions, sources, problems)


def _check(
    versions: Sequence[Version], sources: Mapping[str, WriteUpSource], problems: list[Problem]
) -> None:
    marked = [each for each in versions if sources[each.path].front.translation_of]
    unclear = [
        each for each in marked if not is_text_digest(sources[each.path].front.translation_of)
    ]
    problems += [_no_digest(each.path, sources[each.path]) for each in unclear]
    original = original_of(versions, sources)
    if original is None:
        if not unclear:
            problems.append(no_original(versions, sources))
        return
    for each in marked:
        if state_of(sources[each.path], sources[original.path]) == "outdated":
            problems.append(_outdated(each.path, sources[each.path], original.path))


def _span(path: str, source: WriteUpSource) -> Span:
    return Span(path, *source.front.places.get("translation_of", (1, 1, 1)))


def _quoted(path: str) -> str:
    """Return a path as a shell takes it for one."""
    return f'"{path}"' if " " in path else path


def _outdated(path: str, source: WriteUpSource, original: str) -> Problem:
    return Problem(
        "translation-outdated",
        "warning",
        f"this translation was made from an older version of {original}",
        _span(path, source),
        f"bring the text up to date, then run `portfolio translated {_quoted(path)}`",
    )


def _no_digest(path: str, source: WriteUpSource) -> Problem:
    given = source.front.translation_of
    shown = given if len(given) <= 40 else given[:40] + "…"
    return Problem(
        "translation-digest",
        "error",
        f"`translation_of` takes what `portfolio translated` writes there, not `{shown}`",
        _span(path, source),
        f"if this text is up to date, run `portfolio translated {_quoted(path)}`; "
        "else remove the line",
    )


def no_original(versions: Sequence[Version], sources: Mapping[str, WriteUpSource]) -> Problem:
    """Return the problem of a write-up all of whose versions say that they are translations."""
    first = versions[0].path
    others = " and ".join(each.path for each in versions[1:])
    return Problem(
        "translation-circle",
        "error",
        f"this says that it is a translation, and so does {others}: none is the original",
        _span(first, sources[first]),
        "remove `translation_of` from the one that was written first",
    )
