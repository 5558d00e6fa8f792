"""What one build leaves to be shown, and what is told to an open page."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from portfolio_gen.model.problem import Problem


class Place(Struct, frozen=True):
    """Where a page came from, to tell where it went when its address changes.

    `source` is the path of the write-up in the site, "" for lists, terms and the like. `body` is
    the digest of the parsed body, empty if there is none.
    """

    source: str = ""
    lang: str = ""
    title: str = ""
    body: bytes = b""


class Shown(Struct, frozen=True):
    """What a build left: its number from 1, its outputs with their digests, what is to be told.

    `outputs` names every file of the preview ("projects/loom/index.html") and nothing else is ever
    served. `places` has the HTML pages among them. `failed`: an error kept something from being
    shown.
    """

    number: int = 0
    outputs: Mapping[str, bytes] = {}
    places: Mapping[str, Place] = {}
    problems: tuple[Problem, ...] = ()
    failed: bool = False


class Event(Struct, frozen=True):
    """One word to an open page, with what goes with it as JSON values. No name: a sign of life."""

    name: str
    content: Any = None


class Found(Struct, frozen=True):
    """An output to be answered with: its bytes if they are held, else the file of that path."""

    path: str
    data: bytes | None = None


class Elsewhere(Struct, frozen=True):
    """An address that stands for another: a folder without its last `/`. Percent-encoded."""

    location: str
