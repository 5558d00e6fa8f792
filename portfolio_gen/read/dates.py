"""Partial dates as authors write them: 2025, 2025-06, 2025-06-12."""

import calendar
import re
import unicodedata

from portfolio_gen.read.fault import FaultError

#: The day that stands for one that could not be read.
UNCLEAR = "9999-12-31"

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
#: A day with a time, as other generators note it. Source: YAML 1.1, "Timestamp Language-Independent
#: Type", and ISO 8601; the time is left away, the day is the one that is written.
_TIMED = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?"
    r"[ \t]*(?:[Zz]|[A-Z]{3,4}|[-+][0-9]{1,2}(?::?[0-9]{2})?)?\Z"
)
_LOOSE_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?:[t ].*)?\Z")
_DAY_FIRST = re.compile(r"(?:([0-9]{1,2})[-/. ])?([0-9]{1,2})[-/. ]([0-9]{4})\Z")
_WORDS = re.compile(r"(?:(?:le )?([0-9]{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.? ([0-9]{4})\Z")
_ONGOING = frozenset(("ongoing", "en cours", "present", "today", "aujourd'hui", "now"))
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier/january/jan/janv",
            "fevrier/february/feb/fevr",
            "mars/march/mar",
            "avril/april/apr/avr",
            "mai/may",
            "juin/june/jun",
            "juillet/july/jul/juil",
            "aout/august/aug",
            "septembre/september/sep/sept",
            "octobre/october/oct",
            "novembre/november/nov",
            "decembre/december/dec",
        ),
        1,
    )
    for name in names.split("/")
}


def ends_before(begin: str, end: str) -> bool:
    """Tell whether one date is before another; of partial dates the parts count that both have."""
    shared = min(len(begin), len(end))
    return begin != UNCLEAR and end != "ongoing" and end[:shared] < begin[:shared]


def read_date(raw: str, key: str) -> str:
    """Return the partial date as ISO text of one, two or three parts; raises FaultError.

    A time behind the day is left away.
    """
    return _whole(raw, key, "2025, 2025-06 or 2025-06-12")


def read_date_or_ongoing(raw: str, key: str) -> str:
    """Return the partial date, or `ongoing`; raises FaultError."""
    if raw.casefold() in ("ongoing", "en cours"):
        return "ongoing"
    if raw.casefold() in _ONGOING:
        message = f"`{key}` takes a date or the word ongoing"
        raise FaultError("value-date", message, f"write `{key}: ongoing`")
    return _whole(raw, key, "2025, 2025-06, 2025-06-12 or ongoing")


def read_day(raw: str, key: str) -> str:
    """Return the full date as ISO text; raises FaultError."""
    match = _DATE.match(raw)
    if match and match[3] and _exists(match[1], match[2], match[3]):
        return raw
    raise _fault(raw, key, "a full date such as 2025-06-12", full=not (match and match[3]))


def _whole(raw: str, key: str, forms: str) -> str:
    """Return a partial date that is in the calendar, without its time; raises FaultError."""
    timed = _TIMED.match(raw)
    date = timed[1] if timed else raw
    match = _DATE.match(date)
    if match and _exists(match[1], match[2], match[3]):
        return date
    raise _fault(date, key, forms)


def _exists(year: str, month: str | None, day: str | None) -> bool:
    if int(year) < 1 or (month is not None and not 1 <= int(month) <= 12):
        return False
    return day is None or 1 <= int(day) <= calendar.monthrange(int(year), int(month or 1))[1]


def _fault(raw: str, key: str, takes: str, full: bool = False) -> FaultError:
    if _DATE.match(raw) and not full:
        return _no_such_date(raw, key)
    line = " ".join(raw.split())
    shown = line if len(line) <= 60 else line[:57] + "…"
    meant = _meant(line)
    fits = meant and (len(meant) == 10 or not full)
    hint = f"write `{key}: {meant}`" if fits else "write the year first: 2025-06-12"
    return FaultError("value-date", f'`{key}` takes {takes}, not "{shown}"', hint)


def _no_such_date(raw: str, key: str) -> FaultError:
    """Return the fault of a date that has the right form and is in no calendar."""
    year, month = (*raw.split("-"), "")[:2]
    if int(year) < 1:
        return FaultError("value-date", f"`{key}`: there is no year {year}", "write 2025 or so")
    if not 1 <= int(month) <= 12:
        hint = "the months are 01 to 12, and stand before the day"
        return FaultError("value-date", f"`{key}`: there is no month {month}", hint)
    last = calendar.monthrange(int(year), int(month))[1]
    hint = f"the last day of that month is {year}-{month}-{last}"
    return FaultError("value-date", f"`{key}`: there is no day {raw}", hint)


def _meant(line: str) -> str:
    """Return the ISO form of a date in words or with the day first; nothing if unclear."""
    plain = unicodedata.normalize("NFD", line.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if match := _LOOSE_ISO.match(plain):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.match(plain):
        day, month, year = match.groups()
    elif (match := _WORDS.match(plain)) and match[2] in _MONTHS:
        day, month, year = match[1], str(_MONTHS[match[2]]), match[3]
    else:
        return ""
    if not _exists(year, month, day):
        return ""
    return "-".join(part.zfill(2) for part in (year, month, day) if part)
