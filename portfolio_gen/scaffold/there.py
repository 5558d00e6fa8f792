"""Whether pictures have been brought before: by the names and pixels of the copies."""

import os
import re
from collections.abc import Sequence

from msgspec import Struct

from portfolio_gen.cleaning.kinds import OLD_FILMS
from portfolio_gen.model.site import Probe
from portfolio_gen.pictures.probe import probe
from portfolio_gen.plan.paths import PICTURES, VIDEOS
from portfolio_gen.scaffold.copies import working_copy
from portfolio_gen.scaffold.picked import Picked, new_stems

_NUMBER = re.compile(r"\d+")
#: What a copy is known again by: its name without number and ending, its pixels (none: a film).
Sign = tuple[str, tuple[int, int]]


class There(Struct, frozen=True):
    """A sub-folder that was brought before: its name, the project's folder, what it lacks."""

    name: str
    path: str
    missing: tuple[str, ...] = ()


def there(root: str, name: str, slug: str, picked: Sequence[Picked]) -> There | None:
    """Return the project in which at least half of the pictures of a sub-folder are.

    Only projects whose address is that of the sub-folder are looked at, with a number or without.
    """
    for folder in _projects(root, slug):
        have = _signs_in(os.path.join(root, *folder.split("/")))
        missing = [
            os.path.basename(each.path)
            for each, stem in zip(picked, new_stems(picked), strict=True)
            if have.isdisjoint(_signs(stem, each))
        ]
        if 2 * len(missing) <= len(picked) and len(missing) < len(picked):
            return There(name, folder, tuple(missing))
    return None


def _projects(root: str, slug: str) -> list[str]:
    projects = os.path.join(root, "content", "projects")
    same = re.compile(re.escape(slug) + r"(-\d+)?", re.IGNORECASE)
    names = sorted(os.listdir(projects)) if os.path.isdir(projects) else []
    return [
        f"content/projects/{name}"
        for name in names
        if same.fullmatch(name) and os.path.isdir(os.path.join(projects, name))
    ]


def _signs_in(folder: str) -> set[Sign]:
    found: set[Sign] = set()
    for name in os.listdir(folder):
        stem, suffix = os.path.splitext(name)
        if suffix.lower() in (*VIDEOS, *OLD_FILMS):
            found.add((_words(stem), (0, 0)))
        elif suffix.lower() in PICTURES:
            seen = probe(os.path.join(folder, name), suffix.lower())
            if isinstance(seen, Probe):
                found.add((_words(stem), (seen.width, seen.height)))
    return found


def _signs(stem: str, picked: Picked) -> set[Sign]:
    """Return what the copy of a picture may be known by, whether it was made smaller or not."""
    said = picked.said
    if not isinstance(said, Probe):
        return {(_words(stem), (0, 0))}
    wish = working_copy(said)
    sizes = {(said.width, said.height)} | ({(wish.width, wish.height)} if wish else set())
    return {(_words(stem), size) for size in sizes}


def _words(stem: str) -> str:
    return _NUMBER.sub("", stem, count=1) if _NUMBER.match(stem) else stem
