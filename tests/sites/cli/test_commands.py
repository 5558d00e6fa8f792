"""Commands: exit codes, what is said, what is written."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_gen.cli import COMMANDS
from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Portfolio

STRAY = {"content/stray.md": "x\n"}
BROKEN = {LOOM: "---\ntitle: 'Loom\n---\n"}
WAY = "once you know the site's address, write it {}"


def test_a_good_build_says_what_it_made_and_what_comes_next(
    portfolio: Portfolio, folder: Path
) -> None:
    said = portfolio("build")
    assert said.code == 0
    assert "Built _site/: 4 pages, " in said.out
    assert "Next: " in said.out
    assert "error" not in said.err
    assert (folder / "_site/index.html").exists()
    again = portfolio("build")
    assert again.code == 0
    assert "up to date" in again.out


def test_what_is_missing_without_an_address_is_told_with_a_way_out(
    portfolio: Portfolio, folder: Path
) -> None:
    said = portfolio("build").err
    assert said.startswith("note: without `base_url` the site has no share pictures, no feeds, ")
    assert said.endswith("   hint: " + WAY.format("into portfolio.yaml: `base_url: https://…`\n"))
    with (folder / "portfolio.yaml").open("a") as config:
        config.write("# base_url: https://ada.example/\n")
    write_site(folder, {".portfolio/published.txt": "/\n"})
    said = portfolio("build").err
    assert said.startswith("warning: "), "it was published without"
    assert "behind `# base_url:`, and take that `# ` away" in said
    before = outputs(folder / "_site")
    portfolio("build", "--base-url", "https://ada.example/")
    more = {path.rsplit("/")[-1] for path in outputs(folder / "_site").keys() - before.keys()}
    assert {"sitemap.xml", "portfolio.json"} <= more


def test_errors_in_the_site_are_one_and_nothing_is_written(
    portfolio: Portfolio, folder: Path
) -> None:
    portfolio("build")
    before = outputs(folder / "_site")
    write_site(folder, BROKEN)
    said = portfolio("build")
    assert said.code == 1
    assert said.out == ""
    assert f"{LOOM}:2:8: error: " in said.err
    assert "Not built: 1 error" in said.err
    assert outputs(folder / "_site") == before


def test_warnings_are_zero_and_one_when_strict(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, STRAY)
    said = portfolio("build")
    assert said.code == 0
    assert "warning: " in said.err
    assert "1 warning" in said.out
    assert portfolio("build", "--strict").code == 1
    assert portfolio("build").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "nowhere"),
        ("build", "--date", "yesterday"),
        ("build", "--base-url", "ada.example"),
        ("build", "--nope"),
        ("build", "--format", "xml"),
        ("build", "--published", "nowhere.txt"),
        ("build", "--published", "auto"),
        ("bulid",),
        ("build", "a", "b"),
        ("check", "portfolio.yaml"),
    ],
)
def test_what_is_asked_wrongly_is_two(portfolio: Portfolio, arguments: tuple[str, ...]) -> None:
    said = portfolio(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert "Error: " in said.err
    assert "Errno" not in said.err


@pytest.mark.parametrize(("typed", "near"), [("bulid", "build"), ("chek", "check")])
def test_a_mistyped_command_is_proposed(portfolio: Portfolio, typed: str, near: str) -> None:
    assert f"did you mean `portfolio {near}`?" in portfolio(typed).err


def test_our_own_fault_is_three_with_where_to_report_it(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(COMMANDS, "broken", "a_module_that_is_not_there")
    said = portfolio("broken")
    assert said.code == 3
    assert "ModuleNotFoundError" in said.err
    assert "Please report it" in said.err


def test_quiet_says_nothing_but_problems(portfolio: Portfolio, folder: Path) -> None:
    assert portfolio("build", "-q")[1:] == ("", "")
    assert portfolio("check", "-q")[1:] == ("", "")
    write_site(folder, BROKEN)
    assert "error" in portfolio("build", "-q").err
    assert "error" in portfolio("check", "-q").err


def test_verbose_names_what_was_written_and_deleted(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("build", "-v")
    assert "  wrote    projects/loom/index.html\n" in said.out
    (folder / LOOM).unlink()
    assert "  deleted  projects/loom/index.html\n" in portfolio("build", "-v").out


def test_a_build_below_the_site_finds_it(portfolio: Portfolio, folder: Path) -> None:
    assert portfolio("build", within="content/projects").code == 0
    assert (folder / "_site/index.html").exists()
    assert not (folder / "content/projects/_site").exists()


def test_a_build_with_nothing_to_do_starts_fast_though_it_has_things_to_say(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {"content/notes/a.md": "---\ntitle: A\ndraft: true\n---\nText.\n"})
    for path in folder.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    portfolio("build")
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "portfolio_gen", "build", str(folder)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "up to date" in done.stdout
    assert "Left out, a draft" in done.stdout
    assert "msgspec" not in done.stderr


def test_drafts_that_were_left_out_are_named(portfolio: Portfolio, folder: Path) -> None:
    assert "Left out" not in portfolio("build").out
    write_site(folder, {"content/notes/a.md": "---\ntitle: A\ndraft: true\n---\nText.\n"})
    one = "Left out, a draft: content/notes/a.md. Take `draft: true` away to publish it."
    assert one in portfolio("build").out
    again = portfolio("build").out
    assert "up to date" in again
    assert one in again
    assert "Left out" not in portfolio("build", "--drafts").out


def test_a_site_to_be_opened_from_a_disk_says_where(portfolio: Portfolio) -> None:
    assert portfolio("build", "--portable").out.endswith("Next: open _site/index.html.\n")


@pytest.mark.parametrize(
    "command", [("status",), ("clean",), ("deploy",), ("add", "project", "A"), ("build",)]
)
def test_above_a_site_it_is_told_where_the_site_may_be(
    portfolio: Portfolio, folder: Path, command: tuple[str, ...]
) -> None:
    said = portfolio(*command, within="..")
    assert said.code == (1 if command == ("build",) else 2)
    assert f"your site may be {folder.name}: `cd {folder.name}`" in said.err
    assert str(folder.parent) in said.err
    assert "Usage" not in said.err


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("construire",), "`portfolio build`"),
        (("Publier",), "`portfolio deploy`"),
        (("aide",), "`portfolio --help`"),
        (("ajouter", "projet"), "`portfolio add`"),
        (("add", "projet", "A"), "`portfolio add project`"),
        (("build", "--brouillons"), "'--drafts'"),
        (("add", "project", "A", "--brouillon"), "'--draft'"),
        (("serve", "--ouvrir"), "'--open'"),
    ],
)
def test_french_words_for_commands_have_one_that_is_meant(
    portfolio: Portfolio, arguments: tuple[str, ...], near: str
) -> None:
    said = portfolio(*arguments)
    assert said.code == 2
    assert near in said.err.splitlines()[-1]


def test_a_folder_without_a_site_says_so_and_stays_empty(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    said = portfolio("build", str(tmp_path / "empty"))
    assert said.code == 1
    assert "config-missing" in said.err
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.parametrize("command", ["build", "check"])
def test_problems_as_json_are_all_of_the_output(
    portfolio: Portfolio, folder: Path, command: str
) -> None:
    assert json.loads(portfolio(command, "--format", "json").out) == []
    write_site(folder, BROKEN)
    said = portfolio(command, "--format", "json")
    assert said.code == 1
    assert [each["code"] for each in json.loads(said.out)] == ["yaml-quote"]


@pytest.mark.parametrize("command", ["build", "check"])
def test_problems_as_annotations(portfolio: Portfolio, folder: Path, command: str) -> None:
    write_site(folder, BROKEN)
    said = portfolio(command, "--format", "github")
    assert said.out.startswith(f"::error file={LOOM},line=2,col=8,")


def test_check_changes_nothing(portfolio: Portfolio, folder: Path) -> None:
    portfolio("build")
    before = outputs(folder / "_site")
    write_site(folder, {LOOM: "---\ntitle: Chair\n---\n", ".portfolio/published.txt": "/\n"})
    said = portfolio("check")
    assert said.code == 0
    assert "no problem found" in said.err
    assert outputs(folder / "_site") == before
    assert (folder / ".portfolio/published.txt").read_text() == "/\n"


def test_check_takes_a_vanished_address_for_an_error(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {".portfolio/published.txt": "/old/\n"})
    assert portfolio("build").code == 0
    said = portfolio("check")
    assert said.code == 1
    assert "aliases: [/old/]" in said.err


def test_explain_says_what_a_page_is_made_of(portfolio: Portfolio, folder: Path) -> None:
    portfolio("build")
    for asked in ("projects/loom/", "/projects/loom/", "_site/projects/loom/index.html"):
        said = portfolio("build", "--explain", asked)
        assert said.code == 0
        assert LOOM in said.out
        assert "templates/project.html" in said.out
        assert "left as it was" in said.out
    write_site(folder, {LOOM: "---\ntitle: Chair\n---\nText.\n"})
    said = portfolio("build", "--explain", "projects/loom/")
    assert "  changed       page.title" in said.out


def test_explain_of_a_source_names_its_outputs(portfolio: Portfolio) -> None:
    said = portfolio("build", "--explain", "content/projects/loom/index.md")
    assert said.code == 0
    assert said.out.startswith("content/projects/loom/index.md: a source of\n")
    assert "  projects/loom/index.html\n" in said.out


def test_explain_of_nothing_names_what_is_near(portfolio: Portfolio) -> None:
    said = portfolio("build", "--explain", "projects/lom/")
    assert "not part of the site" in said.out
    assert "projects/loom/index.html" in said.out


def test_drafts_go_to_a_folder_of_their_own(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {LOOM: "---\ntitle: Loom\ndraft: true\n---\n"})
    assert portfolio("build", "--drafts").code == 0
    assert (folder / ".portfolio/drafts/projects/loom/index.html").exists()
    assert not (folder / "_site").exists()


def test_a_day_can_be_given(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {LOOM: "---\ntitle: Loom\npublish_on: 2026-06-01\n---\n"})
    portfolio("build", "--date", "2026-05-31")
    assert not (folder / "_site/projects/loom").exists()
    portfolio("build", "--date", "2026-06-01")
    assert (folder / "_site/projects/loom").exists()


@pytest.mark.parametrize("theme", ["", ".", "../x", "nope"])
def test_a_theme_that_is_none_is_told(portfolio: Portfolio, theme: str) -> None:
    said = portfolio("build", "--theme", theme)
    assert said.code in (1, 2)
    assert "theme" in said.err


def test_clean_removes_what_is_ours_and_nothing_else(portfolio: Portfolio, folder: Path) -> None:
    assert "Nothing to clean" in portfolio("clean").out
    portfolio("build")
    write_site(folder, {"_site/mine.txt": "mine", ".portfolio/published.txt": "/\n"})
    sources = (folder / LOOM).read_bytes()
    said = portfolio("clean")
    assert said.code == 0
    assert list(outputs(folder / "_site")) == ["mine.txt"]
    assert (folder / ".portfolio/published.txt").read_text() == "/\n"
    assert (folder / LOOM).read_bytes() == sources
    assert set(os.listdir(folder / ".portfolio")) <= {"published.txt", "lock"}
    assert (folder / "portfolio.yaml").read_text() == CONFIG


def test_clean_knows_a_site_by_its_marker_alone(portfolio: Portfolio, folder: Path) -> None:
    portfolio("build")
    shutil.rmtree(folder / ".portfolio")
    said = portfolio("clean")
    assert said.code == 0
    assert "Next: `portfolio build`" in said.out
    assert not (folder / "_site").exists()
    write_site(folder, {"_site/mine.txt": "mine"})
    portfolio("clean")
    assert (folder / "_site/mine.txt").exists(), "not made by a build"


def test_clean_says_what_it_leaves_and_touches_no_other_folder(
    portfolio: Portfolio, folder: Path
) -> None:
    portfolio("build")
    write_site(folder, {"_site/mine.txt": "mine"})
    assert "Not made by portfolio, so left: mine.txt" in portfolio("clean").out
    (folder / "portfolio.yaml").unlink()
    assert portfolio("clean").code == 2


def test_a_pipe_in_content_is_told_and_does_not_hang(portfolio: Portfolio, folder: Path) -> None:
    os.mkfifo(folder / "content/pipe.md")
    said = portfolio("build")
    assert said.code == 1
    assert "content/pipe.md" in said.err
    (folder / "portfolio.yaml").unlink()
    os.mkfifo(folder / "portfolio.yaml")
    assert portfolio("build").code == 1


@pytest.mark.parametrize("arguments", [("--help",), ("build", "-h"), ("--version",)])
def test_help_and_version_are_no_error(portfolio: Portfolio, arguments: tuple[str, ...]) -> None:
    said = portfolio(*arguments)
    assert said.code == 0
    assert "portfolio" in said.out
