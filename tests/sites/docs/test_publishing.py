"""The guide to publishing names commands, options and versions that are there, in each language."""

import re
import tomllib
from pathlib import Path

import click
import pytest
import yaml

from portfolio_gen import __version__
from portfolio_gen.cli import COMMANDS, group

DOCS = Path(__file__).parents[3] / "docs"
PAGES = (DOCS / "publishing.md", DOCS / "fr" / "publier.md")
TEXTS = tuple(page.read_text(encoding="utf-8") for page in PAGES)

each_text = pytest.mark.parametrize("text", TEXTS, ids=[page.name for page in PAGES])


def options(name: str) -> set[str]:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    return {option for each in command.params for option in each.opts}


@each_text
def test_every_command_and_option_is_there(text: str) -> None:
    calls = re.findall(r"\bportfolio ([a-z]+)((?: -[-a-z]+(?: [a-z]+)?)*)", text)
    assert len(calls) > 15
    for name, given in calls:
        if name in COMMANDS:
            assert set(re.findall(r"(?<= )--?[a-z-]+", given)) <= options(name), (name, given)


@each_text
def test_every_version_is_that_of_this_release(text: str) -> None:
    assert set(re.findall(r"portfolio-gen==([\w.]+)", text)) == {__version__}


@each_text
def test_the_configuration_for_gitlab_is_yaml_with_a_public_folder(text: str) -> None:
    found = re.search(r"^```yaml\n(pages:.*?)^```", text, re.M | re.S)
    assert found is not None
    job = yaml.safe_load(found[1])["pages"]
    assert job["artifacts"]["paths"] == ["public"]
    assert any("--output-dir public" in line for line in job["script"])


@each_text
def test_the_configuration_for_netlify_is_toml_that_publishes_the_site(text: str) -> None:
    found = re.search(r"^```toml\n(.*?)^```", text, re.M | re.S)
    assert found is not None
    assert tomllib.loads(found[1])["build"]["publish"] == "_site"


@each_text
def test_the_private_file_is_named_as_the_code_has_it(text: str) -> None:
    from portfolio_gen.deploy.approval import FILE
    from portfolio_gen.deploy.workflow_text import DAILY, MAIN, SECRET

    for name in (FILE, MAIN, DAILY.rpartition("/")[2], SECRET):
        assert name in text


def test_configuration_and_commands_are_the_same_in_both_languages() -> None:
    """What is typed or pasted as it stands; outputs, comments and messages differ."""
    there, here = (re.findall(r"^```(?:yaml|toml)\n(.*?)^```", text, re.M | re.S) for text in TEXTS)
    assert there == here
