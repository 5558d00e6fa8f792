"""Nothing private is left in any file that is cleaned, and rights stay."""

from pathlib import Path

import pytest

from portfolio_gen.cleaning.clean import clean, clean_file
from portfolio_gen.cleaning.results import Clean
from tests.unit.cleaning.canaries import CLEANED, COPYRIGHT, CREATOR, holds_canary

ALL = frozenset({"copyright", "creator", "credit"})
NONE: frozenset[str] = frozenset()
SUFFIXES = sorted(CLEANED)
WORDS = {
    ".jpg": {"position", "serial number", "maker note", "thumbnail", "XMP", "IPTC", "comment",
             "second picture", "content credentials", "camera", "date", "owner’s name"},
    ".png": {"position", "serial number", "maker note", "thumbnail", "XMP", "comment", "date",
             "data after the picture", "camera", "owner’s name"},
    ".webp": {"position", "serial number", "maker note", "thumbnail", "XMP", "comment", "date",
              "data after the picture", "camera", "owner’s name"},
    ".gif": {"position", "XMP", "comment", "maker note", "data after the picture"},
    ".avif": {"position", "serial number", "maker note", "thumbnail", "XMP", "comment", "date",
              "camera", "owner’s name", "software"},
    ".svg": {"script", "external reference", "external entity", "editor’s notes", "comment"},
    ".mp4": {"position", "track of measurements", "date", "software", "comment", "thumbnail",
             "maker note", "XMP", "file path"},
    ".webm": {"position", "date", "software", "comment", "attached file", "maker note"},
    ".mp3": {"comment", "maker note", "thumbnail", "attached file", "software", "date"},
    ".wav": {"comment", "data after the sound"},
    ".flac": {"comment", "software", "thumbnail", "maker note"},
}  # fmt: skip


def cleaned(data: bytes, suffix: str, keep: frozenset[str] = ALL) -> Clean:
    """Return a cleaned file, which must be clean."""
    outcome = clean(data, suffix, keep)
    assert isinstance(outcome, Clean), outcome
    return outcome


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_canary_is_left(suffix: str) -> None:
    data = CLEANED[suffix]()
    assert holds_canary(data)
    assert not holds_canary(cleaned(data, suffix).data)
    assert not holds_canary(cleaned(data, suffix, NONE).data)


@pytest.mark.parametrize("suffix", sorted(WORDS))
def test_what_is_gone_is_named(suffix: str) -> None:
    removed = cleaned(CLEANED[suffix](), suffix).removed
    assert set(removed) >= WORDS[suffix]
    assert list(removed) == sorted(set(removed))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_cleaning_twice_is_as_cleaning_once(suffix: str) -> None:
    for keep in (ALL, NONE, frozenset({"copyright"})):
        once = cleaned(CLEANED[suffix](), suffix, keep)
        assert cleaned(once.data, suffix, keep) == Clean(once.data, ())


@pytest.mark.parametrize("suffix", sorted(set(SUFFIXES) - {".wav"}))
def test_the_maker_stays_unless_removed(suffix: str) -> None:
    data = CLEANED[suffix]()
    name = CREATOR.encode()
    assert name in cleaned(data, suffix).data
    removed = cleaned(data, suffix, NONE)
    assert name not in removed.data
    assert "creator" in removed.removed


@pytest.mark.parametrize("suffix", sorted(set(SUFFIXES) - {".wav", ".flac"}))
def test_the_copyright_stays_unless_removed(suffix: str) -> None:
    data = CLEANED[suffix]()
    assert COPYRIGHT.encode() in cleaned(data, suffix, frozenset({"copyright"})).data
    removed = cleaned(data, suffix, frozenset({"creator", "credit"}))
    assert COPYRIGHT.encode() not in removed.data
    assert "copyright" in removed.removed


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".gif", ".avif"])
def test_the_credit_line_stays_unless_removed(suffix: str) -> None:
    data = CLEANED[suffix]()
    line = b"<photoshop:Credit>Studio &lt;Ada&gt; &amp; Co</photoshop:Credit>"
    assert line in cleaned(data, suffix).data
    assert b"Studio" not in cleaned(data, suffix, frozenset({"creator", "copyright"})).data


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_on_disk_is_cleaned_alike(tmp_path: Path, suffix: str) -> None:
    data = CLEANED[suffix]()
    source, target = tmp_path / f"a{suffix}", tmp_path / "target"
    source.write_bytes(data)
    in_memory = cleaned(data, suffix)
    assert clean_file(str(source), str(target), suffix, ALL) == in_memory.removed
    assert target.read_bytes() == in_memory.data
    assert source.read_bytes() == data


@pytest.mark.parametrize("suffix", sorted(set(SUFFIXES) - {".svg"}))
def test_the_bytes_decide_and_not_the_ending(suffix: str) -> None:
    data = CLEANED[suffix]()
    assert clean(data, ".bin", ALL) == clean(data, suffix, ALL)
