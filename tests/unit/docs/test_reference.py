"""The reference in docs/ is what the code's tables say."""

import ast
from pathlib import Path

import pytest

from portfolio_gen.pictures.settings import QUALITY
from portfolio_gen.read.all_codes import all_codes
from scripts.reference import FOLDER, pages

ROOT = Path(__file__).parents[3]
PAGES = pages()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_reference_is_up_to_date(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name], "run scripts/docs"


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
    said = PAGES["portfolio.schema.json"]
    assert f"usual is {QUALITY['jpeg']}" in said
    less, more = QUALITY["jpeg"] - QUALITY["avif"], QUALITY["webp"] - QUALITY["jpeg"]
    assert f"{less} less and {more} more" in said
