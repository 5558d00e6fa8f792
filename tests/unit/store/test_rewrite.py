"""Replacing files of the author: all of them or none."""

from pathlib import Path

import pytest

from portfolio_gen.store.rewrite import is_writable, rewrite
from tests.conftest import outputs


def test_files_are_replaced(tmp_path: Path) -> None:
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    first.write_bytes(b"1")
    second.write_bytes(b"2")
    rewrite({str(first): b"one\r\n", str(second): b""})
    assert outputs(tmp_path) == {"a.md": b"one\r\n", "b.md": b""}


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    first = tmp_path / "a.md"
    first.write_bytes(b"1")
    with pytest.raises(OSError, match="gone"):
        rewrite({str(first): b"one", str(tmp_path / "gone" / "b.md"): b"two"})
    assert outputs(tmp_path) == {"a.md": b"1"}


def test_a_file_without_any_right_to_write_is_not_writable(tmp_path: Path) -> None:
    first = tmp_path / "a.md"
    first.write_bytes(b"1")
    assert is_writable(str(first))
    first.chmod(0o444)
    assert not is_writable(str(first))
