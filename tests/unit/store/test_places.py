"""Paths as seen from a folder, by the rules of this system and by those of Windows."""

import ntpath
import posixpath
from pathlib import Path

import pytest

from portfolio_gen.store.places import below, seen_from
from portfolio_gen.store.plain import plain_text
from portfolio_gen.store.stamps import stamp, stamp_of
from portfolio_gen.store.tools import find_tool


def test_a_path_on_another_drive_is_written_whole() -> None:
    assert seen_from(r"C:\sites\ada\_site", r"C:\sites\ada", ntpath) == "_site"
    assert seen_from(r"C:\sites\bob", r"C:\sites\ada", ntpath) == "../bob"
    assert seen_from(r"D:\out", r"C:\sites\ada", ntpath) == "D:/out"
    assert seen_from(r"\\server\share\out", r"C:\sites", ntpath) == "//server/share/out"


@pytest.mark.parametrize(
    ("place", "found"),
    [
        (r"C:\sites\ada\content\a.md", "content/a.md"),
        (r"c:\Sites\ADA\content", "content"),
        (r"C:\sites\ada", "."),
        (r"C:\sites\adam", None),
        (r"D:\sites\ada\content", None),
        (r"C:\sites\ada\..names", "..names"),
    ],
)
def test_what_lies_below_a_folder_of_windows_is_known(place: str, found: str | None) -> None:
    assert below(place, r"C:\sites\ada", ntpath) == found


def test_what_lies_below_a_folder_is_known() -> None:
    assert below("/a/b/c", "/a/b", posixpath) == "c"
    assert below("/a", "/a/b", posixpath) is None


def test_a_program_is_found_by_the_ending_that_the_system_gives_it(tmp_path: Path) -> None:
    for name in ("ffmpeg.exe", "git"):
        (tmp_path / name).write_text("x")
        (tmp_path / name).chmod(0o755)
    folders = str(tmp_path)
    assert find_tool("ffmpeg", folders, (".exe",)) == str(tmp_path / "ffmpeg.exe")
    assert find_tool("git", folders, (".exe",)) == ""
    assert find_tool("git", folders) == str(tmp_path / "git")
    assert find_tool("git", ".:") == "", "the folder one is in may be a stranger's"


def test_texts_of_themes_are_the_same_on_every_system() -> None:
    assert plain_text(b"\xef\xbb\xbfa {\r\n}\r\n", "assets/a.css") == b"a {\n}\n"
    assert plain_text(b"a\r\nb", "assets/a.woff2") == b"a\r\nb"


def test_a_stamp_is_the_same_whether_a_file_is_asked_for_or_listed(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("x")
    assert stamp(str(file)) == stamp_of(file.stat())
