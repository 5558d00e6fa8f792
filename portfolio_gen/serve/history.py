"""What changed from build to build: files under the same name, pages that came or went."""

import re
from collections import OrderedDict
from collections.abc import Iterator

from portfolio_gen.serve.addresses import is_html
from portfolio_gen.serve.shown import Place, Shown
from portfolio_gen.serve.successors import successor

FORMER = 1000  # pages that vanished and are remembered
#: Such a name changes with the bytes; who shows it learns of it by the page that names it.
HASHED = re.compile(r"\.[0-9a-f]{8}(?:-\d+)?\.\w+\Z")


class History:
    """What the builds of this run changed, by number of the build."""

    def __init__(self) -> None:
        self._changed: dict[str, int] = {}
        self._appeared: dict[str, int] = {}
        self._former: OrderedDict[str, tuple[int, Place]] = OrderedDict()

    def note(self, before: Shown, now: Shown) -> None:
        """Take note of how a build's outputs differ from those of the one before."""
        if not before.number:
            return
        for path in before.outputs.keys() - now.outputs.keys():
            self._changed.pop(path, None)
        for path in before.places.keys() - now.places.keys():  # its file may stay, after an error
            self._appeared.pop(path, None)
            self._former[path] = (now.number, before.places[path])
        while len(self._former) > FORMER:
            self._former.popitem(last=False)
        for path in now.places.keys() - before.places.keys():
            self._appeared[path] = now.number
            self._former.pop(path, None)
        for path, made in now.outputs.items():
            if before.outputs.get(path) != made and not HASHED.search(path):
                self._changed[path] = now.number

    def files_since(self, number: int, frames: frozenset[str]) -> Iterator[str]:
        """Yield outputs that changed under their name after a build; of pages only `frames`."""
        for path, changed in self._changed.items():
            if changed > number and (path in frames or not is_html(path)):
                yield path

    def changed_since(self, path: str, number: int) -> bool:
        """Tell whether an output changed under its name after a build."""
        return self._changed.get(path, 0) > number

    def place(self, path: str, now: Shown) -> Place:
        """Return where a page comes from, or came from before an error kept it from being made."""
        return now.places.get(path) or self._former.get(path, (0, Place()))[1]

    def successor(self, path: str, now: Shown) -> str:
        """Return the output to which a page went that was once at `path`, "" if none is known."""
        former = self._former.get(path)
        if former is None:
            return ""
        vanished, place = former
        new = [each for each, number in self._appeared.items() if number >= vanished]
        return successor(place, new, now.places)
