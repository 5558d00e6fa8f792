"""Law: what the disk refuses is one problem, and the last good site stays whole."""

import os
from pathlib import Path

import pytest

from tests.laws.conftest import Trouble
from tests.laws.support import build_at, first_difference, write
from tests.laws.swinging import Swinging
from tests.laws.trouble import GOOD, NOBODY, REFUSED, UNREADABLE

BUILDS_AT_ONCE = 10


def _is_committing(site: Swinging) -> bool:
    """Tell whether a commit began: the next build will finish it."""
    return (site.root / ".portfolio/outputs/site/journal").exists()


def _give_away(folder: Path) -> None:
    """Let nobody own a folder and all in it, as root may write anywhere."""
    for place, _, names in os.walk(folder):
        for path in (place, *(os.path.join(place, name) for name in names)):
            if os.geteuid() == 0:
                os.chown(path, NOBODY, NOBODY)


def _set_rights(folder: Path, of_folders: int) -> None:
    for place, _, _ in os.walk(folder):
        os.chmod(place, of_folders)


def test_full_disk_at_every_single_moment_is_one_problem(trouble: Trouble, folder: Path) -> None:
    site = Swinging(folder)
    moment, code = 0, REFUSED
    while code == REFUSED:
        moment += 1
        site.swing(f"{moment}")
        old, new = site.site(), site.clean()
        code = trouble(site.root, "full", moment)
        when = f"full from change {moment} on"
        if not _is_committing(site):
            assert code == GOOD or first_difference(site.site(), old) == "", when
        site.check_whole(old, new, when)
        site.check_repaired(new, when)
    assert code == GOOD
    assert moment > 30


@pytest.mark.parametrize("size", [0, 10, 60, 120, 200, 300, 500, 1000, 2000, 4000])
def test_file_that_may_not_grow_is_one_problem(trouble: Trouble, folder: Path, size: int) -> None:
    site = Swinging(folder)
    site.swing("news")
    old, new = site.site(), site.clean()
    code = trouble(site.root, "small files", size)
    assert code in (REFUSED, GOOD)
    if code == REFUSED and not _is_committing(site):
        assert first_difference(site.site(), old) == ""
    site.check_whole(old, new, f"files of {size} bytes")
    site.check_repaired(new, f"files of {size} bytes")


@pytest.mark.parametrize("locked", ["_site", ".portfolio", ".portfolio/outputs", "."])
def test_folder_that_may_not_be_written_is_one_problem(
    trouble: Trouble, folder: Path, locked: str
) -> None:
    site = Swinging(folder)
    site.swing("news")
    old, new = site.site(), site.clean()
    _give_away(folder)
    _set_rights(site.root / locked, 0o555)
    for _ in range(2):
        assert trouble(site.root, "nobody") == REFUSED
        assert first_difference(site.site(), old) == ""
    _set_rights(site.root / locked, 0o755)
    assert trouble(site.root, "nobody") == GOOD
    assert first_difference(site.site(), new) == ""
    site.check_repaired(new, f"{locked} was locked")


@pytest.mark.parametrize(
    "path", ["content/projects/loom/index.md", "portfolio.yaml", "static/new.txt", "data/a.yaml"]
)
def test_source_that_may_not_be_read_is_one_problem_until_it_may(
    trouble: Trouble, folder: Path, path: str
) -> None:
    site = Swinging(folder)
    write(site.root, {path: (site.root / path).read_bytes() if (site.root / path).exists() else ""})
    os.utime(site.root / path, ns=(0, 0))
    _give_away(folder)
    old, new = site.site(), site.clean()
    os.chmod(site.root / path, 0)
    for _ in range(2):
        assert trouble(site.root, "nobody") == UNREADABLE
        assert first_difference(site.site(), old) == ""
    os.chmod(site.root / path, 0o644)  # changes neither its size nor its date
    assert trouble(site.root, "nobody") == GOOD
    assert first_difference(site.site(), new) == ""


def test_two_builds_at_once_both_end_well(trouble: Trouble, folder: Path) -> None:
    site = Swinging(folder)
    for at in range(BUILDS_AT_ONCE):
        site.swing(f"{at}")
        assert trouble(site.root, "pair") == GOOD
        assert first_difference(site.site(), site.clean()) == "", f"round {at}"
        assert build_at(site.root).written == ()
