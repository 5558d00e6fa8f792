"""Letters for a terminal or a file that lacks some: cp1252, as Windows has it, or ASCII."""

import codecs
import sys
import unicodedata

NAME = "portfolio"
#: What stands for signs that have no plainer form of their own.
PLAINER = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("“”«»", '"'),
        **dict.fromkeys("‐‑–—·•", "-"),
        "…": "...",
        "→": "->",
        "←": "<-",
        "×": "x",
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "✓": "+",
        "✗": "x",
        "€": "EUR",
        "ß": "ss",
    }
)


def forgive() -> None:
    """Let nothing that is printed fail for want of letters."""
    codecs.register_error(NAME, _plainer)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=NAME)


def takes_all(encoding: str | None) -> bool:
    """Tell whether an encoding has all letters."""
    return (encoding or "").lower().replace("_", "-").startswith("utf")


def plainer(text: str) -> str:
    """Return a text in ASCII that says the same as far as can be: "l’été …" gives "l'ete ..."."""
    apart = unicodedata.normalize("NFKD", text.translate(PLAINER)).translate(PLAINER)
    marked = (each for each in apart if not unicodedata.combining(each))
    return "".join(each if each.isascii() else "?" for each in marked)


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plainer(error.object[error.start : error.end]), error.end
