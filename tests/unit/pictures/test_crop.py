"""Crops and widths: numbers alone."""

import random

import pytest

from portfolio_gen.pictures.crop import crop_box, derivative_widths, stored_box

CASES = [
    (width, height, ratio, (x, y))
    for width, height in ((4000, 3000), (3000, 4000), (1000, 1000), (7, 5), (1, 1), (5, 9000))
    for ratio in (16 / 9, 1.0, 4 / 5, 3.0, 0.1)
    for x, y in ((0.5, 0.5), (0.0, 0.0), (1.0, 1.0), (0.9, 0.1))
]


@pytest.mark.parametrize(("width", "height", "ratio", "focus"), CASES)
def test_crop_lies_in_the_picture_and_has_its_ratio(
    width: int, height: int, ratio: float, focus: tuple[float, float]
) -> None:
    left, top, wide, high = crop_box(width, height, ratio, focus)
    assert 0 <= left <= left + wide <= width
    assert 0 <= top <= top + high <= height
    assert wide == width or high == height
    assert abs(wide - high * ratio) <= max(1.0, ratio) or min(wide, high) == 1


@pytest.mark.parametrize(("width", "height", "ratio", "focus"), CASES)
def test_crop_holds_its_focal_point(
    width: int, height: int, ratio: float, focus: tuple[float, float]
) -> None:
    left, top, wide, high = crop_box(width, height, ratio, focus)
    assert left <= focus[0] * width <= left + wide
    assert top <= focus[1] * height <= top + high


def test_crop_without_a_focal_point_is_the_middle() -> None:
    assert crop_box(4000, 3000, 1.0) == (500, 0, 3000, 3000)
    assert crop_box(3000, 4000, 1.5) == (0, 1000, 3000, 2000)


def test_crop_follows_a_head_at_the_edge() -> None:
    assert crop_box(4000, 3000, 1.0, (0.1, 0.5)) == (0, 0, 3000, 3000)
    assert crop_box(3000, 4000, 1.5, (0.5, 0.3)) == (0, 200, 3000, 2000)


def test_picture_of_the_ratio_is_shown_whole() -> None:
    assert crop_box(1920, 1080, 16 / 9, (0.2, 0.9)) == (0, 0, 1920, 1080)


def test_widths_are_never_above_the_original() -> None:
    assert derivative_widths(900, (400, 800, 1600)) == (400, 800, 900)
    assert derivative_widths(300, (400, 800, 1600)) == (300,)
    assert derivative_widths(5000, (1600, 400)) == (400, 1600)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_box_of_a_turned_picture_holds_the_same_pixels(orientation: int) -> None:
    width, height = 12, 7
    box = (2, 1, 5, 3)
    turned = orientation > 4
    stored = stored_box(box, orientation, width, height)
    inside = {
        UPRIGHT[orientation](x, y, width, height)
        for x in range(height if turned else width)
        for y in range(width if turned else height)
        if stored[0] <= x < stored[0] + stored[2] and stored[1] <= y < stored[1] + stored[3]
    }
    assert inside == {(x, y) for x in range(2, 7) for y in range(1, 4)}


#: Orientation → where a stored pixel is shown. Source: Exif 3.0, 4.6.5.1.6, "row 0, column 0".
UPRIGHT = {
    1: lambda x, y, w, h: (x, y),
    2: lambda x, y, w, h: (w - 1 - x, y),
    3: lambda x, y, w, h: (w - 1 - x, h - 1 - y),
    4: lambda x, y, w, h: (x, h - 1 - y),
    5: lambda x, y, w, h: (y, x),
    6: lambda x, y, w, h: (w - 1 - y, x),
    7: lambda x, y, w, h: (w - 1 - y, h - 1 - x),
    8: lambda x, y, w, h: (y, h - 1 - x),
}


def test_crop_of_any_picture_keeps_its_promises() -> None:
    chance = random.Random(4)
    for _ in range(500):
        width, height = chance.randint(1, 9000), chance.randint(1, 9000)
        focus = chance.random(), chance.random()
        left, top, wide, high = crop_box(width, height, chance.uniform(0.2, 5), focus)
        assert 0 <= left <= focus[0] * width <= left + wide <= width
        assert 0 <= top <= focus[1] * height <= top + high <= height
