"""What the commands of `portfolio add` share: the site, and what is said."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.site import Impossible, require_site, shown_path, site_root
from portfolio_gen.cli.spoken import count, decimal, listed, said, size_in_words, terminal, told
from portfolio_gen.cli.unwritten import refused
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.translations import RefusedError, read_languages
from portfolio_gen.scaffold.add import Added, NotAddedError
from portfolio_gen.scaffold.copies import Brought
from portfolio_gen.scaffold.picked import LeftOut

#: Reasons that lie in what was typed, rather than in what is on the disk.
USAGE = frozenset(("no-title", "no-slug", "no-language", "no-original", "no-folder"))
#: What is said where nothing was written, by the reason.
REASONS = {
    "no-title": "the title is empty",
    "no-slug": "no address can be made of the title “{title}”: it needs a letter or a digit",
    "no-pictures": "there is no picture in {path} that could be shown. Nothing was written.\n"
    "Sub-folders are not looked into; `portfolio add projects {path}` begins a draft for each.",
    "no-picture": "{path} is nothing that could be shown. Nothing was written.",
    "no-sub-folders": "no sub-folder of {path} holds a picture that could be shown. "
    "Nothing was written.\n"
    'For the pictures of one folder: `portfolio add project "Title" --photos FOLDER`.',
    "no-language": "`{lang}` is not among the languages of the site ({listed}).\n"
    "Write it into portfolio.yaml first: `languages: [{listed}, {lang}]`.",
    "no-original": "there is nothing called {wanted} to translate; take one of {listed}",
    "near-original": "there is nothing called {wanted} to translate; did you mean {near}?",
    "is-translated": "the translation is there already: {path}. Nothing was written.\n"
    "Next: go on in that file.",
    "taken-there": "{path} is there already, and nothing is overwritten. Nothing was written.\n"
    "For a text of its own take another title, which can be changed in the text afterwards; "
    "pictures for this one are copied beside it.",
}
SIZES = "originals {before}, working copies {after}"
AHEAD = (
    "After today, if one believes the camera: {names}. Its clock was ahead: look at the order of "
    "the pictures and at the date in {where}."
)
#: Names that are listed.
MOST = 5
AS_THEY_WERE = (
    "The pictures hold all that cameras noted, places too. What is published is cleaned; a public "
    "repository shows the files themselves."
)


def found_site(site: str | None) -> tuple[str, tuple[str, ...]]:
    """Return folder and languages of the site, the one that is named or the one we are in."""
    root = site_root(site)
    require_site(root)
    problems: list[Problem] = []
    try:
        languages = read_languages(root, problems)
    except RefusedError as error:
        raise _unread(error) from None
    if not languages:
        show_problems(problems, root, "text")
        raise click.ClickException(said("Nothing was written."))
    return root, languages


@contextmanager
def told_refusals() -> Iterator[None]:
    """Tell why nothing was written."""
    try:
        yield
    except NotAddedError as error:
        tell_left(error.left)
        raise _exception(error) from None
    except RefusedError as error:
        raise _unread(error) from None
    except OSError as error:
        raise refused(error, terminal()) from None


def _unread(error: RefusedError) -> click.ClickException:
    return click.ClickException(said("{why}. Nothing was written.", why=told(str(error))))


def _exception(error: NotAddedError) -> click.ClickException:
    is_near = error.reason == "no-original" and error.told["near"]
    words = REASONS["near-original" if is_near else error.reason]
    kind = Impossible if error.reason in USAGE else click.ClickException
    return kind(said(words, **error.told))


class Telling:
    """Tells what was written into a site; with `originals`, what that means."""

    def __init__(self, root: str, *, originals: bool) -> None:
        self._root = root
        self.originals = originals

    def one(self, added: Added, kind: str, seconds: float) -> None:
        """Tell of one write-up, and what to do next."""
        where = self.shown(added.path)
        what = "".join(f", {each}" for each in self.what(added.brought))
        _say("Wrote {where}{what} ({seconds} s).", where=where, what=what, seconds=decimal(seconds))
        self.ahead(added)
        if added.brought.names and self.originals:
            _say(AS_THEY_WERE)
        _say(_next(added, kind), where=where)
        if added.draft and not _is_translation(added):
            _say(
                "It is a draft: `portfolio build` leaves it out until you take `draft: true` away."
            )

    def ahead(self, added: Added) -> None:
        """Tell of pictures from the future."""
        if added.ahead:
            names = listed(added.ahead, MOST)
            click.echo(said(AHEAD, names=names, where=self.shown(added.path)), err=True)

    def shown(self, path: str) -> str:
        """Return a path of the site as it is best named from here."""
        return shown_path(os.path.join(self._root, *path.split("/"))).replace(os.sep, "/")

    def what(self, brought: Brought) -> list[str]:
        """Return how many pictures and films there are: ["12 pictures", "1 film"]."""
        counts = [(len(brought.names), "picture"), (len(brought.films), "film")]
        found = [count(number, noun) for number, noun in counts if number]
        if found and not self.originals:
            before, after = map(size_in_words, (brought.original_bytes, brought.bytes))
            found.append(said(SIZES, before=before, after=after))
        return found


def _next(added: Added, kind: str) -> str:
    """Return what to do next, with a gap for the path."""
    if _is_translation(added):
        return "Next: translate {where}, then take `draft: true` away."
    if kind == "selection":
        return (
            "Next: choose the works in {where}; `portfolio deploy` publishes the page, to which "
            "nothing leads, and names its address: send that."
        )
    return "Next: complete {where}; `portfolio serve --open` shows it while you write."


def _is_translation(added: Added) -> bool:
    return added.path.count(".") > 1


def _say(sentence: str, /, **values: str) -> None:
    click.echo(said(sentence, **values))


def tell_left(left: Sequence[LeftOut]) -> None:
    """Tell which files were left out, with the reason and a way out."""
    for each in left:
        reason = told(f"{each.name} {each.reason}")
        click.echo(said("left out: {file}", file=reason), err=True)
        if each.hint:
            click.echo(f"   {said('hint: {hint}', hint=told(each.hint))}", err=True)
