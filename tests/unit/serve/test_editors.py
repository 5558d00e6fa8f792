"""Names of editors, templates of one's own, and the addresses that they make."""

import pytest

from portfolio_gen.serve.editors import EDITORS, editor_address, editor_template


@pytest.mark.parametrize("name", sorted(set(EDITORS) - {"none"}))
def test_every_editor_is_told_the_path(name: str) -> None:
    address = editor_address(EDITORS[name], "/site/a.md", 14, 13)
    assert "/site/a.md" in address
    assert "{" not in address


def test_visual_studio_code_opens_at_line_and_column() -> None:
    assert editor_address(EDITORS["vscode"], "/s/é #1.md", 3, 2) == (
        "vscode://file/s/%C3%A9%20%231.md:3:2"
    )


def test_path_of_windows_begins_with_a_slash() -> None:
    assert editor_address(EDITORS["vscode"], "C:\\s\\a.md", 1, 1) == "vscode://file/C:/s/a.md:1:1"


def test_path_can_not_add_to_the_address() -> None:
    address = editor_address(EDITORS["sublime"], "/s/a&line=9?{line}.md", 1, 1)
    assert address == "subl://open?url=file:///s/a%26line%3D9%3F%7Bline%7D.md&line=1&column=1"


def test_without_an_editor_there_is_no_link() -> None:
    assert editor_template("none") == ""
    assert editor_address("", "/s/a.md", 1, 1) == ""


def test_template_of_ones_own_is_taken() -> None:
    assert editor_template("my-editor://{path}?l={line}") == "my-editor://{path}?l={line}"


@pytest.mark.parametrize(
    "wanted",
    [
        "vi",
        "emacs {path}",
        "javascript:alert('{path}')",
        "JavaScript:{path}",
        "data:{path}",
        "x://",
    ],
)
def test_what_is_neither_name_nor_template_is_refused(wanted: str) -> None:
    assert editor_template(wanted) is None
