"""What is published now: the tip of the branch."""

import posixpath
from collections.abc import Iterable

from msgspec import Struct

from portfolio_gen.deploy.git import Git, GitError
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.repository import Target
from portfolio_gen.deploy.words import refused
from portfolio_gen.plan.plan import MARKER

Files = dict[str, str]


class Tip(Struct, frozen=True):
    """A branch as it is on the remote: its commit ("" if there is no branch) and its files.

    `files` are names of blobs by path; `parents` tells whether there is a history.
    """

    commit: str = ""
    tree: str = ""
    files: Files = {}
    parents: bool = False
    is_ours: bool = False
    addresses: str = ""
    cname: bytes | None = None


def read_tip(git: Git, target: Target) -> Tip:
    """Return the branch as it is on the remote; raise Refusal if that can't be asked."""
    try:
        commit = _commit(git, target)
        if commit and not git.has(f"{commit}^{{tree}}"):
            git.bytes_of(
                "fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head",
                "--no-recurse-submodules", "--no-auto-gc", target.address, target.ref,
            )  # fmt: skip
            if not git.has(f"{commit}^{{tree}}"):
                raise GitError("stale info: the branch was replaced while it was being read")
        return _tip(git, commit) if commit else Tip()
    except GitError as error:
        raise refused(error.words, target) from None


def _commit(git: Git, target: Target) -> str:
    for line in git.text("ls-remote", target.address, target.ref).split("\n"):
        commit, _, ref = line.partition("\t")
        if ref == target.ref:
            return commit
    return ""


def _tip(git: Git, commit: str) -> Tip:
    files = files_of(git, commit)
    marker = _blob(git, files, ".nojekyll") or b""
    return Tip(
        commit,
        git.text("rev-parse", f"{commit}^{{tree}}"),
        files,
        b"\nparent " in git.bytes_of("cat-file", "commit", commit).partition(b"\n\n")[0],
        marker.startswith(MARKER.rstrip("\n").encode()),
        (_blob(git, files, "addresses.txt") or b"").decode("utf-8", "replace"),
        _blob(git, files, "CNAME"),
    )


def files_of(git: Git, commit: str) -> Files:
    """Return the files of a commit: names of blobs by path."""
    found = {}
    for line in git.bytes_of("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        about, _, path = line.partition(b"\t")
        if path:
            found[path.decode("utf-8", "surrogateescape")] = about.split(b" ")[2].decode()
    return found


def _blob(git: Git, files: Files, path: str) -> bytes | None:
    return git.bytes_of("cat-file", "blob", files[path]) if path in files else None


def check_tip(tip: Tip, target: Target, *, take_over: bool) -> None:
    """Raise Refusal if the branch holds what may not be replaced."""
    sources = [name for name in tip.files if posixpath.basename(name) in _SOURCES]
    if tip.commit and not tip.is_ours and sources:
        raise Refusal(
            f"{target.shown} holds the sources of a site ({sources[0]})",
            "choose another with --branch; the usual one is gh-pages",
        )
    if tip.commit and not tip.is_ours and not take_over:
        raise Refusal(
            f"{target.shown} holds files that portfolio did not make: {_some(tip.files)}",
            "if all of it may be replaced, run `portfolio deploy --take-over` once; "
            "else choose another with --branch",
        )


_SOURCES = ("portfolio.yaml", "portfolio.yml")


def _some(paths: Iterable[str]) -> str:
    listed = sorted(paths)
    more = f" and {len(listed) - 3:,} more" if len(listed) > 3 else ""
    return ", ".join(listed[:3]) + more
