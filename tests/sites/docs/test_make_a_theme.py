"""docs/make-a-theme.md does what it says: the theme in it builds after each of its steps."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import Files, MakeSite
from tests.files import photograph

GUIDE = Path(__file__).parents[3] / "docs" / "make-a-theme.md"
FILE = re.compile(r"^(At the end of )?`(vitrine/[^`]+)`:\n\n```\w+\n(.*?)^```", re.M | re.S)
PROJECT = "---\ntitle: {title}\nsummary: {summary}\ncover: a.jpg\n---\n{text}\n"
SITE: Files = {
    "portfolio.yaml": "title: Ada\ndescription: {en: Lamps and shelves, fr: Lampes et étagères}\n"
    "theme: ./vitrine\nlanguages: [en, fr]\n",
    "content/home.md": "I make things.\n",
    "content/home.fr.md": "Je fais des choses.\n",
    "content/projects/lamp/a.jpg": photograph(),
    "content/projects/shelf/index.md": "---\ntitle: Shelf\n---\nText.\n",
    "content/projects/shelf/index.fr.md": "---\ntitle: Étagère\n---\nTexte.\n",
}


def steps() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the title of each step, and the files of the theme after it."""
    files: dict[str, str] = {}
    _, *parts = re.split(r"^## ", GUIDE.read_text(encoding="utf-8"), flags=re.M)
    for part in parts:
        for end, path, text in FILE.findall(part):
            files[path] = files.get(path, "") + text if end else text
        yield part.partition("\n")[0], dict(files)


def lamp(*, priced: bool) -> dict[str, str]:
    text = ':::price amount="40 €"\nA lamp.\n:::' if priced else "A lamp."
    front = {"summary": "A lamp that leans", "text": f"![On a desk](a.jpg)\n\n{text}"}
    return {
        "content/projects/lamp/index.md": PROJECT.format(title="Lamp", **front),
        "content/projects/lamp/index.fr.md": PROJECT.format(title="Lampe", **front),
    }


def test_the_theme_of_the_guide_builds_after_each_step(make_site: MakeSite) -> None:
    found = dict(steps())
    assert len(found) == 9
    site = make_site(SITE)
    for title, files in found.items():
        site.write({**lamp(priced="vitrine/components/price.html" in files), **files})
        site.build(trust=False)
        wrong = [each for each in site.problems if each.code != "alt-missing"]
        assert wrong == [], title


def test_each_part_of_the_theme_shows(make_site: MakeSite) -> None:
    *_, (_, files) = steps()
    site = make_site({**SITE, **lamp(priced=True), **files})
    site.build()
    home = (site.out / "fr/index.html").read_text(encoding="utf-8")
    assert '<article class="window">' in home
    assert '<p class="statement">Je fais des choses.</p>' in home
    assert "Travaux" in home
    assert "--accent: #a03a1f; --on-accent: #f6f1e7" in home
    assert home.index("Lampe") < home.index("Étagère")
    page = (site.out / "projects/lamp/index.html").read_text(encoding="utf-8")
    assert re.search(r'<div class="price"><strong>40\s€</strong>\s*<p>A lamp\.</p>', page)
