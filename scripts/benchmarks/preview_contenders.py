"""Whose preview is measured: portfolio, Hugo and Zensical, each with an equal site."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from scripts.benchmarks.content import slug
from scripts.benchmarks.edits import edit_body
from scripts.benchmarks.environment import REPOSITORY, VENV, MissingToolError
from scripts.benchmarks.preview_edits import (
    CSS,
    PAGE,
    TEMPLATE,
    WORD,
    Kind,
    Marked,
    marked_style,
    marked_template,
)
from scripts.benchmarks.preview_http import HOST, Connection
from scripts.benchmarks.preview_viewers import HugoViewer, PortfolioViewer, Viewer, ZensicalViewer
from scripts.benchmarks.sites import write_hugo, write_portfolio
from scripts.benchmarks.zensical_site import write_zensical

_BASE = REPOSITORY / "themes" / "base"
_SHEET = re.compile(rb'<link rel="stylesheet" href="([^"]*base[^"]*\.css)"')
_ZENSICAL_MAIN = f"""\
{{% extends "base.html" %}}
{{% block content %}}
{{{{ super() }}}}
<p>{WORD}</p>
{{% endblock %}}
"""


@dataclass(frozen=True)
class Contender:
    """A generator, its site, how its server is started and what is edited.

    `prefix` begins the addresses of the site, `content` is the folder with its projects. What it
    does not serve within `patience_s` was wrong, not slow.
    """

    name: str
    label: str
    site: Path
    folder: Path
    command: Callable[[int], tuple[str, ...]]
    write: Callable[[Path, int], None]
    content: str
    prefix: str
    marked: dict[Kind, Marked]
    viewer: Callable[[int, str], Viewer]
    patience_s: float = 10.0

    @property
    def log(self) -> Path:
        """Return the file that holds what the server said."""
        return self.site.with_suffix(".log")

    def make(self, count: int) -> None:
        """Write the site, in place of what was there."""
        shutil.rmtree(self.site, ignore_errors=True)
        self.write(self.site, count)
        for marked in self.marked.values():
            marked.path.parent.mkdir(parents=True, exist_ok=True)
            marked.save("none")

    def page(self, index: int) -> str:
        """Return the address of the page of a project."""
        return f"{self.prefix}projects/{slug(index)}/"

    def edit(self, kind: Kind, index: int, word: str) -> None:
        """Bring the word into the site."""
        if kind is PAGE:
            edit_body(self.site / self.content / "projects" / slug(index) / "index.md", word)
        else:
            self.marked[kind].save(word)

    def served(self, kind: Kind, index: int, connection: Connection) -> bytes:
        """Return where the word has to be: the page, or the style sheet that it names now."""
        address = self.page(index)
        page = connection.get(address)
        if kind is not CSS:
            return page
        sheet = _SHEET.search(page)
        return connection.get(urljoin(address, sheet[1].decode())) if sheet else b""


def portfolio(start: tuple[str, ...], work: Path) -> Contender:
    """Return portfolio, with its base template and its style sheet overridden by the site."""
    site = work / "preview-portfolio"
    theme = site / "theme"
    template = theme / "templates" / "base.html"
    style = theme / "assets" / "base.css"
    return Contender(
        name="portfolio",
        label="portfolio",
        site=site,
        folder=REPOSITORY,
        command=lambda port: (*start, "serve", str(site), "--port", str(port)),
        write=write_portfolio,
        content="content",
        prefix="/",
        marked={
            TEMPLATE: marked_template(template, _BASE / "templates" / "base.html"),
            CSS: marked_style(style, _BASE / "assets" / "base.css"),
        },
        viewer=PortfolioViewer,
    )


def hugo(binary: Path, work: Path, beside: Contender) -> Contender:
    """Return Hugo; it makes a feed and a sitemap if portfolio did, whose preview runs already."""
    site = work / "preview-hugo"
    theme = Path(__file__).parent / "hugo_theme"

    def write(root: Path, count: int) -> None:
        preview = beside.site / ".portfolio" / "preview"
        write_hugo(root, count, related=True, beside=preview)

    return Contender(
        name="hugo",
        label="Hugo",
        site=site,
        folder=work,
        command=lambda port: (
            *(str(binary), "server", "--source", str(site), "--cacheDir", str(site / "cache")),
            *("--bind", HOST, "--port", str(port)),
        ),
        write=write,
        content="content",
        prefix="/work/",
        marked={
            TEMPLATE: marked_template(
                site / "layouts" / "baseof.html", theme / "layouts" / "baseof.html"
            ),
            CSS: marked_style(site / "static" / "base.css", _BASE / "assets" / "base.css"),
        },
        viewer=HugoViewer,
    )


def zensical(start: tuple[str, ...], work: Path) -> Contender:
    """Return Zensical; the template edited is the one of `overrides/` that all its pages extend."""
    site = work / "preview-zensical"
    return Contender(
        name="zensical",
        label="Zensical",
        site=site,
        folder=site,
        command=lambda port: (*start, "serve", "--dev-addr", f"{HOST}:{port}"),
        write=write_zensical,
        content="docs",
        prefix="/",
        marked={
            TEMPLATE: Marked(site / "overrides" / "main.html", _ZENSICAL_MAIN),
            CSS: marked_style(site / "docs" / "base.css", _BASE / "assets" / "base.css"),
        },
        viewer=ZensicalViewer,
        patience_s=60.0,  # from 1,000 projects on, another template takes it more than ten seconds
    )


def zensical_command(python: Path) -> tuple[str, ...]:
    """Return the console script of Zensical, brought into `.venv-bench/` if that is measured."""
    script = python.with_name("zensical")
    if not script.is_file() and python.is_relative_to(VENV):
        subprocess.run((python, "-m", "pip", "install", "--quiet", "zensical"), check=True)
    if not script.is_file():
        raise MissingToolError(
            f"{python} has no package zensical: pip install zensical, or use --no-zensical"
        )
    return (str(script),)


def zensical_version(start: tuple[str, ...]) -> str:
    """Return the version of Zensical, as it reports it."""
    said = subprocess.run((*start, "--version"), capture_output=True, text=True, check=True)
    return said.stdout.strip()
