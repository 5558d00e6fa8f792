"""Lines and columns: from an offset in the parser's text to a place in the source.

markdown-it gives only the lines of a block. Its text is made of the *ends* of these lines (without
the marks of quotes and lists, the beginning perhaps with blanks instead of a tab), so columns are
counted from the end of each line. Cells of tables are cut again as the parser cut them.
"""

from bisect import bisect_right

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.token import Token


class Places:
    """Finds places in one source text, whose lines end with LF."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = source.split("\n")
        self._token: Token | None = None
        self._first = 0
        self._starts: list[int] = []
        self._columns: list[int] = []
        self._line_starts: list[int] = []
        self._row = -1
        self._cells: list[list[int]] = []

    def in_source(self, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of an offset in the source."""
        if not self._line_starts:
            self._line_starts = _line_starts(self.lines)
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def in_token(self, token: Token, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of an offset in the content of a token."""
        first = token.map[0] if token.map else 0
        if "cell" in token.meta:
            return first + 1, self._in_cell(token, offset)
        if token is not self._token:
            self._token = token
            self._measure(token, first)
        line = bisect_right(self._starts, offset) - 1
        return self._first + line + 1, self._columns[line] + offset - self._starts[line] + 1

    def _measure(self, token: Token, first: int) -> None:
        """Work out where each line of a token's content starts, in it and in the source."""
        # A heading loses the braces at its end; `written` is its text with them.
        text = token.meta.get("written", token.content).split("\n")
        self._starts = _line_starts(text)
        last = token.map[1] - 1 if token.map else first
        # The parser strips lines that hold nothing but no-break spaces and the like.
        while first < last and not self.lines[first].rstrip().endswith(text[0].strip()):
            first += 1
        self._first = first
        lines = self.lines[first : first + len(text)]
        lines += [""] * (len(text) - len(lines))
        self._columns = [
            len(line.rstrip()) - len(part.rstrip()) for line, part in zip(lines, text, strict=True)
        ]
        if token.meta.get("atx") and text[0]:
            self._columns[0] = _heading_end(lines[0]) - len(text[0].rstrip())

    def _in_cell(self, token: Token, offset: int) -> int:
        row: int = token.meta["cell"][0]
        cell: int = token.meta["cell"][1]
        if row != self._row:
            self._row = row
            self._cells = _cells(self.source, row)
        columns = self._cells[cell] if cell < len(self._cells) else []
        if offset < len(columns):
            return columns[offset] - self.source.rfind("\n", 0, row)
        return 1


def _line_starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]


def _heading_end(line: str) -> int:
    """Return where the text of a `# heading ##` ends in its line."""
    end = line.rstrip(" \t")
    cut = end.rstrip("#")
    if cut != end and cut[-1:] in (" ", "\t"):
        end = cut
    return len(end.rstrip())


def _cells(source: str, row: int) -> list[list[int]]:
    """Return the offsets in the source of each character of each cell of a row of a table."""
    end = source.find("\n", row)
    end = len(source) if end < 0 else end
    cells: list[list[int]] = [[]]
    escaped = False
    for offset in range(row, end):
        letter = source[offset]
        if letter == "|" and not escaped:
            cells.append([])
        else:
            if letter == "|":
                cells[-1].pop()  # the backslash is no part of the cell
            cells[-1].append(offset)
        escaped = letter == "\\"
    if cells and not cells[0]:
        del cells[0]
    return [_stripped(source, cell) for cell in cells]


def _stripped(source: str, cell: list[int]) -> list[int]:
    start, end = 0, len(cell)
    while start < end and source[cell[start]] in MD_TRIM_CHARS:
        start += 1
    while end > start and source[cell[end - 1]] in MD_TRIM_CHARS:
        end -= 1
    return cell[start:end]
