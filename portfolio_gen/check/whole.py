"""Rules for the site as a whole: its size, originals, drafts, redirects, the legal notice."""

import os
from collections.abc import Iterator, Mapping

from portfolio_gen.check.anatomy import Anatomy
from portfolio_gen.check.notice import notice_problems
from portfolio_gen.check.seen import Seen
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Cleaned, Copy, Derivative, Page
from portfolio_gen.model.site import Probe
from portfolio_gen.plan.relative import address_at

MB, MIB = 1_000_000, 1_048_576
#: What GitHub takes (docs.github.com, "GitHub Pages limits", "About large files on GitHub").
SITE_LIMIT, FILE_LIMIT, FILE_WARNING = 1000 * MB, 100 * MIB, 50 * MIB


def site_problems(seen: Seen, anatomies: Mapping[str, Anatomy]) -> Iterator[Problem]:
    """Yield the problems of the whole site."""
    sizes = {path: os.path.getsize(seen.place_of(path)) for path in seen.contents}
    origins = {path: planned.origin for path, planned in seen.plan.outputs.items()}
    yield from size_problems(sizes, origins, seen.site.config.path)
    yield from _originals(seen)
    yield from _drafts(seen)
    yield from _redirects(seen, anatomies)
    yield from notice_problems(seen)


def size_problems(
    sizes: Mapping[str, int], origins: Mapping[str, Span], config_path: str
) -> Iterator[Problem]:
    """Yield what GitHub would refuse or warn of; `sizes` are bytes of outputs."""
    for path, size in sizes.items():
        if size > FILE_WARNING:
            is_over = size > FILE_LIMIT
            limit = "takes no file over 100 MiB" if is_over else "warns of files over 50 MiB"
            yield Problem(
                "file-large",
                "error" if is_over else "warning",
                f"{address_at(path)} has {size / MIB:,.1f} MiB; GitHub {limit}",
                origins[path],
                "make it smaller, or put it elsewhere and link to it",
            )
    total = sum(sizes.values())
    if total > 0.9 * SITE_LIMIT:
        yield Problem(
            "site-large",
            "error" if total > SITE_LIMIT else "warning",
            f"the site has {total / MB:,.0f} MB; GitHub Pages takes {SITE_LIMIT / MB:,.0f} MB",
            Span(config_path),
            "films and offered originals are largest: put them elsewhere and link to them",
        )


def _originals(seen: Seen) -> Iterator[Problem]:
    """Yield a problem for each picture that is published larger than any page shows one.

    Unless a page leads to it: then it is offered.
    """
    outputs = seen.plan.outputs
    shown = [each.recipe.width for each in outputs.values() if isinstance(each.recipe, Derivative)]
    largest = max(shown, default=0)
    used = {target for facts in seen.facts.values() for target in facts.targets}
    for path, planned in outputs.items():
        if not isinstance(planned.recipe, Copy | Cleaned) or not planned.sources or path in used:
            continue
        file = seen.site.files.get(planned.sources[0])
        probe = file.probe if file is not None else None
        if isinstance(probe, Probe) and probe.format != "svg" and 0 < largest < probe.width:
            yield Problem(
                "original-published",
                "warning",
                f"{address_at(path)} is {probe.width} pixels wide, wider than any picture that a "
                f"page shows ({largest}), and no page leads to it",
                planned.origin,
                "move it beside the page that shows it; if it is to be offered, link to it",
            )


def _drafts(seen: Seen) -> Iterator[Problem]:
    """Yield a problem for each file beside a draft that another page publishes."""
    hidden = {
        writeup.path.rpartition("/")[0] + "/": writeup
        for writeup in seen.site.writeups
        if writeup.front.draft and writeup.path.rpartition("/")[2].startswith("index.")
    }
    shown = {
        source.rpartition("/")[0] + "/"
        for planned in seen.plan.outputs.values()
        if isinstance(planned.recipe, Page)
        for source in planned.sources[:1]
    }
    told: set[str] = set()  # the sizes of one picture are told as one
    for path, planned in seen.plan.outputs.items():
        source = planned.sources[0] if planned.sources else ""
        folder = source.rpartition("/")[0] + "/"
        if folder in hidden and folder not in shown and source not in told:
            told.add(source)
            yield Problem(
                "draft-published",
                "warning",
                f"{address_at(path)} is published, and lies beside a draft, {hidden[folder].path}",
                planned.origin,
                "copy the file beside the page that uses it; its address tells the draft's name",
            )


def _redirects(seen: Seen, anatomies: Mapping[str, Anatomy]) -> Iterator[Problem]:
    """Yield a problem for each page that leads by itself to one that does so too."""
    leads = {path: each.refresh for path, each in anatomies.items() if each.refresh}
    for path, target in leads.items():
        if target not in leads:
            continue
        steps = [path]
        while steps[-1] in leads and leads[steps[-1]] not in steps:
            steps.append(leads[steps[-1]])
        is_loop = steps[-1] in leads
        way = " → ".join(map(address_at, (*steps, leads[steps[-1]]) if is_loop else steps))
        yield Problem(
            "redirect-loop" if is_loop else "redirect-chain",
            "error" if is_loop else "warning",
            f"{way}: readers are sent on and on" if is_loop else f"{way}: sent on twice",
            seen.plan.outputs[path].origin,
            "lead to the last page at once",
        )
