"""`portfolio review`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from portfolio_gen.cli.letters import takes_all
from portfolio_gen.cli.problems import show_problems, visible_place
from portfolio_gen.cli.site import HELP, instant, site_options, site_root
from portfolio_gen.cli.spoken import count, decimal, said, tell_waiting
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.scan import is_site

if TYPE_CHECKING:
    from portfolio_gen.looking import Seen
    from portfolio_gen.model.problem import Problem
    from portfolio_gen.review.advice import Advice
    from portfolio_gen.review.review import Review


@click.command("review", context_settings=HELP)
@site_options
@click.option("-D", "--drafts", is_flag=True, help="Review drafts too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="How advice is shown.  [text]",
)
def command(
    directory: str | None, quiet: bool, verbose: bool, day: str | None, drafts: bool, form: str
) -> int:
    """Say what a reader would miss in each work: advice, never a failure.

    Who did what, why, what came of it, who was in it: what a text doesn't say, with the place, the
    reason and one way to mend it, in the language of the text. Nothing is built or changed.
    """
    from portfolio_gen.looking import look_at

    started = time.perf_counter()
    root = site_root(directory)
    if not is_site(root):
        from portfolio_gen.read.site_problems import no_config

        show_problems([no_config(root)], root, "text")
        return 0
    seen = look_at(
        root,
        today=instant(day),
        wishes=Wishes(drafts=drafts),
        search=os.environ.get("PATH", ""),
        waiting=tell_waiting,
    )
    review = _reviewed(seen)
    found = review.all() if review else []
    for text in [_as_json(found)] if form == "json" else _as_texts(found, root):
        click.echo(text)
    errors = [each for each in seen.problems if each.severity == "error"]
    show_problems(errors, root, "text")
    if not quiet and form != "json":
        for line in _ending(review, found, seen.problems, time.perf_counter() - started):
            click.echo(line)
    return 0


def _reviewed(seen: Seen) -> Review | None:
    """Return the review of a site; None if a mistake keeps it from being read."""
    if seen.site is None or seen.plan is None:
        return None
    from portfolio_gen.review.review import Review

    return Review(seen.site, seen.plan, seen.memo, seen.today)


def _as_texts(found: Sequence[Advice], root: str) -> Iterator[str]:
    """Yield each advice as text; reasons that were told already are not told again."""
    from portfolio_gen.review.advice import label

    told: set[str] = set()
    for each in found:
        code = click.style(f"[{each.code}]", dim=True)
        place = visible_place(each.span, root)
        lines = [said("{place}: {message}", place=place, message=f"{each.message} {code}")]
        for name, text in (("why", each.why), ("mend", each.mend)):
            if text not in told:
                lines.append(f"   {click.style(label(name, each.lang), bold=True)} {text}")
        told |= {each.why, each.mend}
        yield "\n".join(lines)


def _as_json(found: Sequence[Advice]) -> str:
    import json

    rows = [
        {
            "code": each.code,
            "lang": each.lang,
            "message": each.message,
            "why": each.why,
            "mend": each.mend,
            "path": each.span.path,
            "line": each.span.line,
            "column": each.span.column,
            "length": each.span.length,
        }
        for each in found
    ]
    return json.dumps(rows, ensure_ascii=not takes_all(sys.stdout.encoding), indent=2)


def _ending(
    review: Review | None, found: Sequence[Advice], problems: Sequence[Problem], seconds: float
) -> Iterator[str]:
    """Yield what was reviewed and what to do next."""
    errors = sum(problem.severity == "error" for problem in problems)
    if warnings := len(problems) - errors:
        words = "{warnings}: `portfolio check` shows them."
        if warnings == 1:
            words = "{warnings}: `portfolio check` shows it."
        yield said(words, warnings=count(warnings, "warning"))
    if review is None:
        yield said(
            "Nothing reviewed yet: mend what is said above, {errors}, first.",
            errors=count(errors, "error"),
        )
        return
    works, readable = review.works(), review.readable()
    if left_out := len(works) - len(readable):
        yield said(
            "The review reads French and English: {texts} in other languages not.",
            texts=count(left_out, "text"),
        )
    if not readable:
        yield said("No work to review yet. Next: write one, `content/projects/<name>/index.md`.")
        return
    yield from _found(len(readable), found, decimal(seconds))


def _found(texts: int, found: Sequence[Advice], seconds: str) -> Iterator[str]:
    begin = said("Reviewed {texts} ({seconds} s): ", texts=count(texts, "text"), seconds=seconds)
    if not found:
        yield begin + said("no remark.")
        yield said("Next: read one aloud to somebody, who hears what no rule finds.")
        return
    yield begin + said(
        "{remarks} in {files}. All of it is advice.",
        remarks=count(len(found), "remark"),
        files=count(len({each.span.path for each in found}), "file"),
    )
    yield said(
        "Next: begin with the first; `portfolio serve` shows the rest beside each page. "
        "What you have decided otherwise: `checks: {{off: [{code}]}}`.",
        code=found[-1].code,
    )
