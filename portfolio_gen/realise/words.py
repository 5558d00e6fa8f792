"""Words of the interface and dates, in a page's language."""

from collections.abc import Mapping


class Words:
    """The `t` function and the `date` filters of one language."""

    def __init__(self, strings: Mapping[str, str], lang: str) -> None:
        self._strings = strings
        self.lang = lang
        self._dates: dict[str, str] = {}

    def t(self, key: str, values: Mapping[str, object]) -> str:
        """Return the words for a key with `{name}` filled in; KeyError if the theme has none.

        With a `count`, the words for one or for several: `key.one`, `key.other`. French counts
        0 and 1 as one (Unicode CLDR plural rules).
        """
        count = values.get("count")
        if isinstance(count, int):
            one = count in (0, 1) if self.lang.startswith("fr") else count == 1
            key = f"{key}.one" if one else f"{key}.other"
        words = self._strings[key]
        for name, value in values.items():
            words = words.replace("{" + name + "}", str(value))
        return words

    def date(self, iso: str) -> str:
        """Return an ISO date of one to three parts in words: "2025-06" gives "juin 2025"."""
        if iso not in self._dates:
            self._dates[iso] = self._date(iso)
        return self._dates[iso]

    def _date(self, iso: str) -> str:
        year, _, rest = iso.partition("-")
        month, _, day = rest.partition("-")
        if not month:
            return year
        words = {"year": year, "month": self._strings[f"month.{int(month)}"]}
        if not day:
            return self.t("date.month", words)
        number = str(int(day))
        words["day"] = self._strings.get(f"day.{number}", number)
        return self.t("date.day", words)

    def period(self, start: str, end: str) -> str:
        """Return a period in words; `end` may be "ongoing", either may be empty."""
        if end == "ongoing":
            return self.t("period.since", {"start": self.date(start)}) if start else ""
        if start and end and start != end:
            return self.t("period.range", {"start": self.date(start), "end": self.date(end)})
        return self.date(end or start) if end or start else ""
