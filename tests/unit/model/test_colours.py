"""Colours: contrast, lightness and hue, the nearest readable shade; accents made of them."""

import random

import pytest

from portfolio_gen.model.accents import PALETTE, named_accent, own_accent
from portfolio_gen.model.colours import (
    AA,
    contrast,
    difference,
    from_oklch,
    is_hex,
    least_contrast,
    oklch,
    readable,
    text_upon,
)
from portfolio_gen.model.theme import Grounds

#: Those of the three themes that ship, which the palette was chosen on.
GROUNDS = (
    Grounds(("#fcfcfb", "#f2f2f0"), ("#121212", "#1c1c1b")),
    Grounds(("#f5f7f4", "#ffffff"), ("#121715", "#1a211e")),
    Grounds(("#ffffff", "#efeff1"), ("#0d0d0f", "#1a1a1e")),
)
ANY = [f"#{number:06x}" for number in random.Random(8).sample(range(1 << 24), 150)]


def test_black_on_white_is_the_greatest_contrast_and_a_colour_on_itself_the_least() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000") == pytest.approx(21)
    assert contrast("#74d3b4", "#74D3B4") == 1


def test_the_grey_that_is_just_readable_on_white_is_the_one_that_everybody_knows() -> None:
    assert contrast("#767676", "#fff") >= AA > contrast("#777777", "#fff")


def test_lightness_chroma_and_hue_of_red_are_those_of_css() -> None:
    assert oklch("#ff0000") == pytest.approx((0.62796, 0.25768, 0.51027), abs=1e-4)


@pytest.mark.parametrize("colour", [*ANY[:40], "#ffffff", "#000000", "#808080"])
def test_a_colour_taken_apart_and_put_together_is_the_same(colour: str) -> None:
    assert from_oklch(*oklch(colour)) == colour


def test_a_colour_that_no_screen_shows_loses_chroma_and_keeps_its_hue() -> None:
    shown = from_oklch(0.8, 0.4, 4.6)
    assert is_hex(shown)
    assert oklch(shown)[0] == pytest.approx(0.8, abs=0.01)
    assert oklch(shown)[2] % 6.28319 == pytest.approx(4.6, abs=0.03)


@pytest.mark.parametrize("grounds", [each for both in GROUNDS for each in (both.light, both.dark)])
def test_every_colour_has_a_readable_shade_on_every_ground(grounds: tuple[str, ...]) -> None:
    for colour in ANY:
        found = readable(colour, grounds)
        assert found is not None
        assert least_contrast(found, grounds) >= AA


def test_white_or_black_can_be_read_upon_every_colour() -> None:
    assert {text_upon(colour) for colour in ANY} == {"#ffffff", "#000000"}
    assert all(contrast(text_upon(colour), colour) >= AA for colour in ANY)
    assert text_upon("#767676") == "#ffffff"
    assert text_upon("#777777") == "#000000"


def test_a_readable_colour_stays_as_it_is() -> None:
    assert readable("#0B5B46", ["#f5f7f4"]) == "#0B5B46"


def test_of_all_shades_the_nearest_is_taken() -> None:
    found = readable("#e0457b", ["#ffffff"])
    assert found is not None
    assert AA <= contrast(found, "#ffffff") < AA + 0.1


def test_no_shade_can_be_read_on_black_and_white_together() -> None:
    assert readable("#0b5b46", ["#ffffff", "#000000"]) is None


@pytest.mark.parametrize("grounds", GROUNDS)
@pytest.mark.parametrize("name", PALETTE)
def test_the_palette_is_readable_on_the_themes_without_correction(
    name: str, grounds: Grounds
) -> None:
    accent = named_accent(name, grounds)
    assert (accent.light, accent.dark) == PALETTE[name]
    assert contrast(accent.on_light, accent.light) >= AA
    assert contrast(accent.on_dark, accent.dark) >= AA


def test_no_two_names_of_the_palette_look_alike() -> None:
    for scheme in (0, 1):
        shades = [both[scheme] for both in PALETTE.values()]
        pairs = [(a, b) for at, a in enumerate(shades) for b in shades[:at]]
        assert min(difference(a, b) for a, b in pairs) > 0.04


def test_a_dark_colour_is_lit_for_dark_grounds_without_a_word() -> None:
    accent, changes = own_accent(["#7b1e3a"], GROUNDS[0])
    assert changes == []
    assert accent.light == "#7b1e3a"
    assert least_contrast(accent.dark, GROUNDS[0].dark) >= 7.5
    assert oklch(accent.dark)[2] == pytest.approx(oklch(accent.light)[2], abs=0.05)


def test_a_pale_colour_is_darkened_for_light_grounds_and_the_change_is_told() -> None:
    accent, changes = own_accent(["#ffd400"], GROUNDS[0])
    assert accent.dark == "#ffd400"
    assert [(each.scheme, each.shown) for each in changes] == [("light", accent.light)]
    assert least_contrast(accent.light, GROUNDS[0].light) >= AA


def test_a_change_that_nobody_sees_is_not_told() -> None:
    accent, changes = own_accent(["#767676"], Grounds(("#fcfcfc",), ("#111111",)))
    assert accent.light != "#767676"
    assert changes == []


def test_one_colour_for_each_scheme_is_taken_as_it_is_where_it_can_be_read() -> None:
    accent, changes = own_accent(["#0b5b46", "#f0f000"], GROUNDS[1])
    assert (accent.light, accent.dark, changes) == ("#0b5b46", "#f0f000", [])
    accent, changes = own_accent(["#0b5b46", "#0b5b46"], GROUNDS[1])
    assert [each.scheme for each in changes] == ["dark"]


def test_grounds_on_which_no_shade_can_be_read_get_black_or_white() -> None:
    accent, changes = own_accent(["#0b5b46"], Grounds(("#ffffff", "#000000"), ("#111111",)))
    assert accent.light in ("#000000", "#ffffff")
    assert changes[0].shown == ""
