"""What is shown when the system refuses something, or the fault is ours."""

import errno
import platform
import traceback

import click

from portfolio_gen import __version__
from portfolio_gen.cli.spoken import said, told

#: A full disk, or a place where one may not write: no fault of ours.
REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)


def show_unexpected(error: Exception) -> int:
    """Print what happened and return the exit code: 1 if the system refused, 3 if we failed."""
    if isinstance(error, OSError) and error.errno in REFUSED:
        reason = (error.strerror or "").lower()
        words = f"{error.filename2 or error.filename or 'a file'} can't be written: {reason}"
        click.echo(said("Error: {words}", words=told(words)), err=True)
        click.echo(said("Next: give yourself the right to write there, or make room."), err=True)
        return 1
    show_fault()
    return 3


def show_fault() -> None:
    """Print the traceback of the exception being handled, and what to do with it."""
    click.echo(traceback.format_exc(), err=True)
    click.echo(
        said(
            "This is a fault of portfolio, not of your files. The site is as it was.\n"
            "Please report it where you got portfolio, with the lines above and this: {versions}.",
            versions=f"portfolio {__version__}, Python {platform.python_version()}, "
            f"{platform.system()}",
        ),
        err=True,
    )
