"""Fixtures of the laws."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from tests.laws.support import memory_folder

ROOT = Path(__file__).parents[2]


class Trouble(Protocol):
    """Builds a site in a process of its own, in trouble; see `trouble.py` for kinds and codes."""

    def __call__(self, root: Path, how: str, number: int = 0) -> int: ...


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return an empty folder for one test."""
    with memory_folder() as place:
        yield place


@pytest.fixture(scope="session")
def trouble() -> Iterator[Trouble]:
    """Return a function that builds in a process that can be killed."""
    command = [sys.executable, "-m", "tests.laws.trouble"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:

        def build(root: Path, how: str, number: int = 0) -> int:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps((str(root), how, number)) + "\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        yield build
        assert process.stdin is not None
        process.stdin.close()
