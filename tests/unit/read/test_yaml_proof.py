"""A claim is told with its proof: a measured result has a source, a quote its author's consent."""

import pytest

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.yaml_files import read_front


def told(text: str) -> list[str]:
    problems: list[Problem] = []
    read_front(text, "a.md", "project", 2, problems)
    assert all(problem.severity == "error" and problem.hint for problem in problems)
    return [f"{problem.code} {problem.span}" for problem in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("results: [{value: 12, basis: measured}]", ["result-source a.md:3:30"]),
        ("results:\n  - value: 12\n    basis: measured\n    source:", ["result-source a.md:5:12"]),
        ("results: [{value: 12, basis: measured, source: log}]", []),
        ("results: [{value: 12, basis: measured, source: {en: log}}]", []),
        ("results: [{text: Better, basis: measured}]", ["result-source a.md:3:33"]),
        ("results: [{value: 12, basis: client}, {value: 3, basis: estimate}, Less noise]", []),
        ("results:\n- {value: 1, basis: measured}\n- {value: 2, basis: measured}",
         ["result-source a.md:4:21", "result-source a.md:5:21"]),
    ],
)  # fmt: skip
def test_what_was_measured_says_where_it_can_be_checked(text: str, expected: list[str]) -> None:
    assert told(f"title: X\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quotes: Fine", ["quote-consent a.md:3:9"]),
        ("quotes: [{text: Fine, by: Jo}]", ["quote-consent a.md:3:17"]),
        ("quotes:\n  - text: Fine\n    consent: by e-mail, 3 July 2025", []),
        ("quotes: {text: Fine, consent: true}", []),
        ("quotes: {text: Fine, consent: no}", ["quote-consent a.md:3:31"]),
        ("quotes: {text: Fine, consent: False}", ["quote-consent a.md:3:31"]),
        ("quotes: {text: {en: Fine, fr: Bien}, by: Jo}", ["quote-consent a.md:3:16"]),
        ("quotes: {text: Fine, consent: '?'}", ["quote-consent a.md:3:16"]),
        ("quotes: {text: Fine, consent: à demander}", ["quote-consent a.md:3:31"]),
        ("quotes: {by: Jo}", ["key-missing a.md:3:9"]),
        ("client: {name: Co, consent: non}", ["client-consent a.md:3:29"]),
        ("client: {name: Co, consent: non, show: anonymous, shown_as: a firm}", []),
        ("client: {name: Co, consent: on paper}", []),
    ],
)
def test_who_is_named_or_quoted_has_agreed(text: str, expected: list[str]) -> None:
    assert told(f"title: X\n{text}") == expected
