"""One publication: what is there is read, a commit made of the built site, the branch replaced."""

from collections.abc import Mapping

from msgspec import Struct

from portfolio_gen.deploy.branch import Tip, check_tip, files_of, read_tip
from portfolio_gen.deploy.changes import Changes, changes_between
from portfolio_gen.deploy.commit import Made, make_commit, tidy
from portfolio_gen.deploy.git import Git, GitError
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.repository import Target, author_repository, own_repository, target_of
from portfolio_gen.deploy.words import refused


class Door(Struct, frozen=True):
    """The way to a branch, and what stands behind it now."""

    git: Git
    target: Target
    tip: Tip


class Publication(Struct, frozen=True):
    """A commit that is ready to be pushed. `kept_cname`: the branch's own is kept."""

    made: Made
    changes: Changes
    kept_cname: str = ""


def open_door(
    root: str,
    environment: Mapping[str, str],
    *,
    asks: bool,
    remote: str | None,
    branch: str,
    take_over: bool,
) -> Door:
    """Return the way to a branch; raise Refusal where there is none, or it may not be replaced."""
    author = author_repository(root, environment, asks=asks)
    target = target_of(author, remote, branch)
    git = own_repository(author, root, target)
    tip = read_tip(git, target)
    check_tip(tip, target, take_over=take_over)
    return Door(git, target, tip)


def prepare(
    door: Door,
    out: str,
    contents: Mapping[str, bytes],
    *,
    seconds: int,
    message: str,
    history: bool,
) -> Publication:
    """Return the commit of a built site; nothing is published. See `make_commit`."""
    tip = door.tip
    cname = tip.cname if "CNAME" not in contents else None
    extra = {"CNAME": cname} if cname is not None else {}
    parent = tip.commit if history else ""
    made = make_commit(
        door.git, out, contents, extra, seconds=seconds, message=message, parent=parent
    )
    changes = changes_between(tip.files, files_of(door.git, made.commit))
    return Publication(made, changes, (cname or b"").decode("utf-8", "replace").strip())


def is_published(door: Door, publication: Publication, *, history: bool) -> bool:
    """Tell whether the branch is as it would be made: nothing is to be done."""
    return publication.made.tree == door.tip.tree and (history or not door.tip.parents)


def push(door: Door, publication: Publication) -> None:
    """Replace the branch, if it still is what was read; raise Refusal if the remote refuses.

    No hook of the author's runs, no tag and no submodule goes along.
    """
    target = door.target
    try:
        door.git.bytes_of(
            "push", "--quiet", "--no-verify", "--no-follow-tags", "--no-signed",
            "--recurse-submodules=no", f"--force-with-lease={target.ref}:{door.tip.commit}",
            "--", target.address, f"{publication.made.commit}:{target.ref}",
        )  # fmt: skip
    except GitError as error:
        raise refused(error.words, target) from None
    except KeyboardInterrupt:  # nobody knows how far git was
        raise Refusal(
            "stopped while publishing: the site may have been published, or not",
            "`portfolio deploy --dry-run` tells which",
        ) from None
    tidy(door.git, door.git.environment["GIT_DIR"])
