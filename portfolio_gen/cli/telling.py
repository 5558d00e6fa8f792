"""What `portfolio serve` says on the terminal while it runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from portfolio_gen.cli.problems import show_problems
from portfolio_gen.cli.rebuilt import counted, words_of
from portfolio_gen.cli.site import shown_path
from portfolio_gen.cli.spoken import count, decimal, said, told

if TYPE_CHECKING:
    from portfolio_gen.model.problem import Problem
    from portfolio_gen.serve.preview import Rebuilt

SEEN_BY_ALL = "Everybody on this network can see the preview while it runs."
SEEN_WITH_DRAFTS = "Everybody on this network can see the preview, drafts included, while it runs."


class Telling:
    """What is said on the terminal while the preview runs; nothing but problems if `quiet`."""

    def __init__(self, root: str, *, quiet: bool, verbose: bool) -> None:
        self._root = root
        self._quiet = quiet
        self._verbose = verbose
        self._problems: tuple[Problem, ...] = ()
        self._title = ""

    def first(self, rebuilt: Rebuilt, *, drafts: bool) -> None:
        """Tell of the first build."""
        result = rebuilt.result
        self._show(result.problems)
        self._problems = result.problems
        self._title = rebuilt.title
        where = shown_path(os.path.join(self._root, ".portfolio", "preview")).rstrip("/") + "/"
        made = bool(result.written or result.deleted)
        size = [count(result.pages, "page"), count(result.files, "file")]
        size += [said("with drafts")] if drafts else []
        size += [counted(result.problems)] if result.problems else []
        words = "Built {where}: {size} ({seconds} s)."
        if not made:
            words = "{where} is up to date: {size} ({seconds} s)."
        if result.failed:
            words = "{where} shows what is good: {size} ({seconds} s)."
            if not result.pages:
                size = [counted(result.problems)]
                words = "Nothing can be shown yet: {size}. Mend that, the preview follows."
        seconds = decimal(rebuilt.seconds)
        self._say(said(words, where=where, size=", ".join(size), seconds=seconds))

    def addresses(self, address: str, host: str, port: int, wished: int, *, drafts: bool) -> None:
        """Tell where the preview is, and who can see it; `wished` is the port asked for."""
        from portfolio_gen.serve.network import is_open

        if wished and port != wished:
            words = "Port {wished} is taken; the next free one is {port}."
            self._say(said(words, wished=wished, port=port))
        title = self._title or os.path.basename(self._root)
        self._say(said("Preview of {title}: {address}", title=title, address=address))
        if is_open(host):
            self._phone(host, port, drafts=drafts)
        self._say(said("Press Ctrl-C to end."))

    def rebuilt(self, rebuilt: Rebuilt) -> None:
        """Tell of a build after the first."""
        result = rebuilt.result
        clock = datetime.now().strftime("%H:%M:%S")
        words = words_of(rebuilt, self._problems, clock)
        self._problems = result.problems
        self._show(words.problems)
        if words.line:
            self._say(words.line)
        if self._verbose:
            for path in result.written:
                self._say(f"  {said('wrote    {path}', path=path)}")
            for path in result.deleted:
                self._say(f"  {said('deleted  {path}', path=path)}")

    def said(self, sentence: str) -> None:
        """Tell a sentence that the author needs to know of."""
        _echo(told(sentence), err=True)

    def last_words(self) -> None:
        """Tell the end, on a line of its own after the terminal's ^C."""
        if sys.stderr.isatty():
            click.echo("\x1b[?25h", nl=False, err=True)  # the cursor, which a progress bar hid
        if not self._quiet:
            click.echo("\n" * sys.stdout.isatty() + said("Preview ended."))

    def _phone(self, host: str, port: int, *, drafts: bool) -> None:
        from portfolio_gen.serve.network import addresses, is_everywhere, qr, url

        # 0.0.0.0 means all addresses of IPv4, :: those of both.
        all_ = (each for each in addresses() if ":" in host or ":" not in each)
        found = tuple(all_) if is_everywhere(host) else (host,)
        urls = [url(each, port) for each in found]
        self._say(said(SEEN_WITH_DRAFTS if drafts else SEEN_BY_ALL))
        if not urls:
            self._say(said("This machine is on no network now, so no phone can reach it."))
            return
        self._say(said("On your phone: {url}", url=urls[0]))
        for each in urls[1:3]:
            self._say(said("           or: {url}", url=each))
        if sys.stdout.isatty() and not self._quiet:
            _echo(qr(urls[0], colour=True), colour=True)

    def _show(self, problems: Sequence[Problem]) -> None:
        if problems:
            try:
                show_problems(problems, self._root, "text")
            except OSError:
                return  # nobody reads any more; the preview goes on

    def _say(self, text: str) -> None:
        if not self._quiet:
            _echo(text)


def _echo(text: str, *, err: bool = False, colour: bool | None = None) -> None:
    try:
        click.echo(text, err=err, color=colour)
    except OSError:
        return  # nobody reads any more; the preview goes on
