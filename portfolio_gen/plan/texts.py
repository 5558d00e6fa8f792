"""Texts of front matter and of portfolio.yaml in one language."""

from portfolio_gen.model.front import Text
from portfolio_gen.model.typography import typeset


def text_in(value: Text | None, lang: str) -> str:
    """Return a text in a language as written; of a mapping without it, its first entry.

    For what is compared or becomes an address; what readers see comes from `Texts`.
    """
    return _found(value, lang)[0]


class Texts:
    """What views show of the author's texts in one language, set with its typography."""

    def __init__(self, lang: str, *, typography: bool) -> None:
        self._lang = lang
        self._typography = typography

    def of(self, value: Text | None) -> str:
        """Return a text as readers see it; "" for None.

        A mapping without the language gives its first entry, set as that entry's language wants.
        """
        text, lang = _found(value, self._lang)
        return typeset(text, lang) if self._typography else text


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
