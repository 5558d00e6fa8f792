"""Words that must not be published, and where the author gave them."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from portfolio_gen.model.config import Config, Person, Private
from portfolio_gen.model.front import Text
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Secret, WriteUp
from portfolio_gen.model.slugs import slug


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
        if private is not None or not config.private:  # else its absence is told, and is why
            _check_key(writeup, people, private, problems)
        for secret in _of_writeup(writeup, people, private):
            _take(found, secret)
    if private is not None:
        for secret in _of_private(private, private.path or config.private):
            _take(found, secret)
    secrets = [secret for secret in found.values() if secret.words.strip()]
    problems += [_wordless(secret) for secret in secrets if not _has_letters(secret)]
    kept = tuple(filter(_has_letters, secrets))
    problems += _within_names(kept, _public_names(writeups, people))
    return kept


def _public_names(
    writeups: Iterable[WriteUp], people: Mapping[str, Person]
) -> dict[tuple[str, ...], str]:
    """Return the names that are shown, as the words that addresses have, and where each stands."""
    names = {person.name: "data/people.yaml" for person in people.values()}
    for writeup in writeups:
        client = writeup.front.client
        if client is not None and client.show == "public":
            names |= dict.fromkeys(_spellings(client.name), writeup.path)
        names |= {credit.person: writeup.path for credit in writeup.front.credits}
    return {_words(name): path for name, path in names.items() if name}


def _words(name: str) -> tuple[str, ...]:
    return tuple(slug(name).split("-"))


def _within_names(
    secrets: Iterable[Secret], public: Mapping[tuple[str, ...], str]
) -> Iterator[Problem]:
    """Yield a problem for each secret that is part of a longer name which is shown."""
    for secret in secrets:
        words = _words(secret.words)
        for others, path in public.items():
            parts = (others[at : at + len(words)] for at in range(len(others)))
            if words not in (("",), others) and words in parts:
                yield _within_name(secret, path)
                break


def _has_letters(secret: Secret) -> bool:
    return any(map(str.isalnum, secret.words))


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
    near = nearest(client.key, [*people, *secret])
    where = (
        "data/people.yaml" if client.show == "public" else "the private file or data/people.yaml"
    )
    problems.append(
        Problem(
            "client-unknown",
            "error",
            f"nobody in {where} has the key `{client.key}`",
            _place(writeup, "client.key", "client"),
            f"did you mean `{near}`?" if near else "add it there, or write `name:`",
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
        yield Secret(_bare(client.url), _place(writeup, "client.url", "client"), "client")
        if client.key in people:
            yield Secret(people[client.key].name, span, "client")
        known = private.clients.get(client.key, ()) if private is not None else ()
        for words in (words for each in known for words in _spellings(each)):
            yield Secret(words, span, "client")
    for at, words in enumerate(front.redact):
        yield Secret(words, _place(writeup, f"redact.{at}"), "redact")


def _of_private(private: Private, path: str) -> Iterator[Secret]:
    def span(place: str) -> Span:
        return Span(path, *private.places.get(place, (1, 1, 1)))

    for at, words in enumerate(private.redact):
        yield Secret(words, span(f"redact.{at}"), "redact")
    for key, names in private.clients.items():
        for at, name in enumerate(names):
            for words in _spellings(name):
                yield Secret(words, span(f"clients.{key}.{at}"), "client")
    for person in private.people:
        place = person.places.get("name") or person.places.get("") or (1, 1, 1)
        yield Secret(person.name, Span(path, *place), "person")


def _spellings(name: Text) -> tuple[str, ...]:
    """Return a name's texts in all languages."""
    return tuple(name.values()) if isinstance(name, dict) else (name,)


def _bare(url: str) -> str:
    """Return an address without what all addresses have: "https://www.acme.fr/" is "acme.fr"."""
    return url.partition("//")[2].removeprefix("www.").rstrip("/")


def _within_name(secret: Secret, path: str) -> Problem:
    return Problem(
        "secret-in-name",
        "error",
        f"this is part of a longer name that is shown, in {path}",
        secret.span,
        "give the whole name of who is meant here; or don’t show the other one either",
    )


def _wordless(secret: Secret) -> Problem:
    return Problem(
        "secret-empty",
        "error",
        "there is no letter or digit here that could be looked for",
        secret.span,
        "write it in letters, or take it out",
    )


def _place(writeup: WriteUp, *places: str) -> Span:
    for place in places:
        found = writeup.front.places.get(place)
        if found:
            return Span(writeup.path, *found)
    return Span(writeup.path)
