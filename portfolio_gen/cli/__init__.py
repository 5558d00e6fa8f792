"""The command line: arguments in, one call, words and an exit code out.

Alone in the package this folder prints, exits, and reads the clock and the environment.
"""

import importlib
import os
import sys

import click

from portfolio_gen import __version__
from portfolio_gen.cli.letters import forgive
from portfolio_gen.cli.near import NearGroup
from portfolio_gen.cli.site import HELP
from portfolio_gen.cli.speaking import Help, show_mistake
from portfolio_gen.cli.spoken import said
from portfolio_gen.store.collector import tune_collector

#: Command → module of this folder whose `command` is imported only when it is called.
COMMANDS = {
    "new": "new",
    "add": "add",
    "build": "build",
    "serve": "serve",
    "check": "check",
    "review": "review",
    "deploy": "deploy",
    "status": "status",
    "translated": "translated",
    "theme": "theme",
    "clean": "clean",
    "completion": "completion",
}


class Commands(NearGroup):
    """The commands, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order of a site's life."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, None if there is none of this name."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found = importlib.import_module(f"portfolio_gen.cli.{module}").command
        assert isinstance(found, click.Command)
        return found


@click.group(cls=Commands, context_settings=HELP, epilog="To begin: `portfolio new my-site`.")
@click.version_option(__version__, prog_name="portfolio", message="%(prog)s %(version)s")
def group() -> None:
    """Turn write-ups and photographs into a portfolio site."""


def main() -> None:
    """Run the command line and exit: 0 good, 1 errors in the site, 2 usage, 3 our own fault."""
    tune_collector()
    if asked := os.environ.get("_PORTFOLIO_COMPLETE"):  # a shell asks: nobody called a command
        from portfolio_gen.cli.completing import answer

        sys.exit(answer(group, asked))
    forgive()
    click.Context.formatter_class = Help
    try:
        sys.exit(group.main(prog_name="portfolio", standalone_mode=False) or 0)
    except click.ClickException as error:
        show_mistake(error)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        adds = sys.argv[1:2] in (["new"], ["add"])
        words = "Stopped. Nothing was written." if adds else "Stopped. The site is as it was."
        click.echo("\n" + said(words), err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        from portfolio_gen.cli.fault import show_unexpected

        sys.exit(show_unexpected(error))
