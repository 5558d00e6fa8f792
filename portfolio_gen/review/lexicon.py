"""Lists of words, and where they occur in a text: all lists are looked for in one pass."""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from msgspec import Struct

from portfolio_gen.review.prose import words_of

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "words")
LANGUAGES = ("fr", "en")
#: Lists that are asked whether they have an entry, and not looked for in texts.
ASKED = frozenset({"role_labels", "beside", "not_surnames", "skill_headings"})
#: Lists that are looked for in names and summaries alone.
SHORT = frozenset({"hollow", "generic", "stop", "public_clients", "studios"})
#: At the most so many words stand in place of "…", and at least one.
GAP = 4
GAP_SIGN = "…"


class Hit(Struct, frozen=True, array_like=True):
    """Words of a list in a text: the first of them, and the one after the last."""

    name: str  # of the list
    start: int
    end: int


class _Entry(Struct, frozen=True, array_like=True):
    name: str
    rest: tuple[str, ...]  # the words after the first one


class Lexicon:
    """The word lists of one language; those of names and tools belong to all."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        lists = {**_lists("shared"), **_lists(lang)}
        self._sets = {name: frozenset(entries) for name, entries in lists.items()}
        self._whole: dict[str, list[_Entry]] = defaultdict(list)
        self._begun: dict[str, list[_Entry]] = defaultdict(list)
        for name in lists.keys() - ASKED:
            for entry in lists[name]:
                self._add(name, entry)
        self._known: dict[str, tuple[_Entry, ...]] = {}
        self._known_long: dict[str, tuple[_Entry, ...]] = {}

    def _add(self, name: str, entry: str) -> None:
        first, *rest = _pattern(entry, self.lang)
        table = self._begun if first.endswith("*") else self._whole
        table[first.rstrip("*")].append(_Entry(name, tuple(rest)))

    def __getitem__(self, name: str) -> frozenset[str]:
        """Return the entries of a list as they are written."""
        return self._sets[name]

    def hits(self, words: Sequence[str]) -> Iterator[Hit]:
        """Yield what occurs in a sentence, in its order; entries of SHORT lists are passed over."""
        known = self._known_long
        for at, word in enumerate(words):
            entries = known.get(word)
            if entries is None:
                entries = known[word] = tuple(
                    entry for entry in self._entries(word) if entry.name not in SHORT
                )
            if entries:
                yield from _hits(words, at, entries)

    def hits_in_short(self, words: Sequence[str]) -> Iterator[Hit]:
        """Yield what occurs in a name or a summary: entries of all lists."""
        for at, word in enumerate(words):
            entries = self._known.get(word)
            if entries is None:
                entries = self._known[word] = tuple(self._entries(word))
            yield from _hits(words, at, entries)

    def _entries(self, word: str) -> Iterator[_Entry]:
        """Yield the entries whose first word this is."""
        yield from self._whole.get(word, ())
        for length in range(1, len(word) + 1):
            yield from self._begun.get(word[:length], ())


def lexicon_of(lang: str) -> Lexicon | None:
    """Return the lexicon of a language ("fr-CA" has that of "fr"); None if there is none."""
    short = lang.split("-")[0].lower()
    return _lexicon(short) if short in LANGUAGES else None


@cache
def _lexicon(lang: str) -> Lexicon:
    return Lexicon(lang)


def _hits(words: Sequence[str], at: int, entries: Iterable[_Entry]) -> Iterator[Hit]:
    for entry in entries:
        end = _end(words, at + 1, entry.rest) if entry.rest else at + 1
        if end:
            yield Hit(entry.name, at, end)


def _end(words: Sequence[str], at: int, rest: Sequence[str]) -> int:
    """Return where the rest of an entry ends that must go on at this word; 0 if it doesn't."""
    for number, wanted in enumerate(rest):
        if wanted == GAP_SIGN:
            places = range(at + 1, min(at + GAP + 1, len(words)))
            ends = (_end(words, place, rest[number + 1 :]) for place in places)
            return next((end for end in ends if end), 0)
        if at >= len(words) or not _fits(words[at], wanted):
            return 0
        at += 1
    return at


def _fits(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


def _pattern(entry: str, lang: str) -> list[str]:
    """Return the words of an entry; the last of a word that ends in `*` keeps it."""
    found: list[str] = []
    for each in entry.split():
        if each == GAP_SIGN:
            found.append(each)
            continue
        bare = each.rstrip("*")
        # An apostrophe at the end belongs to the word, as it does before another one.
        parts = [*words_of(f"{bare}x", lang)] if bare.endswith(("'", "’")) else None
        parts = parts[:-1] if parts else [*words_of(bare, lang)]
        if each.endswith("*"):
            parts[-1] += "*"
        found += parts
    return found


def _lists(name: str) -> Mapping[str, tuple[str, ...]]:
    # Imported here: YAML is needed once in a process.
    import yaml

    with open(os.path.join(FOLDER, f"{name}.yaml"), encoding="utf-8") as file:
        # BaseLoader, since "no" and "on" are words here.
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        tables = yaml.load(file.read(), Loader=loader)
    return {key: tuple(_flat(value)) for key, value in tables.items()}


def _flat(value: Any) -> Iterator[str]:
    for each in value:
        if isinstance(each, list):
            yield from _flat(each)
        else:
            yield each
