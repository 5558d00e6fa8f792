"""What no build has used for a while leaves the memo; the rest stays."""

from pathlib import Path

import pytest

from portfolio_gen.store.digests import digest
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.pruning import KEPT_DAYS, NAME, prune
from tests.conftest import MakeSite, Site
from tests.files import photograph

A, B, C = digest(b"a"), digest(b"b"), digest(b"c")
LOOM = "content/projects/loom/index.md"
COVER = "content/projects/loom/a.jpg"


@pytest.fixture
def memo(tmp_path: Path) -> Memo:
    """Return a memo with three results of one function and one of another."""
    memo = Memo(str(tmp_path / "memo"))
    for key in (A, B, C):
        memo.put("derivatives", key, key * 2)
    memo.put("forms", A, b"form")
    return memo


def kept(memo: Memo) -> set[bytes]:
    return {key for key in (A, B, C) if memo.get("derivatives", key) is not None}


def test_result_that_no_build_used_is_deleted_after_30_days(memo: Memo) -> None:
    assert KEPT_DAYS == 30
    assert prune(memo, {"derivatives": {A, B}}, "2026-05-01") == 0
    assert prune(memo, {"derivatives": {A}}, "2026-05-31") == 0
    assert kept(memo) == {A, B, C}
    assert prune(memo, {"derivatives": {A}}, "2026-06-01") == 2
    assert kept(memo) == {A}


def test_result_that_is_used_again_stays(memo: Memo) -> None:
    prune(memo, {"derivatives": {A, B, C}}, "2026-05-01")
    prune(memo, {"derivatives": {B}}, "2026-05-20")
    prune(memo, {"derivatives": {A}}, "2026-06-10")
    assert kept(memo) == {A, B}


def test_results_of_other_functions_are_left_alone(memo: Memo) -> None:
    for day in ("2026-05-01", "2027-05-01"):
        prune(memo, {"derivatives": set()}, day)
    assert kept(memo) == set()
    assert memo.get("forms", A) == b"form"


def test_result_that_is_gone_already_is_no_crash(memo: Memo) -> None:
    prune(memo, {"derivatives": {A, B, C}}, "2026-05-01")
    memo.delete("derivatives", B)
    assert prune(memo, {"derivatives": {A}}, "2026-07-01") == 1
    assert kept(memo) == {A}


@pytest.mark.parametrize("damage", [b"", b"\xff\x00garbage"])
def test_damaged_record_of_use_begins_anew_and_deletes_nothing(memo: Memo, damage: bytes) -> None:
    prune(memo, {"derivatives": {A, B, C}}, "2026-05-01")
    (Path(memo.folder) / NAME).write_bytes(damage)
    assert prune(memo, {"derivatives": {A}}, "2027-05-01") == 0
    assert kept(memo) == {A, B, C}


def test_file_of_somebody_else_in_the_memo_is_left_alone(memo: Memo) -> None:
    strange = [Path(memo.folder) / "derivatives/.DS_Store"]
    strange.append(next((Path(memo.folder) / "derivatives").glob("??")) / ".DS_Store")
    for path in strange:
        path.write_bytes(b"x")
    for day in ("2026-05-01", "2027-05-01"):
        prune(memo, {"derivatives": set()}, day)
    assert kept(memo) == set()
    assert all(path.exists() for path in strange)


# Of a whole site


def test_pictures_of_a_site_that_are_shown_no_more_leave_its_cache_in_time(
    make_site: MakeSite,
) -> None:
    files: dict[str, str | bytes] = {
        LOOM: "---\ntitle: Loom\ncover: {src: a.jpg, alt: A}\n---\nText.\n",
        COVER: photograph(40, 30),
    }
    site = make_site(files)
    first = _cached(site)
    assert len(first) == 3
    site.write({COVER: photograph(40, 30, 50)})
    site.build(today="2026-05-20")
    second = _cached(site) - first
    assert first < _cached(site)
    assert len(second) == 3
    site.write({COVER: photograph(40, 30, 90)})
    site.build(today="2026-06-10")
    assert not first & _cached(site)
    assert second < _cached(site)
    assert site.codes() == []


def test_body_that_is_rendered_from_the_cache_is_never_pruned(make_site: MakeSite) -> None:
    text = "---\ntitle: Loom\ncover: {src: a.jpg, alt: A}\n---\nText of long ago.\n"
    site = make_site({LOOM: text, COVER: photograph(40, 30)})
    for year, shade in ((2027, 50), (2028, 90)):
        site.write({COVER: photograph(40, 30, shade)})
        site.build(today=f"{year}-05-01")
        assert site.codes() == []
        assert "Text of long ago." in site.page("projects/loom/")


def _cached(site: Site) -> set[str]:
    folder = site.root / ".portfolio/memo/derivatives"
    return {path.name for path in folder.rglob("*") if path.is_file()}
