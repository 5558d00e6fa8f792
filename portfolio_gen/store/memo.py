"""The memo: results of slow pure functions, kept by the digest of all that they depend on."""

import os

from portfolio_gen.store.atomic import write_below
from portfolio_gen.store.digests import SIZE, digest


class Memo:
    """A folder with one file per result: `<function>/<two digits>/<digest>`.

    Each file begins with a digest of its payload, so that one that was torn by a kill or a full
    disk counts as absent. Values are bytes; the key covers the function's arguments, its version
    and the versions of the libraries that shape the result.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def get(self, function: str, key: bytes) -> bytes | None:
        """Return the payload kept for this key, or None."""
        try:
            with open(self._path(function, key), "rb") as file:
                data = file.read()
        except OSError:
            return None
        payload = data[SIZE:]
        return payload if digest(payload) == data[:SIZE] else None

    def put(self, function: str, key: bytes, payload: bytes) -> None:
        """Keep a payload."""
        write_below(self._path(function, key), digest(payload) + payload)

    def has(self, function: str, key: bytes) -> bool:
        """Tell whether a payload is kept for this key, be it whole or torn."""
        return os.path.exists(self._path(function, key))

    def delete(self, function: str, key: bytes) -> None:
        """Forget a payload."""
        os.remove(self._path(function, key))

    def names(self, function: str) -> list[str]:
        """Return the keys of all that is kept of a function, as hexadecimal digits, sorted."""
        found: list[str] = []
        folder = os.path.join(self.folder, function)
        if os.path.isdir(folder):
            for each in os.scandir(folder):
                # Others leave files about: .DS_Store, Thumbs.db.
                names = os.listdir(each.path) if each.is_dir() else ()
                found += (name for name in names if len(name) == 2 * SIZE)
        return sorted(found)

    def _path(self, function: str, key: bytes) -> str:
        name = key.hex()
        return f"{self.folder}/{function}/{name[:2]}/{name}"
