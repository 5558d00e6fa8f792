"""A server as a process of its own: started, looked at, and ended whatever happens."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from scripts.benchmarks.measure import _descendants
from scripts.benchmarks.preview_http import Connection
from scripts.benchmarks.scenarios import WrongOutputError

_MB = 1_000_000
START_S = 180.0
_END_S = 5.0
#: A server is quiet when it took at most this much of a processor for this long.
_QUIET_S, _QUIET_CPU_S = 0.15, 0.011
_MOST_S = 30.0
#: Fields of /proc/PID/stat behind the name: utime, stime, and those of children that ended.
_TIMES = slice(11, 15)


class Server:
    """A server that runs as long as the context is open."""

    def __init__(self, command: tuple[str, ...], folder: Path, log: Path) -> None:
        self._command = command
        self._folder = folder
        self._log = log

    def __enter__(self) -> Self:
        with self._log.open("wb") as output:
            self._process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self

    def __exit__(self, *_: object) -> None:
        """End it as Ctrl-C does; what is left of it after a while, at once."""
        if self._process.poll() is None:
            self._signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_END_S)
        self._signal(signal.SIGKILL)
        self._process.wait()

    def wait_until_served(self, connection: Connection, address: str) -> None:
        """Wait for the first answer; `WrongOutputError` if the server ends or takes too long."""
        until = time.perf_counter() + START_S
        while not connection.get(address):
            if self._process.poll() is not None or time.perf_counter() > until:
                raise WrongOutputError(f"nothing is served at {address}:\n{self.said()}")
            time.sleep(0.1)

    def wait_until_quiet(self) -> None:
        """Wait until the server has nothing to do; where that can't be seen, a moment."""
        until = time.perf_counter() + _MOST_S
        while time.perf_counter() < until:
            before = self.cpu_s()
            time.sleep(_QUIET_S)
            if self.cpu_s() - before <= _QUIET_CPU_S:
                return

    def cpu_s(self) -> float:
        """Return the time on processors that it took until now, children included."""
        ticks = os.sysconf("SC_CLK_TCK")
        return self._sum(lambda pid: sum(map(int, _status(pid)[_TIMES])) / ticks)

    def rss_mb(self) -> float:
        """Return the memory of the process and those below it, in MB of 10^6 bytes."""
        page = os.sysconf("SC_PAGE_SIZE")
        return self._sum(lambda pid: int(_read(pid, "statm").split()[1]) * page / _MB)

    def said(self) -> str:
        """Return the end of what it printed."""
        return self._log.read_text(encoding="utf-8", errors="replace").strip()[-2000:]

    def _sum(self, of: Callable[[int], float]) -> float:
        """Sum over the process and its descendants; 0 where there is no /proc."""
        total = 0.0
        for pid in _descendants(self._process.pid):
            try:
                total += of(pid)
            except OSError:  # it ended while we looked
                continue
        return total

    def _signal(self, number: signal.Signals) -> None:
        """Signal the process and all that it started: they are a group of their own."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)


def _status(pid: int) -> list[str]:
    return _read(pid, "stat").rpartition(")")[2].split()


def _read(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text(encoding="ascii", errors="replace")
