"""Secret words that outputs hold: each told once for every source that has them, at its line."""

import os
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portfolio_gen.check.common import is_common
from portfolio_gen.check.secrets import is_part_of, words_in
from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Page, Text
from portfolio_gen.model.site import Secret
from portfolio_gen.store.atomic import read_bytes

REASONS = {
    "client": "the name of a client who is not to be named",
    "person": "the name of a person who is not to be named",
    "redact": "words that are to be redacted",
}
#: More places than this are told as one.
MANY = 20


class Leak(NamedTuple):
    """Secret words in an output, and how often they are there."""

    path: str
    words: str
    times: int


def leak_problems(leaks: Iterable[Leak], plan: Plan) -> list[Problem]:
    """Return problems for secret words in outputs.

    Words are told at their place in each source file that has them. Pages that have them from
    elsewhere, such as a list that shows a project's title, are told only if no source does. Of
    names one of which is part of the other, the longer one is told. Words that are found in very
    many places are told once, where they are given.
    """
    by_words: dict[str, list[Leak]] = {}
    for leak in leaks:
        by_words.setdefault(leak.words, []).append(leak)
    given = {
        (span.path, span.line) for each in plan.secrets for span in (each.span, *each.also)
    }  # fmt: skip
    problems: list[Problem] = []
    told: dict[str, list[str]] = {}  # path of a source → the words that are told of it
    for words in sorted(by_words, key=lambda words: (-len(words), words)):
        secret = next(secret for secret in plan.secrets if secret.words == words)
        count = sum(leak.times for leak in by_words[words])
        if is_common(words):
            problems.append(_common(secret, count))
        found = [
            problem
            for problem in _of_secret(secret, given, by_words[words], plan)
            if not any(is_part_of(words, longer) for longer in told.get(problem.span.path, ()))
        ]
        for problem in found:
            told.setdefault(problem.span.path, []).append(words)
        problems += found if len(found) <= MANY else [_everywhere(secret, count, found)]
    return problems


def _of_secret(
    secret: Secret, given: set[tuple[str, int]], leaks: Sequence[Leak], plan: Plan
) -> list[Problem]:
    found: dict[str, Problem] = {}
    unplaced: list[Problem] = []
    for path in (leak.path for leak in leaks):
        planned = plan.outputs[path]
        places = [
            span
            for source in dict.fromkeys((planned.origin.path, *planned.sources))
            if (span := place_of_words(secret.words, source, plan.root, given)) is not None
        ]
        for span in places:
            found.setdefault(span.path, _problem(secret, path, span, span.path))
        if not places:
            problem = _problem(secret, path, planned.origin, _sources(planned))
            if isinstance(planned.recipe, Page | Text):
                unplaced.append(problem)
            else:  # the sizes of one picture are told as one
                found.setdefault(f"{planned.origin} {_sources(planned)}", problem)
    return list(found.values()) or unplaced


def _everywhere(secret: Secret, count: int, found: Sequence[Problem]) -> Problem:
    """Return the one problem of words that are nearly everywhere, where they are given."""
    spans = sorted({str(problem.span) for problem in found})
    return Problem(
        "secret-published",
        "error",
        f"{len(found)} files would publish {REASONS[secret.reason]}, {count} times: "
        f"first in {', '.join(spans[:3])}",
        secret.span,
        "if these are words that others use too, give longer ones here; "
        "else take them out of the files",
    )


def _common(secret: Secret, count: int) -> Problem:
    return Problem(
        "secret-common",
        "warning",
        f"this word is common: it is found {count} {'time' if count == 1 else 'times'}",
        secret.span,
        "give the longer name that it is part of, or take it out if it gives nobody away",
    )


def unreadable_problem(path: str, reason: str, planned: Planned) -> Problem:
    """Return that nobody can tell whether secret words are in an output."""
    return Problem(
        "secret-unreadable",
        "error",
        f"/{path} {reason}; so words that must stay private can't be looked for in it",
        planned.origin,
        "look at it yourself and write `checks: {off: [secret-unreadable]}`, here or in "
        "portfolio.yaml; or export it with its text; or take it out",
    )


def place_of_words(words: str, source: str, root: str, given: set[tuple[str, int]]) -> Span | None:
    """Return where a source of the site has the words, beyond the lines where they are `given`."""
    data = (
        read_bytes(os.path.join(root, source))
        if source.endswith((".md", ".yaml", ".yml"))
        else None
    )
    if data is None:
        return None
    for number, line in enumerate(data.decode("utf-8-sig", "replace").splitlines(), 1):
        if (source, number) not in given and words_in(line.encode(), "", (words,)):
            column, length = _within(words, line)
            return Span(source, number, column, length)
    return None


def _within(words: str, line: str) -> tuple[int, int]:
    """Return column and length of words in a line; of the whole line if written otherwise."""
    folded = unicodedata.normalize("NFC", line).casefold()
    at = folded.find(unicodedata.normalize("NFC", words).casefold())
    if at < 0 or len(folded) != len(line):
        return 1, max(1, len(line))
    return at + 1, len(words)


def _problem(secret: Secret, path: str, span: Span, source: str) -> Problem:
    return Problem(
        "secret-published",
        "error",
        f"/{path} would publish {REASONS[secret.reason]} (given in {secret.span})",
        span,
        f"take it out of {source}",
    )


def _sources(planned: Planned) -> str:
    names = dict.fromkeys((planned.origin.path, *planned.sources))
    listed = list(names)[:3]
    more = f" or {len(names) - 3} other files" if len(names) > 3 else ""
    return ", ".join(listed) + more
