"""What `portfolio add` does and says, once it knows what is asked for."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches

import click

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.scaffold_words import Words, decimal, words_in
from portfolio_gen.cli.site import instant, shown_path, site_root
from portfolio_gen.cli.spoken import terminal_language
from portfolio_gen.cli.unwritten import refused
from portfolio_gen.model.problem import Problem
from portfolio_gen.plan.texts import text_in
from portfolio_gen.read.config_file import has_config
from portfolio_gen.read.sources import name_of
from portfolio_gen.read.translations import RefusedError, Translations, read_languages
from portfolio_gen.scaffold.adding import (
    FOLDERS,
    Writing,
    captions,
    free_slug,
    places,
    slug_of,
    title_and_date,
    translation,
    written,
)
from portfolio_gen.scaffold.copies import Brought, bring
from portfolio_gen.scaffold.picked import LeftOut, Picked, new_stems, pick
from portfolio_gen.scaffold.staging import Staging, TakenError, first_taken
from portfolio_gen.scaffold.texts import spoken_in


def begin(site: str | None, *, originals: bool, quiet: bool) -> "Adding":
    """Return what adds to a site, the one that is named or the one we are in."""
    root = site_root(site)
    if not has_config(root):
        words = words_in(spoken_in(terminal_language()))
        raise click.UsageError(words["no-site"].format(where=root))
    problems: list[Problem] = []
    try:
        languages = read_languages(root, problems)
    except RefusedError as error:
        raise click.ClickException(f"{error}.") from None
    if not languages:
        show_problems(problems, root, "text")
        raise click.ClickException(words_in(spoken_in(terminal_language()))["nothing"])
    return Adding(root, languages, originals=originals, quiet=quiet)


class Adding:
    """One call of `portfolio add`: what it wrote, to be told."""

    def __init__(
        self, root: str, languages: Sequence[str], *, originals: bool, quiet: bool
    ) -> None:
        self.root = root
        self.languages = tuple(languages)
        self.lang = spoken_in(self.languages[0])
        self.words: Words = words_in(self.lang)
        self._originals = originals
        self._quiet = quiet
        self._made: list[tuple[str, Brought, bool]] = []  # path, pictures, whether a draft
        self._beside: list[str] = []  # sub-folders without a picture

    def writeup(self, kind: str, title: str, folder: str | None, *, draft: bool) -> None:
        """Write a new write-up, with the pictures of a folder if there is one."""
        title = " ".join(title.split())
        slug = slug_of(title)
        if not slug:
            raise click.UsageError(self.words["no-slug"].format(title=title))
        for path in places(kind, slug):
            self._refuse_taken(path)
        self._refuse_taken(f"content/{FOLDERS[kind]}/{slug}/_")  # a folder that is there
        picked, left = self._picked(folder) if folder is not None else ([], [])
        with self._staging() as staging:
            self._write(staging, kind, slug, title, picked, left, draft=draft)
            staging.commit()

    def projects(self, folder: str) -> None:
        """Write a draft for each sub-folder that holds pictures."""
        found = [(name, *self._pick(os.path.join(folder, name))) for name in _folders(folder)]
        self._beside = [name for name, picked, _ in found if not picked]
        if len(self._beside) == len(found):
            raise click.ClickException(self.words["no-sub-folders"].format(path=folder))
        taken = self._taken_slugs()
        with self._staging() as staging:
            for name, picked, left in found:
                if not picked:
                    continue
                title, date = title_and_date(name)
                slug = free_slug(slug_of(title) or slug_of(name) or "project", taken)
                taken.add(slug)
                self._write(staging, "project", slug, title, picked, left, draft=True, date=date)
            staging.commit()

    def translation(self, kind: str, title: str, lang: str) -> None:
        """Write a translation that is to be made, beside its original."""
        if lang not in self.languages:
            listed = ", ".join(self.languages)
            message = self.words["no-language"].format(lang=lang, listed=listed)
            raise click.UsageError(message)
        try:
            original, head, summary, body = self._original(kind, title)
        except RefusedError as error:
            raise click.ClickException(f"{error}. {self.words['nothing']}") from None
        stem = original.removesuffix(".md")
        parent, _, name = stem.rpartition("/")
        path = f"{parent}/{name.partition('.')[0]}.{lang}.md"
        self._refuse_taken(path)
        with self._staging() as staging:
            content = translation(head, summary, body, spoken_in(lang))
            staging.write(path, content.encode())
            self._made.append((path, Brought(), True))
            staging.commit()

    def tell(self, kind: str, seconds: float) -> None:
        """Tell what was written, and what to do next."""
        path, brought, draft = self._made[0]
        self._tell_left(brought.left)
        if self._quiet:
            return
        where = self._shown(path)
        click.echo(
            self.words["wrote"].format(
                where=where, what=self._what(brought), seconds=decimal(seconds, 2, self.words)
            )
        )
        if brought.names and self._originals:
            click.echo(self.words["as-they-were"])
        if path.count(".") > 1:
            click.echo(self.words["next-translate"].format(where=where))
            return
        click.echo(
            self.words["next-selection" if kind == "selection" else "next-write"].format(
                where=where
            )
        )
        if draft:
            click.echo(self.words["is-draft"])

    def tell_projects(self, seconds: float) -> None:
        """Tell which drafts were written, what was left, and what to do next."""
        self._tell_left([each for _, brought, _ in self._made for each in brought.left])
        if self._quiet:
            return
        width = max(len(self._shown(path)) for path, _, _ in self._made)
        for path, brought, _ in self._made:
            what = self._what(brought).removeprefix(", ")
            click.echo(f"  {self._shown(path):<{width}}  {what}")
        for name in self._beside:
            click.echo(self.words["no-pictures-in"].format(name=name))
        number = len(self._made)
        line = self.words["wrote-drafts" if number > 1 else "wrote-draft"]
        click.echo(line.format(count=number, seconds=decimal(seconds, 2, self.words)))
        if self._originals:
            click.echo(self.words["as-they-were"])
        click.echo(self.words["next-drafts"])

    def _picked(self, folder: str) -> tuple[list[Picked], list[LeftOut]]:
        """Return what a folder holds to bring; none is a mistake."""
        picked, left = self._pick(folder)
        if not picked:
            self._tell_left(left)
            raise click.ClickException(self.words["no-pictures"].format(path=folder))
        return picked, left

    def _pick(self, folder: str) -> tuple[list[Picked], list[LeftOut]]:
        try:
            return pick(folder)
        except OSError as error:
            raise refused(error, self.words) from None

    def _write(
        self,
        staging: Staging,
        kind: str,
        slug: str,
        title: str,
        picked: Sequence[Picked],
        left: Sequence[LeftOut],
        *,
        draft: bool,
        date: str = "",
    ) -> None:
        """Stage one write-up with its pictures."""
        alone, inside = places(kind, slug)
        path = inside if picked or kind == "project" else alone
        folder = path.rpartition("/")[0]
        brought = self._bring(staging, folder, picked)
        brought.left[:0] = left
        taken = max((each.taken for each in picked), default="")
        if kind == "note":
            date = instant(None)[:10]
        writing = Writing(
            kind,
            title,
            self.lang,
            date or taken[:7],
            dated=bool(taken) and not date,
            draft=draft,
            pictures=tuple(brought.names),
            films=tuple(brought.films),
            works=tuple(sorted(self._slugs("project"))) if kind == "selection" else (),
        )
        staging.write(path, written(writing).encode())
        if sheet := captions(brought.names, brought.films, self.lang):
            staging.write(f"{folder}/pictures.yaml", sheet.encode())
        self._made.append((path, brought, draft))

    def _bring(self, staging: Staging, folder: str, picked: Sequence[Picked]) -> Brought:
        with PictureProgress(shown=not self._quiet) as progress:
            return bring(
                picked,
                new_stems(picked),
                lambda name: staging.place(f"{folder}/{name}"),
                lambda name: staging.leave_out(f"{folder}/{name}"),
                progress,
                originals=self._originals,
            )

    def _original(self, kind: str, wanted: str) -> tuple[str, str, str, str]:
        """Return path, title, summary and body of a write-up that is named by title or folder."""
        translations = Translations(self.root, self.languages)
        names: dict[str, str] = {}
        for versions in translations.writeups:
            name = name_of(versions[0].path)
            if name is None or name.kind != kind:
                continue
            words = translations.words(versions[0])
            front, lang = words.source.front, versions[0].lang
            title, summary = text_in(front.title, lang), text_in(front.summary, lang)
            if wanted in (name.key, title, versions[0].path) or slug_of(wanted) == name.key:
                return versions[0].path, title, summary, words.parts.body
            names |= {name.key: name.key, title: name.key}
        near = get_close_matches(wanted, names, 1, 0.5)
        hint = self.words["did-you-mean"].format(name=names[near[0]]) if near else ""
        hint = hint or self.words["one-of"].format(
            names=", ".join(sorted(set(names.values()))[:10])
        )
        raise click.UsageError(self.words["no-original"].format(wanted=wanted, hint=hint))

    def _slugs(self, kind: str) -> set[str]:
        names = (
            name_of(versions[0].path)
            for versions in Translations(self.root, self.languages).writeups
        )
        return {name.key for name in names if name is not None and name.kind == kind}

    def _taken_slugs(self) -> set[str]:
        folder = os.path.join(self.root, "content", "projects")
        listed = os.listdir(folder) if os.path.isdir(folder) else []
        return {name.split(".")[0].casefold() for name in listed}

    def _refuse_taken(self, path: str) -> None:
        if taken := first_taken(self.root, path):
            raise click.ClickException(self.words["taken-there"].format(path=taken))
        if path.endswith("/_") and os.path.isdir(os.path.join(self.root, path[:-2])):
            raise click.ClickException(self.words["taken-there"].format(path=path[:-1]))

    @contextmanager
    def _staging(self) -> Iterator[Staging]:
        try:
            with Staging(self.root) as staging:
                yield staging
        except TakenError as taken:
            raise click.ClickException(self.words["taken-there"].format(path=taken.path)) from None
        except OSError as error:
            raise refused(error, self.words) from None

    def _shown(self, path: str) -> str:
        return shown_path(os.path.join(self.root, *path.split("/"))).replace(os.sep, "/")

    def _what(self, brought: Brought) -> str:
        """Return how many pictures and films there are: ", 12 pictures, 1 film"."""
        counts = [(len(brought.names), "picture"), (len(brought.films), "film")]
        said = [
            self.words[f"one-{noun}" if number == 1 else f"many-{noun}s"].format(count=number)
            for number, noun in counts
            if number
        ]
        if said and not self._originals:
            before, after = (
                decimal(size / 1e6, 1, self.words)
                for size in (brought.original_bytes, brought.bytes)
            )
            said.append(self.words["sizes"].format(before=before, after=after))
        return "".join(f", {each}" for each in said)

    def _tell_left(self, left: Sequence[LeftOut]) -> None:
        for each in left:
            click.echo(self.words["left-out"].format(name=each.name, reason=each.reason), err=True)
            if each.hint:
                click.echo(f"   hint: {each.hint}", err=True)


def _folders(folder: str) -> list[str]:
    return sorted(
        name
        for name in os.listdir(folder)
        if name[0] not in "._" and os.path.isdir(os.path.join(folder, name))
    )
