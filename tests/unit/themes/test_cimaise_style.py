"""The style sheet of Cimaise, read as text: contrast of its colours, what it may not contain."""

import gzip
import re
from pathlib import Path

import pytest

from portfolio_gen.model.colours import contrast

THEME = Path(__file__).parents[3] / "themes" / "cimaise"
CSS = (THEME / "assets" / "base.css").read_text(encoding="utf-8")
DARK = "@media screen and (prefers-color-scheme: dark)"
TEXTS = ("ink", "muted", "c1", "c2", "c3", "c4", "c5", "c6")


def tokens(dark: bool) -> dict[str, str]:
    """Return the colours of a scheme by name; the dark ones lie over the light ones."""
    light, rest = CSS.split(DARK, 1)
    found = _colours(light)
    return found | _colours(rest.split("@media screen {", 1)[0]) if dark else found


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["bg", "surface"])
def test_text_stands_out_from_its_ground(dark: bool, ground: str) -> None:
    colours = tokens(dark)
    for name in TEXTS:
        assert contrast(colours[name], colours[ground]) >= 4.5, name


@pytest.mark.parametrize("dark", [False, True])
def test_edges_that_mean_something_stand_out_from_the_page(dark: bool) -> None:
    colours = tokens(dark)
    assert contrast(colours["ui"], colours["bg"]) >= 3


def test_grounds_that_accents_are_held_against_are_those_of_the_style() -> None:
    text = (THEME / "theme.yaml").read_text(encoding="utf-8")
    for dark, scheme in ((False, "light"), (True, "dark")):
        colours = tokens(dark)
        assert f'{scheme}: ["{colours["bg"]}", "{colours["surface"]}"]' in text


def test_there_is_no_card_shadow_radius_or_gradient() -> None:
    assert re.findall(r"border-radius|box-shadow|gradient|text-transform: upper", CSS) == [
        "text-transform: upper"  # of a term's first letter
    ]


def test_italics_are_never_made_up() -> None:
    assert "italic" not in CSS.replace("font-style: normal", "")


def test_no_side_is_called_left_or_right() -> None:
    assert re.findall(r"-(?:left|right)|[\s;{](?:left|right)\s*:|: (?:left|right)[;\s]", CSS) == []


def test_motion_is_only_for_readers_who_have_not_declined_it() -> None:
    still = CSS[: CSS.index("@media (prefers-reduced-motion: no-preference)")]
    assert re.findall(r"(?:transition|animation|scroll-behavior)\s*:", still) == []


def test_the_style_and_the_font_are_small() -> None:
    font = THEME / "assets" / "fonts" / "hanken-grotesk.woff2"
    assert len(gzip.compress(CSS.encode(), 9)) <= 10_000
    assert font.stat().st_size <= 24_000


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9]+): (#[0-9a-f]{3,6});", css))
