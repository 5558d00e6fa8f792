"""Whether a film can be shown and how large, from its header alone."""

import random
import struct
from pathlib import Path

import pytest

from portfolio_gen.model.site import Film
from portfolio_gen.pictures.faults import EMPTY_FILM, TORN_FILM, Fault
from portfolio_gen.pictures.films import film
from tests.unit.cleaning.canaries import box, element
from tests.unit.pictures.filmed import (
    BACK,
    HALF,
    QUARTER,
    mp4,
    number,
    pixels,
    track,
    webm,
)

HD = track((1920, 1080))
HD_WEBM = webm(pixels(1920, 1080))
FILE_TYPE = box(b"ftyp", b"isom\0\0\0\0")
LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (mp4(HD), (1920, 1080)),
        (mp4(HD, last=True), (1920, 1080)),
        (mp4(track((1920, 1080), long=True)), (1920, 1080)),
        (mp4(track((1920, 1080), turn=QUARTER)), (1080, 1920)),
        (mp4(track((1920, 1080), turn=BACK, long=True)), (1080, 1920)),
        (mp4(track((1920, 1080), turn=HALF)), (1920, 1080)),
        (mp4(HD, turn=QUARTER), (1080, 1920)),
        (mp4(track((1920, 1080), turn=QUARTER), turn=BACK), (1920, 1080)),
        (mp4(track((1440, 1080), pixel=(4, 3))), (1920, 1080)),
        (mp4(track((720, 576), pixel=(16, 15), turn=QUARTER)), (576, 768)),
        (mp4(track((640, 480), pixel=(3, 4))), (640, 640)),
        (mp4(track((720, 576), shown=(1024, 576))), (1024, 576)),
        (mp4(track((720, 576), shown=(1024, 576), pixel=(1, 1))), (720, 576)),
        (mp4(track((0, 0), shown=(640, 360))), (640, 360)),
        (mp4(track((640, 360), shown=(0, 0))), (640, 360)),
        (mp4(track((9, 9), handler=b"soun"), HD), (1920, 1080)),
        (mp4(track((0, 0)), HD), (1920, 1080)),
    ],
)
def test_mp4_says_its_size_as_it_is_shown(data: bytes, size: tuple[int, int]) -> None:
    assert film(data) == Film("mp4", *size)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (HD_WEBM, (1920, 1080)),
        (webm(pixels(1440, 1080) + number(0x54B0, 1920) + number(0x54BA, 1080)), (1920, 1080)),
        (webm(pixels(720, 576) + number(0x54B0, 16) + number(0x54BA, 9)), (1024, 576)),
        (webm(pixels(1920, 1088) + number(0x54AA, 8)), (1920, 1080)),
        (webm(pixels(660, 480) + number(0x54CC, 10) + number(0x54DD, 10)), (640, 480)),
        (webm(pixels(640, 480), before=element(0xEC, bytes(300))), (640, 480)),
        (
            webm(pixels(640, 480) + element(0x7670, element(0x7675, struct.pack(">f", -90)))),
            (480, 640),
        ),
        (
            webm(pixels(640, 480) + element(0x7670, element(0x7675, struct.pack(">d", 180)))),
            (640, 480),
        ),
    ],
)
def test_webm_says_its_size_as_it_is_shown(data: bytes, size: tuple[int, int]) -> None:
    assert film(data) == Film("webm", *size)


@pytest.mark.parametrize(
    "data",
    [
        mp4(track((1920, 1080), handler=b"auxv")),
        mp4(track((0, 0))),
        mp4(track((65535, 65535), pixel=(3, 1))),
        webm(pixels(640, 480), kind=3),
        webm(b""),
        webm(pixels(0, 480)),
        webm(pixels(640, 480) + number(0x54CC, 700)),
        webm(pixels(1 << 40, 480)),
        webm(element(0xB0, bytes(5000)) + element(0xBA, b"")),
    ],
)
def test_a_film_that_says_nothing_has_no_size(data: bytes) -> None:
    found = film(data)
    assert isinstance(found, Film)
    assert (found.width, found.height, found.seen) == (0, 0, True)


