"""`portfolio theme`: what it lists, what it copies, how it tells that an original changed."""

from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio

PROJECT = "templates/project.html"
MINE = {
    "mine/theme.yaml": "name: mine\nextends: base\ndoc: {en: Mine, fr: Le mien}\noptions:\n"
    "  mood: {type: choice, choices: [calm, loud], doc: {en: How it is., fr: Son allure.}}\n",
}


def copied(portfolio: Portfolio, folder: Path, *names: str) -> list[str]:
    """Copy files of the theme and return what they hold."""
    said = portfolio("theme", "copy", *names)
    assert said.code == 0, said.err
    return [(folder / "theme" / name).read_text() for name in names]


def test_the_themes_are_those_that_ship_and_folders_of_the_site(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, MINE)
    said = portfolio("theme", "list")
    assert said.code == 0
    assert "base  (this site’s)\n  The plain theme that the others extend." in said.out
    assert "dossier  (extends base)\n" in said.out
    assert "mine  (a folder of this site, extends base)\n  Mine\n" in said.out


def test_options_are_told_as_they_are_written_with_what_they_take(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {**MINE, "portfolio.yaml": "title: A\ntheme: mine\noptions: {mood: loud}\n"})
    said = portfolio("theme", "options")
    assert said.code == 0
    assert (
        "  mood: loud   # default: calm\n      How it is.\n      One of calm, loud.\n" in said.out
    )
    assert "  accent: blue\n" in said.out
    assert "\x1b" not in said.out


