"""The language of whoever sits before the terminal."""

import os


def terminal_language() -> str:
    """Return the language of the terminal, such as "fr"; "en" where it says none."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name][:2].lower()
    return "en"
