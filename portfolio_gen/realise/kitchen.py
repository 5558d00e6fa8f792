"""Where a recipe's ingredients are found: sources, templates, parsed bodies."""

import os

import msgspec

from portfolio_gen.model.document import Document
from portfolio_gen.model.plan import Larder
from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.digests import digest
from portfolio_gen.store.memo import Memo


class Places(msgspec.Struct, frozen=True):
    """The folders that a build reads from and writes to, absolute."""

    root: str  # the site
    themes: str  # the shipped themes
    out: str
    work: str  # .portfolio/outputs/<name>: manifest, journal, stage
    cache: str  # .portfolio: memo, index
    shared: str = ""  # of the user, for all sites: compiled templates; "": none

    @property
    def stage(self) -> str:
        """Return the folder in which outputs lie until they are committed."""
        return os.path.join(self.work, "stage")

    def source(self, logical: str) -> str:
        """Return the file that a logical source name means: "theme:…" or a path in the site."""
        if logical.startswith("theme:"):
            return os.path.join(self.themes, logical[len("theme:") :])
        return os.path.join(self.root, logical)


class Kitchen(msgspec.Struct, frozen=True):
    """All that realising needs besides the recipes; small enough to be sent to each worker."""

    places: Places
    larder: Larder

    @property
    def memo(self) -> Memo:
        """Return what is remembered for all outputs of the site."""
        return Memo(os.path.join(self.places.cache, "memo"))

    def document(self, key: bytes) -> Document | None:
        """Return a parsed body from the memo; None if it was lost."""
        data = self.memo.get("markdown", key)
        return None if data is None else msgspec.msgpack.decode(data, type=Document)


def save_kitchen(kitchen: Kitchen) -> str:
    """Write a kitchen for the workers and return its file's name, which says what is in it."""
    data = msgspec.msgpack.encode(kitchen)
    path = os.path.join(kitchen.places.work, f"kitchen-{digest(data).hex()}")
    write_atomically(path, data)
    return path


_loaded: dict[str, Kitchen] = {}


def load_kitchen(path: str) -> Kitchen:
    """Return a saved kitchen; a process reads each one once, as its name covers its content."""
    if path not in _loaded:
        _loaded.clear()
        data = read_bytes(path)
        if data is None:
            raise FileNotFoundError(path)
        _loaded[path] = msgspec.msgpack.decode(data, type=Kitchen)
    return _loaded[path]
