"""The stage: where outputs lie until all of them are whole."""

import os
from collections.abc import Callable

import msgspec

from portfolio_gen.model.problem import Problem
from portfolio_gen.model.recipes import Derivative, Icon, SharePicture
from portfolio_gen.pictures.settings import ENCODE_VERSION
from portfolio_gen.realise.forms import Learnt
from portfolio_gen.share import SHARE_VERSION
from portfolio_gen.store.atomic import write_below
from portfolio_gen.store.digests import combined
from portfolio_gen.store.versions import library_version, library_versions

#: How far back an output's mtime is set: whoever changes the file later, be it within the
#: clock's step, leaves another mtime than the manifest has.
BACK_NS = 10_000_000_000

#: Version of what `realise.py`, `render.py`, `bodies.py`, `words.py`, `forms.py`, `feeds.py`,
#: `plain_html.py` and `sitemap.py` render.
RENDER_VERSION = 8

Progress = Callable[[int, int], None]  # photographs done, photographs in all


class Staged(msgspec.Struct, frozen=True, array_like=True):
    """A file in the stage: digest of its bytes; or why there is none."""

    path: str
    content: bytes = b""
    problem: Problem | None = None
    learnt: Learnt = {}  # forms of dates and numbers that were not known before
    encoded: bool = False  # a derivative that was not in the memo


class Wish(msgspec.Struct, frozen=True):
    """A derivative that is to lie at `path` in the stage."""

    path: str
    recipe: Derivative


def memo_key(recipe: Derivative) -> bytes:
    """Return under what a derivative is kept: all that its bytes depend on."""
    versions = f"{ENCODE_VERSION} {library_version('pyvips_binary')}"
    return combined(_encoder.encode(recipe), versions.encode())


def share_key(recipe: SharePicture | Icon) -> bytes:
    """Return under what a share picture or icon is kept; its words are formed as in pages."""
    versions = f"{SHARE_VERSION} {RENDER_VERSION} {ENCODE_VERSION} {library_versions()}"
    return combined(_encoder.encode(recipe), versions.encode())


class ChangedError(Exception):
    """A source changed between reading and realising; the next build has it right."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


def write_staged(stage: str, path: str, data: bytes) -> None:
    """Write an output into the stage."""
    place = os.path.join(stage, path)
    write_below(place, data)
    set_back(place)


def set_back(place: str) -> None:
    """Date a finished output a little into the past."""
    then = os.stat(place).st_mtime_ns - BACK_NS
    os.utime(place, ns=(then, then))


_encoder = msgspec.msgpack.Encoder(order="deterministic")
