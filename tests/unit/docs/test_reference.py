"""The reference in docs/ is what the code's tables say."""

import ast
from pathlib import Path

import pytest

from portfolio_gen.pictures.settings import QUALITY
from portfolio_gen.read.all_codes import all_codes
from scripts.reference import DOCS, pages
from scripts.reference import PAGES as TWINS
from scripts.reference.voice import Voice

ROOT = Path(__file__).parents[3]
PAGES = pages()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_reference_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name], "run scripts/docs"


def test_nothing_else_lies_there() -> None:
    found = [*(DOCS / "reference").iterdir(), *(DOCS / "fr" / "reference").iterdir()]
    assert {path.relative_to(DOCS).as_posix() for path in found} == set(PAGES)


@pytest.mark.parametrize("name", sorted(TWINS))
def test_all_words_of_a_french_page_are_french(name: str) -> None:
    voice = Voice("fr")
    title, made = TWINS[name]
    voice(title)
    made(voice)
    assert voice.missing == [], "write it in portfolio_gen/french/sentences/"


def test_a_page_has_as_many_headings_and_blocks_as_its_twin() -> None:
    for name in TWINS:
        english, french = (PAGES[f"{folder}/{name}"] for folder in ("reference", "fr/reference"))
        for mark in ("\n#", "\n```", "\n>"):
            assert english.count(mark) == french.count(mark), (name, mark)


def test_every_code_that_is_made_is_listed() -> None:
    made = {
        call.args[0].value
        for path in (ROOT / "portfolio_gen").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") in ("Problem", "_problem", "FaultError")
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }
    assert made <= all_codes().keys()


def test_quality_is_explained_by_the_numbers_that_are_used() -> None:
    said = PAGES["reference/portfolio.schema.json"]
    assert f"usual is {QUALITY['jpeg']}" in said
    less, more = QUALITY["jpeg"] - QUALITY["avif"], QUALITY["webp"] - QUALITY["jpeg"]
    assert f"{less} less and {more} more" in said
