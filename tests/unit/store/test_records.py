"""The manifest, the journal and the quiet record: read back as written, or not at all."""

import os
from pathlib import Path

import pytest

from portfolio_gen.store.digests import digest
from portfolio_gen.store.manifest import (
    Journal,
    Made,
    Manifest,
    read_journal,
    read_manifest,
    remove_journal,
    write_journal,
    write_manifest,
)
from portfolio_gen.store.quiet import Quiet, forget_quiet, load_quiet, save_quiet
from portfolio_gen.store.stamps import listing, stamp

MANIFEST = Manifest(outputs={"a/é.html": Made(digest(b"r"), digest(b"c"), (1, 2, 3))})


def quiet(out: Path | None = None, valid_until: str = "") -> Quiet:
    outputs = ""
    if out is not None:
        found = ((path.name, stamp(str(path))) for path in sorted(out.iterdir()))
        outputs = listing((name, each) for name, each in found if each is not None)
    return Quiet(
        key="key",
        timezone="UTC",
        today="2026-05-01",
        valid_until=valid_until,
        pages=4,
        files=7,
        problems=0,
        addressless=True,
        drafts=("content/notes/é.md",),
        extra_folders=(("theme:base/", "/themes/ba se"),),
        extra_files=("/p.yaml",),
        inputs="1 2 3 content/é.md\n",
        outputs=outputs,
    )


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_manifest(str(tmp_path)) is None
    write_manifest(str(tmp_path), MANIFEST)
    assert read_manifest(str(tmp_path)) == MANIFEST


def test_a_journal_is_read_as_it_was_written_until_it_is_removed(tmp_path: Path) -> None:
    assert read_journal(str(tmp_path)) is None
    journal = Journal(("a.html",), ("b.html",), MANIFEST)
    write_journal(str(tmp_path), journal)
    assert read_journal(str(tmp_path)) == journal
    remove_journal(str(tmp_path))
    assert read_journal(str(tmp_path)) is None


@pytest.mark.parametrize("size", [0, 1, 5, 30])
def test_what_is_cut_short_is_not_there(tmp_path: Path, size: int) -> None:
    write_manifest(str(tmp_path), MANIFEST)
    write_journal(str(tmp_path), Journal((), (), MANIFEST))
    for name in ("manifest", "journal"):
        file = tmp_path / name
        file.write_bytes(file.read_bytes()[:size])
    assert read_manifest(str(tmp_path)) is None
    assert read_journal(str(tmp_path)) is None


def test_a_manifest_of_another_format_is_not_ours(tmp_path: Path) -> None:
    write_manifest(str(tmp_path), Manifest(format=99))
    assert read_manifest(str(tmp_path)) is None


def test_a_quiet_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert load_quiet(str(tmp_path)) is None
    save_quiet(str(tmp_path), quiet())
    assert load_quiet(str(tmp_path)) == quiet()
    forget_quiet(str(tmp_path))
    assert load_quiet(str(tmp_path)) is None
    forget_quiet(str(tmp_path))


@pytest.mark.parametrize("data", [b"", b"quiet 1", b"\xff\xfe", b"\n=\n\n=\n", b"x" * 1000])
def test_a_damaged_quiet_record_is_not_there(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "quiet").write_bytes(data)
    assert load_quiet(str(tmp_path)) is None


def holds(record: Quiet, out: Path, key: str = "key", today: str = "2026-05-02",
          inputs: str = "1 2 3 content/é.md\n") -> bool:  # fmt: skip
    return record.holds(key, today, str(out), inputs)


def test_a_quiet_record_holds_while_nothing_changed(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("a")
    record = quiet(tmp_path)
    assert holds(record, tmp_path)
    assert not holds(record, tmp_path, key="other")
    assert not holds(record, tmp_path, inputs="")
    assert not holds(record, tmp_path, today="2026-04-30"), "time went back"


def test_a_quiet_record_ends_on_the_day_that_changes_the_site(tmp_path: Path) -> None:
    record = quiet(tmp_path, valid_until="2026-05-03")
    assert holds(record, tmp_path, today="2026-05-02")
    assert not holds(record, tmp_path, today="2026-05-03")
    assert not holds(record, tmp_path, today="2026-06-01")


def test_a_quiet_record_ends_with_any_change_of_an_output(tmp_path: Path) -> None:
    for name in ("a.html", "b c.html", "é.html"):
        (tmp_path / name).write_text(name)
    record = quiet(tmp_path)
    assert holds(record, tmp_path)
    (tmp_path / "b c.html").write_text("damaged")
    assert not holds(record, tmp_path)
    record = quiet(tmp_path)
    (tmp_path / "é.html").unlink()
    assert not holds(record, tmp_path)
    record = quiet(tmp_path)
    os.utime(tmp_path / "a.html", ns=(1, 1))
    assert not holds(record, tmp_path)
