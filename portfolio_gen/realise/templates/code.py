"""Compiled templates, kept: in memory, and in a folder that belongs to the user alone.

What is kept is code, and code that is kept is run. So it never lies in a site's folder, which may
be a stranger's, but where the user's other programs keep theirs; see `cli/cache.py`.
"""

import glob
import importlib.util
import marshal
import os
from collections.abc import MutableMapping
from contextlib import suppress
from functools import cache
from types import CodeType

from jinja2.bccache import Bucket, BytecodeCache
from jinja2.environment import Environment

from portfolio_gen.store.digests import SIZE, combined, digest
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.versions import library_versions

#: Name of the function in the memo.
MEMO = "code"
Held = MutableMapping[bytes, tuple[bytes, CodeType]]


class CodeCache(BytecodeCache):
    """The code of each template by its name and place; a new source takes the place of the old.

    `held` is what this process remembers: key → digest of the source, code. `folder` is "" where
    nothing shall lie on a disk. A file that was torn or can't be written counts as absent.
    """

    def __init__(self, held: Held, folder: str) -> None:
        self._held = held
        self._memo = Memo(folder) if folder else None

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return the bucket of a template, with its code if that is known."""
        key = combined(_version(), name.encode(), (filename or "").encode())
        bucket = Bucket(environment, key.hex(), digest(source.encode()).hex())
        wanted = bytes.fromhex(bucket.checksum)
        kept = self._held.get(key) or self._read(key)
        if kept is not None and kept[0] == wanted:
            self._held[key] = kept
            bucket.code = kept[1]
        return bucket

    def set_bucket(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        key, wanted = bytes.fromhex(bucket.key), bytes.fromhex(bucket.checksum)
        assert bucket.code is not None
        self._held[key] = (wanted, bucket.code)
        if self._memo is not None:
            with suppress(OSError):
                self._memo.put(MEMO, key, wanted + marshal.dumps(bucket.code))

    def _read(self, key: bytes) -> tuple[bytes, CodeType] | None:
        data = self._memo.get(MEMO, key) if self._memo is not None else None
        if data is None:
            return None
        return data[:SIZE], marshal.loads(data[SIZE:])


@cache
def _version() -> bytes:
    """Return a digest of all that decides, besides its source, what a template is compiled to."""
    package = os.path.dirname(os.path.abspath(__file__))
    views = os.path.join(package, "..", "..", "model", "views.py")
    stamps = []
    for path in (*sorted(glob.glob(os.path.join(glob.escape(package), "*.py"))), views):
        status = os.stat(path)
        stamps.append(f"{path} {status.st_size} {status.st_mtime_ns}")
    return combined(
        importlib.util.MAGIC_NUMBER, repr(library_versions()).encode(), *map(str.encode, stamps)
    )
