"""Hints for write-ups that are not read: what to rename, and to what."""

import os
from pathlib import Path

import pytest

from portfolio_gen.read.strays import strays


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("content/projets/loom/index.md", "rename the folder content/projets to projects"),
        ("content/projects/loom/texte.md", "name it index.md"),
        ("content/projects/loom/index.odt", "index.odt is a document of a word processor"),
        ("content/projects/loom/index.md.txt", "rename index.md.txt to index.md (Windows"),
        ("content/projects/loom/index.html", "write its text into a file index.md, in Markdown"),
        ("content/home.docx", "home.docx is a document of a word processor"),
        ("content/notes/fair.md.txt", "rename fair.md.txt to fair.md (Windows"),
        ("content/projects/loom.mdx", "rename loom.mdx to loom.md (Windows"),
        (
            "content/projects/2024/loom/index.md",
            "move the folder loom up: content/projects/loom",
        ),
        ("content/other/fair.md", "write-ups lie in content/projects/<name>/index.md"),
    ],
)
def test_each_is_told_once_with_what_to_do(path: str, hint: str, tmp_path: Path) -> None:
    (told,) = strays([path], str(tmp_path))
    assert told.severity == "warning"
    assert told.hint.startswith(hint)


@pytest.mark.parametrize(
    "path",
    [
        "content/projects/loom/prices.docx",
        "content/projects/loom/parts/plan.docx",
        "content/notes/prices.docx",
        "content/projects/loom.jpg",
        "static/index.docx",
    ],
)
def test_what_may_be_meant_as_a_file_is_left(path: str, tmp_path: Path) -> None:
    assert list(strays(["content/projects/loom/index.md", path], str(tmp_path))) == []


@pytest.mark.parametrize("name", ["contenu", "texts"])
def test_a_folder_that_may_be_content_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name / "projects" / "loom").mkdir(parents=True)
    (tmp_path / name / "projects" / "loom" / "index.md").write_text("---\ntitle: Loom\n---\n")
    (told,) = strays(["portfolio.yaml"], str(tmp_path))
    assert told.code == "content-missing"
    assert told.hint == f"did you mean {name}/? rename it content"


def test_a_folder_that_may_not_be_looked_into_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs the tests may be allowed everything, so the refusal is the system's by hand."""
    (tmp_path / "private").mkdir()
    names = os.listdir

    def refused(folder: str) -> list[str]:
        if folder.endswith("private"):
            raise PermissionError(13, "Permission denied", folder)
        return names(folder)

    monkeypatch.setattr(os, "listdir", refused)
    assert list(strays([], str(tmp_path))) == []


def test_a_text_of_a_folder_as_hugo_names_it_is_told(tmp_path: Path) -> None:
    for folder in ("content", "content/projects", "content/projects/loom", "content/pages"):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "_index.md").touch()
    told = strays(["content/projects/loom/a.jpg"], str(tmp_path))
    assert [each.hint for each in told] == [
        "name it content/home.md",
        "name it content/projects.md",
        "name it content/projects/loom/index.md",
    ]
