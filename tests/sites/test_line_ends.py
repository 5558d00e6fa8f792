"""Texts as Windows saves them, with CRLF and a mark at the beginning, give the same site."""

from pathlib import Path

import pytest

from portfolio_gen.model.problem import Problem
from tests.conftest import Files, Site, outputs

SITE: dict[str, str] = {
    "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [en, fr]\n"
    "extra:\n  bio: |\n    One.\n\n    Two.\n",
    "content/home.md": "Hello.\n\n::: aside\nA box.\n:::\n",
    "content/projects/loom/index.md": (
        "---\ntitle: Loom\nsummary: >\n  folded\n  text\ntags: [a]\n---\n"
        "# One\n\nA line\nand another  \nbroken.\n\n```python\nx = 1\n\ny = 2\n```\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>\nraw\n</div>\n\n[^1]\n\n[^1]: Foot.\n"
    ),
    "content/projects/loom/index.fr.md": "---\ntitle: Métier\n---\nTexte.\n",
    "data/prices.yaml": "- name: day\n  price: 600\n",
    "theme/templates/page.html": '{% extends "parts/base.html" %}\n',
    "theme/assets/more.css": "a {\n  color: red;\n}\nb { background: url(dot.svg) }\n",
    "theme/assets/plain.css": "a {\n  color: red;\n}\n",
    "theme/assets/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n',
    "theme/assets/more.js": "'use strict';\nlet a = 1;\n",
    "theme/strings/fr.yaml": "path.projects: ouvrages\n",
}


def as_windows(files: Files, *, mark: bytes) -> Files:
    """Return texts with CRLF and a mark; a drawing stays as it is, as it is no text of a theme."""
    return {
        path: content if path.endswith(".svg") else mark + content.replace("\n", "\r\n").encode()
        for path, content in files.items()
        if isinstance(content, str)
    }


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_of_windows_give_the_same_site(tmp_path: Path, mark: bytes) -> None:
    files = {path: text for path, text in SITE.items() if "templates" not in path}
    plain, windows = (
        built(tmp_path / "plain", files),
        built(tmp_path / "windows", as_windows(files, mark=mark)),
    )
    assert told(plain.result.problems) == told(windows.result.problems)
    assert outputs(plain.out) == outputs(windows.out)
    assert any(path.endswith(".css") for path in outputs(plain.out))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_templates_and_components_too(tmp_path: Path, mark: bytes) -> None:
    files = {
        "portfolio.yaml": "title: Ada\ntheme: base\n",
        "content/home.md": "::: aside\nText.\n:::\n",
        "theme/components/aside.html": "<b>\n{{ content }}\n</b>\n",
        "theme/templates/home.html": "<!doctype html>\n<title>A</title>\n{{ site.title }}\n"
        '<script>{{ asset_text("more.js") }}</script>\n{{ body }}\n',
        "theme/assets/more.js": "'use strict';\nlet a = 1;\n",
    }
    plain, windows = (
        built(tmp_path / "plain", files),
        built(tmp_path / "windows", as_windows(files, mark=mark)),
    )
    assert told(plain.result.problems) == told(windows.result.problems)
    assert outputs(plain.out) == outputs(windows.out) != {}


def built(root: Path, files: Files) -> Site:
    """Return a site that was written into a folder and built."""
    site = Site(root)
    site.write(files)
    site.build()
    return site


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int, int]]:
    """Return codes with their lines and columns."""
    return [(each.code, each.span.line, each.span.column) for each in problems]
