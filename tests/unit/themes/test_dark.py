"""Dark colours, which every theme writes twice: for dark systems, and for who chose them."""

import re
from pathlib import Path

import pytest

THEMES = Path(__file__).parents[3] / "themes"
SHEETS = sorted(THEMES.glob("*/assets/*.css"))
SYSTEM = re.compile(r":root:not\(\[data-scheme=light\]\) (\{.*?\})", re.DOTALL)
CHOSEN = re.compile(r":root\[data-scheme=dark\] (\{.*?\})", re.DOTALL)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.relative_to(THEMES).as_posix())
def test_dark_colours_are_the_same_whoever_chose_them(sheet: Path) -> None:
    css = sheet.read_text(encoding="utf-8")
    assert _colours(SYSTEM, css) == _colours(CHOSEN, css)
    assert "prefers-color-scheme: dark) {\n  :root {" not in css


def _colours(rule: re.Pattern[str], css: str) -> list[tuple[str, str]]:
    return [
        pair for block in rule.findall(css) for pair in re.findall(r"(--[\w-]+): ([^;]+);", block)
    ]
