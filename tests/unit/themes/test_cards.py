"""The cards of the themes that ship: what is written on them can be read."""

import re
from pathlib import Path

import pytest

from portfolio_gen.model.colours import contrast
from portfolio_gen.read.theme_places import themes_folder

THEMES = Path(themes_folder())
CARDS = sorted(THEMES.glob("*/card/share.svg"))
GROUND = re.compile(r"light: \[\"(#[0-9a-f]{6})\"")
COLOUR = re.compile(r"#[0-9a-f]{6}")
NAMES = [path.parents[1].name for path in CARDS]


@pytest.mark.parametrize("card", CARDS, ids=NAMES)
def test_words_stand_out_from_the_ground_of_the_light_scheme(card: Path) -> None:
    text = card.read_text(encoding="utf-8")
    found = GROUND.search((card.parents[1] / "theme.yaml").read_text(encoding="utf-8"))
    assert found is not None
    ground = found[1]
    assert ground in text
    inks = set(COLOUR.findall(text)) - {ground, "#ffffff"}
    assert inks
    for ink in inks:
        assert contrast(ink, ground) >= 4.5, ink
