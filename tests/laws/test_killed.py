"""Law: a build that is killed at any moment leaves whole files, and the next one repairs it."""

import random
import shutil
from pathlib import Path

import pytest

from tests.laws.conftest import Trouble
from tests.laws.support import build_at, files_below, first_difference
from tests.laws.swinging import Swinging
from tests.laws.trouble import KILLED


@pytest.mark.parametrize("how", ["kill", "torn"])
def test_killed_at_every_single_change_of_the_disk(
    trouble: Trouble, folder: Path, how: str
) -> None:
    site = Swinging(folder)
    sites = [site.site()]
    site.swing()
    sites.append(site.clean())
    site.repair()
    moment = 0
    code = KILLED
    while code == KILLED:
        moment += 1
        site.swing()
        old, new = site.site(), sites[moment % 2 - 1]
        code = trouble(site.root, how, moment)
        site.check_whole(old, new, f"at change {moment}")
        site.check_repaired(new, f"at change {moment}")
    assert code == 0
    assert moment > 60


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_random_moments_of_edits_that_say_something_new(
    trouble: Trouble, folder: Path, seed: int
) -> None:
    dice = random.Random(seed)
    site = Swinging(folder)
    for at in range(25):
        old = site.site()
        site.swing(f"{seed} {at}")
        new = site.clean()
        when = f"at change {(moment := dice.randint(1, 110))}, seed {seed}, edit {at}"
        trouble(site.root, dice.choice(("kill", "torn")), moment)
        site.check_whole(old, new, when)
        site.check_repaired(new, when)


def test_killed_again_and_again_while_repairing(trouble: Trouble, folder: Path) -> None:
    dice = random.Random(3)
    site = Swinging(folder)
    for at in range(8):
        old = site.site()
        site.swing()
        new = site.clean()
        moments = [dice.randint(40, 90), *(dice.randint(1, 40) for _ in range(4))]
        for moment in moments:
            trouble(site.root, dice.choice(("kill", "torn")), moment)
            site.check_whole(old, new, f"at changes {moments}, round {at}")
        site.check_repaired(new, f"at changes {moments}, round {at}")


def test_killed_before_it_ever_ended_well(trouble: Trouble, folder: Path) -> None:
    new = Swinging(folder).clean()
    for moment in range(1, 120, 8):
        site = Swinging.__new__(Swinging)
        site.root = folder / f"site{moment}"
        shutil.copytree(folder / "clean", site.root, ignore=shutil.ignore_patterns("_site", ".p*"))
        trouble(site.root, "torn", moment)
        site.check_whole({}, new, f"at change {moment}")
        site.check_repaired(new, f"at change {moment}")


def test_source_changed_between_kill_and_repair_is_published(
    trouble: Trouble, folder: Path
) -> None:
    site = Swinging(folder)
    for moment in range(30, 80, 4):
        site.swing("then")
        trouble(site.root, "kill", moment)
        site.swing(f"now {moment}")
        site.check_repaired(site.clean(), f"at change {moment}")


def test_repair_of_a_copied_site_leaves_the_original_alone(trouble: Trouble, folder: Path) -> None:
    site = Swinging(folder)
    for moment in range(40, 90, 10):
        site.swing()
        trouble(site.root, "kill", moment)
        before = files_below(site.root)
        copy = folder / f"copy{moment}"
        shutil.copytree(site.root, copy)
        assert build_at(copy).problems == ()
        assert first_difference(files_below(site.root), before) == "", f"killed at {moment}"
        assert first_difference(files_below(copy / "_site"), site.clean()) == ""
        site.repair()
