"""Who makes the pictures: portfolio, Eleventy, Hugo, and libvips alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.benchmarks import contenders
from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.environment import REPOSITORY
from scripts.benchmarks.pictures_sites import Quality, write_eleventy, write_hugo, write_portfolio


@dataclass(frozen=True)
class Task:
    """What is made of each photograph.

    `formats` is what portfolio is asked for; it makes the last one of several, for browsers that
    know no other, in one size. `quality` is what peers are asked for by name and format: found by
    trying, so that the scores, which are printed beside the bytes, are equal.
    """

    name: str
    label: str
    formats: tuple[str, ...]
    quality: Mapping[str, Quality]

    @property
    def compared(self) -> tuple[str, ...]:
        """Return the formats that all contenders make."""
        return tuple(self.quality["hugo"])


TASKS = (
    Task(
        "webp",
        "WebP",
        ("webp",),
        {"eleventy": {"webp": 78}, "hugo": {"webp": 81}},
    ),
    Task(
        "avif",
        "AVIF + WebP",
        ("avif", "webp", "jpeg"),
        {"eleventy": {"avif": 51, "webp": 78}, "hugo": {"avif": 62, "webp": 81}},
    ),
)


def portfolio(
    start: tuple[str, ...], work: Path, task: Task, photographs: Sequence[Path]
) -> Contender:
    """Return portfolio with its site."""
    site = work / f"{task.name}-portfolio"
    write_portfolio(site, photographs, task.formats)
    return contenders.portfolio(start, REPOSITORY, site)


def eleventy(
    start: tuple[str, ...], work: Path, task: Task, photographs: Sequence[Path]
) -> Contender:
    """Return Eleventy with its site; it knows by the names in its output what is made already."""
    site = work / f"{task.name}-eleventy"
    write_eleventy(site, photographs, task.quality["eleventy"])
    return _contender("eleventy", (*start, "--quiet"), site, site, site / "_site", site / ".cache")


def hugo(binary: Path, work: Path, task: Task, photographs: Sequence[Path]) -> Contender:
    """Return Hugo with its site; it keeps what it made in `resources/` and its cache."""
    site = work / f"{task.name}-hugo"
    write_hugo(site, photographs, task.quality["hugo"])
    start = (str(binary), "--quiet", "--cacheDir", str(site / "cache"))
    traces = (site / "public", site / "resources", site / "cache")
    return _contender("hugo", start, site, site, *traces)


def floor(
    python: Path,
    work: Path,
    task: Task,
    photographs: Sequence[Path],
    settings: Mapping[str, tuple[int, int]],
) -> Contender:
    """Return the bare calls to libvips, with the settings of portfolio."""
    out = work / f"{task.name}-floor"
    wishes = [f"{name}:{settings[name][0]}:{settings[name][1]}" for name in task.formats]
    module = ("-m", "scripts.benchmarks.pictures_floor")
    folder = photographs[0].parent
    start = (str(python), *module, str(folder), str(len(photographs)), str(out), *wishes)
    return _contender("libvips", start, REPOSITORY, out, out)


def _contender(
    name: str, start: tuple[str, ...], folder: Path, site: Path, *traces: Path
) -> Contender:
    """Return a contender whose site is written already; its output is the first of its traces."""
    return Contender(
        name=name,
        start=start,
        arguments=(),
        folder=folder,
        site=site,
        output=traces[0],
        traces=traces,
        write=lambda _, __: None,
        settles=True,
    )
