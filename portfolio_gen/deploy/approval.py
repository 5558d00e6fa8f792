"""Which pictures of unnamed clients a person looked at and approved.

`approved.txt` lies beside portfolio.yaml and is a source like others: whoever builds the site
elsewhere needs it. A line is a digest of the picture, the work and the file; it names nobody.
"""

import os
from collections.abc import Iterable

from msgspec import Struct

from portfolio_gen.store.atomic import read_bytes, write_atomically

FILE = "approved.txt"
#: What was on the sheets that were written last: only what could be seen can be approved.
SHOWN = os.path.join(".portfolio", "contact", "shown.txt")
HEAD = (
    "# Pictures of clients who are not named, looked at and approved.\n"
    "# Written by `portfolio check --approve`; see `portfolio check`.\n"
)


class Picture(Struct, frozen=True, order=True):
    """A picture that is published for a work whose client is not named."""

    work: str
    path: str
    digest: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what an approval is for: these pixels, in this work."""
        return (self.digest, self.work)


class Approval(Struct, frozen=True):
    """What came of approving: pictures that are approved now, and those nobody can have seen."""

    approved: tuple[Picture, ...]
    unseen: tuple[Picture, ...]


def unapproved(root: str, pictures: Iterable[Picture]) -> list[Picture]:
    """Return the pictures that nobody approved, sorted."""
    known = {each.key for each in _read(os.path.join(root, FILE))}
    return sorted(each for each in pictures if each.key not in known)


def shown_before(root: str) -> list[Picture]:
    """Return the pictures that were on the sheets of the last `check`."""
    return _read(os.path.join(root, SHOWN))


def note_shown(root: str, pictures: Iterable[Picture]) -> None:
    """Note which pictures are on the sheets."""
    _write(os.path.join(root, SHOWN), pictures)


def approve(root: str, pictures: Iterable[Picture], shown: Iterable[Picture]) -> Approval:
    """Write down that the pictures were approved that are shown now and were shown before."""
    place = os.path.join(root, FILE)
    old = _read(place)
    seen = {each.key for each in (*shown, *old)}
    now = sorted(pictures)
    approved = [each for each in now if each.key in seen]
    kept = {each.key: each for each in (*old, *approved)}
    if set(kept.values()) != set(old):
        _write(place, kept.values())
    return Approval(tuple(approved), tuple(each for each in now if each.key not in seen))


def _read(place: str) -> list[Picture]:
    text = (read_bytes(place) or b"").decode("utf-8-sig", "replace")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    return [Picture(row[1], row[2], row[0]) for row in rows if len(row) == 3]


def _write(place: str, pictures: Iterable[Picture]) -> None:
    rows = [f"{each.digest}\t{each.work}\t{each.path}\n" for each in sorted(pictures)]
    write_atomically(place, (HEAD + "".join(rows)).encode())
