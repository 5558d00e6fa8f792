"""Rules of the parser for whole lines.

Ours: lines of components (`:::name`, `:::`) and of attributes (`{.wide}`). Wrapped ones, which
remember positions while the parser still knows them: tables and link definitions.
"""

import re

from markdown_it.helpers import parseLinkDestination
from markdown_it.rules_block import StateBlock, reference, table
from mdit_py_plugins.footnote.index import footnote_def

from portfolio_gen.read.markdown.attributes import read_arguments, read_attributes
from portfolio_gen.read.markdown.codes import Fault, claimed_id

_COMPONENT = re.compile(
    r"(?P<colons>:{3,})[ \t]*+(?:(?P<name>[A-Za-z0-9][A-Za-z0-9-]*+)(?=\s|$))?+(?P<rest>.*)",
    re.DOTALL,
)
_LABEL = re.compile(r"\[(?:[^\]\\]|\\.)*+\]:[ \t\n]*+", re.DOTALL)


def component_line(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a line of three or more colons as the begin or end of a component.

    A line is a block of its own; survey.py finds what belongs together. So fences, lists and quotes
    around and inside components need no care here.
    """
    offset = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith(":::", offset) or state.is_code_block(start_line):
        return False
    if silent:
        return True
    found = _COMPONENT.match(state.src[offset : state.eMarks[start_line]])
    assert found is not None, "the line begins with three colons"
    state.line = start_line + 1
    name, rest = found["name"], found["rest"].rstrip()
    if name:
        token = state.push("component_open", "", 0)
        token.meta = {"name": name, "at": offset + found.start("name")}
        token.meta["arguments"] = _arguments(state, offset + found.start("rest"), rest)
    elif not rest:
        token = state.push("component_close", "", 0)
        token.meta = {"at": offset}
    else:
        _fault_in_name(state, offset + found.start("rest"), rest)
        return True
    token.meta["colons"] = len(found["colons"])
    token.map = [start_line, state.line]
    state.env["components"] = True
    return True


def _arguments(state: StateBlock, offset: int, text: str) -> dict[str, str]:
    arguments, bad = read_arguments(text)
    for message, at, length, hint in bad:
        _fault(state, "component-argument", message, offset + at, length, hint)
    return arguments


def _fault_in_name(state: StateBlock, offset: int, text: str) -> None:
    word = text.split()[0]
    message = f"{word} is no name of a component"
    hint = "a name has letters a to z, digits and hyphens, as in :::gallery"
    _fault(state, "component-name", message, offset, len(word), hint)


def attributes_line(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a line that is nothing but `{…}` as the attributes of the block below it."""
    offset = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("{", offset) or state.is_code_block(start_line):
        return False
    end = state.eMarks[start_line]
    found = read_attributes(state.src, offset, end)
    if found is None or state.src[found[0] : end].strip():
        return False
    if not silent:
        state.line = start_line + 1
        token = state.push("attributes", "", 0)
        token.meta = {"at": offset, "length": found[0] - offset}
        token.attrs = dict(found[1])
        _claim_id(state, found[1], offset)
    return True


def _claim_id(state: StateBlock, attributes: dict[str, str], offset: int) -> None:
    """Note the id among the attributes of a block."""
    if name := attributes.get("id"):
        fault = claimed_id(name, None, state.src.find(name, offset))
        state.env["ids"].setdefault(name, []).append(fault)


def table_with_places(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a table, and remember where each row starts in the source."""
    first = len(state.tokens)
    if not table(state, start_line, end_line, silent):
        return False
    if silent:
        return True
    row, cell = 0, 0
    for token in state.tokens[first:]:
        if token.type == "tr_open":
            line = token.map[0] if token.map else start_line
            row, cell = state.bMarks[line] + state.tShift[line], 0
        elif token.type == "inline":
            token.meta["cell"] = (row, cell)
            cell += 1
    return True


def footnote_with_place(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read the text of a footnote, and remember where its name stands in the source."""
    first = len(state.tokens)
    offset = state.bMarks[start_line] + state.tShift[start_line]
    if not footnote_def(state, start_line, end_line, silent):
        return False
    if not silent:
        state.tokens[first].meta["at"] = offset
    return True


def reference_with_place(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a link definition, and remember where its address stands in the source."""
    offset = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("[", offset):
        return False
    references = state.env.setdefault("references", {})
    known = len(references)
    if not reference(state, start_line, end_line, silent):
        return False
    at, length = _destination(state, start_line, state.line)
    if len(references) > known:
        next(reversed(references.values()))["at"] = (at, length)
    else:
        message = "this name of a link is already defined above"
        hint = "give one of the two another name, or remove this line"
        _fault(state, "reference-duplicate", message, offset, 1, hint)
    return True


def _destination(state: StateBlock, start_line: int, end_line: int) -> tuple[int, int]:
    """Return where the address of the definition in these lines stands, and its length."""
    text, offsets = "", []
    for line in range(start_line, end_line):
        begin = state.bMarks[line] + state.tShift[line]
        offsets.append((len(text), begin))
        text += state.src[begin : state.eMarks[line] + 1]
    label = _LABEL.match(text)
    start = label.end() if label else 0
    found = parseLinkDestination(text, start, len(text))
    length = max(found.pos - start, 1)
    if text.startswith("<", start):
        start, length = start + 1, max(length - 2, 1)
    before, begin = [pair for pair in offsets if pair[0] <= start][-1]
    return begin + start - before, length


def _fault(
    state: StateBlock, code: str, message: str, offset: int, length: int, hint: str = ""
) -> None:
    state.env["faults"].append(Fault(code, message, None, offset, length, hint))
