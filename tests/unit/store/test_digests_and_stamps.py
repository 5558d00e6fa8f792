"""Digests and stamps: when two things count as the same."""

import os
from pathlib import Path

import pytest

from portfolio_gen.store.digests import SIZE, combined, digest, short
from portfolio_gen.store.stamps import RACY_NS, is_racy, listing, stamp


def test_a_digest_is_sixteen_bytes_and_eight_digits_for_people() -> None:
    assert len(digest(b"")) == SIZE == 16
    assert short(digest(b"a")) == digest(b"a").hex()[:8]


def test_equal_bytes_have_equal_digests_and_others_have_others() -> None:
    assert digest(b"a") == digest(b"a")
    assert len({digest(bytes([byte])) for byte in range(256)}) == 256


def test_where_one_part_ends_counts() -> None:
    assert combined(b"ab", b"c") != combined(b"a", b"bc")
    assert combined(b"ab") != combined(b"ab", b"")
    assert combined() != combined(b"")
    assert combined(b"a", b"b") != combined(b"b", b"a")


def test_a_stamp_changes_with_size_time_and_file(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("a")
    os.utime(file, ns=(0, 5_000_000_000))
    first = stamp(str(file))
    assert first is not None
    os.utime(file, ns=(0, 5_000_000_001))
    assert stamp(str(file)) != first
    file.write_text("bb")
    os.utime(file, ns=(0, 5_000_000_000))
    assert stamp(str(file)) != first
    other = tmp_path / "b"
    other.write_text("a")
    os.utime(other, ns=(0, 5_000_000_000))
    assert stamp(str(other)) != first


def test_only_regular_files_have_stamps(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "dead").symlink_to("nowhere")
    for name in ("", "fifo", "dead", "absent", "absent/deeper"):
        assert stamp(str(tmp_path / name)) is None


def test_a_symbolic_link_has_the_stamp_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "link").symlink_to("a")
    assert stamp(str(tmp_path / "link")) == stamp(str(tmp_path / "a"))


@pytest.mark.parametrize(("age_ns", "racy"), [(0, True), (RACY_NS - 1, True), (RACY_NS, False)])
def test_a_file_that_changed_a_moment_ago_is_not_trusted(age_ns: int, racy: bool) -> None:
    now = 1_700_000_000_000_000_000
    assert is_racy((1, now - age_ns, 1), now) is racy
    assert is_racy((1, now + 1, 1), now), "nor one from the future"


def test_a_listing_has_a_line_for_each_file() -> None:
    names = ["a.md", "b c.md", "é.md", "a\nb.md", "\n=\n", "a\u202fb.png"]
    text = listing((name, (1, 2, 3)) for name in names)
    assert text.count("\n") == len(names)
    assert len(set(text.splitlines())) == len(names)


def test_listings_of_other_files_differ() -> None:
    one = listing([("a", (1, 2, 3)), ("b", (1, 2, 3))])
    assert one != listing([("b", (1, 2, 3)), ("a", (1, 2, 3))])
    assert one != listing([("a", (1, 2, 3))])
    assert one != listing([("a", (12, 2, 3)), ("b", (1, 2, 3))])
