"""The Tab key: shells ask by variables of the environment, as click has it, and are answered."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import pytest

from portfolio_gen.cli import COMMANDS, group
from portfolio_gen.cli.completing import SHELLS, script
from portfolio_gen.cli.values import VALUES
from tests.conftest import write_site
from tests.sites.cli.conftest import Portfolio

ROOT = Path(__file__).parents[3]
BILINGUAL = {
    "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr, en]\n",
    "content/projects/loom/index.md": "---\ntitle: Métier\n---\nTexte.\n",
    "content/projects/loom/index.en.md": "---\ntitle: Loom\n---\nText.\n",
    "content/projects/l'été à deux/index.md": "---\ntitle: Été\n---\nTexte.\n",
    "content/projects/l'été à deux/index.en.md": "---\ntitle: Summer\n---\nText.\n",
    "content/notes/salon.md": "---\ntitle: Salon\ndate: 2026-01-01\n---\nTexte.\n",
}


@pytest.fixture
def bilingual(folder: Path) -> Path:
    """Return the folder of a site in French and English."""
    write_site(folder, BILINGUAL)
    return folder


def environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "XDG_CACHE_HOME")}
    return {**kept, "PYTHONPATH": str(ROOT), "LANG": "C", **more}


def asked(within: Path, shell: str, words: Sequence[str], at: str) -> list[str]:
    """Return the lines that a shell is given for words, the last of which the cursor stands in."""
    done = subprocess.run(
        [sys.executable, "-m", "portfolio_gen"],
        cwd=within,
        env=environment(
            _PORTFOLIO_COMPLETE=f"{shell}_complete", COMP_WORDS="\n".join(words), COMP_CWORD=at
        ),
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    return done.stdout.decode().splitlines()


def tab(within: Path, *words: str) -> list[str]:
    """Return what Bash may go on with: plain values, and what else it is to look for."""
    found = asked(within, "bash", ["portfolio", *words], str(len(words)))
    return [line.removeprefix("plain,") for line in found]


def test_commands_and_options_are_completed(folder: Path) -> None:
    assert tab(folder, "th") == ["theme"]
    assert tab(folder, "theme", "o") == ["options"]
    assert tab(folder, "build", "--th") == ["--theme"]
    assert tab(folder, "build", "--format", "g") == ["github"]


def test_nothing_heavy_is_imported_for_a_tab(folder: Path) -> None:
    for words in ("portfolio ", "portfolio build --theme ", "portfolio add note --lang "):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "portfolio_gen"],
            cwd=folder,
            env=environment(
                _PORTFOLIO_COMPLETE="zsh_complete",
                COMP_WORDS=words,
                COMP_CWORD=str(len(words.split())),
            ),
            capture_output=True,
            check=True,
        )
        imported = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
        assert not imported & {"jinja2", "markdown_it", "pyvips", "babel", "starlette", "pypdf"}


def test_what_is_no_command_is_met_with_silence(folder: Path) -> None:
    assert tab(folder, "biuld", "--theme", "x") == []


def test_themes_are_completed_those_of_the_site_too(folder: Path) -> None:
    write_site(folder, {"themes/dusk/theme.yaml": "name: dusk\nextends: base\n"})
    for words in (("build", "--theme"), ("theme", "options"), ("check", "--theme", "=")):
        assert tab(folder, *words, "d") == ["dossier"]
        assert tab(folder, *words, "themes/") == ["themes/dusk"]
    assert tab(folder, "theme", "copy", "templates/hom") == ["templates/home.html"]
    assert tab(folder, "theme", "keep", "templates/hom") == ["dir,templates/hom"]
    write_site(folder, {"theme/templates/home.html": "x"})
    assert tab(folder, "theme", "keep", "templates/hom") == ["templates/home.html"]


def test_languages_and_works_to_translate_are_completed(bilingual: Path) -> None:
    assert tab(bilingual, "new", "--lang", "") == ["en", "fr"]
    assert tab(bilingual, "new", "--lang", "fr,") == ["fr,en"]
    assert tab(bilingual, "add", "note", "--lang", "") == ["en"]
    assert tab(bilingual, "add", "note", "--lang", "en", "") == ["salon"]
    assert tab(bilingual, "add", "project", "--lang", "en", "") == []
    assert tab(bilingual, "add", "note", "") == []


def test_translations_are_completed_as_their_paths_are_seen_from_here(bilingual: Path) -> None:
    path = "content/projects/loom/index.en.md"
    assert tab(bilingual, "translated", "content/projects/lo") == [path]
    assert tab(bilingual / "content", "translated", "projects/lo") == ["projects/loom/index.en.md"]
    assert tab(bilingual.parent, "translated", "site", "site/content/projects/lo") == [
        f"site/{path}"
    ]


def test_folders_and_editors_are_completed(folder: Path) -> None:
    assert tab(folder, "build", "con") == ["dir,con"]
    assert tab(folder, "add", "project", "'A bench'", "--photos", "~/") == ["dir,~/"]
    assert tab(folder, "add", "projects", "Pic") == ["dir,Pic"]
    assert tab(folder, "serve", "--editor", "z") == ["zed"]
    assert tab(folder, "check", "--published", "a") == ["auto"]
    assert tab(folder, "check", "--published", "old") == ["file,old"]


def test_outputs_are_completed_once_they_are_built(portfolio: Portfolio, folder: Path) -> None:
    assert tab(folder, "build", "--explain", "projects/l") == []
    pages = {f"static/archive/{at}.txt": "x" for at in range(150)}
    write_site(folder, pages)
    assert portfolio("build").code == 0
    assert tab(folder, "build", "--explain", "projects/l") == ["projects/loom/index.html"]
    assert "archive/" in tab(folder, "build", "--explain", ""), "of many, the folders"
    assert "archive/7.txt" in tab(folder, "build", "--explain", "archive/7")
    assert tab(folder.parent, "build", "site", "--explain", "projects/l") == [
        "projects/loom/index.html"
    ]


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_a_value_behind_an_equals_sign_keeps_its_option(folder: Path, shell: str) -> None:
    words = ["portfolio", "build"]
    at = "2" if shell == "zsh" else "--theme=d"
    found = asked(folder, shell, [*words, "--theme=d"] if shell == "zsh" else words, at)
    assert "--theme=dossier" in " ".join(found)


def test_powershell_keeps_the_backslashes_of_folders_and_is_told_what_commands_do(
    folder: Path,
) -> None:
    found = asked(folder.parent, "powershell", ["portfolio"], "ser")
    assert found == [
        "plain\tserve\tShow the site of DIR while you write: built at each change, drafts too, in "
        "the browser"
    ]
    write_site(folder / "a\\b", {"themes/dusk/theme.yaml": "name: dusk\nextends: base\n"})
    write_site(folder / "a\\b", {"portfolio.yaml": "title: Ada\n"})
    words = ["portfolio", "build", "a\\b", "--theme"]
    assert asked(folder, "powershell", words, "a") == ["plain\ta\\b/themes/dusk\t"]


def test_bash_itself_is_given_whole_words(bilingual: Path, tmp_path: Path) -> None:
    program = tmp_path / "portfolio"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m portfolio_gen "$@"\n')
    program.chmod(0o755)
    asks = (
        f"{script(group, 'bash')}\n"
        "COMP_WORDS=(portfolio translated content/projects/l\\\\\\'); COMP_CWORD=2\n"
        f"_portfolio_completion '{program}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", asks],
        cwd=bilingual,
        env=environment(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == r"content/projects/l\'été\ à\ deux/index.en.md" + "\n"


def test_scripts_are_printed_with_plain_line_ends(portfolio: Portfolio) -> None:
    for shell in SHELLS:
        said = portfolio("completion", shell)
        assert (said.code, said.err) == (0, "")
        assert "portfolio" in said.out
        assert "\r" not in said.out
        assert said.out.isascii()


def test_how_to_switch_it_on_is_said_in_two_lines(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # no `ps`: what the person logs in with counts
    for shell, file in (("/bin/zsh", "~/.zshrc"), ("/usr/bin/fish", "~/.config/fish")):
        monkeypatch.setenv("SHELL", shell)
        said = portfolio("completion")
        assert (said.code, said.err, len(said.out.splitlines())) == (0, "", 2)
        assert file in said.out
    monkeypatch.setenv("SHELL", "/bin/ksh")
    assert "bash, zsh, fish, powershell" in portfolio("completion").out


def test_every_parameter_with_values_exists() -> None:
    context = click.Context(group)
    present: set[tuple[str, str]] = set()
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        below = command.commands.values() if isinstance(command, click.Group) else ()
        for each in (command, *below):
            path = name if each is command else f"{name} {each.name}"
            names = {str(param.name) for param in each.params}
            present |= {(at, param) for at in (path, name, "") for param in names}
    assert VALUES.keys() <= present
