"""Tokens of blocks → parts of HTML with gaps."""

from collections.abc import Callable

from markdown_it.token import Token

from portfolio_gen.model.document import Component, Figure, Heading, Html, Part, VideoLink
from portfolio_gen.read.markdown.anchors import anchor, unique
from portfolio_gen.read.markdown.code import DIAGRAMS, code_html, near_language
from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.html import escape, escape_value, html_attributes
from portfolio_gen.read.markdown.inline import InlineRenderer
from portfolio_gen.read.markdown.inline_rules import plain_text
from portfolio_gen.read.markdown.labels import labels
from portfolio_gen.read.markdown.pictures import pictures_alone
from portfolio_gen.read.markdown.raw_html import with_gaps
from portfolio_gen.read.markdown.video import video_provider

Tokens = list[Token]

#: What a line of attributes cannot be attached to.
_WITHOUT_ATTRIBUTES = frozenset(
    {"html_block", "component_open", "component_close", "footnote_reference_open"}
)
# What begins on the same line as its content.
_TIGHT = frozenset({"li", "dt", "dd", "td", "th"})


class BlockRenderer:
    """Renders one body.

    HTML gathers in `_html` until a part of another kind comes. Parts within quotes and lists cut
    the HTML around them in two: only all parts together are well-formed.
    """

    def __init__(self, inline: InlineRenderer, shift: int) -> None:
        self._inline = inline
        self._findings: Findings = inline.findings
        self._labels = labels(inline.findings.lang)
        self._shift = shift
        self._html: list[str] = []
        self._parts: list[Part] = []
        self._open: list[tuple[Token, list[Part]]] = []
        self._attributes: dict[str, str] = {}
        self._attributes_token = Token("attributes", "", 0)
        self._check_box = ""
        self._rules: dict[str, Callable[[Tokens, int], int]] = {
            "paragraph_open": self._paragraph,
            "inline": self._text,
            "heading_open": self._heading,
            "fence": self._fence,
            "code_block": self._code_block,
            "html_block": self._raw,
            "hr": self._rule,
            "table_open": self._table,
            "th_open": self._header_cell,
            "list_item_open": self._list_item,
            "attributes": self._attributes_line,
            "component_open": self._component,
            "component_close": lambda tokens, at: at + 1,
            "footnote_reference_open": self._skip_footnote,
        }

    def parts(self, tokens: Tokens) -> tuple[Part, ...]:
        """Return the parts of a body or of a footnote."""
        outside = (self._html, self._parts, self._open)
        self._html, self._parts, self._open = [], [], []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            for _ in range(token.meta.get("closes", 0)):
                self._close_component()
            if token.nesting < 0:
                self._close(token)
                at += 1
            else:
                at = self._rules.get(token.type, self._container)(tokens, at)
        while self._open:
            self._close_component()
        self._end_html()
        parts = tuple(self._parts)
        self._html, self._parts, self._open = outside
        return parts

    def _container(self, tokens: Tokens, at: int) -> int:
        """Render the begin of a list, quote, row or the like."""
        token = tokens[at]
        end = ">" if token.tag in _TIGHT else ">\n"
        self._html.append(f"<{token.tag}{self._attributes_of(token)}{end}")
        return at + 1

    def _close(self, token: Token) -> None:
        if token.type == "table_close":
            self._html.append("</table>\n</div>\n")
        elif not token.hidden:
            self._html.append(f"</{token.tag}>\n")

    def _text(self, tokens: Tokens, at: int) -> int:
        self._html.append(self._inline.html(tokens[at]))
        return at + 1

    def _paragraph(self, tokens: Tokens, at: int) -> int:
        """Render a paragraph, or the pictures or the video link that stand alone in one."""
        token, text = tokens[at], tokens[at + 1]
        if token.hidden:
            if self._attributes:
                self._report_unused()  # there is no <p> that could have them
            self._html.append(self._take_check_box() + self._inline.html(text))
            if tokens[at + 3].nesting >= 0:
                self._html.append("\n")
        elif not self._figure(text) and not self._video(text):
            begin = f"<p{self._attributes_of(token)}>{self._take_check_box()}"
            self._html += (begin, self._inline.html(text), "</p>\n")
        return at + 3

    def _figure(self, text: Token) -> bool:
        pictures = pictures_alone(text.children or ())
        if not pictures:
            return False
        attributes = self._attributes_of_block()
        found = [self._inline.picture(token, text, attributes) for token in pictures]
        shown = tuple(index for index in found if index is not None)
        if shown:
            self._add(Figure(shown))
        else:
            words = " ".join(escape(token.meta["alt"]) for token in pictures)
            self._html.append(f"<p>{words}</p>\n")
        return True

    def _video(self, text: Token) -> bool:
        """Render a link to a video that is alone in its paragraph, bare or in `<…>`."""
        content = text.content
        if not content.startswith(("http", "<http")) or " " in content:
            return False
        bracketed = content.startswith("<") and content.endswith(">")
        url = content[1:-1] if bracketed else content
        provider = video_provider(url)
        if not provider:
            return False
        self._attributes_of_block()
        line, column = self._findings.places.in_token(text, int(bracketed))
        index = self._findings.link(url, line, column, len(url))
        self._add(VideoLink(index, provider))
        return True

    def _heading(self, tokens: Tokens, at: int) -> int:
        token, text = tokens[at], tokens[at + 1]
        level = min(int(token.tag[1]) + self._shift, 6)
        words = plain_text(text.children or []).strip()
        attributes = {**self._attributes_of_block(), **token.meta.get("attributes", {})}
        name = attributes.pop("id", "") or unique(anchor(words), self._inline.env["ids"])
        self._findings.headings.append(Heading(level, words, name))
        begin = f'<h{level} id="{escape_value(name)}"{html_attributes(attributes)}>'
        self._html += (begin, self._inline.html(text), f"</h{level}>\n")
        return at + 3

    def _fence(self, tokens: Tokens, at: int) -> int:
        token = tokens[at]
        language = token.info.split()[0] if token.info.strip() else ""
        html, known = code_html(token.content, language.lower())
        if not known:
            self._unknown_language(token, language)
        shown = f' data-lang="{escape_value(language)}"' if language else ""
        self._code(token, shown, html)
        return at + 1

    def _code_block(self, tokens: Tokens, at: int) -> int:
        self._code(tokens[at], "", escape(tokens[at].content))
        return at + 1

    def _code(self, token: Token, language: str, html: str) -> None:
        attributes = self._attributes_of_block()
        classes = " ".join(["code", *attributes.pop("class", "").split()])
        rest = html_attributes(attributes)
        # tabindex: code that is wider than the page must be scrollable without a mouse.
        begin = f'<pre class="{escape_value(classes)}"{language}{rest} tabindex="0">'
        self._html.append(f"{begin}<code>{html}</code></pre>\n")

    def _unknown_language(self, token: Token, language: str) -> None:
        line = token.map[0] if token.map else 0
        source = self._findings.places.lines[line]
        column = source.find(language, source.find(token.markup) + len(token.markup)) + 1
        # Looking for near names is slow; a text full of faults gets a few hints.
        near = near_language(language.lower()) if len(self._findings.problems) < 20 else ""
        hint = f"did you mean `{near}`?" if near else "without a language, code is shown plain"
        if language.lower() in DIAGRAMS:
            hint = "diagrams are not drawn here: show a picture of it (SVG)"
        message = f"no language of code is called {language}"
        self._findings.problem("code-language", message, line + 1, column, len(language), hint)

    def _raw(self, tokens: Tokens, at: int) -> int:
        token = tokens[at]
        self._html.append(with_gaps(token.content, token, 0, self._findings))
        return at + 1

    def _rule(self, tokens: Tokens, at: int) -> int:
        self._html.append(f"<hr{self._attributes_of(tokens[at])}>\n")
        return at + 1

    def _table(self, tokens: Tokens, at: int) -> int:
        """Render the begin of a table, in a box that can be scrolled without a mouse."""
        label = self._labels.table
        self._html.append(f'<div class="table" role="group" aria-label="{label}" tabindex="0">\n')
        self._html.append(f"<table{self._attributes_of(tokens[at])}>\n")
        return at + 1

    def _header_cell(self, tokens: Tokens, at: int) -> int:
        """Render a header cell; an empty one heads nothing, so it becomes an ordinary cell."""
        token, text = tokens[at], tokens[at + 1]
        attributes = html_attributes(token.attrs)
        if text.content:
            html = f'<th scope="col"{attributes}>{self._inline.html(text)}</th>\n'
        else:
            html = f"<td{attributes}></td>\n"
        self._html.append(html)
        return at + 3

    def _list_item(self, tokens: Tokens, at: int) -> int:
        token = tokens[at]
        if "checked" in token.meta:
            checked = token.meta["checked"]
            label = self._labels.done if checked else self._labels.to_do
            state = " checked" if checked else ""
            self._check_box = f'<input type="checkbox" disabled{state} aria-label="{label}"> '
        self._html.append(f"<li{self._attributes_of(token)}>")
        if tokens[at + 1].nesting >= 0 and not tokens[at + 1].hidden:
            self._html.append("\n")
            if tokens[at + 1].type != "paragraph_open":
                self._html.append(self._take_check_box())
        return at + 1

    def _take_check_box(self) -> str:
        taken, self._check_box = self._check_box, ""
        return taken

    def _attributes_line(self, tokens: Tokens, at: int) -> int:
        token = tokens[at]
        below = tokens[at + 1] if at + 1 < len(tokens) else None
        self._attributes = self._merged({key: str(value) for key, value in token.attrs.items()})
        self._attributes_token = token
        if below is None or below.nesting < 0 or below.type in _WITHOUT_ATTRIBUTES:
            self._report_unused()
        return at + 1

    def _report_unused(self) -> None:
        """Report the line of attributes above, and forget them."""
        meta = self._attributes_token.meta
        line, column = self._findings.places.in_source(meta["at"])
        message = "there is no block below that these attributes could belong to"
        hint = "a line in braces belongs above a paragraph, list, table, quote or code"
        self._findings.problem("attributes-unused", message, line, column, meta["length"], hint)
        self._attributes = {}

    def _attributes_of(self, token: Token) -> str:
        """Return the attributes that the parser and the line above give to a block."""
        if not self._attributes and not token.attrs:
            return ""
        merged = self._merged({key: str(value) for key, value in token.attrs.items()})
        self._attributes = {}
        return html_attributes(merged)

    def _attributes_of_block(self) -> dict[str, str]:
        taken, self._attributes = self._attributes, {}
        return taken

    def _merged(self, attributes: dict[str, str]) -> dict[str, str]:
        """Return attributes together with those of the lines above; classes add up."""
        merged = {**self._attributes, **attributes}
        if "class" in self._attributes and "class" in attributes:
            merged["class"] = f"{self._attributes['class']} {attributes['class']}"
        return merged

    def _component(self, tokens: Tokens, at: int) -> int:
        self._end_html()
        self._open.append((tokens[at], self._parts))
        self._parts = []
        return at + 1

    def _close_component(self) -> None:
        if not self._open:
            return
        self._end_html()
        token, outside = self._open.pop()
        meta = token.meta
        line, column = self._findings.places.in_source(meta["at"])
        parts = tuple(self._parts)
        self._parts = outside
        self._parts.append(
            Component(meta["name"], meta["arguments"], parts, line, column, len(meta["name"]))
        )

    def _skip_footnote(self, tokens: Tokens, at: int) -> int:
        """Leave out a footnote where it is defined; it is rendered at the end."""
        level = tokens[at].level
        at += 1
        while tokens[at].type != "footnote_reference_close" or tokens[at].level != level:
            at += 1
        return at + 1

    def _add(self, part: Part) -> None:
        self._end_html()
        self._parts.append(part)

    def _end_html(self) -> None:
        text = "".join(self._html)
        if text.strip():
            self._parts.append(Html(text))
        self._html.clear()
