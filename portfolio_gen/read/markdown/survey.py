"""What must be known of all tokens before the first of them is rendered."""

import re
from dataclasses import dataclass, field
from typing import Any

from markdown_it.token import Token

from portfolio_gen.read.markdown.codes import Fault
from portfolio_gen.read.markdown.parser import MAX_NESTING

_HTML_ID = re.compile(r"""\sid\s*=\s*["']?([^\s"'>]+)""", re.IGNORECASE)
_CONTAINERS = frozenset({"blockquote_open", "list_item_open", "dd_open", "footnote_reference_open"})


@dataclass(slots=True)
class Survey:
    """Facts about a whole body.

    `shift` is what is added to the level of each heading. `footnotes` holds the tokens of each
    footnote's text by its name, `named_at` the offset of each in the source. `cut_at` is the line
    (from 0) from which on text is left out because it stands too deep.
    """

    shift: int = 0
    footnotes: dict[str, list[Token]] = field(default_factory=dict)
    named_at: dict[str, int] = field(default_factory=dict)
    cut_at: int | None = None


def survey(tokens: list[Token], env: dict[str, Any]) -> Survey:
    """Return the facts about a body; what is wrong in its structure joins the faults in `env`.

    The title of a page is its only heading of level 1. So if a body has one, all its headings go
    down by one level (the sixth stays).
    """
    found = Survey()
    open_notes: list[tuple[str, int]] = []
    for index, token in enumerate(tokens):
        kind = token.type
        if kind == "heading_open":
            if token.tag == "h1":
                found.shift = 1
        elif kind == "html_block":
            for name in _HTML_ID.findall(token.content):
                env["ids"].setdefault(name, [])
        elif kind == "footnote_reference_open":
            open_notes.append((token.meta["label"], index))
        elif kind == "footnote_reference_close":
            _keep_footnote(found, tokens, *open_notes.pop(), index, env)
        if token.level >= MAX_NESTING - 1 and kind in _CONTAINERS and found.cut_at is None:
            found.cut_at = token.map[0] if token.map else 0
    if "components" in env:
        match_components(tokens, env)
    return found


def match_components(tokens: list[Token], env: dict[str, Any]) -> None:
    """Note at each token how many components end before it, in `meta["closes"]`.

    A line of colons closes the innermost open component with as many colons, or the innermost of
    all if none has. It reaches no further than the quote, list item or footnote it stands in.
    Components that nothing closes end with what they stand in.
    """
    still_open: list[Token] = []
    for token in tokens:
        closed = 0
        if token.type == "component_open":
            still_open.append(token)
        elif token.type == "component_close":
            closed = _close_one(still_open, token, env)
        elif token.nesting < 0:
            while still_open and still_open[-1].level > token.level:
                _fault_unclosed(still_open.pop(), env)
                closed += 1
        if closed:
            token.meta["closes"] = closed
    for token in still_open:
        _fault_unclosed(token, env)


def _close_one(still_open: list[Token], close: Token, env: dict[str, Any]) -> int:
    """Take what a closing line closes from the open components; return how many that are."""
    here = [token for token in still_open if token.level == close.level]
    if not here:
        colons = close.meta["colons"]
        hint = "write the name after the colons, as in :::gallery, or remove the line"
        message = "this line closes a component, but none is open"
        env["faults"].append(
            Fault("component-stray", message, None, close.meta["at"], colons, hint)
        )
        return 0
    same = [token for token in here if token.meta["colons"] == close.meta["colons"]]
    closed = still_open.index(same[-1] if same else here[-1])
    count = len(still_open) - closed
    for token in still_open[closed + 1 :]:
        _fault_unclosed(token, env)
    del still_open[closed:]
    return count


def _fault_unclosed(token: Token, env: dict[str, Any]) -> None:
    name = token.meta["name"]
    hint = f"add a line {':' * token.meta['colons']} below the content of the component"
    message = f"the component {name} is not closed"
    env["faults"].append(
        Fault("component-unclosed", message, None, token.meta["at"], len(name), hint)
    )


def _keep_footnote(
    found: Survey, tokens: list[Token], label: str, start: int, end: int, env: dict[str, Any]
) -> None:
    offset: int = tokens[start].meta["at"]
    if label in found.footnotes:
        message = f"there are two footnotes [^{label}]: and this one is not shown"
        hint = "give it another name, or join the two"
        env["faults"].append(
            Fault("footnote-duplicate", message, None, offset, len(label) + 3, hint)
        )
        return
    found.footnotes[label] = tokens[start + 1 : end]
    found.named_at[label] = offset
