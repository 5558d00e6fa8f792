"""The texts that new files begin with: package data, one folder for each language of authors."""

import os
import re
from collections.abc import Mapping

#: Languages that authors are spoken to in; the first one stands for all others.
SPOKEN = ("en", "fr")

_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
_GAP = re.compile(r"\{\{(\w+)\}\}")
_EMPTY_LINE = "\0"


def spoken_in(lang: str) -> str:
    """Return the language that an author is spoken to in, whose site is in `lang`."""
    base = lang.partition("-")[0].lower()
    return base if base in SPOKEN else SPOKEN[0]


def text(lang: str, name: str, values: Mapping[str, str]) -> str:
    """Return a text with its gaps filled, each by the value of its name.

    A line that is nothing but a gap without a value is left out.
    """
    with open(os.path.join(_FOLDER, lang, name), encoding="utf-8") as file:
        return filled(file.read(), values)


def filled(pattern: str, values: Mapping[str, str]) -> str:
    """Return a pattern with its gaps filled; see `text`."""

    def value(gap: re.Match[str]) -> str:
        return values[gap[1]] or _EMPTY_LINE

    # In one pass: what a person wrote is never taken for a gap.
    lines = (_GAP.sub(value, line) for line in pattern.splitlines(keepends=True))
    return "".join(line for line in lines if line.strip() != _EMPTY_LINE).replace(_EMPTY_LINE, "")


def data(name: str) -> bytes:
    """Return a file that is the same in every language."""
    with open(os.path.join(_FOLDER, name), "rb") as file:
        return file.read()
