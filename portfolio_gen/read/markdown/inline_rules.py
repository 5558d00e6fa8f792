"""Rules of the parser for text: links, pictures, footnote references, spans and raw HTML.

They replace markdown-it's own rules for these, because only while a rule runs is the place of an
address known. Addresses stay as written; `token.meta` carries what the renderer needs:
`address` (an `Address`), `at` (offset in the text), `attributes`, `alt`, `label`.
"""

import re
from typing import Any

from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline, html_inline
from markdown_it.token import Token

from portfolio_gen.model.nearest import nearest
from portfolio_gen.read.markdown.addresses import Address, address_after
from portfolio_gen.read.markdown.attributes import read_attributes, unreadable_part
from portfolio_gen.read.markdown.codes import Fault, claimed_id

#: No name of a footnote is longer.
LONGEST_LABEL = 100

_AUTOLINK = re.compile(
    r"<(?:(?P<url>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20]*+)"
    r"|(?P<mail>[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+))>"
)
_SECOND_LABEL = re.compile(r"\[([^\s\[\]^][^\n\[\]]*+)\](?![({])")
_HTML_ID = re.compile(r"""\sid\s*=\s*["']?([^\s"'>]+)""", re.IGNORECASE)


def bracket(state: StateInline, silent: bool) -> bool:
    """Read `[^note]`, `[text](address)`, `[text][name]`, `[name]` or `[text]{.class}`."""
    start = state.pos
    # The search for the last "]" is done once per text; without it, "[[[[…" costs much time.
    if state.src[start] != "[" or state.html_terminator_last("]") < start:
        return False
    if state.src.startswith("^", start + 1) and _footnote_reference(state, silent):
        return True
    label_end = parseLinkLabel(state, start, True)
    if label_end >= 0:
        address = address_after(state, start + 1, label_end)
        if address is not None:
            _push_link(state, silent, start + 1, label_end, address)
            return True
        if not silent:
            _note_missing_reference(state, label_end)
    else:
        # Links may not contain links, but spans may.
        label_end = parseLinkLabel(state, start, False)
    return label_end >= 0 and _span(state, silent, label_end)


def picture(state: StateInline, silent: bool) -> bool:
    """Read `![alt](address "caption"){credit="…"}`."""
    start = state.pos
    if not state.src.startswith("![", start) or state.html_terminator_last("]") < start:
        return False
    label_end = parseLinkLabel(state, start + 1, False)
    if label_end < 0:
        return False
    address = address_after(state, start + 2, label_end)
    if address is None:
        return False
    maximum = state.posMax
    end, attributes = _attributes_after(state, silent, address.end, flags=True)
    if not silent:
        token = state.push("image", "img", 0)
        alt = _without_markup(state, state.src[start + 2 : label_end])
        token.meta = {"address": address, "at": start, "alt": alt, "attributes": attributes}
        if "poster" in attributes:
            named = state.src.find("poster", address.end)
            token.meta["poster"] = max(named, state.src.find(attributes["poster"], named + 6))
    state.pos, state.posMax = end, maximum
    return True


def autolink(state: StateInline, silent: bool) -> bool:
    """Read `<https://example.org>` or `<ada@example.org>`."""
    if state.src[state.pos] != "<":
        return False
    found = _AUTOLINK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        text = found["url"] or found["mail"]
        href = text if found["url"] else "mailto:" + text
        address = Address(href, "", found.end(), state.pos + 1, len(text))
        token = state.push("link_open", "a", 1)
        token.meta = {"address": address, "attributes": {}, "autolink": True}
        state.push("text_special", "", 0).content = text
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def html_with_place(state: StateInline, silent: bool) -> bool:
    """Read a tag of raw HTML, and remember where it stands."""
    start = state.pos
    if state.src[start] != "<" or not html_inline(state, silent):
        return False
    if not silent:
        token = state.tokens[-1]
        token.meta = {"at": start}
        for name in _HTML_ID.findall(token.content):
            state.env["ids"].setdefault(name, [])
    return True


def plain_text(tokens: list[Token]) -> str:
    """Return the text of inline tokens without any markup; a picture gives its alt."""
    pieces = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
        elif token.type == "image":
            pieces.append(token.meta["alt"])
        elif token.type != "html_inline":
            pieces.append(token.content)
    return "".join(pieces)


