"""What is wrong with the private file, said without a word that stands in it."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Problem, Span

#: Fewer letters than this are no name that a message could give away.
SHORTEST = 2


def without_words(problem: Problem, text: str) -> Problem:
    """Return a problem of the private file in which what stands there is an ellipsis."""
    message, hint = problem.message, problem.hint
    for value in sorted(_values_of(text), key=len, reverse=True):
        message, hint = message.replace(value, "…"), hint.replace(value, "…")
    return msgspec.structs.replace(problem, message=message, hint=hint)


def _values_of(text: str) -> set[str]:
    """Return what stands behind the colons and dashes of a text, whole and without quotes."""
    found = set()
    for line in text.splitlines():
        for sign in (":", "- "):
            value = line.partition(sign)[2].strip()
            found |= {value, value.strip("\"'[]{}, ")}
    return {value for value in found if len(value) >= SHORTEST}


def unprotected(
    text: str, path: str, values: Mapping[str, Any], places: Mapping[str, Place]
) -> Iterator[Problem]:
    """Yield what keeps names from being looked for: a file with nothing in it, a key alone."""
    if not any(line.partition("#")[0].strip() for line in text.splitlines()):
        yield _empty(path)
    clients = values.get("clients", {})
    for place in places:
        key = place.removeprefix("clients.").removesuffix(":")
        if place == f"clients.{key}:" and not clients.get(key):
            yield _nameless(key, Span(path, *places[place]))


def _empty(path: str) -> Problem:
    return Problem(
        "private-empty",
        "error",
        "the private file holds nothing, so no name is kept out of the site",
        Span(path),
        "bring back what stood in it, or remove `private` from portfolio.yaml",
    )


def _nameless(key: str, span: Span) -> Problem:
    return Problem(
        "key-missing", "error", f"`{key}` has no name here", span, f"write `{key}: the real name`"
    )
