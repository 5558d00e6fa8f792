"""A parsed body as sentences: what the rules of the review read."""

import re
from collections.abc import Iterator

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode

from portfolio_gen.model.document import Component, Document, Figure, Html, Part

#: A sentence ends where a full stop and a capital meet, or where its paragraph does.
_END = re.compile(r"(?<=[.!?…])[\s\xa0\u202f]+(?=[^\W\d_a-zà-öø-ÿ]|[«“\"—–])")
#: Words of somebody else, within a sentence.
_SPEECH = re.compile(r"«[^«»]{0,400}»|“[^“”]{0,400}”|\"[^\"]{0,400}\"")
_WORD = re.compile(r"[^\W_]+(?:['’](?=[^\W_]))?")
_GAP = re.compile("\0([LI])([0-9]+)\0")

LEFT_OUT = frozenset(
    {"pre", "code", "script", "style", "svg", "sup", "blockquote", "q", "template"}
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: Blocks in which no running text stands: what they say counts, how they say it doesn't.
APART = frozenset(
    (*_HEADINGS, "aside", "dd", "dl", "dt", "figcaption", "figure", "li", "section", "table")
)
BLOCKS = APART.union(
    ("address", "article", "details", "div", "footer", "header", "main", "nav", "ol", "p"),
    ("summary", "td", "th", "tr", "ul"),
)
DEEPEST = 100  # elements within each other; what lies deeper is left out


class Sentence(Struct, frozen=True):
    """Some words of a body, without what others say in it.

    `plain`: it belongs to a paragraph of the author's. `at` is how many plain words precede it.
    """

    text: str
    words: tuple[str, ...]
    plain: bool = True
    at: int = 0
    listed: int = 0  # of which list it is an item, from 1; 0: of none


class Shown(Struct, frozen=True):
    """A picture in the text: its number in the document, and how many plain words precede it."""

    image: int
    at: int


class Prose(Struct, frozen=True):
    """What a body says, in its order."""

    sentences: tuple[Sentence, ...] = ()
    pictures: tuple[Shown, ...] = ()
    words: int = 0  # plain ones
    quotes: bool = False  # somebody else has a say in it
    headings: tuple[tuple[str, int], ...] = ()  # text, number of sentences before it

    @property
    def plain(self) -> tuple[Sentence, ...]:
        """Return the sentences of paragraphs."""
        return tuple(sentence for sentence in self.sentences if sentence.plain)


def words_of(text: str, lang: str) -> tuple[str, ...]:
    """Return the words of a text, in lower case: « J'ai » is `j'` and `ai`, "don't" `don`, `t`."""
    found = _WORD.findall(text.lower())
    if lang == "en":
        return tuple(word.rstrip("'’") for word in found)
    return tuple(word.replace("’", "'") for word in found)


def words_as_written(text: str) -> list[str]:
    """Return the words of a text with their capitals."""
    return _WORD.findall(text)


def prose_of(document: Document, lang: str) -> Prose:
    """Return the sentences of a body. Code and quotations are left out."""
    return _Walk(lang).prose("".join(_html(part) for part in document.parts))


def _html(part: Part) -> str:
    """Return a part as HTML in which pictures and components are elements of their own."""
    match part:
        case Html(text):
            return _GAP.sub(_filled, text) if "\0" in text else text
        case Figure(images):
            numbers = " ".join(map(str, images))
            return f'<x-pictures n="{numbers}"></x-pictures>'
        case Component(name, _, parts):
            inner = "".join(_html(each) for each in parts)
            tag = "blockquote" if name == "quote" else "aside"
            return f"<{tag}>{inner}</{tag}>"
        case _:
            return ""


def _filled(gap: re.Match[str]) -> str:
    return f'<x-pictures n="{gap[2]}"></x-pictures>' if gap[1] == "I" else '""'


class _Walk:
    """Goes through the elements of a body from first to last."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._text: list[str] = []
        self._apart = self._listed = self._lists = self._depth = 0
        self._sentences: list[Sentence] = []
        self._pictures: list[Shown] = []
        self._headings: list[tuple[str, int]] = []
        self._words = 0
        self._quotes = False

    def prose(self, html: str) -> Prose:
        """Return what was found on the way."""
        body = LexborHTMLParser(html).body
        if body is not None:
            self._inner(body)
        self._end()
        return Prose(
            tuple(self._sentences),
            tuple(self._pictures),
            self._words,
            self._quotes,
            tuple(self._headings),
        )

    def _inner(self, node: LexborNode) -> None:
        self._depth += 1
        child = node.child if self._depth < DEEPEST else None
        while child is not None:
            self._node(child)
            child = child.next
        self._depth -= 1

    def _node(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._text.append(node.text_content or "")
        elif tag == "x-pictures":
            self._picture(node)
        elif tag in LEFT_OUT:
            self._quotes = self._quotes or tag in ("blockquote", "q")
            self._text.append(" ")
        elif tag == "br":
            self._text.append(" ")
        elif tag in BLOCKS:
            self._block(node, tag)
        else:
            self._inner(node)

    def _picture(self, node: LexborNode) -> None:
        at = self._words + len(words_of("".join(self._text), self._lang))
        for number in (node.attributes.get("n") or "").split():
            self._pictures.append(Shown(int(number), at))

    def _block(self, node: LexborNode, tag: str) -> None:
        self._end()
        apart = tag in APART
        outer = self._listed
        if tag in ("ul", "ol"):
            self._lists += 1
            self._listed = self._lists
        self._apart += apart
        if tag in _HEADINGS:
            self._headings.append((node.text(), len(self._sentences)))
        self._inner(node)
        self._end()
        self._apart -= apart
        self._listed = outer

    def _end(self) -> None:
        """End a paragraph: what was gathered of it becomes sentences."""
        text = " ".join("".join(self._text).split())
        self._text.clear()
        if not text:
            return
        said = _SPEECH.sub(" ", text)
        for each in _END.split(said):
            self._say(each)

    def _say(self, text: str) -> None:
        words = words_of(text, self._lang)
        if not words:
            return
        plain = not self._apart
        self._sentences.append(Sentence(text, words, plain, self._words, self._listed))
        self._words += len(words) if plain else 0


def sentences_of(text: str, lang: str) -> Iterator[Sentence]:
    """Yield the sentences of a text of front matter, none of them plain."""
    for each in _END.split(_SPEECH.sub(" ", text)):
        words = words_of(each, lang)
        if words:
            yield Sentence(each, words, plain=False)
