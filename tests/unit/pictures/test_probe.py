"""What files say of themselves, and what is wrong with those that can't be shown."""

import struct
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.pictures.drawing import is_lossy
from portfolio_gen.pictures.faults import Fault
from portfolio_gen.pictures.kinds import kind_of
from portfolio_gen.pictures.probe import probe
from portfolio_gen.pictures.vips import GValue, Image
from tests.unit.pictures.drawn import noisy, pixels, plain, told
from tests.unit.pictures.tiffs import Order, grey_tiff


def fault(data: bytes, suffix: str = ".jpg", **options: float) -> Fault:
    found = probe(data, suffix, **options)
    assert isinstance(found, Fault)
    assert found.message.startswith(("is ", "has ", "would "))
    assert found.hint
    return found


def known(data: bytes | str, suffix: str = "", **options: float) -> Probe:
    found = probe(data, suffix, **options)
    assert isinstance(found, Probe)
    return found


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that says it is of a size, with next to nothing in it."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(1000))),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def saved(image: Any, form: str, **options: Any) -> bytes:
    return bytes(getattr(image, form + "save_buffer")(**options))


AVIF = {"compression": "av1", "effort": 0}
SAVERS: dict[str, tuple[str, dict[str, Any]]] = {
    "jpeg": ("jpeg", {}),
    "png": ("png", {}),
    "webp": ("webp", {}),
    "gif": ("gif", {}),
    "tiff": ("tiff", {"compression": "deflate"}),
    "avif": ("heif", AVIF),
}


@pytest.mark.parametrize("form", SAVERS)
def test_format_and_size_are_those_of_the_content(form: str, tmp_path: Path) -> None:
    saver, options = SAVERS[form]
    data = saved(noisy(90, 60), saver, **options)
    found = known(data, ".jpg")
    assert (found.width, found.height, found.format, found.frames) == (90, 60, form, 1)
    place = tmp_path / "picture"
    place.write_bytes(data)
    assert known(str(place)) == found


def test_probe_survives_its_encoding() -> None:
    found = known(saved(noisy(90, 60), "png"))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Probe) == found


def test_alpha_is_told() -> None:
    assert known(saved(plain(9, 9, 1, 2, 3, 4), "png")).alpha
    assert not known(saved(plain(9, 9, 1, 2, 3), "png")).alpha


@pytest.mark.parametrize("form", ["gif", "webp"])
def test_frames_are_counted(form: str) -> None:
    strip = Image.arrayjoin([plain(20, 10, 60 * n, 0, 0) for n in range(3)], across=1).copy()
    strip.set_type(GValue.gint_type, "page-height", 10)
    found = known(saved(strip, form))
    assert (found.width, found.height, found.frames) == (20, 10, 3)


def test_animated_png_is_told_from_a_still_one() -> None:
    data = saved(noisy(20, 10), "png")
    control = struct.pack(">II", 5, 0)
    chunk = struct.pack(">I", 8) + b"acTL" + control
    chunk += struct.pack(">I", zlib.crc32(b"acTL" + control))
    found = known(data[:33] + chunk + data[33:])
    assert (found.format, found.frames) == ("apng", 5)


@pytest.mark.parametrize("form", ["png", "tiff", "webp", "gif"])
def test_plan_is_a_drawing(form: str) -> None:
    image = pixels(300, 200, lambda x, y: (0, 0, 0) if x % 40 < 2 or y % 50 < 2 else (255,) * 3)
    options = {"lossless": True} if form == "webp" else {}
    assert known(saved(image, form, **options)).drawing


@pytest.mark.parametrize("form", ["jpeg", "png", "tiff", "webp", "avif"])
def test_photograph_is_no_drawing(form: str) -> None:
    saver, options = SAVERS[form]
    assert not known(saved(noisy(300, 200), saver, **options)).drawing


def test_plan_in_a_file_that_is_not_packed_is_a_drawing() -> None:
    image = pixels(300, 200, lambda x, y: (0, 0, 0) if x % 40 < 2 or y % 50 < 2 else (255,) * 3)
    assert known(saved(image, "png", compression=0)).drawing
    assert known(saved(image, "tiff")).drawing


def test_jpeg_is_always_a_photograph() -> None:
    assert not known(saved(plain(300, 200, 255, 255, 255), "jpeg")).drawing


@pytest.mark.parametrize("packed", ["jpeg", "webp"])
def test_tiff_that_lost_something_already_is_a_photograph(packed: str, tmp_path: Path) -> None:
    image = pixels(300, 200, lambda x, y: (0, 0, 0) if x % 40 < 2 or y % 50 < 2 else (255,) * 3)
    for big in (False, True):
        data = saved(image, "tiff", compression=packed, bigtiff=big)
        place = tmp_path / "a.tif"
        place.write_bytes(data)
        assert not known(data).drawing
        assert not known(str(place)).drawing


@pytest.mark.parametrize("compression", [6, 7, 34712, 50001])
@pytest.mark.parametrize("order", ["little", "big"])
def test_compressions_of_a_tiff_are_told_by_their_number(compression: int, order: Order) -> None:
    data = grey_tiff(9, 9, {}, order=order)
    assert not is_lossy(data, "tiff")
    entry = b"".join(part.to_bytes(2, order) for part in (0x0103, 3))
    at = data.index(entry) + 8
    assert is_lossy(data[:at] + compression.to_bytes(2, order) + data[at + 2 :], "tiff")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_size_of_an_svg_is_its_own(encoding: str, tmp_path: Path) -> None:
    start = "\ufeff" if encoding.startswith("utf-16-") else "<?xml version='1.0'?>"
    text = f"{start}<svg viewBox='0 0 20 10' width='40'><title>Été</title></svg>"
    place = tmp_path / "a.svg"
    place.write_bytes(text.encode(encoding))
    for found in (known(text.encode(encoding), ".svg"), known(str(place), ".svg")):
        assert (found.width, found.height, found.format, found.drawing) == (40, 20, "svg", True)


