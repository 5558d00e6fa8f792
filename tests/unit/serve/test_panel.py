"""Problems as a page shows them: order, source lines, links, and what must not be told."""

from pathlib import Path
from typing import Any

from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.serve.panel import SHOWN, WIDTH, Panel, visible

VSCODE = "vscode://file{path}:{line}:{column}"


def problem(
    path: str = "content/home.md",
    line: int = 3,
    column: int = 5,
    length: int = 2,
    severity: Severity = "error",
    code: str = "image-missing",
) -> Problem:
    return Problem(code, severity, "there is no such picture", Span(path, line, column, length))


def panel_of(root: Path, *problems: Problem, editor: str = VSCODE) -> Panel:
    return Panel(problems, str(root), editor)


def first(root: Path, *problems: Problem, **more: Any) -> dict[str, Any]:
    found = panel_of(root, *problems).shown(**more)["items"][0]
    assert isinstance(found, dict)
    return found


def write(root: Path, text: str, path: str = "content/home.md") -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode())


def test_lines_around_the_place_are_shown_and_the_place_is_marked(tmp_path: Path) -> None:
    write(tmp_path, "one\ntwo\nsee it\r\nfour\nfive\nsix\n")
    assert first(tmp_path, problem())["lines"] == [
        [1, "one"], [2, "two"], [3, "see ", "it", ""], [4, "four"], [5, "five"],
    ]  # fmt: skip


def test_columns_count_characters(tmp_path: Path) -> None:
    write(tmp_path, "\n\n😀é: no\n")
    assert first(tmp_path, problem())["lines"][2] == [3, "😀é: ", "no", ""]


def test_end_of_a_file_is_no_line(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\nsee it\n")
    assert [line[0] for line in first(tmp_path, problem())["lines"]] == [1, 2, 3]


def test_place_at_the_end_of_a_line_marks_nothing_beyond(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\nsee\nd\n")
    assert first(tmp_path, problem(column=9, length=4))["lines"][2] == [3, "see", "", ""]


def test_long_line_is_shown_around_the_place(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\n" + "word " * 1000 + "\n")
    _, before, marked, after = first(tmp_path, problem(column=2501, length=4))["lines"][2]
    assert marked == "word"
    assert before.startswith("…word")
    assert after.endswith("…")
    assert len(before + marked + after) <= WIDTH + 2


def test_mark_longer_than_what_is_shown_is_cut(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\n" + "x" * 5000)
    _, before, marked, after = first(tmp_path, problem(column=1, length=5000))["lines"][2]
    assert (before, len(marked), after) == ("", WIDTH, "…")


def test_line_that_is_no_more_is_not_shown(tmp_path: Path) -> None:
    write(tmp_path, "one\n")
    assert first(tmp_path, problem(line=9))["lines"] == []


def test_source_that_is_gone_has_neither_lines_nor_a_link(tmp_path: Path) -> None:
    found = first(tmp_path, problem())
    assert found["lines"] == []
    assert "open" not in found


def test_place_leads_into_the_editor(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\nsee it\n")
    found = first(tmp_path, problem())
    assert found["place"] == "content/home.md:3:5"
    assert found["open"] == f"vscode://file{tmp_path}/content/home.md:3:5"


def test_problem_of_a_whole_file_has_no_lines(tmp_path: Path) -> None:
    write(tmp_path, "a\n", "static/a.jpg")
    found = first(tmp_path, problem("static/a.jpg", 1, 1, 1))
    assert found["place"] == "static/a.jpg"
    assert "lines" not in found


def test_other_machine_gets_neither_source_nor_link(tmp_path: Path) -> None:
    write(tmp_path, "client: Secret\nb\nsee it\n")
    found = first(tmp_path, problem(), own=False)
    assert "lines" not in found
    assert "open" not in found
    assert found["message"] == "there is no such picture"


def test_what_is_private_is_not_quoted(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write(site, "a\nb\nsee it\n")
    write(tmp_path, "a\nb\nsee it\n", "private.yaml")
    assert first(site, problem())["lines"]
    for each in (
        problem(code="secret-published"),
        problem("../private.yaml"),
        problem(str(tmp_path / "private.yaml")),
    ):
        assert "lines" not in first(site, each)


def test_link_to_a_file_elsewhere_is_not_quoted(tmp_path: Path) -> None:
    write(tmp_path, "a\nb\nsee it\n", "outside.md")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/home.md").symlink_to(tmp_path / "outside.md")
    assert first(tmp_path, problem())["lines"] == []


def test_problems_of_the_page_come_first_and_in_each_part_errors_before_warnings(
    tmp_path: Path,
) -> None:
    loom = "content/projects/loom/index.md"
    shown = panel_of(
        tmp_path,
        problem("content/a.md"),
        problem("content/b.md", severity="warning"),
        problem("content/projects/loom/index.fr.md"),
        problem(loom, severity="warning"),
        problem("content/projects/loom-2/index.md"),
    ).shown(loom)
    assert [item["place"].partition(":")[0] for item in shown["items"]] == [
        "content/projects/loom/index.fr.md",
        loom,
        "content/a.md",
        "content/projects/loom-2/index.md",
        "content/b.md",
    ]
    assert (shown["errors"], shown["warnings"], shown["concerning"]) == (3, 2, 2)


def test_more_than_twenty_are_counted(tmp_path: Path) -> None:
    shown = panel_of(tmp_path, *(problem(line=n) for n in range(1, 28))).shown()
    assert len(shown["items"]) == SHOWN
    assert shown["more"] == 7
    assert shown["errors"] == 27


def test_characters_that_turn_or_hide_text_are_shown_as_such() -> None:
    assert visible("a\u202eb\x1b[0m") == "a\ufffdb\ufffd[0m"
    assert visible("c\td\u200de\u202f!") == "c d\u200de\u202f!"
