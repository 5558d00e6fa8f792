"""Words that must not be published, and where the author gave them."""

from collections.abc import Iterable

from portfolio_gen.model.config import Config, Private
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import Secret, WriteUp


def gather_secrets(
    writeups: Iterable[WriteUp], config: Config, private: Private | None
) -> tuple[Secret, ...]:
    """Return the real names of clients that are not public, and all words to redact."""
    found: dict[tuple[str, str], Secret] = {}

    def add(words: str, span: Span, reason: str) -> None:
        if words.strip():
            kind = "client" if reason == "client" else "redact"
            found.setdefault((words, kind), Secret(words, span, kind))  # type: ignore[arg-type]

    for writeup in writeups:
        front = writeup.front
        client = front.client
        if client is not None and client.show != "public":
            place = front.places.get("client.name") or front.places.get("client")
            span = Span(writeup.path, *place) if place else Span(writeup.path)
            names = client.name.values() if isinstance(client.name, dict) else (client.name,)
            for name in names:
                add(name, span, "client")
            if private is not None and client.key in private.clients:
                add(private.clients[client.key], span, "client")
        for at, words in enumerate(front.redact):
            place = front.places.get(f"redact.{at}", (1, 1, 1))
            add(words, Span(writeup.path, *place), "redact")
    if private is not None:
        for words in private.redact:
            add(words, Span(private.path or config.private), "redact")
        for name in private.clients.values():
            add(name, Span(private.path or config.private), "client")
    return tuple(found.values())
