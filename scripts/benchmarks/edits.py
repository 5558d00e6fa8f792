"""Real edits to a generated project: one word, a new one each time."""

from pathlib import Path

from scripts.benchmarks.dice import Dice

_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")


def fresh_word(run: int) -> str:
    """Return a word that occurs nowhere in a generated site; another one for each run."""
    dice = Dice(run)
    return "Qu" + "".join(dice.one(_SYLLABLES) for _ in range(5))


def edit_body(source: Path, word: str) -> None:
    """Replace the first word of the write-up."""
    head, body = _parts(source)
    _, rest = body.split(" ", 1)
    _save(source, f"{head}{word} {rest}")


def edit_title(source: Path, word: str) -> None:
    """Replace the last word of the title."""
    head, body = _parts(source)
    title, rest = head.split("\n", 2)[1:]
    kept, _ = title.rsplit(" ", 1)
    _save(source, f"---\n{kept} {word}\n{rest}{body}")


def _parts(source: Path) -> tuple[str, str]:
    """Return the front matter, up to and with the blank line after it, and the write-up."""
    text = source.read_text(encoding="utf-8")
    end = text.index("\n---\n\n") + len("\n---\n\n")
    return text[:end], text[end:]


def _save(source: Path, text: str) -> None:
    """Write the file as editors do: a new one beside it takes its name."""
    beside = source.with_name("index.md~")
    beside.write_text(text, encoding="utf-8")
    beside.replace(source)
