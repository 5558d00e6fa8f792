"""Law: what no author does on purpose is mended too, or said; the next build is never stuck."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.files import png
from tests.laws.support import (
    age,
    build_at,
    build_clean,
    files_below,
    first_difference,
    leftovers,
    tiny_theme,
    told,
    write,
    write_site,
    writeup,
)

SITE: dict[str, str | bytes] = {
    **tiny_theme(),
    "portfolio.yaml": "title: Ada\ntheme: tiny\nlanguages: [en, fr]\n",
    "content/projects/loom/index.md": writeup({"title": "Loom", "cover": "a.png"}, "Tiger.\n"),
    "content/projects/loom/a.png": png(3, 3),
    "content/pages/about.md": writeup({"title": "About"}, 'Il dit "oui" : non...\n'),
    "static/old/readme.txt": "read me",
}
PAGE = "_site/projects/loom/index.html"
WORK = ".portfolio/outputs/site"


@pytest.fixture
def root(folder: Path) -> Path:
    """Return the folder of a built site that nobody has touched for hours."""
    root = write_site(folder / "site", SITE)
    age(root)
    assert not build_at(root).failed
    assert build_at(root).read == 0
    return root


def _is_clean(root: Path) -> None:
    """Check that a build gives what a clean one gives."""
    result = build_at(root)
    clean = build_clean(root, root.parent / "clean")
    assert told(result, root) == told(clean, root.parent / "clean")
    published = files_below(root / "_site")
    assert first_difference(published, files_below(root.parent / "clean/_site")) == ""
    assert leftovers(root) == []


def _replace_by_folder(root: Path) -> None:
    (root / PAGE).unlink()
    write(root, {f"{PAGE}/mine.txt": "mine"})


def _replace_by_folder_and_delete_the_source(root: Path) -> None:
    _replace_by_folder(root)
    shutil.rmtree(root / "content/projects/loom")


def _replace_by_empty_folder(root: Path) -> None:
    (root / PAGE).unlink()
    (root / PAGE).mkdir()


def _replace_folder_by_file(root: Path) -> None:
    shutil.rmtree(root / "_site/projects")
    write(root, {"_site/projects": "mine"})


@pytest.mark.parametrize(
    "replace",
    [
        _replace_by_folder,
        _replace_by_folder_and_delete_the_source,
        _replace_by_empty_folder,
        _replace_folder_by_file,
    ],
    ids=lambda function: str(function.__name__).strip("_"),
)
def test_what_stands_in_place_of_an_output_is_replaced_or_said(
    root: Path, replace: Callable[[Path], None]
) -> None:
    replace(root)
    before = files_below(root / "_site")
    result = build_at(root)
    if result.failed:
        assert {problem.code for problem in result.problems} - {"alt-missing"} == {"output-blocked"}
        assert files_below(root / "_site") == before
        if (root / "_site/projects").is_file():
            (root / "_site/projects").unlink()
    if (root / PAGE).is_dir():  # a file of the author's stays, whatever was published there
        shutil.rmtree(root / "_site/projects/loom")
    _is_clean(root)


def test_folder_of_outputs_that_becomes_one_output(root: Path) -> None:
    shutil.rmtree(root / "static/old")
    write(root, {"static/old": "now a file"})
    _is_clean(root)
    (root / "static/old").unlink()
    write(root, {"static/old/deep/readme.txt": "a folder again"})
    _is_clean(root)


@pytest.mark.parametrize("how", ["gone", "empty", "garbage"])
@pytest.mark.parametrize("name", ["problems", "quiet", "manifest", "facts", "parts", "journal"])
def test_record_that_is_damaged_is_made_again(root: Path, name: str, how: str) -> None:
    record = root / WORK / name
    if how == "gone":
        record.unlink(missing_ok=True)
    else:
        record.write_bytes(b"" if how == "empty" else b"\x93\xff\x00garbage")
    _is_clean(root)
    _is_clean(root)


def _rewrite(path: Path) -> None:
    path.write_bytes(path.read_bytes()[::-1])


def _replace_with_the_same_date(path: Path) -> None:
    then, data = path.stat().st_mtime_ns, path.read_bytes()
    path.rename(path.with_suffix(".spare"))  # so that its inode is not given to the new file
    path.write_bytes(data[::-1])
    os.utime(path, ns=(then, then))
    path.with_suffix(".spare").unlink()


def _cut_with_the_same_date(path: Path) -> None:
    then = path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes()[:-1])
    os.utime(path, ns=(then, then))


def _replace_by_link(path: Path) -> None:
    path.rename(path.with_suffix(".spare"))
    path.symlink_to(path.with_name("nowhere"))
    path.with_suffix(".spare").unlink()


@pytest.mark.parametrize(
    "damage",
    [Path.unlink, _rewrite, _replace_with_the_same_date, _cut_with_the_same_date, _replace_by_link],
    ids=lambda function: str(function.__name__).strip("_"),
)
@pytest.mark.parametrize("path", ["about/index.html", "old/readme.txt", "addresses.txt"])
def test_damaged_output_is_mended(root: Path, path: str, damage: Callable[[Path], None]) -> None:
    damage(root / "_site" / path)
    assert path in build_at(root).written
    _is_clean(root)


@pytest.mark.parametrize("key", ["publish_on", "expire_on", "embargo"])
def test_day_on_which_a_page_comes_or_goes_is_not_missed(root: Path, key: str) -> None:
    front = {"title": "About", key: "2026-05-10"}
    write(root, {"content/pages/about.md": writeup(front, "Text.\n")})
    age(root)
    shown = {}
    for today in ("2026-05-09", "2026-05-10", "2026-05-11", "2026-05-09", "2026-05-10"):
        for _ in range(2):
            assert not build_at(root, today=today).failed
            shown[today] = (root / "_site/about/index.html").exists()
    comes = key != "expire_on"
    assert shown == {"2026-05-09": not comes, "2026-05-10": comes, "2026-05-11": comes}


def test_working_folder_that_is_deleted_is_made_again(root: Path) -> None:
    shutil.rmtree(root / ".portfolio")
    _is_clean(root)


def test_default_language_that_changes_reads_every_text_in_it(root: Path) -> None:
    write(root, {"portfolio.yaml": "title: Ada\ntheme: tiny\nlanguages: [fr, en]\n"})
    _is_clean(root)


def test_typography_that_is_switched_off_reads_every_text_again(root: Path) -> None:
    config = "title: Ada\ntheme: tiny\nlanguages: [fr, en]\n"
    write(root, {"portfolio.yaml": config})
    _is_clean(root)
    write(root, {"portfolio.yaml": config + "typography: false\n"})
    _is_clean(root)


def test_folder_with_the_name_of_a_shipped_theme_takes_its_place(root: Path) -> None:
    write(root, {"portfolio.yaml": "title: Ada\ntheme: base\n"})
    age(root)
    _is_clean(root)
    shutil.copytree(root / "tiny", root / "base")
    _is_clean(root)


def test_private_file_changed_in_the_same_instant_is_read_again(root: Path) -> None:
    private = root.parent / "private.yaml"
    private.write_text("redact: [Zebra]\n", encoding="utf-8")
    write(root, {"portfolio.yaml": "title: Ada\ntheme: tiny\nprivate: ../private.yaml\n"})
    age(root)
    assert not build_at(root).failed
    then = private.stat().st_mtime_ns
    private.write_text("redact: [Tiger]\n", encoding="utf-8")
    os.utime(private, ns=(then, then))
    codes = {problem.code for problem in build_at(root).problems}
    assert "secret-published" in codes


def test_published_addresses_changed_in_the_same_instant_are_read_again(root: Path) -> None:
    published = root / ".portfolio/published.txt"
    published.write_text("/old1/\n", encoding="utf-8")
    build_at(root)
    then = published.stat().st_mtime_ns
    published.write_text("/old2/\n", encoding="utf-8")
    os.utime(published, ns=(then, then))
    _is_clean(root)


def test_file_of_the_author_in_the_output_folder_stays(root: Path) -> None:
    write(root, {"_site/mine.txt": "mine", "_site/projects/loom/mine.txt": "mine"})
    shutil.rmtree(root / "content/projects/loom")
    assert not build_at(root).failed
    assert not (root / PAGE).exists()
    assert (root / "_site/projects/loom/mine.txt").read_text(encoding="utf-8") == "mine"


def test_backup_put_back_with_its_date_is_the_site_as_it_was(root: Path) -> None:
    source = root / "content/pages/about.md"
    spare = root.parent / "spare.md"
    shutil.copy2(source, spare)
    write(root, {"content/pages/about.md": "---\nkind: x\n---\n"})
    assert build_at(root).failed
    shutil.copy2(spare, source)
    _is_clean(root)


def test_site_that_is_moved_is_built_as_well(root: Path) -> None:
    moved = root.rename(root.with_name("moved"))
    assert build_at(moved).written == ()
    _is_clean(moved)
