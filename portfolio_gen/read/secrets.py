"""Words that must not be published, and where the author gave them."""

from collections.abc import Iterable, Iterator

from portfolio_gen.model.config import Config, Private
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import Secret, WriteUp


def gather_secrets(
    writeups: Iterable[WriteUp], config: Config, private: Private | None
) -> tuple[Secret, ...]:
    """Return the real names of clients that are not public, and all words to redact."""
    found: dict[tuple[str, str], Secret] = {}
    for writeup in writeups:
        for secret in _of_writeup(writeup, private):
            found.setdefault((secret.words, secret.reason), secret)
    if private is not None:
        for secret in _of_private(private, Span(private.path or config.private)):
            found.setdefault((secret.words, secret.reason), secret)
    return tuple(secret for secret in found.values() if secret.words.strip())


def _of_writeup(writeup: WriteUp, private: Private | None) -> Iterator[Secret]:
    front = writeup.front
    client = front.client
    if client is not None and client.show != "public":
        span = _place(writeup, "client.name", "client")
        names = client.name.values() if isinstance(client.name, dict) else (client.name,)
        yield from (Secret(name, span, "client") for name in names)
        if private is not None and client.key in private.clients:
            yield Secret(private.clients[client.key], span, "client")
    for at, words in enumerate(front.redact):
        yield Secret(words, _place(writeup, f"redact.{at}"), "redact")


def _of_private(private: Private, span: Span) -> Iterator[Secret]:
    yield from (Secret(words, span, "redact") for words in private.redact)
    yield from (Secret(name, span, "client") for name in private.clients.values())


def _place(writeup: WriteUp, *places: str) -> Span:
    for place in places:
        found = writeup.front.places.get(place)
        if found:
            return Span(writeup.path, *found)
    return Span(writeup.path)
