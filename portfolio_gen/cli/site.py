"""Arguments that commands share: the site's folder, the day, how much is said."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import click

from portfolio_gen.cli.spoken import said, told
from portfolio_gen.model.nearest import nearest
from portfolio_gen.read.scan import is_site
from portfolio_gen.store.places import seen_from

ADDRESS_HELP = "Full public address, in place of `base_url`."
HELP = {"help_option_names": ["-h", "--help"]}

Command = TypeVar("Command", bound=Callable[..., Any])


class Impossible(click.ClickException):
    """What can't be done though the call is written well: nothing is told of how to write it."""

    exit_code = 2


def site_options(command: Command) -> Command:
    """Give a command the arguments DIR, -q, -v and --date."""
    for decorate in (
        click.option("--date", "day", metavar="DATE", help="Build as on this day (2026-05-01)."),
        click.option("-v", "--verbose", is_flag=True, help="Say more."),
        click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems."),
        click.argument("directory", metavar="[DIR]", required=False),
    ):
        command = decorate(command)
    return command


def site_root(directory: str | None) -> str:
    """Return the folder of the site: the one given, or the nearest one up with a portfolio.yaml."""
    if directory is not None:
        if not os.path.isdir(directory):
            raise Impossible(
                said("there is no folder {path}", path=directory) + _instead(directory)
            )
        return os.path.abspath(directory)
    folder = os.getcwd()
    while True:
        if is_site(folder):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return os.getcwd()
        folder = above


def _instead(directory: str) -> str:
    """Return what to do about a folder that is not there, on a line of its own, if it shows."""
    here = os.getcwd()
    name = os.path.basename(os.path.normpath(directory))
    if os.path.basename(here) == name and is_site(here):
        words = said("you are in it already: leave the name away")
        return "\n" + said("Next: {advice}.", advice=words)
    names = [each for each in _names(here) if is_site(os.path.join(here, each))]
    near = nearest(name, names)
    return "\n" + said("Did you mean “{near}”?", near=near) if near else ""


def _names(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def require_site(root: str) -> None:
    """Refuse a folder that is no site, and say where one may be."""
    if not is_site(root):
        from portfolio_gen.read.site_problems import way_out

        words = said("there is no portfolio.yaml in {where}", where=root)
        advice = said("Next: {advice}.", advice=told(way_out(root)))
        raise Impossible(f"{words}\n{advice}")


def instant(day: str | None) -> str:
    """Return the date that is asked for, else the instant of SOURCE_DATE_EPOCH, else now, in UTC.

    Source: reproducible-builds.org, "SOURCE_DATE_EPOCH".
    """
    if day is not None:
        try:
            return date.fromisoformat(day).isoformat()
        except ValueError:
            raise Impossible(
                said("--date takes a day such as 2026-05-01, not {day}", day=day)
            ) from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        try:
            moment = datetime.fromtimestamp(int(epoch), UTC)
        except (ValueError, OverflowError, OSError):
            raise Impossible(
                said("SOURCE_DATE_EPOCH is a number of seconds, not {epoch}", epoch=epoch)
            ) from None
    else:
        moment = datetime.now(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def shown_path(path: str) -> str:
    """Return a path as it is best shown: relative to the current folder if it lies below it."""
    relative = seen_from(path).replace("/", os.sep)
    return path if relative.startswith("..") else relative


def full_address(url: str | None) -> str | None:
    """Return an address that is given with --base-url, with `/` at its end; None for none."""
    if url is None:
        return None
    if not url.startswith(("http://", "https://")):
        raise Impossible(said("--base-url takes a full address, https://…, not {url}", url=url))
    return url.rstrip("/") + "/"
