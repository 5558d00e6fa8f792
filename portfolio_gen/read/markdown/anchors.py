"""Anchors of headings: ids made from their words."""

import re
import unicodedata

from portfolio_gen.read.markdown.codes import Fault

_NOT_ASCII_WORD = re.compile(r"[^a-z0-9]+")

# Latin letters that Unicode does not take apart.
_LETTERS = {
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "ı": "i",
    "ħ": "h",
    "ŋ": "n",
    "ŧ": "t",
}


def anchor(text: str) -> str:
    """Return an id for a heading: lower case, words joined by hyphens.

    Accents are dropped ("L’été à Nîmes" gives "l-ete-a-nimes"), letters of other scripts stay.
    "section" where no letter or digit is left.
    """
    if text.isascii():
        return _NOT_ASCII_WORD.sub("-", text.lower()).strip("-") or "section"
    letters = "".join(map(_letter, unicodedata.normalize("NFC", text).lower()))
    return "-".join(letters.split()) or "section"


def unique(name: str, taken: dict[str, list[Fault]]) -> str:
    """Return the name, with -2, -3 … if it is taken, and take it."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    taken[found] = []
    return found


def _letter(letter: str) -> str:
    """Return what stands for a letter in an id; a blank for all that parts words."""
    if letter.isascii():
        return letter if letter.isalnum() else " "
    if letter in _LETTERS:
        return _LETTERS[letter]
    base = unicodedata.normalize("NFKD", letter)
    if base[0].isascii():
        return "".join(c for c in base if c.isascii() and c.isalnum()).lower() or " "
    # Marks are letters in Indian, Arabic and Hebrew writing; alone on a Latin letter they are not,
    # but NFC has already joined those.
    return letter if unicodedata.category(letter)[0] in "LNM" else " "
