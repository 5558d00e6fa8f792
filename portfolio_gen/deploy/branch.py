"""What is published now: the tip of the branch."""

import posixpath

from msgspec import Struct

from portfolio_gen.deploy.commit import EMAIL
from portfolio_gen.deploy.git import Git, GitError
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.repository import Target
from portfolio_gen.deploy.words import refused
from portfolio_gen.model.wording import some_of
from portfolio_gen.plan.plan import MARKER

Files = dict[str, str]
#: Commits that are looked through for one of ours.
DEEPEST = 50


class Tip(Struct, frozen=True):
    """A branch as it is on the remote: its commit ("" if there is no branch) and its files.

    `files` are names of blobs by path; `parents` tells whether there is a history; `is_ours`,
    whether portfolio made the files, but for those that `others` names.
    """

    commit: str = ""
    tree: str = ""
    files: Files = {}
    parents: bool = False
    is_ours: bool = False
    others: tuple[str, ...] = ()  # what somebody else changed since we published
    addresses: str = ""
    cname: bytes | None = None


def read_tip(git: Git, target: Target) -> Tip:
    """Return the branch as it is on the remote; raise Refusal if that can't be asked."""
    try:
        commit = _commit(git, target)
        if commit and not git.has(f"{commit}^{{tree}}"):
            _fetch(git, target, 1)
            if not git.has(f"{commit}^{{tree}}"):
                raise GitError("stale info: the branch was replaced while it was being read")
        return _tip(git, target, commit) if commit else Tip()
    except GitError as error:
        raise refused(error.words, target) from None


def _fetch(git: Git, target: Target, commits: int) -> None:
    git.bytes_of(
        "fetch", "--quiet", f"--depth={commits}", "--no-tags", "--no-write-fetch-head",
        "--no-recurse-submodules", "--no-auto-gc", "--", target.address, target.ref,
    )  # fmt: skip


def _commit(git: Git, target: Target) -> str:
    for line in git.text("ls-remote", "--", target.address, target.ref).split("\n"):
        commit, _, ref = line.partition("\t")
        if ref == target.ref:
            return commit
    return ""


def _tip(git: Git, target: Target, commit: str) -> Tip:
    files = files_of(git, commit)
    marker = _blob(git, files, ".nojekyll") or b""
    is_marked = marker.startswith(MARKER.rstrip("\n").encode())
    others = _changed_by_others(git, target, commit) if is_marked else None
    return Tip(
        commit,
        git.text("rev-parse", f"{commit}^{{tree}}"),
        files,
        b"\nparent " in git.bytes_of("cat-file", "commit", commit).partition(b"\n\n")[0],
        others is not None,
        others or (),
        (_blob(git, files, "addresses.txt") or b"").decode("utf-8", "replace"),
        _blob(git, files, "CNAME"),
    )


def _changed_by_others(git: Git, target: Target, commit: str) -> tuple[str, ...] | None:
    """Return the files that differ from those of our last commit, None if there is none of ours.

    A CNAME counts for none: GitHub commits it by itself when a domain is set on its pages.
    """
    if _committers(git, commit)[0][1] == EMAIL:
        return ()
    _fetch(git, target, DEEPEST)
    ours = next((each for each, email in _committers(git, commit) if email == EMAIL), None)
    if ours is None:
        return None
    names = git.bytes_of("diff-tree", "-r", "-z", "--name-only", "--no-commit-id", ours, commit)
    found = (name.decode("utf-8", "surrogateescape") for name in names.split(b"\0") if name)
    return tuple(sorted(name for name in found if name != "CNAME"))


def _committers(git: Git, commit: str) -> list[tuple[str, str]]:
    """Return the commits down from one, as far as they are here: name and committer's address."""
    listed = git.text("log", f"--max-count={DEEPEST}", "--format=%H %ce", commit)
    return [(line.split(" ")[0], line.partition(" ")[2]) for line in listed.split("\n")]


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
    if tip.others and not take_over:
        raise Refusal(
            f"{target.shown} was changed by somebody else since it was published: "
            f"{some_of(sorted(tip.others), 3)}",
            "to keep files, copy them into static/; then, or if they may go, run "
            "`portfolio deploy --take-over` once",
        )
    sources = [name for name in tip.files if posixpath.basename(name) in _SOURCES]
    if tip.commit and not tip.is_ours and sources:
        raise Refusal(
            f"{target.shown} holds the sources of a site ({sources[0]})",
            "choose another with --branch; the usual one is gh-pages",
        )
    if tip.commit and not tip.is_ours and not take_over:
        raise Refusal(
            f"{target.shown} holds files that portfolio did not make: "
            f"{some_of(sorted(tip.files), 3)}",
            "if all of it may be replaced, run `portfolio deploy --take-over` once; "
            "else choose another with --branch",
        )


_SOURCES = ("portfolio.yaml", "portfolio.yml")
