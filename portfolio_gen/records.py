"""What a build remembers for words to the author: parts of recipes, the last warnings."""

import os

import msgspec

from portfolio_gen.model.problem import Problem
from portfolio_gen.store.atomic import read_bytes


def load_parts(work: str) -> dict[str, dict[str, bytes]]:
    """Return the digests of the parts of each recipe that the last builds realised."""
    data = read_bytes(os.path.join(work, "parts"))
    if data is None:
        return {}
    try:
        return msgspec.msgpack.decode(data, type=dict[str, dict[str, bytes]])
    except msgspec.MsgspecError:
        return {}


def load_problems(work: str, count: int) -> tuple[Problem, ...] | None:
    """Return the warnings of the last build that was committed; None if they are not as many."""
    data = read_bytes(os.path.join(work, "problems"))
    try:
        problems = msgspec.msgpack.decode(data or b"", type=tuple[Problem, ...])
    except msgspec.MsgspecError:
        return None
    return problems if len(problems) == count else None
