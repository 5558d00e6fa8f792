"""`check` gathers the pictures of work whose client is not named, for a person to look at."""

import re
from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio
from tests.unit.cleaning.canaries import picture

LOOM = "content/projects/loom"
SHEET = ".portfolio/contact/loom.html"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h9"/></svg>'
FRONT = (
    "---\ntitle: Loom\nclient: {name: Zorglub, show: anonymous, shown_as: A mill}\n"
    "cover: {src: a.jpg, alt: The loom & its <frame>}\n"
    "gallery: [{src: b.png, alt: A shuttle, caption: Worn by use}]\n---\n"
    "![Threads](c.svg)\n\n![From above](/d.jpg)\n\n![A chair](../chair/chair.jpg)\n"
)


@pytest.fixture
def discreet(folder: Path) -> Path:
    """Return the folder of a site with work for a client who is not named."""
    write_site(
        folder,
        {
            f"{LOOM}/index.md": FRONT,
            f"{LOOM}/a.jpg": picture(".jpg"),
            f"{LOOM}/b.png": picture(".png"),
            f"{LOOM}/c.svg": SVG,
            f"{LOOM}/unused.jpg": picture(".jpg", pages=2),
            "static/d.jpg": picture(".jpg", pages=3),
            "static/logo.jpg": picture(".jpg", pages=4),
            "content/projects/chair/index.md": "---\ntitle: B\ncover: {src: e.jpg, alt: E}\n---",
            "content/projects/chair/chair.jpg": picture(".jpg", pages=5),
            "content/projects/chair/e.jpg": picture(".jpg", pages=6),
        },
    )
    return folder


def sources(sheet: str) -> list[str]:
    return sorted(set(re.findall(r"<dt>File</dt><dd>([^<]+)", sheet)))


def test_a_sheet_has_all_pictures_that_are_published_with_their_words(
    portfolio: Portfolio, discreet: Path
) -> None:
    said = portfolio("check")
    assert said.code == 0, said.err
    assert f"Look at {SHEET}: " in said.err
    sheet = (discreet / SHEET).read_text("utf-8")
    assert sources(sheet) == [
        "content/projects/chair/chair.jpg", f"{LOOM}/a.jpg", f"{LOOM}/b.png", f"{LOOM}/c.svg",
        "static/d.jpg",
    ]  # fmt: skip
    for words in ("The loom &amp; its &lt;frame&gt;", "A shuttle", "Worn by use", "Threads"):
        assert f"<dd>{words}</dd>" in sheet
    assert "If all of it may be seen, type in the terminal: <code>portfolio check --app" in sheet
    assert sheet.count("<img") == sheet.count('src="data:image/') >= 5
    assert "<script" not in sheet
    assert "http" not in sheet
    assert "Zorglub" not in sheet
    assert not (discreet / "_site").exists()


def test_a_sheet_speaks_the_first_language_of_the_site(
    portfolio: Portfolio, discreet: Path
) -> None:
    config = discreet / "portfolio.yaml"
    config.write_text(config.read_text("utf-8") + "languages: [fr]\n", "utf-8")
    assert portfolio("check").code == 0
    sheet = (discreet / SHEET).read_text("utf-8")
    assert '<html lang="fr">' in sheet
    assert "<h1>Images du projet «\u00a0Loom\u00a0»</h1>" in sheet
    assert "<dt>Fichier</dt>" in sheet
    assert "Words" not in sheet


def test_every_published_file_of_a_picture_is_named(portfolio: Portfolio, discreet: Path) -> None:
    assert portfolio("build").code == 0
    assert portfolio("check").code == 0
    sheet = (discreet / SHEET).read_text("utf-8")
    named = set(re.findall(r"(?<=[>])/([^<]+)(?=<br>|</details>)", sheet))
    published = {path for path in outputs(discreet / "_site") if "/loom/" in path}
    pictures = {path for path in published if not path.endswith(".html")}
    assert pictures
    assert pictures <= named
    assert not any("e." in Path(path).name[:2] for path in named), "of another work"


def test_a_site_that_is_built_and_unchanged_gets_its_sheets_too(
    portfolio: Portfolio, discreet: Path
) -> None:
    portfolio("build")
    portfolio("build")
    assert not (discreet / SHEET).exists(), "a build writes none"
    assert SHEET in portfolio("check").err
    before = outputs(discreet / "_site")
    portfolio("build")
    assert outputs(discreet / "_site") == before
    assert not any("contact" in path for path in before)


@pytest.mark.parametrize("show", ["public", "hidden"])
def test_a_sheet_goes_when_the_client_is_named(
    portfolio: Portfolio, discreet: Path, show: str
) -> None:
    portfolio("check")
    write_site(discreet, {f"{LOOM}/index.md": FRONT.replace("anonymous", show)})
    said = portfolio("check")
    assert (SHEET in said.err) is (show == "hidden")
    assert (discreet / SHEET).exists() is (show == "hidden")


def test_a_site_without_secrets_has_no_sheets(portfolio: Portfolio, folder: Path) -> None:
    assert "Look at" not in portfolio("check").err
    assert not (folder / ".portfolio/contact").exists()


def test_a_draft_is_on_no_sheet(portfolio: Portfolio, discreet: Path) -> None:
    write_site(discreet, {f"{LOOM}/index.md": FRONT.replace("title:", "draft: true\ntitle:")})
    portfolio("check")
    assert not (discreet / SHEET).exists()
