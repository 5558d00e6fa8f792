"""What one process cost: time, processor and memory, the processes that it started included."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_MB = 1_000_000
_SAMPLE_S = 0.05
_SAMPLING_SHARE = 0.05  # At most this part of one core is spent on looking.


@dataclass(frozen=True)
class Measurement:
    """The cost of one run; memory in MB of 10^6 bytes.

    `cpu_s` is user and system time of the process and of all that it waited for. `peak_mb` is the
    larger of two figures: the peak of the largest single process, exact, from the kernel
    (`ru_maxrss`); and, where /proc exists and there were several processes, the largest sum over
    the tree that a sample saw, in proportional size, so that pages shared by a fork count once.
    It is never under what this harness itself takes, about 22 MB: the kernel counts a process from
    its fork on, before it becomes another program. `processes` is the most that one sample saw.
    """

    wall_s: float
    cpu_s: float
    peak_mb: float
    processes: int
    exit_code: int


def measure(command: Sequence[str], folder: Path, log: Path) -> Measurement:
    """Run a command in a folder to its end, its output going to `log`, and return its cost."""
    with log.open("wb") as output:
        began = time.perf_counter()
        child = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        with _Tree(child.pid) as tree:
            _, status, usage = os.wait4(child.pid, 0)
            wall_s = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    return Measurement(
        wall_s=wall_s,
        cpu_s=usage.ru_utime + usage.ru_stime,
        peak_mb=max(_maxrss_mb(usage.ru_maxrss), tree.peak_mb),
        processes=tree.processes,
        exit_code=child.returncode,
    )


def _maxrss_mb(maxrss: int) -> float:
    """Return `ru_maxrss` in MB: the kernel of macOS gives bytes, Linux and the BSDs KiB."""
    return maxrss * (1 if sys.platform == "darwin" else 1024) / _MB


class _Tree:
    """Looks at a process and its descendants from a thread, as long as the context is open."""

    def __init__(self, pid: int) -> None:
        self.peak_mb = 0.0
        self.processes = 1
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        pause_s = _SAMPLE_S
        while not self._over.wait(pause_s):
            began = time.perf_counter()
            pids = list(_descendants(self._pid))
            # One process alone is known exactly from the kernel: nothing to sum.
            if len(pids) > 1:
                self.processes = max(self.processes, len(pids))
                self.peak_mb = max(self.peak_mb, sum(map(_proportional_mb, pids)))
            pause_s = max(_SAMPLE_S, (time.perf_counter() - began) / _SAMPLING_SHARE)


def _descendants(pid: int) -> Iterator[int]:
    """Return a process and all below it; only itself where the system has no /proc."""
    yield pid
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            children = (thread / "children").read_text(encoding="ascii").split()
            for child in children:
                yield from _descendants(int(child))
    except OSError:  # It ended while we looked.
        return


def _proportional_mb(pid: int) -> float:
    """Return the memory of a process, each shared page divided by those who share it."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    kib = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kib * 1024 / _MB
