"""A hundred files with one mistake are one message; a hundred mistakes are not all shown."""

from pathlib import Path

import pytest

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.repeats import FEW, NAMED, SHOWN, cut, groups
from portfolio_gen.model.problem import Problem, Span


def unknown(number: int, message: str = "`layout` is no key") -> Problem:
    return Problem("key-unknown", "error", message, Span(f"content/{number}.md", 2), "remove it")


def test_a_few_that_say_the_same_are_shown_one_by_one() -> None:
    few = [unknown(number) for number in range(FEW)]
    assert [group.problem for group in groups(few)] == few


def test_many_that_say_the_same_are_shown_at_the_first_of_them() -> None:
    many = [unknown(number) for number in range(9)]
    other = unknown(4, "another")
    found = groups([*many[:5], other, *many[5:]])
    assert [group.problem for group in found] == [many[0], other]
    assert found[0].others == tuple(problem.span for problem in many[1:])


def test_of_one_code_no_more_are_shown_than_one_can_read() -> None:
    different = [unknown(number, f"`{number}` is no key") for number in range(SHOWN + 5)]
    shown, left = cut(groups(different))
    assert [group.problem for group in shown] == different[:SHOWN]
    assert left == {"key-unknown": 5}


def test_what_is_not_shown_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    equal = [unknown(number) for number in range(NAMED + 3)]
    different = [unknown(number, f"`{number}` is no key") for number in range(SHOWN)]
    show_problems([*equal, *different], str(tmp_path), "text")
    lines = capsys.readouterr().err.splitlines()
    assert lines[:3] == [
        "content/0.md:2:1: error: `layout` is no key [key-unknown]",
        "   hint: remove it",
        "   also in: content/1.md:2:1, content/2.md:2:1, content/3.md:2:1, content/4.md:2:1, "
        "content/5.md:2:1, content/6.md:2:1 and 2 more",
    ]
    assert lines[-1] == (
        "… and 1 more [key-unknown]: mend those above first; "
        "`portfolio check --format json` lists them all"
    )
