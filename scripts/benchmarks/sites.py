"""The two generated sites on disk: one in the form of portfolio, one in the form of Hugo."""

import shutil
from collections.abc import Callable
from pathlib import Path

from scripts.benchmarks.content import Project, projects

_TITLE = "Works of Ada Brumont"
_HOME = "I repair rooms and the things in them, slowly, and write down how it went.\n"
_HUGO_THEME = Path(__file__).parent / "hugo_theme"
_STYLE = Path(__file__).parents[2] / "themes" / "base" / "assets" / "base.css"

_PORTFOLIO_YAML = f"""\
title: {_TITLE}
tagline: Rooms and things, repaired
base_url: https://portfolio.example/work/
languages: [en]
theme: base
share_pictures: false
contact:
  email: ada@portfolio.example
"""


def write_portfolio(root: Path, count: int) -> None:
    """Write a site of `count` projects as portfolio reads it."""
    content = _fresh(root) / "content"
    (root / "portfolio.yaml").write_text(_PORTFOLIO_YAML, encoding="utf-8")
    _write_projects(content, count, _portfolio_front_matter)
    (content / "home.md").write_text(_HOME, encoding="utf-8")


def write_hugo(root: Path, count: int, *, related: bool, beside: Path) -> None:
    """Write the same site, with the equal theme, as Hugo reads it.

    `beside` is what portfolio made of its site: Hugo makes a feed and a sitemap only if it did.
    Without `related`, project pages do not show related works (at 10,000 it is most of the time).
    """
    shutil.copytree(_HUGO_THEME, _fresh(root), dirs_exist_ok=True)
    _disable(root / "hugo.yaml", beside)
    if not related:
        (root / "layouts" / "_partials" / "related.html").write_text("", encoding="utf-8")
    (root / "static").mkdir()
    shutil.copyfile(_STYLE, root / "static" / "base.css")
    content = root / "content"
    _write_projects(content, count, _hugo_front_matter)
    (content / "_index.md").write_text(_HOME, encoding="utf-8")
    (content / "projects" / "_index.md").write_text("---\ntitle: Work\n---\n", encoding="utf-8")


def project_source(root: Path, slug: str) -> Path:
    """Return the file that a project is written in: the same place for both generators."""
    return root / "content" / "projects" / slug / "index.md"


def _fresh(root: Path) -> Path:
    """Return the folder, emptied."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    return root


def _disable(configuration: Path, beside: Path) -> None:
    """Switch off the pages that portfolio does not make either."""
    made = {"rss": "feed.xml", "sitemap": "sitemap.xml", "robotsTXT": "robots.txt"}
    missing = [kind for kind, name in made.items() if not (beside / name).is_file()]
    with configuration.open("a", encoding="utf-8") as file:
        file.write(f"enableRobotsTXT: true\ndisableKinds: [{', '.join(['taxonomy', *missing])}]\n")


def _write_projects(content: Path, count: int, front_matter: Callable[[Project], str]) -> None:
    for project in projects(count):
        folder = content / "projects" / project.slug
        folder.mkdir(parents=True)
        text = f"---\n{front_matter(project)}---\n\n{project.body}"
        (folder / "index.md").write_text(text, encoding="utf-8")


def _portfolio_front_matter(project: Project) -> str:
    return f"{_common(project)}kind: {project.kind}\n"


def _hugo_front_matter(project: Project) -> str:
    """Hugo keeps `kind` for itself; a kind of work is a term of the taxonomy `kinds`."""
    return f"{_common(project)}kinds: [{project.kind}]\n"


def _common(project: Project) -> str:
    return (
        f"title: {project.title}\n"
        f"summary: {project.summary}\n"
        f"date: {project.date.isoformat()}\n"
        f"role: {project.role}\n"
        f"place: {project.place}\n"
        f"tags: [{', '.join(project.tags)}]\n"
        f"skills: [{', '.join(project.skills)}]\n"
    )
