"""Which files a picture becomes: known from its probe, before any of them exists."""

from typing import Any

import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.model.theme import Preset
from portfolio_gen.pictures.settings import QUALITY
from portfolio_gen.plan.derivatives import HIGHEST_PX, Derived, derived

PHOTO = Probe(4000, 3000, "jpeg")
DRAWING = Probe(1000, 500, "png", drawing=True)
USUAL = Preset((480, 960, 1600))
RIGHTS = ("copyright", "creator", "credit")


def files(
    probe: Probe = PHOTO,
    preset: Preset = USUAL,
    *,
    source: bytes = b"bytes",
    focus: tuple[float, float] = (0.5, 0.5),
    keep: tuple[str, ...] = RIGHTS,
) -> Derived:
    return derived("/assets/loom/a", source, probe, preset, focus, keep)


def names(found: Derived) -> list[str]:
    """Return what follows the digest in each address, in the order of planning."""
    return [address.removeprefix(found.base) for address, _ in found.recipes]


def test_photograph_is_offered_in_every_width_and_modern_format_and_in_one_jpeg() -> None:
    found = files()
    assert names(found) == [
        *("480.avif", "960.avif", "1600.avif", "480.webp", "960.webp", "1600.webp", "960.jpg"),
    ]
    assert (found.widths, found.formats) == ((480, 960, 1600), ("avif", "webp"))
    assert found.src == f"{found.base}960.jpg"
    assert found.height == 1200


@pytest.mark.parametrize(("width", "widths"), [(300, (300,)), (900, (480, 900)), (960, (480, 960))])
def test_photo_is_never_upscaled(width: int, widths: tuple[int, ...]) -> None:
    found = files(Probe(width, 600, "jpeg"))
    assert found.widths == widths
    assert {recipe.width for _, recipe in found.recipes} == set(widths)
    assert all(recipe.height <= 600 for _, recipe in found.recipes)


def test_old_browsers_get_the_widest_size_up_to_1200_px_or_the_smallest() -> None:
    assert files(preset=Preset((400, 1200, 2000))).src.endswith("-1200.jpg")
    assert files(preset=Preset((1400, 2000))).src.endswith("-1400.jpg")


def test_drawing_is_without_loss_and_nearly_so_where_it_is_made_smaller() -> None:
    found = files(DRAWING)
    assert names(found) == ["480.webp", "960.webp", "1000.webp", "1000.png"]
    assert all(recipe.lossless for _, recipe in found.recipes)
    near = {name for name, (_, recipe) in zip(names(found), found.recipes, strict=True)
            if recipe.near}  # fmt: skip
    assert near == {"480.webp", "960.webp"}


def test_photograph_with_alpha_has_a_png_for_old_browsers() -> None:
    found = files(Probe(300, 200, "png", alpha=True))
    assert names(found) == ["300.avif", "300.webp", "300.png"]
    assert [recipe.lossless for _, recipe in found.recipes] == [False, False, True]


def test_moving_picture_is_a_moving_webp_and_never_cropped() -> None:
    found = files(Probe(600, 400, "gif", frames=9), Preset((480, 960), ratio=1.0))
    assert names(found) == ["480.webp", "600.webp"]
    assert all(recipe.animated and recipe.crop is None for _, recipe in found.recipes)
    assert found.src.endswith("-600.webp")


def test_formats_of_a_preset_alone_are_made() -> None:
    assert names(files(preset=Preset((480,), ("webp", "jpeg")))) == ["480.webp", "480.jpg"]
    only = files(preset=Preset((480, 960), ("jpeg",)))
    assert names(only) == ["480.jpg", "960.jpg"]
    assert (only.formats, only.src) == (("jpg",), f"{only.base}960.jpg")
    assert names(files(DRAWING, Preset((480,), ("jpeg",)))) == ["480.png"]


