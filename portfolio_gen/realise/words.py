"""Words of the interface, dates, periods, numbers and lists, in a page's language."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from markupsafe import Markup, escape

from portfolio_gen.model.strings import PLURALS
from portfolio_gen.realise.forms import Forms

DASH = "\N{EN DASH}"
ISO_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,20})(?:\.[0-9]{1,20})?")
PRECISIONS = {4: "year", 7: "month", 10: "day"}
_GAP = re.compile(r"\{([^{}]*)\}")


class Words:
    """What templates say in one language: the theme's words, and forms of dates and numbers."""

    def __init__(self, strings: Mapping[str, str], forms: Forms) -> None:
        self._strings = strings
        self._forms = forms
        self.lang = forms.lang

    def t(self, key: str, values: Mapping[str, object]) -> str:
        """Return the words for a key with `{name}` filled in; KeyError if the theme has none.

        With a `count`, the words for that number by the language's plural rules (`key.one`,
        `key.few`, …, else `key.other`), and the number as the language writes it. Where a value is
        markup, so are the words, and all else in them is escaped.
        """
        count = values.get("count")
        if isinstance(count, int | float) and not isinstance(count, bool):
            key = self._plural(key, count)
            values = {**values, "count": self.number(count)}
        return _filled(self._strings[key], values)

    def _plural(self, key: str, count: float) -> str:
        number = _plain(count)
        category = self._forms.of("plural", number) if number else "other"
        for each in (f"{key}.{category}", f"{key}.other"):
            if each in self._strings:
                return each
        has_forms = any(f"{key}.{each}" in self._strings for each in PLURALS)
        return key if key in self._strings and not has_forms else f"{key}.other"

    def date(self, iso: str) -> str:
        """Return an ISO date of one to three parts in words: "2025-06" gives "juin 2025".

        What is no date is returned as it is.
        """
        return self._forms.of("date", iso, self._ordinal(iso)) if _is_date(iso) else iso

    def number(self, value: object) -> str:
        """Return a number as the language writes it: 12345.6 gives "12 345,6".

        Text in the plain form ("12345.60") keeps its decimals; any other text stays as it is.
        """
        number = _plain(value)
        if number:
            return self._forms.of("number", number)
        return value if isinstance(value, str) else str(value)

    def enumeration(self, items: Iterable[object]) -> Markup:
        """Return items in one sentence: "a, b et c"; each is escaped unless it is markup."""
        parts = [escape(item) for item in items]
        if len(parts) < 2:
            return Markup("").join(parts)
        patterns = ["2"]
        if len(parts) > 2:
            patterns = ["start", *["middle"] * (len(parts) - 3), "end"]
        before: list[str] = []
        within: list[str] = [parts[0]]
        for name, part in zip(patterns, parts[1:], strict=True):
            head, _, rest = self._forms.of("list", name).partition("{0}")
            separator, _, tail = rest.partition("{1}")
            before.append(escape(head))
            within += (escape(separator), part, escape(tail))
        return Markup("".join((*reversed(before), *within)))

    def years(self, start: str, end: str) -> str:
        """Return a period in years, for narrow places: "2024–2025", "2023–", or one year."""
        first, last = start[:4], end[:4]
        if end == "ongoing":
            if not first:
                return ""
            return self._say("period.years.since", "{start}" + DASH, start=self.date(first))
        if not (first and last and first != last and _is_date(first) and _is_date(last)):
            return self.date(last or first)
        if "period.years" not in self._strings:
            return self._forms.of("interval", first, last)
        return self._say("period.years", start=self.date(first), end=self.date(last))

    def period(self, start: str, end: str) -> str:
        """Return a period in words; `end` may be "ongoing", either may be empty.

        A date that holds the other one ("2025" and "2025-06") is all that is said.
        """
        if end == "ongoing":
            return self._since(start) if start else ""
        if not (start and end):
            return self.date(start or end)
        if start.startswith(end) or end.startswith(start):
            return self.date(min(start, end, key=len))
        if not (_is_date(start) and _is_date(end)):
            return f"{self.date(start)} {DASH} {self.date(end)}"
        if len(start) == len(end) == 4:
            return self.years(start, end)
        return self._between(start, end)

    def _since(self, start: str) -> str:
        form = self._by_date("period.since", start)
        return self._say(form, "{start} " + DASH, start=self.date(start))

    def _between(self, start: str, end: str) -> str:
        """Return "de mars à juin 2025"; without words of the theme, what CLDR has for it."""
        if "period.range" not in self._strings:
            return self._forms.of("interval", start, end)
        first, last = self._without_repetition(start, end)
        return self._say(
            "period.range",
            start=self._say(self._by_date("period.from", start), "{date}", date=first),
            end=self._say(self._by_date("period.to", end), "{date}", date=last),
        )

    def _without_repetition(self, start: str, end: str) -> tuple[str, str]:
        """Return both dates in words; what they share is said once, where the language says it.

        "3 mars – 5 juin 2025", "3 – 5 juin 2025"; with the year first, the second is shortened.
        """
        if len(start) != len(end) or start[:4] != end[:4]:
            return self.date(start), self.date(end)
        order = self._forms.of("order")
        kind = "short-date"
        if start[:7] == end[:7] and order in ("dMy", "yMd"):
            kind = "day"
        if order == "yMd":
            return self.date(start), self._forms.of(kind, end, self._ordinal(end))
        return self._forms.of(kind, start, self._ordinal(start)), self.date(end)

    def _ordinal(self, iso: str) -> str:
        """Return the theme's word for a day of the month: "1er"."""
        return self._strings.get(f"day.{int(iso[8:])}", "") if len(iso) == 10 else ""

    def _by_date(self, key: str, iso: str) -> str:
        """Return the most special of the theme's keys: `key.month.4`, `key.month` or `key`."""
        special = f"{key}.{PRECISIONS.get(len(iso), 'day')}"
        for each in (f"{special}.{int(iso[5:7])}" if len(iso) == 7 else special, special):
            if each in self._strings:
                return each
        return key

    def _say(self, key: str, otherwise: str = "", /, **values: str) -> str:
        return _filled(self._strings.get(key, otherwise), values)


def _is_date(iso: str) -> bool:
    if not ISO_DATE.fullmatch(iso):
        return False
    year, month, day = [*map(int, iso.split("-")), 1, 1][:3]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _plain(value: object) -> str:
    """Return a number in the plain form "-12345.6"; "" for what is none, or beyond all measure."""
    if isinstance(value, float):
        value = f"{value:.15f}".rstrip("0").rstrip(".") if "e" in repr(value) else repr(value)
        value = value.removesuffix(".0")
    number = value if isinstance(value, str) else ""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**21:
        number = str(value)
    return number if PLAIN_NUMBER.fullmatch(number) else ""


def _filled(words: str, values: Mapping[str, object]) -> str:
    """Return words with their gaps filled; a gap for which there is no value stays."""
    if not values or "{" not in words:
        return words
    if not any(isinstance(value, Markup) for value in values.values()):
        return _GAP.sub(lambda gap: str(values.get(gap[1], gap[0])), words)
    return Markup(_GAP.sub(lambda gap: escape(values.get(gap[1], gap[0])), str(escape(words))))