def test_options_of_another_theme_are_its_defaults(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\noptions: {home_notes: 9}\n"})
    assert "home_notes: 9   # default: 3" in portfolio("theme", "options").out
    assert "home_notes: 3\n" in portfolio("theme", "options", "base").out


def test_a_theme_that_is_none_has_a_near_one(portfolio: Portfolio) -> None:
    said = portfolio("theme", "options", "bas")
    assert said.code == 1
    assert "did you mean `base`?" in said.err


@pytest.mark.parametrize(
    ("spoken", "words", "taken"),
    [("fr_FR.UTF-8", "Son allure.", "Au choix\u00a0:"), ("C", "How it is.", "One of")],
)
def test_what_is_told_is_in_the_language_of_the_terminal(
    portfolio: Portfolio,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoken: str,
    words: str,
    taken: str,
) -> None:
    write_site(folder, {**MINE, "portfolio.yaml": "title: A\ntheme: mine\nlanguages: [fr, en]\n"})
    monkeypatch.setenv("LC_ALL", spoken)
    assert f"{words}\n      {taken} calm, loud.\n" in portfolio("theme", "options").out


@pytest.mark.parametrize(
    ("spoken", "words"), [("fr_FR.UTF-8", "Options du thème"), ("C", "Options of")]
)
def test_options_are_told_outside_of_a_site_too(
    portfolio: Portfolio, folder: Path, monkeypatch: pytest.MonkeyPatch, spoken: str, words: str
) -> None:
    (folder.parent / "elsewhere").mkdir()
    monkeypatch.setenv("LC_ALL", spoken)
    said = portfolio("theme", "options", within="../elsewhere")
    assert said.code == 0
    assert said.out.startswith(f"{words} dossier")


def test_a_mistyped_command_has_a_near_one(portfolio: Portfolio) -> None:
    said = portfolio("theme", "option")
    assert said.code == 2
    assert "did you mean `portfolio theme options`?" in said.err


def test_a_copy_says_where_it_comes_from_and_changes_no_page(
    portfolio: Portfolio, folder: Path
) -> None:
    portfolio("build")
    before = outputs(folder / "_site")
    names = (PROJECT, "components/quote.html", "templates/parts/head.html")
    for text in copied(portfolio, folder, *names):
        assert text.startswith("{# Copied from base/")
    assert portfolio("build", "--strict").code == 0
    assert outputs(folder / "_site") == before


def test_a_copy_is_from_the_theme_that_really_has_the_file(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: dossier\n"})
    own, inherited = copied(portfolio, folder, PROJECT, "components/quote.html")
    assert own.startswith(f"{{# Copied from dossier/{PROJECT}, portfolio ")
    assert inherited.startswith("{# Copied from base/components/quote.html, portfolio ")


def test_a_style_sheet_says_it_in_its_own_comment(portfolio: Portfolio, folder: Path) -> None:
    (css,) = copied(portfolio, folder, "assets/base.css")
    assert css.startswith("/* Copied from base/assets/base.css, portfolio ")
    assert portfolio("build", "--strict").code == 0


def test_words_are_copied_as_comments_of_all_themes(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: dossier\n"})
    (words,) = copied(portfolio, folder, "strings/en.yaml")
    assert "# From base\n" in words
    assert "# From dossier\n" in words
    assert "#section.projects: " in words
    assert all(line.startswith("#") for line in words.splitlines() if line.strip())
    assert portfolio("build", "--strict").code == 0


def test_nothing_is_overwritten_and_then_nothing_is_written(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {f"theme/{PROJECT}": "mine"})
    said = portfolio("theme", "copy", "templates/note.html", PROJECT)
    assert said.code == 2
    assert "there already; nothing was written" in said.err
    assert list(outputs(folder / "theme")) == [PROJECT]


@pytest.mark.parametrize(
    "given", ["project.html", "templates/projct.html", "template/project.html"]
)
def test_a_wrong_name_has_a_near_one(portfolio: Portfolio, given: str) -> None:
    said = portfolio("theme", "copy", given)
    assert said.code == 2
    assert f"did you mean {PROJECT}" in said.err


def test_a_file_may_be_named_as_it_lies_in_the_site(portfolio: Portfolio, folder: Path) -> None:
    assert portfolio("theme", "copy", f"theme/{PROJECT}").code == 0
    assert (folder / "theme" / PROJECT).is_file()


def test_a_theme_of_the_site_itself_holds_its_copies(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {**MINE, "portfolio.yaml": "title: Ada\ntheme: mine\n"})
    assert portfolio("theme", "copy", PROJECT).code == 0
    assert (folder / "mine" / PROJECT).is_file()
    assert portfolio("build", "--strict").code == 0


def test_without_a_name_all_that_can_be_copied_is_listed(
    portfolio: Portfolio, folder: Path
) -> None:
    copied(portfolio, folder, PROJECT)
    said = portfolio("theme", "copy").out
    assert f"{PROJECT}  base  (yours)\n" in said
    assert "templates/home.html  base\n" in said


def test_a_change_of_the_original_is_told_until_it_is_noted(
    portfolio: Portfolio, folder: Path
) -> None:
    (text,) = copied(portfolio, folder, PROJECT)
    place = folder / "theme" / PROJECT
    digest = text.split(", ")[2][:12]
    place.write_text(text.replace(digest, "0123456789ab") + "<!-- mine -->\n")
    said = portfolio("check")
    assert said.code == 0
    assert f"the original of theme/{PROJECT} has changed since portfolio" in said.err
    difference = portfolio("theme", "diff").out
    assert f"--- base/{PROJECT}\n+++ theme/{PROJECT}\n" in difference
    assert "\n+<!-- mine -->\n" in difference
    assert "Copied from" not in difference
    assert portfolio("theme", "keep", PROJECT).out == f"theme/{PROJECT}: noted\n"
    assert place.read_text() == text + "<!-- mine -->\n"
    assert "changed since" not in portfolio("check").err
    assert portfolio("theme", "keep", PROJECT).out == f"theme/{PROJECT}: nothing to note\n"


def test_a_file_written_by_hand_can_be_followed_too(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {f"theme/{PROJECT}": '{% extends "templates/base.html" %}\n'})
    assert portfolio("theme", "keep", PROJECT).code == 0
    assert (folder / "theme" / PROJECT).read_text().startswith("{# Copied from base/")


def test_a_copy_from_another_theme_is_told(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: dossier\n"})
    copied(portfolio, folder, PROJECT, "templates/parts/opening.html")
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: base\n"})
    said = portfolio("check").err
    assert "was copied from dossier, and replaces the one of base" in said
    assert "was copied from dossier, but the theme has no templates/parts/opening.html" in said


def test_a_copy_needs_a_site(portfolio: Portfolio, folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir()
    said = portfolio("theme", "copy", PROJECT, within="../elsewhere")
    assert said.code == 1
    assert "portfolio.yaml" in said.err


def test_a_theme_is_tried_by_its_folder_wherever_it_lies(
    portfolio: Portfolio, folder: Path
) -> None:
    beside = {"../workshop/mine/" + name.partition("/")[2]: text for name, text in MINE.items()}
    write_site(folder, {**beside, "../workshop/mine/templates/home.html": "<p>mine</p>"})
    said = portfolio("build", "--theme", "mine", str(folder), within="../workshop")
    assert said.code == 0, said.err
    assert "<p>mine</p>" in (folder / "_site/index.html").read_text()
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: ../workshop/mine\n"})
    assert portfolio("build", "--strict").code == 0
    assert "<p>mine</p>" in (folder / "_site/index.html").read_text()


def test_options_of_the_site_that_a_tried_theme_lacks_are_left_out_and_told(
    portfolio: Portfolio, folder: Path
) -> None:
    options = "options: {layout: pictures, home_notes: 1, accent: teal}\n"
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: dossier\n" + options})
    said = portfolio("build", "--strict", "--theme", "base")
    assert said.code == 0
    assert "Options that base does not take were left out: layout.\n" in said.err
    assert "#0a5a66" in (folder / "_site/index.html").read_text()
    assert "left out" not in portfolio("build", "--theme", "dossier").err


def test_a_folder_without_a_theme_is_told(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("build", "--theme", "./content")
    assert said.code == 2
    assert "has no theme.yaml" in said.err
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: content\n"})
    said = portfolio("build")
    assert said.code == 1
    assert "write content/theme.yaml with the lines" in said.err
