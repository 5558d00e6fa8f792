"""What is wrong with the syntax of a template, in the words of somebody who writes one."""

import re
from typing import Final, NoReturn

from jinja2 import nodes
from jinja2.parser import Parser

from portfolio_gen.realise.templates.errors import near

_TAGS: Final = (
    "autoescape", "block", "call", "extends", "filter", "for", "from", "if", "import", "include",
    "macro", "print", "set", "with",
)  # fmt: skip
_BRANCHES: Final = {"elif": "if", "else": "if"}
_SIGNS: Final = {
    "end of statement block": "`%}`",
    "end of print statement": "`}}`",
    "begin of statement block": "`{%`",
    "begin of print statement": "`{{`",
    "end of template": "the end of the template",
    "name": "a name",
    "string": "a text",
    "integer": "a number",
    "float": "a number",
    "template data / text": "text",
}
#: What Jinja says → what it means; `{0}` and `{1}` are put into words by `_SIGNS`.
_REWORDED: Final = (
    (r"[Ee]xpected an expression, got '(.+)'", "something is missing before {0}"),
    (r"expected token '(.+)', got '(.+)'", "{0} is needed where {1} stands"),
    (r"unexpected end of template, expected '(.+)'", "the template ends where {0} is needed"),
    (r"unexpected '(.+)', expected '(.+)'", "{1} is needed where {0} stands"),
    (r"unexpected char [\"']{1,2}[\"']", "a quotation mark is never closed"),
    (r"unexpected char '(.+)' at", "{0} means nothing here"),
    (r"unexpected '(.+)'", "{0} has no place here"),
    (r"Missing end of comment tag", "this comment is never closed: write `#}}`"),
    (r"Missing end of raw directive", "`{{% raw %}}` is never closed: write `{{% endraw %}}`"),
    (r"tag name expected", "the name of a tag is needed after `{{%`"),
    (r"block '(.+)' defined twice", "there are two blocks {0}"),
    (r"can't assign to '", "only a name can be given a value"),
)
_PATTERNS: Final = tuple((re.compile(pattern), words) for pattern, words in _REWORDED)


def syntax_words(message: str) -> str:
    """Return what Jinja says of the syntax in plain words; the message itself if none fit."""
    for pattern, words in _PATTERNS:
        if found := pattern.match(message):
            return words.format(*(_SIGNS.get(part, f"`{part}`") for part in found.groups()))
    return message


class PlainParser(Parser):
    """Jinja's parser, which knows the lines of open tags and says in plain words what it misses."""

    _lines: list[int]

    def parse_statement(self) -> nodes.Node | list[nodes.Node]:
        """Parse a tag, remembering the line on which it begins while it is open."""
        self._lines = [*getattr(self, "_lines", []), self.stream.current.lineno]
        node = super().parse_statement()
        self._lines.pop()
        return node

    def _fail_ut_eof(
        self, name: str | None, end_token_stack: list[tuple[str, ...]], lineno: int | None
    ) -> NoReturn:
        """Fail for a tag that nobody knows, or (without `name`) for a template that ends early."""
        tag = self._tag_stack[-1] if self._tag_stack else ""
        opened = self._lines[len(self._tag_stack) - 1] if tag else 0
        if name is None:
            self.fail(f"`{{% {tag}` is never closed: write `{{% end{tag} %}}`", opened)
        closes = name.removeprefix("end") if name.startswith("end") else _BRANCHES.get(name, "")
        if closes not in _TAGS:
            self.fail(f"there is no tag `{name}`{near(name, _TAGS)}", lineno)
        if tag:
            here = f"`{{% {tag}` of line {opened} is still open: write `{{% end{tag} %}}` first"
            self.fail(f"`{{% {name} %}}` has no place here; {here}", lineno)
        self.fail(f"`{{% {name} %}}` stands here without `{{% {closes}`", lineno)
