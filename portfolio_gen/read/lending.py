"""What the versions of one write-up share: each value is given once and lent to the others."""

import posixpath
import re
from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any

import msgspec

from portfolio_gen.model.front import (
    Front,
    FrontClient,
    FrontCredit,
    FrontImage,
    FrontLink,
    FrontQuote,
    FrontResult,
)
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Loan, WriteUp
from portfolio_gen.read.dates import ends_before
from portfolio_gen.read.tables import SHARED_KEYS

#: Fields whose texts are in the language of the version that gives them.
WORDED = frozenset(
    {
        "role", "kind", "place", "client", "credits", "results", "quotes", "cover", "gallery",
        "links", "awards", "press", "files",
    }
)  # fmt: skip
#: The texts within them; names of persons are in no language.
TEXTS: dict[type, tuple[str, ...]] = {
    FrontImage: ("alt", "caption"),
    FrontClient: ("name", "sector", "shown_as"),
    FrontCredit: ("role",),
    FrontResult: ("text", "value", "label", "before", "after", "period", "source"),
    FrontQuote: ("text", "role"),
    FrontLink: ("label",),
}
#: What is seen from the folder of the version that gives it.
PATHS: dict[type, tuple[str, ...]] = {
    FrontImage: ("src", "poster"),
    FrontLink: ("src", "url"),
}
#: Given in a translation, these hold for it alone: an unfinished one doesn't hide its original.
FROM_ORIGINAL = frozenset({"draft", "unlisted", "publish_on", "expire_on"})
#: Fields that say one thing in two ways: whoever gives one of them does not take the others, unless
#: from a version that has both ("date: 2025-06" ends what has a `start`).
RIVALS: dict[str, tuple[str, ...]] = {
    "gallery": ("gallery_all",),
    "gallery_all": ("gallery",),
    "date": ("start", "end"),
    "start": ("date",),
    "end": ("date",),
}

#: What begins, and what ends.
DATES = (("start", "end"), ("publish_on", "expire_on"))

_FROM_ROOT = re.compile(r"[/#]|[A-Za-z][A-Za-z0-9+.-]*:")
_EMPTY = [(key, getattr(Front(), key)) for key in sorted(SHARED_KEYS)]


def with_shared(group: Mapping[str, WriteUp], languages: Iterable[str]) -> list[WriteUp]:
    """Return the versions of one write-up, each with what another of them gives.

    Of two that give a value, the one in the earlier language lends it; `languages` are in their
    order, and the first that the group has is that of the original.
    """
    ordered = [group[lang] for lang in languages if lang in group]
    given = [_given(writeup.front) for writeup in ordered]
    givers: dict[str, WriteUp] = {}
    for writeup, keys in zip(ordered, given, strict=True):
        for key in keys:
            own = writeup is ordered[0] or key not in FROM_ORIGINAL
            rivals = (givers.get(rival, writeup) for rival in RIVALS.get(key, ()))
            if own and all(rival is writeup for rival in rivals):
                givers.setdefault(key, writeup)
    return [_filled(writeup, keys, givers) for writeup, keys in zip(ordered, given, strict=True)]


def _given(front: Front) -> dict[str, None]:
    """Return the shared fields that a version gives, in a fixed order."""
    return {
        key: None
        for key, empty in _EMPTY
        if (value := getattr(front, key)) is not empty and value != empty
    }


def crossed_dates(versions: Iterable[WriteUp]) -> list[Problem]:
    """Return a problem for each two versions that give a beginning and an end before it."""
    found: dict[tuple[str, str], Problem] = {}
    for writeup in versions:
        for first, last in DATES:
            if (first in writeup.loans) == (last in writeup.loans):
                continue
            begin, end = getattr(writeup.front, first), getattr(writeup.front, last)
            paths = (_path_of(writeup, first), _path_of(writeup, last))
            if ends_before(begin, end):
                found.setdefault(paths, _crossed(writeup, first, last))
    return list(found.values())


def _path_of(writeup: WriteUp, key: str) -> str:
    loan = writeup.loans.get(key)
    return loan.path if loan else writeup.path


def _crossed(writeup: WriteUp, first: str, last: str) -> Problem:
    own, other = (last, first) if first in writeup.loans else (first, last)
    loan = writeup.loans[other]
    line = loan.places.get(other, (1, 1, 1))[0]
    written = {key: f"`{key}: {getattr(writeup.front, key)}`" for key in (own, other)}
    order = "comes before" if own == last else "comes after"
    return Problem(
        "dates-order",
        "error",
        f"{written[own]} {order} {written[other]} of {loan.path}, line {line}, "
        "which this version shares",
        Span(writeup.path, *writeup.front.places.get(own, (1, 1, 1))),
        "correct one of the two dates, or write both in each file",
    )


def _filled(writeup: WriteUp, given: Container[str], givers: Mapping[str, WriteUp]) -> WriteUp:
    missing = [
        key
        for key in givers
        if key not in given
        and not any(
            rival in given and not getattr(givers[key].front, rival)
            for rival in RIVALS.get(key, ())
        )
    ]
    if not missing:
        return writeup
    values = {key: lent(key, givers[key], writeup) for key in missing}
    loans = {giver.path: _loan(giver) for giver in (givers[key] for key in missing)}
    return msgspec.structs.replace(
        writeup,
        front=msgspec.structs.replace(writeup.front, **values),
        loans={key: loans[givers[key].path] for key in missing},
    )


def _loan(giver: WriteUp) -> Loan:
    return Loan(giver.path, giver.lang, giver.front.places)


def lent(key: str, giver: WriteUp, taker: WriteUp) -> Any:
    """Return a value as another version has it: its texts marked with their language."""
    value = getattr(giver.front, key)
    if key == "facts":
        return {label: _told(text, giver.lang) for label, text in value.items()}
    if key not in WORDED:
        return value
    value = _told(value, giver.lang)
    here, there = posixpath.dirname(taker.path), posixpath.dirname(giver.path)
    return value if here == there else _seen_from(value, here, there)


def _told(value: Any, lang: str) -> Any:
    """Return a value whose plain texts are mappings from their language."""
    if isinstance(value, str):
        return {lang: value} if value else value
    if isinstance(value, tuple):
        return tuple(_told(item, lang) for item in value)
    return _changed(value, TEXTS, lambda text: _told(text, lang))


def _seen_from(value: Any, here: str, there: str) -> Any:
    """Return a value whose paths, seen from the folder `there`, are seen from `here`."""
    if isinstance(value, tuple):
        return tuple(_seen_from(item, here, there) for item in value)

    def moved(path: str) -> str:
        if _FROM_ROOT.match(path):
            return path
        return posixpath.relpath(posixpath.join(there, path), here)

    return _changed(value, PATHS, moved)


def _changed(
    value: Any, fields: Mapping[type, tuple[str, ...]], change: Callable[[Any], Any]
) -> Any:
    """Return a struct with the fields of its type changed, as far as they are given."""
    names = fields.get(type(value), ())
    changes = {name: change(given) for name in names if (given := getattr(value, name))}
    return msgspec.structs.replace(value, **changes) if changes else value
