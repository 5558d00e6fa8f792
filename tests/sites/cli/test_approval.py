"""Pictures of a client who is not named: only what was shown to a person can be approved."""

from pathlib import Path

import pytest

from tests.conftest import write_site
from tests.sites.cli.conftest import Portfolio
from tests.unit.cleaning.canaries import picture

LOOM = "content/projects/loom"
FRONT = (
    "---\ntitle: Loom\nclient: {name: Zorglub, show: anonymous, shown_as: A mill}\n"
    "gallery: all\n---\nText.\n"
)


@pytest.fixture
def discreet(folder: Path) -> Path:
    """Return the folder of a site with two pictures for a client who is not named."""
    pictures = {f"{LOOM}/{name}.jpg": picture(".jpg", pages=at) for at, name in enumerate("ab", 1)}
    write_site(folder, {f"{LOOM}/index.md": FRONT, **pictures})
    return folder


def test_nothing_is_approved_that_was_not_shown(portfolio: Portfolio, discreet: Path) -> None:
    said = portfolio("check", "--approve")
    assert said.code == 1
    assert "2 pictures not approved: new or changed" in said.err
    assert not (discreet / "approved.txt").exists()
    said = portfolio("check", "--approve")
    assert said.code == 0, "now they were shown"
    assert "2 pictures approved, in approved.txt: keep this file with your texts.\n" in said.err
    assert said.err.endswith("Next: `portfolio deploy`, which warnings do not stop.\n")


def test_check_says_what_waits_and_fails_only_if_asked(
    portfolio: Portfolio, discreet: Path
) -> None:
    said = portfolio("check")
    assert said.code == 0
    assert "`portfolio check --approve`" in said.err
    assert portfolio("check", "--deploy").code == 1
    portfolio("check", "--approve")
    said = portfolio("check", "--deploy")
    assert said.code == 0
    assert "client not named, approved." in said.err


def test_a_picture_that_changed_must_be_looked_at_again(
    portfolio: Portfolio, discreet: Path
) -> None:
    portfolio("check")
    portfolio("check", "--approve")
    write_site(discreet, {f"{LOOM}/c.jpg": picture(".jpg", pages=3)})
    assert portfolio("check", "--approve").code == 1
    text = (discreet / "approved.txt").read_text()
    assert text.count("\tloom\t") == 2
    assert "Zorglub" not in text
    assert portfolio("check", "--approve").code == 0
    assert (discreet / "approved.txt").read_text().count("\tloom\t") == 3


def test_an_approval_holds_for_one_work_alone(portfolio: Portfolio, discreet: Path) -> None:
    portfolio("check")
    portfolio("check", "--approve")
    same = (discreet / f"{LOOM}/a.jpg").read_bytes()
    other = FRONT.replace("Zorglub", "Fantasio")
    write_site(
        discreet,
        {"content/projects/desk/index.md": other, "content/projects/desk/a.jpg": same},
    )
    assert portfolio("check", "--deploy").code == 1


def test_approvals_outlive_what_is_hidden_for_a_while(portfolio: Portfolio, discreet: Path) -> None:
    portfolio("check")
    portfolio("check", "--approve")
    before = (discreet / "approved.txt").read_bytes()
    write_site(discreet, {f"{LOOM}/index.md": FRONT.replace("title", "draft: true\ntitle")})
    said = portfolio("check", "--approve")
    assert "There is no picture to approve." in said.err
    assert (discreet / "approved.txt").read_bytes() == before


def test_a_damaged_list_approves_nothing(portfolio: Portfolio, discreet: Path) -> None:
    write_site(discreet, {"approved.txt": b"\xff\xfe\x00garbage\nloom\ta.jpg\n"})
    said = portfolio("check", "--deploy")
    assert said.code == 1
    assert "Traceback" not in said.err
