"""Texts that are too long, too deep, or made to take long."""

import time

import pytest

from portfolio_gen.model.document import Document, Figure, Html
from portfolio_gen.read.markdown import parse_markdown
from portfolio_gen.read.markdown.code import LONGEST
from portfolio_gen.read.markdown.parse import LONGEST_BODY

HARD = {
    "opening brackets": "[" * 10_000,
    "brackets that close late": "[" * 10_000 + "]" * 10_000,
    "opening pictures": "![" * 10_000 + "]",
    "links in links": "[" * 500 + "a" + "](b)" * 500,
    "pictures in pictures": "![" * 500 + "a" + "](b)" * 500,
    "links without an end": "[a](" * 10_000,
    "links with quotation marks": '[a](b "' * 10_000,
    "braces without an end": '[a]{b="' * 10_000,
    "stars": "*" * 50_000,
    "stars and words": "*a **b " * 10_000,
    "emphasis of two kinds": "*_" * 20_000,
    "tildes": "~" * 50_000,
    "code marks of all lengths": " ".join("`" * n for n in range(1, 400)),
    "opening tags": "<a " * 20_000,
    "tags with quotation marks": "<p>\n" + '<a href="' * 20_000,
    "comments without an end": "x <!-- " * 20_000,
    "footnote marks": "[^a" * 20_000 + "]",
    "footnotes of footnotes": "[^0]\n\n" + "".join(f"[^{n}]: [^{n + 1}]\n\n" for n in range(3000)),
    "missing footnotes": "[^1]: a\n\n" + "".join(f"[^m{n}] " for n in range(5000)),
    "definitions": "".join(f"[a{n}]: b\n" for n in range(5000)),
    "quotes": (">" * 100 + "a\n") * 500,
    "lists": "".join("  " * (n % 40) + "- a\n" for n in range(3000)),
    "a wide table": "|" + "a|" * 5000 + "\n|" + "-|" * 5000 + "\n|" + "b|" * 5000,
    "a long table": "|a|b|\n|-|-|\n" + "|[c](d)|d|\n" * 3000,
    "cells made of links": "|a|\n|-|\n|" + "[c](d)" * 10_000 + "|",
    "fences": "```foo\n```\n" * 3000,
    "unknown languages": "".join(f"```foo{n}\n```\n" for n in range(2000)),
    "components": ":::a\n" * 5000,
    "ends of components": ":::\n" * 5000,
    "arguments": ":::a " + 'b="' * 20_000,
    "lines of attributes": "{.a}\n" * 5000 + "a",
    "definitions of words": "a\n: b\n" * 5000,
    "one long line": "word " * 40_000,
    "empty lines": "\n" * 200_000,
    "spaces": "a" + " " * 200_000 + "b",
    "shortcodes without an end": "{{< a " * 20_000,
    "tags of templates without an end": "{% a " * 20_000,
    "formulas without an end": "$$ a\\b " * 20_000 + "\\(a_b " * 20_000,
    "dollars": "$_" * 50_000,
    "names of components": "<A" + "a" * 100_000,
    "comments in raw HTML without an end": "<p>{%\n" + "<!-- " * 20_000,
    "scripts without an end": "<p>{%\n" + "<script>" * 20_000,
    "imports": "import " * 5000 + "'" * 20_000,
    "a long video address": "https://vimeo.com/" + "a/" * 50_000,
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
def test_hard_texts_end_soon(text: str) -> None:
    start = time.process_time()
    parse_markdown(text, "en")
    # Each takes well under a second; what grows with the square of its length takes minutes.
    assert time.process_time() - start < 10


def test_a_body_longer_than_a_novel_is_a_problem() -> None:
    document = parse_markdown("word " * (LONGEST_BODY // 5 + 1), "en")
    assert [problem.code for problem in document.problems] == ["body-size"]
    assert document.problems[0].severity == "error"
    assert document.parts == ()


def test_what_stands_too_deep_is_a_problem_at_its_line() -> None:
    assert codes_at("above\n\n" + ">" * 20 + " deep") == []
    assert codes_at("above\n\n" + ">" * 200 + " deep") == [("nesting", 3)]
    lists = "".join("  " * depth + "- a\n" for depth in range(60))
    assert [code for code, _ in codes_at(lists)] == ["nesting"]


def codes_at(text: str) -> list[tuple[str, int]]:
    return [(problem.code, problem.span.line) for problem in parse_markdown(text, "en").problems]


def test_very_long_code_is_not_coloured() -> None:
    short, long = ("x = 1\n" * count for count in (3, LONGEST // 5))
    assert "<span" in first_html(parse_markdown(f"```python\n{short}```", "en"))
    assert "<span" not in first_html(parse_markdown(f"```python\n{long}```", "en"))


def first_html(document: Document) -> str:
    part = document.parts[0]
    assert isinstance(part, Html)
    return part.text


def test_hundreds_of_pictures_are_one_row() -> None:
    document = parse_markdown("![a](a.jpg)\n" * 500, "en")
    assert document.parts == (Figure(tuple(range(500))),)
