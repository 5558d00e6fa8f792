"""What stands after a key or a dash: whether it is one line of text or follows YAML's rules."""

import re

from portfolio_gen.read.fields import Free, Shape, Table, is_text, opens
from portfolio_gen.read.flow import end_over_lines, only_comment_follows, quote_end
from portfolio_gen.read.line_cursor import LineCursor

_COMMENT = re.compile(r"[ \t]#(?=[ \t]|$)")
_BLOCK_SCALAR = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*|[ \t]*)$")
#: Texts that YAML reads as they are. Possessive: one pass over the line, whatever it holds.
_PLAIN = re.compile(r"[^\W_](?:[^:#]++|:(?=\S)|(?<=\S)#)*+\Z")


class Frame:
    """A block that is open: a mapping (`keys`) or a list (`item`) that begins at a column."""

    __slots__ = ("indent", "item", "keys", "pending")

    def __init__(self, indent: int, keys: Table | None, item: Shape | None) -> None:
        self.indent = indent
        self.keys = keys
        self.item = item
        self.pending: Shape | None = None  # shape of a value that may follow on deeper lines


class LineValues(LineCursor):
    """Judges values; each function goes on to the next line that needs a judgement."""

    def value(self, line: str, start: int, indent: int, top: Frame, shape: Shape | None) -> bool:
        """Judge what stands at `start` after a key or a dash that stands at `indent`."""
        top.pending = None
        if start >= len(line) or (line[start] == "#" and _COMMENT.match(line, start - 1)):
            top.pending = Free() if shape is None else shape
            return self.skip(indent, dashes=True) if isinstance(shape, Free) else self.next_line()
        if isinstance(shape, Free):
            return self.skip(indent)
        first = line[start]
        if first in "[{" and (shape is None or first in opens(shape)):
            return self.collection(line, start)
        if first in "|>" and _BLOCK_SCALAR.match(line, start):
            return self.skip(indent)
        if first in "\"'":
            end = quote_end(line, start)
            if end >= 0 and only_comment_follows(line, end):
                return self.next_line()
            if end < 0:
                return self.open_quote(line, start, indent, shape)
            self._inner_quote(line, start, end)
        if self.goes_on(indent):
            return self.skip(indent)
        self.one_line(line, start, shape)
        return self.next_line()

    def _inner_quote(self, line: str, start: int, end: int) -> None:
        """Warn of quotation marks around a text that has the same ones in it: 'L'atelier'."""
        text, mark = line[start:].rstrip(), line[start]
        if not text.endswith(mark) or not line[end].isalnum():
            return
        inside = text[1:-1]
        other = "'" if mark == '"' else '"'
        hint = f"write {other}{inside}{other}, or leave the outer ones out"
        message = "the quotation marks around this text will be shown: there is one within it, too"
        self.report("yaml-quote", message, start, len(text), hint, "warning")

    def one_line(self, line: str, start: int, shape: Shape | None) -> None:
        """Take the rest of the line for the value, up to a comment; quote it if needed."""
        comment = _COMMENT.search(line, start)
        value = (line if comment is None else line[: comment.start()])[start:].rstrip()
        if comment is not None and is_text(shape):
            cut = line[comment.start() :].strip()
            hint = "if it belongs to the text, put the whole text between quotes: "
            whole = line[start:].rstrip().replace("'", "''")
            message = "from the # on, this is a comment and will not be shown"
            self.report(
                "yaml-comment",
                message,
                comment.start() + 1,
                len(cut),
                f"{hint}'{whole}'",
                "warning",
            )
        if value.startswith("!!"):
            hint = "remove it; if it belongs to the text, put the text between quotes"
            tag = value.split()[0]
            message = f"`{tag}` is a YAML tag, and means nothing here"
            self.report("yaml-tag", message, start, len(tag), hint)
        if not _PLAIN.match(value):
            self.replace(start, value)

    def collection(self, line: str, start: int) -> bool:
        """Leave a flow collection to YAML; return False if it is never closed."""
        end = end_over_lines(self.source, self.row, start)
        if end is None:
            closing = "]" if line[start] == "[" else "}"
            message = f"the `{line[start]}` that opens here is never closed"
            hint = f"write `{closing}` after the last item; put items with quotation marks or "
            self.report("yaml-bracket", message, start, 1, hint + "brackets between quotes")
            return False
        row, column = end
        rest = self.source[row][column:].strip()
        if rest and not only_comment_follows(self.source[row], column):
            whole = line[start:].rstrip().replace("'", "''")
            hint = "remove it, or put the whole value between quotes"
            if row == self.row:
                hint = f"remove it, or put the whole value between quotes: '{whole}'"
            self.row = row
            message = "text follows the closing bracket"
            column += self.source[row][column:].index(rest[0])
            self.report("yaml-bracket", message, column, len(rest), hint)
            self.lines[row] = self.source[row][:column]
        self.row = row + 1
        return True

    def open_quote(self, line: str, start: int, indent: int, shape: Shape | None) -> bool:
        """A quotation mark without its partner in the line: YAML's if the text goes on below."""
        end = end_over_lines(self.source, self.row, start) if self.goes_on(indent) else None
        if end is not None:
            self.row = end[0] + 1
            return True
        message = "the quotation mark that opens here is never closed"
        mark = line[start]
        text = line[start:].rstrip()
        if mark == '"':
            hint = f"close it; if it belongs to the text, write '{text}'".replace("'\"", "'\"")
        else:
            hint = f'close it; if it belongs to the text, write "{text}"'
        self.report("yaml-quote", message, start, 1, hint)
        self.one_line(line, start, shape)
        deeper = self.goes_on(indent)
        self.row += 1
        if deeper:
            self.blank_deeper(indent, start_row=self.row)
        return True
