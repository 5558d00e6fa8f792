"""Styles within a drawing: nothing in them loads from elsewhere.

Source: CSS Syntax Level 3, 4.3 (tokens: strings, urls, comments, escapes); CSS Images Level 4 for
the functions that take an address as a string.
"""

import re
from collections.abc import Callable

ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([g-zG-Z]))")
#: An @import, a url( ), a function that loads, a comment, a string: whichever comes first.
TOKEN = re.compile(
    r"""(?P<comment>/\*.*?(?:\*/|\Z))
    |(?P<rule>@import\b(?:[^;"'(]|"[^"]{0,1000}"|'[^']{0,1000}'|\([^)]{0,1000}\))*;?)
    |(?P<url>\burl\(\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^)"']*))\s*\)?)
    |(?P<load>\b(?:-webkit-)?image-set\(|\b(?:image|src|cross-fade|element)\()
    |(?P<string>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def clean_css(css: str, address: Callable[[str], str]) -> str:
    """Return a style sheet or a property's value with every address as `address` gives it.

    What `address` gives "" for becomes `none`; comments and imports go.
    """
    return TOKEN.sub(lambda token: _cleaned(token, address), _without_escaped_letters(css))


def _without_escaped_letters(css: str) -> str:
    r"""Return CSS without escapes of letters: `\75rl(` is `url(` to a browser, and to us."""
    return ESCAPE.sub(_letter, css) if "\\" in css else css


def _letter(escape: re.Match[str]) -> str:
    letter = chr(int(escape[1], 16) % 0x110000) if escape[1] else escape[2]
    return letter if letter.isascii() and (letter.isalpha() or letter in "@(-") else escape[0]


def _cleaned(token: re.Match[str], address: Callable[[str], str]) -> str:
    if token["comment"] is not None:
        return " "
    if token["rule"] is not None:
        address("")
        return ""
    if token["load"] is not None:
        address("")
        return "removed("
    if token["url"] is None:
        return token[0]
    wanted = (token["double"] or token["single"] or token["bare"] or "").strip()
    cleaned = address(wanted)
    return f'url("{cleaned}")' if cleaned else "none"