# What can't be shown


@pytest.mark.parametrize("suffix", [".jpg", ".svg", ".png"])
def test_empty_file(suffix: str, tmp_path: Path) -> None:
    assert fault(b"", suffix).kind == "empty"
    place = tmp_path / "empty"
    place.write_bytes(b"")
    assert probe(str(place), suffix) == fault(b"")


@pytest.mark.parametrize("form", ["jpeg", "png", "webp", "gif", "avif"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_file_that_is_cut_short(form: str, part: float, capfd: pytest.CaptureFixture[str]) -> None:
    saver, options = SAVERS[form]
    data = saved(noisy(90, 60), saver, **options)
    assert fault(data[: int(len(data) * part)]).kind == "truncated"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("form", SAVERS)
def test_file_of_which_only_the_start_is_there(form: str) -> None:
    saver, options = SAVERS[form]
    data = saved(noisy(90, 60), saver, **options)
    for size in (4, 12, 20, 30):
        assert fault(data[:size]).kind in ("truncated", "corrupt", "not-a-picture")


@pytest.mark.parametrize(("width", "height"), [(0, 5), (5, 0), (0, 0)])
def test_picture_of_no_pixels(width: int, height: int) -> None:
    assert fault(png_header(width, height), ".png").kind == "no-pixels"
    gif = saved(plain(9, 9, 1, 2, 3), "gif")
    assert fault(gif[:6] + struct.pack("<HH", width, height) + gif[10:]).kind == "no-pixels"
    jpeg = saved(plain(9, 9, 1, 2, 3), "jpeg", keep="none")
    at = jpeg.index(b"\xff\xc0") + 5
    sized = jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]
    assert fault(sized).kind == "no-pixels"


def test_bomb_is_refused_from_its_header() -> None:
    found = fault(png_header(60000, 50000), ".png")
    assert found.kind == "too-large"
    assert found.message == "has 3 000 megapixels, more than the 600 allowed"
    assert "max_megapixels" in found.hint


def test_limit_is_the_sites() -> None:
    data = saved(noisy(200, 100), "png")
    assert known(data, max_megapixels=0.02)
    assert fault(data, max_megapixels=0.019).kind == "too-large"


def test_frames_count_towards_the_limit() -> None:
    strip = Image.arrayjoin([plain(100, 100, 60 * n, 0, 0) for n in range(3)], across=1).copy()
    strip.set_type(GValue.gint_type, "page-height", 100)
    found = fault(saved(strip, "gif"), max_megapixels=0.02)
    assert "3 frames" in found.message
    assert "video" in found.hint


@pytest.mark.parametrize(
    ("data", "suffix", "word"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", ".heic", "HEIC"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", ".jpg", "HEIC"),
        (b"8BPS\0\x01", ".psd", "Photoshop"),
        (b"II*\0\x10\0\0\0CR\x02\0", ".cr2", "raw"),
        (b"II*\0\x10\0\0\0CR\x02\0", ".tif", "raw"),
        (b"MM\0*\0\0\0\x08", ".nef", "raw"),
        (b"II*\0\x08\0\0\0", ".arw", "raw"),
        (b"II*\0\x08\0\0\0", ".dng", "raw"),
        (b"FUJIFILMCCD-RAW 0201", ".raf", "raw"),
        (b"IIRO\x08\0\0\0", ".orf", "raw"),
        (b"IIU\0\x18\0\0\0", ".rw2", "raw"),
        (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom", ".cr3", "raw"),
        (b"BM6\0\0\0", ".bmp", "BMP"),
        (b"\xff\x0a\xfa", ".jxl", "JPEG XL"),
        (b"%PDF-1.7", ".jpg", "PDF"),
        (b"<!DOCTYPE html><html>", ".jpg", "web page"),
        (b"version https://git-lfs.github.com/spec/v1", ".jpg", "Git LFS"),
    ],
)
def test_picture_of_another_program_says_how_to_export(data: bytes, suffix: str, word: str) -> None:
    found = fault(data + bytes(200), suffix)
    assert found.kind in ("foreign", "not-a-picture")
    assert word in found.message


def test_words_under_the_name_of_a_picture() -> None:
    assert fault(b"Just some words.\n" * 20).kind == "not-a-picture"
    assert fault(b"Just some words.\n" * 20, ".svg").kind == "not-a-picture"


def test_avif_is_told_from_heic() -> None:
    assert kind_of(b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf" + bytes(40)) == "avif"
    assert kind_of(b"\0\0\0\x1cftypavif\0\0\0\0mif1miafMA1B" + bytes(40)) == "avif"


def test_missing_file_is_no_fault_of_the_picture(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        probe(str(tmp_path / "gone.jpg"), ".jpg")


def test_orientation_swaps_width_and_height() -> None:
    found = known(saved(told(noisy(90, 60), orientation=6), "jpeg"))
    assert (found.width, found.height, found.orientation) == (60, 90, 6)


def test_progressive_picture_too_large_for_memory_is_refused_from_its_header() -> None:
    jpeg = saved(noisy(64, 64), "jpeg", interlace=True, keep="none")
    assert known(jpeg).at_once == 64 * 64 * 6
    at = jpeg.index(b"\xff\xc2") + 5
    found = fault(jpeg[:at] + struct.pack(">HH", 20000, 20000) + jpeg[at + 4 :])
    assert found.kind == "too-large-at-once"
    assert "progressive" in found.hint
