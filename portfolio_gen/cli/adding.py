"""What the commands of `portfolio add` share: the site, and what is said."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.scaffold_words import Words, decimal, size_in_words, words_in
from portfolio_gen.cli.site import shown_path, site_root
from portfolio_gen.cli.spoken import terminal_language
from portfolio_gen.cli.unwritten import refused
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.config_file import has_config
from portfolio_gen.read.translations import RefusedError, read_languages
from portfolio_gen.scaffold.add import Added, NotAddedError
from portfolio_gen.scaffold.copies import Brought
from portfolio_gen.scaffold.picked import LeftOut
from portfolio_gen.scaffold.texts import spoken_in

#: Reasons that lie in what was typed, rather than in what is on the disk.
USAGE = frozenset(("no-slug", "no-language", "no-original", "no-folder"))


def found_site(site: str | None) -> tuple[str, tuple[str, ...]]:
    """Return folder and languages of the site, the one that is named or the one we are in."""
    root = site_root(site)
    words = words_in(spoken_in(terminal_language()))
    if not has_config(root):
        raise click.UsageError(words["no-site"].format(where=root))
    problems: list[Problem] = []
    try:
        languages = read_languages(root, problems)
    except RefusedError as error:
        raise click.ClickException(f"{error}. {words['nothing']}") from None
    if not languages:
        show_problems(problems, root, "text")
        raise click.ClickException(words["nothing"])
    return root, languages


@contextmanager
def told_refusals(words: Words) -> Iterator[None]:
    """Tell why nothing was written."""
    try:
        yield
    except NotAddedError as error:
        tell_left(error.left, words)
        raise _exception(error, words) from None
    except RefusedError as error:
        raise click.ClickException(f"{error}. {words['nothing']}") from None
    except OSError as error:
        raise refused(error, words) from None


def _exception(error: NotAddedError, words: Words) -> click.ClickException:
    told = dict(error.told)
    if error.reason == "no-original":
        key, name = ("did-you-mean", told["near"]) if told["near"] else ("one-of", told["listed"])
        told["hint"] = words[key].format(name=name, names=name)
    kind = click.UsageError if error.reason in USAGE else click.ClickException
    return kind(words[error.reason].format(**told))


class Telling:
    """Tells what was written into a site; with `originals`, what that means."""

    def __init__(self, root: str, words: Words, *, originals: bool) -> None:
        self._root = root
        self._words = words
        self._originals = originals

    def one(self, added: Added, kind: str, seconds: float) -> None:
        """Tell of one write-up, and what to do next."""
        where = self._shown(added.path)
        what = self._what(added.brought)
        self._say("wrote", where=where, what=what, seconds=decimal(seconds, 2, self._words))
        if added.brought.names and self._originals:
            self._say("as-they-were")
        if added.path.count(".") > 1:
            self._say("next-translate", where=where)
            return
        self._say("next-selection" if kind == "selection" else "next-write", where=where)
        if added.draft:
            self._say("is-draft")

    def drafts(self, added: Sequence[Added], beside: Sequence[str], seconds: float) -> None:
        """Tell of drafts and of the sub-folders `beside`, without pictures; what to do next."""
        width = max(len(self._shown(each.path)) for each in added)
        for each in added:
            what = self._what(each.brought).removeprefix(", ")
            click.echo(f"  {self._shown(each.path):<{width}}  {what}")
        for name in beside:
            self._say("no-pictures-in", name=name)
        line = "wrote-drafts" if len(added) > 1 else "wrote-draft"
        self._say(line, count=str(len(added)), seconds=decimal(seconds, 2, self._words))
        if self._originals:
            self._say("as-they-were")
        self._say("next-drafts")

    def _say(self, sentence: str, /, **told: str) -> None:
        click.echo(self._words[sentence].format(**told))

    def _shown(self, path: str) -> str:
        return shown_path(os.path.join(self._root, *path.split("/"))).replace(os.sep, "/")

    def _what(self, brought: Brought) -> str:
        """Return how many pictures and films there are: ", 12 pictures, 1 film"."""
        counts = [(len(brought.names), "picture"), (len(brought.films), "film")]
        said = [
            self._words[f"one-{noun}" if number == 1 else f"many-{noun}s"].format(count=number)
            for number, noun in counts
            if number
        ]
        if said and not self._originals:
            sizes = (brought.original_bytes, brought.bytes)
            before, after = (size_in_words(size, self._words) for size in sizes)
            said.append(self._words["sizes"].format(before=before, after=after))
        return "".join(f", {each}" for each in said)


def tell_left(left: Sequence[LeftOut], words: Words) -> None:
    """Tell which files were left out, with the reason and a way out."""
    for each in left:
        click.echo(words["left-out"].format(name=each.name, reason=each.reason), err=True)
        if each.hint:
            click.echo(f"   hint: {each.hint}", err=True)
