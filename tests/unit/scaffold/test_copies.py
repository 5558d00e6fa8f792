"""Working copies: large enough for screens, without notes of cameras, lossless for drawings."""

from pathlib import Path

import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.pictures.probe import probe
from portfolio_gen.pictures.vips import Image
from portfolio_gen.scaffold.copies import Brought, bring, working_copy
from portfolio_gen.scaffold.picked import new_stems, pick
from tests.conftest import outputs, write_site
from tests.unit.scaffold.camera import CAMERA, photograph, plan


def brought(folder: Path, *, originals: bool = False) -> tuple[Brought, dict[str, bytes]]:
    into = folder / "into"
    into.mkdir()
    found, _ = pick(str(folder))
    result = bring(
        found,
        new_stems(found),
        lambda name: str(into / name),
        lambda name: (into / name).unlink(missing_ok=True),
        lambda done, of: None,
        originals=originals,
    )
    return result, outputs(into)


@pytest.mark.parametrize(
    ("seen", "wanted"),
    [
        (Probe(6000, 4000, "jpeg"), ("jpeg", 4000, 2667)),
        (Probe(2000, 8000, "jpeg"), ("jpeg", 1000, 4000)),
        (Probe(4000, 3000, "jpeg"), None),
        (Probe(900, 600, "tiff"), ("jpeg", 900, 600)),
        (Probe(900, 600, "tiff", drawing=True), ("png", 900, 600)),
        (Probe(8000, 4000, "png", drawing=True), ("png", 4000, 2000)),
        (Probe(8000, 4000, "webp", alpha=True), ("png", 4000, 2000)),
        (Probe(9000, 9000, "svg", drawing=True), None),
        (Probe(5000, 5000, "gif", frames=9, drawing=True), None),
    ],
)
def test_only_what_is_too_large_or_of_no_use_to_the_web_is_encoded(
    seen: Probe, wanted: tuple[str, int, int] | None
) -> None:
    wish = working_copy(seen)
    assert (wish and (wish.format, wish.width, wish.height)) == wanted


def test_a_large_photograph_has_4000_pixels_and_no_notes(tmp_path: Path) -> None:
    write_site(tmp_path, {"IMG_1.JPG": photograph(4800, 3200, "2024:06:12 10:00:00")})
    result, files = brought(tmp_path)
    assert result.names == ["01-IMG_1.jpg"]
    said = probe(files["01-IMG_1.jpg"], ".jpg")
    assert isinstance(said, Probe)
    assert (said.width, said.height) == (4000, 2667)
    assert CAMERA not in files["01-IMG_1.jpg"]


def test_a_small_photograph_keeps_its_pixels_bit_by_bit_and_loses_its_notes(tmp_path: Path) -> None:
    data = photograph(400, 300)
    write_site(tmp_path, {"a.jpeg": data})
    _, files = brought(tmp_path)
    copied = files["01-a.jpg"]
    assert CAMERA not in copied
    assert copied.endswith(data[-2000:])


def test_a_drawing_stays_a_png(tmp_path: Path) -> None:
    write_site(tmp_path, {"plan.png": plan(4400, 2200)})
    _, files = brought(tmp_path)
    said = probe(files["01-plan.png"], ".png")
    assert isinstance(said, Probe)
    assert (said.width, said.format, said.drawing) == (4000, "png", True)


def test_originals_are_copied_byte_by_byte(tmp_path: Path) -> None:
    data = photograph(4800, 3200, "2024:06:12 10:00:00")
    write_site(tmp_path, {"IMG_1.JPEG": data})
    _, files = brought(tmp_path, originals=True)
    assert files == {"01-IMG_1.jpeg": data}


def test_a_photograph_that_is_damaged_inside_is_left_out(tmp_path: Path) -> None:
    data = photograph(4800, 3200)
    torn = data[: len(data) // 2] + bytes(2000) + data[len(data) // 2 + 2000 :]
    write_site(tmp_path, {"a.jpg": torn, "b.jpg": photograph(400, 300)})
    result, files = brought(tmp_path)
    assert list(files) == ["02-b.jpg"]
    assert [each.name for each in result.left] == ["a.jpg"]


def test_a_copy_is_never_larger_than_its_original(tmp_path: Path) -> None:
    small = Image.jpegload_buffer(photograph(4800, 3200)).jpegsave_buffer(Q=20)
    drawing = plan(4400, 2200)
    write_site(tmp_path, {"a.jpg": bytes(small), "b.png": drawing})
    result, files = brought(tmp_path)
    assert len(files["01-a.jpg"]) <= len(small)
    assert len(files["02-b.png"]) <= len(drawing)
    assert result.bytes <= result.original_bytes
    said = probe(files["01-a.jpg"], ".jpg")
    assert isinstance(said, Probe)


def test_a_copy_has_the_best_quality_with_which_it_is_not_larger(tmp_path: Path) -> None:
    data = bytes(Image.jpegload_buffer(photograph(4400, 2933)).jpegsave_buffer(Q=86))
    write_site(tmp_path, {"a.jpg": data})
    _, files = brought(tmp_path)
    said = probe(files["01-a.jpg"], ".jpg")
    assert isinstance(said, Probe)
    assert said.width == 4000
    assert len(files["01-a.jpg"]) <= len(data)
