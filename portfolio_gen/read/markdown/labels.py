"""Words that the markup itself needs, in the language of the page."""

from typing import NamedTuple


class Labels(NamedTuple):
    """Words for footnotes, check boxes and tables; `{}` is a number."""

    notes: str
    note: str
    back: str
    back_to: str
    done: str
    to_do: str
    table: str


_ENGLISH = Labels("Notes", "Note {}", "back", "back to the text, note {}", "done", "to do", "Table")
_FRENCH = Labels(
    "Notes", "Note {}", "retour", "retour au texte, note {}", "fait", "à faire", "Tableau"
)


def labels(lang: str) -> Labels:
    """Return the words for a language, English for those we do not have."""
    return _FRENCH if lang.lower().partition("-")[0] == "fr" else _ENGLISH
