"""`portfolio status`."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from portfolio_gen.cli.site import HELP, instant, require_site, shown_path, site_options, site_root
from portfolio_gen.cli.spoken import count, day_in_words, decimal, said, tell_waiting
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.published import RECORD
from portfolio_gen.store.atomic import read_bytes

if TYPE_CHECKING:
    from portfolio_gen.deploy.agenda import Agenda
    from portfolio_gen.looking import Seen
    from portfolio_gen.review.advice import Advice

#: Lines of one part, so that all fits on one screen.
MOST = 4
EVENTS = {"appears": "appears on {day}", "ends": "ends on {day}"}


class Part(NamedTuple):
    """A title, and rows of a path with what is to be said of it."""

    title: str
    rows: Sequence[tuple[str, str]]


@click.command("status", context_settings=HELP)
@site_options
def command(directory: str | None, quiet: bool, verbose: bool, day: str | None) -> int:
    """Show on one screen what waits: drafts, days to come, translations, weak texts.

    Nothing is built or changed. With -v all of it, however long.
    """
    from portfolio_gen.looking import look_at

    started = time.perf_counter()
    root = site_root(directory)
    require_site(root)
    seen = look_at(
        root,
        today=instant(day),
        wishes=Wishes(),
        search=os.environ.get("PATH", ""),
        waiting=tell_waiting,
    )
    errors = [each for each in seen.problems if each.severity == "error"]
    if seen.site is None or seen.plan is None:
        from portfolio_gen.cli.problems import show_problems

        show_problems(seen.problems, root, "text")
        words = said("Next: mend what is named above; then there is a site to tell of.")
        click.echo(words, err=True)
        return 1
    from portfolio_gen.deploy.agenda import agenda

    days = agenda(seen.site, seen.today)
    advice = _advice(seen)
    parts = [part for part in _parts(seen, days, advice, root) if part.rows]
    for line in _lines(parts, root, MOST if not verbose else 1_000_000):
        click.echo(line)
    if not quiet:
        record = read_bytes(os.path.join(root, RECORD))
        click.echo(_summary(seen, record, time.perf_counter() - started))
        click.echo(_next(days, advice, len(errors), is_published=record is not None))
    return 0


def _parts(
    seen: Seen, days: Agenda, advice: Sequence[Sequence[Advice]], root: str
) -> Iterator[Part]:
    assert seen.site is not None
    fronts = {each.path: each.front for each in seen.site.writeups}
    yield Part(said("Drafts"), [(path, "") for path in days.drafts])
    to_come = [(day.path, said(EVENTS[day.event], day=day_in_words(day.date))) for day in days.days]
    yield Part(said("Scheduled (publish again on the day)"), to_come)
    ended = [
        (path, said("since {day}", day=day_in_words(fronts[path].expire_on))) for path in days.ended
    ]
    yield Part(said("Ended"), ended)
    yield Part(said("Published but linked from nowhere"), [(path, "") for path in days.unlisted])
    yield Part(said("Translations"), _translations(root, seen.site.config.languages))
    weak = [
        (
            found[0].span.path,
            said(
                "{remarks}: {first}",
                remarks=count(len(found), "remark"),
                first=_short(found[0].message),
            ),
        )
        for found in advice
    ]
    yield Part(said("Weak (a reader would miss something)"), weak)
    renewable = said("For VS Code, of another version (`portfolio add vscode` renews them)")
    yield Part(renewable, _editor(seen, root))


def _editor(seen: Seen, root: str) -> list[tuple[str, str]]:
    from portfolio_gen.scaffold.renewing import outdated
    from portfolio_gen.scaffold.texts import spoken_in

    assert seen.site is not None
    return [(path, "") for path in outdated(root, spoken_in(seen.site.config.languages[0]))]


def _translations(root: str, languages: Sequence[str]) -> list[tuple[str, str]]:
    from portfolio_gen.read.translations import Translations

    if len(languages) < 2:
        return []
    translations = Translations(root, tuple(dict.fromkeys(languages)))
    outdated = [row.path for row in translations.rows() if row.state == "outdated"]
    return [
        *((path, said("its original has changed")) for path in outdated),
        *(
            (path, said("not in {languages}", languages=", ".join(langs)))
            for path, langs in translations.missing()
        ),
    ]


def _advice(seen: Seen) -> list[tuple[Advice, ...]]:
    """Return what the review says of each work, those with the most remarks first."""
    from portfolio_gen.review.review import Review

    assert seen.site is not None
    assert seen.plan is not None
    review = Review(seen.site, seen.plan, seen.memo, seen.today)
    found = [review.page(writeup.path) for writeup in review.works()]
    return sorted((each for each in found if each), key=len, reverse=True)


def _short(message: str) -> str:
    return message if len(message) <= 60 else message[:59].rstrip() + "…"


def _lines(parts: Sequence[Part], root: str, most: int) -> Iterator[str]:
    for title, rows in parts:
        shown = [(shown_path(os.path.join(root, path)), words) for path, words in rows[:most]]
        width = max(len(path) for path, _ in shown)
        more = f" ({len(rows)})" if len(rows) > most else ""
        yield click.style(said("{title}:", title=f"{title}{more}"), bold=True)
        for path, words in shown:
            yield f"  {path:<{width}}  {words}".rstrip()
        if len(rows) > most:
            yield "  " + said("… and {number} more", number=len(rows) - most)


def _summary(seen: Seen, record: bytes | None, seconds: float) -> str:
    from portfolio_gen.model.recipes import Page

    assert seen.plan is not None
    errors = sum(each.severity == "error" for each in seen.problems)
    warnings = len(seen.problems) - errors
    problems = f", {count(errors, 'error')}, {count(warnings, 'warning')}" if seen.problems else ""
    made = [planned.recipe for planned in seen.plan.outputs.values()]
    pages = count(sum(isinstance(recipe, Page) for recipe in made), "page")
    return said(
        "{day}: {pages}{problems}; {state} ({seconds} s).",
        day=day_in_words(seen.today),
        pages=pages,
        problems=problems,
        state=said("never published from here" if record is None else "published before"),
        seconds=decimal(seconds),
    )


def _next(days: Agenda, advice: Sequence[object], errors: int, *, is_published: bool) -> str:
    if errors:
        return said("Next: `portfolio check` names the errors.")
    if not is_published:
        return said("Next: `portfolio deploy` publishes it.")
    if advice:
        return said("Next: `portfolio review` says what readers would miss.")
    if days.days:
        return said(
            "Next: `portfolio deploy` on {day}; with `portfolio deploy --workflow`, GitHub does "
            "it.",
            day=day_in_words(days.days[0].date),
        )
    if days.drafts:
        words = "Next: complete {draft}, then take `draft: true` away."
        return said(words, draft=days.drafts[0])
    return said("Next: nothing waits; show it to somebody.")
