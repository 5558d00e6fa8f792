"""The order of titles and names in a language's alphabet.

Babel has no collation, and the C library's depends on the machine. This is what the Unicode
collation algorithm does at its first level for the scripts that we know of, with the letters that a
language counts as its own.
"""

import unicodedata
from functools import lru_cache

from portfolio_gen.model.slugs import LETTERS, NOT_ASCII_WORD

#: Letters of their own by language: each comes after all words that begin with its base letter.
OWN = {
    "da": ("z", "æøå"), "nb": ("z", "æøå"), "nn": ("z", "æøå"), "no": ("z", "æøå"),
    "fi": ("z", "åäö"), "sv": ("z", "åäö"), "et": ("z", "õäöü"), "is": ("z", "þæö"),
    "es": ("n", "ñ"), "uk": ("и", "ії"),
}  # fmt: skip
#: Accents are a matter of taste in these scripts; in others a mark makes another letter (й).
_MARKED = ("LATIN", "GREEK", "ARABIC", "HEBREW")
#: Letters that only look like others with a mark.
_ALIKE = str.maketrans({"ё": "е", "ς": "σ"})
_LAST = "\U0010ffff"  # comes after every letter


@lru_cache(maxsize=1 << 14)
def alphabetic(text: str, lang: str) -> tuple[str, str]:
    """Return the key that sorts titles: without case and accents first, then with accents.

    "œ" counts as "oe". Signs between words count as one blank, signs at the ends as nothing.
    """
    if text.isascii():
        return NOT_ASCII_WORD.sub(" ", text.lower()).strip(), ""
    plain = unicodedata.normalize("NFC", text.casefold())
    words = "".join(letter if letter.isalnum() or _is_mark(letter) else " " for letter in plain)
    base, own = OWN.get(lang.split("-")[0], ("", ""))
    key = []
    for letter in " ".join(words.split()):
        at = own.find(letter)
        key.append(f"{base}{_LAST * (at + 1)}" if at >= 0 else _base(letter))
    return "".join(key), plain


@lru_cache(maxsize=1 << 10)
def _base(letter: str) -> str:
    """Return a letter without its marks, in the scripts in which these are no other letter."""
    if letter.isascii():
        return letter
    if _is_mark(letter):
        return ""
    if unicodedata.name(letter, "").startswith(_MARKED):
        parts = unicodedata.normalize("NFKD", letter)
        letter = "".join(part for part in parts if not _is_mark(part))
    return letter.translate(LETTERS).translate(_ALIKE)


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")
