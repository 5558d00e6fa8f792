"""What is said where a call has too much or too little: a line that can be typed."""

from pathlib import Path

import pytest

from tests.conftest import write_site
from tests.sites.cli.conftest import CONFIG, Portfolio

QUOTES = "What has blanks in it stands between straight quotation marks: "


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("add", "project", "A", "wall"), QUOTES + '`portfolio add project "A wall"`'),
        (("add", "project", "“A", "wall”"), QUOTES + '`portfolio add project "A wall"`'),
        (("build", "my", "site"), QUOTES + '`portfolio build "my site"`'),
        (
            ("add", "project", "A wall", "--photos", "the", "wall"),
            QUOTES + '`--photos "the wall"`',
        ),
        (("add", "project"), 'Such as: `portfolio add project "Your title"`'),
        (("add", "projects"), "Type `portfolio add projects` and a blank, drag the folder"),
        (("add", "photos", "A"), "did you mean `portfolio add project`?"),
    ],
)
def test_what_is_forgotten_is_told_with_a_line_to_type(
    portfolio: Portfolio, arguments: tuple[str, ...], words: str
) -> None:
    said = portfolio(*arguments)
    assert said.code == 2
    assert words in said.err


def test_a_site_whose_name_is_misspelt_is_proposed(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("check", "sitte", within="..")
    assert said.err == f"Error: there is no folder sitte\nDid you mean “{folder.name}”?\n"


def test_the_folder_one_is_in_need_not_be_named(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("check", folder.name)
    assert "Next: you are in it already: leave the name away." in said.err


def test_several_sites_in_a_folder_are_all_named(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder.parent, {"other/portfolio.yaml": "title: Bo\n"})
    said = portfolio("status", within="..")
    assert "the sites here are other, site; go to the one you mean, such as: `cd other`" in said.err


def test_a_workflow_is_asked_for_in_the_folder_of_a_site(
    portfolio: Portfolio, folder: Path
) -> None:
    said = portfolio("deploy", "--workflow", within="..")
    assert f"your site may be {folder.name}" in said.err


def test_errors_that_check_finds_come_before_all_else(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": CONFIG + "cv: none.pdf\n"})
    said = portfolio("check")
    assert said.err.endswith("Next: mend what is named above, then run `portfolio check` again.\n")


def test_a_text_to_be_translated_is_named_with_its_command(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {"portfolio.yaml": CONFIG + "languages: [en, fr]\n"})
    said = portfolio("translated")
    assert "Next: `portfolio add project loom --lang fr` begins one that is missing." in said.out
