"""The language of whoever sits before the terminal, and what is said in it."""

import os
import sys
from collections.abc import Sequence

import click

from portfolio_gen.french.voice import Voice


def terminal_language() -> str:
    """Return the language of the terminal, such as "fr"; "en" where it says none.

    Source: GNU gettext manual, "Locale Environment Variables": `LANGUAGE` counts first, unless the
    locale is C. Windows sets none of them; there, the language of the system's own words counts.
    """
    locale = _first_set("LC_ALL", "LC_MESSAGES", "LANG")
    if locale is None:
        return _of_windows() if sys.platform == "win32" else "en"
    if locale.split(".")[0] in ("C", "POSIX"):
        return "en"
    preferred = os.environ.get("LANGUAGE", "").split(":")[0]
    return (preferred or locale)[:2].lower()


def terminal() -> Voice:
    """Return the voice that speaks the terminal's language."""
    return Voice(terminal_language())


def said(english: str, /, **values: object) -> str:
    """Return words of the command line in the terminal's language, values in their gaps."""
    return terminal().said(english, **values)


def told(english: str) -> str:
    """Return a finished English text of any part in the terminal's language."""
    return terminal().told(english)


def count(number: int, noun: str) -> str:
    """Return a number of things in words: "1 page", "1,204 pages"."""
    return told(f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s")


def day_in_words(iso: str) -> str:
    """Return a day such as "2026-11-23" as the terminal's language writes it."""
    return terminal().day(iso)


def decimal(value: float, digits: int = 2) -> str:
    """Return a number with so many digits behind the point or the comma; seconds have two."""
    return terminal().number(f"{value:.{digits}f}")


def size_in_words(bytes_: int) -> str:
    """Return a number of bytes in the decimal unit that suits it: "12.3 MB", "12,3 Mo"."""
    megabytes = bytes_ / 1e6
    if megabytes < 0.9995:
        return told(f"{bytes_ / 1e3:.0f} kB")
    return told(f"{megabytes:.1f} MB" if megabytes < 99.5 else f"{megabytes:.0f} MB")


def listed(names: Sequence[str], most: int) -> str:
    """Return the first of many names, and how many more there are: "a, b and 3 more"."""
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    number = terminal().number(f"{len(names) - most:,}")
    return said("{shown} and {number} more", shown=shown, number=number)


def reason_of(error: OSError) -> str:
    """Return why the system refuses something, within a sentence."""
    return told((error.strerror or str(error) or "unknown reason").lower())


def tell_waiting() -> None:
    """Tell that another process works on the site, which two never do at once."""
    click.echo(said("Another build of this site is running; waiting for it to end …"), err=True)


def _first_set(*names: str) -> str | None:
    return next((os.environ[name] for name in names if os.environ.get(name)), None)


def _of_windows() -> str:
    """Return the language in which Windows shows its own words.

    Source: Windows API reference, GetUserDefaultUILanguage; `locale.windows_locale` names it.
    """
    import ctypes
    import locale

    windll = getattr(ctypes, "windll")  # noqa: B009 - only Windows has it
    return locale.windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "en")[:2]
