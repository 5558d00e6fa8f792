"""The style sheet of Registre, read as text: contrast of its colours, what it may not contain."""

import gzip
import re
from pathlib import Path

import pytest

from portfolio_gen.model.colours import contrast

SHEET = Path(__file__).parents[3] / "themes" / "registre" / "assets" / "base.css"
DARK = "@media screen and (prefers-color-scheme: dark)"
CHOSEN = "/* The same, chosen by the reader. */"
TEXTS = ("ink", "muted", "accent", "c1", "c2", "c3", "c4", "c5", "c6")


def tokens(dark: bool) -> dict[str, str]:
    """Return the colours of a scheme by name; the dark ones lie over the light ones."""
    css = SHEET.read_text(encoding="utf-8")
    found = _colours(css[: css.index(DARK)])
    return found | _colours(css[css.index(DARK) : css.index(CHOSEN)]) if dark else found


@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_its_ground(dark: bool) -> None:
    colours = tokens(dark)
    for ground in ("bg", "surface"):
        for name in TEXTS:
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5
    assert contrast(colours["ui"], colours["bg"]) >= 3


def test_the_reader_chooses_between_the_same_colours_as_the_system() -> None:
    css = SHEET.read_text(encoding="utf-8")
    chosen = css[css.index(CHOSEN) : css.index("*, ::before")]
    assert tokens(dark=True) == _colours(css[: css.index(DARK)]) | _colours(chosen)


def test_no_side_is_called_left_or_right() -> None:
    css = SHEET.read_text(encoding="utf-8")
    assert re.findall(r"-(?:left|right)|[\s;{](?:left|right)\s*:|: (?:left|right)[;\s]", css) == []


def test_motion_is_only_for_readers_who_have_not_declined_it() -> None:
    css = SHEET.read_text(encoding="utf-8")
    still = css[: css.index("@media (prefers-reduced-motion: no-preference)")]
    assert re.findall(r"(?:transition|animation|scroll-behavior)\s*:", still) == []


def test_the_sheet_is_small() -> None:
    assert len(gzip.compress(SHEET.read_bytes(), 9)) < 10_000


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", css))
