"""Colours of every kind of original are those of sRGB in what readers get."""

from typing import Any

import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.pictures.probe import probe
from portfolio_gen.pictures.vips import Image
from tests.unit.pictures.drawn import (
    grey_profile,
    made,
    near,
    pixel,
    plain,
    rgb_profile,
    seen,
    told,
    wish,
)

#: Red, green and blue of Adobe RGB (1998) in XYZ, adapted to D50.
ADOBE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
#: XYZ under D50 to linear sRGB, adapted by Bradford.
TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)


def as_srgb(colour: tuple[int, ...], primaries: Any, gamma: float) -> list[float]:
    """Return what a colour of another space is in sRGB, by the formulas of IEC 61966-2-1."""
    light = [(part / 255) ** gamma for part in colour]
    xyz = [sum(light[at] * primaries[at][axis] for at in range(3)) for axis in range(3)]
    linear = [sum(row[axis] * xyz[axis] for axis in range(3)) for row in TO_SRGB]
    return [255 * _encoded(max(0.0, min(1.0, part))) for part in linear]


def _encoded(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


@pytest.mark.parametrize("primaries", [ADOBE, P3])
@pytest.mark.parametrize("form", ["png", "tiff", "jpeg"])
@pytest.mark.parametrize("colour", [(200, 100, 50), (90, 140, 120), (128, 128, 128)])
def test_other_rgb_becomes_srgb(primaries: Any, form: str, colour: tuple[int, ...]) -> None:
    profile = rgb_profile(primaries, 563 / 256)
    image = told(plain(40, 40, *colour), icc_profile_data=profile)
    options = {"Q": 100, "subsample_mode": "off"} if form == "jpeg" else {}
    original = bytes(getattr(image, form + "save_buffer")(**options))
    found = probe(original, "")
    assert isinstance(found, Probe)
    assert found.profile == "rgb"
    data = made(original, wish(20, 20))[0]
    assert near(pixel(data, 5, 5), as_srgb(colour, primaries, 563 / 256))
    assert "icc-profile-data" not in seen(data).get_fields()


def test_display_p3_as_phones_write_it_becomes_srgb() -> None:
    profile = bytes(Image.profile_load("p3"))
    image = told(plain(40, 40, 200, 100, 50), icc_profile_data=profile)
    data = made(bytes(image.jpegsave_buffer(Q=100, subsample_mode="off")), wish(20, 20))[0]
    assert near(pixel(data, 5, 5), (215, 93, 32))


def test_srgb_profile_is_known_under_any_name() -> None:
    profile = bytes(Image.profile_load("srgb"))
    image = told(plain(40, 40, 200, 100, 50), icc_profile_data=profile)
    found = probe(bytes(image.pngsave_buffer()), ".png")
    assert isinstance(found, Probe)
    assert found.profile == "srgb"
    assert pixel(made(bytes(image.pngsave_buffer()), wish(40, 40))[0], 0, 0) == [200, 100, 50]


def test_srgb_colours_with_another_curve_are_converted() -> None:
    profile = rgb_profile(SRGB, 1.0)
    image = told(plain(40, 40, 55, 55, 55), icc_profile_data=profile)
    data = made(bytes(image.pngsave_buffer()), wish(40, 40))[0]
    assert near(pixel(data, 0, 0), as_srgb((55, 55, 55), SRGB, 1.0))


@pytest.mark.parametrize("profile", [True, False])
def test_cmyk_becomes_srgb(profile: bool) -> None:
    inks = {"white": (0, 0, 0, 0), "black": (0, 0, 0, 255), "red": (0, 255, 255, 0)}
    found = {}
    for name, ink in inks.items():
        image = plain(40, 40, *ink, interpretation="cmyk")
        if profile:
            image = told(image, icc_profile_data=bytes(Image.profile_load("cmyk")))
        original = bytes(image.jpegsave_buffer(Q=95))
        data = made(original, wish(20, 20, "webp", 90))[0]
        found[name] = pixel(data, 5, 5)
    assert near(found["white"], (255, 255, 255), 4)
    assert max(found["black"]) < 60
    assert near(found["red"], (231, 10, 20), 20)


@pytest.mark.parametrize("space", ["lab", "labs", "xyz", "scrgb"])
def test_colours_of_measuring_become_srgb(space: str) -> None:
    lab = plain(40, 40, 255, 0, 0).colourspace(space)
    data = made(bytes(lab.tiffsave_buffer()), wish(20, 20))[0]
    assert near(pixel(data, 5, 5), (255, 0, 0), 3)


def test_grey_stays_grey() -> None:
    original = bytes(plain(40, 40, 99, interpretation="b-w").pngsave_buffer())
    png, jpeg, webp = made(
        original, wish(20, 20), wish(20, 20, "jpeg"), wish(20, 20, "webp", lossless=True)
    )
    assert (seen(png).bands, seen(jpeg).bands) == (1, 1)
    assert (pixel(png, 5, 5), pixel(jpeg, 5, 5), pixel(webp, 5, 5)) == ([99], [99], [99, 99, 99])


def test_grey_with_a_curve_of_its_own_is_converted() -> None:
    image = told(plain(40, 40, 128, interpretation="b-w"), icc_profile_data=grey_profile(1.8))
    data = made(bytes(image.pngsave_buffer()), wish(20, 20))[0]
    assert seen(data).bands == 1
    assert near(pixel(data, 5, 5), [255 * _encoded((128 / 255) ** 1.8)], 3)


def test_grey_with_a_profile_of_colours_stays_as_it_is() -> None:
    profile = bytes(Image.profile_load("p3"))
    image = told(plain(40, 40, 128, interpretation="b-w"), icc_profile_data=profile)
    assert pixel(made(bytes(image.jpegsave_buffer()), wish(20, 20))[0], 5, 5) == [128]


@pytest.mark.parametrize("form", ["png", "tiff"])
def test_sixteen_bits_become_eight(form: str) -> None:
    image = (plain(40, 40, 200, 100, 50, 128) * 257).cast("ushort").copy(interpretation="rgb16")
    original = bytes(getattr(image, form + "save_buffer")())
    found = probe(original, "")
    assert isinstance(found, Probe)
    assert (found.depth, found.alpha) == (16, True)
    data = made(original, wish(20, 20))[0]
    assert seen(data).format == "uchar"
    assert near(pixel(data, 5, 5), (200, 100, 50, 128), 1)


def test_sixteen_bits_with_alpha_and_a_profile_keep_both_right() -> None:
    image = (plain(40, 40, 200, 100, 50, 128) * 257).cast("ushort").copy(interpretation="rgb16")
    image = told(image, icc_profile_data=bytes(Image.profile_load("p3")))
    data = made(bytes(image.pngsave_buffer()), wish(40, 40))[0]
    assert near(pixel(data, 5, 5), (215, 93, 32, 128), 2)


def test_one_bit_becomes_shades() -> None:
    image = (plain(64, 64, 255, interpretation="b-w")).draw_rect(0, 0, 0, 32, 64, fill=True)
    original = bytes(image.tiffsave_buffer(compression="ccittfax4", bitdepth=1))
    found = probe(original, ".tif")
    assert isinstance(found, Probe)
    assert (found.depth, found.drawing) == (1, True)
    data = made(original, wish(16, 16))[0]
    assert (pixel(data, 2, 5), pixel(data, 13, 5)) == ([0], [255])


def test_palette_becomes_colours() -> None:
    image = plain(64, 64, 10, 200, 30)
    original = bytes(image.pngsave_buffer(palette=True))
    found = probe(original, ".png")
    assert isinstance(found, Probe)
    assert found.palette
    assert near(pixel(made(original, wish(16, 16))[0], 5, 5), (10, 200, 30), 1)


def test_broken_profile_is_passed_over() -> None:
    image = told(plain(40, 40, 200, 100, 50), icc_profile_data=b"no profile" * 40)
    original = bytes(image.tiffsave_buffer())
    assert pixel(made(original, wish(40, 40))[0], 0, 0) == [200, 100, 50]


def test_profile_that_is_cut_short_is_passed_over(capfd: pytest.CaptureFixture[str]) -> None:
    profile = rgb_profile(ADOBE, 2.2)[:200]
    image = told(plain(40, 40, 200, 100, 50), icc_profile_data=profile)
    original = bytes(image.tiffsave_buffer())
    assert near(pixel(made(original, wish(40, 40))[0], 0, 0), (200, 100, 50), 1)
    assert capfd.readouterr() == ("", "")


def test_profile_of_other_inks_than_the_pictures_is_passed_over() -> None:
    image = told(plain(40, 40, 200, 100, 50), icc_profile_data=bytes(Image.profile_load("cmyk")))
    original = bytes(image.tiffsave_buffer())
    assert near(pixel(made(original, wish(40, 40))[0], 0, 0), (200, 100, 50), 1)
