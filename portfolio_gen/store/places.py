"""Where a path lies as seen from a folder, on systems that have several drives too.

`paths` are the rules of a system, those of this one by default.
"""

import os
from types import ModuleType


def seen_from(place: str, folder: str = ".", paths: ModuleType = os.path) -> str:
    """Return the path of a place from a folder, with `/`; on another drive, the whole path."""
    try:
        found = paths.relpath(place, folder)
    except ValueError:  # Windows: there is no way from one drive to another
        found = paths.abspath(place)
    return str(found.replace(paths.sep, "/"))


def below(place: str, folder: str, paths: ModuleType = os.path) -> str | None:
    """Return the path of a place within a folder, with `/`; None if it lies elsewhere."""
    found = seen_from(place, folder, paths)
    outside = found == ".." or found.startswith("../") or paths.isabs(found)
    return None if outside else found
