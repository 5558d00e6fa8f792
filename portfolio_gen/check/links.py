"""The rule that links lead somewhere: to a file of the site, and to a place that it has."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from portfolio_gen.check.facts import Facts
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.places import spellings
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.plan.relative import address_at


class Lost(NamedTuple):
    """A link that leads nowhere, its place in the sources, and the template if that isn't known."""

    code: str
    target: str  # output path, or the address as written
    anchor: str
    span: Span
    template: str


def link_problems(plan: Plan, facts: Mapping[str, Facts], finder: Finder) -> list[Problem]:
    """Return the problems of all links within the site, each place and target once."""
    pages: dict[object, tuple[Lost, list[str]]] = {}
    for path, each in facts.items():
        for lost in _lost(path, each, facts, plan, finder):
            # One place in a template leads to another file from each page.
            is_known = (lost.span.line, lost.span.column) != (1, 1)
            key = (lost.code, lost.span) if is_known else lost
            pages.setdefault(key, (lost, []))[1].append(path)
    folded = {name.casefold(): name for name in plan.outputs} if pages else {}
    return [_problem(lost, list(dict.fromkeys(paths)), folded) for lost, paths in pages.values()]


def _lost(
    path: str, each: Facts, facts: Mapping[str, Facts], plan: Plan, finder: Finder
) -> Iterator[Lost]:
    outputs = plan.outputs
    for target in each.targets:
        if target not in outputs and f"{target}/index.html" not in outputs:
            yield Lost("link-broken", target, "", *finder.target(path, target))
    for link in each.outside:
        yield Lost("link-absolute", link, "", *finder.text(path, spellings(link)))
    source = "".join(outputs[path].sources[:1])
    for target, anchor in each.fragments:
        known = facts.get(target)
        if known is None or not target.endswith(".html") or anchor in known.anchors:
            continue
        if anchor == "top" or anchor.startswith(":~:"):  # the HTML standard's; a text to be marked
            continue
        span = plan.link_spans.get((source, target, anchor))
        place = (span, "") if span else finder.text(path, (f"#{anchor}",))
        yield Lost("anchor-missing", target, anchor, *place)


def _problem(lost: Lost, paths: list[str], folded: Mapping[str, str]) -> Problem:
    who = named(paths)
    if lost.code == "link-absolute":
        message = (
            f"to {lost.target}, which is outside of the site when it is not at a domain's root"
        )
        hint = "write it relative to the page" + _in(lost.template, "; with href() in ")
    elif lost.code == "anchor-missing":
        where = "it" if who == address_at(lost.target) else address_at(lost.target)
        message = f"to #{lost.anchor}, and {where} has no such place"
        hint = (
            "correct the part after #; a heading's anchor is its words in lower case with hyphens"
        )
        if lost.template:
            hint = f"the link is not in the write-up but in {lost.template}, or in what it includes"
    else:
        message = f"to {address_at(lost.target)}, which is not part of the site"
        hint = f"correct the link{_in(lost.template, ' in raw HTML, in ')}; "
        hint += "a file of your own belongs beside the page or in static/"
        if near := folded.get(lost.target.casefold()):
            hint = f"letter case counts: it is {address_at(near)}"
    verb = "lead" if " other page" in who else "leads"
    return Problem(lost.code, "error", f"{who} {verb} {message}", lost.span, hint)


def _in(template: str, words: str) -> str:
    return f"{words}{template} or in what it includes" if template else ""


def named(paths: list[str]) -> str:
    """Return the addresses of outputs in words: "/a/", "/a/ and 3 other pages".

    Feeds repeat what pages say, so they are named only if no page is to be.
    """
    pages = [path for path in paths if path.lower().endswith((".html", ".htm"))] or paths
    first, others = address_at(pages[0]), len(pages) - 1
    if not others:
        return first
    return f"{first} and {others} other {'page' if others == 1 else 'pages'}"
