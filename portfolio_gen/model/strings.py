"""Keys of the theme's words: which ones belong together, and which gaps a text has."""

import re

#: The categories of Unicode's plural rules: `works.one`, `works.few`, … of a key `works`.
PLURALS = ("zero", "one", "two", "few", "many", "other")
#: How a language writes dates and periods: English ways are no help to another language.
OF_DATES = ("day.", "period.")
#: Keys that the generator reads by itself; `*` stands for any ending.
READ_BY_GENERATOR = (
    "path.*",
    "section.*",
    "language.*",
    "not_found.*",
    "gone.*",
    "redirect.*",
    "feed.*",
    "cv",
)

_DATES = re.compile(
    r"day\.(?:[1-9]|[12][0-9]|3[01])"
    r"|period\.(?:range|years(?:\.since)?"
    r"|(?:from|to|since)(?:\.(?:year|day|month(?:\.(?:[1-9]|1[0-2]))?))?)"
)
_VARIANT = re.compile(rf"(.+)\.(?:{'|'.join(PLURALS)}|[0-9]+)")
_GAP = re.compile(r"\{([^{}]*)\}")


def family(key: str) -> str:
    """Return the key without its variant: "works" for "works.one" and for "works"."""
    found = _VARIANT.fullmatch(key)
    return found[1] if found else key


def is_plural(key: str) -> bool:
    """Tell whether a key may be the form of a text for some numbers: "works.few"."""
    return key.rpartition(".")[2] in PLURALS


def says_dates(key: str) -> bool:
    """Tell whether a key is one of those by which dates and periods are written."""
    return _DATES.fullmatch(key) is not None


def gaps(words: str) -> frozenset[str]:
    """Return the names between braces, which values are put in place of."""
    return frozenset(_GAP.findall(words)) if "{" in words else frozenset()


def stands_for(pattern: str, key: str) -> bool:
    """Tell whether a pattern means a key: itself, or with `*` at its end all that begin so."""
    return key.startswith(pattern[:-1]) if pattern.endswith("*") else key == pattern
