"""Adding a draft for each sub-folder of pictures, but for those that were brought before."""

import os

from msgspec import Struct, structs

from portfolio_gen.scaffold.add import Added, NotAddedError, Site, staging_in, write_in
from portfolio_gen.scaffold.adding import Writing, free_slug, slug_of, title_and_date
from portfolio_gen.scaffold.picked import LeftOut, Picked, is_shown, pick
from portfolio_gen.scaffold.there import There, there


class SubFolder(Struct, frozen=True):
    """A folder of pictures: its name, what it gives, what can't be shown."""

    name: str
    picked: list[Picked]
    left: list[LeftOut]

    @property
    def slug(self) -> str:
        """Return the address that a project of it has."""
        return slug_of(title_and_date(self.name)[0]) or slug_of(self.name) or "project"


class Drafts(Struct, frozen=True):
    """What came of a folder: new drafts, and what was left.

    `there` are sub-folders that were brought before, `bare` those without pictures, `loose`
    pictures beside the sub-folders, `left` what could not be shown of those that gave no draft.
    """

    added: list[Added]
    there: list[There]
    bare: list[str]
    loose: list[str]
    left: list[LeftOut]


def add_projects(site: Site, folder: str) -> Drafts:
    """Write a draft for each sub-folder that holds pictures which are not in the site yet."""
    found = [_looked_into(folder, name) for name in _folders(folder)]
    unused = [each for each in found if not each.picked]
    left = [each for one in unused for each in one.left if not each.other]
    if len(unused) == len(found):
        raise NotAddedError("no-sub-folders", left, path=folder)
    known = {each.name: there(site.root, each.name, each.slug, each.picked) for each in found}
    taken, added = _taken_slugs(site.root), []
    with staging_in(site) as staging:
        for each in (each for each in found if each.picked and known[each.name] is None):
            title, date = title_and_date(each.name)
            slug = free_slug(each.slug, taken)
            taken.add(slug)
            writing = Writing("project", title, site.lang, date, draft=True)
            added.append(write_in(site, staging, writing, slug, each.picked, each.left))
        staging.commit()
    bare = [each.name for each in unused if all(one.other for one in each.left)]
    return Drafts(added, [each for each in known.values() if each], bare, _loose(folder), left)


def _looked_into(folder: str, name: str) -> SubFolder:
    picked, left = pick(os.path.join(folder, name))
    named = [structs.replace(each, name=f"{name}/{each.name}") for each in left]
    return SubFolder(name, picked, named)


def _taken_slugs(root: str) -> set[str]:
    folder = os.path.join(root, "content", "projects")
    listed = os.listdir(folder) if os.path.isdir(folder) else []
    return {name.split(".")[0].casefold() for name in listed}


def _folders(folder: str) -> list[str]:
    return sorted(
        name
        for name in os.listdir(folder)
        if name[0] not in "._" and os.path.isdir(os.path.join(folder, name))
    )


def _loose(folder: str) -> list[str]:
    """Return the pictures and films that lie beside the sub-folders."""
    return sorted(
        name
        for name in os.listdir(folder)
        if is_shown(name) and name[0] != "." and os.path.isfile(os.path.join(folder, name))
    )
