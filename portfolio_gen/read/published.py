"""Addresses that were published before: an input like any source."""

import os
from urllib.parse import unquote

from portfolio_gen.model.addresses import is_address
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.store.atomic import read_bytes

RECORD = ".portfolio/published.txt"


def published_before(root: str, wishes: Wishes, problems: list[Problem]) -> tuple[str, ...]:
    """Return the addresses in .portfolio/published.txt and in what `--published` read, sorted."""
    found: set[str] = set()
    data = read_bytes(os.path.join(root, RECORD))
    if data is not None:
        found |= _addresses(data.decode("utf-8", "replace"), RECORD, problems)
    if wishes.published is not None:
        found |= _addresses(wishes.published, "addresses.txt", problems)
    return tuple(sorted(found))


def _addresses(text: str, path: str, problems: list[Problem]) -> set[str]:
    addresses = set()
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        address = line.strip()
        if not address:
            continue
        if not is_address(address) or unquote(address) != address:
            problems.append(
                Problem(
                    "addresses-malformed",
                    "error",
                    f"line {number} of the published addresses is not an address",
                    Span(path, number, 1, max(1, len(line))),
                    "it is not a list of addresses that portfolio wrote",
                )
            )
            return set()
        addresses.add(address)
    return addresses
