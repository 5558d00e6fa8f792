"""The lines of a YAML text as the author wrote them and as YAML is given them."""

from msgspec import Struct

#: Line breaks for YAML but for no editor: blanks, so that lines are counted alike.
_BREAKS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " ", "\ufeff": " "})


class Edit(Struct, frozen=True):
    """A value that was put between quotes: where it is now and where the author wrote it.

    Columns are counted from 0. `value` is the author's text; `split` says that commas divide it.
    """

    column: int
    source_column: int
    value: str
    end: int  # column after the closing quote, in the YAML


class Lines(Struct, frozen=True):
    """YAML to be parsed, the author's lines, and what was changed, by line counted from 0."""

    yaml: str
    source: list[str]
    edits: dict[int, Edit]
    yaml_lines: list[str]
    first_line: int

    def source_column(self, line: int, column: int) -> int:
        """Return the column in the author's line for a column of the YAML, both from 0."""
        edit = self.edits.get(line)
        if edit is None or column < edit.column:
            return column
        if column >= edit.end:
            return edit.source_column + len(edit.value)
        inside = max(0, column - edit.column - 1)
        written = edit.value.replace("'", "''")[:inside]
        return edit.source_column + len(written) - written.count("''")


def untouched(text: str) -> Lines:
    """Return the lines of a file that has no table: YAML's rules hold for all of it."""
    text = without_odd_breaks(text)
    source = text.split("\n")
    return Lines(text, source, {}, source, 1)


def without_odd_breaks(text: str) -> str:
    """Return the text with a blank for each character that only YAML takes for a line break."""
    return text.translate(_BREAKS)
