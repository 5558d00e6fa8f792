"""The style sheet of Dossier, read as text: contrast of its colours, what it may not contain."""

import re
from pathlib import Path

import pytest

SHEET = Path(__file__).parents[3] / "themes" / "dossier" / "assets" / "base.css"
DARK = "@media screen and (prefers-color-scheme: dark)"
TEXTS = ("ink", "muted", "accent")


def tokens(dark: bool) -> dict[str, str]:
    """Return the colours of a scheme by name; the dark ones lie over the light ones."""
    css = SHEET.read_text(encoding="utf-8")
    found = _colours(css[: css.index(DARK)])
    if dark:
        found |= _colours(css[css.index(DARK) : css.index("*, ::before")])
    return found


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours: 1.0 (equal) to 21.0 (black, white).

    Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["bg", "surface"])
def test_text_stands_out_from_its_ground(dark: bool, ground: str) -> None:
    colours = tokens(dark)
    codes = [name for name in colours if re.fullmatch(r"c\d", name)]
    assert len(codes) == 6
    for name in (*TEXTS, *codes):
        assert contrast(colours[name], colours[ground]) >= 4.5, name


@pytest.mark.parametrize("dark", [False, True])
def test_edges_that_mean_something_stand_out_from_the_page(dark: bool) -> None:
    colours = tokens(dark)
    assert contrast(colours["ui"], colours["bg"]) >= 3


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


def test_no_side_is_called_left_or_right() -> None:
    css = SHEET.read_text(encoding="utf-8")
    assert re.findall(r"-(?:left|right)|[\s;{](?:left|right)\s*:|: (?:left|right)[;\s]", css) == []


def test_motion_is_only_for_readers_who_have_not_declined_it() -> None:
    css = SHEET.read_text(encoding="utf-8")
    still = css[: css.index("@media (prefers-reduced-motion: no-preference)")]
    assert re.findall(r"(?:transition|animation|scroll-behavior)\s*:", still) == []


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9]+): (#[0-9a-f]{3,6});", css))


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
