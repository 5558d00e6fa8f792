"""What YAML's parser found, in plain words: what is wrong and what to write."""

import re

from yaml import MarkedYAMLError, YAMLError

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.lines import Lines
from portfolio_gen.read.yaml_places import key_before, too_deep

_QUOTE_IT = "put the whole value between quotes: 'like this'"

#: Part of what the parser says (of libyaml or of PyYAML) → code, message, hint. First match wins.
_WORDS: tuple[tuple[str, str, str, str], ...] = (
    (
        "found a tab|character '\\\\t'",
        "yaml-tab",
        "there is a tab where blanks are needed",
        "replace the tab with two blanks",
    ),
    (
        "tag",
        "yaml-tag",
        "a word that begins with `!` is a YAML tag, and means nothing here",
        "remove it; if it belongs to the text, put the text between quotes",
    ),
    (
        "undefined alias|undefined anchor",
        "yaml-alias",
        "a word that begins with `*` refers to a value marked with `&`, and there is none",
        "if the star belongs to the text, put the text between quotes",
    ),
    (
        "anchor|alias",
        "yaml-alias",
        "a `&` or `*` at the beginning of a value is a sign of YAML's",
        _QUOTE_IT,
    ),
    (
        "scanning a quoted scalar.*end of stream|found unexpected document separator",
        "yaml-quote",
        "the quotation mark that opens here is never closed",
        "close it, or put a text that has quotation marks in it between the other quotes",
    ),
    (
        "escape character|hexdecimal|hexadecimal|unicode character escape",
        "yaml-quote",
        "between double quotes a backslash has a meaning of its own",
        "use single quotes, or write the backslash twice",
    ),
    (
        "single document",
        "yaml-documents",
        "a line `---` begins a second document, which nobody reads",
        "remove the line `---`",
    ),
    (
        "flow sequence|flow mapping",
        "yaml-bracket",
        "between brackets, items are divided by commas and the brackets are closed in order",
        "put items that hold a comma, a colon or a bracket between quotes, or write one item a "
        "line with `- ` in front",
    ),
    (
        "mapping values are not allowed",
        "yaml-colon",
        "this line has one `: ` too many, or is indented as if the line above went on",
        "put a text with a colon in it between quotes: 'One: two'",
    ),
    (
        "could not find expected ':'",
        "yaml-colon",
        "this line has no `key:`",
        "write `key: value`; to continue the text above, indent the line like it",
    ),
    (
        "block scalar",
        "yaml-syntax",
        "after `|` or `>` the text begins on the next line, indented",
        "begin a new line after the sign; if it belongs to the text, put the text between quotes",
    ),
    (
        "block mapping|block collection|block sequence|block entries|sequence entries",
        "yaml-indent",
        "this line does not fit the lines above: it begins at another column, or text follows a "
        "value that is already complete",
        "begin it at the same column as its neighbours; put a text with quotes or brackets in it "
        "between quotes",
    ),
    (
        "cannot start any token|directive",
        "yaml-syntax",
        "a value may not begin with this sign",
        _QUOTE_IT,
    ),
)


def explain(error: YAMLError, lines: Lines, path: str) -> Problem:
    """Return the problem that stands for an error of the parser, at the author's place."""
    said = " ".join(str(error).split())
    row, column = 0, 0
    if isinstance(error, MarkedYAMLError):
        said = f"{error.context or ''} {error.problem or ''}"
        # An opening bracket or quote is a better place than the end of the file.
        opening = bool(re.search("flow|quoted", error.context or ""))
        mark = error.context_mark if opening and error.context_mark else error.problem_mark
        if mark is not None:
            row, column = mark.line, mark.column
    row = min(row, len(lines.source) - 1)
    code, message, hint = _words(said, lines, row, column)
    column, length = lines.source_column(row, column), 1
    if (
        code == "yaml-indent" and "mapping values are not allowed" in said
    ):  # the key is meant, not its colon
        column, length = key_before(lines.source[row], column)
    span = Span(path, lines.first_line + row, column + 1, length)
    return Problem(code, "error", message, span, hint)


def _first_is_indented(lines: Lines, row: int) -> bool:
    """Tell whether the file's first line begins further to the right than the one at `row`."""
    first = next((line for line in lines.source if line.strip()), "")
    here = "".join(lines.source[row : row + 1])
    return len(first) - len(first.lstrip()) > len(here) - len(here.lstrip())


def _words(said: str, lines: Lines, row: int, column: int) -> tuple[str, str, str]:
    sign = "".join(lines.yaml.split("\n")[row : row + 1])[column : column + 1]
    if sign == "\t":
        said = "found a tab"
    if "<document start>" in said and _first_is_indented(lines, row):
        said = "block mapping"
    if "mapping values are not allowed" in said and (found := too_deep(lines, row, column)):
        return found
    for pattern, code, message, hint in _WORDS:
        if re.search(pattern, said):
            return code, message, hint
    hint = "write `key: value`, one a line; put texts with signs such as : # [ { between quotes"
    return "yaml-syntax", "nothing can be made of this line", hint
