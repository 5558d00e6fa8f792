"""Where a value that may cover several lines ends: quotes, and brackets of flow collections."""

import re

DOUBLE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
SINGLE = re.compile(r"'[^']*(?:''[^']*)*'")
_CLOSED_TAIL = re.compile(r"[ \t]*(?:[ \t]#(?:[ \t].*)?)?$")
_TOKEN = re.compile(r"[ \t\n]+|[\[\]{},]|[^\s\[\]{},]+")


def quote_end(text: str, start: int) -> int:
    """Return the offset after the quotation mark that closes the one at `start`, or -1."""
    match = (DOUBLE if text[start] == '"' else SINGLE).match(text, start)
    return match.end() if match else -1


def only_comment_follows(line: str, column: int) -> bool:
    """Return whether nothing but blanks or a comment follows in the line."""
    return _CLOSED_TAIL.match(line, column) is not None


def bracket_end(text: str, start: int) -> int:
    """Return the offset after the bracket that closes the one at `start`, or -1."""
    depth, position, length = 0, start, len(text)
    value_may_begin = True
    while position < length:
        character = text[position]
        if value_may_begin and character in "\"'":
            position = quote_end(text, position)
            if position < 0:
                return -1
            value_may_begin = False
            continue
        if character == "#" and text[position - 1] in " \t\n":
            end = text.find("\n", position)
            position = length if end < 0 else end
            continue
        match = _TOKEN.match(text, position)
        if match is None:
            return -1
        token = match[0]
        position = match.end()
        if token in "[{":
            depth, value_may_begin = depth + 1, True
        elif token in "]}":
            depth, value_may_begin = depth - 1, False
            if depth == 0:
                return position
        elif not token.isspace():
            value_may_begin = token == "," or token.endswith(":")
    return -1


def end_over_lines(lines: list[str], line: int, column: int) -> tuple[int, int] | None:
    """Return line and column after the quote or collection that opens here; None if never closed.

    Looks at ever more lines, so that a short value in a long file costs little.
    """
    find = quote_end if lines[line][column] in "\"'" else bracket_end
    count = 1
    while True:
        text = "\n".join(lines[line : line + count])
        end = find(text, column)
        if end >= 0:
            rows = text.count("\n", 0, end)
            return line + rows, end - (text.rfind("\n", 0, end) + 1)
        if line + count >= len(lines):
            return None
        count *= 4
