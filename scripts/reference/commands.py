"""The page of commands: what each says of itself, as `--help` prints it."""

import inspect
import os
from collections.abc import Iterator
from contextlib import contextmanager

import click

from portfolio_gen.cli import COMMANDS, group
from portfolio_gen.cli.speaking import Help
from scripts.reference.voice import Voice

#: Locales in which the command line speaks each language.
LOCALES = {"en": "C.UTF-8", "fr": "fr_FR.UTF-8"}


def commands_page(voice: Voice) -> str:
    """Return the help of all commands, in the order of a site's life."""
    parts = []
    with _terminal(LOCALES[voice.lang]):
        context = click.Context(group, info_name="portfolio")
        for name in COMMANDS:
            command = group.get_command(context, name)
            assert command is not None
            parts += _command(name, command, context, voice)
    return "\n".join(parts)


def _command(name: str, command: click.Command, above: click.Context, voice: Voice) -> list[str]:
    """Return what a command says of itself, then what each of those below it does."""
    inner = command.make_context(name, [], parent=above, resilient_parsing=True, terminal_width=90)
    for words in _words(command, inner):
        voice(words)
    found = [f"## {inner.command_path}\n\n```\n{command.get_help(inner)}\n```\n"]
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        assert below.name is not None
        found += _command(below.name, below, inner, voice)
    return found


def _words(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield what the help of a command is put together from."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        yield " ".join(paragraph.split())
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            yield record[1]


@contextmanager
def _terminal(locale: str) -> Iterator[None]:
    """Let the command line speak as in a terminal of this locale."""
    before = {name: os.environ.pop(name, None) for name in ("LC_ALL", "LANGUAGE")}
    formatter, click.Context.formatter_class = click.Context.formatter_class, Help
    os.environ["LC_ALL"] = locale
    try:
        yield
    finally:
        click.Context.formatter_class = formatter
        del os.environ["LC_ALL"]
        os.environ |= {name: value for name, value in before.items() if value is not None}
