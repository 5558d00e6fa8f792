"""Themes as commands look at them: which there are, their options, which file of them is whose."""

import os
from collections.abc import Sequence

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Declaration, Option
from portfolio_gen.read.index import Index, YamlSource
from portfolio_gen.read.scan import is_ignored
from portfolio_gen.read.sources import update_yaml
from portfolio_gen.read.theme_chain import (
    Reader,
    ThemeFolder,
    options_of,
    read_chain,
    shipped_themes,
    theme_folders,
)
from portfolio_gen.store.stamps import Stamp

FOLDERS = ("templates/", "components/", "assets/", "strings/")


class Listed(Struct, frozen=True):
    """A theme that a site can have: as portfolio.yaml names it, and what it says of itself."""

    name: str
    doc: dict[str, str]
    extends: str
    shipped: bool


class Chain(Struct, frozen=True):
    """A theme and those that it extends, the theme itself first."""

    declarations: tuple[Declaration, ...]
    folders: tuple[ThemeFolder, ...]

    def options(self) -> dict[str, Option]:
        """Return the options, those of the first that is extended first."""
        return options_of(self.declarations[::-1])

    def providers(self) -> dict[str, ThemeFolder]:
        """Return which theme each file is really from."""
        return {
            name: folder
            for folder in reversed(self.folders)
            for name in sorted(folder.stamps)
            if name.startswith(FOLDERS)
        }


def find_chain(name: str, root: str, place: Span, problems: list[Problem]) -> Chain | None:
    """Return a theme of a site with all that it extends; None where it can't be read."""
    index = Index("")  # for once: nothing of it is kept

    def read(path: str, file: str, stamp: Stamp, reader: Reader) -> YamlSource:
        return update_yaml(index, path, file, stamp, 0, reader)

    chain = read_chain(name, root, place, read, problems)
    if not chain:
        return None
    return Chain(tuple(each for each, _ in chain), tuple(folder for _, folder in chain))


def listed_themes(root: str | None, used: str, problems: list[Problem]) -> list[Listed]:
    """Return the themes that ship, then those that are folders of the site or of its themes/.

    `used` is the site's own, which may lie elsewhere, as portfolio.yaml names it.
    """
    names = [(name, True) for name in shipped_themes()]
    names += [(name, False) for name in (_own_themes(root) if root else ())]
    names += [(used, False)] if used and used not in [name for name, _ in names] else []
    found = []
    for name, shipped in names:
        chain = find_chain(name, root or "", Span(name), problems)
        if chain is not None:
            first = chain.declarations[0]
            found.append(Listed(name, first.doc, first.extends, shipped))
    return found


def _own_themes(root: str) -> Sequence[str]:
    themes = [f"themes/{name}" for name in theme_folders(os.path.join(root, "themes"))]
    return [name for name in (*theme_folders(root), *themes) if not is_ignored(name)]
