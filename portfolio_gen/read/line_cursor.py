"""A place in the lines of a YAML text, and what the line pass does to lines."""

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.lines import Edit


class LineCursor:
    """The line at hand (`row`, from 0), the author's lines, and the lines that YAML will see."""

    def __init__(self, text: str, path: str, first_line: int, problems: list[Problem]) -> None:
        self.source = text.split("\n")
        self.lines = self.source.copy()
        self.edits: dict[int, Edit] = {}
        self.path = path
        self.first_line = first_line
        self.problems = problems
        self.row = 0

    def goes_on(self, indent: int) -> bool:
        """Return whether the next line that is not blank is indented deeper than `indent`."""
        source = self.source
        for row in range(self.row + 1, len(source)):
            line = source[row]
            text = line.lstrip(" ")
            if text and text[0] != "#" and text.strip():
                return len(line) - len(text) > indent
        return False

    def next_line(self) -> bool:
        """Go on to the next line."""
        self.row += 1
        return True

    def skip(self, indent: int, dashes: bool = False) -> bool:
        """Leave this line and all deeper ones to YAML; with `dashes`, also items at `indent`."""
        source = self.source
        self.row += 1
        while self.row < len(source):
            line = source[self.row]
            text = line.lstrip(" ")
            depth = len(line) - len(text)
            if text and depth <= indent:
                item = dashes and depth == indent and (text == "-" or text.startswith("- "))
                if not item:
                    break
            self.row += 1
        return True

    def blank_deeper(self, indent: int, start_row: int | None = None) -> None:
        """Take out this line and deeper ones, of which nothing can be made."""
        row = self.row if start_row is None else start_row - 1
        self.row = row
        self.skip(indent)
        for gone in range(row + (start_row is not None), self.row):
            self.lines[gone] = ""

    def report(
        self,
        code: str,
        message: str,
        column: int,
        length: int,
        hint: str,
        severity: str = "error",
    ) -> None:
        """Add a problem on the line at hand; the column counts from 0."""
        span = Span(self.path, self.first_line + self.row, column + 1, max(1, length))
        warning = severity == "warning"
        self.problems.append(Problem(code, "warning" if warning else "error", message, span, hint))

    def replace(self, start: int, value: str, prefix: str | None = None) -> None:
        """Put the value between quotes in the YAML, and remember where the author has it."""
        before = self.source[self.row][:start] if prefix is None else prefix
        quoted = "'" + value.replace("'", "''") + "'"
        self.lines[self.row] = before + quoted
        self.edits[self.row] = Edit(len(before), start, value, len(before) + len(quoted))
