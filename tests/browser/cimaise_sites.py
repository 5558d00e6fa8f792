"""Sites in the theme Cimaise: the example, and one with pictures of every shape."""

from pathlib import Path

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.conftest import TODAY, write_site
from tests.example import copy_of_example
from tests.files import photograph

CONFIG = """\
title: Inès Delattre
tagline: architecte et photographe
languages: [fr]
theme: cimaise
author: {name: Inès Delattre, email: ines@delattre.example}
options: {home_projects: 0}
"""
#: Widths and heights of covers, by slug: as a camera gives them, and as it doesn't.
SHAPES = {
    "large": (2400, 1600),
    "ecran": (780, 1688),
    "page": (1200, 5600),
    "petit": (420, 280),
    "debout": (1000, 1500),
    "panorama": (3000, 500),
    "minuscule": (240, 320),
}


def example(place: Path) -> Path:
    """Build the example site in this theme and return the folder of the result."""
    source, out = place / "example", place / "example-out"
    copy_of_example(source, "light")
    config = source / "portfolio.yaml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("layout: pictures", "layout: hang"), encoding="utf-8")
    wishes = Wishes(theme="cimaise")
    assert build(str(source), str(out), today=TODAY, wishes=wishes).problems == ()
    return out


def shapes(place: Path) -> Path:
    """Build a site whose works have a cover of each shape, one none, and one all in its gallery."""
    source, out = place / "shapes", place / "shapes-out"
    files: dict[str, str | bytes] = {
        "portfolio.yaml": CONFIG,
        "content/home.md": "---\ntitle: Inès\n---\nArchitecte à Lille. Je répare ce qui est là.\n",
        "content/projects/rien/index.md": (
            "---\ntitle: Rien qui se montre, mais un titre assez long pour deux lignes et plus\n"
            "order: 4\ndate: 2019\nsummary: Une phrase.\n---\n"
        ),
    }
    gallery = "".join(f"- {{src: ../{name}/a.jpg, alt: A}}\n" for name in SHAPES)
    for at, (name, size) in enumerate(SHAPES.items()):
        folder = f"content/projects/{name}"
        more = f"gallery:\n{gallery}" if name == "large" else ""
        files[f"{folder}/a.jpg"] = photograph(*size, at * 20)
        files[f"{folder}/index.md"] = (
            f"---\ntitle: {name.title()}\norder: {at + 1}\nkind: Habitation\nrole: Architecte\n"
            f"summary: Une phrase.\ncover: {{src: a.jpg, alt: A}}\n{more}---\nDu texte.\n"
        )
    write_site(source, files)
    result = build(str(source), str(out), today=TODAY)
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    return out
