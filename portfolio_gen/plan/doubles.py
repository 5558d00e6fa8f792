"""Works that look like copies: one title, and names that are alike."""

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

    A title alone may be meant twice ("Untitled"): one name has all of the other in it, too, as
    copied folders have ("loom copy").
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
    one, other = slug(first.key), slug(second.key)  # the same: two at one address, an error
    return one != other and f"-{one}-" in f"-{other}-"


def _double(first: WriteUp, second: WriteUp) -> Problem:
    return Problem(
        "title-twice",
        "warning",
        f"two {second.kind}s have the same title: {first.path} and {second.path}",
        span_of(second, "title"),
        "remove it if it is a copy, or give it a title of its own; if it is meant so, write "
        "`checks: {off: [title-twice]}`",
    )
