"""Films and sounds: nothing moves, what is seen and heard stays."""

import pytest

from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.film_samples import merged
from portfolio_gen.cleaning.results import Clean, Unclean
from tests.unit.cleaning import canaries
from tests.unit.cleaning.canaries import box, element

ALL = frozenset({"copyright", "creator", "credit"})


def cleaned(data: bytes) -> Clean:
    """Return a cleaned film, which must be clean."""
    outcome = clean(data, "", ALL)
    assert isinstance(outcome, Clean), outcome
    return outcome


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".mp3", ".wav", ".flac"])
def test_nothing_moves(suffix: str) -> None:
    data = canaries.CLEANED[suffix]()
    after = cleaned(data).data
    assert len(after) == len(data)
    media = {".mp4": b"picture " * 20, ".webm": b"frame"}.get(suffix, b"sound")
    assert after.find(media) == data.find(media) > 0


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".mp3", ".flac"])
def test_titles_stay(suffix: str) -> None:
    assert b"A title" in cleaned(canaries.CLEANED[suffix]()).data


def test_the_dates_of_a_film_become_zero() -> None:
    after = cleaned(canaries.film()).data
    for kind in (b"mvhd", b"tkhd", b"mdhd"):
        assert after[after.find(kind) + 8 :][:8] == bytes(8)


def test_the_seen_track_stays_and_the_measured_one_goes() -> None:
    after = cleaned(canaries.film()).data
    assert after.count(b"trak") == 1
    assert after.count(b"vide") == 1


def test_subtitles_stay_unless_they_log_where_the_camera_was() -> None:
    for text, stays in ((b"Hello there", True), (b"F/2.8 GPS (2.35, 48.85)", False)):
        top = box(b"ftyp", b"isom\0\0\0\0isommp42")
        track = canaries._track(b"text", len(top) + 8, [len(text)])
        after = cleaned(top + box(b"mdat", text) + box(b"moov", track)).data
        assert (text in after) == stays
        assert (b"trak" in after) == stays


def test_measurements_in_fragments_are_told() -> None:
    outcome = clean(canaries.film(fragments=box(b"moof", box(b"mfhd", bytes(8)))), ".mp4", ALL)
    assert isinstance(outcome, Unclean)
    assert "track of measurements" in outcome.reason
    data = element(0x1A45DFA3) + element(
        0x18538067, element(0x1654AE6B, element(0xAE, element(0x83, b"\x21")))
    )
    assert isinstance(clean(data, ".mkv", ALL), Unclean)


def test_ranges_that_overlap_become_one() -> None:
    assert merged([(0, 4), (2, 3), (4, 6), (8, 9)]) == [(0, 6), (8, 9)]
