"""The edits that a preview is measured with, each bringing a new word to where it can be seen."""

from dataclasses import dataclass
from pathlib import Path

#: Stands in the text of a `Marked` file for the word of the edit.
WORD = "@WORD@"


@dataclass(frozen=True)
class Kind:
    """A kind of edit, by its name in options and in the table."""

    name: str
    label: str


PAGE = Kind("page", "a word of the write-up")
TEMPLATE = Kind("template", "base template")
CSS = Kind("css", "style sheet")
KINDS = (PAGE, TEMPLATE, CSS)


@dataclass(frozen=True)
class Marked:
    """A file that is the same in each edit but for one word."""

    path: Path
    text: str

    def save(self, word: str) -> None:
        """Write the file as editors do: a new one beside it takes its name."""
        beside = self.path.with_name(f"{self.path.name}~")
        beside.write_text(self.text.replace(WORD, word), encoding="utf-8")
        beside.replace(self.path)


def marked_template(path: Path, original: Path) -> Marked:
    """Return a base template that shows the word at the end of each page's main part."""
    text = original.read_text(encoding="utf-8")
    return Marked(path, text.replace("</main>", f"<p>{WORD}</p>\n</main>"))


def marked_style(path: Path, original: Path) -> Marked:
    """Return a style sheet that says the word where no minifier drops it."""
    text = original.read_text(encoding="utf-8")
    return Marked(path, f"{text}\n:root {{ --edited: {WORD}; }}\n")
