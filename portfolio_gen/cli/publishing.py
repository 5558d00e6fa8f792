"""What is said before and after a publication: what is left out, what changes, what is next."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from portfolio_gen.cli.spoken import decimal, listed, said, told
from portfolio_gen.store.atomic import read_bytes

if TYPE_CHECKING:
    from portfolio_gen.cli.built import Built
    from portfolio_gen.deploy.agenda import Agenda
    from portfolio_gen.deploy.publish import Door, Publication
    from portfolio_gen.deploy.repository import Target

STRANGERS = "Left out, in _site/ but not made by the build: {paths}"


def before_lines(
    built: Built,
    door: Door,
    publication: Publication,
    *,
    dropped: bool,
    verbose: bool,
    whole: bool,
) -> list[str]:
    """Return what is said before anything is published: what is left out, what changes.

    `dropped`: the branch loses its earlier commits; `whole`: every file that changes is named.
    """
    from portfolio_gen.deploy.changes import as_lines
    from portfolio_gen.deploy.github import doubt
    from portfolio_gen.realise.commit import files_below

    strangers = tuple(path for path in files_below(built.out) if path not in built.contents)
    lines = [*_agenda(built.agenda, built.hidden), *_listed(STRANGERS, strangers)]
    if publication.kept_cname:
        words = "CNAME of the branch is kept; `domain: {name}` in portfolio.yaml makes it yours."
        lines.append(said(words, name=publication.kept_cname))
    cname = publication.kept_cname or _domain(built.out)
    if doubtful := doubt(built.base_url, cname, door.target.address):
        words = (
            "{doubt}: one of them is wrong. Write the right one into portfolio.yaml (`base_url`, "
            "`domain`) and deploy again."
        )
        lines.append(said(words, doubt=told(doubtful)))
    where = where_of(door.target)
    if door.tip.commit and not door.tip.is_ours:
        words = "{where} was not made by portfolio; all of it is replaced."
        lines.append(said(words, where=where))
    if dropped:
        words = "The earlier commits of {branch} go; --history keeps them."
        lines.append(said(words, branch=door.target.branch))
    if verbose or whole:
        lines += [told(line) for line in as_lines(publication.changes, whole=whole)]
    return lines


def _agenda(agenda: Agenda, hidden: tuple[str, ...]) -> list[str]:
    """Return what is left out, what is hidden, and what is to come."""
    days = (told(f"On {day.date}, {day.path} {day.event}") for day in agenda.days[:3])
    return [
        *_listed("Left out, drafts: {paths}", agenda.drafts),
        *_listed("Published but linked from nowhere (not secret): {paths}", hidden),
        *(said("{event}: publish again that day.", event=day) for day in days),
    ]


def _domain(out: str) -> str:
    data = read_bytes(os.path.join(out, "CNAME")) or b""
    return data.decode("utf-8", "replace").strip()


def _listed(words: str, paths: tuple[str, ...]) -> list[str]:
    return [said(words, paths=listed(paths, 5))] if paths else []


def where_of(target: Target) -> str:
    """Return where a site goes, in words."""
    return said("{branch} of {address}", branch=target.branch, address=target.place)


def after_lines(
    built: Built,
    door: Door,
    publication: Publication,
    seconds: float,
    *,
    done: bool,
    dry_run: bool,
) -> list[str]:
    """Return what was done and what to do next."""
    from portfolio_gen.deploy.changes import in_words

    where, passed = where_of(door.target), decimal(seconds)
    if done:
        words = "{where} is up to date: {size} ({seconds} s)."
        return [
            said(words, where=where, size=built.size, seconds=passed),
            said("Next: write; what you change is published by the next `portfolio deploy`."),
        ]
    changes = ", ".join(told(each) for each in in_words(publication.changes))
    if dry_run:
        words = "Would publish to {where}: {changes} ({seconds} s). Nothing was published."
        return [
            said(words, where=where, changes=changes, seconds=passed),
            said("Next: `portfolio deploy`."),
        ]
    words = "Published to {where}: {size}; {changes} ({seconds} s)."
    return [
        said(words, where=where, size=built.size, changes=changes, seconds=passed),
        *_next(built, door),
    ]


def _next(built: Built, door: Door) -> list[str]:
    from portfolio_gen.deploy.github import pages_address

    guess = pages_address(door.target.address)
    shown = built.base_url or guess
    lines = [said("It shows at {address} in a minute or two.", address=shown)] if shown else []
    if not built.base_url:
        wanted = f"`base_url: {guess}`" if guess else said("`base_url`, the site’s whole address,")
        words = (
            "Without {key} in portfolio.yaml, share pictures and feeds are left out: add it and "
            "deploy again."
        )
        lines.append(said(words, key=wanted))
    if door.tip.commit:
        return [*lines, said("Next: look at it on the web, then send somebody the link.")]
    return [*lines, _switch_on(door.target)]


def _switch_on(target: Target) -> str:
    """Return how GitHub is told to show the branch."""
    from portfolio_gen.deploy.github import settings_address

    words = (
        "Next: switch Pages on, if GitHub shows the site: Deploy from a branch, {branch}, / (root)."
    )
    settings = settings_address(target.address)
    if settings:
        words = "Next: switch Pages on at {settings}: Deploy from a branch, {branch}, / (root)."
    return said(words, settings=settings, branch=target.branch)
