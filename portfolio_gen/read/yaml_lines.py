"""The line pass: YAML as people write it becomes YAML as YAML reads it.

`title: Identité : Maison Rivière`, `title: Affiche #3` and `- Résultat : 12` mean what they say.
The pass follows indentation and the tables of keys, and puts one-line values that YAML would
misread between single quotes. What was changed is remembered line by line, so that every position
found later can be given in the author's own text.
"""

import re

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.fields import (
    Free,
    Listing,
    Mapping,
    Shape,
    Table,
    field_for,
    mapping_of,
    shape_for,
)
from portfolio_gen.read.flow import quote_end
from portfolio_gen.read.line_values import Frame, LineValues
from portfolio_gen.read.lines import Lines, without_odd_breaks

_COLON = re.compile(r":(?=[ \t]|$)")
_NO_BLANK = re.compile(r"([^\W\d_][\w-]*):(?=[^\s/])")
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z]{2})?\Z|[a-z]{3}\Z")
_INDENT = re.compile(r"[ \t]*")


def yaml_lines(
    text: str, keys: Table, path: str, first_line: int, problems: list[Problem]
) -> Lines | None:
    """Return the text with values quoted where needed; None if nothing could be read after it.

    Mistakes that would confuse YAML (a missing blank after a colon, a bracket or quote that is
    never closed, a tab) are reported here, in plain words.
    """
    found = _LinePass(without_odd_breaks(text), path, first_line, problems)
    if not found.run(Mapping(keys)):
        return None
    return Lines("\n".join(found.lines), found.source, found.edits, found.lines, first_line)


