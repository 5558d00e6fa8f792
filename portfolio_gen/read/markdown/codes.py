"""The codes of the problems that a Markdown body can have."""

from typing import TYPE_CHECKING, NamedTuple

# Only for the type: a build that parses nothing must not import the parser.
if TYPE_CHECKING:
    from markdown_it.token import Token

#: Ids that the templates of pages give; a body must have others.
TAKEN = frozenset(
    {"main"}
    | {
        f"{part}-title"
        for part in (
            "awards", "contact", "contents", "credits", "files", "links", "notes", "press",
            "related", "results", "work",
        )
    }
)  # fmt: skip

CODES: dict[str, str] = {
    "anchor-duplicate": "two elements of a body have one id (a warning)",
    "attributes-syntax": "braces after a link, picture or heading cannot be read (a warning)",
    "attributes-unused": "a line of attributes has no block below it (a warning)",
    "body-size": "the body is longer than any write-up needs",
    "code-language": "nobody knows the language of a code block (a warning)",
    "component-argument": "an argument of a component cannot be read",
    "component-name": "a line of colons has no readable name of a component",
    "component-stray": "a line of colons closes a component that was never opened",
    "component-unclosed": "a component has no closing line of colons",
    "footnote-duplicate": "two footnotes have one name (a warning)",
    "footnote-missing": "a reference to a footnote that does not exist (a warning)",
    "footnote-unused": "a footnote that nothing refers to (a warning)",
    "link-empty": "a link or picture without an address (a warning)",
    "link-scheme": "an address that would run code or cannot work on the web (a warning)",
    "markup-foreign": "a mark of another generator that nothing reads (a warning)",
    "name-blank": "a picture or link stays text: the name of its file has blanks in it",
    "nesting": "quotes or lists stand too deep inside each other, the rest is cut off",
    "reference-duplicate": "two link definitions have one name (a warning)",
    "reference-missing": "a link to a definition that does not exist (a warning)",
}

ERRORS = frozenset(
    {
        "body-size",
        "component-argument",
        "component-name",
        "component-stray",
        "component-unclosed",
        "name-blank",
        "nesting",
    }
)


class Fault(NamedTuple):
    """A problem found by a rule of the parser, before its line and column are worked out.

    `offset` counts in the text of the inline token, or in the source where that is None.
    """

    code: str
    message: str
    inline: "Token | None"
    offset: int
    length: int
    hint: str = ""


def claimed_id(name: str, inline: "Token | None", offset: int) -> Fault:
    """Return the fault that an id is if another element has it too."""
    message = f"two elements have the id {name}"
    hint = "give one of them another id"
    if name in TAKEN:
        message = f"the page has an element with the id {name} already"
        hint = "give this one another id"
    return Fault("anchor-duplicate", message, inline, offset, len(name), hint)
