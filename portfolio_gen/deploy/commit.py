"""The commit that holds a site, made of bytes that were inspected and of nothing else."""

import contextlib
import os
from collections.abc import Iterator, Mapping

from msgspec import Struct

from portfolio_gen.deploy.git import Git, GitError
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.store.atomic import read_bytes
from portfolio_gen.store.digests import digest

REF = "refs/portfolio/next"
#: Packs of objects of earlier publications that are kept.
PACKS = 20
#: Neutral: a published branch tells nobody's address.
EMAIL = "portfolio@localhost"
WHO = f"portfolio <{EMAIL}>"


class Made(Struct, frozen=True):
    """A commit and its tree."""

    commit: str
    tree: str


def make_commit(
    git: Git,
    out: str,
    contents: Mapping[str, bytes],
    extra: Mapping[str, bytes],
    *,
    seconds: int,
    message: str,
    parent: str,
) -> Made:
    """Return a commit of the files of a site, whose digests are `contents` by path.

    `extra` are further files: their bytes. `seconds` since 1970 is its date. Raise Refusal if a
    file is not what was inspected. Source: git-scm.com, "git-fast-import".
    """

    def stream() -> Iterator[bytes]:
        message_bytes = message.encode()
        yield b"feature done\ncommit %s\n" % REF.encode()
        yield f"committer {WHO} {seconds} +0000\n".encode()
        yield b"data %d\n%s\n" % (len(message_bytes), message_bytes)
        if parent:
            yield f"from {parent}\n".encode()
        yield b"deleteall\n"
        for path in sorted(contents):
            yield from _file(path, _inspected(out, path, contents[path]))
        for path, data in sorted(extra.items()):
            yield from _file(path, data)
        yield b"done\n"

    if not parent:
        git.bytes_of("update-ref", "-d", REF)
    git.bytes_of("fast-import", "--quiet", "--force", given=stream())
    return Made(git.text("rev-parse", REF), git.text("rev-parse", f"{REF}^{{tree}}"))


def _inspected(out: str, path: str, known: bytes) -> bytes:
    data = read_bytes(os.path.join(out, path))
    if data is None or digest(data) != known:
        raise Refusal(
            f"{path} changed while the site was being published; nothing was published",
            "run `portfolio deploy` again",
        )
    return data


def _file(path: str, data: bytes) -> Iterator[bytes]:
    name = path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    yield f'M 100644 inline "{name}"\n'.encode("utf-8", "surrogateescape")
    yield b"data %d\n" % len(data)
    yield data
    yield b"\n"


def tidy(git: Git, place: str) -> None:
    """Forget earlier publications once there are many; `place` is the folder of our repository."""
    packs = [name for name in os.listdir(os.path.join(place, "objects", "pack")) if ".pack" in name]
    if len(packs) > PACKS:
        with contextlib.suppress(GitError):  # it is a cache: the site is published
            git.bytes_of("gc", "--quiet", "--prune=now")
