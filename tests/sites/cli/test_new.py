"""`portfolio new`: a site that builds, in the author's language, beside what is there or not."""

import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio

MINE = "../mine"
HOST = ": [hébergeur], [adresse de l’hébergeur], [téléphone de l’hébergeur]"
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
    assert portfolio("translated", within=MINE).out == "Up to date: 5 translations.\n"
    assert "no remark" in portfolio("review", within=MINE).out


@pytest.mark.parametrize("samples", [True, False])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_authors_readme_is_set_with_care(
    portfolio: Portfolio, mine: Path, lang: str, samples: bool
) -> None:
    portfolio(*ADA, "--lang", lang, *([] if samples else ["--empty"]))
    lines = (mine / "README.md").read_text().splitlines()
    assert max(map(len, lines)) <= 120
    titles = [at for at, line in enumerate(lines) if line.startswith("## ")]
    assert all((lines[at - 1], lines[at + 1]) == ("", "") for at in titles)
    assert not any((before, line) == ("", "") for before, line in pairwise(lines))


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
    assert "no remark" in portfolio("review", within=MINE).out


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


@pytest.mark.parametrize(
    ("given", "languages"),
    [("Français", "fr"), ("english", "en"), ("fr en", "fr, en"), ("anglais et français", "en, fr"),
     ("les deux", "en, fr"), ("fr,en", "fr, en")],
)  # fmt: skip
def test_languages_are_called_by_their_names(
    portfolio: Portfolio, mine: Path, given: str, languages: str
) -> None:
    assert portfolio("new", str(mine), "--name", "Ada", "--lang", given).code == 0
    assert f"languages: [{languages}]" in (mine / "portfolio.yaml").read_text(encoding="utf-8")


def test_check_reminds_of_a_legal_notice_that_is_open(portfolio: Portfolio, mine: Path) -> None:
    portfolio(*ADA, "--lang", "fr", "--email", "ada@example.org")
    said = portfolio("check", within=MINE)
    notice = (mine / "content/pages/mentions-legales.md").read_text().splitlines()
    address, host = (notice.index(each) + 1 for each in (": [adresse]", HOST))
    assert f"mentions-legales.md:{address}:1: warning: the legal notice is not finished" in said.err
    assert f"{host} [hébergeur]" in said.err
    assert f"{host} [téléphone de l’hébergeur]" in said.err
    assert "[legal-missing]" not in said.err


def test_check_reminds_of_it_though_nobody_can_write_to_anybody(portfolio: Portfolio) -> None:
    portfolio("new", "../mine", "--name", "E", "--lang", "fr", "--empty")
    assert "[legal-open]" in portfolio("check", within=MINE).err


def test_a_notice_without_brackets_is_still_no_notice_while_it_is_a_draft(
    portfolio: Portfolio, mine: Path
) -> None:
    portfolio(*ADA, "--lang", "fr")
    write_site(mine, {"content/pages/mentions-legales.md": "---\ntitle: M\ndraft: true\n---\nA.\n"})
    assert (
        "the legal notice is a draft, which is not published" in portfolio("check", within=MINE).err
    )


def test_check_is_content_with_a_legal_notice_that_was_filled_in(
    portfolio: Portfolio, mine: Path
) -> None:
    answers = ("--siret", "73282932000074", "--address", "3 rue Haute", "--host", "GitHub")
    ada = ("new", "../mine", "--name", "Ada Morel", "--lang", "fr", "--email", "ada@example.org")
    portfolio(*ada, *answers, "--phone", "03 81 00 00 00")
    assert "\ndraft:" not in (mine / "content/pages/mentions-legales.md").read_text()
    assert "legal-" not in portfolio("check", within=MINE).err


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
        ((*ADA, "--lang", "fr", "--siret", "73282932000075"), "ce n’est pas un SIRET"),
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
    answers = [
        "klingon",
        "français",
        "Ada",
        "",
        "4",
        "des Images",
        "ada",
        "ada@example.org",
        "",
        "",
        "",
        "",
    ]
    said = by_hand(pty, answers, mine)
    assert "Que regarde-t-on d’abord" in said
    assert said.count("Votre choix") == 2
    assert "portfolio serve --open" in said
    config = (mine / "portfolio.yaml").read_text()
    assert "theme: cimaise" in config
    assert "# tagline: designer d'objets" in config


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


def test_a_folder_with_other_things_is_asked_for_before_all_else(
    portfolio: Portfolio, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_site(mine, {"letters/one.txt": "Dear"})
    answers = iter(["en", ""])
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda question: next(answers))
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    said = portfolio("new", MINE)
    assert said.code == 1
    assert "the files of the site would lie among what is there" in said.out
    assert "Next: `portfolio new my-site` makes a new folder." in said.out
    assert outputs(mine) == {"letters/one.txt": b"Dear"}
