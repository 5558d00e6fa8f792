"""`portfolio deploy`."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import click

from portfolio_gen.cli.site import HELP, instant, shown_path, site_root
from portfolio_gen.cli.spoken import WAITING, decimal, listed, said, told
from portfolio_gen.deploy.git import GitError
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.store.atomic import read_bytes

if TYPE_CHECKING:
    from portfolio_gen.cli.built import Built
    from portfolio_gen.deploy.agenda import Agenda
    from portfolio_gen.deploy.publish import Door, Publication
    from portfolio_gen.deploy.repository import Target

BRANCH = "gh-pages"
STRANGERS = "Left out, in _site/ but not made by the build: {paths}"


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
    try:
        if workflow:
            from portfolio_gen.cli.workflow import write_workflow

            return write_workflow(root, install, quiet=quiet)
        return _deploy(root, remote, branch, quiet, verbose, dry_run, history, take_over, started)
    except Refusal as refusal:
        say_refusal(refusal)
    except GitError as error:  # a damaged configuration, a full disk: git says what
        reason = f"git does not go on; nothing was published\n   git: {error.words}"
        say_refusal(Refusal(reason, "mend what git says, then run `portfolio deploy` again"))
    return 1


def say_refusal(refusal: Refusal) -> None:
    """Print why nothing is published, and what to do."""
    head = click.style(said("error"), fg="red", bold=True)
    dot = "" if "\n" in refusal.reason else "."  # lines of git end as they end
    message = told(refusal.reason) + dot
    line = said("{severity}: {message}", severity=head, message=message)
    advice = said("Next: {advice}.", advice=told(refusal.advice))
    click.echo(f"{line}\n{advice}", err=True)


def _deploy(
    root: str,
    remote: str | None,
    branch: str,
    quiet: bool,
    verbose: bool,
    dry_run: bool,
    history: bool,
    take_over: bool,
    started: float,
) -> int:
    from portfolio_gen.cli.built import build_to_publish, refuse_unready
    from portfolio_gen.deploy.publish import is_published, open_door, prepare, push
    from portfolio_gen.store.lock import locked

    _require_site(root)
    os.makedirs(os.path.join(root, ".portfolio"), exist_ok=True)
    with locked(os.path.join(root, ".portfolio", "deploy.lock"), _waiting):
        door = open_door(
            root,
            os.environ,
            asks=sys.stdin.isatty(),
            remote=_remote(remote),
            branch=branch,
            take_over=take_over,
        )
        built = build_to_publish(root, door.tip.addresses if door.tip.is_ours else "", quiet=quiet)
        refuse_unready(root, built)
        with locked(os.path.join(root, ".portfolio", "lock"), _waiting):
            publication = prepare(
                door,
                built.out,
                built.contents,
                seconds=_now_s(),
                message=_message(built),
                history=history,
            )
        done = is_published(door, publication, history=history)
        if not quiet:
            dropped = door.tip.parents and not history
            for line in _before(
                built, door, publication, dropped=dropped, verbose=verbose, whole=dry_run
            ):
                click.echo(line)
        if not (done or dry_run):
            if sys.stderr.isatty() and not quiet:
                where = _where(door.target)
                click.echo(said("Publishing to {where} …", where=where), err=True)
            push(door, publication)
        if not dry_run:
            from portfolio_gen.cli.published import keep_published

            keep_published(root, built.out)
    if not quiet:
        seconds = time.perf_counter() - started
        for line in _after(built, door, publication, seconds, done=done, dry_run=dry_run):
            click.echo(line)
    return 0


def _require_site(root: str) -> None:
    from portfolio_gen.read.scan import CONFIG_NAMES

    if not any(os.path.lexists(os.path.join(root, name)) for name in CONFIG_NAMES):
        raise Refusal(
            said("there is no portfolio.yaml in {where}", where=shown_path(root)),
            said("go to the folder of your site, or name it: `portfolio deploy my-site`"),
        )


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


def _waiting() -> None:
    click.echo(said(WAITING), err=True)


def _before(
    built: Built,
    door: Door,
    publication: Publication,
    *,
    dropped: bool,
    verbose: bool,
    whole: bool,
) -> list[str]:
    """Return what is said before anything is published: what is left out, what changes.

    `dropped`: the branch loses its earlier commits; `whole`: every file that changes is named.
    """
    from portfolio_gen.deploy.changes import as_lines
    from portfolio_gen.deploy.github import doubt
    from portfolio_gen.realise.commit import files_below

    strangers = tuple(path for path in files_below(built.out) if path not in built.contents)
    lines = [*_agenda(built.agenda), *_listed(STRANGERS, strangers)]
    if publication.kept_cname:
        words = "CNAME of the branch is kept; `domain: {name}` in portfolio.yaml makes it yours."
        lines.append(said(words, name=publication.kept_cname))
    cname = publication.kept_cname or _domain(built.out)
    if doubtful := doubt(built.base_url, cname, door.target.address):
        words = (
            "{doubt}: one of them is wrong. Write the right one into portfolio.yaml (`base_url`, "
            "`domain`) and deploy again."
        )
        lines.append(said(words, doubt=told(doubtful)))
    where = _where(door.target)
    if door.tip.commit and not door.tip.is_ours:
        words = "{where} was not made by portfolio; all of it is replaced."
        lines.append(said(words, where=where))
    if dropped:
        words = "The earlier commits of {branch} go; --history keeps them."
        lines.append(said(words, branch=door.target.branch))
    if verbose or whole:
        lines += [told(line) for line in as_lines(publication.changes, whole=whole)]
    return lines


def _agenda(agenda: Agenda) -> list[str]:
    """Return what is left out, what is hidden, and what is to come."""
    days = (told(f"On {day.date}, {day.path} {day.event}") for day in agenda.days[:3])
    return [
        *_listed("Left out, drafts: {paths}", agenda.drafts),
        *_listed("Published but linked from nowhere (not secret): {paths}", agenda.unlisted),
        *(said("{event}: publish again that day.", event=day) for day in days),
    ]


def _domain(out: str) -> str:
    data = read_bytes(os.path.join(out, "CNAME")) or b""
    return data.decode("utf-8", "replace").strip()


def _listed(words: str, paths: tuple[str, ...]) -> list[str]:
    return [said(words, paths=listed(paths, 5))] if paths else []


def _where(target: Target) -> str:
    return said("{branch} of {address}", branch=target.branch, address=target.place)


def _after(
    built: Built,
    door: Door,
    publication: Publication,
    seconds: float,
    *,
    done: bool,
    dry_run: bool,
) -> list[str]:
    """Return what was done and what to do next."""
    from portfolio_gen.deploy.changes import in_words

    where, passed = _where(door.target), decimal(seconds)
    if done:
        words = "{where} is up to date: {size} ({seconds} s)."
        return [
            said(words, where=where, size=built.size, seconds=passed),
            said("Next: write; what you change is published by the next `portfolio deploy`."),
        ]
    changes = ", ".join(told(each) for each in in_words(publication.changes))
    if dry_run:
        words = "Would publish to {where}: {changes} ({seconds} s). Nothing was published."
        return [
            said(words, where=where, changes=changes, seconds=passed),
            said("Next: `portfolio deploy`."),
        ]
    words = "Published to {where}: {size}; {changes} ({seconds} s)."
    return [
        said(words, where=where, size=built.size, changes=changes, seconds=passed),
        *_next(built, door),
    ]


def _next(built: Built, door: Door) -> list[str]:
    from portfolio_gen.deploy.github import pages_address

    guess = pages_address(door.target.address)
    shown = built.base_url or guess
    lines = [said("It shows at {address} in a minute or two.", address=shown)] if shown else []
    if not built.base_url:
        wanted = f"`base_url: {guess}`" if guess else said("`base_url`, the site’s whole address,")
        words = (
            "Without {key} in portfolio.yaml, share pictures and feeds are left out: add it and "
            "deploy again."
        )
        lines.append(said(words, key=wanted))
    if door.tip.commit:
        return [*lines, said("Next: look at it on the web, then send somebody the link.")]
    return [*lines, _switch_on(door.target)]


def _switch_on(target: Target) -> str:
    """Return how GitHub is told to show the branch."""
    from portfolio_gen.deploy.github import settings_address

    words = (
        "Next: switch Pages on, if GitHub shows the site: Deploy from a branch, {branch}, / (root)."
    )
    settings = settings_address(target.address)
    if settings:
        words = "Next: switch Pages on at {settings}: Deploy from a branch, {branch}, / (root)."
    return said(words, settings=settings, branch=target.branch)
