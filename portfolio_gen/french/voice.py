"""What is said to somebody, in the language of that person."""

from typing import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class Voice(NamedTuple):
    """Says English words in one language: in French, or as they are for all others."""

    lang: str = "en"

    @property
    def is_french(self) -> bool:
        """Tell whether French is spoken."""
        return self.lang == "fr"

    def said(self, english: str, /, **values: object) -> str:
        """Return words with their gaps filled, each by the value of its name."""
        return (self._template(english) if self.is_french else english).format(**values)

    def told(self, english: str) -> str:
        """Return a finished text of any part.

        What no sentence of the catalogue fits is told line by line, and else stays as it is.
        """
        if not (english and self.is_french):
            return english
        from portfolio_gen.french.catalogue import catalogue

        tell = catalogue().tell
        return tell(english) or "\n".join(tell(line) or line for line in english.split("\n"))

    def number(self, english: str) -> str:
        """Return a number with the comma, the blanks of the language: "1,204.5" → "1 204,5"."""
        if not self.is_french:
            return english
        from portfolio_gen.french.catalogue import number

        return number(english)

    def day(self, iso: str) -> str:
        """Return a day such as "2026-11-23": "23 novembre 2026" in French, "23 November 2026"."""
        from portfolio_gen.french.catalogue import day

        return day(iso) if self.is_french else day(iso, MONTHS, first="1")

    def _template(self, english: str) -> str:
        from portfolio_gen.french.catalogue import catalogue

        return catalogue().template(english) or english


ENGLISH = Voice()
