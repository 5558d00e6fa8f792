"""Parsed bodies of write-ups, from the memo, as prose."""

import os

import msgspec

from portfolio_gen.model.document import Component, Document, Html, Part
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.read.writeup import parsed_again
from portfolio_gen.review.prose import Prose, prose_of, words_of
from portfolio_gen.store.atomic import read_bytes
from portfolio_gen.store.memo import Memo

STEM = 5  # letters by which two words are taken for one

_decode = msgspec.msgpack.Decoder(Document).decode


class Documents:
    """Bodies by write-up. `stems` of bodies are kept from one site to the next, by digest."""

    def __init__(self, site: Site, memo: str, stems: dict[bytes, frozenset[str]]) -> None:
        self._site = site
        self._memo = Memo(memo)
        self._stems = stems

    def prose(self, writeup: WriteUp) -> Prose:
        """Return what a write-up says; nothing if its body is lost and its file too."""
        return prose_of(self._document(writeup), writeup.lang.split("-")[0].lower())

    def stems(self, writeup: WriteUp) -> frozenset[str]:
        """Return the beginnings of all words of a body."""
        key = writeup.outline.digest
        found = self._stems.get(key)
        if found is None:
            lang = writeup.lang.split("-")[0].lower()
            text = " ".join(_text(part) for part in self._document(writeup).parts)
            found = self._stems[key] = stems_of(text, lang)
        return found

    def _document(self, writeup: WriteUp) -> Document:
        key = writeup.outline.digest
        if not key:
            return Document()
        kept = self._memo.get("markdown", key)
        if kept is None:
            data = read_bytes(os.path.join(self._site.root, writeup.path)) or b""
            typography = self._site.config.typography
            parsed_again(data, writeup.lang, self._memo.folder, typography=typography)
            kept = self._memo.get("markdown", key)
        return Document() if kept is None else _decode(kept)


def stems_of(text: str, lang: str) -> frozenset[str]:
    """Return the first letters of all words of a text, by which they are known again."""
    return frozenset(word[:STEM] for word in words_of(text, lang))


def _text(part: Part) -> str:
    match part:
        case Html(text):
            return text
        case Component(_, _, parts):
            return " ".join(map(_text, parts))
        case _:
            return ""
