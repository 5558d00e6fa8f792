"""`{.class #id key=value key="several words"}` and the arguments of components."""

import re
from typing import NamedTuple

_VALUE = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[^\s"'{}=<>`]++)"""
_KEY = r"[A-Za-z_:][\w:.-]*+"
_ITEM = rf"(?:\.[\w-]++|\#[\w:.-]++|{_KEY}={_VALUE})"
_FLAG_OR_ITEM = rf"(?:{_ITEM}|[A-Za-z][\w-]*+)"

# Possessive, so that a long text that is no list of attributes is given up after one pass.
_BRACES = re.compile(rf"\{{\s*+(?:{_ITEM}(?=[\s}}])\s*+)*+\}}", re.DOTALL)
_BRACES_WITH_FLAGS = re.compile(rf"\{{\s*+(?:{_FLAG_OR_ITEM}(?=[\s}}])\s*+)*+\}}", re.DOTALL)
_PIECE = re.compile(
    rf"\.(?P<cls>[\w-]++)|\#(?P<id>[\w:.-]++)|(?P<key>{_KEY})(?:=(?P<value>{_VALUE}))?+", re.DOTALL
)
_WHOLE_ITEM = re.compile(_ITEM, re.DOTALL)
_ESCAPED = re.compile(r"\\([\"'\\])")

#: No list of attributes is longer. Bounds the time spent on braces that never close.
LONGEST = 2000

_ARGUMENT = re.compile(
    r"""(?P<key>[^\W\d][\w-]*+)(?:(?P<equals>=)(?P<value>"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|"""
    r"""[^\s"']++)?+)?+(?=\s|$)"""
)


class BadArgument(NamedTuple):
    """What cannot be read among the arguments of a component, and where in their text."""

    message: str
    offset: int
    length: int
    hint: str = ""


def read_attributes(
    text: str, start: int, end: int, *, flags: bool = False
) -> tuple[int, dict[str, str]] | None:
    """Return where the braces at `start` end, and the attributes in them; None if unreadable.

    Classes are joined, of several ids the last holds. With `flags`, a bare word is an attribute
    without a value.
    """
    pattern = _BRACES_WITH_FLAGS if flags else _BRACES
    found = pattern.match(text, start, min(end, start + LONGEST))
    if found is None:
        return None
    attributes: dict[str, str] = {}
    for piece in _PIECE.finditer(text, start + 1, found.end() - 1):
        if piece["cls"]:
            add_class(attributes, piece["cls"])
        elif piece["id"]:
            attributes["id"] = piece["id"]
        elif piece["key"].lower() == "class":
            add_class(attributes, _plain(piece["value"]))
        else:
            attributes[piece["key"]] = _plain(piece["value"] or "")
    return found.end(), attributes


def unreadable_part(text: str, start: int, end: int) -> str:
    """Return the first word in the braces at `start` that is no attribute; "" if they don't end."""
    close = text.find("}", start, min(end, start + LONGEST))
    words = text[start + 1 : close].split() if close > 0 else []
    return next((word for word in words if not _WHOLE_ITEM.fullmatch(word)), "")


def add_class(attributes: dict[str, str], name: str) -> None:
    """Add a class to those that the attributes already have."""
    attributes["class"] = f"{attributes['class']} {name}" if "class" in attributes else name


def read_arguments(text: str) -> tuple[dict[str, str], list[BadArgument]]:
    """Return the arguments after the name of a component, and what of them cannot be read.

    `key=value`, `key="several words"`, and `key` alone, whose value is "true".
    """
    arguments: dict[str, str] = {}
    bad: list[BadArgument] = []
    position = len(text) - len(text.lstrip())
    while position < len(text):
        found = _ARGUMENT.match(text, position)
        if found is None or (found["equals"] and found["value"] is None):
            end = _word_end(text, position)
            bad.append(_unreadable(text[position:end], position))
        else:
            end = found.end()
            if found["key"] in arguments:
                bad.append(
                    BadArgument(f"{found['key']} is given twice", position, len(found["key"]))
                )
            arguments[found["key"]] = _plain(found["value"]) if found["equals"] else "true"
        position = end + len(text[end:]) - len(text[end:].lstrip())
    return arguments, bad


def _unreadable(word: str, position: int) -> BadArgument:
    hint = 'write key=value, or key="several words"'
    if word.count('"') % 2 or word.count("'") % 2:
        hint = "a quotation mark is missing, or it is inside a word"
    elif any(mark in word for mark in "“”«»"):
        hint = 'write the value between straight quotation marks: key="several words"'
    return BadArgument(f"the argument {word} cannot be read", position, len(word), hint)


def _word_end(text: str, start: int) -> int:
    """Return where the word at `start` ends; a quotation mark that closes belongs to it."""
    found = re.compile(r"""[^\s"']*+(?:"[^"]*+"|'[^']*+')?+\S*+""").match(text, start)
    return max(found.end(), start + 1) if found else start + 1


def _plain(value: str) -> str:
    if value[:1] in ('"', "'"):
        return _ESCAPED.sub(r"\1", value[1:-1]).replace("\n", " ")
    return value
