"""Strong texts, of which the review says nothing, and what it says once one thing is taken away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio_gen.model.codes import ADVICE
from tests.sites.test_review_cases import TABLES, Case, read_cases, said, write

Mutation = tuple[Case, str, str]


def strong() -> list[Case]:
    found = read_cases("", TABLES / "mutations.md")
    return [case._replace(lang=case.title[:2]) for case in found]


def mutations() -> Iterator[Mutation]:
    for case in strong():
        for words, body in case.blocks:
            if words.startswith("without "):
                yield case, words.removeprefix("without "), body


def without(case: Case, changes: str) -> Case:
    """Return a case in which lines were taken out, or others took their place."""
    blocks = [block for block in case.blocks if not block[0].startswith("without ")]
    for taken, given in pairs(changes):
        assert any(taken in body for _, body in blocks), f"nowhere: {taken}"
        blocks = [(words, body.replace(taken, given)) for words, body in blocks]
    whole = [(words, "\n".join(filter_blank(body))) for words, body in blocks]
    return case._replace(blocks=tuple(whole))


def pairs(changes: str) -> Iterator[tuple[str, str]]:
    """Yield what is taken and what is given; lines taken in a row, one under the other, are one."""
    lines = changes.splitlines()
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if line.startswith("- "):
            yield line[2:], following[2:] if following.startswith("+ ") else ""


def filter_blank(body: str) -> Iterator[str]:
    """Yield the lines of a text without those of its front matter that were emptied."""
    head = body.startswith("---\n")
    for at, line in enumerate(body.split("\n")):
        if at and line == "---":
            head = False
        if line.strip() or not head:
            yield line


def name(case: Case, code: str = "", *_: str) -> str:
    return f"{case.title} {code}"


@pytest.mark.parametrize("case", strong(), ids=name)
def test_nothing_is_said_of_a_strong_text(case: Case, tmp_path: Path) -> None:
    write(without(case, ""), tmp_path)
    assert said(tmp_path) == []


@pytest.mark.parametrize("mutation", [*mutations()], ids=lambda each: name(*each))
def test_exactly_what_is_taken_away_is_missed(mutation: Mutation, tmp_path: Path) -> None:
    case, code, changes = mutation
    write(without(case, changes), tmp_path)
    assert [line.split()[-1] for line in said(tmp_path)] == [code]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_code_is_tried_by_taking_something_away(lang: str) -> None:
    assert {code for case, code, _ in mutations() if case.lang == lang} == set(ADVICE)
