"""Secret words that outputs hold: each told once for every source that has them, at its line."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from portfolio_gen.check.common import is_common
from portfolio_gen.check.secret_places import Given, anywhere, line_with, named_so
from portfolio_gen.check.secrets import is_part_of
from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Cleaned, Copy, Derivative
from portfolio_gen.model.site import Secret

REASONS = {
    "client": "the name of a client who is not to be named",
    "person": "the name of a person who is not to be named",
    "redact": "words that are to be redacted",
}
_OWN_DATA = (
    "it stands in what ",
    " says of itself (who made it, its title, its text); save it without, or for a picture write "
    "`images: {remove: [creator, credit, copyright]}` in portfolio.yaml",
)
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


def _of_secret(secret: Secret, given: Given, leaks: Sequence[Leak], plan: Plan) -> list[Problem]:
    """Return a problem for each file of the author's that has the words, at its line.

    Files are looked at in this order: those that an output was made from; their names; all others.
    What was found nowhere stands in the bytes of a picture or document, or in the shipped theme.
    """
    found: dict[str, Problem] = {}
    unplaced: list[Leak] = []
    for leak in leaks:
        planned = plan.outputs[leak.path]
        sources = tuple(dict.fromkeys((planned.origin.path, *planned.sources)))
        lines = [line_with(secret.words, source, plan.root, given) for source in sources]
        spans = [span for span in lines if span is not None]
        for span in spans:
            found.setdefault(span.path, _problem(secret, leak.path, span, f"take it out of {span}"))
        names = dict.fromkeys(named_so(secret.words, source) for source in sources)
        for name in filter(None, names):
            hint = f"rename {name}; an address of its own would not be enough"
            found.setdefault(name, _problem(secret, leak.path, Span(name), hint))
        if not spans and not any(names):
            unplaced.append(leak)
    if unplaced and not found:
        for span in anywhere(secret.words, plan.root, given):
            hint = f"take it out of {span}"
            found.setdefault(span.path, _problem(secret, unplaced[0].path, span, hint))
    for leak in unplaced:
        planned = plan.outputs[leak.path]
        if isinstance(planned.recipe, Derivative | Cleaned | Copy):  # sizes of one: told as one
            source = (*planned.sources, planned.origin.path)[0]
            problem = _problem(secret, leak.path, planned.origin, source.join(_OWN_DATA))
            found.setdefault(source, problem)
    return list(found.values()) or [
        _problem(secret, leak.path, plan.outputs[leak.path].origin, _sources(plan, leak.path))
        for leak in unplaced[:1]
    ]


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


def hint_problems(
    found: Mapping[str, Sequence[int]],
    hints: Sequence[tuple[str, str]],
    told: Collection[str],
    plan: Plan,
) -> list[Problem]:
    """Return a warning for each name that a part of it, or a longer word, may give away.

    `found` are numbers of `hints` by output; a hint is (words of the secret, what hints at it). Of
    names that stand somewhere in full this is `told` already.
    """
    paths: dict[str, dict[str, None]] = {}  # words of the secret → sources, in order
    for path, numbers in found.items():
        for number in numbers:
            source = (*plan.outputs[path].sources, plan.outputs[path].origin.path)[0]
            paths.setdefault(hints[number][0], {})[source] = None
    problems = []
    for words in sorted(paths.keys() - set(told)):
        secret = next(secret for secret in plan.secrets if secret.words == words)
        problems.append(_hint(secret, list(paths[words])))
    return problems


def _hint(secret: Secret, sources: Sequence[str]) -> Problem:
    more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
    return Problem(
        "secret-near",
        "warning",
        f"a part of this name, or a longer word with it, stands in {sources[0]}{more}",
        secret.span,
        "if that gives the name away, add it to `redact` as it stands there",
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


def _problem(secret: Secret, path: str, span: Span, hint: str) -> Problem:
    return Problem(
        "secret-published",
        "error",
        f"/{path} would publish {REASONS[secret.reason]} (given in {secret.span})",
        span,
        hint,
    )


def _sources(plan: Plan, path: str) -> str:
    planned = plan.outputs[path]
    names = dict.fromkeys((planned.origin.path, *planned.sources))
    listed = list(names)[:3]
    more = len(names) - len(listed)
    others = f" or {more} other file{'' if more == 1 else 's'}" if more else ""
    return f"take it out of {', '.join(listed)}{others}, or of what the theme writes"
