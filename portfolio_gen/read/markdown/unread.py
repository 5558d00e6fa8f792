"""Pictures and links that stay text, because the name of their file has blanks in it."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from portfolio_gen.read.markdown.codes import Fault

#: Code in a text. Bounded, so that backticks that never close take no time.
CODE = re.compile(r"(?<!`)(`+)(?!`).{1,3000}?(?<!`)\1(?!`)", re.DOTALL)
#: `![alt](a name.jpg)`, and the same with a title; the name may have a pair of brackets in it.
_UNREAD = re.compile(
    r"(?<!\\)(?P<sign>!?)\[(?P<label>[^\[\]]*)\]\("
    r"[ \t]*(?P<name>[^<>\"\n()]*(?:\([^<>\"\n()]*\)[^<>\"\n()]*)?\.[A-Za-z][A-Za-z0-9]{1,4})"
    r"(?P<title>[ \t]+\"[^\"\n]*\")?[ \t]*\)"
)


def names_with_blanks(text: Token) -> Iterator[Fault]:
    """Yield a fault for each picture or link of a block that is shown as it is written."""
    if not any(each.type == "text" and "](" in each.content for each in text.children or ()):
        return
    source = CODE.sub(lambda code: " " * len(code[0]), text.content)
    for found in _UNREAD.finditer(source):
        name = found["name"]
        if any(blank in name.strip() for blank in " \t") and "{{" not in name:
            sign, label, title = found["sign"], found["label"], found["title"] or ""
            what = "picture" if sign else "link"
            yield Fault(
                "name-blank",
                f"the name {name} has blanks in it, so this {what} stays text",
                text,
                found.start("name"),
                len(name),
                f"write the name between angle brackets: `{sign}[{label}](<{name}>{title})`",
            )
