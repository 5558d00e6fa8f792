"""YAML text to nodes with places: nothing is interpreted, nothing is built, duplicates stay."""

import re
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.lines import Lines, without_odd_breaks
from portfolio_gen.read.yaml_mistakes import explain

#: Both leave every scalar as the text it is; the second is for Pythons without libyaml.
LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MOST_LEVELS = 64
TEXT_TAG = "tag:yaml.org,2002:str"

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LEADING = re.compile(r"^[ \t\-?:]{16,}", re.MULTILINE)

__all__ = ["MappingNode", "Node", "ScalarNode", "SequenceNode", "compose"]


def compose(lines: Lines, path: str, problems: list[Problem]) -> Node | None:
    """Return the root node; an empty text gives an empty scalar.

    None, and a problem in plain words, where YAML cannot read the text, where it is nested more
    than 64 deep, or where a character is in it that no text should hold.
    """
    problem = _character(lines, path) or _depth(lines, path)
    if problem is not None:
        problems.append(problem)
        return None
    try:
        node = _root(lines.yaml)
    except yaml.YAMLError as error:
        problems.append(explain(error, lines, path))
        return None
    written = _written(node, lines, path) if node is not None and "\\" in lines.yaml else None
    if written is not None:
        problems.append(written)
        return None
    if node is None:
        nowhere = yaml.Mark("", 0, 0, 0, None, 0)
        return ScalarNode(TEXT_TAG, "", nowhere, nowhere)
    return node


def _root(text: str) -> Node | None:
    loader = LOADER(text)
    try:
        node: Node | None = loader.get_single_node()
        return node
    finally:
        loader.dispose()


def _character(lines: Lines, path: str) -> Problem | None:
    match = _CONTROL.search(lines.yaml)
    if match is None:
        return None
    before = lines.yaml[: match.start()]
    row = before.count("\n")
    column = lines.source_column(row, match.start() - (before.rfind("\n") + 1))
    return Problem(
        "yaml-character",
        "error",
        f"there is an invisible control character here (U+{ord(match[0]):04X})",
        Span(path, lines.first_line + row, column + 1),
        "delete it; it often comes along when text is pasted from a PDF",
    )


def _written(root: Node, lines: Lines, path: str) -> Problem | None:
    """Return a problem for a control character that is written as a code: "\\u0007".

    A line break that only YAML takes for one becomes a blank, as where it is written as itself.
    """
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:  # an alias
            continue
        seen.add(id(node))
        if not isinstance(node, ScalarNode):
            pairs = (
                node.value if isinstance(node, MappingNode) else ((each,) for each in node.value)
            )
            waiting += (each for pair in pairs for each in pair)
        elif node.style == '"':
            if match := _CONTROL.search(node.value):
                return _code(match[0], node, lines, path)
            node.value = without_odd_breaks(node.value).replace("\r", " ")
    return None


def _code(character: str, node: Node, lines: Lines, path: str) -> Problem:
    mark = node.start_mark
    column = lines.source_column(mark.line, mark.column)
    return Problem(
        "yaml-character",
        "error",
        f"a code stands for an invisible control character here (U+{ord(character):04X})",
        Span(path, lines.first_line + mark.line, column + 1),
        "delete it; in single quotes a `\\` is a plain sign",
    )


def _depth(lines: Lines, path: str) -> Problem | None:
    """Return a problem if values are nested too deep for the parser, which would crash.

    A quick upper bound first: a level costs a bracket or a column of indentation, where a list
    may stand at the column of its key. Only beyond that are the levels counted, one by one, by
    the parser's events, which do not recurse.
    """
    text = lines.yaml
    deepest = max((len(match[0]) for match in _LEADING.finditer(text)), default=15)
    if 2 * deepest + text.count("[") + text.count("{") <= MOST_LEVELS:
        return None
    levels = 0
    try:
        for event in yaml.parse(text, LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                levels += 1
                mark = event.start_mark
                if levels > MOST_LEVELS and mark is not None:
                    column = lines.source_column(mark.line, mark.column)
                    return _too_deep(Span(path, lines.first_line + mark.line, column + 1))
            elif isinstance(event, yaml.CollectionEndEvent):
                levels -= 1
    except yaml.YAMLError:
        return None  # Composing it finds the same, and explains it.
    return None


def _too_deep(span: Span) -> Problem:
    return Problem(
        "yaml-deep",
        "error",
        f"values are nested more than {MOST_LEVELS} deep here",
        span,
        "remove brackets or indentation that are there by mistake",
    )
