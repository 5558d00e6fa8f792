"""Keys that stand too far to the right or to the left: below which key they belong."""

import re
from collections.abc import Sequence

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.read.fields import Field, Listing, Mapping, Table, mapping_of
from portfolio_gen.read.lines import Lines

_KEY = re.compile(r"(?P<before> *(?:- +)*)(?P<key>[^\W\d][\w-]*) *:(?=\s|$)(?P<value>.*)")


def too_deep(lines: Lines, row: int, column: int) -> tuple[str, str, str] | None:
    """Return code, message and hint for a key that begins further right than the one above it.

    `column` is that of the colon which YAML did not expect, both from 0; None for any other line.
    """
    here = _KEY.match(lines.source[row]) if row < len(lines.source) else None
    if here is None or here.end("key") != len(lines.source[row][:column].rstrip()):
        return None
    above = _above(lines.source[:row], here.start("key"))
    if above is None:
        return None
    key, neighbour = here["key"], above["key"]
    part = _written_short(neighbour, above["value"].strip(), key)
    if part:
        return "yaml-indent", f"`{neighbour}` has a value of its own on its line", part
    further = here.start("key") - above.start("key")
    by = "1 column" if further == 1 else f"{further} columns"
    return (
        "yaml-indent",
        f"this line is indented too far: `{key}` begins {by} further right than `{neighbour}`",
        f"begin `{key}` right below `{neighbour}`, at the same column",
    )


def key_before(line: str, colon: int) -> tuple[int, int]:
    """Return where the key before a colon begins, from 0, and how long it is."""
    key = _KEY.match(line)
    return (key.start("key"), len(key["key"])) if key else (colon, 1)


def _above(source: Sequence[str], column: int) -> re.Match[str] | None:
    """Return the last line that has a key which begins left of a column."""
    for line in reversed(source):
        found = _KEY.match(line)
        if found is not None and found.start("key") < column:
            return found
    return None


def _written_short(neighbour: str, value: str, key: str) -> str:
    """Return the hint for a part (`alt`) below a key that has but one value (`cover: a.jpg`)."""
    from portfolio_gen.read.tables import FRONT  # here: needed for mistakes only
    from portfolio_gen.read.tables_config import CONFIG

    for keys in (FRONT["project"], CONFIG):
        field = keys.fields.get(neighbour)
        if field is not None and value and _has_part(field, key):
            return _long_form(field, value, key)
    return ""


def under(key: str, key_node: Node, within: MappingNode, keys: Table) -> str:
    """Return the hint for a key that belongs to the value of the key before it; "" if to none."""
    before = [
        (name.value, value)
        for name, value in within.value
        if isinstance(name, ScalarNode) and name.start_mark.index < key_node.start_mark.index
    ]
    known = [(keys.fields[name], value) for name, value in before if name in keys.fields]
    if not known or not _has_part(known[-1][0], key):
        return ""
    field, value = known[-1]
    if isinstance(value, ScalarNode):
        return _long_form(field, value.value, key) if value.value.strip() else ""
    last = value.value[-1] if isinstance(value, SequenceNode) and value.value else value
    if not isinstance(last, MappingNode) or not last.value or last.flow_style:
        return ""
    blanks = last.value[0][0].start_mark.column - key_node.start_mark.column
    count = "a blank" if blanks == 1 else f"{blanks} blanks"
    return f"it goes under `{field.key}`: put {count} before it" if blanks > 0 else ""


def _has_part(field: Field, key: str) -> bool:
    part = mapping_of(field.shape)
    return part is not None and key in part.table.fields


def _long_form(field: Field, value: str, key: str) -> str:
    """Return the hint to write the value by its own key, so that others may stand beside it."""
    shape = field.shape
    listed = isinstance(shape, Listing)
    part = shape.item if isinstance(shape, Listing) else shape
    if not isinstance(part, Mapping) or not part.shorthand:
        return ""
    first = f"- {part.shorthand}: {value}" if listed else f"{part.shorthand}: {value}"
    return (
        f"write `{field.key}:` alone on its line; below it, indented, `{first}`, and `{key}` "
        f"right below `{part.shorthand}`"
    )
