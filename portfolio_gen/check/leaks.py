"""Secret words that outputs hold: each told once for every source that has them, at its line."""

import os
import unicodedata
from collections.abc import Iterable, Sequence

from portfolio_gen.check.secrets import words_in
from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Page, Text
from portfolio_gen.model.site import Secret
from portfolio_gen.store.atomic import read_bytes

REASONS = {
    "client": "the name of a client who is not to be named",
    "redact": "words that are to be redacted",
}


def leak_problems(leaks: Iterable[tuple[str, str]], plan: Plan) -> list[Problem]:
    """Return problems for pairs of an output path and the secret words in it.

    A word is told at its place in each source file that has it. Pages that have it from
    elsewhere, such as a list that shows a project's title, are told only if no source does.
    """
    by_words: dict[str, list[str]] = {}
    for path, words in leaks:
        by_words.setdefault(words, []).append(path)
    problems = []
    for words, paths in by_words.items():
        secrets = [secret for secret in plan.secrets if secret.words == words]
        given = {(span.path, span.line) for each in secrets for span in (each.span, *each.also)}
        problems += _of_secret(secrets[0], given, paths, plan)
    return problems


def _of_secret(
    secret: Secret, given: set[tuple[str, int]], paths: Sequence[str], plan: Plan
) -> list[Problem]:
    found: dict[str, Problem] = {}
    unplaced: list[Problem] = []
    for path in paths:
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
            else:
                found[path] = problem
    return list(found.values()) or unplaced


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
