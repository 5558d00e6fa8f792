"""What the arguments of commands can be, for the Tab key: themes, languages, folders, outputs."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click
from click.shell_completion import CompletionItem

from portfolio_gen.cli.speaking import first_sentence
from portfolio_gen.store.places import seen_from

Items = Iterable[CompletionItem[str]]
Values = Callable[[click.Context, str], Items]

#: So many outputs are listed; of more, the folders.
MOST = 100


def teach(group: click.Group) -> click.Group:
    """Return a group whose commands know what their arguments can be, once they are asked for."""
    found = group.get_command

    def get_command(ctx: click.Context, name: str) -> click.Command | None:
        command = found(ctx, name)
        if command is not None:
            _teach_command(command, name)
        return command

    setattr(group, "get_command", get_command)  # noqa: B010 - a method of this one group
    return group


def _teach_command(command: click.Command, path: str) -> None:
    # Whole sentences: shells cut them where their line ends.
    command.short_help = first_sentence(command.help or "").rstrip(".")
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            _teach_command(each, f"{path} {name}")
    for param in command.params:
        values = values_of(path, param.name or "")
        if values is not None:
            setattr(param, "shell_complete", _fitting(values))  # noqa: B010


def values_of(path: str, name: str) -> Values | None:
    """Return what gives the values of a command's parameter, None if there is nothing to list."""
    first = path.partition(" ")[0]
    return VALUES.get((path, name)) or VALUES.get((first, name)) or VALUES.get(("", name))


