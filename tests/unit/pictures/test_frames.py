"""One frame of a film, by whatever is called ffmpeg."""

from pathlib import Path

import pytest

from portfolio_gen.model.site import Fault, Film
from portfolio_gen.pictures import frames
from portfolio_gen.pictures.frames import (
    NO_FRAME,
    TOO_SLOW,
    poster_size,
    take_frame,
    tool_version,
)
from tests.unit.pictures.tools import SCRIPT, VERSION, calls, picture, tool

FILM = Film("mp4", 40, 30)
BLACK, WHITE, DARK = picture(40, 30, 0), picture(40, 30, 255), picture(40, 30, 0, 20, 8, 30)
STRIPES, FAINT = picture(40, 30, 10, 240, 90), picture(40, 30, 100, 102, 104)


def taken(folder: Path, film: Film = FILM, script: str = SCRIPT, **given: bytes) -> bytes | Fault:
    """Return what comes of a film whose frames are these."""
    made = tool(folder, script, VERSION, **given)
    return take_frame(str(made), "/films/clip.mp4", film)


def test_first_frame_is_taken_if_it_shows_something(tmp_path: Path) -> None:
    assert taken(tmp_path, at_0=STRIPES, at_0_5=WHITE) == STRIPES
    assert len(calls(tmp_path)) == 1


@pytest.mark.parametrize("blank", [BLACK, WHITE, DARK, FAINT])
def test_blank_frames_are_passed_over(blank: bytes, tmp_path: Path) -> None:
    assert taken(tmp_path, at_0=blank, at_0_5=blank, at_1=STRIPES, at_2=WHITE) == STRIPES


def test_of_blank_frames_the_one_that_shows_most_is_taken(tmp_path: Path) -> None:
    assert taken(tmp_path, at_0=BLACK, at_0_5=DARK, at_1=WHITE) == DARK


def test_film_may_end_before_the_last_moment(tmp_path: Path) -> None:
    assert taken(tmp_path, at_0=BLACK) == BLACK
    assert len(calls(tmp_path)) == 2


def test_frame_has_no_notes(tmp_path: Path) -> None:
    noted = picture(40, 30, 10, 240, 90, notes=b"location 48.85 2.35")
    assert taken(tmp_path, at_0=noted) == STRIPES


@pytest.mark.parametrize(
    "said", [b"", b"noise", b"noise" + STRIPES, STRIPES[:60], picture(41, 30, 10, 240)]
)
def test_what_is_no_whole_picture_of_that_size_is_a_fault(said: bytes, tmp_path: Path) -> None:
    assert taken(tmp_path, at_0=said, at_0_5=STRIPES) == NO_FRAME


def test_tool_that_fails_or_chatters_is_a_fault(tmp_path: Path) -> None:
    assert taken(tmp_path, script="#!/bin/sh\necho Error >&2; exit 1\n") == NO_FRAME
    assert taken(tmp_path, script="#!/bin/sh\nseq 100000\n") == NO_FRAME
    assert take_frame(str(tmp_path / "nothing"), "clip.mp4", FILM) == NO_FRAME


def test_tool_that_hangs_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "PATIENCE", 0.3)
    assert taken(tmp_path, script="#!/bin/sh\nexec sleep 600\n") == TOO_SLOW


def test_film_is_never_read_as_a_list_of_other_files(tmp_path: Path) -> None:
    taken(tmp_path, at_0=STRIPES)
    taken(tmp_path, Film("webm", 40, 30))
    first, *_, last = calls(tmp_path)
    assert "-protocol_whitelist file -f mov " in first
    assert " -i file:/films/clip.mp4 " in first
    assert "-protocol_whitelist file -f matroska " in last


def test_high_films_that_say_nothing_have_the_colours_of_hdtv(tmp_path: Path) -> None:
    taken(tmp_path, at_0=STRIPES)
    taken(tmp_path, Film("mp4", 1280, 720, coloured=True))
    taken(tmp_path, Film("mp4", 1280, 720))
    assert ["bt709" in call for call in calls(tmp_path)] == [False, False, True]


@pytest.mark.parametrize(
    ("film", "size"),
    [
        (Film("mp4", 1920, 1080), (1920, 1080)),
        (Film("mp4", 3840, 2160), (2560, 1440)),
        (Film("mp4", 2160, 3840), (1440, 2560)),
        (Film("mp4", 65_535, 1), (2560, 1)),
    ],
)
def test_poster_is_as_large_as_its_film_but_never_huge(film: Film, size: tuple[int, int]) -> None:
    assert poster_size(film) == size


def test_version_is_the_line_that_says_it(tmp_path: Path) -> None:
    assert tool_version(str(tool(tmp_path))) == VERSION
    noisy = "#!/bin/sh\necho warning; echo 'ffmpeg version 7.1 built'; echo more\n"
    assert tool_version(str(tool(tmp_path, noisy))) == "ffmpeg version 7.1 built"
    assert tool_version(str(tool(tmp_path, "#!/bin/sh\necho no\n"))) == ""
    assert tool_version(str(tmp_path / "nothing")) == ""
