"""Works that look like copies: one title, and names or texts that are alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from portfolio_gen.model.front import Text
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.texts import text_in


def doubles(writeups: Iterable[WriteUp]) -> Iterator[Problem]:
    """Yield a warning for each write-up that seems to be a copy of one of its kind and language.

    A title alone may be meant twice ("Untitled"): the texts are the same, too, or one name has
    all of the other in it, as copied folders have.
    """
    alike: dict[tuple[str, str, str], list[WriteUp]] = defaultdict(list)
    for each in writeups:
        title = _plain(each.front.title, each.lang)
        if title and each.kind in ("project", "note", "page", "selection"):
            alike[each.kind, each.lang, title].append(each)
    for group in alike.values():
        yield from _copies(group)


def _plain(title: Text | None, lang: str) -> str:
    return " ".join(text_in(title, lang).casefold().split())


def _copies(group: Sequence[WriteUp]) -> Iterator[Problem]:
    told = set()
    for one, other in combinations(group, 2):
        first, second = sorted((one, other), key=lambda each: (len(each.key), each.key))
        if second.path not in told and _is_copy(first, second):
            told.add(second.path)
            yield _double(first, second)


def _is_copy(first: WriteUp, second: WriteUp) -> bool:
    if slug(first.key) == slug(second.key):
        return False  # one address for two, which is said as an error
    same_text = first.outline.digest == second.outline.digest != b""
    return same_text or f"-{slug(first.key)}-" in f"-{slug(second.key)}-"


def _double(first: WriteUp, second: WriteUp) -> Problem:
    return Problem(
        "title-twice",
        "warning",
        f"two {second.kind}s have the same title: {first.path} and {second.path}",
        span_of(second, "title"),
        "remove it if it is a copy, or give it a title of its own; if it is meant so, write "
        "`checks: {off: [title-twice]}`",
    )
