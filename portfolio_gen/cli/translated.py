"""`portfolio translated`."""

import os
import time
from collections.abc import Sequence

import click

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.site import HELP, Impossible, site_root
from portfolio_gen.cli.spoken import count, decimal, reason_of, said, told
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.noting import Note, notes
from portfolio_gen.read.scan import is_site
from portfolio_gen.read.translations import RefusedError, Row, Translations, read_languages
from portfolio_gen.store.places import below, seen_from
from portfolio_gen.store.rewrite import rewrite


@click.command("translated", context_settings=HELP)
@click.argument("paths", metavar="[DIR] [PATH]...", nargs=-1)
@click.option("-q", "--quiet", is_flag=True, help="Say only what is outdated, or nothing.")
def command(paths: tuple[str, ...], quiet: bool) -> int:
    """Note that translations are up to date with their originals.

    PATH is a translation, or a folder for all in it. The digest of the original is written into
    its front matter (`translation_of`), so that builds warn when the original changes. Without
    PATH: list the translations that are outdated, and what is not translated.
    """
    started = time.perf_counter()
    root, named = _site_and_paths(paths)
    problems: list[Problem] = []
    try:
        languages = read_languages(root, problems)
        if not languages:
            show_problems(problems, root, "text")
            return 1
        translations = Translations(root, languages)
        if not named:
            _show_list(translations, root, quiet=quiet)
            return 0
        made = notes(translations, [_in_site(path, root) for path in named])
        changed = {note.path: note.data for note in made if note.data is not None}
        rewrite({os.path.join(root, path): data for path, data in changed.items()})
    except RefusedError as refused:
        error = Impossible if refused.usage else click.ClickException
        words = "{why}. Nothing was written." if named else "{why}."
        raise error(said(words, why=told(str(refused)))) from None
    except OSError as refused:
        words = said("Nothing was written: {reason}.", reason=reason_of(refused))
        raise click.ClickException(words) from None
    if not quiet:
        _show_notes(made, root, time.perf_counter() - started)
    return 0


def _site_and_paths(paths: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the site's folder and the paths in it: a first one that is a site names it."""
    if paths and is_site(paths[0]):
        return os.path.abspath(paths[0]), paths[1:]
    root = site_root(None)
    if paths and not is_site(root):  # called from outside, with a path that leads into a site
        folder = os.path.abspath(paths[0])
        while folder != os.path.dirname(folder) and not is_site(folder):
            folder = os.path.dirname(folder)
        root = folder if is_site(folder) else root
    return root, paths


def _in_site(path: str, root: str) -> str:
    """Return a path as the site names its files, whether it is given from here or from there."""
    home = os.path.realpath(root)
    outside = False
    for base in (os.getcwd(), root):
        place = os.path.abspath(os.path.join(base, path))
        if not os.path.lexists(place):
            continue
        folder, name = os.path.split(place)
        inside = below(os.path.join(os.path.realpath(folder), name), home)
        if inside is not None:
            return inside
        outside = True
    reason = "there is no {path} in the site; `portfolio translated` alone lists the texts"
    reason = "{path} is not in the site" if outside else reason
    raise RefusedError(said(reason, path=path), usage=True)


def _show_notes(made: Sequence[Note], root: str, seconds: float) -> None:
    for note in made:
        words = "{path}: up to date with {original}"
        if note.data is None:
            words = "{path}: already up to date with {original}"
        original = _beside(note.original, note.path)
        click.echo(said(words, path=_shown(note.path, root), original=original))
    changed = sum(note.data is not None for note in made)
    if not changed:
        click.echo(said("Nothing to write ({seconds} s).", seconds=decimal(seconds)))
        return
    words = "Wrote `translation_of` into {files} ({seconds} s)."
    click.echo(said(words, files=count(changed, "file"), seconds=decimal(seconds)))
    click.echo(said("Next: `portfolio build`, which will say when an original changes."))


def _show_list(translations: Translations, root: str, *, quiet: bool) -> None:
    rows = translations.rows()
    outdated = [row for row in rows if row.state == "outdated"]
    unknown = [row for row in rows if row.state == "unknown"]
    missing = [
        (path, said("not in {languages}", languages=", ".join(langs)))
        for path, langs in translations.missing()
    ]
    title = said("Outdated: the original has changed since")
    _show_section(title, _with_originals(outdated), root)
    if quiet:
        return
    title = said("Unknown: nothing says what they were made from")
    _show_section(title, _with_originals(unknown), root)
    _show_section(said("Not translated"), missing, root)
    if len(translations.languages) == 1:
        words = "The site has one language, {language}: nothing to translate."
        click.echo(said(words, language=translations.languages[0]))
        return
    good = count(len(rows) - len(outdated) - len(unknown), "translation")
    click.echo(said("Up to date: {translations}.", translations=good))
    if outdated or unknown:
        words = "Next: bring a text up to date, then run `portfolio translated` with its path."
        click.echo(said(words))
    elif call := _beginning(translations):
        click.echo(said("Next: `{call}` begins one that is missing.", call=call))


def _beginning(translations: Translations) -> str:
    """Return the call that begins the first translation that is missing; "" if none is."""
    for path, langs in translations.missing():
        kind, name = (*path.removeprefix("content/").split("/"), "")[:2]
        if kind in ("projects", "notes", "pages", "selections"):
            return f"portfolio add {kind[:-1]} {name.split('.')[0]} --lang {langs[0]}"
    return ""


def _show_section(title: str, rows: Sequence[tuple[str, str]], root: str) -> None:
    if not rows:
        return
    shown = [(_shown(path, root), words) for path, words in rows]
    width = max(len(path) for path, _ in shown)
    click.echo(said("{title}:", title=title))
    for path, words in shown:
        click.echo(f"  {path:<{width}}  {words}")
    click.echo()


def _with_originals(rows: Sequence[Row]) -> list[tuple[str, str]]:
    return [
        (row.path, _from(_beside(row.original, row.path) if row.original else "")) for row in rows
    ]


def _from(original: str) -> str:
    return said("from {original}", original=original) if original else said("no original")


def _beside(original: str, path: str) -> str:
    """Return how an original is best named beside its translation."""
    return os.path.relpath(original, os.path.dirname(path)).replace(os.sep, "/")


def _shown(path: str, root: str) -> str:
    """Return a path as this command takes it: from here if the file is below, else in the site."""
    relative = seen_from(os.path.join(root, path))
    return path if relative.startswith("..") or os.path.isabs(relative) else relative
