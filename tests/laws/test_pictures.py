"""Law: pictures that were encoded stay encoded, whatever stops the rest; none is published torn."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.result import Result
from tests.files import moving, noted, photograph, png
from tests.laws.conftest import Trouble
from tests.laws.support import (
    TODAY,
    age,
    build_at,
    files_below,
    first_difference,
    leftovers,
    tiny_theme,
    write,
    write_site,
    writeup,
)
from tests.laws.trouble import GOOD, KILLED, REFUSED

GALLERY = {"title": "Loom", "gallery": "all"}
SITE: dict[str, str | bytes] = {
    **tiny_theme(),
    "portfolio.yaml": "title: Ada\ntheme: tiny\nchecks: {off: [alt-missing]}\n",
    "content/projects/loom/index.md": writeup(GALLERY, "Text.\n"),
    "content/projects/loom/a.jpg": photograph(120, 80),
    "content/projects/loom/b.jpg": noted(photograph(120, 80, 50)),
    "content/projects/loom/c.png": png(30, 20),
    "content/projects/loom/d.gif": moving(),
    "static/e.jpg": noted(photograph(20, 10)),
}
#: A photograph in two modern formats and JPEG, twice; a drawing in two; a moving WebP.
DERIVATIVES = 3 + 3 + 2 + 1


@pytest.fixture
def root(folder: Path) -> Path:
    """Return the folder of a site with pictures that was never built."""
    root = write_site(folder / "site", SITE)
    age(root)
    return root


@pytest.fixture
def whole(root: Path) -> dict[str, bytes]:
    """Return what the site becomes."""
    copy = root.with_name("whole")
    shutil.copytree(root, copy)
    assert not build_at(copy).problems
    return files_below(copy / "_site")


def _encoded(root: Path) -> dict[str, int]:
    """Return what is kept of encoded pictures: path and mtime; files torn by a kill are small."""
    kept = sorted((root / ".portfolio/memo/derivatives").rglob("*"))
    return {
        str(path): path.stat().st_mtime_ns
        for path in kept
        if path.is_file() and path.stat().st_size > 32
    }


@pytest.mark.parametrize(("how", "ends"), [("kill", KILLED), ("torn", KILLED), ("full", REFUSED)])
def test_build_stopped_while_encoding_is_finished_by_the_next_which_keeps_what_was_encoded(
    trouble: Trouble, root: Path, whole: dict[str, bytes], how: str, ends: int
) -> None:
    kept: set[int] = set()
    code, moment = ends, 0
    while code == ends:
        moment += 3
        site = root.with_name(f"{how}{moment}")
        shutil.copytree(root, site)
        code = trouble(site, how, moment)
        before = _encoded(site)
        kept.add(len(before))
        assert build_at(site).problems == (), f"stopped at change {moment}"
        after = _encoded(site)
        assert {path: after.get(path) for path in before} == before, f"stopped at {moment}"
        assert first_difference(files_below(site / "_site"), whole) == ""
        assert leftovers(site) == []
        assert build_at(site).made == 0
        shutil.rmtree(site)
    assert code == GOOD
    assert len(kept) > 4, "it was stopped between pictures"


def _build(root: Path, at_start: Callable[[], object]) -> Result:
    """Build, and do something when the first picture is about to be encoded, at each try."""

    def progress(done: int, of: int) -> None:
        assert 0 <= done <= of
        if not done:
            at_start()

    out = str(root / "_site")
    return build(str(root), out, today=TODAY, jobs=2, progress=progress)


def test_picture_that_changes_while_others_are_encoded_is_published_as_it_is_at_last(
    root: Path,
) -> None:
    new = photograph(90, 60, 120)
    result = _build(root, lambda: write(root, {"content/projects/loom/b.jpg": new}))
    assert not result.problems
    clean = root.with_name("clean")
    write_site(clean, {**SITE, "content/projects/loom/b.jpg": new})
    build_at(clean)
    assert first_difference(files_below(root / "_site"), files_below(clean / "_site")) == ""


def test_picture_that_changes_at_every_try_is_one_problem_and_the_site_stays(root: Path) -> None:
    assert not build_at(root).problems
    before = files_below(root / "_site")
    shades = iter(range(10, 200, 10))

    def change() -> None:
        write(root, {"content/projects/loom/a.jpg": photograph(100, 80, next(shades))})

    change()
    (problem,) = _build(root, change).problems
    assert (problem.code, problem.span.path) == ("file-changing", "content/projects/loom/a.jpg")
    assert first_difference(files_below(root / "_site"), before) == ""
    assert not build_at(root).problems


def test_picture_that_disappears_while_others_are_encoded_is_missed_where_it_is_shown(
    root: Path,
) -> None:
    body = "![A](a.jpg)\n"
    write(root, {"content/projects/loom/index.md": writeup({"title": "Loom"}, body)})
    picture = root / "content/projects/loom/a.jpg"
    (problem,) = _build(root, lambda: picture.unlink(missing_ok=True)).problems
    assert (problem.code, problem.span.line) == ("image-missing", 4)
    assert not (root / "_site").exists()


def test_picture_of_a_gallery_that_disappears_is_shown_no_more(root: Path) -> None:
    picture = root / "content/projects/loom/a.jpg"
    assert not _build(root, lambda: picture.unlink(missing_ok=True)).problems
    assert not list((root / "_site").rglob("a.*"))


def test_lost_site_is_made_again_without_encoding_anything(
    root: Path, whole: dict[str, bytes]
) -> None:
    first = build_at(root)
    assert first.pictures is not None
    assert (first.pictures.made, first.pictures.reused) == (4, 0)
    before = _encoded(root)
    assert len(before) == DERIVATIVES
    shutil.rmtree(root / "_site")
    for name in ("index", "outputs"):
        place = root / ".portfolio" / name
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    again = build_at(root)
    assert again.pictures is None
    assert first_difference(files_below(root / "_site"), whole) == ""
    assert _encoded(root) == before


@pytest.mark.parametrize("damage", [b"", b"\x00garbage", None])
def test_damaged_cache_is_made_again(
    root: Path, whole: dict[str, bytes], damage: bytes | None
) -> None:
    build_at(root)
    for path in _encoded(root):
        if damage is None:
            os.truncate(path, os.path.getsize(path) // 2)
        else:
            Path(path).write_bytes(damage)
    shutil.rmtree(root / "_site")
    assert not build_at(root).problems
    assert first_difference(files_below(root / "_site"), whole) == ""
