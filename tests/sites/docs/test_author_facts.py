"""What the authors' pages say of themes and robots is what the code has, in each language."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from portfolio_gen.plan.robots import GATHERERS

ROOT = Path(__file__).parents[3]
THEMES = ("cimaise", "dossier", "registre")
LOOKS = ("three-themes.md", "fr/trois-themes.md")
FOUND = ("found.md", "fr/trouvable.md")


def text_of(page: str) -> str:
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


def options_of(theme: str) -> dict[str, Any]:
    text = (ROOT / "themes" / theme / "theme.yaml").read_text(encoding="utf-8")
    options: dict[str, Any] = yaml.safe_load(text)["options"]
    return options


@pytest.mark.parametrize("page", LOOKS)
@pytest.mark.parametrize("option", ["accent", "layout", "density", "typeface", "home_projects"])
def test_the_table_of_options_has_what_the_themes_take(page: str, option: str) -> None:
    row = re.search(rf"^\| `{option}`[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$", text_of(page), re.M)
    assert row is not None
    for theme, cell in zip(THEMES, row.groups(), strict=True):
        declared = options_of(theme).get(option)
        said = re.findall(r"`([^`]+)`", cell) or re.findall(r"\d+", cell)
        if declared is None:
            assert not said
        else:
            assert said == [str(each) for each in declared.get("choices", [declared["default"]])]


@pytest.mark.parametrize("page", LOOKS)
def test_the_weight_of_fonts_is_the_one_that_the_theme_tells(page: str) -> None:
    row = re.search(r"^\| `fonts` \|(.*)\|$", text_of(page), re.M)
    assert row is not None
    for theme, cell in zip(THEMES, row[1].split("|"), strict=True):
        told = re.search(r"\((\d+) KB", options_of(theme)["fonts"]["doc"]["en"])
        assert told is not None
        assert re.findall(r"\d+", cell) == [told[1]]


@pytest.mark.parametrize("page", FOUND)
def test_the_robots_are_as_many_as_said_and_begin_as_shown(page: str) -> None:
    text = text_of(page)
    assert f" {len(GATHERERS)}" in text
    shown = re.findall(r"^User-agent: (\S+)$", text, re.M)
    assert tuple(shown) == GATHERERS[: len(shown)]
    for name in ("GPTBot", "ClaudeBot", "Google-Extended"):
        assert name in GATHERERS
        assert name in text
