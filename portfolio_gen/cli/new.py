"""`portfolio new`."""

import os
import re
import sys
import time
from collections.abc import Mapping

import click

from portfolio_gen.cli.answers import NOTICE, asked, told
from portfolio_gen.cli.asking import agrees, answer_to
from portfolio_gen.cli.site import HELP, Impossible, shown_path
from portfolio_gen.cli.spoken import terminal, terminal_language
from portfolio_gen.cli.themes import wanted_theme
from portfolio_gen.cli.unwritten import refused
from portfolio_gen.french.voice import Voice
from portfolio_gen.model.nearest import nearest
from portfolio_gen.read.scan import is_site
from portfolio_gen.read.theme_chain import shipped_themes
from portfolio_gen.scaffold.new import LOOKS, NewSite, has_open_notice, site_files
from portfolio_gen.scaffold.notice import Legal
from portfolio_gen.scaffold.staging import Staging, TakenError, first_taken
from portfolio_gen.scaffold.texts import SPOKEN, spoken_in

#: Left in folders by systems and by git: nothing that a person put there.
UNSEEN = frozenset((".git", ".DS_Store", "Thumbs.db", "desktop.ini"))
TAKEN = (
    "{path} is there already, and nothing is overwritten. Nothing was written.\n"
    "Move it away, or name another folder: portfolio new my-site"
)


#: How people call the languages, where codes are wanted.
LANGUAGES = {
    **dict.fromkeys(("français", "francais", "française", "french"), "fr"),
    **dict.fromkeys(("anglais", "english"), "en"),
}
BOTH = frozenset(("both", "deux"))
BETWEEN = frozenset(("and", "et", "puis", "then", "les", "the"))


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
@click.option("--phone", metavar="NUMBER", help="The same: your telephone.")
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
    voice = Voice(spoken_in(languages[0]))
    _refuse_places(root, voice)
    given["theme"] = _theme(given["theme"], root, voice)
    is_used = _is_used(root)
    if is_used and asks and not _begins_here(root, voice):
        click.echo(
            voice.said("Nothing was written.\nNext: `portfolio new my-site` makes a new folder.")
        )
        return 1
    said = asked(given, languages, voice) if asks else told(given, voice)
    site = _site(said, languages, samples=not empty)
    started = time.perf_counter()
    files = site_files(site)
    for path in files:
        if taken := first_taken(root, path):
            raise click.ClickException(voice.said(TAKEN, path=taken))
    if is_used and not quiet:
        _announce(root, list(files), voice)
    _write(root, files, voice)
    if not quiet:
        _tell(root, site, len(files), voice, time.perf_counter() - started)
    return 0


def _languages(given: str | None, *, asks: bool) -> tuple[str, ...]:
    """Return the languages that are given or asked for, else that of the terminal."""
    mine = spoken_in(terminal_language())
    if given is not None:
        return _read_languages(given)
    if not asks:
        return (mine,)
    label = "Language(s) of the site / Langue(s) du site (fr, en, fr,en)"
    if terminal().is_french:
        label = terminal().said("Language(s) of the site (fr, en, or fr,en)")
    return answer_to(label, terminal(), _read_languages, mine, shown=True)


def _read_languages(text: str) -> tuple[str, ...]:
    words = re.sub(r"[\s,;/+&]+", " ", text.casefold()).split()
    names = dict.fromkeys(LANGUAGES.get(each, each) for each in words if each not in BETWEEN)
    if set(names) & BOTH:
        names = dict.fromkeys((spoken_in(terminal_language()), *SPOKEN))
    if not names or not set(names) <= set(SPOKEN):
        wanted = "write fr, en, or both with the first one first: fr,en"
        raise click.UsageError(terminal().said(wanted))
    return tuple(names)


def _theme(given: str | None, root: str, voice: Voice) -> str | None:
    theme = wanted_theme(given, root)
    names = shipped_themes()
    if theme is None or "/" in theme or theme in names:
        return theme
    near = nearest(theme, names)
    words = "there is no theme {name}; take one of {names}"
    if near:
        words = "there is no theme {name}; did you mean {near}?"
    told = {"name": theme, "near": near, "names": ", ".join(names)}
    raise Impossible(voice.said(words, **told))


def _refuse_places(root: str, voice: Voice) -> None:
    where = _named(root)
    if is_site(root):
        raise click.ClickException(
            voice.said(
                "{where} is a site already: it has a portfolio.yaml.\n"
                'Go on there with `portfolio add project "Title"`, or name another folder.',
                where=where,
            )
        )
    if os.path.lexists(root) and not os.path.isdir(root):
        words = "{where} is a file, and a folder is needed"
        raise Impossible(voice.said(words, where=where))


def _site(said: Mapping[str, str], languages: tuple[str, ...], *, samples: bool) -> NewSite:
    return NewSite(
        said["name"],
        languages,
        said["theme"] or LOOKS["cases"],
        said["job"],
        said["email"],
        Legal(*(said.get(name, "") for name in NOTICE)),
        samples,
    )


def _is_used(root: str) -> bool:
    return os.path.isdir(root) and not set(os.listdir(root)) <= UNSEEN


def _begins_here(root: str, voice: Voice) -> bool:
    """Ask whether the site is to lie among what is there; a folder was perhaps forgotten."""
    words = "{where} is not empty: the files of the site would lie among what is there."
    click.echo(voice.said(words, where=_named(root)))
    return agrees(voice.said("Begin it here all the same?"), voice)


def _announce(root: str, paths: list[str], voice: Voice) -> None:
    """List what is written beside what is there."""
    words = "{where} is not empty. These {count} new files lie beside what is there:"
    click.echo(voice.said(words, where=_named(root), count=len(paths)))
    for path in paths:
        click.echo(f"  {path}")


def _write(root: str, files: Mapping[str, bytes], voice: Voice) -> None:
    try:
        with Staging(root) as staging:
            for path, content in files.items():
                staging.write(path, content)
            staging.commit()
    except TakenError as taken:
        raise click.ClickException(voice.said(TAKEN, path=taken.path)) from None
    except OSError as error:
        raise refused(error, voice) from None


def _tell(root: str, site: NewSite, count: int, voice: Voice, seconds: float) -> None:
    where = shown_path(root)
    words = "Wrote {where}: {count} files ({seconds} s)."
    if site.samples:
        words = "Wrote {where}: {count} files, two sample works among them ({seconds} s)."
    shown, passed = _named(root).rstrip("/") + "/", voice.number(f"{seconds:.2f}")
    click.echo(voice.said(words, where=shown, count=count, seconds=passed))
    if has_open_notice(site):
        words = (
            "The legal notice is a draft until you complete {path}; `portfolio check` reminds you."
        )
        click.echo(voice.said(words, path="content/pages/mentions-legales.md"))
    quoted = f'"{where}"' if " " in where else where
    words = "Next: `cd {where}`, then `portfolio serve --open` shows the site while you write."
    if where == ".":
        words = "Next: `portfolio serve --open` shows the site while you write."
    click.echo(voice.said(words, where=quoted))
    click.echo(
        voice.said(
            'Then: `portfolio add project "Your work" --photos FOLDER`; README.md tells the rest.'
        )
    )


def _named(root: str) -> str:
    """Return a folder as it is best shown: the one we are in by its name."""
    where = shown_path(root)
    return (os.path.basename(root) or root) if where == "." else where
