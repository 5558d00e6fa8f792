"""Says the words of the reference in a language, and keeps what has no French yet."""

from portfolio_gen.french.catalogue import Catalogue, catalogue, spaced
from scripts.reference.french import SENTENCES
from scripts.reference.french_checks import SENTENCES as OF_CHECKS

_OWN = Catalogue({**SENTENCES, **OF_CHECKS})


class Voice:
    """Tells English words in one language: by the words of these pages, else by the tool's own.

    `missing` holds the English of what could not be told in French and stayed as it is.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.missing: list[str] = []

    def __call__(self, english: str, /, **values: object) -> str:
        """Return words in the language, values in their gaps, if there are any."""
        said = self._said(english)
        return said.format(**values) if values else said

    def either(self, english: str, french: str) -> str:
        """Return what has both languages already."""
        if self.lang == "en":
            return english
        if english and not french:
            self.missing.append(english)
        return spaced(french)

    def _said(self, english: str) -> str:
        if self.lang == "en":
            return english
        found = _OWN.tell(english) or catalogue().tell(english)
        if found is None:
            self.missing.append(english)
        return english if found is None else found


def cell(text: str) -> str:
    """Return a text as it stands in a cell of a table."""
    return text.strip().replace("|", "\\|").replace("<", "&lt;")


def table(*heads: str) -> list[str]:
    """Return the first two lines of a table."""
    shown = "".join(f" {head} |" if head else " |" for head in heads)
    return [f"|{shown}", "|" + "---|" * len(heads)]
