"""Who is measured: portfolio and Hugo, each with its site, its command and what it leaves."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.benchmarks.content import slug
from scripts.benchmarks.measure import Measurement, measure
from scripts.benchmarks.sites import write_hugo, write_portfolio


@dataclass(frozen=True)
class Contender:
    """A generator and the site that it builds.

    A command is `start` (how the program is started) and `arguments`; it runs in `folder`. `traces`
    is all that a build leaves. `settles` is true if a build leaves something for the next one.
    """

    name: str
    start: tuple[str, ...]
    arguments: tuple[str, ...]
    folder: Path
    site: Path
    output: Path
    traces: tuple[Path, ...]
    write: Callable[[Path, int], None]
    settles: bool

    @property
    def log(self) -> Path:
        """Return the file that holds what the last build said."""
        return self.site.with_suffix(".log")

    def build(self, start: Sequence[str] = ()) -> Measurement:
        """Build the site in a new process, started as users do or as given; return its cost."""
        return measure((*(start or self.start), *self.arguments), self.folder, self.log)

    def forget(self) -> None:
        """Remove the output and every cache: what follows is a cold build."""
        for trace in self.traces:
            shutil.rmtree(trace, ignore_errors=True)

    def page(self, index: int) -> Path:
        """Return the page of project `index`."""
        return self.output / "projects" / slug(index) / "index.html"

    def page_count(self) -> int:
        """Return how many HTML pages lie in the output."""
        return sum(1 for _ in self.output.rglob("*.html"))


def portfolio(start: tuple[str, ...], repository: Path, site: Path) -> Contender:
    """Return portfolio, started in the repository so that `-m` finds the checkout."""
    output = site / "_site"
    return Contender(
        name="portfolio",
        start=start,
        arguments=("build", str(site), "--output-dir", str(output)),
        folder=repository,
        site=site,
        output=output,
        traces=(output, site / ".portfolio"),
        write=write_portfolio,
        settles=True,
    )


def hugo(binary: Path, site: Path, *, related: bool, beside: Path) -> Contender:
    """Return Hugo: it keeps no state between builds but the resources that its pipes made.

    `beside` is the output of portfolio, built before: see `write_hugo`.
    """
    output = site / "public"

    def write(root: Path, count: int) -> None:
        write_hugo(root, count, related=related, beside=beside)

    return Contender(
        name="hugo",
        start=(str(binary),),
        arguments=(
            "--source",
            str(site),
            "--destination",
            str(output),
            "--cacheDir",
            str(site / "cache"),
        ),
        folder=site.parent,
        site=site,
        output=output,
        traces=(output, site / "resources", site / "cache"),
        write=write,
        settles=False,
    )
