"""The stage: where outputs lie until all of them are whole."""

import os

import msgspec

from portfolio_gen.model.problem import Problem
from portfolio_gen.realise.forms import Learnt

#: How far back an output's mtime is set: whoever changes the file later, be it within the
#: clock's step, leaves another mtime than the manifest has.
BACK_NS = 10_000_000_000


class Staged(msgspec.Struct, frozen=True, array_like=True):
    """A file in the stage: digest of its bytes; or why there is none."""

    path: str
    content: bytes = b""
    problem: Problem | None = None
    learnt: Learnt = {}  # forms of dates and numbers that were not known before
    encoded: bool = False  # a derivative that was not in the memo


class ChangedError(Exception):
    """A source changed between reading and realising; the next build has it right."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


def write_staged(stage: str, path: str, data: bytes) -> None:
    """Write an output into the stage."""
    place = os.path.join(stage, path)
    try:
        file = open(place, "wb")  # noqa: SIM115
    except FileNotFoundError:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        file = open(place, "wb")  # noqa: SIM115
    with file:
        file.write(data)
    set_back(place)


def set_back(place: str) -> None:
    """Date a finished output a little into the past."""
    then = os.stat(place).st_mtime_ns - BACK_NS
    os.utime(place, ns=(then, then))
