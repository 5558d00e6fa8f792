"""`--theme`: the theme that a person means, by its name or by its folder."""

import os
from collections.abc import Sequence

from portfolio_gen.cli.site import Impossible
from portfolio_gen.cli.spoken import said
from portfolio_gen.store.places import seen_from

THEME_HELP = "Another theme than the one in portfolio.yaml: one that ships, or a folder."


def wanted_theme(given: str | None, root: str) -> str | None:
    """Return a theme as portfolio.yaml would name it: a folder by its path from the site's."""
    if given is None or not _is_folder(given):
        return given
    if not os.path.isfile(os.path.join(given, "theme.yaml")):
        if not os.path.isdir(given):
            raise Impossible(said("--theme: there is no folder {path}", path=given))
        raise Impossible(said("the folder {path} has no theme.yaml, so it is no theme", path=given))
    return seen_from(given, root)


def _is_folder(given: str) -> bool:
    """Tell whether a path from here is meant, rather than a name."""
    if any(sign in given for sign in ("/", os.sep)) or given.startswith((".", "~")):
        return True
    return os.path.isfile(os.path.join(given, "theme.yaml"))


def aside_words(aside: Sequence[str], theme: str | None) -> str:
    """Return the sentence that tells which options of the site's theme another one doesn't take."""
    words = "Options that {theme} does not take were left out: {names}."
    return said(words, theme=theme, names=", ".join(aside))
