"""Help, mistakes and problems are told in the language of the terminal."""

import os
import subprocess
import sys

import pytest

from portfolio_gen.cli.spoken import said, terminal_language, told

NAMES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_CA"}, "fr"),
        ({"LANG": "fr_FR", "LANGUAGE": "en:fr"}, "en"),
        ({"LANG": "en_US", "LANGUAGE": "fr:en"}, "fr"),
        ({"LC_ALL": "C", "LANGUAGE": "fr"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "POSIX", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
    ],
)
def test_the_terminal_says_its_language(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal_language() == language


@pytest.fixture
def _french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)


@pytest.mark.usefixtures("_french")
def test_words_are_said_in_french() -> None:
    assert said("Error: {words}", words="{x}") == "Erreur\u00a0: {x}"
    assert said("Nobody says this {x}.", x=1) == "Nobody says this 1."
    assert told("warning\nNobody says this.") == "avertissement\nNobody says this."
    assert told("") == ""


def test_elsewhere_they_stay_as_they_are() -> None:
    assert said("Error: {words}", words="x") == "Error: x"
    assert told("warning") == "warning"


def test_mistakes_of_a_call_are_told_in_french() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "portfolio_gen", "build", "--nope"],
        env=os.environ | {"LC_ALL": "fr_FR.UTF-8", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "Utilisation\u00a0: portfolio build [OPTIONS] [DOSSIER]",
        "Aide\u00a0: `portfolio build --help`.",
        "",
        "Erreur\u00a0: il n’y a pas d’option `--nope`\u00a0; vouliez-vous dire `--no-cache`\u00a0?",
    ]
