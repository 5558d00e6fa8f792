"""The memo, atomic writing, the lock: what a kill or a second build may leave."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.digests import digest
from portfolio_gen.store.lock import locked
from portfolio_gen.store.memo import Memo

KEY = digest(b"key")


def test_the_memo_gives_back_what_was_put(tmp_path: Path) -> None:
    memo = Memo(str(tmp_path / "memo"))
    assert memo.get("probe", KEY) is None
    memo.put("probe", KEY, b"payload")
    assert memo.get("probe", KEY) == b"payload"
    assert memo.get("markdown", KEY) is None
    assert memo.get("probe", digest(b"other")) is None
    memo.put("probe", KEY, b"")
    assert memo.get("probe", KEY) == b""


@pytest.mark.parametrize("size", [0, 1, 15, 16, 20, 23])
def test_a_torn_file_of_the_memo_counts_as_absent(tmp_path: Path, size: int) -> None:
    memo = Memo(str(tmp_path / "memo"))
    memo.put("probe", KEY, b"payload!")
    (file,) = (path for path in (tmp_path / "memo").rglob("*") if path.is_file())
    file.write_bytes(file.read_bytes()[:size])
    assert memo.get("probe", KEY) is None
    memo.put("probe", KEY, b"payload!")
    assert memo.get("probe", KEY) == b"payload!"


@pytest.mark.parametrize("position", [0, 8, 15, 16, 20])
def test_a_damaged_file_of_the_memo_counts_as_absent(tmp_path: Path, position: int) -> None:
    memo = Memo(str(tmp_path / "memo"))
    memo.put("probe", KEY, b"payload!")
    (file,) = (path for path in (tmp_path / "memo").rglob("*") if path.is_file())
    data = bytearray(file.read_bytes())
    data[position] ^= 1
    file.write_bytes(data)
    assert memo.get("probe", KEY) is None


def test_a_folder_where_a_result_should_be_counts_as_absent(tmp_path: Path) -> None:
    memo = Memo(str(tmp_path / "memo"))
    memo.put("probe", KEY, b"payload")
    (file,) = (path for path in (tmp_path / "memo").rglob("*") if path.is_file())
    file.unlink()
    file.mkdir()
    assert memo.get("probe", KEY) is None


def test_writing_replaces_the_whole_file_and_leaves_no_other(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    write_atomically(path, b"old and long")
    write_atomically(path, b"new")
    assert read_bytes(path) == b"new"
    assert os.listdir(tmp_path) == ["a"]


def test_a_refused_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = str(tmp_path / "a")
    write_atomically(path, b"old")
    (tmp_path / "a.new").mkdir()  # as good as a full disk: the neighbour can't be written
    with pytest.raises(OSError, match=r"a\.new"):
        write_atomically(path, b"new")
    assert read_bytes(path) == b"old"


def test_a_neighbour_left_by_a_kill_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.new").write_bytes(b"half a wri")
    write_atomically(str(tmp_path / "a"), b"new")
    assert read_bytes(str(tmp_path / "a")) == b"new"
    assert os.listdir(tmp_path) == ["a"]


def test_a_file_that_is_not_there_has_no_bytes(tmp_path: Path) -> None:
    assert read_bytes(str(tmp_path / "absent")) is None
    with pytest.raises(OSError, match="directory"):
        read_bytes(str(tmp_path))


def test_the_lock_gives_the_time_of_the_file_system(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with locked(str(path), lambda: pytest.fail("nobody has it")) as now_ns:
        assert now_ns == path.stat().st_mtime_ns
    (tmp_path / "other").touch()
    assert now_ns <= (tmp_path / "other").stat().st_mtime_ns


def test_the_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    with pytest.raises(ValueError, match="mine"), locked(path, lambda: None):
        raise ValueError("mine")
    with locked(path, lambda: pytest.fail("nobody has it")):
        pass


def test_who_finds_the_lock_taken_says_so_once_and_waits(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    program = (
        "import sys\n"
        "from portfolio_gen.store.lock import locked\n"
        "with locked(sys.argv[1], lambda: None):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        said: list[str] = []

        def waiting() -> None:
            said.append("waiting")
            holder.kill()  # the system frees the lock of who is gone

        with locked(path, waiting):
            pass
    assert said == ["waiting"]
