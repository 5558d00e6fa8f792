"""`portfolio build --zip`: the whole site in one file, whose bytes are the same everywhere."""

import os
import shutil
from pathlib import Path
from zipfile import ZipFile

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio


def test_drafts_are_not_packed_to_be_uploaded(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("build", "--zip", "--drafts")
    assert said.code == 2
    assert "drafts are not" in said.err
    assert not (folder / ".portfolio").exists()


def test_the_file_holds_the_site(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"static/é ü.txt": "x", "_site.zip": "old"})
    said = portfolio("build", "--zip")
    assert said.code == 0, said.err
    assert "_site.zip: " in said.out
    assert said.out.endswith("Next: upload it where your site is hosted.\n")
    assert said.out.count("Next: ") == 1
    with ZipFile(folder / "_site.zip") as archive:
        assert archive.testzip() is None
        found = {name: archive.read(name) for name in archive.namelist()}
    assert found == outputs(folder / "_site")
    assert not (folder / "_site.zip.new").exists()
    write_site(folder, {"_site/mine.txt": "not of the build"})
    portfolio("build", "--zip")
    with ZipFile(folder / "_site.zip") as archive:
        assert "mine.txt" not in archive.namelist()


def test_the_bytes_are_the_same_another_day_in_another_folder(
    portfolio: Portfolio, folder: Path
) -> None:
    portfolio("build", "--zip")
    first = (folder / "_site.zip").read_bytes()
    other = folder.parent / "other"
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns(".portfolio", "_site*"))
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    portfolio("build", "--zip", "-d", str(other / "out"), str(other))
    assert (other / "out.zip").read_bytes() == first


def test_a_failed_build_leaves_the_file_as_it_was(portfolio: Portfolio, folder: Path) -> None:
    portfolio("build", "--zip")
    first = (folder / "_site.zip").read_bytes()
    write_site(folder, {"content/home.md": "[A](nothing.md)\n"})
    assert portfolio("build", "--zip").code == 1
    assert (folder / "_site.zip").read_bytes() == first


def test_a_file_that_can_not_be_written_is_told(portfolio: Portfolio, folder: Path) -> None:
    (folder / "_site.zip").mkdir()
    said = portfolio("build", "--zip")
    assert said.code == 1
    assert "_site.zip can't be written" in said.err
    assert "Traceback" not in said.err
