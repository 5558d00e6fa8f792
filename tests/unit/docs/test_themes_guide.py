"""The guides of themes name what the code has: functions, filters, views, blocks, types."""

import re
from pathlib import Path
from typing import get_args

from portfolio_gen.model.accents import PALETTE
from portfolio_gen.model.theme import PLACES, OptionType
from portfolio_gen.model.views import VIEW_TYPES
from scripts.reference.themes import TEMPLATES
from scripts.reference.views import names_given

DOCS = Path(__file__).parents[3] / "docs"
THEMES = (DOCS / "themes.md").read_text(encoding="utf-8")
EVENING = (DOCS / "make-a-theme.md").read_text(encoding="utf-8")


def test_every_function_and_filter_that_is_given_to_templates_is_explained() -> None:
    rows = [line for line in THEMES.splitlines() if line.startswith("| `")]
    named = " ".join(row.replace("\\|", "|").split(" | ")[0] for row in rows)
    given = names_given()
    assert [name for name in given["globals"] if f"`{name}(" not in named] == []
    assert [name for name in given["filters"] if f"|{name}`" not in named] == []


def test_every_kind_of_page_is_named() -> None:
    pages = {view.__name__ for view in VIEW_TYPES if view.__name__.endswith("Page")}
    assert {page for page in pages if f"`{page}`" not in THEMES} == set()


def test_the_blocks_are_those_of_the_templates() -> None:
    for name in ("base", "project", "home"):
        text = (TEMPLATES / "templates" / f"{name}.html").read_text(encoding="utf-8")
        for block in re.findall(r"\{% block (\w+)", text):
            assert f"`{block}`" in THEMES, (name, block)


def test_places_of_presets_types_of_options_and_the_palette_are_named() -> None:
    assert all(f"`{place}`" in THEMES for place in PLACES)
    assert all(f"`{kind}`" in EVENING for kind in get_args(OptionType))
    assert all(f"`{name}`" in THEMES for name in PALETTE)
