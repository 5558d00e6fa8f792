"""`portfolio add`."""

import os
import time
from collections.abc import Callable
from typing import Any, TypeVar

import click

from portfolio_gen.cli.adding import Telling, found_site, tell_left, told_refusals
from portfolio_gen.cli.drafted import tell_drafts
from portfolio_gen.cli.leftovers import clear_leftovers
from portfolio_gen.cli.near import NearGroup
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.site import HELP, Impossible, instant
from portfolio_gen.cli.spoken import said
from portfolio_gen.cli.vscode import command as vscode
from portfolio_gen.scaffold.add import Site, Wish, add_translation, add_writeup
from portfolio_gen.scaffold.drafts import add_projects

Command = TypeVar("Command", bound=Callable[..., Any])

LANG = click.option("--lang", metavar="LANGUAGE", help="A translation of what is there already.")
DRAFT = click.option("--draft", is_flag=True, help="Not built without --drafts.")
PHOTOS = click.option(
    "--photos",
    metavar="FOLDER",
    help="Bring its pictures and films, in the order they were taken; or a single file.",
)
ORIGINALS = click.option(
    "--originals", is_flag=True, help="Copy pictures byte by byte, with all that cameras noted."
)
SITE = click.option("--site", metavar="DIR", help="The site's folder.  [the one you are in]")
QUIET = click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
TITLE = click.argument("title", metavar="TITLE")


@click.group("add", cls=NearGroup, context_settings=HELP)
def command() -> None:
    """Begin a project, a note, a page or a selection; bring pictures. Nothing is overwritten."""


def _writing(*options: Callable[[Any], Any]) -> Callable[[Command], Command]:
    """Give a command its title and these options."""

    def decorate(function: Command) -> Command:
        for option in reversed((*options, SITE, QUIET, TITLE)):
            function = option(function)
        return function

    return decorate


@command.command("project", context_settings=HELP)
@_writing(PHOTOS, ORIGINALS, DRAFT, LANG)
def project(title: str, **options: Any) -> int:
    """Begin a project: a folder with its text and its pictures.

    With --lang, TITLE is the title or folder of a project, and a translation of it is begun.
    """
    return _add("project", title, **options)


@command.command("note", context_settings=HELP)
@_writing(PHOTOS, ORIGINALS, DRAFT, LANG)
def note(title: str, **options: Any) -> int:
    """Begin a note, dated today."""
    return _add("note", title, **options)


@command.command("page", context_settings=HELP)
@_writing(PHOTOS, ORIGINALS, DRAFT, LANG)
def page(title: str, **options: Any) -> int:
    """Begin a page of the navigation."""
    return _add("page", title, **options)


@command.command("selection", context_settings=HELP)
@_writing(DRAFT, LANG)
def selection(title: str, **options: Any) -> int:
    """Begin a selection: chosen works for one reader, linked from nowhere."""
    return _add("selection", title, photos=None, originals=False, **options)


@command.command("projects", context_settings=HELP)
@click.argument("folder", metavar="FOLDER")
@ORIGINALS
@SITE
@QUIET
def projects(folder: str, originals: bool, site: str | None, quiet: bool) -> int:
    """Begin a draft for each sub-folder of pictures in FOLDER."""
    started = time.perf_counter()
    root, languages = found_site(site)
    clear_leftovers(root, quiet=quiet)
    with PictureProgress(shown=not quiet) as progress:
        into = Site(root, languages, instant(None)[:10], progress, originals)
        with told_refusals():
            drafts = add_projects(into, _folder(folder))
    tell_left([*drafts.left, *(left for each in drafts.added for left in each.brought.left)])
    if not quiet:
        seconds = time.perf_counter() - started
        tell_drafts(drafts, Telling(root, originals=originals), seconds)
    return 0


command.add_command(vscode)


def _add(
    kind: str,
    title: str,
    *,
    photos: str | None,
    originals: bool,
    draft: bool,
    lang: str | None,
    site: str | None,
    quiet: bool,
) -> int:
    started = time.perf_counter()
    root, languages = found_site(site)
    clear_leftovers(root, quiet=quiet)
    with PictureProgress(shown=not quiet) as progress:
        into = Site(root, languages, instant(None)[:10], progress, originals)
        with told_refusals():
            if lang is not None and lang != languages[0]:
                if photos is not None:
                    words = (
                        "a translation shows the pictures of its original: --photos is not for it"
                    )
                    raise click.UsageError(said(words))
                added = add_translation(into, kind, title, lang)
            else:
                folder = "" if photos is None else _pictures(photos)
                added = add_writeup(into, Wish(kind, title, folder, draft))
    tell_left(added.brought.left)
    if not quiet:
        seconds = time.perf_counter() - started
        Telling(root, originals=originals).one(added, kind, seconds)
    return 0


def _pictures(path: str) -> str:
    """Return the place of a folder of pictures, or of a single one."""
    place = os.path.abspath(os.path.expanduser(path))
    return place if os.path.isfile(place) else _folder(path)


def _folder(path: str) -> str:
    place = os.path.abspath(os.path.expanduser(path))
    if os.path.isfile(place):
        raise Impossible(said("{path} is a file, and a folder is needed", path=path))
    if not os.path.isdir(place):
        words = "there is no folder {path}"
        if not os.path.isabs(os.path.expanduser(path)):
            words = "there is no folder {path} (looked for from {where}); drag it onto the terminal"
        raise Impossible(said(words, path=path, where=os.getcwd()))
    return place
