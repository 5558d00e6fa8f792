"""`portfolio deploy --workflow`: files that GitHub takes, and that nobody's work is lost."""

import json
import os
import shlex
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from portfolio_gen.deploy.workflow import daily_time, workflows
from portfolio_gen.deploy.workflow_text import Wanted
from tests.conftest import write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Portfolio
from tests.sites.cli.repositories import git

MAIN = ".github/workflows/portfolio.yml"
DAILY = ".github/workflows/portfolio-daily.yml"
PRIVATE = CONFIG + "private: ../private.yaml\n"


def parsed(text: str) -> Any:
    """Return a workflow as GitHub reads it: `on` is no truth value."""
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    schemas = files("check_jsonschema") / "builtin_schemas" / "vendor"
    schema = json.loads((schemas / "github-workflows.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(yaml.safe_load(text.replace("\non:", '\n"on":')))
    return loaded


def scripts(workflow: Any) -> dict[str, str]:
    steps = workflow["jobs"]["build"]["steps"]
    return {step["name"]: step["run"] for step in steps if "run" in step}


def test_github_takes_every_workflow() -> None:
    for folder in ("", "my site", "sites/é: x"):
        for private in ("", "../private.yaml", "~/names 'n' more.yaml"):
            wanted = Wanted("1.2.3", "main", folder, private, (4, 17))
            for text in workflows(wanted).values():
                parsed(text)


def test_a_pinned_version_is_built_at_the_address_that_github_gives(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    said = portfolio("deploy", "--workflow")
    assert said.code == 0, said.err
    assert f"{MAIN}: written" in said.out
    assert "choose the source GitHub Actions." in said.out
    assert '`git commit -m "My site"`, `git push -u origin main`.' in said.out
    workflow = parsed((folder / MAIN).read_text("utf-8"))
    assert workflow["on"]["push"]["branches"] == ["main"]
    assert "say where it is: `portfolio deploy --workflow --install" in said.out
    assert "Whatever is pushed to main is built and published." in said.out
    assert workflow["permissions"] == {"contents": "read"}
    assert "id-token" not in workflow["jobs"]["build"]["permissions"]
    from portfolio_gen import __version__

    run = scripts(workflow)
    assert run["Install portfolio"] == f"pip install portfolio-gen=={__version__}\n"
    assert "--published auto" in run["Build"]
    assert '--base-url "$ADDRESS/"' in run["Build"]
    assert run["Check"].startswith('portfolio check --base-url "$ADDRESS/" --deploy')
    assert "Write the private file" not in run
    assert not (folder / DAILY).exists(), "nothing is scheduled"
    assert "secrets." not in (folder / MAIN).read_text("utf-8")


def test_what_is_installed_is_said_once(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    source = "portfolio-gen @ git+https://git.example/portfolio@v0.1.0"
    assert portfolio("deploy", "--workflow", "--install", source).code == 0
    first = (folder / MAIN).read_text("utf-8")
    run = scripts(parsed(first))["Install portfolio"]
    assert shlex.split(run) == ["pip", "install", source]
    loose = portfolio("deploy", "--workflow", "--install", source.rpartition("@")[0])
    assert "git+https://git.example/portfolio@` and a tag" in loose.out
    assert portfolio("deploy", "--workflow", "--install", source).code == 0
    assert f"{MAIN}: as it was" in portfolio("deploy", "--workflow").out
    assert portfolio("deploy", "--workflow", "--install", "").code == 0
    assert "git.example" not in (folder / MAIN).read_text("utf-8")
    assert portfolio("deploy", "--install", source).code == 2
    assert portfolio("deploy", "--workflow", "--install", "${{ secrets.X }}").code == 1


def test_the_main_branch_is_published_wherever_one_works(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    git(folder, "checkout", "-q", "-b", "feature/x")
    assert "pushed to main is built" in portfolio("deploy", "--workflow").out
    git(folder, "checkout", "-q", "--detach")
    git(folder, "branch", "-m", "main", "master")
    (folder / MAIN).unlink()
    assert "pushed to master is built" in portfolio("deploy", "--workflow").out


@pytest.mark.parametrize(
    ("secret", "code"), [("clients: {z: Zorglub}\nredact: [a 'b']", 0), ("", 1)]
)
def test_the_private_file_comes_from_a_secret_or_all_fails(
    portfolio: Portfolio, folder: Path, bare: Path, secret: str, code: int
) -> None:
    write_site(folder, {"portfolio.yaml": PRIVATE, "../private.yaml": "clients: {z: Zorglub}\n"})
    said = portfolio("deploy", "--workflow")
    assert "a secret PORTFOLIO_PRIVATE that holds all of ../private.yaml." in said.out
    workflow = parsed((folder / MAIN).read_text("utf-8"))
    text = scripts(workflow)["Write the private file"]
    (folder.parent / "private.yaml").unlink()
    done = subprocess.run(
        ["bash", "-e", "-c", text], cwd=folder, env={**os.environ, "PRIVATE": secret}, check=False
    )
    assert done.returncode == code
    assert (folder.parent / "private.yaml").exists() is (code == 0)
    if code == 0:
        assert (folder.parent / "private.yaml").read_text() == secret + "\n"
        assert portfolio("build").code == 0
    assert "Zorglub" not in (folder / MAIN).read_text("utf-8")


@pytest.mark.parametrize("path", ["/home/ada/private.yaml", "C:/private.yaml", "../${{ x }}.yaml"])
def test_a_private_file_that_github_can_not_have_is_told(
    portfolio: Portfolio, folder: Path, bare: Path, path: str
) -> None:
    from portfolio_gen.deploy.refusal import Refusal
    from portfolio_gen.deploy.workflow import private_place

    with pytest.raises(Refusal):
        private_place(path)


def test_days_to_come_are_seen_to(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    dated = "---\ntitle: Loom\npublish_on: 2026-06-01\n---\nText.\n"
    write_site(folder, {LOOM: dated})
    said = portfolio("deploy", "--workflow")
    assert f"On 2026-06-01, {LOOM} appears" in said.out
    daily = parsed((folder / DAILY).read_text("utf-8"))
    assert daily["jobs"]["publish"] == {"uses": f"./{MAIN}", "secrets": "inherit"}
    minute, hour, *rest = daily["on"]["schedule"][0]["cron"].split(" ")
    assert (int(minute) in range(7, 57), hour, rest) == (True, "0", ["*", "*", "*"])
    write_site(folder, {LOOM: "---\ntitle: Loom\n---\nText.\n"})
    said = portfolio("deploy", "--workflow")
    assert f"{DAILY}: removed" in said.out
    assert f"{MAIN}: as it was" in said.out
    assert not (folder / DAILY).exists()


@pytest.mark.parametrize(
    ("zone", "hour"),
    [("UTC", 0), ("Europe/Paris", 23), ("America/New_York", 5), ("Asia/Kolkata", 19), ("No", 0)],
)
def test_the_daily_build_comes_after_midnight_all_year(zone: str, hour: int) -> None:
    assert daily_time(zone, 2026, "work")[0] == hour


@pytest.mark.parametrize("path", [MAIN, DAILY])
def test_a_workflow_of_somebody_else_is_never_overwritten(
    portfolio: Portfolio, folder: Path, bare: Path, path: str
) -> None:
    write_site(folder, {path: "name: Mine\n"})
    said = portfolio("deploy", "--workflow")
    assert said.code == 1
    assert f"{path} is there" in said.err
    assert "Next: rename or remove it" in said.err
    assert (folder / path).read_text() == "name: Mine\n"
    assert sorted((folder / ".github/workflows").iterdir()) == [folder / path]


def test_a_workflow_that_was_changed_by_hand_is_never_overwritten(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    portfolio("deploy", "--workflow")
    text = (folder / MAIN).read_text("utf-8")
    (folder / MAIN).write_bytes(text.replace("\n", "\r\n").encode())
    assert portfolio("deploy", "--workflow").code == 0, "line ends are no change"
    changed = text.replace("ubuntu-latest", "ubuntu-24.04")
    (folder / MAIN).write_text(changed, "utf-8")
    assert portfolio("deploy", "--workflow").code == 1
    assert (folder / MAIN).read_text("utf-8") == changed


def test_a_site_in_a_folder_of_a_repository(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    top = folder.parent / "mono"
    git(folder.parent, "init", "-q", "-b", "trunk", str(top))
    shutil.move(folder / ".git", folder.parent / "gone")
    shutil.copytree(folder, top / "my site")
    said = portfolio("deploy", "--workflow", str(top / "my site"))
    assert said.code == 0, said.err
    workflow = parsed((top / MAIN).read_text("utf-8"))
    assert workflow["on"]["push"]["branches"] == ["trunk"]
    build = workflow["jobs"]["build"]
    assert build["defaults"]["run"]["working-directory"] == "my site"
    assert build["steps"][-1]["with"]["path"] == "my site/_site"
