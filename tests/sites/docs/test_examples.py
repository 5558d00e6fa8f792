"""What the pages for authors show as front matter builds; the review says what they say it does."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio_gen.cli import main
from tests.conftest import Files, MakeSite
from tests.files import photograph

DOCS = Path(__file__).parents[3] / "docs"
WRITING = ("writing.md", "fr/ecrire.md")
PAGES = ("first-site.md", "pictures.md", *WRITING, "fr/premier-site.md", "fr/images.md")
LOCALES = {"writing.md": "C.UTF-8", "fr/ecrire.md": "fr_FR.UTF-8"}
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def blocks(page: str, kind: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.M | re.S)


def write_ups(page: str) -> Iterator[str]:
    """Yield a whole text for each block that shows front matter or Markdown."""
    for block in blocks(page, "markdown"):
        yield block if block.startswith("---\n") else f"---\ntitle: Lamp\n---\n{block}"
    for block in blocks(page, "yaml"):
        if not re.match(r".*\.jpg:$", block, re.M):
            title = "" if re.search("^title:", block, re.M) else "title: Lamp\n"
            yield f"---\n{title}{block}---\nText.\n"


def site(page: str, text: str) -> Files:
    """Return a site with a text and the files that it names."""
    folder = "content/projects/lamp"
    config = f"title: Ada\nlanguages: [{'fr' if page.startswith('fr/') else 'en'}]\n"
    pictures = set(re.findall(r"(?:src: |\]\()([\w -]+\.(?:jpg|png))", text))
    documents = set(re.findall(r"src: ([\w -]+\.pdf)", text))
    return {
        "portfolio.yaml": f"{config}base_url: https://ada.example.org/\n",
        f"{folder}/index.md": text,
        **{f"{folder}/{name}": photograph() for name in pictures},
        **{f"{folder}/{name}": PDF for name in documents},
    }


@pytest.mark.parametrize("page", PAGES)
def test_what_is_shown_as_front_matter_builds(page: str, make_site: MakeSite) -> None:
    texts = list(write_ups(page))
    assert texts
    for text in texts:
        made = make_site(site(page, text))
        made.build()
        assert [problem for problem in made.problems if problem.code != "alt-missing"] == [], text


@pytest.mark.parametrize("page", ["pictures.md", "fr/images.md"])
def test_what_is_shown_as_pictures_yaml_describes_every_picture(
    page: str, make_site: MakeSite
) -> None:
    (words,) = [block for block in blocks(page, "yaml") if re.match(r".*\.jpg:$", block, re.M)]
    folder = "content/projects/lamp"
    names = re.findall(r"^(.+\.jpg):$", words, re.M)
    made = make_site(
        {
            **site(page, "---\ntitle: Lamp\ngallery: all\n---\nText.\n"),
            f"{folder}/pictures.yaml": words,
            **{f"{folder}/{name}": photograph() for name in names},
        }
    )
    made.build()
    assert made.problems == []


@pytest.mark.parametrize("page", WRITING)
def test_the_review_says_of_the_hasty_text_what_the_page_says(
    page: str,
    make_site: MakeSite,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (text,), (shown,) = blocks(page, "markdown"), blocks(page, "text")
    name = re.findall(r"content/projects/\w+/index\.md", shown)[0]
    made = make_site({"portfolio.yaml": site(page, text)["portfolio.yaml"], name: text})
    monkeypatch.chdir(made.root)
    monkeypatch.setenv("LC_ALL", LOCALES[page])
    monkeypatch.setattr(sys, "argv", ["portfolio", "review"])
    with pytest.raises(SystemExit):
        main()
    said = re.sub(r"\(\d.*? s\)", "", capsys.readouterr().out)
    assert re.sub(r"\(\d.*? s\)", "", shown) in said
