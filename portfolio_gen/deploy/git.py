"""Git, called so that nobody's configuration changes what is published."""

import os
import re
import subprocess
from collections.abc import Iterable, Mapping

from msgspec import Struct

from portfolio_gen.store.tools import find_tool

#: Variables that say which repository is meant; a hook that calls us has them set.
FOREIGN = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE", "GIT_EXTERNAL_DIFF",
)  # fmt: skip
DISTRUST = "dubious ownership"
PASSWORD = re.compile(r"(?<=://)[^/@\s]+@")


class GitError(Exception):
    """What git refused, in its own words."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class NoGitError(Exception):
    """There is no git on this machine."""


class Git(Struct, frozen=True):
    """A folder to call git in, with the environment and options of every call."""

    folder: str
    environment: dict[str, str]
    options: tuple[str, ...] = ()

    def bytes_of(self, *arguments: str, given: Iterable[bytes] = ()) -> bytes:
        """Return what a command of git writes; `given` is what it reads. Raise GitError."""
        program = find_tool("git", self.environment.get("PATH", ""))
        if not program:
            raise NoGitError
        command = [program, "--no-pager", *self.options, *arguments]
        try:
            process = subprocess.Popen(
                command,
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except FileNotFoundError:
            raise NoGitError from None
        out, err = _talk(process, given)
        if process.returncode:
            raise GitError(without_password(err.decode("utf-8", "replace").strip()))
        return out

    def text(self, *arguments: str) -> str:
        """Return the text that a command of git writes, without blanks around it."""
        return self.bytes_of(*arguments).decode("utf-8", "replace").strip()

    def config(self, key: str) -> str:
        """Return a value of the configuration, "" if there is none."""
        try:
            return self.text("config", "--get", key)
        except GitError:
            return ""

    def has(self, name: str) -> bool:
        """Tell whether an object is here."""
        try:
            self.bytes_of("cat-file", "-e", name)
        except GitError:
            return False
        return True


def _talk(process: "subprocess.Popen[bytes]", given: Iterable[bytes]) -> tuple[bytes, bytes]:
    """Give a process what it reads, piece by piece; return what it wrote."""
    with process:
        assert process.stdin is not None
        try:
            for piece in given:
                process.stdin.write(piece)
        except BrokenPipeError:
            pass  # it has ended, and says why
        except BaseException:
            process.kill()
            raise
        return process.communicate()


def plain_environment(environment: Mapping[str, str], *, asks: bool) -> dict[str, str]:
    """Return an environment in which git speaks English and no other repository is meant.

    `asks`: there is a person who can be asked for a password.
    """
    plain = {name: value for name, value in environment.items() if name not in FOREIGN}
    plain |= {"LC_ALL": "C", "LANGUAGE": "C", "GIT_OPTIONAL_LOCKS": "0"}
    if not asks:
        plain["GIT_TERMINAL_PROMPT"] = "0"
    return plain


def without_password(text: str) -> str:
    """Return a text in which no address holds a name and a password."""
    return PASSWORD.sub("", text)


def home_of(git: Git) -> str:
    """Return the top folder of the repository's working tree, "" if there is none.

    Raise GitError if there is one that git does not trust, as the folder belongs to somebody else.
    """
    try:
        top = git.text("rev-parse", "--show-toplevel")
    except GitError as error:
        if DISTRUST in error.words:
            raise
        return ""
    return os.path.abspath(top) if top else ""
