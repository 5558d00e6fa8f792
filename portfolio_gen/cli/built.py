"""The build that comes before a publication, with all that is known of it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, NamedTuple

import click

from portfolio_gen.build import build
from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.site import instant
from portfolio_gen.cli.spoken import count, listed, said, tell_waiting
from portfolio_gen.deploy.agenda import Agenda, agenda
from portfolio_gen.deploy.approval import Picture, note_shown, unapproved
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.wishes import Wishes

if TYPE_CHECKING:
    from portfolio_gen.check.seen import Seen
    from portfolio_gen.contact import Sheet

#: So many warnings are shown; of more only the number is told.
FEW = 3
#: Where pictures are gathered that a person must look at.
SHEETS = os.path.join(".portfolio", "contact")


class Built(NamedTuple):
    """A site in its output folder: digests of its files, and what its author should know of it."""

    out: str
    problems: tuple[Problem, ...]
    contents: dict[str, bytes]
    pages: int
    base_url: str
    agenda: Agenda
    pictures: tuple[Picture, ...]  # of clients who are not named
    hidden: tuple[str, ...] = ()  # pages that nothing leads to: "content/a.md (https://…/a/)"

    @property
    def size(self) -> str:
        """Return how large it is: "12 pages, 140 files"."""
        return f"{count(self.pages, 'page')}, {count(len(self.contents), 'file')}"


def build_to_publish(root: str, published: str, *, quiet: bool) -> Built:
    """Build a site without drafts into _site/ and look at all of it, as `check` does.

    `published` is the text of the list of addresses that are published now.
    """
    out = os.path.join(root, "_site")
    found: list[tuple[dict[str, bytes], str, Agenda, tuple[Picture, ...], tuple[str, ...]]] = []

    def look(seen: Seen) -> list[Problem]:
        from portfolio_gen.check.thorough import examine
        from portfolio_gen.model.day import date_in

        day = date_in(instant(None), seen.site.config.timezone)
        pictures = tuple(gather(root, seen).pictures) if seen.site.is_discreet else ()
        days = agenda(seen.site, day)
        hidden = _with_addresses(days.unlisted, seen)
        found.append((dict(seen.contents), seen.plan.base_url, days, pictures, hidden))
        return examine(seen)[0]

    with PictureProgress(shown=not quiet) as progress:
        result = build(
            root,
            out,
            today=instant(None),
            wishes=Wishes(published=published, strict_addresses=True),
            search=os.environ.get("PATH", ""),
            shared=cache_folder(),
            waiting=tell_waiting,
            progress=progress,
            look=look,
        )
    contents, base_url, days, pictures, hidden = found[-1] if found else ({}, "", Agenda(), (), ())
    return Built(out, result.problems, contents, result.pages, base_url, days, pictures, hidden)


def _with_addresses(paths: tuple[str, ...], seen: Seen) -> tuple[str, ...]:
    """Return each write-up with the address that its author is to send."""
    from portfolio_gen.model.recipes import Page

    root = seen.plan.base_url.rstrip("/") + "/"
    pages = {
        planned.origin.path: root + output.removesuffix("index.html")
        for output, planned in seen.plan.outputs.items()
        if isinstance(planned.recipe, Page)
    }
    return tuple(f"{path} ({pages[path]})" if path in pages else path for path in paths)


class Gathered(NamedTuple):
    """Sheets that were written, and the pictures on them."""

    sheets: list[Sheet]
    pictures: list[Picture]


def gather(root: str, seen: Seen) -> Gathered:
    """Write the sheets of pictures to be looked at, and return them with what is on them."""
    from portfolio_gen.contact import pictures_to_look_at, write_sheets

    folder = os.path.join(root, SHEETS)
    shutil.rmtree(folder, ignore_errors=True)
    pictures = pictures_to_look_at(seen.site, seen.plan)
    sheets = write_sheets(seen.site, seen.plan, seen.place_of, folder)
    if sheets:
        note_shown(root, pictures)
    return Gathered(sheets, pictures)


def refuse_unready(root: str, built: Built) -> None:
    """Raise Refusal if the site has errors, or pictures that a person must look at first."""
    errors = [each for each in built.problems if each.severity == "error"]
    if errors or not built.contents:
        from portfolio_gen.cli.problems import show_problems

        show_problems(errors, root, "text")
        raise Refusal(
            said("nothing was published: {errors}", errors=count(len(errors), "error")),
            said("mend what is named above and run `portfolio deploy` again"),
        )
    waiting = unapproved(root, built.pictures)
    if waiting:
        raise approval_missing(waiting)
    if len(built.problems) > FEW:
        counted = count(len(built.problems), "warning")
        click.echo(said("{warnings}; `portfolio check` says which.", warnings=counted), err=True)
    elif built.problems:
        from portfolio_gen.cli.problems import show_problems

        show_problems(built.problems, root, "text")


def approval_missing(waiting: list[Picture]) -> Refusal:
    """Return why pictures keep a site from being published."""
    works = sorted({each.work for each in waiting})
    words = "nobody has approved {pictures} of {works}, whose client is not named"
    if len(works) > 1:
        words = "nobody has approved {pictures} of {works}, whose clients are not named"
    sheets = [f".portfolio/contact/{work}.html" for work in works[:3]]
    return Refusal(
        said(words, pictures=count(len(waiting), "picture"), works=listed(works, 3)),
        said(
            "open {sheets}, look for logos, signs, faces and papers; "
            "if all may be seen, `portfolio check --approve`",
            sheets=", ".join(sheets),
        ),
    )
