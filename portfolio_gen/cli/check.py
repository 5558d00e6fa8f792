"""`portfolio check`."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from portfolio_gen.build import build
from portfolio_gen.cli.built import SHEETS, gather
from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.problems import FORMATS, show_problems
from portfolio_gen.cli.site import (
    ADDRESS_HELP,
    HELP,
    full_address,
    instant,
    shown_path,
    site_options,
    site_root,
)
from portfolio_gen.cli.spoken import count, decimal, said
from portfolio_gen.cli.themes import THEME_HELP, wanted_theme
from portfolio_gen.model.problem import in_order
from portfolio_gen.model.wishes import Wishes

if TYPE_CHECKING:
    from portfolio_gen.check.anatomy import Anatomy
    from portfolio_gen.check.seen import Seen
    from portfolio_gen.contact import Sheet
    from portfolio_gen.deploy.approval import Picture
    from portfolio_gen.model.problem import Problem


@click.command("check", context_settings=HELP)
@site_options
@click.option(
    "--published", metavar="auto|URL|FILE", help="Also hold against what was published before."
)
@click.option("--base-url", metavar="URL", help=ADDRESS_HELP)
@click.option("--theme", metavar="NAME|FOLDER", help=THEME_HELP)
@click.option(
    "--external",
    is_flag=True,
    help="Also ask the web whether links to other sites still lead somewhere.",
)
@click.option(
    "--approve",
    is_flag=True,
    help="Note that you looked at the pictures of clients who are not named.",
)
@click.option(
    "--deploy", "as_deploy", is_flag=True, help="Fail where such pictures wait, as `deploy` does."
)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="How problems are shown.  [text]",
)
def command(
    directory: str | None,
    quiet: bool,
    verbose: bool,
    day: str | None,
    published: str | None,
    base_url: str | None,
    theme: str | None,
    external: bool,
    approve: bool,
    as_deploy: bool,
    strict: bool,
    form: str,
) -> int:
    """Find what is wrong without publishing: everything is made and looked at, nothing changes."""
    started = time.perf_counter()
    root = site_root(directory)
    text = None
    if published is not None:
        from portfolio_gen.cli.published import read_published

        text = read_published(published, root, base_url)
    from portfolio_gen.deploy.approval import shown_before

    shown = shown_before(root)
    shutil.rmtree(os.path.join(root, SHEETS), ignore_errors=True)
    look = _Look(root)
    result = build(
        root,
        os.path.join(root, "_site"),
        today=instant(day),
        wishes=Wishes(
            base_url=full_address(base_url),
            theme=wanted_theme(theme, root),
            published=text,
            strict_addresses=True,
        ),
        commit=False,
        strict=strict,
        search=os.environ.get("PATH", ""),
        shared=cache_folder(),
        look=look,
    )
    problems = list(result.problems)
    words: list[str] = []
    if external:
        from portfolio_gen.cli.external import ask_web

        found, words = ask_web(look.finished, root, strict=strict, quiet=quiet)
        problems = in_order(problems + found)
    show_problems(problems, root, form)
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if not quiet or errors:
        counted = f"{count(errors, 'error')}, {count(warnings, 'warning')}"
        found_words = counted if problems else said("no problem found")
        seconds = decimal(time.perf_counter() - started)
        _say(said("Checked: {found} ({seconds} s).", found=found_words, seconds=seconds))
    if not quiet:
        for line in words:
            _say(line)
    waiting = _approval(root, look.sheets, look.pictures, shown, approve=approve, quiet=quiet)
    if not quiet:
        # A server that builds says by itself what comes after.
        _say_next(errors, warnings, waiting=waiting, by_hand=form == "text" and not as_deploy)
    return 1 if errors or (waiting and (approve or as_deploy)) else 0


class _Look:
    """Looks at a site that is made, and keeps what is said of it besides its problems."""

    def __init__(self, root: str) -> None:
        self._root = root
        self.sheets: list[Sheet] = []
        self.pictures: list[Picture] = []
        self.finished: list[tuple[Seen, dict[str, Anatomy]]] = []  # none where errors came before

    def __call__(self, seen: Seen) -> list[Problem]:
        """Return what is wrong with it beyond what every build tells."""
        from portfolio_gen.check.thorough import examine

        if seen.site.is_discreet:
            gathered = gather(self._root, seen)
            self.sheets.extend(gathered.sheets)
            self.pictures.extend(gathered.pictures)
        problems, anatomies = examine(seen)
        self.finished.append((seen, anatomies))
        return problems


def _approval(
    root: str,
    sheets: Sequence[Sheet],
    pictures: Sequence[Picture],
    shown: Sequence[Picture],
    *,
    approve: bool,
    quiet: bool,
) -> bool:
    """Say which pictures are to be looked at, approve them if asked; tell whether some wait."""
    from portfolio_gen.deploy.approval import approve as note
    from portfolio_gen.deploy.approval import unapproved

    if approve:
        done = note(root, pictures, shown)
        if not quiet:
            _say(
                _approved(len(done.approved))
                if pictures
                else said("There is no picture to approve.")
            )
        if done.unseen:
            new = count(len(done.unseen), "picture")
            _say(
                said(
                    "{pictures} not approved: new or changed since `portfolio check` showed them.",
                    pictures=new,
                )
            )
    waiting = {each.work for each in unapproved(root, pictures)}
    for sheet in sheets:
        if not quiet and (sheet.work in waiting or not approve):
            _say(_to_look_at(sheet, approved=sheet.work not in waiting))
    return bool(waiting)


def _say_next(errors: int, warnings: int, *, waiting: bool, by_hand: bool) -> None:
    """Say what is to be done first: errors, then pictures that wait, then the publication."""
    if errors:
        _say(said("Next: mend what is named above, then run `portfolio check` again."))
    elif waiting:
        _say(
            said(
                "Next: open them; if all may be seen, `portfolio check --approve`. "
                "Until then `portfolio deploy` refuses."
            )
        )
    elif by_hand and warnings:
        _say(said("Next: `portfolio deploy`, which warnings do not stop."))
    elif by_hand:
        _say(said("Next: `portfolio deploy`."))


def _approved(pictures: int) -> str:
    from portfolio_gen.deploy.approval import FILE

    counted = count(pictures, "picture")
    words = "{pictures} approved, in {file}: keep this file with your texts."
    return said(words, file=FILE, pictures=counted)


def _to_look_at(sheet: Sheet, *, approved: bool) -> str:
    words = "Look at {file}: {pictures}, client not named."
    if approved:
        words = "Look at {file}: {pictures}, client not named, approved."
    return said(words, file=shown_path(sheet.file), pictures=count(sheet.pictures, "picture"))


def _say(line: str) -> None:
    click.echo(line, err=True)
