"""The table of cases in tests/cases/markdown.md."""

import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it.common.utils import unescapeAll

from portfolio_gen.model.document import Component, Document, Figure, Html, ImageUse, Part
from portfolio_gen.read.markdown import CODES, parse_markdown

CASES = Path(__file__).parents[2] / "cases" / "markdown.md"
_CASE = re.compile(r"^(\S[^\n]*)\n\.\n(.*?)\n\.\n(.*?)\n?\.$", re.MULTILINE | re.DOTALL)
_GAP = re.compile("\0([LI])([0-9]+)\0")


def cases() -> list[Any]:
    found = _CASE.findall(CASES.read_text("utf-8"))
    return [pytest.param(title, source, expected, id=title) for title, source, expected in found]


def shown(document: Document) -> str:
    """Return a document as the cases write it."""
    lines = [line for part in document.parts for line in shown_part(part)]
    lines += [f"heading h{h.level} #{h.anchor} {h.text}" for h in document.headings]
    for index, link in enumerate(document.links):
        lines.append(f"link {index} {link.line}:{link.column} {link.target}")
    lines += [f"image {index} {shown_image(image)}" for index, image in enumerate(document.images)]
    for problem in document.problems:
        lines.append(f"! {problem.code} {problem.span.line}:{problem.span.column}")
    return "\n".join(lines)


def shown_part(part: Part) -> list[str]:
    if isinstance(part, Html):
        return _GAP.sub(r"{\1\2}", part.text).rstrip("\n").split("\n")
    if isinstance(part, Figure):
        return [" ".join(["figure", *map(str, part.images)])]
    if isinstance(part, Component):
        arguments = [f"{key}={value!r}" for key, value in part.arguments.items()]
        inside = [line for inner in part.parts for line in shown_part(inner)]
        return [" ".join(["component", part.name, *arguments]), *inside, f"end {part.name}"]
    return [f"video {part.link} {part.provider}"]


def shown_image(image: ImageUse) -> str:
    pieces = [f"{image.line}:{image.column} {image.src}"]
    if image.alt is not None:
        pieces.append(f"alt={image.alt!r}")
    pieces += [
        f"{key}={value!r}" for key in ("caption", "credit") if (value := getattr(image, key))
    ]
    pieces += [key for key in ("wide", "decorative", "raw") if getattr(image, key)]
    pieces += [f"{key}={value!r}" for key, value in image.attributes.items()]
    return " ".join(pieces)


def language(title: str) -> str:
    return "fr" if title.endswith("(fr)") else "en"


@pytest.mark.parametrize(("title", "source", "expected"), cases())
def test_markdown_becomes_what_the_case_says(title: str, source: str, expected: str) -> None:
    assert shown(parse_markdown(source, language(title))) == expected


@pytest.mark.parametrize(("title", "source", "expected"), cases())
def test_every_place_points_at_what_it_names(title: str, source: str, expected: str) -> None:
    document = parse_markdown(source, language(title))
    lines = source.split("\n")
    written = {(link.line, link.column, link.length, link.target) for link in document.links}
    written |= {(image.line, image.column, image.length, image.src) for image in document.images}
    for line, column, length, target in written:
        text = lines[line - 1][column - 1 : column - 1 + length]
        assert len(text) == length
        assert unescapeAll(text) in (target, target.removeprefix("mailto:"))
    for problem in document.problems:
        span = problem.span
        assert lines[span.line - 1][span.column - 1 : span.column - 1 + span.length]


def test_there_are_sixty_cases_and_each_has_its_own_title() -> None:
    titles = [case.id for case in cases()]
    assert len(set(titles)) == len(titles) >= 60


def test_every_code_has_a_case() -> None:
    found = set(re.findall(r"^! ([a-z-]+) ", CASES.read_text("utf-8"), re.MULTILINE))
    # Too long for a case; see test_markdown_limits.py.
    assert found | {"body-size", "nesting"} == set(CODES)
