"""The generated site in the form of Zensical: the same write-ups, its own default theme.

Zensical makes less of them: no pages of kinds, skills and topics, no related works, no feed. Its
navigation has the two entries that the others' have: with one for each project, as it would make it
by itself, each of its pages would grow with the site.
"""

from pathlib import Path

from scripts.benchmarks.content import Project, projects

_CONFIGURATION = """\
[project]
site_name = "Works of Ada Brumont"
site_url = "https://portfolio.example/"
nav = [{ "Home" = "index.md" }, { "Work" = "projects/index.md" }]
extra_css = ["base.css"]

[project.theme]
custom_dir = "overrides"
"""
_HOME = "I repair rooms and the things in them, slowly, and write down how it went."


def write_zensical(root: Path, count: int) -> None:
    """Write a site of `count` projects into a folder that does not exist yet."""
    folder = root / "docs" / "projects"
    folder.mkdir(parents=True)
    (root / "overrides").mkdir()
    (root / "zensical.toml").write_text(_CONFIGURATION, encoding="utf-8")
    home, work = [f"# Works of Ada Brumont\n\n{_HOME}\n"], ["# Work\n"]
    for project in projects(count):
        source = folder / project.slug / "index.md"
        source.parent.mkdir()
        source.write_text(f"---\n{_front_matter(project)}---\n\n{project.body}", encoding="utf-8")
        home.append(f"- [{project.title}](projects/{project.slug}/index.md): {project.summary}")
        work.append(f"- [{project.title}]({project.slug}/index.md): {project.summary}")
    (root / "docs" / "index.md").write_text("\n".join(home) + "\n", encoding="utf-8")
    (folder / "index.md").write_text("\n".join(work) + "\n", encoding="utf-8")


def _front_matter(project: Project) -> str:
    return (
        f"title: {project.title}\n"
        f"description: {project.summary}\n"
        f"date: {project.date.isoformat()}\n"
        f"tags: [{', '.join(project.tags)}]\n"
    )
