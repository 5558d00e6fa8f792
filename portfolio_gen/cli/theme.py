"""`portfolio theme`: which themes there are, what can be chosen, files laid over them."""

import os
import posixpath
from collections.abc import Iterable, Sequence

import click

from portfolio_gen import __version__
from portfolio_gen.cli.near import NearGroup
from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.site import HELP, Impossible, shown_path, site_root
from portfolio_gen.cli.spoken import reason_of, said, terminal
from portfolio_gen.cli.themes import wanted_theme
from portfolio_gen.model.config import Config
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.config_file import read_config_file
from portfolio_gen.read.overriding import Override, Overriding, is_followed
from portfolio_gen.read.scan import is_site
from portfolio_gen.read.theme_catalogue import Chain, find_chain, listed_themes
from portfolio_gen.store.rewrite import rewrite

QUIET = click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")


@click.group("theme", cls=NearGroup, context_settings=HELP)
def command() -> None:
    """List themes and their options; copy files of a theme to change them."""


@command.command("list", context_settings=HELP)
@click.argument("directory", metavar="[DIR]", required=False)
def list_command(directory: str | None) -> int:
    """List the themes: those that ship, and those that are folders of the site."""
    from portfolio_gen.cli.theme_words import themes_text

    root = site_root(directory)
    problems: list[Problem] = []
    config = _config(root, problems)
    used = posixpath.normpath(config.theme) if config else ""
    themes = listed_themes(root if config else None, used, problems)
    click.echo(themes_text(themes, used, terminal()))
    return _ended(problems, root)


@command.command("options", context_settings=HELP)
@click.argument("names", metavar="[DIR] [THEME]", nargs=-1)
@click.option("--theme", "theme", metavar="THEME", help="The theme, as `build` takes it.")
def options_command(names: tuple[str, ...], theme: str | None) -> int:
    """List what a theme leaves to you: meaning, default, what it takes. THEME: the site's own."""
    from portfolio_gen.cli.theme_words import options_text

    root, rest = _site_and_rest(names)
    rest = (*rest, theme) if theme else rest
    if len(rest) > 1:
        raise click.UsageError(said("one theme at a time"))
    problems: list[Problem] = []
    config = _config(root, problems)
    wanted = wanted_theme(rest[0] if rest else None, root)
    used = config or Config()
    name = wanted or used.theme
    chain = find_chain(name, root, _place(used, wanted), problems)
    if chain is not None:
        chosen = used.options if name == used.theme else {}
        click.echo(options_text(name, chain.options(), chosen, terminal()))
    return _ended(problems, root)


@command.command("copy", context_settings=HELP)
@click.argument("names", metavar="[DIR] [FILE]...", nargs=-1)
@QUIET
def copy_command(names: tuple[str, ...], quiet: bool) -> int:
    """Copy files of the site's theme into theme/, where they take their place.

    FILE is named as in the theme: templates/project.html, assets/base.css, strings/fr.yaml. Its
    first line says where it comes from. What is there is never overwritten. Without FILE: list what
    can be copied.
    """
    root, given = _site_and_rest(names)
    overriding = _overriding(root)
    if overriding is None:
        return 1
    if not given:
        _show_names(overriding)
        return 0
    wanted = [_found(each, overriding) for each in given]
    for each in wanted:
        if os.path.lexists(os.path.join(root, each.path)):
            _refuse(said("{path} is there already", path=each.path), _instead(each))
    for each in wanted:
        place = os.path.join(root, each.path)
        data = overriding.copy(each, __version__)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "xb") as file:
            file.write(data)
        if not quiet:
            words = said("Wrote {path}, from {theme}.", path=shown_path(place), theme=each.theme)
            click.echo(words + _advice(each))
    if not quiet:
        click.echo(said("Next: change it; `portfolio check` tells when the original changes."))
    return 0


@command.command("diff", context_settings=HELP)
@click.argument("names", metavar="[DIR] [FILE]...", nargs=-1)
def diff_command(names: tuple[str, ...]) -> int:
    """Show how your files differ from those of the theme, as it is now."""
    root, given = _site_and_rest(names)
    overriding = _overriding(root)
    if overriding is None:
        return 1
    present = _present(given, root, overriding)
    shown = list(present) if given else [each for each in present if is_followed(each)]
    if not shown:
        click.echo(said("No file of the theme is laid over."))
    for each in shown:
        lines = overriding.difference(each)
        if lines is None:
            click.echo(said("{path}: no text that could be compared", path=each.path))
        elif not lines:
            words = "{path}: the same as in {theme}"
            click.echo(said(words, path=each.path, theme=each.theme))
        for line in lines or ():
            click.echo(_coloured(line))
    return 0


