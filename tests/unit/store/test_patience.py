"""Files that another program holds for a moment, or that are marked read-only."""

import os
import stat
from pathlib import Path

import pytest

from portfolio_gen.store.patience import patiently, remove_tree, replace, unlock_all


class Held:
    """An action that is refused a number of times, as Windows does with open files."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.done = 0

    def __call__(self) -> None:
        if self.times:
            self.times -= 1
            raise PermissionError(13, "held")
        self.done += 1


def test_what_is_held_for_a_moment_is_done_once() -> None:
    held = Held(2)
    patiently(held, waits_s=(0.001, 0.001, 0.001))
    assert (held.times, held.done) == (0, 1)


def test_what_stays_held_is_told_in_the_end() -> None:
    with pytest.raises(PermissionError):
        patiently(Held(9), waits_s=(0.001, 0.001))
    with pytest.raises(FileNotFoundError):
        patiently(lambda: os.remove("/no/such/file"), waits_s=(60,))


def test_a_file_of_ours_that_is_marked_read_only_is_given_back_the_right(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("x")
    file.chmod(0o444)
    patiently(Held(1), unlocked=str(file), waits_s=(0.001,))
    assert file.stat().st_mode & stat.S_IWRITE
    patiently(Held(1), unlocked=str(tmp_path / "none"), waits_s=(0.001,))


def test_a_folder_with_objects_of_git_goes_whole(tmp_path: Path) -> None:
    deep = tmp_path / "own" / "objects" / "aa"
    deep.mkdir(parents=True)
    (deep / "b").write_text("x")
    (deep / "b").chmod(0o444)
    unlock_all(str(tmp_path))
    assert (deep / "b").stat().st_mode & stat.S_IWRITE
    remove_tree(str(tmp_path / "own"))
    remove_tree(str(tmp_path / "none"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    replace(str(tmp_path / "new"), str(tmp_path / "old"))
    assert (tmp_path / "old").read_text() == "new"
