"""`scripts/bench`: one sub-command for each benchmark, `build` if none is named."""

import argparse
import sys
from collections.abc import Sequence
from typing import Protocol

from scripts.benchmarks import build, pictures, preview, share
from scripts.benchmarks.environment import MissingToolError
from scripts.benchmarks.scenarios import WrongOutputError


class Benchmark(Protocol):
    """What the module of a sub-command offers; its docstring begins with its help."""

    __doc__: str | None

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare its arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Measure, print, and return an exit code."""


_DEFAULT = "build"
#: Another benchmark is another module here.
_BENCHMARKS: dict[str, Benchmark] = {
    "build": build,
    "pictures": pictures,
    "preview": preview,
    "share": share,
}


def main(words: Sequence[str]) -> int:
    """Run a benchmark and return its exit code: 0 good, 1 a wrong result, 2 usage."""
    if not words or words[0] not in (*_BENCHMARKS, "-h", "--help"):
        words = (_DEFAULT, *words)
    try:
        arguments = _parser().parse_args(words)
        return int(_BENCHMARKS[arguments.benchmark].run(arguments))
    except MissingToolError as missing:
        print(f"bench: {missing}", file=sys.stderr)
        return 2
    except WrongOutputError as wrong:
        print(f"bench: {wrong}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measure portfolio.")
    subparsers = parser.add_subparsers(dest="benchmark", required=True)
    for name, benchmark in _BENCHMARKS.items():
        described = (benchmark.__doc__ or "").split("\n", 1)[0]
        benchmark.configure(subparsers.add_parser(name, help=described, description=described))
    return parser