def _fitting(values: Values) -> Callable[[click.Context, str], list[CompletionItem[str]]]:
    """Return what gives the values that begin so; where none does, what the disk has."""

    def complete(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        found = list(values(ctx, incomplete))
        named = [
            each for each in found if each.type == "plain" and each.value.startswith(incomplete)
        ]
        return named or [each for each in found if each.type != "plain"]

    return complete


def _folders(ctx: click.Context, incomplete: str) -> Items:
    return [CompletionItem(incomplete, type="dir")]


def _files(ctx: click.Context, incomplete: str) -> Items:
    return [CompletionItem(incomplete, type="file")]


def _published(ctx: click.Context, incomplete: str) -> Items:
    return [*_files(ctx, incomplete), CompletionItem("auto")]


def _themes(ctx: click.Context, incomplete: str) -> Items:
    """Yield themes as `--theme` takes them: by name, or a folder seen from here."""
    from portfolio_gen.read.theme_chain import shipped_themes, theme_folders

    yield from _folders(ctx, incomplete)
    yield from map(CompletionItem, shipped_themes())
    root = _root(ctx)
    for folder in (root, os.path.join(root, "themes")):
        for name in theme_folders(folder):
            path = seen_from(os.path.join(folder, name))
            yield CompletionItem(path if "/" in path else f"./{path}")


def _theme_files(ctx: click.Context, incomplete: str) -> Items:
    """Yield the names of the files that the site's theme has."""
    overriding = _overriding(_root(ctx))
    yield from _folders(ctx, incomplete)
    yield from _stepwise(overriding.names() if overriding else (), incomplete)


def _own_theme_files(ctx: click.Context, incomplete: str) -> Items:
    """Yield the names of the files of the site that are laid over its theme."""
    overriding = _overriding(_root(ctx))
    yield from _folders(ctx, incomplete)
    yield from (CompletionItem(each.name) for each in (overriding.present() if overriding else ()))


def _overriding(root: str) -> Any:
    from portfolio_gen.model.problem import Problem, Span
    from portfolio_gen.read.config_file import read_config_file
    from portfolio_gen.read.overriding import Overriding
    from portfolio_gen.read.theme_catalogue import find_chain

    problems: list[Problem] = []
    config = read_config_file(root, problems)
    chain = find_chain(config.theme, root, Span(config.path), problems) if config else None
    return None if chain is None else Overriding(root, chain)


def _new_languages(ctx: click.Context, incomplete: str) -> Items:
    """Yield languages that a new site can have, and those that can follow the ones given."""
    from portfolio_gen.scaffold.texts import SPOKEN

    before, comma, _ = incomplete.rpartition(",")
    given = before.split(",")
    yield from (CompletionItem(f"{before}{comma}{each}") for each in SPOKEN if each not in given)


def _languages(ctx: click.Context, incomplete: str) -> Items:
    """Yield the languages that a write-up of the site can be translated into."""
    from portfolio_gen.read.translations import read_languages

    return map(CompletionItem, read_languages(_root(ctx), [])[1:])


def _translatable(ctx: click.Context, incomplete: str) -> Items:
    """Yield, where a language is asked for, the folders of write-ups that are not in it."""
    from portfolio_gen.read.sources import name_of

    lang = ctx.params.get("lang")
    for versions in _translations(_root(ctx)).writeups if lang else ():
        name = name_of(versions[0].path)
        if name and name.kind == ctx.info_name and all(each.lang != lang for each in versions):
            yield CompletionItem(name.key)


def _translated(ctx: click.Context, incomplete: str) -> Items:
    """Yield the paths of translations, from here if they lie below, else as the site has them."""
    yield from _folders(ctx, incomplete)
    root = _root(ctx)
    for versions in _translations(root).writeups:
        for each in versions[1:]:
            path = seen_from(os.path.join(root, each.path))
            yield CompletionItem(each.path if path.startswith("..") else path)


def _translations(root: str) -> Any:
    from portfolio_gen.read.translations import Translations, read_languages

    return Translations(root, read_languages(root, []))


def _outputs(ctx: click.Context, incomplete: str) -> Items:
    """Yield the paths of what the last build made."""
    from portfolio_gen.build import work_name
    from portfolio_gen.store.manifest import read_manifest

    root = _root(ctx)
    usual = ".portfolio/drafts" if ctx.params.get("drafts") else "_site"
    out = os.path.abspath(ctx.params.get("output") or os.path.join(root, usual))
    manifest = read_manifest(os.path.join(root, ".portfolio", "outputs", work_name(root, out)))
    return _stepwise(sorted(manifest.outputs) if manifest else (), incomplete)


def _stepwise(paths: Iterable[str], incomplete: str) -> Iterator[CompletionItem[str]]:
    """Yield paths that begin so; of many, only as far as the next folder."""
    found = [path for path in paths if path.startswith(incomplete)]
    start = len(incomplete)
    while len(found) > MOST:
        cut = list(dict.fromkeys(_cut(path, start) for path in found))
        if len(cut) > 1 or cut == found:
            found = cut
            break
        start = len(cut[0])
    return map(CompletionItem, found)


def _cut(path: str, start: int) -> str:
    """Return a path as far as the next folder after so many letters, with its slash."""
    end = path.find("/", start)
    return path if end < 0 else path[: end + 1]


def _editors(ctx: click.Context, incomplete: str) -> Items:
    from portfolio_gen.serve.editors import EDITORS

    return map(CompletionItem, EDITORS)


def _hosts(ctx: click.Context, incomplete: str) -> Items:
    return (
        CompletionItem("127.0.0.1", help="this machine alone"),
        CompletionItem("0.0.0.0", help="your phone, too"),
    )


def _root(ctx: click.Context) -> str:
    """Return the folder of the site that a line speaks of so far."""
    from portfolio_gen.cli.site import site_root
    from portfolio_gen.read.scan import is_site

    given = ctx.params.get("directory") or ctx.params.get("site")
    # Behind an option that waits for its value, click has not given arguments their names yet.
    several = ctx.params.get("names") or ctx.params.get("paths") or ctx.args
    if given is None and several and is_site(os.path.expanduser(several[0])):
        given = several[0]
    return site_root(os.path.expanduser(given) if given else None)


#: Command and parameter → its values; "" for a parameter that is the same in several commands.
VALUES: dict[tuple[str, str], Values] = {
    ("", "directory"): _folders,
    ("", "site"): _folders,
    ("", "photos"): _folders,
    ("", "theme"): _themes,
    ("", "published"): _published,
    ("build", "output"): _folders,
    ("build", "explain"): _outputs,
    ("serve", "editor"): _editors,
    ("serve", "host"): _hosts,
    ("new", "lang"): _new_languages,
    ("add", "lang"): _languages,
    ("add", "title"): _translatable,
    ("add projects", "folder"): _folders,
    ("theme options", "names"): _themes,
    ("theme copy", "names"): _theme_files,
    ("theme diff", "names"): _own_theme_files,
    ("theme keep", "names"): _own_theme_files,
    ("translated", "paths"): _translated,
}
