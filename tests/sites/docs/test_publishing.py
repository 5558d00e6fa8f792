"""docs/deploy.md names commands, options and versions that are there."""

import re
from pathlib import Path

import click
import yaml

from portfolio_gen import __version__
from portfolio_gen.cli import COMMANDS, group

GUIDE = (Path(__file__).parents[3] / "docs" / "deploy.md").read_text(encoding="utf-8")


def options(name: str) -> set[str]:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    return {option for each in command.params for option in each.opts}


def test_every_command_and_option_is_there() -> None:
    calls = re.findall(r"\bportfolio ([a-z]+)((?: -[-a-z]+(?: [a-z]+)?)*)", GUIDE)
    assert len(calls) > 15
    for name, given in calls:
        if name in COMMANDS:
            assert set(re.findall(r"(?<= )--?[a-z-]+", given)) <= options(name), (name, given)


def test_every_version_is_that_of_this_release() -> None:
    assert set(re.findall(r"portfolio-gen==([\w.]+)", GUIDE)) == {__version__}


def test_the_configuration_for_gitlab_is_yaml_with_a_public_folder() -> None:
    text = re.search(r"^```yaml\n(pages:.*?)^```", GUIDE, re.M | re.S)
    assert text is not None
    job = yaml.safe_load(text[1])["pages"]
    assert job["artifacts"]["paths"] == ["public"]
    assert any("--output-dir public" in line for line in job["script"])


def test_the_private_file_and_where_links_lead_are_as_the_code_has_them() -> None:
    from portfolio_gen.deploy.approval import FILE
    from portfolio_gen.deploy.workflow import DAILY, MAIN, SECRET

    for name in (FILE, MAIN, DAILY.rpartition("/")[2], SECRET):
        assert name in GUIDE
    for link in re.findall(r"\]\(([^)#:]+\.md)", GUIDE):
        assert (Path(__file__).parents[3] / "docs" / link).exists()
