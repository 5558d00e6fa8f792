"""Adding write-ups to a site, with their pictures: all that is asked for, or nothing."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from msgspec import Struct, structs

from portfolio_gen.model.nearest import nearest
from portfolio_gen.plan.texts import text_in
from portfolio_gen.read.drift import Version
from portfolio_gen.read.sources import name_of
from portfolio_gen.read.translations import Translations, Words
from portfolio_gen.scaffold.adding import (
    FOLDERS,
    Writing,
    captions,
    places,
    slug_of,
    translation,
    written,
)
from portfolio_gen.scaffold.copies import Brought, bring
from portfolio_gen.scaffold.noted import noted
from portfolio_gen.scaffold.picked import LeftOut, Picked, new_stems, pick
from portfolio_gen.scaffold.staging import Staging, TakenError, first_taken
from portfolio_gen.scaffold.texts import spoken_in

Progress = Callable[[int, int], None]


class NotAddedError(Exception):
    """Why nothing was written: the name of a sentence, and what is to be told in it."""

    def __init__(self, reason: str, left: Sequence[LeftOut] = (), **told: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.left = left
        self.told = told


class Added(Struct, frozen=True):
    """A new write-up: its path in the site, its pictures, and whether it is a draft.

    `ahead` names pictures that were taken after today, if one believes their camera.
    """

    path: str
    brought: Brought
    draft: bool
    ahead: tuple[str, ...] = ()


class Wish(Struct, frozen=True):
    """A write-up that is asked for. `folder` holds its pictures, or is one; "" for none."""

    kind: str
    title: str
    folder: str = ""
    draft: bool = False


class Site(Struct, frozen=True):
    """The site that is added to, and how. `today` is an ISO date."""

    root: str
    languages: tuple[str, ...]
    today: str
    progress: Progress
    originals: bool = False

    @property
    def lang(self) -> str:
        """Return the language that its author is spoken to in."""
        return spoken_in(self.languages[0])


def add_writeup(site: Site, wish: Wish) -> Added:
    """Write a new write-up, with the pictures of a folder if there is one."""
    title = " ".join(wish.title.split())
    slug = slug_of(title)
    if not slug:
        raise NotAddedError("no-slug" if title.strip() else "no-title", title=title)
    for path in (*places(wish.kind, slug), f"content/{FOLDERS[wish.kind]}/{slug}"):
        if taken := first_taken(site.root, path):
            raise NotAddedError("taken-there", path=taken)
    picked, left = pick(wish.folder) if wish.folder else ([], [])
    if wish.folder and not picked:
        reason = "no-pictures" if os.path.isdir(wish.folder) else "no-picture"
        raise NotAddedError(reason, left, path=wish.folder)
    with staging_in(site) as staging:
        writing = Writing(wish.kind, title, site.lang, draft=wish.draft)
        added = write_in(site, staging, writing, slug, picked, left)
        staging.commit()
    return added


def add_translation(site: Site, kind: str, wanted: str, lang: str) -> Added:
    """Write a translation that is to be made beside its original, named by title or folder.

    Raises also what reading the other write-ups of the site raises.
    """
    if lang not in site.languages:
        raise NotAddedError("no-language", lang=lang, listed=", ".join(site.languages))
    original, words, title, summary = _original(site, kind, wanted)
    parent, _, name = original.path.removesuffix(".md").rpartition("/")
    path = f"{parent}/{name.partition('.')[0]}.{lang}.md"
    if first_taken(site.root, path):
        raise NotAddedError("is-translated", path=path)
    spoken = spoken_in(site.languages[0])  # the author's, whatever is translated into
    begun = translation(title, summary, words.parts.body, spoken).encode()
    with staging_in(site) as staging:
        staging.write(path, noted(begun, Version(lang, path), words.data, original))
        staging.commit()
    return Added(path, Brought(), draft=True)


def write_in(
    site: Site,
    staging: Staging,
    writing: Writing,
    slug: str,
    picked: Sequence[Picked],
    left: Sequence[LeftOut],
) -> Added:
    """Stage one write-up with its pictures; what is still open of `writing` is filled in."""
    alone, inside = places(writing.kind, slug)
    path = inside if picked or writing.kind == "project" else alone
    folder = path.rpartition("/")[0]
    brought = _brought(site, staging, folder, picked)
    brought.left[:0] = left
    staging.write(path, written(_completed(site, writing, brought, picked)).encode())
    if sheet := captions(brought.names, brought.films, site.lang):
        staging.write(f"{folder}/pictures.yaml", sheet.encode())
    return Added(path, brought, writing.draft, _ahead(site, picked))


def _completed(site: Site, writing: Writing, brought: Brought, picked: Sequence[Picked]) -> Writing:
    month = max((each.taken for each in picked), default="")[:7]
    month = "" if _ahead(site, picked) else month
    day = site.today if writing.kind == "note" else writing.date or month
    return structs.replace(
        writing,
        date=day,
        dated=bool(month) and not writing.date,
        pictures=tuple(brought.names),
        films=tuple(brought.films),
        works=_works(site) if writing.kind == "selection" else (),
    )


def _ahead(site: Site, picked: Sequence[Picked]) -> tuple[str, ...]:
    """Return the names of pictures from the future; tomorrow is one, in other places."""
    last = (date.fromisoformat(site.today) + timedelta(days=1)).isoformat()
    return tuple(os.path.basename(each.path) for each in picked if each.taken[:10] > last)


def _brought(site: Site, staging: Staging, folder: str, picked: Sequence[Picked]) -> Brought:
    return bring(
        picked,
        new_stems(picked),
        lambda name: staging.place(f"{folder}/{name}"),
        lambda name: staging.leave_out(f"{folder}/{name}"),
        site.progress,
        originals=site.originals,
    )


def _original(site: Site, kind: str, wanted: str) -> tuple[Version, Words, str, str]:
    """Return version, words, title and summary of a write-up that is named by title or folder."""
    translations = Translations(site.root, site.languages)
    names: dict[str, str] = {}
    for versions in translations.writeups:
        first = versions[0]
        name = name_of(first.path)
        if name is None or name.kind != kind:
            continue
        words = translations.words(first)
        front = words.source.front
        title, summary = text_in(front.title, first.lang), text_in(front.summary, first.lang)
        if wanted in (name.key, title, first.path) or slug_of(wanted) == name.key:
            return first, words, title, summary
        names |= {name.key: name.key, title: name.key}
    near = nearest(wanted, names, 0.5)
    listed = ", ".join(sorted(set(names.values()))[:10])
    raise NotAddedError(
        "no-original", wanted=wanted, near=names[near] if near else "", listed=listed
    )


def _works(site: Site) -> tuple[str, ...]:
    """Return the folders of all projects."""
    writeups = Translations(site.root, site.languages).writeups
    names = (name_of(versions[0].path) for versions in writeups)
    return tuple(sorted(name.key for name in names if name and name.kind == "project"))


@contextmanager
def staging_in(site: Site) -> Iterator[Staging]:
    """Hold a staging for new files of a site; NotAddedError where something is in their way."""
    try:
        with Staging(site.root) as staging:
            yield staging
    except TakenError as taken:
        raise NotAddedError("taken-there", path=taken.path) from None
