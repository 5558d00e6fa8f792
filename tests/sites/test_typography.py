"""Typography: the table of cases in tests/cases/typography.md, its laws, bodies and views."""

import random
import re
import time
from pathlib import Path

import pytest

from portfolio_gen.model.document import Html
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.typography import typeset
from portfolio_gen.read.markdown import parse_markdown
from tests.conftest import MakeSite

CASES = Path(__file__).parents[1] / "cases" / "typography.md"
_CASE = re.compile(r"^([a-z]{2,3}(?:-[A-Z]+)?) (.+) => (.+)$", re.MULTILINE)
_SPACES = str.maketrans({"⍽": "\u202f", "·": "\u00a0"})
PIECES = (
    *("\"'«»“”‘’…-–— !?;:%€(),./\\@*°\n\u00a0\u202f\ufffc"), "...", "--", "---", "12", "345", "6",
    "2019", "mot", "l", "été", "s", "n°", " kg", "://", "www.", ":smile:", "&amp;", "  ",
)  # fmt: skip
CONFIG = "title: L'atelier\ntheme: base\nlanguages: [fr]\n"
PROJECT = """---
title: "L'été : 84 %"
summary: Quoi?
tags: [l'eau]
number: "12 345 kg"
facts: {"Durée ?": 40 mm}
---

C'est *« rare »* : `l'a`.
"""


def cases() -> list[tuple[str, str, str]]:
    found = _CASE.findall(CASES.read_text("utf-8"))
    return [(lang, *(each.translate(_SPACES) for each in texts)) for lang, *texts in found]


@pytest.mark.parametrize(("lang", "text", "expected"), cases())
def test_text_is_set_as_the_case_says(lang: str, text: str, expected: str) -> None:
    assert typeset(text, lang) == expected
    assert typeset(expected, lang) == expected


def test_there_are_eighty_cases() -> None:
    assert len(set(cases())) >= 80


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_setting_twice_is_setting_once_and_no_letter_changes(lang: str) -> None:
    chance = random.Random(7)
    for _ in range(5000):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 12)))
        found = typeset(text, lang)
        assert typeset(found, lang) == found, text
        assert [each for each in found if each.isalnum()] == [c for c in text if c.isalnum()]
        assert slug(found) == slug(text)


@pytest.mark.parametrize("piece", ["a", "'", '"a ', "!", " ", "a:b", "12 ", "@ ", "« ", "'a \"b "])
def test_time_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    start = time.perf_counter()
    typeset(piece * 50_000 + ": !", "fr")
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("L'*été* et l'`a'b` !", "L’<em>été</em> et l’<code>a'b</code>⍽!"),
        ('"*Non*!" dit **l**\'ami', "«·<em>Non</em>⍽!·» dit <strong>l</strong>’ami"),
        ('Un "mot *sans* fin" ici', "Un «·mot <em>sans</em> fin·» ici"),
        ("<kbd>l'a</kbd> l'a", "<kbd>l'a</kbd> l’a"),
        (r"l\'a et <https://e.fr/l'a>", "l'a et"),
        ("[l'a](https://e.fr/l'a \"l'b\")", '<a href="https://e.fr/l\'a" title="l’b">l’a</a>'),
        ("C'est [it's \"x\"]{lang=en} !", 'C’est <span lang="en">it’s “x”</span>⍽!'),
    ],
)
def test_body_is_set_across_its_markup(body: str, expected: str) -> None:
    part = parse_markdown(body, "fr").parts[0]
    assert isinstance(part, Html)
    assert expected.translate(_SPACES) in part.text


def test_alt_caption_and_headings_are_set_and_anchors_stay() -> None:
    body = "## L'été ?\n\n![l'a](a.jpg \"l'b\"){credit=\"l'c\"}\n"
    document = parse_markdown(body, "fr")
    image = document.images[0]
    assert (image.alt, image.caption, image.credit) == ("l’a", "l’b", "l’c")
    assert document.headings[0].text == "L’été\u202f?"
    plain = parse_markdown(body, "fr", typography=False)
    assert plain.images[0].alt == "l'a"
    assert plain.headings[0].anchor == document.headings[0].anchor


def test_texts_of_views_are_set_and_addresses_and_numbers_are_not(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "content/projects/ete/index.md": PROJECT})
    (path,) = [path for path in site.files() if path.endswith("/ete/index.html")]
    page = site.page(path)
    assert "L’été\u00a0: 84\u202f%" in page
    assert "Quoi\u202f?" in page
    assert "C’est <em>«\u00a0rare\u00a0»</em>\u00a0: <code>l'a</code>" in page
    assert any("/l-eau/" in path for path in site.files())
    assert "12\u202f345" not in page


def test_typography_switched_off_leaves_all_as_written(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "content/projects/ete/index.md": PROJECT})
    site.write({"portfolio.yaml": CONFIG + "typography: false\n"})
    site.build()
    (path,) = [path for path in site.files() if path.endswith("/ete/index.html")]
    page = site.page(path)
    assert "C'est <em>« rare »</em> :" in page
    assert "’" not in page.split("<main")[1].split("</main>")[0]
