"""Dates, numbers, lists and plurals as Unicode's CLDR has them, through Babel.

Only `forms.py` imports this module, when it is asked for a form that it does not know: Babel and
the data of one language take 30 ms.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_interval, tokenize_pattern, untokenize_pattern
from babel.numbers import format_decimal

#: CLDR's `en` is English of the United States. Without a region ours is that of the rest of the
#: world: "12 June 2025", "a, b and c". Whoever writes for the United States says `en-US`.
WORLD = {"en": "en_001"}
#: The zero of each system of digits that some language uses by default.
ZEROS = {
    "adlm": 0x1E950, "arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "cakm": 0x11136,
    "deva": 0x966, "hmnp": 0x1E140, "mtei": 0xABF0, "mymr": 0x1040, "nkoo": 0x7C0,
    "olck": 0x1C50, "tibt": 0xF20,
}  # fmt: skip
_DIGITS = re.compile(r"[0-9]+")


def answer(lang: str, kind: str, *details: str) -> str:
    """Return a form in a language; `kind` is a key of `ANSWERS`, which say what they take."""
    return ANSWERS[kind](_locale(lang), *details)


@cache
def _locale(lang: str) -> Locale:
    """Return the language's data: of `fr-XX` those of `fr`; of a language nobody knows the root."""
    parts = lang.split("-")
    while parts:
        name = "_".join(parts)
        try:
            return Locale.parse(WORLD.get(name, name))
        except (UnknownLocaleError, ValueError):
            parts.pop()
    return Locale.parse("root")


def _date(language: Locale, iso: str, ordinal: str = "") -> str:
    """Return a date with its year: "2025", "mars 2025", "12 juin 2025".

    `ordinal` stands for the number of the day where the language has a word for it: "1er".
    """
    if str(language) == "root":
        return iso
    pattern = {4: _skeleton(language, "y"), 7: _skeleton(language, "yMMMM")}.get(len(iso))
    return _written(language, iso, pattern or language.date_formats["long"].pattern, ordinal)


def _short_date(language: Locale, iso: str, ordinal: str = "") -> str:
    """Return a date of two or three parts without its year: "mars", "12 juin"."""
    if str(language) == "root":
        return iso[5:]
    return _written(
        language, iso, "LLLL" if len(iso) == 7 else _skeleton(language, "MMMMd"), ordinal
    )


def _day(language: Locale, iso: str, ordinal: str = "") -> str:
    """Return the day of a date alone: "12"."""
    if str(language) == "root":
        return iso[8:]
    return _written(language, iso, _skeleton(language, "d"), ordinal)


def _order(language: Locale) -> str:
    """Return the order of day, month and year: "dMy", "Mdy" or "yMd"."""
    fields = tokenize_pattern(language.date_formats["long"].pattern)
    letters = [str(value[0]).replace("L", "M") for kind, value in fields if kind == "field"]
    return "".join(letter for letter in letters if letter in "dMy")


def _interval(language: Locale, start: str, end: str) -> str:
    """Return a period in the language's plain form, with a dash or the like."""
    skeleton = {4: "y", 7: "yMMMM"}.get(len(start))
    if skeleton and len(start) == len(end) and str(language) != "root":
        found = format_interval(_as_date(start), _as_date(end), skeleton, locale=language)
        return _in_digits(language, found)
    pattern: str = language.interval_formats[None]  # one with months shortens their names
    return pattern.replace("{0}", _date(language, start)).replace("{1}", _date(language, end))


def _number(language: Locale, number: str) -> str:
    """Return a decimal number in groups, with as many decimals as it was given with."""
    decimals = len(number.partition(".")[2])
    whole = str(language.decimal_formats[None].pattern).partition(".")[0]
    pattern = f"{whole}.{'0' * decimals}" if decimals else whole
    system = "default" if language.default_numbering_system in ZEROS else "latn"
    found = format_decimal(
        Decimal(number), pattern, language, decimal_quantization=False, numbering_system=system
    )
    if found.startswith("-"):
        found = "\N{MINUS SIGN}" + found[1:]
    return _in_digits(language, found)


def _plural(language: Locale, number: str) -> str:
    """Return the category of a number in the language's plural rules: "one", "few", "other"."""
    return language.plural_form(Decimal(number))


def _list_part(language: Locale, part: str) -> str:
    """Return a pattern of lists: "2" for two items, else "start", "middle" or "end"."""
    return str(language.list_patterns["standard"][part])


def _skeleton(language: Locale, name: str) -> str:
    return str(language.datetime_skeletons[name].pattern)


def _written(language: Locale, iso: str, pattern: str, ordinal: str) -> str:
    if ordinal:
        pattern = untokenize_pattern(
            ("chars", ordinal) if kind == "field" and value[0] == "d" else (kind, value)
            for kind, value in tokenize_pattern(pattern)
        )
    return _in_digits(language, format_date(_as_date(iso), pattern, language))


def _as_date(iso: str) -> date:
    year, month, day = [*map(int, iso.split("-")), 1, 1][:3]
    return date(year, month, day)


def _in_digits(language: Locale, text: str) -> str:
    """Return a text in the language's own digits; Babel leaves the European ones."""
    zero = ZEROS.get(language.default_numbering_system)
    if zero is None:
        return text
    return _DIGITS.sub(lambda found: "".join(chr(zero + int(each)) for each in found[0]), text)


ANSWERS: dict[str, Callable[..., str]] = {
    "date": _date,
    "short-date": _short_date,
    "day": _day,
    "order": _order,
    "interval": _interval,
    "number": _number,
    "plural": _plural,
    "list": _list_part,
}
