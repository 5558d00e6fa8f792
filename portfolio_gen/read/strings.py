"""Words of the interface: what each strings file says, and what each language of a site gets."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from portfolio_gen.model.config import Config
from portfolio_gen.model.front import Place
from portfolio_gen.model.languages import direction_of, name_of_language
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.strings import OF_DATES, family, is_plural
from portfolio_gen.model.theme import Theme
from portfolio_gen.model.typography import typeset
from portfolio_gen.read.language_names import told_apart
from portfolio_gen.read.strings_problems import words_missing
from portfolio_gen.read.theme_places import source_file
from portfolio_gen.store.digests import digest

Words = Mapping[str, str]


class Strings(msgspec.Struct, frozen=True, array_like=True):
    """What a strings file says. `places` are of its values by key, and of its keys by "key:"."""

    words: dict[str, str] = {}
    places: dict[str, Place] = {}


class StringsFile(msgspec.Struct, frozen=True):
    """A strings file of a theme, or of a site's own folder `theme/`."""

    source: str
    lang: str
    layer: int  # of the folder it lies in: 0 is the theme that extends none
    strings: Strings
    faulty: bool = False  # it has a mistake, so it may lack words that are written there


def merged(files: Iterable[StringsFile]) -> dict[str, dict[str, str]]:
    """Return the words by language; those of a later file take the place of an earlier one's."""
    found: dict[str, dict[str, str]] = {}
    for file in files:
        found.setdefault(file.lang, {}).update(file.strings.words)
    return found


def digest_of(words: Words) -> bytes:
    """Return the digest of the words of a language."""
    return digest(msgspec.msgpack.encode(words, order="sorted"))


def with_languages(
    theme: Theme, files: Sequence[StringsFile], config: Config, problems: list[Problem]
) -> Theme:
    """Give every language of the site words.

    What `fr-CA` lacks comes from `fr`, what that lacks from the theme's English, and is reported.
    """
    strings = dict(theme.strings)
    digests = dict(theme.strings_digest)
    english = theme.strings.get("en", {})
    for at, lang in enumerate(config.languages):
        words = _own_words(lang, theme.strings)
        named = {"language.name": name_of_language(lang), "language.direction": direction_of(lang)}
        lent = _lent(english, words)
        if not any(file.faulty for file in files if file.lang == lang):
            missing = [key for key in lent if key not in named]
            _report(lang, at, words, missing, files, theme, config, problems)
        words = _set_with_care(words, lang) if config.typography else words
        strings[lang] = {**lent, **named, **words}
    for lang, name in told_apart(config.languages, strings, theme.strings).items():
        strings[lang] = {**strings[lang], "language.name": name}
    for lang in config.languages:
        if strings[lang] != theme.strings.get(lang):
            digests[lang] = digest_of(strings[lang])
    return msgspec.structs.replace(theme, strings=strings, strings_digest=digests)


def _set_with_care(words: Words, lang: str) -> dict[str, str]:
    """Return words with the typography of their language; parts of addresses stay as they are."""
    return {
        key: text if key.startswith("path.") else typeset(text, lang) for key, text in words.items()
    }


def _own_words(lang: str, strings: Mapping[str, dict[str, str]]) -> dict[str, str]:
    """Return the words of a language; what `zh-Hant-TW` lacks is that of `zh-Hant`, then `zh`."""
    parts = lang.split("-")
    words: dict[str, str] = {}
    for length in range(1, len(parts) + 1):
        words.update(strings.get("-".join(parts[:length]), {}))
    return words


def _lent(english: Words, words: Words) -> dict[str, str]:
    """Return the English words that a language without them gets.

    Not those that say how English writes dates, and no English plural beside forms of its own.
    """
    has_forms = {family(key) for key in words if is_plural(key)}
    return {
        key: value
        for key, value in english.items()
        if key not in words
        and not key.startswith(OF_DATES)
        and not (is_plural(key) and family(key) in has_forms)
    }


def _report(
    lang: str,
    at: int,
    words: Words,
    missing: Sequence[str],
    files: Sequence[StringsFile],
    theme: Theme,
    config: Config,
    problems: list[Problem],
) -> None:
    if words and not missing:
        return
    place = config.places.get(f"languages.{at}", config.places.get("languages", (1, 1, 1)))
    span = Span(config.path, *place)
    english = [source_file(file.source, "") for file in files if file.lang == "en"]
    problems.append(words_missing(lang, missing, english, theme, span, some=bool(words)))
