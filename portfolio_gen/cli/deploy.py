"""`portfolio deploy`."""

from __future__ import annotations

import os
import shlex
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

import click

from portfolio_gen.cli.site import HELP, instant, require_site, site_root
from portfolio_gen.cli.spoken import said, tell_waiting, told
from portfolio_gen.deploy.git import GitError
from portfolio_gen.deploy.refusal import Refusal

if TYPE_CHECKING:
    from portfolio_gen.cli.built import Built

BRANCH = "gh-pages"


class Asked(NamedTuple):
    """How a site is to be published; what the options say."""

    remote: str | None
    branch: str
    quiet: bool
    verbose: bool
    dry_run: bool
    history: bool
    take_over: bool

    def named_in(self, words: str) -> str:
        """Return words in which the command is named with the options that say where and how."""
        options = [f"--remote {shlex.quote(self.remote)}"] if self.remote else []
        options += [f"--branch {shlex.quote(self.branch)}"] if self.branch != BRANCH else []
        options += ["--history"] if self.history else []
        options += ["--take-over"] if self.take_over and self.dry_run else []
        return words.replace("`portfolio deploy", " ".join(["`portfolio deploy", *options]))


@click.command("deploy", context_settings=HELP)
@click.argument("directory", metavar="[DIR]", required=False)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say which files change.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would change, and publish nothing.")
@click.option("--remote", metavar="NAME|URL", help="Where to.  [origin, or the only one]")
@click.option("--branch", metavar="NAME", default=BRANCH, help=f"Onto which branch.  [{BRANCH}]")
@click.option("--history", is_flag=True, help="Keep the earlier commits of the branch.")
@click.option("--take-over", is_flag=True, help="Replace a branch that portfolio did not make.")
@click.option("--workflow", is_flag=True, help="Write a workflow: GitHub builds and publishes.")
@click.option(
    "--install",
    metavar="SOURCE",
    help="With --workflow: what pip installs there, such as git+https://…  [this version by name]",
)
@click.option("-D", "--drafts", is_flag=True, hidden=True)
def command(
    directory: str | None,
    quiet: bool,
    verbose: bool,
    dry_run: bool,
    remote: str | None,
    branch: str,
    history: bool,
    take_over: bool,
    workflow: bool,
    install: str | None,
    drafts: bool,
) -> int:
    """Publish the site of DIR: it is built, looked at, and put onto a branch for GitHub Pages.

    Your files, your branches and your unfinished work stay as they are. Drafts are left out.
    """
    started = time.perf_counter()
    if drafts:
        words = said("drafts are never published; `portfolio serve` shows them to you")
        raise click.UsageError(words)
    if install is not None and not workflow:
        raise click.UsageError(said("--install is for --workflow"))
    root = site_root(directory)
    asked = Asked(remote, branch, quiet, verbose, dry_run, history, take_over)
    try:
        if workflow:
            require_site(root)
            from portfolio_gen.cli.workflow import write_workflow

            return write_workflow(root, install, quiet=quiet)
        return _deploy(root, asked, started)
    except Refusal as refusal:
        say_refusal(refusal, asked)
    except GitError as error:  # a damaged configuration, a full disk: git says what
        reason = f"git does not go on; nothing was published\n   git: {error.words}"
        advice = "mend what git says, then run `portfolio deploy` again"
        say_refusal(Refusal(reason, advice), asked)
    return 1


def say_refusal(refusal: Refusal, asked: Asked) -> None:
    """Print why nothing is published, and what to do."""
    head = click.style(said("error"), fg="red", bold=True)
    dot = "" if "\n" in refusal.reason else "."  # lines of git end as they end
    message = told(refusal.reason) + dot
    line = said("{severity}: {message}", severity=head, message=message)
    advice = said("Next: {advice}.", advice=asked.named_in(told(refusal.advice)))
    click.echo(f"{line}\n{advice}", err=True)


def _deploy(root: str, asked: Asked, started: float) -> int:
    from portfolio_gen.cli.built import build_to_publish, refuse_unready
    from portfolio_gen.cli.publishing import after_lines, before_lines, where_of
    from portfolio_gen.deploy.publish import is_published, open_door, prepare, push
    from portfolio_gen.store.lock import locked

    require_site(root)
    os.makedirs(os.path.join(root, ".portfolio"), exist_ok=True)
    with locked(os.path.join(root, ".portfolio", "deploy.lock"), tell_waiting):
        door = open_door(
            root,
            os.environ,
            asks=sys.stdin.isatty(),
            remote=_remote(asked.remote),
            branch=asked.branch,
            take_over=asked.take_over,
        )
        built = build_to_publish(
            root, door.tip.addresses if door.tip.is_ours else "", quiet=asked.quiet
        )
        refuse_unready(root, built)
        with locked(os.path.join(root, ".portfolio", "lock"), tell_waiting):
            publication = prepare(
                door,
                built.out,
                built.contents,
                seconds=_now_s(),
                message=_message(built),
                history=asked.history,
            )
        done = is_published(door, publication, history=asked.history)
        if not asked.quiet:
            dropped = door.tip.parents and not asked.history
            for line in before_lines(
                built,
                door,
                publication,
                dropped=dropped,
                verbose=asked.verbose,
                whole=asked.dry_run,
            ):
                click.echo(line)
        if not (done or asked.dry_run):
            if sys.stderr.isatty() and not asked.quiet:
                where = where_of(door.target)
                click.echo(said("Publishing to {where} …", where=where), err=True)
            push(door, publication)
        if not asked.dry_run:
            from portfolio_gen.cli.published import keep_published

            keep_published(root, built.out)
    if not asked.quiet:
        seconds = time.perf_counter() - started
        for line in after_lines(
            built, door, publication, seconds, done=done, dry_run=asked.dry_run
        ):
            click.echo(asked.named_in(line))
    return 0


def _remote(remote: str | None) -> str | None:
    """Return a remote as git takes it from any folder."""
    if remote is None or not {"/", os.sep} & set(remote) or not os.path.isdir(remote):
        return remote
    return os.path.abspath(remote)


def _now_s() -> int:
    from datetime import UTC, datetime

    moment = datetime.strptime(instant(None), "%Y-%m-%dT%H:%M:%SZ")
    return int(moment.replace(tzinfo=UTC).timestamp())


def _message(built: Built) -> str:
    from portfolio_gen import __version__

    pages = "1 page" if built.pages == 1 else f"{built.pages:,} pages"
    return f"Publish {pages}\n\nMade by portfolio {__version__}.\n"
