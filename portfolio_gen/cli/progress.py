"""How far the pictures of a build are, on a terminal, where it takes longer than a second."""

import sys
import time
from types import TracebackType
from typing import Any

import click

from portfolio_gen.cli.spoken import said

#: Seconds after which an author wants to know.
PATIENCE_S = 1.0


class PictureProgress:
    """A bar on the terminal's error stream: done, to do, time left. Ends with its `with` block."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()
        self._started = 0.0
        self._bar: Any = None

    def __call__(self, done: int, of: int) -> None:
        """Take note that so many photographs are done, of so many."""
        if not self._shown:
            return
        now = time.perf_counter()
        self._started = self._started or now
        if self._bar is None and done < of and now - self._started >= PATIENCE_S:
            self._bar = click.progressbar(
                length=of, label=said("Pictures"), show_pos=True, show_eta=True, file=sys.stderr
            )
            self._bar.__enter__()
        if self._bar is not None:
            self._bar.update(done - self._bar.pos)

    def __enter__(self) -> "PictureProgress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.render_finish()
