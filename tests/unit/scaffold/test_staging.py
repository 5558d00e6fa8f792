"""New files come all together or not at all, and never over what is there."""

import os
from pathlib import Path

import pytest

from portfolio_gen.scaffold.staging import Staging, TakenError, first_taken
from tests.conftest import outputs, write_site

FILES = {"portfolio.yaml": b"title: Ada\n", "content/projects/loom/index.md": b"Loom\n"}


def write_into(root: Path, files: dict[str, bytes] = FILES) -> None:
    with Staging(str(root)) as staging:
        for path, content in files.items():
            staging.write(path, content)
        staging.commit()


def test_all_files_are_there_and_nothing_else(tmp_path: Path) -> None:
    write_into(tmp_path / "deep" / "site")
    assert outputs(tmp_path / "deep" / "site") == FILES


def test_what_is_beside_stays(tmp_path: Path) -> None:
    write_site(tmp_path, {"content/projects/vase/index.md": "Vase\n"})
    write_into(tmp_path)
    assert outputs(tmp_path) == {**FILES, "content/projects/vase/index.md": b"Vase\n"}


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_what_ends_half_way_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    def ends_half_way() -> None:
        with Staging(str(tmp_path / "a" / "b")) as staging:
            staging.write("portfolio.yaml", b"")
            raise error

    with pytest.raises((KeyboardInterrupt, OSError)):
        ends_half_way()
    assert list(tmp_path.iterdir()) == []


def test_what_ends_within_the_moving_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_site(tmp_path, {"content/home.md": "Home\n"})
    moved: list[str] = []

    def rename(source: str, target: str) -> None:
        if moved:
            raise KeyboardInterrupt
        moved.append(target)
        os.replace(source, target)

    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        write_into(tmp_path)
    assert outputs(tmp_path) == {"content/home.md": b"Home\n"}
    assert not (tmp_path / "content" / "projects").exists()


@pytest.mark.parametrize(
    ("there", "taken"),
    [
        ("portfolio.yaml", "portfolio.yaml"),
        ("Portfolio.YAML", "portfolio.yaml"),
        ("content/projects/loom/index.md", "content/projects/loom/index.md"),
        ("content", "content"),
        ("Content/home.md", "content"),
    ],
)
def test_what_is_there_is_never_written_over(tmp_path: Path, there: str, taken: str) -> None:
    write_site(tmp_path, {there: "mine"})
    with pytest.raises(TakenError) as refused:
        write_into(tmp_path)
    assert refused.value.path == taken
    assert outputs(tmp_path) == {there: b"mine"}


def test_nothing_is_in_the_way_of_a_new_folder(tmp_path: Path) -> None:
    assert first_taken(str(tmp_path / "none"), "content/home.md") == ""


def test_what_a_killed_process_left_is_removed_an_hour_later(tmp_path: Path) -> None:
    for name, age_s in ((".portfolio-new-old", 3700), (".portfolio-new-other", 60)):
        (tmp_path / name).mkdir()
        moment = tmp_path.stat().st_mtime - age_s
        os.utime(tmp_path / name, (moment, moment))
    write_into(tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        *(".portfolio-new-other", "content", "portfolio.yaml"),
    ]
