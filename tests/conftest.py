"""Fixtures: whole sites written inline, so that a test can be read alone."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.problem import Problem, Severity
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes

TODAY = "2026-05-01"
Files = Mapping[str, str | bytes]


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep compiled templates where nobody else's lie; be spoken to in English."""
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


def write_site(root: Path, files: Files) -> None:
    """Write files below a folder; text as UTF-8 with its line ends as given."""
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)


def outputs(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, by path with `/`."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class Site:
    """A site on disk, and what came of its last build."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.out = root / "_site"
        self.result = Result()

    def write(self, files: Files) -> None:
        """Write or overwrite files."""
        write_site(self.root, files)

    def build(
        self,
        *,
        today: str = TODAY,
        wishes: Wishes = Wishes(),  # noqa: B008 - a frozen value
        trust: bool = True,
        strict: bool = False,
        explain: str = "",
        commit: bool = True,
    ) -> Result:
        """Build in this process and return the result."""
        self.result = build(
            str(self.root),
            str(self.out),
            today=today,
            wishes=wishes,
            trust=trust,
            strict=strict,
            explain=explain,
            commit=commit,
            jobs=1,
        )
        return self.result

    @property
    def problems(self) -> list[Problem]:
        """Return the problems of the last build."""
        return list(self.result.problems)

    def codes(self) -> list[str]:
        """Return the codes of the last build's problems, in order."""
        return [problem.code for problem in self.result.problems]

    def page(self, path: str) -> str:
        """Return an output as text; "projects/loom/" means its index.html."""
        if path == "" or path.endswith("/"):
            path += "index.html"
        return (self.out / path).read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Return all outputs."""
        return outputs(self.out)


class MakeSite(Protocol):
    """Writes a site and, unless asked not to, builds it."""

    def __call__(self, files: Files, *, today: str = TODAY, built: bool = True) -> Site: ...


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """Return a function that writes a site into a folder of its own."""

    def make(files: Files, *, today: str = TODAY, built: bool = True) -> Site:
        site = Site(tmp_path / "site")
        if not _has_config(files):
            site.write({"portfolio.yaml": "title: Ada\ntheme: base\n"})
        site.write(files)
        if built:
            site.build(today=today)
        return site

    return make


def _has_config(files: Files) -> bool:
    return "portfolio.yaml" in files or "portfolio.yml" in files


def summaries(problems: list[Problem]) -> list[tuple[str, str, Severity]]:
    """Return code, place and severity of each problem."""
    return [(each.code, str(each.span), each.severity) for each in problems]