@pytest.mark.parametrize(
    "data",
    [
        mp4(HD)[:200],
        mp4(HD, last=True)[:30],
        FILE_TYPE,
        FILE_TYPE + box(b"moof"),
        FILE_TYPE + b"\0\0\0\1moov" + b"\xff" * 8,
        FILE_TYPE + box(b"moov", b"\0\0\0\1trak" + bytes(8)),
        FILE_TYPE + box(b"free") * 200_100,
        HD_WEBM[:60],
        element(0x1A45DFA3),
        element(0x1A45DFA3) + element(0x18538067, *(element(0xEC) for _ in range(20_000))),
    ],
)
def test_a_film_without_the_list_of_its_tracks_is_torn(data: bytes) -> None:
    assert film(data) == TORN_FILM


@pytest.mark.parametrize(
    "data",
    [
        mp4(track((1920, 1080), handler=b"soun")),
        mp4(track((0, 0), handler=b"soun"), track((0, 0), handler=b"meta")),
        webm(pixels(640, 480), kind=2),
    ],
)
def test_sound_alone_is_not_seen(data: bytes) -> None:
    found = film(data)
    assert isinstance(found, Film)
    assert (found.width, found.height, found.seen) == (0, 0, False)


@pytest.mark.parametrize(
    "data", [mp4(), mp4(track((9, 9), handler=b"meta")), webm(pixels(9, 9), kind=17)]
)
def test_what_is_neither_seen_nor_heard_is_no_film(data: bytes) -> None:
    assert film(data) == EMPTY_FILM


@pytest.mark.parametrize(
    ("size", "pixel", "shown"),
    [((100, 50), (0, 1), (100, 50)), ((100, 50), (1, 0), (100, 50)), ((99, 9), (99, 1), (99, 9))],
)
def test_pixels_of_no_shape_count_as_square(
    size: tuple[int, int], pixel: tuple[int, int], shown: tuple[int, int]
) -> None:
    assert film(mp4(track(size, pixel=pixel))) == Film("mp4", *shown)


@pytest.mark.parametrize(
    ("data", "coloured"),
    [
        (mp4(HD), False),
        (mp4(track((1920, 1080), matrix_of_colours=1)), True),
        (mp4(track((1920, 1080), matrix_of_colours=2)), False),
        (HD_WEBM, False),
        (webm(pixels(640, 480) + element(0x55B0, number(0x55B1, 6))), True),
        (webm(pixels(640, 480) + element(0x55B0, number(0x55B1, 2))), False),
    ],
)
def test_header_may_say_which_colours_are_meant(data: bytes, coloured: bool) -> None:
    found = film(data)
    assert isinstance(found, Film)
    assert found.coloured is coloured


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"film", "is not a film, whatever its name says"),
        (b"\x89PNG\r\n\x1a\n", "is not a film, whatever its name says"),
        (b"ID3\4" + bytes(90), "is not a film, whatever its name says"),
        (b"<html>", "is a web page that was saved under the name of a film"),
        (LFS, "is a pointer of Git LFS, not the film itself"),
        (b"RIFF" + bytes(4) + b"AVI LIST", "is a kind of film that browsers don't play"),
        (b"OggS\0\2" + bytes(90), "is a kind of film that browsers don't play"),
    ],
)
def test_what_is_no_film_is_told(data: bytes, said: str, tmp_path: Path) -> None:
    place = tmp_path / "clip.mp4"
    place.write_bytes(data)
    found = film(str(place))
    assert isinstance(found, Fault)
    assert (found.message, found) == (said, film(data))
    assert "picture" not in found.hint


def test_a_file_is_read_as_its_bytes_are(tmp_path: Path) -> None:
    place = tmp_path / "clip.mp4"
    place.write_bytes(mp4(HD, last=True))
    assert film(str(place)) == Film("mp4", 1920, 1080)


@pytest.mark.parametrize("data", [mp4(track((1920, 1080), pixel=(4, 3))), HD_WEBM])
def test_damage_of_any_kind_raises_nothing(data: bytes) -> None:
    dice = random.Random(7)
    for _ in range(3000):
        damaged = bytearray(data)
        for _ in range(dice.randint(1, 4)):
            damaged[dice.randrange(len(data))] = dice.choice((0, 1, 127, 128, 255))
        found = film(bytes(damaged[: dice.randint(0, 2 * len(data))]))
        assert isinstance(found, Fault) or (
            0 <= found.width <= 65_535 and 0 <= found.height <= 65_535
        )
