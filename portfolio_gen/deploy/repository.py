"""The author's repository, which is only read, and one of our own, from which is published.

What is published is made in a bare repository in `.portfolio/deploy/`. It borrows the author's
configuration, so that remotes, addresses and passwords are known; no branch, index, object or hook
of the author's is touched.
"""

import os
import shlex
from collections.abc import Mapping

from msgspec import Struct

from portfolio_gen.deploy.git import (
    Git,
    GitError,
    NoGitError,
    home_of,
    plain_environment,
    without_password,
)
from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.store.patience import remove_tree

FOLDER = os.path.join(".portfolio", "deploy")
#: What no configuration may change. The last of two options counts.
SETTINGS = (
    "core.autocrlf=false", "core.safecrlf=false", "core.logAllRefUpdates=false", "gc.auto=0",
    "maintenance.auto=false", "commit.gpgSign=false", "push.gpgSign=false", "push.pushOption=",
    "fetch.writeCommitGraph=false", "protocol.file.allow=always", "core.sparseCheckout=false",
    "advice.pushUpdateRejected=true",
)  # fmt: skip


class Author(Struct, frozen=True):
    """The author's repository: its top folder, and git within it."""

    top: str
    git: Git


class Target(Struct, frozen=True):
    """Where a site goes: a branch of a remote. `address` may hold a password; `shown` does not."""

    remote: str
    address: str
    branch: str

    @property
    def ref(self) -> str:
        """Return the whole name of the branch."""
        return f"refs/heads/{self.branch}"

    @property
    def shown(self) -> str:
        """Return where it goes in words: "gh-pages of git@example.org:ada/work.git"."""
        return f"{self.branch} of {self.place}"

    @property
    def place(self) -> str:
        """Return the repository's address without its password."""
        return without_password(self.address)


def author_repository(root: str, environment: Mapping[str, str], *, asks: bool) -> Author:
    """Return the repository that holds a site; raise Refusal if there is none."""
    git = Git(root, plain_environment(environment, asks=asks))
    try:
        top = home_of(git)
    except NoGitError:
        raise Refusal(
            "git is not installed",
            "install it from https://git-scm.com/downloads; without git, `portfolio build --zip` "
            "makes a file to upload",
        ) from None
    except GitError:
        raise Refusal(
            f"git does not trust {root}, which belongs to somebody else",
            f"if it is yours, `git config --global --add safe.directory {shlex.quote(root)}`",
        ) from None
    if not top:
        raise Refusal(
            "this folder is in no git repository",
            "make one with `git init`, then `git remote add origin` and the address of an empty "
            "repository; without git, `portfolio build --zip` makes a file to upload",
        )
    return Author(top, Git(top, git.environment))


def target_of(author: Author, remote: str | None, branch: str) -> Target:
    """Return where the site is to go; raise Refusal if the remote or the branch can't be."""
    branch = branch.removeprefix("refs/heads/")
    if remote is not None and (not remote or remote.startswith("-")):
        raise Refusal(
            f"{remote!r} is no remote", "--remote takes its name, such as origin, or an address"
        )
    try:
        author.git.bytes_of("check-ref-format", "--branch", branch)
    except GitError:
        raise Refusal(
            f"a branch can't have the name {branch!r}", "the usual one is --branch gh-pages"
        ) from None
    _not_checked_out(author, branch)
    names = author.git.text("remote").split("\n")
    name = remote or ("origin" if "origin" in names else names[0] if len(names) == 1 else "")
    if name in names and name:
        return Target(name, author.git.text("remote", "get-url", "--push", name), branch)
    if remote and ("/" in remote or ":" in remote or os.sep in remote):
        return Target(remote, remote, branch)
    raise _no_remote(remote, [name for name in names if name])


def _no_remote(asked: str | None, names: list[str]) -> Refusal:
    known = ", ".join(names)
    if asked:
        return Refusal(
            f"the repository has no remote {asked!r}",
            f"it has {known}" if known else f"`git remote add {asked}` and its address adds it",
        )
    if names:
        return Refusal(f"the repository has several remotes: {known}", "choose one with --remote")
    return Refusal(
        "the repository has no remote, so there is nowhere to publish to",
        "make an empty repository on GitHub, then `git remote add origin` and its address",
    )


def _not_checked_out(author: Author, branch: str) -> None:
    """Refuse a branch that somebody works on: publishing replaces all that is in it."""
    listed = author.git.bytes_of("worktree", "list", "--porcelain").decode("utf-8", "replace")
    if f"branch refs/heads/{branch}" in listed.split("\n"):
        raise Refusal(
            f"{branch} is the branch you work on, and publishing would replace all that is in it",
            "choose another with --branch; the usual one is gh-pages",
        )


def own_repository(author: Author, root: str, target: Target) -> Git:
    """Return git in our own bare repository, made if it is not there, with the author's remotes."""
    place = os.path.join(root, FOLDER)
    environment = author.git.environment | {"GIT_DIR": place}
    _make_sound(Git(author.top, environment), place, author.git)
    files = [_git_file(author, name) for name in ("config", "config.worktree")]
    hooks = f"core.hooksPath={os.path.join(place, 'hooks')}"
    settings = [f"include.path={file}" for file in files if os.path.exists(file)]
    settings += [*SETTINGS, hooks, "core.bare=true"]
    if target.remote != target.address:
        settings.append(f"remote.{target.remote}.promisor=false")  # nothing is fetched unasked
    options = tuple(part for setting in settings for part in ("-c", setting))
    return Git(author.top, environment, options)


def _make_sound(own: Git, place: str, theirs: Git) -> None:
    """Make the repository if it is not there, or is damaged, or names objects in another way."""
    form = theirs.text("rev-parse", "--show-object-format")
    try:
        if own.text("rev-parse", "--show-object-format") == form:
            _unlock(place)
            return
    except GitError:
        pass
    remove_tree(place)
    os.makedirs(place)
    theirs.bytes_of(
        "init", "--quiet", "--bare", "--template=", "--initial-branch=main",
        f"--object-format={form}", place,
    )  # fmt: skip


def _unlock(place: str) -> None:
    """Remove the locks that a killed git left: nobody else works here while we do."""
    for folder in (place, os.path.join(place, "refs", "portfolio")):
        names = os.listdir(folder) if os.path.isdir(folder) else []
        for name in names:
            if name.endswith(".lock"):
                os.remove(os.path.join(folder, name))


def _git_file(author: Author, name: str) -> str:
    """Return where git keeps a file of its own; a second working tree shares most of them."""
    path = author.git.text("rev-parse", "--git-path", name)
    return os.path.normpath(os.path.join(author.top, path))