@command.command("keep", context_settings=HELP)
@click.argument("names", metavar="[DIR] FILE...", nargs=-1, required=True)
@QUIET
def keep_command(names: tuple[str, ...], quiet: bool) -> int:
    """Note that your files go with those of the theme as they are now."""
    root, given = _site_and_rest(names)
    overriding = _overriding(root)
    if overriding is None:
        return 1
    if not given:
        raise click.UsageError(said("name the files to keep"))
    present = list(_present(given, root, overriding))
    kept = {each.path: overriding.kept(each, __version__) for each in present}
    rewrite({os.path.join(root, path): data for path, data in kept.items() if data is not None})
    for path, data in kept.items() if not quiet else ():
        words = "{path}: noted" if data is not None else "{path}: nothing to note"
        click.echo(said(words, path=path))
    return 0


def _config(root: str, problems: list[Problem]) -> Config | None:
    """Return the site's configuration, None outside of a site."""
    if not is_site(root):
        return None
    try:
        return read_config_file(root, problems)
    except OSError as error:
        words = said("portfolio.yaml can't be read: {reason}.", reason=reason_of(error))
        raise click.ClickException(words) from None


def _site_and_rest(names: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the site's folder and what else is named: a first one that is a site names it."""
    if names and is_site(names[0]):
        return os.path.abspath(names[0]), names[1:]
    return site_root(None), names


def _overriding(root: str) -> Overriding | None:
    problems: list[Problem] = []
    config = read_config_file(root, problems)
    chain = _chain(root, config, problems) if config is not None else None
    show_problems([each for each in problems if chain is None], root, "text")
    return None if chain is None else Overriding(root, chain)


def _chain(root: str, config: Config, problems: list[Problem]) -> Chain | None:
    return find_chain(config.theme, root, _place(config, None), problems)


def _place(config: Config, wanted: str | None) -> Span:
    place = (1, 1, 1) if wanted else config.places.get("theme", (1, 1, 1))
    return Span(config.path, *place)


def _found(given: str, overriding: Overriding) -> Override:
    found = overriding.find(given)
    if found is not None:
        return found
    near = overriding.near(given)
    words = "the theme has no file {name}: `portfolio theme copy` lists them"
    if near:
        words = "the theme has no file {name}: did you mean {near}?"
    raise Impossible(said(words, name=given, near=said(" or ").join(near)))


def _present(given: Sequence[str], root: str, overriding: Overriding) -> Iterable[Override]:
    if not given:
        return overriding.present()
    found = [_found(each, overriding) for each in given]
    for each in found:
        if not os.path.isfile(os.path.join(root, each.path)):
            why = said("there is no {path}", path=each.path)
            _refuse(why, said("See `portfolio theme copy {name}`", name=each.name))
    return found


def _refuse(why: str, instead: str) -> None:
    words = said("{why}; nothing was written. {instead}.", why=why, instead=instead)
    raise Impossible(words)


def _instead(override: Override) -> str:
    if is_followed(override):
        return said("See `portfolio theme diff {name}`", name=override.name)
    if override.name.startswith("strings/"):
        return said("Add to it the words that you change")
    return said("Remove it first if it is not yours")


def _advice(override: Override) -> str:
    if override.name.startswith("strings/"):
        return " " + said("Every line is a comment: take away the # of those that you change.")
    return ""


def _show_names(overriding: Overriding) -> None:
    laid_over = {each.name for each in overriding.present()}
    for name in overriding.names():
        found = overriding.find(name)
        mark = "  " + said("(yours)") if name in laid_over else ""
        click.echo(f"{name}  {click.style(found.theme if found else '', dim=True)}{mark}")
    click.echo(said("Next: `portfolio theme copy FILE` with one of these."))


def _coloured(line: str) -> str:
    colour = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
    return click.style(line, fg=colour) if colour else line


def _ended(problems: Sequence[Problem], root: str) -> int:
    errors = [problem for problem in problems if problem.severity == "error"]
    show_problems(errors, root, "text")
    return 1 if errors else 0
