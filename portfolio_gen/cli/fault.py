"""What is shown when the fault is ours."""

import platform
import traceback

import click

from portfolio_gen import __version__


def show_fault() -> None:
    """Print the traceback of the exception being handled, and what to do with it."""
    click.echo(traceback.format_exc(), err=True)
    click.echo(
        "This is a fault of portfolio, not of your files. The site is as it was.\n"
        "Please report it with the lines above: "
        f"portfolio {__version__}, Python {platform.python_version()}, {platform.system()}.",
        err=True,
    )
