"""Pictures come in the order in which they were taken, and keep what their names said."""

import sys
from pathlib import Path

import pytest

from portfolio_gen.model.site import Probe
from portfolio_gen.scaffold.picked import Picked, in_order, new_stems, pick
from tests.conftest import Files, write_site
from tests.unit.scaffold.camera import photograph, plan

PROBE = Probe(800, 600, "jpeg")


def picked(**taken: str) -> list[Picked]:
    return [
        Picked(name.replace("_", " ") + ".jpg", PROBE, moment) for name, moment in taken.items()
    ]


def named(each: Picked) -> str:
    return Path(each.path).name


def test_pictures_are_in_the_order_they_were_taken_and_undated_ones_last(tmp_path: Path) -> None:
    files: Files = {
        "b.jpg": photograph(80, 60, "2024:06:12 10:00:00"),
        "c.JPG": photograph(80, 60, "2024:06:11 10:00:00"),
        "a10.jpg": photograph(80, 60),
        "a9.jpg": photograph(80, 60, "0000:00:00 00:00:00"),
        "notes.txt": "x",
        "c.xmp": "x",
        "Thumbs.db": "x",
        ".DS_Store": "x",
        "._b.jpg": "x",
        "_u.jpg": photograph(80, 60),
        ".hidden.jpg": b"",
        "deeper/d.jpg": photograph(80, 60),
    }
    write_site(tmp_path, files)
    found, left = pick(str(tmp_path))
    assert [named(each) for each in found] == ["c.JPG", "b.jpg", "a9.jpg", "a10.jpg"]
    assert [each.taken for each in found] == ["2024-06-11T10:00:00", "2024-06-12T10:00:00", "", ""]
    assert [(each.name, each.other) for each in left] == [
        *((".hidden.jpg", False), ("_u.jpg", False), ("notes.txt", True)),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right there")
def test_a_link_to_nothing_is_left_out_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to(tmp_path / "gone.jpg")
    _, left = pick(str(tmp_path))
    assert [(each.name, each.reason) for each in left] == [
        ("a.jpg", "is a link that leads to nothing"),
    ]


def test_a_single_file_is_picked_by_itself(tmp_path: Path) -> None:
    write_site(tmp_path, {"a.jpg": photograph(80, 60), "b.jpg": photograph(80, 60)})
    found, left = pick(str(tmp_path / "a.jpg"))
    assert ([named(each) for each in found], left) == (["a.jpg"], [])


def test_pictures_that_a_person_numbered_keep_their_order() -> None:
    found = in_order(picked(**{"10_End": "2024-01-01T00:00:00", "2_Street": "2025-01-01T00:00:00"}))
    assert [named(each) for each in found] == ["2 Street.jpg", "10 End.jpg"]


def test_what_can_not_be_shown_is_left_out_with_a_reason(tmp_path: Path) -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
    write_site(tmp_path, {"a.heic": heic, "b.jpg": b"", "c.cr2": b"II*\0" + bytes(200)})
    found, left = pick(str(tmp_path))
    assert found == []
    assert [(each.name, each.reason.split(",")[0]) for each in left] == [
        ("a.heic", "is a HEIC photograph"),
        ("b.jpg", "is empty"),
        ("c.cr2", "is a camera's raw file"),
    ]
    assert all(each.hint for each in left)


def test_a_negative_beside_its_print_is_not_mentioned(tmp_path: Path) -> None:
    write_site(tmp_path, {"a.cr2": b"II*\0" + bytes(200), "a.jpg": photograph(80, 60)})
    found, left = pick(str(tmp_path))
    assert ([named(each) for each in found], left) == (["a.jpg"], [])


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Vue depuis la rue", "01 Vue depuis la rue"),
        ("03 Vue depuis la rue", "01 Vue depuis la rue"),
        ("IMG_2034", "01-IMG_2034"),
        ("20240612_101112", "01-20240612_101112"),
        ("1984", "01-1984"),
        ("007", "01"),
        ("plan-final", "01-plan-final"),
        ("Capture d’écran 2024-05-01 à 10.11.12", "01-Capture-d’écran-2024-05-01-à-10.11.12"),
        ("photo 3", "01-photo-3"),
        ("a: b?", "01-a-b"),
        ("e\u0301tabli en bois", "01 établi en bois"),
    ],
)
def test_a_name_keeps_what_it_said_behind_its_number(name: str, stem: str) -> None:
    assert new_stems([Picked(f"/x/{name}.jpg", PROBE)]) == [stem]


def test_numbers_have_as_many_digits_as_the_last_one() -> None:
    assert new_stems([Picked(f"/x/IMG_{at}.jpg", PROBE) for at in range(100)])[0] == "001-IMG_0"


def test_a_plan_has_no_moment(tmp_path: Path) -> None:
    write_site(
        tmp_path,
        {
            "plan.png": plan(300, 200),
            "a.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>",
        },
    )
    found, _ = pick(str(tmp_path))
    assert [(named(each), each.taken) for each in found] == [("a.svg", ""), ("plan.png", "")]
