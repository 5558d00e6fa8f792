"""Problems as they are shown: text with the line and a caret, JSON, annotations."""

import json
import os
from pathlib import Path

import pytest

from portfolio_gen.cli.problems import annotation, as_json, as_text
from portfolio_gen.model.problem import Problem, Span

PATH = "content/note.md"


def shown(root: Path, line: str, column: int, length: int, path: str = PATH) -> list[str]:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(f"First\n{line}\n", encoding="utf-8")
    problem = Problem("a-code", "error", "this is wrong", Span(path, 2, column, length), "mend it")
    return as_text(problem, str(root)).split("\n")


def test_a_problem_says_where_what_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path, "title: Loom", 8, 4) == [
        "content/note.md:2:8: error: this is wrong [a-code]",
        "    2 | title: Loom",
        "      |        ^^^^",
        "   hint: mend it",
    ]


def test_paths_are_seen_from_the_folder_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path / "content")
    assert shown(tmp_path, "x", 1, 1)[0].startswith("note.md:2:1: ")


@pytest.mark.parametrize(
    ("before", "marked", "lead", "marks"),
    [
        ("abc ", "def", 4, 3),
        ("日本 ", "語", 5, 2),
        ("e\u0301te\u0301 ", "x", 4, 1),
        ("ＡＢ", "x", 4, 1),
        ("🙂 ", "x", 3, 1),
        ("é", "🙂🙂", 1, 4),
        ("\t", "x", 1, 1),
        ("한국 ", "어", 5, 2),
    ],
)
def test_the_caret_stands_below_wide_letters(
    tmp_path: Path, before: str, marked: str, lead: int, marks: int
) -> None:
    _, excerpt, caret, _ = shown(tmp_path, before + marked + " end", len(before) + 1, len(marked))
    assert "\t" not in excerpt
    assert caret == "      | " + " " * lead + "^" * marks


def test_a_long_line_is_cut_around_the_place(tmp_path: Path) -> None:
    line = "a" * 5000 + "HERE" + "b" * 5000
    _, excerpt, caret, _ = shown(tmp_path, line, 5001, 4)
    assert len(excerpt) < 200
    start = caret.index("^")
    assert excerpt[start : start + 4] == "HERE"


@pytest.mark.parametrize(("column", "length"), [(5, 99), (6, 1), (99, 1), (1, 0)])
def test_a_place_beyond_the_line_is_no_crash(tmp_path: Path, column: int, length: int) -> None:
    assert shown(tmp_path, "abcde", column, length)[2].count("^") >= 1


@pytest.mark.parametrize("path", ["a.jpg", "absent.md", "folder.md"])
def test_what_has_no_lines_has_no_excerpt(tmp_path: Path, path: str) -> None:
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8")
    lines = as_text(Problem("a-code", "warning", "wrong", Span(path)), str(tmp_path)).split("\n")
    assert len(lines) == 1
    assert ":1:1" not in lines[0]


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    problem = Problem("file-unreadable", "error", "wrong", Span("pipe.md"))
    assert "wrong" in as_text(problem, str(tmp_path))


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\u202e", "\x9b1m"])
def test_signs_that_steer_a_terminal_are_not_printed(tmp_path: Path, sign: str) -> None:
    assert sign not in "\n".join(shown(tmp_path, f"a {sign} b", 1, 1))


def test_a_line_feed_in_a_path_does_not_break_the_line(tmp_path: Path) -> None:
    problem = Problem("a-code", "error", "wrong", Span("a\nb.md"))
    assert len(as_text(problem, str(tmp_path)).split("\n")) == 1


def test_json_has_all_that_is_known() -> None:
    problem = Problem("a-code", "warning", "« é »", Span("a.md", 2, 3, 4), "mend it")
    assert json.loads(as_json([problem])) == [
        {
            "code": "a-code",
            "severity": "warning",
            "message": "« é »",
            "hint": "mend it",
            "path": "a.md",
            "line": 2,
            "column": 3,
            "length": 4,
        }
    ]
    assert json.loads(as_json([])) == []


def test_an_annotation_is_a_command_of_github(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    problem = Problem("a-code", "error", "100 %\nof: it", Span("a,b:c.md", 2, 3, 4), "mend")
    assert annotation(problem, str(tmp_path)) == (
        "::error file=a%2Cb%3Ac.md,line=2,col=3,endColumn=7,title=a-code::100 %25%0Aof: it%0Amend"
    )


def test_a_line_that_is_no_text_is_not_shown(tmp_path: Path) -> None:
    assert len(shown(tmp_path, "PK\x03\x04\x14\x06\x08\x00", 1, 1)) == 2
    assert len(shown(tmp_path, "une p\ufffdche et une mare", 1, 1)) == 4
