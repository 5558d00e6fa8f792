"""What `portfolio translated` writes: into which files, which bytes, or why nothing."""

import os
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from portfolio_gen.read.drift import Version, no_original, original_of
from portfolio_gen.read.front_edit import with_key
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.sources import name_of
from portfolio_gen.read.translations import RefusedError, Translations, Words, words_in
from portfolio_gen.store.rewrite import is_writable

KEY = "translation_of"


class Note(msgspec.Struct, frozen=True):
    """A translation, its original, and the file's new bytes; None where it says so already."""

    path: str
    original: str
    data: bytes | None


def notes(translations: Translations, paths: Iterable[str]) -> list[Note]:
    """Return what says of the translations at these paths or below them that they are up to date.

    Paths are relative to the site. RefusedError, where that cannot be said of one of them.
    """
    asked: dict[str, None] = {}
    for path in paths:
        folder = os.path.isdir(os.path.join(translations.root, path))
        asked |= dict.fromkeys(_below(translations, path) if folder else (path,))
    return [_note(translations, path) for path in asked]


def _below(translations: Translations, folder: str) -> list[str]:
    prefix = "" if folder == "." else f"{folder}/"
    found: list[str] = []
    for versions in translations.writeups:
        within = [each.path for each in versions if each.path.startswith(prefix)]
        if within and len(versions) > 1:
            original = original_of(versions, translations.sources(versions))
            found += [path for path in within if original is None or path != original.path]
    if not found:
        raise RefusedError(f"there is no translation in {folder}", usage=True)
    return sorted(found)


def _note(translations: Translations, path: str) -> Note:
    versions = _versions_of(translations, path)
    _refuse_doubles(translations, versions)
    sources = translations.sources(versions)
    original = original_of(versions, sources)
    if original is None:
        problem = no_original(versions, sources)
        raise RefusedError(f"{problem.span.path}: {problem.message}; {problem.hint}")
    if original.path == path:
        raise RefusedError(_is_original(original, versions, sources), usage=True)
    digest = sources[original.path].text_digest
    if not digest:
        raise RefusedError(_mistake(original.path, sources[original.path]))
    if sources[path].front.translation_of == digest:
        return Note(path, original.path, None)
    version = next(each for each in versions if each.path == path)
    return Note(path, original.path, _edited(translations, version, digest))


def _refuse_doubles(translations: Translations, versions: Sequence[Version]) -> None:
    """Refuse where a second file is in a language of the write-up: it might be the original."""
    first = name_of(versions[0].path)
    languages = {each.lang for each in versions}
    for path in translations.others:
        name = name_of(path)
        if name is None or first is None or (name.kind, name.key) != (first.kind, first.key):
            continue
        lang = name.lang or translations.languages[0]
        if lang in languages:
            other = next(each.path for each in versions if each.lang == lang)
            message = f"{other} and {path} are both the version in `{lang}`: keep one of them"
            raise RefusedError(message)


def _versions_of(translations: Translations, path: str) -> Sequence[Version]:
    """Return the versions of the write-up with a version at this path, if they are several."""
    for versions in translations.writeups:
        if any(each.path == path for each in versions):
            if len(versions) == 1:
                message = f"{path} is no translation: it is there in no other language"
                raise RefusedError(message, usage=True)
            return versions
    name = name_of(path) if path in translations.paths else None
    if name is None:
        raise RefusedError(f"{path} is no write-up", usage=True)
    if name.lang and name.lang not in translations.languages:
        known = ", ".join(translations.languages)
        message = f"{path} is in `{name.lang}`, which portfolio.yaml does not list ({known})"
        raise RefusedError(message, usage=True)
    raise RefusedError(f"{path} is not the only file in its language: keep one of them")


def _is_original(
    original: Version, versions: Sequence[Version], sources: Mapping[str, WriteUpSource]
) -> str:
    path = original.path
    others = [each for each in versions if each != original]
    if all(sources[each.path].front.translation_of for each in others):
        return f"{path} is the original: name its translation, {others[0].path}"
    other = next(each for each in others if not sources[each.path].front.translation_of)
    return (
        f"{path} is the original, as `{original.lang}` comes first in portfolio.yaml. If it was "
        f"made from {other.path}, write `translation_of: {other.lang}` into it and run this again"
    )


def _edited(translations: Translations, version: Version, digest: str) -> bytes:
    """Return the bytes of a translation with the digest in its front matter, all else as it was."""
    words = translations.words(version)
    if not words.source.front_digest:  # no text, or front matter without an end
        raise RefusedError(_mistake(version.path, words.source))
    if not is_writable(os.path.join(translations.root, version.path)):
        raise RefusedError(f"{version.path} can't be written: it or its folder is read-only")
    place = words.source.front.places.get(KEY)
    data = with_key(words.data, words.parts, place, KEY, digest)
    if _is_as_asked(words, words_in(data, version), digest):
        return data
    if not words.source.text_digest:
        raise RefusedError(_mistake(version.path, words.source))
    raise RefusedError(
        f"the front matter of {version.path} has an unusual form; write `{KEY}: {digest}` into it"
    )


def _is_as_asked(before: Words, after: Words, digest: str) -> bool:
    """Tell whether an edit did what it should and nothing else."""
    was = msgspec.structs.replace(before.source.front, translation_of=digest, places={})
    is_now = msgspec.structs.replace(after.source.front, places={})
    return was == is_now and before.parts.body == after.parts.body


def _mistake(path: str, source: WriteUpSource) -> str:
    problem = next(each for each in source.front_problems if each.severity == "error")
    return f"{path}, line {problem.span.line}: {problem.message}; mend this first"
