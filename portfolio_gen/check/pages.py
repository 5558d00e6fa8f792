"""Rules for single pages: headings, ids, language, words for search engines, weight."""

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from portfolio_gen.check.anatomy import Anatomy
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.links import named
from portfolio_gen.check.places import spellings
from portfolio_gen.check.seen import Seen
from portfolio_gen.model.plan import Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.views import GonePage, NotFoundPage, RedirectPage

#: Letters of a title and a description that results of search engines show, rounded up.
TITLE, DESCRIPTION = 70, 180
#: Bytes that a page may load before anybody scrolls.
BUDGET = 4_000_000
SEPARATORS = " –—-|·:"


class Finding(NamedTuple):
    """What a rule says of one page; the same at the same place is told once for all pages."""

    code: str
    words: str  # go on after the names of the pages
    span: Span
    hint: str


def page_problems(
    seen: Seen, anatomies: Mapping[str, Anatomy], finder: Finder
) -> Iterator[Problem]:
    """Yield the problems of each page, in the order of places; of many pages as one."""
    weights: dict[str, int] = {}
    pages: dict[Finding, list[str]] = {}
    for path, anatomy in anatomies.items():
        planned = seen.plan.outputs[path]
        if not isinstance(planned.recipe, Page):
            continue  # a page of static/ is its author's own
        for finding in (
            *_built(path, anatomy, planned, finder, seen),
            *_searched(anatomy, planned, seen),
            *_heavy(path, anatomy, planned, seen, weights),
        ):
            pages.setdefault(finding, []).append(path)
    for finding, paths in pages.items():
        message = f"{named(paths)} {finding.words if len(paths) == 1 else _of_many(finding.words)}"
        yield Problem(finding.code, "warning", message, finding.span, finding.hint)


def _of_many(words: str) -> str:
    """Return words on a page as they are said of several."""
    verb, _, rest = words.partition(" ")
    return f"{({'has': 'have', 'does': 'do', 'loads': 'load'}).get(verb, verb)} {rest}"


def _built(
    path: str, anatomy: Anatomy, planned: Planned, finder: Finder, seen: Seen
) -> Iterator[Finding]:
    if not anatomy.lang:
        yield Finding(
            "lang-missing",
            "does not say which language it is in, so that no voice can read it aloud well",
            finder.text(path, ("<html",))[0],
            'write `<html lang="{{ page.lang }}">` in the template',
        )
    if isinstance(getattr(planned.recipe, "view", None), NotFoundPage):
        return  # all languages on one page, each with its heading
    yield from _headings(path, anatomy, finder)
    known = [each.message for each in seen.problems if each.code == "anchor-duplicate"]
    for name in (name for name in anatomy.repeated if not any(name in each for each in known)):
        ways = (f'id="{name}"', f"id='{name}'", f"id={name}", f"#{name}}}", f"{{#{name}")
        yield Finding(
            "id-repeated",
            f"has several elements with the id `{name}`; a link to it leads to the first",
            finder.text(path, ways)[0],
            "give each its own",
        )
    told = {each.span.path for each in seen.problems if each.code == "alt-missing"}
    nameless = [src for src in anatomy.nameless if planned.origin.path not in told]
    if nameless:
        span, _ = finder.text(path, [way for src in nameless for way in spellings(src)])
        what = "a picture" if len(nameless) == 1 else f"{len(nameless)} pictures"
        yield Finding(
            "alt-missing",
            f"has {what} without `alt`: readers who can't see it hear the name of its file",
            span,
            'say what it shows with alt="…", or write alt="" if it shows nothing',
        )


def _headings(path: str, anatomy: Anatomy, finder: Finder) -> Iterator[Finding]:
    first = [text for level, text in anatomy.headings if level == 1]
    if not first:
        yield Finding(
            "heading-first",
            "has no heading of the first level",
            finder.text(path, ("{% block main %}", "<main"))[0],
            "write the page's title as `<h1>` in its template",
        )
    elif len(first) > 1:
        ways = (f"# {first[1]}", first[1])
        yield Finding(
            "heading-first",
            f"has {len(first)} headings of the first level; the second is “{first[1]}”",
            finder.text(path, ways)[0],
            "the page's title is its first heading: begin with `##`",
        )
    before = 0
    for level, text in anatomy.headings:
        if before and level > before + 1:
            yield Finding(
                "heading-skipped",
                f"has “{text}” as a heading of level {level} below one of level {before}",
                finder.text(path, (f"{'#' * level} {text}", text))[0],
                f"write it with {'#' * (before + 1)}: levels tell readers what belongs to what",
            )
            return
        before = level


def _searched(anatomy: Anatomy, planned: Planned, seen: Seen) -> Iterator[Finding]:
    """Yield what is too long for the results of search engines, of pages that are in them."""
    recipe = planned.recipe
    if not isinstance(recipe, Page) or recipe.view.noindex:
        return
    if isinstance(recipe.view, RedirectPage | GonePage | NotFoundPage):
        return
    title = recipe.view.title
    if len(title) > TITLE:
        yield Finding(
            "title-long",
            f"has a title of {len(title)} letters; results of search engines show about 65",
            _key("title", planned, seen),
            "shorten `title`, what matters first; the rest belongs in `summary`",
        )
    if recipe.view.description and len(anatomy.description) > DESCRIPTION:
        yield Finding(
            "description-long",
            f"has a description of {len(anatomy.description)} letters; "
            "results of search engines and previews of links show about 160",
            _key("summary", planned, seen),
            "shorten `summary` to one sentence",
        )


def _key(name: str, planned: Planned, seen: Seen) -> Span:
    """Return where the front matter of a page's write-up has a key; else the page's origin."""
    path = planned.origin.path
    writeup = next((each for each in seen.site.writeups if each.path == path), None)
    place = writeup.front.places.get(name) if writeup is not None else None
    return Span(path, *place) if place is not None else planned.origin


def _heavy(
    path: str, anatomy: Anatomy, planned: Planned, seen: Seen, weights: dict[str, int]
) -> Iterator[Finding]:
    loaded = {path, *anatomy.at_once}
    for name in anatomy.at_once:
        if name.endswith(".css"):  # and its fonts
            facts = seen.facts.get(name)
            loaded.update(each for each in facts.targets if ".woff" in each) if facts else None
    total = sum(_size(each, seen, weights) for each in loaded)
    if total > BUDGET:
        heaviest = max(sorted(loaded), key=lambda each: weights[each])
        yield Finding(
            "page-heavy",
            f"loads {total / 1e6:.1f} MB before anybody scrolls, /{heaviest} most of all "
            f"({weights[heaviest] / 1e6:.1f} MB)",
            planned.origin,
            f'stay below {BUDGET / 1e6:.0f} MB: smaller files, or `loading="lazy"` on what is '
            "further down",
        )


def _size(path: str, seen: Seen, weights: dict[str, int]) -> int:
    if path not in weights:
        is_there = path in seen.plan.outputs
        weights[path] = os.path.getsize(seen.place_of(path)) if is_there else 0
    return weights[path]
