"""The language of whoever sits before the terminal, and what is said in it."""

import os
import sys


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


def said(english: str, /, **values: object) -> str:
    """Return words of the command line in the terminal's language, values in their gaps."""
    return (_template(english) if _is_french() else english).format(**values)


def told(english: str) -> str:
    """Return a finished English text of any part in the terminal's language.

    What no sentence of the catalogue fits is told line by line, and else stays as it is.
    """
    if not (english and _is_french()):
        return english
    from portfolio_gen.french.catalogue import catalogue

    tell = catalogue().tell
    return tell(english) or "\n".join(tell(line) or line for line in english.split("\n"))


def _template(english: str) -> str:
    from portfolio_gen.french.catalogue import catalogue

    return catalogue().template(english) or english


def _is_french() -> bool:
    return terminal_language() == "fr"


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
