"""What the disk refuses: told as a problem, and the last good site stays."""

import errno
import os
import shutil

import pytest

from portfolio_gen.refusals import environment_problem
from tests.conftest import MakeSite

LOOM = "content/projects/loom/index.md"
GOOD = {LOOM: "---\ntitle: Loom\n---\nText.\n"}
OTHER = {LOOM: "---\ntitle: Loom\n---\nOther text.\n"}


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOSPC, "disk-full", "the disk is full"),
        (errno.EDQUOT, "disk-full", "the disk is full"),
        (errno.EROFS, "not-writable", "_site/index.html can't be written"),
        (errno.EACCES, "not-writable", "_site/index.html can't be written"),
        (errno.ENAMETOOLONG, "name-long", "_site/index.html"),
    ],
)
def test_what_the_system_refuses_is_told_in_words(number: int, code: str, words: str) -> None:
    error = OSError(number, os.strerror(number), "/home/ada/site/_site/index.html")
    problem = environment_problem(error, "/home/ada/site")
    assert (problem.code, problem.severity) == (code, "error")
    assert words in problem.message
    assert problem.hint
    assert "Errno" not in problem.message


@pytest.mark.parametrize(
    ("number", "winerror", "name", "code", "hint"),
    [
        (errno.EACCES, 32, "index.html", "not-writable", "close the program that has it open"),
        (errno.EACCES, 5, "index.html", "not-writable", "give yourself the right"),
        (errno.ENOENT, 206, "a" * 250, "name-long", "259 letters"),
        (errno.ENOENT, 3, "a" * 250, "name-long", "259 letters"),
    ],
)
def test_what_windows_refuses_is_told_in_words(
    number: int, winerror: int, name: str, code: str, hint: str
) -> None:
    error = OSError(number, os.strerror(number), f"/home/ada/site/_site/{name}")
    vars(error)["winerror"] = winerror
    problem = environment_problem(error, "/home/ada/site")
    assert (problem.code, problem.severity) == (code, "error")
    assert hint in problem.hint


def test_an_error_without_a_file_is_told_too() -> None:
    assert environment_problem(OSError(), "/home/ada/site").message
    assert environment_problem(OSError("odd"), "/home/ada/site").message


def test_a_site_that_can_not_be_written_stays_as_it_was(make_site: MakeSite) -> None:
    site = make_site(GOOD)
    before = site.files()
    (site.root / ".portfolio/index").unlink()
    (site.root / ".portfolio/index").mkdir()  # as good as a disk that refuses
    (site.root / ".portfolio/index/x").touch()
    site.write(OTHER)
    site.build()
    assert site.codes() == ["not-writable"]
    assert site.files() == before
    shutil.rmtree(site.root / ".portfolio/index")
    site.build()
    assert site.codes() == []
    assert "Other text." in site.page("projects/loom/")


def test_a_cache_that_is_a_file_is_told(make_site: MakeSite) -> None:
    site = make_site({**GOOD, ".portfolio": "x"})
    assert site.codes() == ["not-writable"]
    assert ".portfolio" in site.problems[0].message


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("index", b""),
        ("outputs/site/manifest", b"\x81"),
        ("outputs/site/quiet", b"x" * 5000),
        ("outputs/site/facts", b"\xff"),
        ("outputs/site/problems", b"x"),
        ("outputs/site/parts", b"\x81"),
    ],
)
def test_a_damaged_cache_is_made_again(make_site: MakeSite, name: str, data: bytes) -> None:
    site = make_site({**GOOD, "content/projects/loom/a.md": "stray"})
    assert site.codes() == ["file-unread"]
    before = site.files()
    (site.root / ".portfolio" / name).write_bytes(data)
    site.build()
    assert site.codes() == ["file-unread"]
    assert site.files() == before


def test_a_file_that_changed_behind_its_stamp_is_never_published_half(make_site: MakeSite) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    picture = "content/projects/loom/a.svg"
    site = make_site({LOOM: "---\ntitle: Loom\n---\n![A](a.svg)\n", picture: svg}, built=False)
    old = 1_600_000_000_000_000_000
    os.utime(site.root / picture, ns=(old, old))
    site.build()
    (site.root / picture).write_text(svg.replace("40", "50"))
    os.utime(site.root / picture, ns=(old, old))
    shutil.rmtree(site.out)
    shutil.rmtree(site.root / ".portfolio/outputs")
    site.build()
    assert site.codes() in (["file-changing"], [])
    if not site.codes():
        assert b'width="50"' in b"".join(site.files().values())
    else:
        assert not site.out.exists()
    site.build(trust=False)
    assert site.codes() == []
    assert b'width="50"' in b"".join(site.files().values())


def test_a_name_that_the_disk_refuses_is_told(make_site: MakeSite) -> None:
    deep = "/".join(["0123456789" * 19] * 24)  # no part too long, but the whole path is
    site = make_site({**GOOD, LOOM: f"---\ntitle: Loom\naliases: [/{deep}/]\n---\n"})
    assert site.codes() in (["name-long"], ["address-long"])
    assert not site.out.exists()
