"""Texts of front matter and of portfolio.yaml in one language."""

from collections.abc import Mapping

from portfolio_gen.model.front import Text
from portfolio_gen.model.typography import typeset


def text_in(value: Text | None, lang: str) -> str:
    """Return a text in a language as written; of a mapping without it, its first entry.

    For what is compared or becomes an address; what readers see comes from `Texts`.
    """
    return _found(value, lang)[0]


def spoken(value: Text, lang: str) -> Text:
    """Return a text that, if it names no language itself, is in this one."""
    return {lang: value} if isinstance(value, str) and value else value


def only_in(value: Text, lang: str) -> str:
    """Return what a mapping says in a language; "" for a text that names no language."""
    return value.get(lang, "") if isinstance(value, dict) else ""


class Texts:
    """What views show of the author's texts in one language, set with its typography.

    It keeps the texts that it gave in another language, until they are taken for a view.
    """

    def __init__(self, lang: str, *, typography: bool) -> None:
        self.lang = lang
        self._typography = typography
        self._foreign: dict[str, str] = {}

    def of(self, value: Text | None) -> str:
        """Return a text as readers see it; "" for None.

        A mapping without the language gives its first entry, set as that entry's language wants.
        """
        text, lang = self.pair(value)
        self.note(text, lang)
        return text

    def pair(self, value: Text | None) -> tuple[str, str]:
        """Return a text as readers see it, and its language; "" for that of the page.

        For what says its language by itself; nothing is kept of it.
        """
        text, lang = _found(value, self.lang)
        shown = typeset(text, lang) if self._typography else text
        return shown, lang if lang != self.lang and _is_said(text) else ""

    def note(self, text: str, lang: str) -> None:
        """Keep that a text is shown in another language; "" is that of the page."""
        if lang:
            self._foreign[text] = lang

    def lend(self, foreign: Mapping[str, str]) -> None:
        """Keep foreign texts of something that was made before and is shown here too."""
        self._foreign.update(foreign)

    def taken(self) -> dict[str, str]:
        """Return the texts in other languages since this was asked last, with their languages."""
        found, self._foreign = self._foreign, {}
        return found


def _is_said(text: str) -> bool:
    """Tell whether a text is words: it has a letter, and is no web address."""
    return any(letter.isalpha() for letter in text) and not text.startswith(("https:", "http:"))


def _found(value: Text | None, lang: str) -> tuple[str, str]:
    """Return a text and its language."""
    if value is None:
        return "", lang
    if isinstance(value, str):
        return value, lang
    if value.get(lang):
        return value[lang], lang
    other = next(iter(value), "")
    return value.get(other, ""), other or lang
