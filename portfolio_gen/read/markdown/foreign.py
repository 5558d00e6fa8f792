"""Marks of other generators, which nothing reads here: readers see them, or miss what they mean.

Where code shows such a mark, it is meant to be seen.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from markdown_it.token import Token

from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.foreign_hints import (
    COMPONENT_HINT,
    FORMULA_HINT,
    HEADING_HINT,
    IMPORT_HINT,
    KRAMDOWN_HINT,
    MARKDOWN_HINT,
    SIGN_HINT,
    liquid_hint,
    shortcode_hint,
    value_hint,
)
from portfolio_gen.read.markdown.unread import CODE

#: Characters of a mark that are quoted.
QUOTED = 60

_WORTH_A_LOOK = re.compile(
    r"\{[{%:]|\$|\\[(\[]|^(?:import|export)\s|<[A-Z]|^#+\w|:[a-z][\w+-]*:|markdown=", re.MULTILINE
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CODE_OF_HTML = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|pre|code|textarea)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# No mark is longer than its braces say here. Bounds the time spent on those that never close.
_MARK = re.compile(
    r"\{\{[<%]\s*+(?P<shortcode>/?[\w./-]*+).{0,2000}?[>%]\}\}"
    r"|\{%-?\s*+(?P<tag>\w++(?:\s++[\w./-]++)?+).{0,2000}?%\}"
    r"|\{\{(?P<value>[^{}\n]{1,200})\}\}"
    r"|(?P<attributes>\{:[^{}\n]{0,200}\})"
    # Dollars and escaped brackets are formulas only with a sign of TeX's, or without any blank.
    r"|(?P<formula>\$\$(?:[^\s$]{1,200}|[^$]{0,2000}?[\\^_=][^$]{0,2000})\$\$"
    r"|(?<![\\\w$])\$(?=\S)[^$\n]{0,200}?[\\^_][^$\n]{0,200}(?<=\S)\$(?![\w$])"
    r"|\\[(\[](?=(?:(?!\\[)\]]).){0,200}?(?:\\[a-zA-Z]|[\^_=])).{0,2000}?\\[)\]])"
    r"|<(?P<component>[A-Z][\w.]{1,60})(?=[\s/>])"
    r"|(?P<sign>(?<![\w:/]):[a-z][a-z0-9_+-]{1,40}:(?![\w:/]))"
    r"|(?P<inside>\bmarkdown=[\"']?(?:1|block|span)\b[\"']?)",
    re.DOTALL,
)
_IMPORT = re.compile(
    r"^(?:import\s.*?[\"'][^\"'\n]+[\"'];?|export\s+(?:const|let|default|function)\b.*)$",
    re.MULTILINE,
)
#: `##Heading`, and `#Heading of words`: a word alone may be a keyword of a social network.
_HEADING = re.compile(r"^(?:#{2,6}(?=[^\W\d_])|#(?=[^\W\d_]\w* [^#\n]*$))", re.MULTILINE)
#: Tags of HTML that people begin with a capital letter.
_HTML = frozenset(
    (
        *("article", "aside", "audio", "body", "br", "button", "center", "code", "details", "div"),
        *("figure", "font", "footer", "form", "header", "iframe", "image", "img", "input", "li"),
        *("link", "main", "nav", "object", "section", "small", "span", "strong", "sub", "sup"),
        *("summary", "table", "td", "th", "tr", "ul", "ol", "video"),
    )
)


class Mark(NamedTuple):
    """A mark in the text of a token: what is said of it, how to mend it, and where it is."""

    message: str
    hint: str
    offset: int
    length: int


def report_foreign(tokens: list[Token], findings: Findings) -> None:
    """Record a problem for each mark of another generator; `counted` joins those of one kind."""
    if not _WORTH_A_LOOK.search(findings.places.source):
        return
    before = ""
    for token in tokens:
        for mark in _marks(token, in_paragraph=before == "paragraph_open"):
            place = findings.places.in_token(token, mark.offset)
            findings.problem("markup-foreign", mark.message, *place, mark.length, mark.hint)
        before = token.type


def _marks(token: Token, *, in_paragraph: bool) -> Iterator[Mark]:
    if token.type == "html_block":
        yield from _in_text(_blank(_CODE_OF_HTML, token.content))
    elif token.type == "inline":
        text = _blank(_COMMENT, _blank(CODE, token.content))
        yield from _in_text(text)
        if in_paragraph:
            yield from _on_lines(text)


def _blank(code: re.Pattern[str], text: str) -> str:
    """Return a text with blanks in the place of what is code or a comment: offsets stay."""
    return code.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _in_text(text: str) -> Iterator[Mark]:
    for found in _MARK.finditer(text):
        kind = found.lastgroup or ""
        said = _SAID[kind](found[kind])
        if said is not None:
            yield Mark(*said, found.start(), len(found[0].partition("\n")[0]))


def _on_lines(text: str) -> Iterator[Mark]:
    for found in _IMPORT.finditer(text):
        message = "imports and exports of MDX are shown as they are written"
        yield Mark(message, IMPORT_HINT, found.start(), len(found[0]))
    for found in _HEADING.finditer(text):
        message = f"a `{found[0]}` without a blank behind it begins no heading"
        yield Mark(message, HEADING_HINT, found.start(), len(found[0]))


_Said = tuple[str, str] | None  # message and hint; None for what its counterpart tells already


def _shortcode(name: str) -> _Said:
    if name.startswith("/"):
        return None
    message = f"`{{{{< {name} >}}}}` is a shortcode of Hugo, and is shown as it is written"
    return message, shortcode_hint(name)


def _tag(words: str) -> _Said:
    if words.startswith("end"):
        return None
    name, *rest = words.split()
    what = f"{name} {rest[0]}" if rest and name.startswith("include") else name
    message = f"`{{% {what} %}}` is a tag of Jekyll or Eleventy, and is shown as it is written"
    return message, liquid_hint(name, what)


def _value(inside: str) -> _Said:
    shown = _short(inside.strip())
    message = f"`{{{{ {shown} }}}}` is a value of a template, and is shown as it is written"
    return message, value_hint(inside)


def _attributes(braces: str) -> _Said:
    message = f"`{_short(braces)}` is a mark of Jekyll, and is shown as it is written"
    return message, KRAMDOWN_HINT


def _component(name: str) -> _Said:
    if name.isupper() or name.lower() in _HTML:
        return None
    return f"`<{name}>` is no tag of HTML: at most the text within it is shown", COMPONENT_HINT


def _short(text: str) -> str:
    return text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"


_SAID: dict[str, Callable[[str], _Said]] = {
    "shortcode": _shortcode,
    "tag": _tag,
    "value": _value,
    "attributes": _attributes,
    "formula": lambda formula: ("formulas in TeX are shown as they are written", FORMULA_HINT),
    "component": _component,
    "sign": lambda sign: (f"`{sign}` is shown as it is written, not as a picture", SIGN_HINT),
    "inside": lambda mark: (
        f"`{mark}` does nothing here: Markdown in that tag is shown as it is written",
        MARKDOWN_HINT,
    ),
}
