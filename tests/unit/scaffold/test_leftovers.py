"""What killed commands left is removed, and never what a running one is still filling."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_gen.scaffold.leftovers import own_prefix, remove_leftovers

HOUR_S = 3600


def left(root: Path, name: str, age_s: float) -> str:
    (root / name / "content").mkdir(parents=True)
    moment = root.stat().st_mtime - age_s
    os.utime(root / name, (moment, moment))
    return name


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be asked there")
def test_a_folder_whose_process_is_gone_is_removed_at_once(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    prefix = own_prefix().replace(str(os.getpid()), str(gone.pid))
    name = left(tmp_path, f"{prefix}abc", 5)
    assert remove_leftovers(str(tmp_path)) == [name]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be asked there")
def test_a_folder_of_a_process_that_runs_stays(tmp_path: Path) -> None:
    prefix = own_prefix().replace(str(os.getpid()), str(os.getppid()))
    left(tmp_path, f"{prefix}abc", 2 * HOUR_S)
    left(tmp_path, f"{own_prefix()}abc", 30 * HOUR_S)
    assert remove_leftovers(str(tmp_path)) == []


def test_a_folder_of_nobody_knows_whom_is_removed_after_an_hour(tmp_path: Path) -> None:
    left(tmp_path, ".portfolio-new-ffffff-1-young", 60)
    old = left(tmp_path, ".portfolio-new-ffffff-1-old", 2 * HOUR_S)
    left(tmp_path, "content", 2 * HOUR_S)
    assert remove_leftovers(str(tmp_path)) == [old]


def test_there_is_nothing_to_remove_where_there_is_no_folder(tmp_path: Path) -> None:
    assert remove_leftovers(str(tmp_path / "none")) == []
