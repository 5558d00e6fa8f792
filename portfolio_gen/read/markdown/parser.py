"""The markdown-it parser, with the rules that a body needs and no others."""

import re
from copy import copy
from functools import cache
from typing import Any, cast

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.token import Token
from markdown_it.utils import OptionsDict, OptionsType
from mdit_py_plugins.deflist import deflist_plugin

from portfolio_gen.read.markdown import block_rules, inline_rules
from portfolio_gen.read.markdown.attributes import read_attributes
from portfolio_gen.read.markdown.codes import TAKEN, Fault, claimed_id

#: Levels of blocks; a quote takes one, a list two. What stands deeper is cut off by markdown-it.
MAX_NESTING = 50
#: Levels of links, pictures and spans in a text. The time for "[[[[…]" grows with it.
MAX_TEXT_NESTING = 10

# Where a text token ends, so that another rule may look. Fewer stops than markdown-it's own.
_STOPS = re.compile(r"[\n&<\[\]\\*_`~]|!\[")

_BLOCK_RULES = [
    *("component", "attributes", "table", "code", "fence", "blockquote", "hr", "list"),
    *("footnote_def", "reference", "html_block", "heading", "lheading", "deflist", "paragraph"),
]
_INLINE_RULES = [
    *("text", "newline", "escape", "backticks", "strikethrough", "emphasis"),
    *("bracket", "picture", "autolink", "html_inline", "entity"),
]


def tokens_of(text: str) -> tuple[list[Token], dict[str, Any]]:
    """Return the tokens of a text whose lines end with LF, and what the rules noted on the way.

    Noted are `faults`, `references`, `components` if there are any, and `ids`: each id that the
    author gave, with a fault for each place in Markdown that gives it.
    """
    env = new_env()
    tokens: list[Token] = []
    parser = markdown_parser()
    parser.block.parse(text, parser, env, tokens)
    _parse_texts(tokens, env)
    return tokens, env


def new_env() -> dict[str, Any]:
    """Return what the rules of one run share; the parser itself keeps nothing between runs."""
    ids: dict[str, list[Fault]] = {name: [] for name in TAKEN}
    return {"faults": [], "ids": ids, "footnotes": {"refs": {}}, "nested": False, "inline": None}


@cache
def markdown_parser() -> MarkdownIt:
    """Return the parser. It is built once: that takes as long as parsing several bodies."""
    parser = MarkdownIt("zero", {"html": True, "maxNesting": MAX_NESTING, "tasklists": True})
    block = parser.block.ruler
    interrupting: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    block.before("table", "component", block_rules.component_line, interrupting)
    block.before("table", "attributes", block_rules.attributes_line)
    block.at("table", block_rules.table_with_places, {"alt": ["paragraph", "reference"]})
    block.at("reference", block_rules.reference_with_place)
    block.before(
        "reference",
        "footnote_def",
        block_rules.footnote_with_place,
        {"alt": ["paragraph", "reference"]},
    )
    deflist_plugin(parser)
    inline = parser.inline.ruler
    inline.before("link", "bracket", inline_rules.bracket)
    inline.before("link", "picture", inline_rules.picture)
    inline.at("autolink", inline_rules.autolink)
    inline.at("html_inline", inline_rules.html_with_place)
    block.enableOnly(_BLOCK_RULES)
    inline.enableOnly(_INLINE_RULES)
    parser.inline.ruler2.enableOnly(
        ["balance_pairs", "strikethrough", "emphasis", "fragments_join"]
    )
    parser.inline.terminator_re = _STOPS
    # Our own rules keep addresses as written and judge them later; definitions must agree.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


@cache
def text_parser() -> MarkdownIt:
    """Return the same parser with the limit of nesting for texts."""
    parser = copy(markdown_parser())
    options = {**parser.options, "maxNesting": MAX_TEXT_NESTING}
    parser.options = OptionsDict(cast("OptionsType", options))
    return parser


def _parse_texts(tokens: list[Token], env: dict[str, Any]) -> None:
    """Parse the texts of all blocks. Those without any markup are told by one search."""
    parser = text_parser()
    before: Token | None = None
    for token in tokens:
        if token.type == "inline":
            if before is not None and before.type == "heading_open":
                _take_heading_attributes(before, token, env)
            if _STOPS.search(token.content):
                env["inline"] = token
                token.children = parser.inline.parse(token.content, parser, env, [])
            else:
                token.children = [Token("text", "", 0, content=token.content)]
        before = token


def _take_heading_attributes(heading: Token, text: Token, env: dict[str, Any]) -> None:
    """Move `{#id .class}` from the end of a heading's text to the heading."""
    if heading.markup.startswith("#"):
        text.meta["atx"] = True
    start = text.content.rfind("{")
    if start < 0 or not text.content.endswith("}"):
        return
    found = read_attributes(text.content, start, len(text.content))
    if found is None or text.content[start - 1 : start] not in (" ", "\t", "\n", ""):
        return
    heading.meta["attributes"] = found[1]
    if name := found[1].get("id"):
        offset = text.content.find(name, start)
        env["ids"].setdefault(name, []).append(claimed_id(name, text, offset))
    text.meta["written"] = text.content
    text.content = text.content[:start].rstrip()
