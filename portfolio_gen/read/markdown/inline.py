"""Tokens of text → HTML with gaps."""

from collections.abc import Callable
from typing import Any

import msgspec
from markdown_it.token import Token

from portfolio_gen.model.addresses import copy_hint, own_file
from portfolio_gen.read.markdown.addresses import Address
from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.footnotes import Footnotes
from portfolio_gen.read.markdown.html import (
    encoded,
    escape,
    escape_value,
    html_attributes,
    leads_away,
    refused_scheme,
)
from portfolio_gen.read.markdown.pictures import image_use
from portfolio_gen.read.markdown.raw_html import with_gaps
from portfolio_gen.read.markdown.typography import count_words
from portfolio_gen.read.markdown.unread import names_with_blanks

#: Attributes that the syntax of a link or picture gives; braces must not change them.
_OWN = frozenset({"href", "src", "srcset"})

_TAGS = {
    "softbreak": "\n",
    "hardbreak": "<br>\n",
    "em_open": "<em>",
    "em_close": "</em>",
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "s_open": "<s>",
    "s_close": "</s>",
    "span_close": "</span>",
}


class InlineRenderer:
    """Renders the texts of one body, and counts their words."""

    def __init__(self, findings: Findings, footnotes: Footnotes, env: dict[str, Any]) -> None:
        self.findings = findings
        self.env = env
        self._footnotes = footnotes
        self._text = Token("inline", "", 0)
        self._open_links: list[bool] = []
        self._rules: dict[str, Callable[[Token], str]] = {
            "text_special": lambda token: escape(token.content),
            "code_inline": lambda token: f"<code>{escape(token.content)}</code>",
            "link_open": self._link_open,
            "link_close": self._link_close,
            "image": self._image,
            "span_open": lambda token: f"<span{html_attributes(token.meta['attributes'])}>",
            "footnote_ref": lambda token: self._footnotes.reference(token.meta["label"]),
            "html_inline": self._raw,
        }

    def html(self, text: Token) -> str:
        """Return the HTML of the inline token of a block."""
        self._text = text
        for fault in names_with_blanks(text):
            self.findings.fault(fault)
        html: list[str] = []
        words: list[str] = []
        for token in text.children or ():
            kind = token.type
            if kind == "text":
                html.append(escape(token.content))
                words.append(token.content)
            elif kind in _TAGS:
                html.append(_TAGS[kind])
                words.append("\n" if token.tag == "br" else "")
            else:
                html.append(self._rules[kind](token))
                words.append(" " if kind == "footnote_ref" else "")
                if kind != "html_inline":
                    words.append(token.content)
        self.findings.words += count_words("".join(words))
        return "".join(html)

    def picture(self, token: Token, text: Token, attributes: dict[str, str]) -> int | None:
        """Record a picture and return its index; None if its address is refused."""
        address: Address = token.meta["address"]
        if self._refused(address, text, token.meta["at"]):
            return None
        place = self.findings.place(text, address)
        attributes = {**attributes, **self._allowed(token)}
        use = image_use(token, place, attributes, self.findings, self.env)
        if "poster" in token.meta:
            at = self.findings.places.in_token(text, token.meta["poster"])
            use = msgspec.structs.replace(use, poster_at=at)
        return self.findings.image(use)

    def _link_open(self, token: Token) -> str:
        address: Address = token.meta["address"]
        refused = self._refused(address, self._text, token.meta.get("at", 0))
        self._open_links.append(not refused)
        if refused:
            return ""
        line, column = self.findings.place(self._text, address)
        index = self.findings.link(address.href, line, column, address.length)
        if leads_away(address.href) or address.href.startswith("#"):
            href = encoded(address.href)
        else:
            href = f"\0L{index}\0"
        title = self.findings.typeset(address.title)
        title = f' title="{escape_value(title)}"' if title else ""
        attributes = self._allowed(token) if token.meta["attributes"] else {}
        return f'<a href="{href}"{title}{html_attributes(attributes)}>'

    def _link_close(self, token: Token) -> str:
        return "</a>" if self._open_links.pop() else ""

    def _image(self, token: Token) -> str:
        index = self.picture(token, self._text, {})
        return escape(token.meta["alt"]) if index is None else f"\0I{index}\0"

    def _raw(self, token: Token) -> str:
        return with_gaps(token.content, self._text, token.meta["at"], self.findings)

    def _refused(self, address: Address, text: Token, at: int) -> bool:
        """Report an address that must not be shown, and return whether it is one."""
        if not address.href.strip():
            line, column = self.findings.places.in_token(text, at)
            hint = "write it between the parentheses, or remove the brackets"
            self.findings.problem("link-empty", "there is no address here", line, column, 1, hint)
            return True
        scheme = refused_scheme(address.href)
        if scheme:
            line, column = self.findings.place(text, address)
            message = f"an address that begins with {scheme} is left out"
            hint = "links lead to https:, mailto:, or a file of the site"
            if scheme == "file:" and (name := own_file(address.href)):
                hint = copy_hint(name)
            self.findings.problem("link-scheme", message, line, column, address.length, hint)
        return bool(scheme)

    @staticmethod
    def _allowed(token: Token) -> dict[str, str]:
        attributes: dict[str, str] = token.meta["attributes"]
        return {key: value for key, value in attributes.items() if key.lower() not in _OWN}
