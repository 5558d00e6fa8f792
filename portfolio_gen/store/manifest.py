"""The manifest: what the last build published, by what recipe, and how the files looked then."""

import os
from typing import TypeVar

import msgspec

from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.patience import remove
from portfolio_gen.store.stamps import Stamp

FORMAT = 1


class Made(msgspec.Struct, frozen=True, array_like=True):
    """One output file: the digest of its recipe, of its bytes, and its stamp once in place."""

    recipe: bytes
    content: bytes
    stamp: Stamp


class Manifest(msgspec.Struct, frozen=True):
    """All output files of one output folder, by path with `/`."""

    format: int = FORMAT
    outputs: dict[str, Made] = {}


class Journal(msgspec.Struct, frozen=True):
    """A commit that has begun: its remaining steps can be done again from the start.

    `moves` are paths to bring from the stage, `deletes` paths to remove from the output folder,
    and `manifest` what is true when all are done (stamps are filled in at the end).
    """

    moves: tuple[str, ...]
    deletes: tuple[str, ...]
    manifest: Manifest
    format: int = FORMAT


def read_manifest(folder: str) -> Manifest | None:
    """Return the manifest in a working folder; None if there is none that can be read."""
    manifest = _decoded(os.path.join(folder, "manifest"), Manifest)
    return manifest if manifest and manifest.format == FORMAT else None


def write_manifest(folder: str, manifest: Manifest) -> None:
    """Write the manifest into a working folder."""
    write_atomically(os.path.join(folder, "manifest"), msgspec.msgpack.encode(manifest))


def read_journal(folder: str) -> Journal | None:
    """Return the journal of a commit that did not end; None if there is none."""
    return _decoded(os.path.join(folder, "journal"), Journal)


def write_journal(folder: str, journal: Journal) -> None:
    """Write the journal: from here on the commit will be finished, by this build or the next."""
    write_atomically(os.path.join(folder, "journal"), msgspec.msgpack.encode(journal))


def remove_journal(folder: str) -> None:
    """Declare the commit finished."""
    remove(os.path.join(folder, "journal"))


T = TypeVar("T")


def _decoded(path: str, type_: type[T]) -> T | None:
    data = read_bytes(path)
    if data is None:
        return None
    try:
        return msgspec.msgpack.decode(data, type=type_)
    except msgspec.MsgspecError:
        return None
