"""Writing one key into a write-up's front matter, with every other byte left as it is."""

import re

from portfolio_gen.model.front import Place
from portfolio_gen.read.front_matter import FrontMatter

_BOM = b"\xef\xbb\xbf"


def with_key(data: bytes, parts: FrontMatter, place: Place | None, key: str, value: str) -> bytes:
    """Return a file with `key: value` in its front matter.

    `place` is where the key's present value stands; it is replaced. Else the key becomes the last
    line. A file without front matter gets one. Whoever calls looks whether the result says what it
    should: in YAML written as `{…}` or over several lines it may not.
    """
    lines = data.splitlines(keepends=True)
    if place is not None:
        row, column, length = place
        lines[row - 1] = _replaced(lines[row - 1], column - 1, length, value)
        return b"".join(lines)
    end = _line_end(lines[0]) if lines else b"\n"
    line = f"{key}: {value}".encode() + end
    if parts.body_line == 1:
        mark = _BOM if data.startswith(_BOM) else b""
        return mark + b"---" + end + line + b"---" + end + data[len(mark) :]
    closing = parts.body_line - 2
    empty = re.compile(re.escape(key.encode()) + rb"[ \t]*:(?=[ \t]*(?:[ \t]#.*)?[\r\n]*$)")
    for row in range(1, closing):
        if found := empty.match(lines[row]):
            rest = lines[row][found.end() :]
            lines[row] = found[0] + b" " + value.encode() + rest
            return b"".join(lines)
    return b"".join([*lines[:closing], line, *lines[closing:]])


def _replaced(line: bytes, start: int, length: int, value: str) -> bytes:
    text = line.decode()
    return (text[:start] + value + text[start + length :]).encode()


def _line_end(line: bytes) -> bytes:
    content = line.rstrip(b"\r\n")
    return line[len(content) :] or b"\n"
