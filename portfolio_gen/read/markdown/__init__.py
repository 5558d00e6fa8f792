"""Markdown bodies: text → `Document`.

    parse.py         a body from start to end: the file to read first
    parser.py        the markdown-it parser with our rules, built once
    block_rules.py   rules for lines: components, attributes, positions of tables and definitions
    inline_rules.py  rules for text: links, pictures, footnote references, spans, raw HTML
    attributes.py    `{.class #id key=value}` and the arguments of components
    survey.py        what must be known of all tokens before the first is rendered
    render.py        tokens of blocks → parts; inline.py: tokens of text → HTML
    footnotes.py, pictures.py, raw_html.py, code.py, video.py, anchors.py    one kind of thing each
    typography.py    spaces, quotes and dashes of text, across the markup in it
    places.py        offsets in the parser's text → lines and columns of the source
    unread.py, foreign.py    what stays text though the author meant something else
    codes.py         every problem that a body can have

Nothing heavy is imported until a body is parsed.
"""

from portfolio_gen.model.document import Document
from portfolio_gen.read.markdown.codes import CODES

__all__ = ["CODES", "MARKDOWN_VERSION", "parse_markdown"]

#: Goes up whenever `parse_markdown` gives another result for some text.
MARKDOWN_VERSION = 8


def parse_markdown(text: str, lang: str, *, typography: bool = True) -> Document:
    """Return a body as parts of HTML with its headings, links, pictures and problems.

    `lang` is the language of the page ("fr", "en-GB"): it decides the words of footnotes, check
    boxes and tables and, with `typography`, the spaces, quotes and dashes of all text. Line endings
    may be of any kind. A text of any shape gives a Document; what is wrong with it is in
    `problems`. The result depends on nothing but the arguments and
    the versions of the libraries (`store/versions.py`).
    """
    from portfolio_gen.read.markdown.parse import parse

    return parse(text, lang, typography=typography)
