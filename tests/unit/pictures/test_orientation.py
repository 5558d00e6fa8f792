"""The eight orientations of EXIF, and crops of turned pictures, checked by their pixels."""

import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.pictures.probe import probe
from tests.unit.pictures.drawn import (
    BLUE,
    GREEN,
    GREY,
    RED,
    made,
    near,
    pixel,
    pixels,
    quarters,
    seen,
    told,
    wish,
)
from tests.unit.pictures.test_crop import UPRIGHT

WIDTH, HEIGHT = 96, 64


def turned(orientation: int, form: str) -> bytes:
    """Return a file that shows red, green, blue and grey quarters once it is upright."""
    upright = quarters(WIDTH, HEIGHT)
    size = (HEIGHT, WIDTH) if orientation > 4 else (WIDTH, HEIGHT)
    image = pixels(*size, lambda x, y: upright(*UPRIGHT[orientation](x, y, WIDTH, HEIGHT)))
    options = {"Q": 98, "subsample_mode": "off"} if form == "jpeg" else {}
    return bytes(getattr(told(image, orientation=orientation), form + "save_buffer")(**options))


@pytest.mark.parametrize("form", ["jpeg", "png", "tiff"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_is_upright(orientation: int, form: str) -> None:
    original = turned(orientation, form)
    found = probe(original, "")
    assert isinstance(found, Probe)
    assert (found.width, found.height, found.orientation) == (WIDTH, HEIGHT, orientation)
    for data in made(original, wish(WIDTH, HEIGHT), wish(48, 32), wish(24, 16, "webp", 95)):
        wide, high = seen(data).width, seen(data).height
        corners = [(2, 2), (wide - 3, 2), (2, high - 3), (wide - 3, high - 3)]
        for corner, colour in zip(corners, (RED, GREEN, BLUE, GREY), strict=True):
            assert near(pixel(data, *corner), colour, 12), corner


@pytest.mark.parametrize("orientation", range(1, 9))
def test_crop_is_of_the_upright_picture(orientation: int) -> None:
    original = turned(orientation, "png")
    boxes = [(0, 0, 48, 32), (48, 0, 48, 32), (0, 32, 48, 32), (48, 32, 48, 32)]
    parts = made(original, *(wish(48, 32, crop=box) for box in boxes))
    for part, colour in zip(parts, (RED, GREEN, BLUE, GREY), strict=True):
        assert all(pixel(part, *at) == list(colour) for at in ((0, 0), (47, 0), (0, 31), (47, 31)))


def test_orientation_that_is_none_turns_nothing() -> None:
    image = told(pixels(8, 4, quarters(8, 4)), orientation=1)
    data = bytes(image.pngsave_buffer())
    assert pixel(made(data, wish(8, 4))[0], 0, 0) == list(RED)
