"""Code blocks, coloured by Pygments where it knows the language."""

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from portfolio_gen.model.nearest import nearest
from portfolio_gen.read.markdown.html import escape

if TYPE_CHECKING:
    from pygments.lexer import Lexer

#: Longer code is shown plain: some lexers take seconds for what nobody reads in colour.
LONGEST = 50_000

#: Languages of diagrams, which other generators draw.
DIAGRAMS = frozenset(
    {"mermaid", "chart", "chartjs", "echarts", "geojson", "typograms", "vega_lite", "wavedrom"}
)
_PLAIN = frozenset({"", "text", "txt", "plain", "plaintext", "none"})


def code_html(code: str, language: str) -> tuple[str, bool]:
    """Return code as HTML with short class names, and whether its language is known.

    Pygments is imported only here, and a lexer only once a block is in its language.
    """
    if language in _PLAIN:
        return escape(code), True
    if len(code) > LONGEST:
        return escape(code), language in _aliases()
    lexer = _lexer(language)
    if lexer is None:
        return escape(code), False
    return _coloured(code, lexer), True


@cache
def near_language(name: str) -> str:
    """Return a known language whose name resembles this one, or ""."""
    return nearest(name, _aliases())


@cache
def _aliases() -> frozenset[str]:
    from pygments.lexers import get_all_lexers

    # Without plugins: what a page looks like must not depend on what else is installed.
    return frozenset(alias for lexer in get_all_lexers(plugins=False) for alias in lexer[1])


@cache
def _lexer(language: str) -> "Lexer | None":
    if language not in _aliases():
        return None
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(language, stripnl=False)


def _coloured(code: str, lexer: "Lexer") -> str:
    from pygments.token import STANDARD_TYPES

    def css_class(token: tuple[Any, str]) -> str:
        kind = token[0]
        while kind not in STANDARD_TYPES:
            kind = kind.parent
        return str(STANDARD_TYPES[kind])

    pieces = []
    for name, tokens in groupby(lexer.get_tokens(code), css_class):
        text = escape("".join(text for _, text in tokens))
        # "w" is white space, which no style colours.
        pieces.append(f'<span class="{name}">{text}</span>' if name and name != "w" else text)
    return "".join(pieces)
