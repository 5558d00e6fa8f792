"""Keys and names of people in write-ups, held against data/people.yaml."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from portfolio_gen.model.config import Person
from portfolio_gen.model.front import Front, Place
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.slugs import slug

#: From this likeness on, as difflib counts it, a name may be somebody else's with a slip.
NEAR = 0.9
_LIKE_A_KEY = re.compile(r"(?=.*[a-z])[a-z0-9]+(?:[-_][a-z0-9]+)*")


def check_people(
    writeups: Iterable[WriteUp],
    people: Mapping[str, Person],
    hidden: Collection[str],
    path: str,
    problems: list[Problem],
) -> None:
    """Report keys that nobody has, names that are nearly somebody's, given twice or not at all.

    A text in lower case without spaces or accents is a key. `path` is the file of the people;
    `hidden` are keys of the private file, whose names no message may say: problems are recorded.
    """
    near = _Near(people)
    for writeup in writeups:
        problems += _keys_in_text(writeup, people)
        for who, place in _named(writeup):
            span = Span(writeup.path, *(place or (1, 1, 1)))
            if who in people or who in hidden:
                continue
            if _LIKE_A_KEY.fullmatch(who) and not _is_written_as_name(writeup, who):
                problems.append(_unknown(who, people, path, span))
            elif key := near.key(who):
                problems.append(_near(who, key, people[key].name, span))
    problems += [_nameless(person, path) for person in people.values() if not person.name]
    _report_twins(people, path, problems)


def with_client_keys(writeups: Iterable[WriteUp], people: Collection[str]) -> tuple[WriteUp, ...]:
    """Return write-ups in which a client that is named by somebody's key has it as `key`."""
    kept = []
    for writeup in writeups:
        client = writeup.front.client
        if client is not None and isinstance(client.name, str) and client.name in people:
            meant = msgspec.structs.replace(client, name="", key=client.key or client.name)
            front = msgspec.structs.replace(writeup.front, client=meant)
            writeup = msgspec.structs.replace(writeup, front=front)
        kept.append(writeup)
    return tuple(kept)


class _Near:
    """Finds whose name another one nearly is, without comparing letters of most pairs."""

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._folded = {_folded(person.name): key for key, person in people.items() if person.name}
        self._folded.pop("", None)
        self._letters = [(name, _letters(name)) for name in self._folded]
        self._known: dict[str, str] = {}

    def key(self, who: str) -> str:
        """Return the key of the person whose name is most like this one; "" for nobody."""
        if not self._folded:
            return ""
        known = self._known.get(who)
        if known is None:
            name = _folded(who)
            known = self._folded.get(name) or self._nearest(name)
            self._known[who] = known
        return known

    def _nearest(self, name: str) -> str:
        # Names of this likeness differ in few letters, so the sets of their letters do, too.
        own = _letters(name)
        near = [
            other
            for other, letters in self._letters
            if (own ^ letters).bit_count() <= (1 - NEAR) * (len(name) + len(other)) + 1e-9
        ]
        if not near:
            return ""
        found = nearest(name, near, NEAR)
        return self._folded[found] if found else ""


def _folded(name: str) -> str:
    """Return a name as names are compared: its words in order, "BELKACEM Nadia" as any other."""
    return "-".join(sorted(slug(name).split("-")))


def _letters(name: str) -> int:
    """Return the set of a name's letters as bits; letters that share one only hide differences."""
    found = 0
    for letter in name:
        found |= 1 << ord(letter) % 61
    return found


def _named(writeup: WriteUp) -> Iterator[tuple[str, Place | None]]:
    """Yield who is named in a write-up itself, and where."""
    front, lent = writeup.front, writeup.loans
    if "credits" not in lent:
        for at, credit in enumerate(front.credits):
            yield credit.person, _place(front, f"credits.{at}.person", "credits")
    if "quotes" not in lent:
        for at, quote in enumerate(front.quotes):
            if quote.by:
                yield quote.by, _place(front, f"quotes.{at}.by", f"quotes.{at}.text", "quotes")
    client = front.client
    if client is None or "client" in lent or client.show != "public" or client.key:
        return
    for name in client.name.values() if isinstance(client.name, dict) else (client.name,):
        if name:
            yield name, _place(front, "client.name", "client")


def _is_written_as_name(writeup: WriteUp, who: str) -> bool:
    """Tell whether a client is named under `name`, beside which `key` could have stood."""
    client = writeup.front.client
    return (
        client is not None
        and client.name == who
        and (writeup.front.places.get("client") != writeup.front.places.get("client.name"))
    )


def _keys_in_text(writeup: WriteUp, people: Mapping[str, Person]) -> Iterator[Problem]:
    """Yield a warning for each component whose `by` is a key: components take names."""
    for use in writeup.outline.components:
        if person := people.get(use.arguments.get("by", "")):
            line = use.line + writeup.outline.first_line - 1
            message = f"`{person.key}` is a key; `:::{use.name}` shows it as it is written"
            hint = f'write by="{person.name}"; under `quotes` in the front matter a key has a link'
            span = Span(writeup.path, line, use.column, use.length)
            yield Problem("person-near", "warning", message, span, hint)


def _place(front: Front, *names: str) -> Place | None:
    return next((front.places[name] for name in names if name in front.places), None)


def _report_twins(people: Mapping[str, Person], path: str, problems: list[Problem]) -> None:
    by_name: dict[str, list[Person]] = defaultdict(list)
    for person in people.values():
        if folded := slug(person.name):
            by_name[folded].append(person)
    for same in (each for each in by_name.values() if len(each) > 1):
        *others, last = sorted(same, key=lambda person: person.places.get("", (1, 1, 1)))
        place = last.places.get("name") or last.places.get("") or (1, 1, 1)
        problems.append(_twin(last, [f"`{other.key}`" for other in others], Span(path, *place)))


def _unknown(who: str, people: Mapping[str, Person], path: str, span: Span) -> Problem:
    near = nearest(who, people)
    message = f"nobody in {path} has the key `{who}`"
    hint = (
        f"add a line `{who}: Their name` there, or write the name, with its capitals; "
        f"a name without any goes there too: `{who}: {{name: {who}, page: false}}`"
    )
    return Problem(
        "person-unknown", "error", message, span, f"did you mean `{near}`?" if near else hint
    )


def _near(who: str, key: str, name: str, span: Span) -> Problem:
    message = (
        f"{who} has the key `{key}`, but stands here as a name alone"
        if who == name
        else f"{who} is nearly {name}, whose key is `{key}`"
    )
    hint = f"write `{key}`, if this is the same person"
    return Problem("person-near", "warning", message, span, hint)


def _nameless(person: Person, path: str) -> Problem:
    message = f"`{person.key}` has no name"
    span = Span(path, *person.places.get("", (1, 1, 1)))
    return Problem("key-missing", "error", message, span, "write `name: …`")


def _twin(person: Person, others: list[str], span: Span) -> Problem:
    message = f"`{person.key}` and {' and '.join(others)} have one name: {person.name}"
    hint = "keep one of them, or write the names so that readers can tell them apart"
    return Problem("person-twice", "warning", message, span, hint)