def _push_link(
    state: StateInline, silent: bool, start: int, label_end: int, address: Address
) -> None:
    maximum = state.posMax
    end, attributes = _attributes_after(state, silent, address.end)
    if not silent:
        state.pos, state.posMax = start, label_end
        token = state.push("link_open", "a", 1)
        token.meta = {"address": address, "attributes": attributes}
        if not address.href:
            token.meta["at"] = start - 1
        state.md.inline.tokenize(state)
        state.push("link_close", "a", -1)
    state.pos, state.posMax = end, maximum


def _span(state: StateInline, silent: bool, label_end: int) -> bool:
    start, maximum = state.pos + 1, state.posMax
    if label_end + 1 >= maximum or state.src[label_end + 1] != "{":
        return False
    found = read_attributes(state.src, label_end + 1, maximum)
    if found is None:
        return False
    if not silent:
        _claim_id(state, found[1], label_end + 1)
        state.pos, state.posMax = start, label_end
        state.push("span_open", "span", 1).meta = {"attributes": found[1]}
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
    state.pos, state.posMax = found[0], maximum
    return True


def _attributes_after(
    state: StateInline, silent: bool, position: int, *, flags: bool = False
) -> tuple[int, dict[str, str]]:
    """Return the end and the content of the braces at a position; nothing if there are none."""
    if position >= state.posMax or state.src[position] != "{":
        return position, {}
    found = read_attributes(state.src, position, state.posMax, flags=flags)
    if found is None:
        if not silent:
            hint = 'inside braces write .class, #id, key=value or key="several words"'
            part = unreadable_part(state.src, position, state.posMax)
            message = f"`{part}` in these braces" if part else "these braces"
            note(state, "attributes-syntax", f"{message} cannot be read", position, 1, hint)
        return position, {}
    if not silent:
        _claim_id(state, found[1], position)
    return found


def _claim_id(state: StateInline, attributes: dict[str, str], offset: int) -> None:
    name = attributes.get("id")
    if name is None or state.env["nested"]:
        return
    fault = claimed_id(name, state.env["inline"], state.src.find(name, offset))
    state.env["ids"].setdefault(name, []).append(fault)


def _footnote_reference(state: StateInline, silent: bool) -> bool:
    start = state.pos
    end = state.src.find("]", start, min(state.posMax, start + LONGEST_LABEL))
    label = state.src[start + 2 : end] if end > start + 2 else ""
    if not label or " " in label or "\n" in label or "[" in label:
        return False
    footnotes: dict[str, Any] = state.env["footnotes"]["refs"]
    if ":" + label not in footnotes:
        if not silent and not state.src.startswith("(", end + 1):
            note(
                state,
                "footnote-missing",
                f"there is no footnote [^{label}]: on this page",
                start,
                end + 1 - start,
                _near(state, label),
            )
        return False
    if not silent:
        state.push("footnote_ref", "", 0).meta = {"label": label}
    state.pos = end + 1
    return True


def _note_missing_reference(state: StateInline, label_end: int) -> None:
    """Note a fault if `[text][name]` could not be read because its name is not defined."""
    start = label_end + 1
    found = _SECOND_LABEL.match(state.src, start, min(state.posMax, start + LONGEST_LABEL))
    in_formula = state.src[state.pos - 1 : state.pos].isalnum()  # x[0][1]
    if found and not in_formula:
        message = f"no line [{found[1]}]: defines this link"
        hint = f"write a line `[{found[1]}]: address`, or `[text](address)` here"
        note(state, "reference-missing", message, start + 1, len(found[1]), hint)


def _near(state: StateInline, label: str) -> str:
    # Looking for near matches is slow; a text full of faults gets a few hints.
    if len(state.env["faults"]) > 20:
        return ""
    names = [name[1:] for name in state.env["footnotes"]["refs"]]
    found = nearest(label, names[:200])
    return f"did you mean `[^{found}]`?" if found else f"write a line `[^{label}]: the note`"


def _without_markup(state: StateInline, text: str) -> str:
    if not state.md.inline.terminator_re.search(text):
        return text
    outside = state.env["nested"]
    state.env["nested"] = True
    tokens: list[Token] = []
    state.md.inline.parse(text, state.md, state.env, tokens)
    state.env["nested"] = outside
    return plain_text(tokens)


def note(
    state: StateInline, code: str, message: str, offset: int, length: int, hint: str = ""
) -> None:
    """Note a fault at an offset of the text that is being parsed; none inside an alt text."""
    if not state.env["nested"]:
        state.env["faults"].append(Fault(code, message, state.env["inline"], offset, length, hint))
