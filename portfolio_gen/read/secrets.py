"""Words that must not be published, and where the author gave them."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from portfolio_gen.model.config import Config, Person, Private
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Secret, WriteUp


def gather_secrets(
    writeups: Iterable[WriteUp],
    config: Config,
    people: Mapping[str, Person],
    private: Private | None,
    problems: list[Problem],
) -> tuple[Secret, ...]:
    """Return the names of clients and people who are not public, and all words to redact."""
    found: dict[tuple[str, str], Secret] = {}
    for writeup in writeups:
        _check_key(writeup, people, private, problems)
        for secret in _of_writeup(writeup, people, private):
            _take(found, secret)
    if private is not None:
        for secret in _of_private(private, private.path or config.private):
            _take(found, secret)
    return tuple(secret for secret in found.values() if secret.words.strip())


def _take(found: dict[tuple[str, str], Secret], secret: Secret) -> None:
    """Add a secret, or only its place if the same words are one already."""
    key = (secret.words, secret.reason)
    known = found.get(key)
    if known is None:
        found[key] = secret
    else:
        found[key] = msgspec.structs.replace(known, also=(*known.also, secret.span))


def _check_key(
    writeup: WriteUp,
    people: Mapping[str, Person],
    private: Private | None,
    problems: list[Problem],
) -> None:
    """Report a client's key that nobody has: its name could not be kept out of the site."""
    client = writeup.front.client
    if client is None or not client.key or client.key in people:
        return
    secret = _hidden_keys(private) if client.show != "public" else ()
    if client.key in secret:
        return
    from difflib import get_close_matches

    near = get_close_matches(client.key, [*people, *secret], 1)
    where = (
        "data/people.yaml" if client.show == "public" else "the private file or data/people.yaml"
    )
    problems.append(
        Problem(
            "client-unknown",
            "error",
            f"nobody in {where} has the key `{client.key}`",
            _place(writeup, "client.key", "client"),
            f"did you mean `{near[0]}`?" if near else "add it there, or write `name:`",
        )
    )


def _hidden_keys(private: Private | None) -> tuple[str, ...]:
    if private is None:
        return ()
    return (*private.clients, *(person.key for person in private.people))


def _of_writeup(
    writeup: WriteUp, people: Mapping[str, Person], private: Private | None
) -> Iterator[Secret]:
    front = writeup.front
    client = front.client
    if client is not None and client.show != "public":
        span = _place(writeup, "client.name", "client")
        names = client.name if isinstance(client.name, dict) else {"": client.name}
        for lang, name in names.items():
            place = _place(writeup, f"client.name.{lang}", "client.name", "client")
            yield Secret(name, place, "client")
        if client.key in people:
            yield Secret(people[client.key].name, span, "client")
        if private is not None and client.key in private.clients:
            yield Secret(private.clients[client.key], span, "client")
    for at, words in enumerate(front.redact):
        yield Secret(words, _place(writeup, f"redact.{at}"), "redact")


def _of_private(private: Private, path: str) -> Iterator[Secret]:
    def span(place: str) -> Span:
        return Span(path, *private.places.get(place, (1, 1, 1)))

    for at, words in enumerate(private.redact):
        yield Secret(words, span(f"redact.{at}"), "redact")
    for key, name in private.clients.items():
        yield Secret(name, span(f"clients.{key}"), "client")
    for person in private.people:
        place = person.places.get("name") or person.places.get("") or (1, 1, 1)
        yield Secret(person.name, Span(path, *place), "person")


def _place(writeup: WriteUp, *places: str) -> Span:
    for place in places:
        found = writeup.front.places.get(place)
        if found:
            return Span(writeup.path, *found)
    return Span(writeup.path)
