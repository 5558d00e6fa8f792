"""Terminals and files that lack letters: every command speaks all the same."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_gen.cli.letters import plainer, takes_all
from tests.conftest import write_site

ROOT = Path(__file__).parents[3]
SITE = {
    "portfolio.yaml": "title: Ada → Zoë\ntheme: base\nlanguages: [fr, en]\n",
    "content/projects/métier/index.md": "---\ntitle: Métier “à tisser”\ntag: x\n---\n![a](→.jpg)\n",
    "content/projects/métier/index.en.md": "---\ntitle: Loom\n---\nText.\n",
}
COMMANDS = (
    *("build", "check", "review", "status", "translated", "theme list", "theme options"),
    *("theme copy", "clean", "completion", "deploy --dry-run", "new", "add note →", "--help"),
    *("build --format json", "build --help", "add project métier --lang en"),
)


def test_letters_are_told_as_plainly_as_can_be() -> None:
    assert plainer("l’été … «\u00a0là\u00a0» → 1\u202f204 œuvres – ok") == (
        'l\'ete ... " la " -> 1 204 oeuvres - ok'
    )
    assert plainer("日本 \udce9") == "?? ?"


def test_utf_8_and_its_like_have_all_letters() -> None:
    assert takes_all("UTF-8")
    assert takes_all("utf_16")
    assert not takes_all("cp1252")
    assert not takes_all(None)


@pytest.mark.parametrize("letters", ["cp1252", "ascii", "cp437"])
@pytest.mark.parametrize("lang", ["C", "fr_FR.UTF-8"])
def test_no_command_fails_for_want_of_letters(tmp_path: Path, letters: str, lang: str) -> None:
    write_site(tmp_path / "été", SITE)
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "portfolio_gen", *command.split()],
            cwd=tmp_path / "été",
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "PYTHONIOENCODING": letters,
                "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
                "LANG": lang,
            },
            capture_output=True,
            check=False,
        )
        said = done.stdout + done.stderr
        assert done.returncode in (0, 1, 2), said.decode(letters, "replace")
        assert said
        assert b"Traceback" not in said
