"""A process that builds in children of its own and makes trouble for them. Run as a script.

Each line of the standard input is JSON: the site's folder, the kind of trouble, and a number. The
answer is the exit code of the child (of both, added): see `GOOD` and what follows, -9 if killed.
"""

import errno
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import traceback
from contextlib import suppress
from typing import Any, NoReturn

import portfolio_gen
from portfolio_gen.build import build
from portfolio_gen.model.result import Result
from tests.laws.support import memory_folder, write_site
from tests.laws.swinging import SITE

GOOD, REFUSED, UNREADABLE, OTHER, RAISED = 0, 20, 21, 22, 23
KILLED = -9
CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.utime", "os.truncate", "os.link"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
NOBODY = 65534


def main() -> None:
    """Answer each line of the standard input."""
    _warm_up()
    for line in sys.stdin:
        root, how, number = json.loads(line)
        children = [_start(root, how, number) for _ in range(2 if how == "pair" else 1)]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        print(sum(codes), flush=True)


def _warm_up() -> None:
    """Build once, so that the children find imported what a build imports when it needs it.

    No picture is encoded here: the library's threads would be missing in the children.
    """
    for module in pkgutil.walk_packages(portfolio_gen.__path__, "portfolio_gen."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    with memory_folder() as folder:
        write_site(folder, SITE)
        build(str(folder), str(folder / "_site"), today="2026-05-01", jobs=1)


def _start(root: str, how: str, number: int) -> int:
    child = os.fork()
    return child or _build(root, how, number)


def _build(root: str, how: str, number: int) -> NoReturn:
    try:
        _make_trouble(root, how, number)
        code = _code(build(root, os.path.join(root, "_site"), today="2026-05-01", jobs=1))
    except Exception:
        traceback.print_exc()
        code = RAISED
    os._exit(code)


def _code(result: Result) -> int:
    codes = [problem.code for problem in result.problems if problem.severity == "error"]
    if not codes:
        return GOOD
    if len(codes) == 1 and codes[0] in ("disk-full", "not-writable"):
        return REFUSED
    return UNREADABLE if codes == ["file-unreadable"] else OTHER


def _make_trouble(root: str, how: str, number: int) -> None:
    match how:
        case "pair" | "none":
            pass
        case "nobody":  # rights mean nothing to root
            if os.geteuid() == 0:
                os.setegid(NOBODY)
                os.seteuid(NOBODY)
        case "small files":  # no file may grow beyond a number of bytes
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (number, resource.RLIM_INFINITY))
        case _:
            _at_moment(root, how, number)


def _at_moment(root: str, how: str, moment: int) -> None:
    """Make trouble at a call that changes the disk, counted from the build's start.

    "kill" before the call; "torn": the file that it opens for writing is left empty; "full": from
    then on no file and no folder can be made.
    """
    left = moment

    def watch(event: str, values: tuple[Any, ...]) -> None:
        nonlocal left
        if event not in CHANGES and not (event == "open" and _is_write(root, values)):
            return
        left -= 1
        if how == "full":
            if left <= 0 and event in ("open", "os.mkdir"):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), values[0])
        elif left == 0:
            if how == "torn" and event == "open":
                with suppress(OSError):
                    os.close(os.open(values[0], os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _is_write(root: str, values: tuple[Any, ...]) -> bool:
    path, _, flags = values
    return isinstance(path, str) and path.startswith(root) and bool(flags & WRITING)


if __name__ == "__main__":
    main()
