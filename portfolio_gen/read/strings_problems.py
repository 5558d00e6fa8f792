"""What is said of strings files."""

import posixpath
from collections.abc import Container, Iterable, Sequence

from portfolio_gen.model.languages import name_of_language
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.theme import Theme

#: Keys that one message names at the most.
MOST_KEYS = 10


def words_missing(
    lang: str,
    missing: Sequence[str],
    english: Sequence[str],
    theme: Theme,
    span: Span,
    *,
    some: bool,
) -> Problem:
    """Return the warning that words of the theme are not there in a language.

    `english` are the files that have the English ones; `some`: it has words for other keys.
    """
    message = f"the theme {theme.name} has no words in `{lang}`"
    if not missing:
        message += ", nor in English"
    else:
        listed = f" for {_listed(missing)}" if some else f" ({_listed(missing)})"
        message += f"{listed}; the English ones are used"
    hint = f"write them into theme/strings/{lang}.yaml, a line `key: words` for each"
    if english:
        hint += "; the English ones are in " + ", ".join(english)
    return Problem("strings-missing", "warning", message, span, hint)


def _listed(keys: Sequence[str]) -> str:
    """Return the first keys in words, and how many there are besides."""
    others = len(keys) - MOST_KEYS
    shown = ", ".join(f"`{key}`" for key in keys[:MOST_KEYS])
    return shown + (f" and {others} other key{'s' if others > 1 else ''}" if others > 0 else "")


def unknown_key(key: str, near: str, span: Span) -> Problem:
    """Return the warning that nothing asks for the words of a key."""
    hint = f"did you mean `{near}`?" if near else "remove the line, or use the key in a template"
    message = f"no template asks for the words `{key}`"
    return Problem("strings-unknown", "warning", message, span, hint)


def unknown_gap(key: str, gap: str, near: str, allowed: Iterable[str], span: Span) -> Problem:
    """Return the warning that nothing is put in place of a name between braces."""
    names = ", ".join(f"`{{{name}}}`" for name in sorted(allowed))
    hint = f"these are replaced here: {names}" if names else "nothing is replaced in these words"
    return Problem(
        "strings-placeholder",
        "warning",
        f"nothing replaces `{{{gap}}}` in the words `{key}`",
        span,
        f"did you mean `{{{near}}}`?" if near else hint,
    )


def gap_left_out(key: str, gap: str, english: str, span: Span) -> Problem:
    """Return the warning that a value would not be shown."""
    return Problem(
        "strings-placeholder",
        "warning",
        f"the words `{key}` leave out `{{{gap}}}`",
        span,
        f"in English they are: {english}",
    )


def no_direction(words: str, span: Span) -> Problem:
    """Return that words don't say in which direction a language is written."""
    message = f"`language.direction` takes ltr or rtl, not `{words}`"
    hint = "write `ltr` for a language that is read from left to right"
    return Problem("value-choice", "error", message, span, hint)


def no_path(key: str, words: str, span: Span) -> Problem:
    """Return that words give no part of an address."""
    message = f"`{key}: {words}` has no letter or digit to make an address of"
    return Problem("slug-empty", "error", message, span, "choose a word with letters")


def empty(key: str, span: Span) -> Problem:
    """Return the warning that a key has no words."""
    return Problem(
        "strings-empty",
        "warning",
        f"`{key}` has no words, so the line counts for nothing",
        span,
        "write the words after the colon, or remove the line",
    )


def unused_language(path: str, languages: Sequence[str], paths: Container[str]) -> Problem:
    """Return the warning that a strings file is in no language of the site."""
    stem = posixpath.splitext(posixpath.basename(path))[0]
    meant = _meant_language(stem, languages)
    if meant and f"theme/strings/{meant}.yaml" in paths:
        hint = f"move its words into theme/strings/{meant}.yaml"
    elif meant:
        hint = f"rename it to {meant}.yaml"
    else:
        hint = "the site's languages are " + ", ".join(languages)
    message = f"`{stem}` is no language of the site, so nothing uses {path}"
    return Problem("strings-unused", "warning", message, Span(path), hint)


def _meant_language(stem: str, languages: Sequence[str]) -> str:
    """Return the language that "fre", "francais", "french" or "fr_FR" may stand for."""
    word = slug(stem)
    for lang in languages:
        if word == lang.lower() or word == slug(name_of_language(lang)):
            return lang
    for lang in languages:
        if word[:2] == lang[:2].lower():
            return lang
    return ""
