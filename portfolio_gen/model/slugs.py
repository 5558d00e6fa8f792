"""Names as they stand in addresses."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

NOT_ASCII_WORD = re.compile(r"[^a-z0-9]+")

#: Latin letters that Unicode does not decompose into a base letter and a mark.
LETTERS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
        "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ſ": "s",
    }
)  # fmt: skip
SYMBOLS = str.maketrans({"+": "plus", "#": "sharp"})


@lru_cache(maxsize=1 << 14)  # a term is named by every work that has it
def slug(text: str) -> str:
    """Return a text as a part of an address: lower case, words joined by hyphens.

    Accents are dropped ("L’été" gives "l-ete"), letters of other scripts stay, all else
    separates words. Empty where nothing is left.
    """
    if text.isascii():
        return NOT_ASCII_WORD.sub("-", text.lower()).strip("-")
    plain = "".join(_without_accents(text)).casefold().translate(LETTERS)
    plain = unicodedata.normalize("NFC", plain)
    return "-".join("".join(_words(plain)).split())


@lru_cache(maxsize=1 << 14)
def term_slug(name: str) -> str:
    """Return the slug of a tag, kind or skill: "C++" gives "cplusplus", "C#" "csharp"."""
    symbols = name if name.rstrip("+#") == name else name.translate(SYMBOLS)
    return slug(symbols)


def _words(text: str) -> Iterator[str]:
    """Yield letters and digits with their marks, such as vowel signs; a blank for all else."""
    inside = False
    for letter in text:
        is_mark = unicodedata.category(letter).startswith("M")
        inside = letter.isalnum() or (is_mark and inside)
        yield letter if inside else " "


def _without_accents(text: str) -> list[str]:
    """Return the characters of a text, Latin ones without their marks."""
    kept: list[str] = []
    latin = False
    for letter in unicodedata.normalize("NFKD", text):
        if unicodedata.category(letter).startswith("M"):
            if not latin:
                kept.append(letter)
            continue
        latin = letter.isascii() or "LATIN" in unicodedata.name(letter, "")
        kept.append(letter)
    return kept
