"""What is said of strings files."""

import posixpath
from collections.abc import Container, Iterable, Sequence

from portfolio_gen.model.languages import name_of_language
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.theme import Theme


def no_words(lang: str, theme: Theme, span: Span) -> Problem:
    """Return the warning that the theme does not speak a language."""
    instead = "; the English ones are used" if theme.strings.get("en") else ", nor in English"
    return Problem(
        "strings-missing",
        "warning",
        f"the theme {theme.name} has no words in `{lang}`{instead}",
        span,
        f"write them into theme/strings/{lang}.yaml",
    )


def some_words_missing(lang: str, missing: Sequence[str], theme: Theme, span: Span) -> Problem:
    """Return the warning that some of the theme's words are not there in a language."""
    others = len(missing) - 1
    more = f" and {others} other key{'s' if others > 1 else ''}" if others else ""
    return Problem(
        "strings-missing",
        "warning",
        f"the theme {theme.name} has no words in `{lang}` for `{missing[0]}`{more}; "
        "the English ones are used",
        span,
        f"write them into theme/strings/{lang}.yaml",
    )


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
