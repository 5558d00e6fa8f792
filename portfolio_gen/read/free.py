"""Values without a table: what YAML says, with anchors and aliases, within bounds."""

import re
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.read.fault import FaultError
from portfolio_gen.read.reading import Reading

MOST_EXPANDED = 10_000  # values that aliases may add to a file
MOST_LEVELS = 64

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?\Z")
_WORDS: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


def read_free(reading: Reading, node: Node) -> Any:
    """Return dictionaries, lists, texts, numbers, true, false and None, as YAML 1.2 reads them.

    Dates stay text. Tags are problems, and what a tag asks for is never done. Aliases may add
    10,000 values; one that holds itself, or a depth over 64, is a problem. Duplicate keys are
    problems, `<<` merges mappings.
    """
    return _Free(reading).value(node, 0)


class _StopError(Exception):
    """The file is beyond a bound; the problem was reported."""


class _Free:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.seen: set[int] = set()
        self.expanded = 0

    def value(self, node: Node, level: int) -> Any:
        try:
            return self._value(node, level, False)
        except _StopError:
            return None

    def _value(self, node: Node, level: int, again: bool) -> Any:
        if again or id(node) in self.seen:
            again = True
            self.expanded += 1
            if self.expanded > MOST_EXPANDED:
                self._stop(node, "yaml-alias", "aliases make this file too large to be read")
        if level > MOST_LEVELS:
            self._stop(node, "yaml-deep", "aliases lead more than 64 levels down, or in a circle")
        self.seen.add(id(node))
        self.reading.free.add(id(node))
        if self.reading.has_signs and not again:
            self._refuse_tag(node)
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if isinstance(node, SequenceNode):
            return [self._value(item, level + 1, again) for item in node.value]
        assert isinstance(node, MappingNode)
        return self._mapping(node, level, again)

    def _mapping(self, node: MappingNode, level: int, again: bool) -> dict[str, Any]:
        values: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode):
                message = "a key is a word, not a list or a mapping"
                self.reading.fault(
                    key_node, FaultError("value-shape", message, "write `key: value`")
                )
                continue
            key: str = key_node.value
            value = self._value(value_node, level + 1, again)
            if key == "<<" and not key_node.style:
                for source in value if isinstance(value, list) else [value]:
                    if isinstance(source, dict):
                        merged = source | merged
            elif key in values:
                if not again:
                    message = f"`{key}` is given twice"
                    hint = "remove one, or join the two"
                    self.reading.fault(key_node, FaultError("key-duplicate", message, hint))
            else:
                values[key] = value
        return merged | values

    def _scalar(self, node: ScalarNode) -> Any:
        text: str = node.value
        if node.style:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.match(text):
            return int(text)
        return float(text) if _FLOAT.match(text) else text

    def _refuse_tag(self, node: Node) -> None:
        lines = self.reading.lines.yaml_lines
        row, column = node.start_mark.line, node.start_mark.column
        # A tag may stand after an anchor: `&here !!set`.
        start = lines[row][column : column + 200] if row < len(lines) else ""
        if re.match(r"(?:&\S+\s+)?!", start):
            message = "a word that begins with `!` is a YAML tag, and means nothing here"
            hint = "remove it; if it belongs to the text, put the text between quotes"
            self.reading.fault(node, FaultError("yaml-tag", message, hint))

    def _stop(self, node: Node, code: str, message: str) -> None:
        self.reading.fault(
            node, FaultError(code, message, "write the values out where they are needed")
        )
        raise _StopError
