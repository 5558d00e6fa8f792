"""`portfolio new`: a site that builds, in the author's language, beside what is there or not."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio

MINE = "../mine"
ADA = ("new", "../mine", "--name", "Ada Morel: atelier #2")


@pytest.fixture
def mine(folder: Path) -> Path:
    return folder.parent / "mine"


@pytest.mark.parametrize("theme", ["cimaise", "dossier", "registre"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_new_site_builds_without_a_warning_in_every_theme(
    portfolio: Portfolio, lang: str, theme: str
) -> None:
    assert portfolio(*ADA, "--lang", lang, "--theme", theme).code == 0
    said = portfolio("build", "--strict", within=MINE)
    assert said.code == 0, said.err


@pytest.mark.parametrize("lang", ["fr,en", "en,fr"])
def test_a_new_site_in_two_languages_has_all_in_both(portfolio: Portfolio, lang: str) -> None:
    assert portfolio(*ADA, "--lang", lang, "--job", "Chairs", "--email", "a@example.org").code == 0
    said = portfolio("build", "--strict", within=MINE)
    assert said.code == 0, said.err
    assert "Not translated" not in portfolio("translated", within=MINE).out
    assert "nothing to add" in portfolio("review", within=MINE).out


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_an_empty_site_builds_too(portfolio: Portfolio, mine: Path, lang: str) -> None:
    assert portfolio(*ADA, "--lang", lang, "--empty").code == 0
    assert not (mine / "content" / "projects").exists()
    said = portfolio("build", "--strict", within=MINE)
    assert said.code == 0, said.err


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_review_has_nothing_to_say_of_the_samples(portfolio: Portfolio, lang: str) -> None:
    portfolio(*ADA, "--lang", lang)
    assert portfolio("review", within=MINE).out.startswith("Reviewed 2 texts")
    assert "nothing to add" in portfolio("review", within=MINE).out


def test_what_is_said_is_in_the_language_of_the_site_with_the_next_step(
    portfolio: Portfolio,
) -> None:
    said = portfolio(*ADA, "--lang", "fr")
    assert "19 fichiers, dont deux projets d’exemple" in said.out
    assert "portfolio serve --open" in said.out
    assert "mine est déjà un site" in portfolio(*ADA, "--lang", "fr").err


def test_the_language_is_that_of_the_terminal_if_none_is_given(
    portfolio: Portfolio, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    portfolio(*ADA)
    assert "languages: [fr]" in (mine / "portfolio.yaml").read_text()


def test_check_reminds_of_a_legal_notice_that_is_open(portfolio: Portfolio, mine: Path) -> None:
    portfolio(*ADA, "--lang", "fr", "--email", "ada@example.org")
    said = portfolio("check", within=MINE)
    assert "[legal-missing]" in said.err
    assert "content/pages/mentions-legales.md is a draft: complete it" in said.err
    notice = mine / "content/pages/mentions-legales.md"
    assert "[à compléter]" in notice.read_text()


def test_check_is_content_with_a_legal_notice_that_was_filled_in(
    portfolio: Portfolio, mine: Path
) -> None:
    answers = ("--siret", "12345678901234", "--address", "3 rue Haute", "--host", "GitHub")
    portfolio(*ADA, "--lang", "fr", "--email", "ada@example.org", *answers)
    assert "draft" not in (mine / "content/pages/mentions-legales.md").read_text()
    assert "legal-missing" not in portfolio("check", within=MINE).err


def test_a_folder_with_other_things_is_used_and_told(portfolio: Portfolio, mine: Path) -> None:
    write_site(mine, {"letters/one.txt": "Dear"})
    said = portfolio(*ADA, "--lang", "en", "--empty")
    assert said.code == 0
    assert "../mine is not empty" in said.out.replace(str(mine), "../mine")
    assert "\n  portfolio.yaml\n" in said.out
    assert (mine / "letters/one.txt").read_text() == "Dear"


@pytest.mark.parametrize("name", ["README.md", "readme.md", "content/home.md", "content"])
def test_a_folder_with_a_file_of_ours_is_refused_and_left(
    portfolio: Portfolio, mine: Path, name: str
) -> None:
    write_site(mine, {name: "mine"})
    said = portfolio(*ADA, "--lang", "fr")
    assert said.code == 1
    assert "existe déjà, et rien n’est écrasé" in said.err
    assert outputs(mine) == {name: b"mine"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("new", MINE, "--lang", "en"), "--name is needed"),
        (("new", MINE, "--lang", "fr"), "il faut --name"),
        ((*ADA, "--lang", "de"), "fr, en, or both"),
        ((*ADA, "--lang", "en", "--theme", "cimaize"), "did you mean cimaise?"),
        ((*ADA, "--lang", "en", "--email", "ada"), "an address such as"),
        ((*ADA, "--lang", "fr", "--siret", "12"), "un SIRET a 14 chiffres"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(
    portfolio: Portfolio, mine: Path, arguments: tuple[str, ...], words: str
) -> None:
    said = portfolio(*arguments)
    assert said.code == 2
    assert words in said.err
    assert not mine.exists()


def test_a_site_is_no_place_for_a_new_one(portfolio: Portfolio, folder: Path) -> None:
    before = outputs(folder)
    said = portfolio("new", "--name", "Ada", "--lang", "en")
    assert said.code == 1
    assert "is a site already" in said.err
    assert outputs(folder) == before


def test_answers_to_questions_are_checked_and_asked_again(
    mine: Path,
) -> None:
    pty = pytest.importorskip("pty", reason="no terminals of this kind on Windows")
    answers = ["fr", "Ada", "", "Chaises", "4", "1", "ada", "ada@example.org", "", "", ""]
    said = by_hand(pty, answers, mine)
    assert "Que regarde-t-on d’abord" in said
    assert said.count("Votre choix") == 2
    assert "portfolio serve --open" in said
    assert "theme: cimaise" in (mine / "portfolio.yaml").read_text()


def by_hand(pty: ModuleType, answers: Sequence[str], place: Path) -> str:
    """Run `portfolio new` on a terminal, answer each question, and return all that is shown."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "portfolio_gen", "new", str(place)])
    shown, left = b"", list(answers)
    while True:
        try:
            read = os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
        if not read:
            break
        shown += read
        if left and shown.endswith(b": "):
            os.write(terminal, left.pop(0).encode() + b"\n")
    os.close(terminal)
    os.waitpid(child, 0)
    return shown.decode()