class _LinePass(LineValues):
    """One run over the lines of a text; owns the open blocks."""

    def __init__(self, text: str, path: str, first_line: int, problems: list[Problem]) -> None:
        super().__init__(text, path, first_line, problems)
        self.frames: list[Frame] = []

    def run(self, root: Shape) -> bool:
        """Go over all lines; return whether the rest is worth parsing."""
        outermost = Frame(-1, None, None)
        outermost.pending = root
        self.frames.append(outermost)
        while self.row < len(self.source):
            line = self.source[self.row]
            indent = len(line) - len(line.lstrip(" "))
            if indent == len(line) or line[indent] == "#":
                self.row += 1
            elif line[indent] == "\t":
                if line.strip():
                    return self._tab(indent)
                self.lines[self.row] = ""
                self.row += 1
            elif not self._line(line, indent):
                return False
        return True

    def _line(self, line: str, indent: int) -> bool:
        dash = line[indent] == "-" and (len(line) == indent + 1 or line[indent + 1] in " \t")
        frames = self.frames
        while frames[-1].indent > indent:
            frames.pop()
        top = frames[-1]
        if top.indent == indent and top.keys is None and not dash and frames[-2].indent == indent:
            frames.pop()
            top = frames[-1]
        if line[indent] == "-" and not dash and self._expects_item(line, top):
            return self._no_blank_after_dash(line, indent)
        if top.indent < indent or (dash and top.keys is not None):
            opened = self._open(top, indent, dash)
            if opened is None:
                return self._stray(line, indent, dash, top)
            top = opened
        if dash:
            return self._item(line, indent, top)
        if top.keys is None:
            return self.skip(indent)
        return self._key(line, indent, top, top.keys)

    def _expects_item(self, line: str, top: Frame) -> bool:
        return (top.item is not None or isinstance(top.pending, Listing)) and line[:3] != "---"

    def _no_blank_after_dash(self, line: str, indent: int) -> bool:
        rest = line[indent + 1 :].strip()
        hint = f"write `- {rest}`; if the dash belongs to the text, write `- '-{rest}'`"
        self.report("yaml-dash", "after the dash a blank is missing", indent, 1, hint)
        self.lines[self.row] = ""
        self.blank_deeper(indent)
        return True

    def _open(self, top: Frame, indent: int, dash: bool) -> Frame | None:
        """Open the block that begins at this line, if the key above may have one."""
        shape, top.pending = top.pending, None
        if shape is None:
            return None
        frame: Frame | None = None
        if dash:
            if isinstance(shape, Listing):
                frame = Frame(indent, None, shape.item)
        elif (nested := mapping_of(shape)) is not None and self._may_be_mapping(indent, nested):
            frame = Frame(indent, nested.table, None)
        if frame is not None:
            self.frames.append(frame)
        else:
            top.pending = Free()  # Says that deeper lines were expected, and are YAML's.
        return frame

    def _may_be_mapping(self, indent: int, nested: Mapping) -> bool:
        """Return whether this line may begin a mapping, not a text that was put below its key."""
        line = self.source[self.row]
        if self.frames[-1].indent < 0 or line[indent] in "{[":
            return True
        colon = _COLON.search(line, indent)
        if nested.table.others_are == "language" and not nested.table.fields:
            return colon is not None and _is_language(line[indent : colon.start()])
        return colon is not None or not nested.shorthand

    def _stray(self, line: str, indent: int, dash: bool, top: Frame) -> bool:
        """Go past lines that belong to no block of the tables."""
        if top.pending is not None:
            top.pending = None if not dash or indent > top.indent else top.pending
            return self.skip(top.indent if indent > top.indent else indent, dashes=dash)
        if indent > top.indent >= 0 or dash:
            hint = "begin it at the same column as the lines that it belongs with"
            if dash:
                hint = "write a key above the list, for example `results:`"
            message = "this line belongs to no key above it: it begins at another column"
            self.report("yaml-indent", message, indent, len(line.strip()), hint)
            self.lines[self.row] = ""
            self.blank_deeper(indent)
            return True
        return self.skip(indent)

    def _item(self, line: str, indent: int, top: Frame) -> bool:
        start = len(line) - len(line[indent + 1 :].lstrip(" \t"))
        item = top.item
        assert item is not None
        top.pending = item
        if start >= len(line):
            return self.next_line()
        keys = _keys_of_item(item)
        if keys is not None and _begins_with_key(line, start, keys):
            top.pending = None
            frame = Frame(start, keys, None)
            self.frames.append(frame)
            return self._key(line, start, frame, keys)
        return self.value(line, start, indent, top, item)

    def _key(self, line: str, indent: int, top: Frame, keys: Table) -> bool:
        top.pending = None
        first = line[indent]
        if first in "{[":
            return self.collection(line, indent)
        if first == "?" or (indent == 0 and line.startswith(("---", "...", "%"))):
            return self.skip(indent)
        colon = self._colon_after_quoted_key(line, indent) if first in "\"'" else None
        if colon is None:
            colon = _COLON.search(line, indent)
        if colon is None:
            return self._no_colon(line, indent, keys)
        key = line[indent : colon.start()].rstrip()
        if first in "\"'":
            key = key.strip("\"'")
        start = len(line) - len(line[colon.end() :].lstrip(" \t"))
        return self.value(line, start, indent, top, shape_for(keys, key))

    def _colon_after_quoted_key(self, line: str, indent: int) -> re.Match[str] | None:
        end = quote_end(line, indent)
        return _COLON.search(line, end) if end >= 0 else None

    def _no_colon(self, line: str, indent: int, keys: Table) -> bool:
        match = _NO_BLANK.match(line, indent)
        if match and field_for(keys, match[1]) is not None:
            key, rest = match[1], line[match.end() :].strip()
            hint = f"write `{key}: {rest}`"
            message = f"after `{key}:` a blank is missing"
            self.report("yaml-colon", message, match.end() - 1, 1, hint)
            self.replace(match.end(), rest, prefix=line[: match.end()] + " ")
        else:
            words = line.strip()
            message = "this line has no `key:`, and no text is open that it could continue"
            hint = "write `key: value`; to continue the text above, indent this line"
            self.report("yaml-colon", message, indent, len(words), hint)
            self.lines[self.row] = ""
        return self.next_line()

    def _tab(self, indent: int) -> bool:
        line = self.source[self.row]
        tabs = _INDENT.match(line)
        length = tabs.end() - indent if tabs else 1
        hint = "replace the tab with two blanks, here and on the lines that belong with it"
        self.report("yaml-tab", "this line is indented with a tab", indent, length, hint)
        return False


def _keys_of_item(item: Shape) -> Table | None:
    nested = mapping_of(item)
    return None if nested is None else nested.table


def _begins_with_key(line: str, start: int, keys: Table) -> bool:
    colon = _COLON.search(line, start)
    if colon is None:
        return False
    key = line[start : colon.start()].strip().strip("\"'")
    if key in keys.fields:
        return True
    if keys.others_are == "language" and keys.others is not None:
        return _is_language(key)
    return keys.others is not None


def _is_language(key: str) -> bool:
    return _LANGUAGE.match(key.strip()) is not None
