"""New write-ups: where they lie, and the text that they begin with."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from portfolio_gen.model.slugs import slug
from portfolio_gen.scaffold.texts import text
from portfolio_gen.scaffold.written import yaml_text
from portfolio_gen.store.names import DEVICES

FOLDERS = {"project": "projects", "note": "notes", "page": "pages", "selection": "selections"}
LONGEST_SLUG = 80
_DATED = re.compile(
    r"((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?)?[-_. ]+"
)
_NUMBERED = re.compile(r"\d{1,3}[-_. ]+")


class Writing(Struct, frozen=True):
    """What a new write-up says. `date` is ISO, or a part of it; pictures and films are names."""

    kind: str
    title: str
    lang: str
    date: str = ""
    dated: bool = False  # the date is that of the pictures
    draft: bool = False
    pictures: tuple[str, ...] = ()
    films: tuple[str, ...] = ()
    works: tuple[str, ...] = ()  # folders of the works that a selection may choose from


def slug_of(title: str) -> str:
    """Return the folder's name for a title, "" if no letter or digit is in it."""
    found = slug(title)
    if len(found) > LONGEST_SLUG:
        found = found[:LONGEST_SLUG].rpartition("-")[0] or found[:LONGEST_SLUG]
    return f"{found}-1" if found in DEVICES else found


def title_and_date(folder: str) -> tuple[str, str]:
    """Return what the name of a folder says: "2024-06 Maison Rivière", "03_maison_riviere"."""
    dated = _DATED.match(folder)
    date = "-".join(part for part in dated.groups() if part) if dated else ""
    rest = folder[dated.end() :] if dated else _NUMBERED.sub("", folder, count=1)
    words = rest if " " in rest else re.sub(r"[-_]+", " ", rest)
    title = " ".join(words.split()) or folder
    return (title[0].upper() + title[1:] if title.islower() else title), date


def places(kind: str, slug: str) -> tuple[str, str]:
    """Return both places where a write-up may lie: a file by itself, a file in its folder."""
    folder = f"content/{FOLDERS[kind]}"
    return f"{folder}/{slug}.md", f"{folder}/{slug}/index.md"


def written(writing: Writing) -> str:
    """Return the text of a new write-up."""
    lang = writing.lang
    cover = _cover(writing)
    values = {
        "title": yaml_text(writing.title),
        "draft": "draft: true" if writing.draft else "",
        "date": writing.date if writing.kind == "note" else f" {writing.date}".rstrip(),
        "dated": _from_pictures(lang) if writing.dated else "",
        "cover": cover,
        "gallery": "gallery: all" if len(writing.pictures) + len(writing.films) > 1 else "",
        "projects": "\n".join(f"#  - {each}" for each in writing.works) or "#  - …",
    }
    return text(lang, f"{writing.kind}.md", values)


def captions(pictures: Sequence[str], films: Sequence[str], lang: str) -> str:
    """Return the sheet in which the pictures of a gallery are described, "" if there is none.

    The first one is the cover, which galleries leave out. Captions that names give are kept.
    """
    if len(pictures) + len(films) < 2:
        return ""
    head = text(lang, "pictures.yaml", {})
    return head + "".join(_entry(name) for name in sorted((*pictures[1:], *films)))


def translation(title: str, summary: str, body: str, lang: str) -> str:
    """Return the text of a translation that is still to be made: the original's words."""
    values = {
        "title": yaml_text(title),
        "summary": yaml_text(summary) if summary else "",
        "body": body.strip("\n"),
    }
    return text(lang, "translation.md", values)


def free_slug(wished: str, taken: Iterable[str]) -> str:
    """Return a folder's name that is not taken: "banc", "banc-2" …"""
    names = set(taken)
    at, found = 1, wished
    while found in names:
        at += 1
        found = f"{wished}-{at}"
    return found


def _cover(writing: Writing) -> str:
    if writing.pictures:
        return f"cover:\n  src: {yaml_text(writing.pictures[0])}\n  alt:"
    return "# cover:\n#   src: photo.jpg\n#   alt:" if writing.kind == "project" else ""


def _from_pictures(lang: str) -> str:
    if lang == "fr":
        return " Ici, le mois de la dernière image."
    return " Here, the month of the last picture."


def _entry(name: str) -> str:
    stem = name.rpartition(".")[0]
    number, blank, words = stem.partition(" ")
    caption = f" {yaml_text(words)}" if blank and number.isdecimal() else ""
    return f"{yaml_text(name)}:\n  alt:\n  caption:{caption}\n"
