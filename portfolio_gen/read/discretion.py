"""Write-ups without the names that no reader may see: no view is made from them."""

from collections.abc import Collection

import msgspec

from portfolio_gen.model.config import Private
from portfolio_gen.model.front import Front
from portfolio_gen.model.site import WriteUp


def hidden_people(people: Collection[str], private: Private | None) -> frozenset[str]:
    """Return the keys of those who stand in the private file alone, and not in `people`."""
    if private is None:
        return frozenset()
    return frozenset(person.key for person in private.people).difference(people)


def without_names(found: tuple[WriteUp, ...], hidden: Collection[str]) -> tuple[WriteUp, ...]:
    """Return the write-ups without clients and people who are not to be named.

    An anonymous or hidden client keeps what is shown in place of the name. Of a person whose key
    is among `hidden`, a credit goes, and a quote keeps the words and the role.
    """
    return tuple(_discreet(writeup, frozenset(hidden)) for writeup in found)


def _discreet(writeup: WriteUp, hidden: frozenset[str]) -> WriteUp:
    front = _without_client(_without_people(writeup.front, hidden))
    return writeup if front is writeup.front else msgspec.structs.replace(writeup, front=front)


def _without_client(front: Front) -> Front:
    client = front.client
    if client is None or client.show == "public":
        return front
    client = msgspec.structs.replace(client, name="", key="", url="")
    return msgspec.structs.replace(front, client=client)


def _without_people(front: Front, hidden: frozenset[str]) -> Front:
    named = {credit.person for credit in front.credits} | {quote.by for quote in front.quotes}
    if not named & hidden:
        return front
    return msgspec.structs.replace(
        front,
        credits=tuple(credit for credit in front.credits if credit.person not in hidden),
        quotes=tuple(
            msgspec.structs.replace(quote, by="") if quote.by in hidden else quote
            for quote in front.quotes
        ),
    )
