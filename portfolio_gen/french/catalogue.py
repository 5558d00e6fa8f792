"""Finds the French sentence for an English one."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from portfolio_gen.french import sentences

_GAP = re.compile(r"\{(\d+)(?::(words|number|day))?\}")
_NUMBER = re.compile(r"\d[\d,.]*")
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-\d\d")
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
#: What stands between the members of a list that is told.
_BETWEEN = re.compile(r"(, | and | or )")
_JOINTS = {", ": ", ", " and ": " et ", " or ": " ou "}
#: Narrow no-break spaces are in no old code page of Windows; the wide one is in all.
_BEFORE_SIGN = re.compile(r" (?=»|[:;?!](?:\s|$|[»)]))")
_AFTER_QUOTE = re.compile(r"(?<=«) ")


class Pattern(NamedTuple):
    """An English sentence with gaps, taken apart, and its French."""

    pieces: tuple[str, ...]  # the words around the gaps: one more than there are gaps
    french: str
    numbers: tuple[int, ...]  # the gaps in which only a number fits

    @property
    def weight(self) -> int:
        """Return how many characters are no gap: what says more is tried first."""
        return sum(map(len, self.pieces))


class Catalogue:
    """Sentences by their English, whole ones and ones with gaps."""

    def __init__(self, sentences: Mapping[str, str]) -> None:
        self._whole: dict[str, str] = {}
        patterns = []
        for english, french in sentences.items():
            if _GAP.search(english):
                pieces = tuple(_GAP.split(english)[::3])
                numbers = tuple(int(gap[1]) for gap in _GAP.finditer(french) if gap[2] == "number")
                patterns.append(Pattern(pieces, french, numbers))
            else:
                self._whole[english] = french
        self._patterns = sorted(patterns, key=lambda each: -each.weight)

    def template(self, english: str) -> str | None:
        """Return the French of a text exactly as it stands in the catalogue, None if it has none.

        A text with gaps by name is returned with its gaps.
        """
        found = self._whole.get(english)
        return None if found is None else spaced(found)

    def tell(self, english: str) -> str | None:
        """Return a finished English sentence in French, None if none of the catalogue fits it."""
        if (found := self.template(english)) is not None:
            return found
        for pattern in self._patterns:
            values = fit(pattern.pieces, english)
            if values is not None and all(_NUMBER.fullmatch(values[at]) for at in pattern.numbers):
                return self._filled(spaced(pattern.french), values)
        return None

    def _filled(self, french: str, values: tuple[str, ...]) -> str:
        def value(gap: re.Match[str]) -> str:
            text = values[int(gap[1])]
            match gap[2]:
                case "words":
                    return self._words(text)
                case "number":
                    return number(text)
                case "day":
                    return day(text)
                case _:
                    return text

        return _GAP.sub(value, french)

    def _words(self, text: str) -> str:
        """Return words in French: whole, or as a list; as they are where nothing fits."""
        found = self.tell(text)
        if found is not None or not _BETWEEN.search(text):
            return text if found is None else found
        parts = _BETWEEN.split(text)
        told = [self.tell(part) for part in parts[::2]]
        if not any(told) and "`" not in text:
            return text  # somebody's own words, such as "Smith and Sons"
        parts[::2] = [each or part for each, part in zip(told, parts[::2], strict=True)]
        parts[1::2] = [_JOINTS[joint] for joint in parts[1::2]]
        return "".join(parts)


def fit(pieces: tuple[str, ...], text: str) -> tuple[str, ...] | None:
    """Return what stands in the gaps between pieces if a text is made of them, else None."""
    first, *others, last = pieces
    if not (text.startswith(first) and text.endswith(last)):
        return None
    start, end = len(first), len(text) - len(last)
    values = []
    for piece in others:
        at = text.find(piece, start, end) if piece else start
        if at < 0:
            return None
        values.append(text[start:at])
        start = at + len(piece)
    return (*values, text[start:end]) if start <= end else None


def number(english: str) -> str:
    """Return an English number as French writes it: "1,204.5" → "1 204,5"."""
    return english.replace(",", "\u00a0").replace(".", ",")


def day(iso: str, months: Sequence[str] = _MONTHS, *, first: str = "1er") -> str:
    """Return a day as French writes it: "2026-11-01" → "1er novembre 2026"; other dates stay.

    With the names of the months in another language, and how it writes the first day: as that does.
    """
    if not _DAY.fullmatch(iso):
        return iso
    year, month, number = (int(part) for part in iso.split("-"))
    return f"{first if number == 1 else number} {months[month - 1]} {year}"


def spaced(french: str) -> str:
    """Return French with no-break spaces at its signs, but not within backticks."""
    parts = french.split("`")
    parts[::2] = [
        _AFTER_QUOTE.sub("\u00a0", _BEFORE_SIGN.sub("\u00a0", each)) for each in parts[::2]
    ]
    return "`".join(parts)


def all_sentences() -> Mapping[str, str]:
    """Return the sentences of all modules; a text that two of them have is told in the same way."""
    found: dict[str, str] = {}
    for _, module in modules():
        found |= module
    return found


def modules() -> Iterable[tuple[str, Mapping[str, str]]]:
    """Yield the modules of sentences by name."""
    for each in sorted(module.name for module in iter_modules(sentences.__path__)):
        words: Mapping[str, str] = import_module(f"{sentences.__name__}.{each}").SENTENCES
        yield each, words


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the catalogue of all sentences."""
    return Catalogue(all_sentences())
