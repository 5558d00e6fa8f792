"""`portfolio deploy --workflow`."""

import os
import time

import click

from portfolio_gen import __version__
from portfolio_gen.cli.site import instant
from portfolio_gen.cli.spoken import decimal, said, tell_waiting, told
from portfolio_gen.deploy.agenda import agenda
from portfolio_gen.deploy.git import Git, GitError
from portfolio_gen.deploy.github import settings_address
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.repository import Author, author_repository
from portfolio_gen.deploy.workflow import daily_time, source_in, workflows, write_workflows
from portfolio_gen.deploy.workflow_text import DAILY, SECRET, Wanted
from portfolio_gen.looking import look_at
from portfolio_gen.model.config import Config
from portfolio_gen.model.wishes import Wishes


def write_workflow(root: str, source: str | None, *, quiet: bool) -> int:
    """Write the workflows into the repository that holds a site, and say what is next.

    `source` is what pip installs there; None for what it installed so far.
    """
    started = time.perf_counter()
    author = author_repository(root, os.environ, asks=False)
    seen = look_at(
        root,
        today=instant(None),
        wishes=Wishes(),
        search=os.environ.get("PATH", ""),
        waiting=tell_waiting,
    )
    if seen.site is None:
        from portfolio_gen.cli.problems import show_problems

        show_problems(seen.problems, root, "text")
        raise Refusal("the site can't be read", "mend what is named above")
    config, days = seen.site.config, agenda(seen.site, seen.today).days
    name = os.path.basename(author.top)
    branch = _branch(author.git)
    wanted = Wanted(
        __version__,
        branch,
        _folder(root, author),
        config.private,
        daily_time(config.timezone, int(seen.today[:4]), name) if days else None,
        source_in(author.top) if source is None else source,
    )
    done = write_workflows(author.top, workflows(wanted))
    if not quiet:
        for path, what in done.items():
            click.echo(said("{path}: {what}", path=path, what=told(what)))
        words = "Whatever is pushed to {branch} is built and published."
        click.echo(said(words, branch=branch))
        if DAILY in done and days:
            words = said(
                "{event}: a build each day sees to it. GitHub stops those after 60 quiet days in a "
                "public repository.",
                event=told(f"On {days[0].date}, {days[0].path} {days[0].event}"),
            )
            click.echo(words)
        if words := _origin(wanted):
            click.echo(words)
        seconds = decimal(time.perf_counter() - started)
        click.echo(said("Done ({seconds} s).", seconds=seconds))
        for line in _next(author.git, config, branch):
            click.echo(line)
    return 0


def _origin(wanted: Wanted) -> str:
    """Return what is to be known of what pip installs, "" if nothing is."""
    if not wanted.source:
        words = (
            "GitHub installs portfolio-gen {version} by its name; if it is not to be had by that, "
            'say where it is: `portfolio deploy --workflow --install "git+ADDRESS@VERSION"`.'
        )
        return said(words, version=wanted.version)
    _, is_git, address = wanted.source.partition("git+")
    if not is_git or "@" in address.rpartition("/")[2]:
        return ""
    words = "pip takes the newest there each time; `{source}@` and a tag or a commit keeps to one."
    return said(words, source=wanted.source)


def _branch(git: Git) -> str:
    """Return the branch whose pushes publish: the remote's first, `main`, `master`, or this one."""
    try:
        return git.text("symbolic-ref", "--short", "refs/remotes/origin/HEAD").removeprefix(
            "origin/"
        )
    except GitError:
        pass
    names = git.text("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n")
    usual = next((name for name in ("main", "master") if name in names), "")
    try:
        return usual or git.text("symbolic-ref", "--short", "HEAD")
    except GitError:
        return names[0] or "main"


def _folder(root: str, author: Author) -> str:
    inside = os.path.relpath(os.path.realpath(root), os.path.realpath(author.top))
    return "" if inside == "." else inside.replace(os.sep, "/")


def _next(git: Git, config: Config, branch: str) -> list[str]:
    settings = settings_address(git.config("remote.origin.url"))
    lines = []
    if config.private:
        lines.append(
            said(
                "Next: give GitHub the private file: in the repository’s Settings → Secrets and "
                "variables → Actions, a secret {secret} that holds all of {file}.",
                secret=SECRET,
                file=config.private,
            )
        )
    where = settings or said("Settings → Pages of the repository")
    lines.append(said("Next: at {where}, choose the source GitHub Actions.", where=where))
    words = 'Then: `git add .`, `git commit -m "My site"`, `git push -u origin {branch}`.'
    lines.append(said(words, branch=branch))
    return lines
