"""The chain of a theme and those that it extends: where their folders are, what they declare."""

import os
import posixpath
from collections.abc import Callable, Sequence

import msgspec

from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Declaration, Option
from portfolio_gen.read import readers
from portfolio_gen.read.index import YamlSource
from portfolio_gen.read.scan import scan_folder
from portfolio_gen.read.theme_places import themes_folder
from portfolio_gen.store.stamps import Stamp


class ThemeFolder(msgspec.Struct, frozen=True):
    """One theme of the chain: its name, its folder, how sources in it are written, its files.

    A shipped theme would give way to a folder of the site with a theme.yaml at `rival`.
    """

    name: str
    folder: str
    prefix: str  # "theme:dossier/", or the path of a folder in the site
    stamps: dict[str, Stamp]
    rival: str = ""


Reader = Callable[[str, str, list[Problem]], object]
ReadYaml = Callable[[str, str, Stamp, Reader], YamlSource]


def read_chain(
    name: str, root: str, place: Span, read_yaml: ReadYaml, problems: list[Problem]
) -> list[tuple[Declaration, ThemeFolder]]:
    """Return the theme and those that it extends, the theme itself first."""
    chain: list[tuple[Declaration, ThemeFolder]] = []
    while name or not chain:
        if any(folder.name == name for _, folder in chain):
            problems.append(_circle([folder.name for _, folder in chain], place))
            return []
        folder = find_theme(name, root, place, problems)
        if folder is None:
            return []
        source = folder.prefix + "theme.yaml"
        yaml = read_yaml(
            source,
            os.path.join(folder.folder, "theme.yaml"),
            folder.stamps["theme.yaml"],
            readers.declaration,
        )
        problems += yaml.problems
        if not yaml.value:
            return []
        declaration = msgspec.msgpack.decode(yaml.value, type=Declaration | None)
        if declaration is None:
            return []
        chain.append((declaration, folder))
        place = Span(source, *declaration.extends_place)
        name = declaration.extends
    return chain


def options_of(declarations: Sequence[Declaration]) -> dict[str, Option]:
    """Return the options of a theme; `declarations` begin with the last that it extends."""
    found: dict[str, Option] = {}
    for each in declarations:
        found = {name: option for name, option in found.items() if name not in each.without}
        found |= each.options
    return found


def find_theme(name: str, root: str, place: Span, problems: list[Problem]) -> ThemeFolder | None:
    """Return the folder of a theme by name: one in the site or beside it, else a shipped one."""
    own = posixpath.normpath(name)
    if "\\" in name:  # Windows would find it, and no other system
        problems.append(_no_theme(name, place))
        return None
    if not own.startswith("/") and os.path.isfile(os.path.join(root, own, "theme.yaml")):
        folder = os.path.normpath(os.path.join(root, own))
        found: list[Problem] = []
        stamps = scan_folder(folder, found)
        problems += (_below(each, own) for each in found)
        return ThemeFolder(own, folder, own + "/", stamps)
    shipped = themes_folder()
    if name.isidentifier() and os.path.isfile(os.path.join(shipped, name, "theme.yaml")):
        folder = os.path.join(shipped, name)
        rival = os.path.join(root, own, "theme.yaml")
        return ThemeFolder(name, folder, f"theme:{name}/", scan_folder(folder, problems), rival)
    if os.path.isdir(os.path.join(root, own)) and not own.startswith("/"):
        problems.append(_not_a_theme(own, place))
    else:
        problems.append(_no_theme(name, place))
    return None


def shipped_themes() -> list[str]:
    """Return the names of the themes that ship."""
    return theme_folders(themes_folder())


def theme_folders(folder: str) -> list[str]:
    """Return the names of the folders in a folder that are themes."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [name for name in names if os.path.isfile(os.path.join(folder, name, "theme.yaml"))]


def _below(problem: Problem, folder: str) -> Problem:
    span = msgspec.structs.replace(problem.span, path=f"{folder}/{problem.span.path}")
    return msgspec.structs.replace(problem, span=span)


def _not_a_theme(folder: str, place: Span) -> Problem:
    return Problem(
        "theme-missing",
        "error",
        f"the folder {folder} has no theme.yaml, so it is no theme",
        place,
        f"write {folder}/theme.yaml with the lines `name: {posixpath.basename(folder)}` and "
        "`extends: base`",
    )


def _no_theme(name: str, place: Span) -> Problem:
    themes = shipped_themes()
    plain = name.strip("[] '\"")
    near = nearest(plain, themes)
    if "\\" in name:
        message = "`theme` takes a path with `/` between folders"
        hint = "write `theme: {}`".format(name.replace("\\", "/"))
        return Problem("theme-missing", "error", message, place, hint)
    if plain != name and near:
        message = "`theme` takes one theme, not a list"
        return Problem("theme-missing", "error", message, place, f"write `theme: {near}`")
    others = ", ".join(themes) + "; or the path of a folder, seen from the site's"
    hint = f"did you mean `{near}`?" if near else f"themes: {others}"
    return Problem("theme-missing", "error", f"there is no theme `{name}`", place, hint)


def _circle(names: list[str], place: Span) -> Problem:
    if len(names) == 1:
        message = f"the theme {names[0]} extends itself"
        hint = "remove `extends`, or name another theme"
        return Problem("theme-circle", "error", message, place, hint)
    return Problem(
        "theme-circle",
        "error",
        "the themes extend each other in a circle: " + " → ".join([*names, names[0]]),
        place,
        "remove one `extends`",
    )