def test_quality_is_that_of_a_jpeg_and_moves_the_others_alike() -> None:
    found = files(preset=Preset((480,), quality=QUALITY["jpeg"] - 20))
    assert [recipe.quality for _, recipe in found.recipes] == [
        QUALITY["avif"] - 20, QUALITY["webp"] - 20, QUALITY["jpeg"] - 20,
    ]  # fmt: skip
    extreme = files(preset=Preset((480,), quality=1))
    assert {recipe.quality for _, recipe in extreme.recipes} <= set(range(1, 8))


def test_crop_keeps_the_focal_point_and_has_the_proportions_of_its_preset() -> None:
    found = files(preset=Preset((480, 5000), ratio=1.0), focus=(1.0, 0.5))
    assert {recipe.crop for _, recipe in found.recipes} == {(1000, 0, 3000, 3000)}
    assert found.widths == (480, 3000)
    assert found.height == 3000


def test_picture_of_the_wished_proportions_is_not_cropped_and_shared_with_other_places() -> None:
    found = files(preset=Preset((480,), ratio=4 / 3))
    assert all(recipe.crop is None for _, recipe in found.recipes)
    assert found.base == files(preset=Preset((480,))).base


def test_page_that_was_photographed_whole_is_as_wide_as_its_height_allows() -> None:
    for probe in (Probe(1440, 21_000, "png", drawing=True), Probe(700, 30_000, "jpeg")):
        found = files(probe)
        heights = [recipe.height for _, recipe in found.recipes]
        assert max(heights) <= HIGHEST_PX
        assert max(heights) > HIGHEST_PX - 40
        assert found.height == max(heights)
    assert files(Probe(1, 100_000, "png", drawing=True)).height == HIGHEST_PX


@pytest.mark.parametrize(
    "change",
    [
        {"source": b"others"},
        {"preset": Preset((480, 960, 1600), quality=60)},
        {"preset": Preset((480, 960, 1600), ("avif", "jpeg"))},
        {"preset": Preset((480, 960, 1600), ratio=1.0)},
        {"keep": ("credit",)},
        {"probe": Probe(4000, 3000, "png", drawing=True)},
    ],
)
def test_address_changes_with_all_that_shapes_the_bytes(change: dict[str, Any]) -> None:
    assert files(**change).base != files().base


def test_address_is_the_same_whatever_narrower_widths_there_are() -> None:
    assert files(preset=Preset((480, 960))).base == files(preset=Preset((960,))).base
    assert files(preset=Preset((480, 960))).base != files(preset=Preset((480,))).base, (
        "it is made smaller from the widest"
    )


def test_focus_moves_addresses_only_where_there_is_a_crop() -> None:
    left, right = (0.0, 0.5), (1.0, 0.5)
    assert files(focus=left).recipes == files(focus=right).recipes
    square = Preset((480,), ratio=1.0)
    assert files(preset=square, focus=left).base != files(preset=square, focus=right).base


def test_drawing_is_offered_whole_where_its_preset_says_so() -> None:
    plan = Probe(6000, 4000, "png", drawing=True)
    found = files(plan, Preset((480, 960, 1600), full=True))
    assert names(found) == [*("480.webp", "960.webp", "1600.webp", "960.png", "6000.webp")]
    assert (found.full, found.full_width) == (f"{found.base}6000.webp", 6000)
    assert not found.recipes[-1][1].near
    assert files(plan).full == ""


def test_drawing_of_a_whole_town_is_offered_in_forty_megapixels() -> None:
    found = files(Probe(16000, 10000, "png", drawing=True), Preset((1600,), full=True))
    assert found.full_width == 8000
    assert (found.recipes[-1][1].width, found.recipes[-1][1].height) == (8000, 5000)


def test_photograph_and_small_drawing_have_no_size_beyond_their_widths() -> None:
    assert files(PHOTO, Preset((480,), full=True)).full == ""
    assert files(DRAWING, Preset((480, 1000), full=True)).full == ""
