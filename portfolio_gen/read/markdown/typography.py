"""Typography of bodies: the text tokens of a block are set together, across the markup in them."""

import re
from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from portfolio_gen.model.typography import OBJECT, Edit, edits, typeset

_WORD = re.compile(r"[^\W_][\w'’.–\-]*")
_BREAKS = ("softbreak", "hardbreak")
_OBJECTS = ("code_inline", "image", "footnote_ref")
_RAW_CODE = re.compile(r"<(/?)(?:code|kbd|samp|var|tt|pre|script|style|textarea)\b", re.IGNORECASE)
_RAW_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_QUOTES = re.compile("[\"'«»]")


def typeset_texts(tokens: Iterable[Token], lang: str) -> None:
    """Set the texts of all blocks of a body, and the alternative texts of their pictures."""
    for token in tokens:
        if token.type == "inline" and token.children:
            typeset_inline(token.children, lang)


def typeset_inline(tokens: Sequence[Token], lang: str) -> None:
    """Set the text tokens of one block: quotes may open in one and close in another.

    Code, addresses and escaped characters stay as they are; a span with a `lang` is set in that.
    """
    if len(tokens) == 1 and tokens[0].type == "text":
        tokens[0].content = typeset(tokens[0].content, lang)
        return
    runs = [_Run(lang)]
    spans: list[bool] = []  # for each open span, whether it has a run of its own
    for token in tokens:
        if token.type == "image":
            token.meta["alt"] = typeset(token.meta["alt"], runs[-1].lang)
        if token.type == "span_open":
            own = token.meta["attributes"].get("lang", "")
            spans.append(bool(own))
            if own:
                runs[-1].add_object()
                runs.append(_Run(own))
        elif token.type == "span_close" and spans.pop():
            runs.pop().set()
        else:
            runs[-1].add(token)
    while runs:
        runs.pop().set()


class _Run:
    """Tokens that are set as one text, with objects in place of what is no text."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._pieces: list[str] = []
        self._texts: list[tuple[int, Token]] = []  # where each text token begins
        self._length = 0
        self._raw_code = 0

    def add(self, token: Token) -> None:
        """Add a token of any type."""
        if token.type == "html_inline":
            self._add_raw(token.content)
        elif self._raw_code:
            self.add_object()
        elif token.type == "text":
            self._texts.append((self._length, token))
            self._append(token.content)
        elif token.type == "text_special":
            self._append(_QUOTES.sub(OBJECT, token.content))
        elif token.type in _BREAKS:
            self._append("\n")
        elif token.type in _OBJECTS:
            self.add_object()

    def add_object(self) -> None:
        """Add something that is no text."""
        self._append(OBJECT)

    def set(self) -> None:
        """Write the set texts into their tokens."""
        changes = edits("".join(self._pieces), self.lang)
        if not changes:
            return
        at = 0
        for start, token in self._texts:
            end = start + len(token.content)
            while at < len(changes) and changes[at][0] < start:
                at += 1
            mine = at
            while at < len(changes) and changes[at][0] < end:
                at += 1
            token.content = _edited(token.content, start, changes[mine:at])

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _add_raw(self, html: str) -> None:
        """Add a tag of raw HTML: it parts nothing, but what stands in `<code>` is no text."""
        if _RAW_BREAK.match(html):
            self._append("\n")
        elif code := _RAW_CODE.match(html):
            self._raw_code = max(0, self._raw_code + (-1 if code[1] else 1))


def _edited(text: str, offset: int, changes: Sequence[Edit]) -> str:
    """Return the text of a token after the changes in it; one that goes beyond it is left out."""
    pieces: list[str] = []
    done = 0
    for start, end, new in changes:
        if end - offset <= len(text):
            pieces += (text[done : start - offset], new)
            done = end - offset
    pieces.append(text[done:])
    return "".join(pieces)


def count_words(text: str) -> int:
    """Return how many words a text has; "l’été" and "porte-fenêtre" are one each."""
    return len(_WORD.findall(text))
