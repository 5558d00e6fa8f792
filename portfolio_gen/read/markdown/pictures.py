"""Pictures of Markdown: what was said of them, and which stand alone."""

from collections.abc import Sequence
from typing import Any

from markdown_it.token import Token

from portfolio_gen.model.document import ImageUse
from portfolio_gen.read.markdown.addresses import Address
from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.html import escape
from portfolio_gen.read.markdown.parser import text_parser
from portfolio_gen.read.markdown.typography import count_words, typeset_inline

_CAPTION_TAGS = {"em_open", "em_close", "strong_open", "strong_close", "s_open", "s_close"}


def pictures_alone(children: Sequence[Token]) -> list[Token]:
    """Return the pictures of a paragraph that has nothing else but blanks, else none."""
    if not children or children[0].type != "image":
        return []
    found: list[Token] = []
    for token in children:
        if token.type == "image":
            found.append(token)
        elif token.type not in ("softbreak", "hardbreak") and (
            token.type != "text" or token.content.strip()
        ):
            return []
    return found


def image_use(
    token: Token,
    place: tuple[int, int],
    attributes: dict[str, str],
    findings: Findings,
    env: dict[str, Any],
) -> ImageUse:
    """Return what was said of a picture: in its brackets, its parentheses and its braces."""
    address: Address = token.meta["address"]
    rest = dict(attributes)
    classes = rest.pop("class", "").split()
    others = [name for name in classes if name not in ("wide", "decorative")]
    if others:
        rest["class"] = " ".join(others)
    return ImageUse(
        address.href,
        *place,
        address.length,
        alt=token.meta["alt"] or None,
        caption=_caption(address.title, findings, env) if address.title else "",
        credit=findings.typeset(rest.pop("credit", "")),
        wide="wide" in classes,
        decorative="decorative" in classes,
        poster=rest.pop("poster", ""),
        attributes=rest,
    )


def _caption(title: str, findings: Findings, env: dict[str, Any]) -> str:
    """Return a caption as HTML: emphasis and code as such, of all other markup the text."""
    parser = text_parser()
    inside = {**env, "nested": True}
    html: list[str] = []
    tokens = parser.inline.parse(title, parser, inside, [])
    if findings.typography:
        typeset_inline(tokens, findings.lang)
    for token in tokens:
        if token.type in _CAPTION_TAGS:
            html.append(f"<{'/' if token.nesting < 0 else ''}{token.tag}>")
        elif token.type == "code_inline":
            html.append(f"<code>{escape(token.content)}</code>")
        elif token.type == "text":
            html.append(escape(token.content))
        elif token.type in ("softbreak", "hardbreak"):
            html.append(" ")
        elif token.type == "image":
            html.append(escape(token.meta["alt"]))
        elif token.type != "html_inline":
            html.append(escape(token.content))
    findings.words += count_words(title)
    return "".join(html)
