"""Derivatives: their sizes, formats and bytes."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from portfolio_gen.model.recipes import PictureFormat
from portfolio_gen.pictures.encode import encode
from portfolio_gen.pictures.faults import PictureFault
from portfolio_gen.pictures.kinds import kind_of
from portfolio_gen.pictures.vips import GValue, Image, load
from tests.unit.pictures.drawn import (
    BLUE,
    RED,
    made,
    near,
    noisy,
    pixel,
    pixels,
    plain,
    quarters,
    seen,
    wish,
)

FORMATS: tuple[PictureFormat, ...] = ("avif", "webp", "jpeg", "png", "gif")


@pytest.fixture(scope="module")
def photograph() -> bytes:
    return bytes(noisy(160, 120).gaussblur(2).jpegsave_buffer(Q=92))


@pytest.fixture(scope="module")
def drawing() -> bytes:
    return bytes(pixels(160, 120, quarters(160, 120)).pngsave_buffer())


@pytest.mark.parametrize("form", FORMATS)
def test_derivative_has_its_format_and_exactly_its_size(
    photograph: bytes, form: PictureFormat
) -> None:
    for size in ((160, 120), (81, 61), (33, 25)):
        (data,) = made(photograph, wish(*size, form))
        assert kind_of(data) == form
        assert (seen(data).width, seen(data).height) == size


@pytest.mark.parametrize("form", FORMATS)
def test_derivative_has_the_same_bytes_at_every_run(photograph: bytes, form: PictureFormat) -> None:
    assert made(photograph, wish(80, 60, form)) == made(photograph, wish(80, 60, form))


def test_derivatives_made_side_by_side_have_the_same_bytes(photograph: bytes) -> None:
    wishes = [wish(80, 60, "avif"), wish(80, 60, "webp", effort=4)]
    alone = made(photograph, *wishes)
    with ThreadPoolExecutor(4) as pool:
        assert all(
            found == alone for found in pool.map(lambda _: made(photograph, *wishes), "abcd")
        )


def test_bytes_do_not_depend_on_the_smaller_derivatives_beside_it(photograph: bytes) -> None:
    alone = made(photograph, wish(160, 120, "webp"))
    assert made(photograph, wish(160, 120, "webp"), wish(40, 30, "webp"))[0] == alone[0]


def test_path_and_bytes_give_the_same(photograph: bytes, tmp_path: Path) -> None:
    place = tmp_path / "photo[page=2].jpg"
    place.write_bytes(photograph)
    assert made(str(place), wish(80, 60, "webp")) == made(photograph, wish(80, 60, "webp"))


def test_picture_is_never_made_larger(photograph: bytes) -> None:
    with pytest.raises(ValueError, match="larger"):
        made(photograph, wish(161, 120))
    with pytest.raises(ValueError, match="larger"):
        made(photograph, wish(60, 60, crop=(0, 0, 50, 50)))


@pytest.mark.parametrize("effort", [0, 2])
@pytest.mark.parametrize("form", ["png", "webp", "avif"])
def test_drawing_loses_nothing(drawing: bytes, form: PictureFormat, effort: int) -> None:
    (data,) = made(drawing, wish(160, 120, form, lossless=True, effort=effort))
    found, wanted = seen(data), seen(drawing)
    by = 0 if form != "avif" else 2  # its own colours are not red, green and blue
    assert (found - wanted).abs().max() <= by


def test_several_crops_and_widths_come_from_one_decoding(drawing: bytes) -> None:
    left, right = (0, 0, 80, 60), (80, 60, 80, 60)
    small, large, corner = made(
        drawing, wish(40, 30, crop=left), wish(80, 60, crop=left), wish(40, 30, crop=right)
    )
    assert pixel(small, 20, 15) == pixel(large, 40, 30) == list(RED)
    assert pixel(corner, 20, 15) == [128, 128, 128]


def test_crop_that_is_much_smaller_than_the_others_is_as_sharp(drawing: bytes) -> None:
    detail, _ = made(drawing, wish(20, 16, crop=(70, 52, 20, 16)), wish(16, 12))
    assert seen(detail)(9, 7) == list(RED)
    assert seen(detail)(9, 8) == list(BLUE)


@pytest.mark.parametrize("form", ["avif", "webp", "png"])
def test_what_shines_through_stays_so(form: PictureFormat) -> None:
    image = plain(64, 64, 200, 100, 50, 128)
    (data,) = made(bytes(image.pngsave_buffer()), wish(32, 32, form, 95))
    assert near(pixel(data, 9, 9), (200, 100, 50, 128), 6)


def test_jpeg_of_what_shines_through_is_on_white() -> None:
    image = plain(64, 64, 200, 100, 50, 0)
    (data,) = made(bytes(image.pngsave_buffer()), wish(32, 32, "jpeg"))
    assert near(pixel(data, 9, 9), (255, 255, 255), 1)


def test_colours_under_full_transparency_do_not_bleed() -> None:
    image = pixels(64, 64, lambda x, y: (255, 255, 255, 255) if x % 2 else (0, 0, 0, 0))
    (data,) = made(bytes(image.pngsave_buffer()), wish(32, 32))
    assert near(pixel(data, 16, 16)[:3], (255, 255, 255), 1)
    assert near(pixel(data, 16, 16)[3:], (128,), 6)


def test_alpha_channel_that_hides_nothing_is_left_out() -> None:
    image = noisy(64, 64).bandjoin(255)
    for data in made(bytes(image.pngsave_buffer()), wish(32, 32), wish(64, 64, "webp")):
        assert not seen(data).hasalpha()


def test_original_under_another_ending_is_read_by_its_content(
    drawing: bytes, tmp_path: Path
) -> None:
    place = tmp_path / "plan.jpg"
    place.write_bytes(drawing)
    assert pixel(made(str(place), wish(16, 12))[0], 2, 2) == list(RED)


def test_large_photograph_is_decoded_smaller_and_right() -> None:
    upright = quarters(1600, 1200)
    image = plain(1600, 1200, *RED)
    for x, y in ((800, 0), (0, 600), (800, 600)):
        image = image.insert(plain(800, 600, *upright(x, y)), x, y)
    (data,) = made(bytes(image.jpegsave_buffer(Q=95)), wish(100, 75))
    assert near(pixel(data, 10, 10), RED, 8)
    assert near(pixel(data, 10, 65), BLUE, 8)


@pytest.mark.parametrize("colours", [1, 2, 4, 5, 16, 17, 256, 257])
@pytest.mark.parametrize("width", [33, 64])
def test_png_of_few_colours_has_a_palette_and_the_same_pixels(width: int, colours: int) -> None:
    def colour(x: int, y: int) -> tuple[int, int, int]:
        number = (x + y * width) % colours
        return number % 200, number // 200, 7

    image = pixels(width, 40, colour)
    (data,) = made(bytes(image.pngsave_buffer()), wish(width, 40))
    assert (seen(data) - image).abs().max() == 0
    assert bool(seen(data).get_typeof("palette")) == (colours <= 256)


def test_png_palette_keeps_alpha() -> None:
    image = pixels(64, 40, lambda x, y: (x % 3 * 90, 20, 30, (x % 5) * 63))
    (data,) = made(bytes(image.pngsave_buffer()), wish(64, 40))
    assert data[25] == 3, "colour type 3: a palette"
    assert (seen(data) - image).abs().max() == 0


# Damage


@pytest.fixture(params=["jpeg", "png", "tiff", "webp", "avif", "gif"])
def original(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    image = noisy(200, 200)
    form = request.param
    saver = "heifsave_buffer" if form == "avif" else form + "save_buffer"
    options: dict[str, Any] = {"compression": "av1", "effort": 0} if form == "avif" else {}
    return form, bytes(getattr(image, saver)(**options))


def test_picture_that_is_cut_short_gives_nothing(
    original: tuple[str, bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    _, data = original
    for part in (0.5, 0.9):
        parts = encode(data[: int(len(data) * part)], [wish(50, 50), wish(20, 20)])
        with pytest.raises(PictureFault) as caught:
            next(parts)
        assert caught.value.fault.kind in ("truncated", "corrupt")
        assert caught.value.fault.hint
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("form", ["png", "tiff"])
def test_damage_in_the_middle_gives_nothing(form: str, capfd: pytest.CaptureFixture[str]) -> None:
    options = {"compression": "deflate"} if form == "tiff" else {}
    data = bytes(getattr(noisy(200, 200).gaussblur(3), form + "save_buffer")(**options))
    middle = len(data) // 2
    damaged = data[:middle] + bytes(200) + data[middle + 200 :]
    with pytest.raises(PictureFault) as caught:
        made(damaged, wish(50, 50))
    assert caught.value.fault.kind == "corrupt"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("trouble", "progressive"),
    [("end in the middle", False), ("end in the middle", True), ("cut and closed", False),
     ("cut and closed", True), ("blank", False)],
)  # fmt: skip
def test_photograph_of_which_a_part_is_lost_gives_nothing(
    trouble: str, progressive: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    data = bytes(noisy(200, 200).gaussblur(3).jpegsave_buffer(interlace=progressive))
    middle, end = len(data) // 2, b"\xff\xd9"
    damaged = {
        "end in the middle": data[:middle] + end + data[middle:],
        "cut and closed": data[:middle] + end,
        "blank": data[:middle] + bytes(2000) + data[middle + 2000 :],
    }[trouble]
    with pytest.raises(PictureFault, match="a part of the picture is lost"):
        made(damaged, wish(50, 50))
    assert capfd.readouterr() == ("", "")


def test_bytes_too_many_in_a_photograph_are_forgiven(capfd: pytest.CaptureFixture[str]) -> None:
    image = noisy(200, 200)
    data = bytes(image.jpegsave_buffer())
    tables = data.index(b"\xff\xdb")
    (found,) = made(data[:tables] + b"\x12\x13" + data[tables:], wish(50, 50))
    assert found == made(data, wish(50, 50))[0]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("data", "kind"), [(b"", "empty"), (b"hello" * 40, "not-a-picture")])
def test_what_is_no_picture_is_a_fault(data: bytes, kind: str) -> None:
    with pytest.raises(PictureFault) as caught:
        made(data, wish(5, 5))
    assert caught.value.fault.kind == kind


def test_file_that_is_gone_is_no_fault_of_the_picture(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        made(os.path.join(tmp_path, "gone.jpg"), wish(5, 5))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["avif", "webp", "jpeg", "png"])
def test_turned_picture_is_not_turned_again_by_its_file(
    form: PictureFormat, orientation: int
) -> None:
    image = plain(60, 40, 200, 100, 50).copy()
    image.set_type(GValue.gint_type, "orientation", orientation)
    size = (60, 40) if orientation < 5 else (40, 60)
    (data,) = made(bytes(image.jpegsave_buffer()), wish(*size, form))
    assert b"irot" not in data
    assert b"imir" not in data
    found = seen(data)
    assert (found.width, found.height) == size
    assert found.autorot().width == size[0]


def test_large_picture_that_only_changes_its_format_is_not_held(monkeypatch: Any) -> None:
    monkeypatch.setattr("portfolio_gen.pictures.encode.LARGE", 1000)
    monkeypatch.setattr("portfolio_gen.pictures.png.LARGE", 1000)
    image = noisy(64, 48)
    tiff = bytes(image.tiffsave_buffer(compression="lzw"))
    (data,) = made(tiff, wish(64, 48, "png", lossless=True))
    assert (seen(data) - image).abs().max() == 0
    with pytest.raises(PictureFault):
        made(tiff[: len(tiff) // 2], wish(64, 48, "png", lossless=True))


# Moving pictures


DELAYS = [100, 250, 40, 300]


@pytest.fixture(scope="module")
def moving() -> Any:
    """Return a strip of four frames, each of another colour."""
    frames = [plain(60, 40, 60 * number, 30, 250 - 60 * number) for number in range(4)]
    return Image.arrayjoin(frames, across=1)


@pytest.mark.parametrize("source", ["gif", "webp"])
@pytest.mark.parametrize("form", ["gif", "webp"])
def test_moving_picture_keeps_frames_times_and_turns(
    moving: Any, source: str, form: PictureFormat
) -> None:
    strip = moving.copy()
    strip.set_type(GValue.gint_type, "page-height", 40)
    strip.set_type(GValue.array_int_type, "delay", DELAYS)
    strip.set_type(GValue.gint_type, "loop", 3)
    original = bytes(getattr(strip, source + "save_buffer")())
    moved, cropped, still = made(
        original,
        wish(30, 20, form, animated=True),
        wish(10, 10, form, animated=True, crop=(10, 10, 20, 20)),
        wish(30, 20, "jpeg"),
    )
    frames = load(moved, form, n=-1)
    assert (frames.width, frames.get("page-height"), frames.get("n-pages")) == (30, 20, 4)
    assert (frames.get("delay"), frames.get("loop")) == (DELAYS, 3)
    for number in range(4):
        wanted = (60 * number, 30, 250 - 60 * number)
        for row in (0, 19):
            assert near(frames(15, number * 20 + row)[:3], wanted, 14)
    assert load(cropped, form, n=-1).get("n-pages") == 4
    assert (seen(still).width, seen(still).height) == (30, 20)


def test_moving_pictures_are_asked_for_in_formats_that_move(photograph: bytes) -> None:
    with pytest.raises(ValueError, match="no moving pictures in avif"):
        made(photograph, wish(20, 20, "avif", animated=True))
