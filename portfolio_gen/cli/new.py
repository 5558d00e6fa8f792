"""`portfolio new`."""

import os
import sys
import time
from collections.abc import Mapping

import click

from portfolio_gen.cli.answers import asked, told
from portfolio_gen.cli.scaffold_words import Words, decimal, words_in
from portfolio_gen.cli.site import HELP, shown_path
from portfolio_gen.cli.spoken import terminal_language
from portfolio_gen.cli.themes import wanted_theme
from portfolio_gen.cli.unwritten import refused
from portfolio_gen.read.config_file import has_config
from portfolio_gen.read.theme_chain import shipped_themes
from portfolio_gen.scaffold.new import LOOKS, Legal, NewSite, has_open_notice, site_files
from portfolio_gen.scaffold.staging import Staging, TakenError, first_taken
from portfolio_gen.scaffold.texts import SPOKEN, spoken_in

#: Left in folders by systems and by git: nothing that a person put there.
UNSEEN = frozenset((".git", ".DS_Store", "Thumbs.db", "desktop.ini"))


@click.command("new", context_settings=HELP)
@click.argument("directory", metavar="[DIR]", required=False)
@click.option(
    "--lang", metavar="fr|en|fr,en", help="Languages of the site; you are spoken to in the first."
)
@click.option(
    "--theme", metavar="NAME", help="cimaise (pictures), dossier (cases), registre (a list)."
)
@click.option("--name", help="Your name, or that of your studio.")
@click.option("--job", metavar="SENTENCE", help="Your trade.")
@click.option("--email", help="Where readers can write to you.")
@click.option("--siret", metavar="NUMBER", help="For the legal notice of a site in French.")
@click.option("--address", help="The same: your postal address.")
@click.option("--host", help="The same: whoever hosts the site, such as GitHub.")
@click.option("--empty", is_flag=True, help="Without the two sample works.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
def command(
    directory: str | None, lang: str | None, empty: bool, quiet: bool, **given: str | None
) -> int:
    """Begin a site in DIR, or in the folder you are in.

    Asks for what it needs when run by hand; in scripts, options say it.
    """
    root = os.path.abspath(directory or ".")
    asks = sys.stdin.isatty() and sys.stdout.isatty()
    languages = _languages(lang, asks=asks)
    words = words_in(spoken_in(languages[0]))
    _refuse_places(root, words)
    given["theme"] = _theme(given["theme"], root, words)
    said = asked(given, languages, words) if asks else told(given, words)
    site = _site(said, languages, samples=not empty)
    started = time.perf_counter()
    files = site_files(site)
    for path in files:
        if taken := first_taken(root, path):
            raise click.ClickException(words["taken"].format(path=taken, nothing=words["nothing"]))
    if _is_used(root) and not _agreed(root, list(files), words, asks=asks, quiet=quiet):
        click.echo(words["nothing"])
        return 1
    _write(root, files, words)
    if not quiet:
        _tell(root, site, len(files), words, time.perf_counter() - started)
    return 0


def _languages(given: str | None, *, asks: bool) -> tuple[str, ...]:
    """Return the languages that are given or asked for, else that of the terminal."""
    mine = spoken_in(terminal_language())
    if given is not None:
        return _read_languages(given)
    if not asks:
        return (mine,)
    label = "Language(s) of the site / Langue(s) du site (fr, en, fr,en)"
    found: tuple[str, ...] = click.prompt(label, default=mine, value_proc=_read_languages)
    return found


def _read_languages(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(text.lower().replace(",", " ").split()))
    if not found or not set(found) <= set(SPOKEN):
        raise click.UsageError(
            f"--lang: {' / '.join(words_in(each)['language'] for each in SPOKEN)}"
        )
    return found


def _theme(given: str | None, root: str, words: Words) -> str | None:
    theme = wanted_theme(given, root)
    names = shipped_themes()
    if theme is None or "/" in theme or theme in names:
        return theme
    from difflib import get_close_matches

    near = get_close_matches(theme, names, 1)
    hint = words["did-you-mean"].format(name=near[0]) if near else ""
    hint = hint or words["one-of"].format(names=", ".join(names))
    raise click.UsageError(words["no-theme"].format(name=theme, hint=hint))


def _refuse_places(root: str, words: Words) -> None:
    where = _named(root)
    if has_config(root):
        raise click.ClickException(words["site-already"].format(where=where))
    if os.path.lexists(root) and not os.path.isdir(root):
        raise click.UsageError(words["not-a-folder"].format(where=where))


def _site(said: Mapping[str, str], languages: tuple[str, ...], *, samples: bool) -> NewSite:
    return NewSite(
        said["name"],
        languages,
        said["theme"] or LOOKS["cases"],
        said["job"],
        said["email"],
        Legal(said.get("siret", ""), said.get("address", ""), said.get("host", "")),
        samples,
    )


def _is_used(root: str) -> bool:
    return os.path.isdir(root) and not set(os.listdir(root)) <= UNSEEN


def _agreed(root: str, paths: list[str], words: Words, *, asks: bool, quiet: bool) -> bool:
    """List what would be written beside what is there; tell whether the person agrees."""
    if not quiet or asks:
        where = _named(root)
        click.echo(words["beside"].format(where=where, count=len(paths)))
        for path in paths:
            click.echo(f"  {path}")
    return not asks or click.confirm(words["go-on"], default=True)


def _write(root: str, files: Mapping[str, bytes], words: Words) -> None:
    try:
        with Staging(root) as staging:
            for path, content in files.items():
                staging.write(path, content)
            staging.commit()
    except TakenError as taken:
        message = words["taken"].format(path=taken.path, nothing=words["nothing"])
        raise click.ClickException(message) from None
    except OSError as error:
        raise refused(error, words) from None


def _tell(root: str, site: NewSite, count: int, words: Words, seconds: float) -> None:
    where = shown_path(root)
    samples = words["with-samples"] if site.samples else ""
    shown = _named(root).rstrip("/") + "/"
    click.echo(
        words["wrote-new"].format(
            where=shown, count=count, samples=samples, seconds=decimal(seconds, 2, words)
        )
    )
    if has_open_notice(site):
        path = "content/pages/mentions-legales.md"
        click.echo(words["notice-open"].format(path=path))
    quoted = f'"{where}"' if " " in where else where
    click.echo(words["next-here" if where == "." else "next-there"].format(where=quoted))
    click.echo(words["then-new"])


def _named(root: str) -> str:
    """Return a folder as it is best shown: the one we are in by its name."""
    where = shown_path(root)
    return (os.path.basename(root) or root) if where == "." else where
