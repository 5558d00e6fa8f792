"""The editor's files of a site are brought up to date, but for those that an author changed."""

import json
from pathlib import Path

import pytest

from portfolio_gen.scaffold.new import NewSite, site_files
from portfolio_gen.scaffold.renewing import RECORD, compared, outdated, recorded_files, renew
from tests.conftest import write_site

PEOPLE = ".vscode/schemas/people.schema.json"
SETTINGS = ".vscode/settings.json"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site's folder with the editor's files as they are written now."""
    write_site(tmp_path, recorded_files("en"))
    return tmp_path


def states(site: Path, lang: str = "en") -> dict[str, str]:
    return {each.path: each.state for each in compared(str(site), lang)}


def renewed(site: Path, lang: str = "en") -> dict[str, str]:
    found = states(site, lang)
    renew(str(site), compared(str(site), lang))
    return {path: state for path, state in found.items() if state != "same"}


def of_an_older_version(site: Path, path: str) -> None:
    """Let a file be one that an older version wrote."""
    other = recorded_files("fr")
    record = json.loads((site / RECORD).read_text("utf-8"))
    record["written"][path] = json.loads(other[RECORD])["written"][path]
    write_site(site, {path: other[path], RECORD: json.dumps(record)})


def test_a_new_site_has_the_record_and_nothing_to_renew(tmp_path: Path) -> None:
    write_site(tmp_path, site_files(NewSite("Ada", ("fr", "en"))))
    assert set(states(tmp_path, "fr").values()) == {"same"}
    assert outdated(str(tmp_path), "fr") == []


def test_a_file_of_an_older_version_is_renewed_once(site: Path) -> None:
    of_an_older_version(site, PEOPLE)
    assert outdated(str(site), "en") == [PEOPLE]
    assert renewed(site) == {PEOPLE: "renewed"}
    assert (site / PEOPLE).read_text("utf-8") == recorded_files("en")[PEOPLE]
    assert (site / RECORD).read_text("utf-8") == recorded_files("en")[RECORD]
    assert renewed(site) == {}


def test_what_an_author_changed_stays(site: Path) -> None:
    of_an_older_version(site, PEOPLE)
    write_site(site, {PEOPLE: "{}", SETTINGS: "{}"})
    assert outdated(str(site), "en") == []
    assert renewed(site) == {PEOPLE: "kept"}, "of the settings there is nothing new"
    assert (site / PEOPLE).read_text("utf-8") == (site / SETTINGS).read_text("utf-8") == "{}"


def test_ends_of_lines_are_no_change(site: Path) -> None:
    of_an_older_version(site, PEOPLE)
    (site / PEOPLE).write_bytes((site / PEOPLE).read_bytes().replace(b"\n", b"\r\n"))
    assert renewed(site) == {PEOPLE: "renewed"}


def test_a_site_without_them_gets_them_all(tmp_path: Path) -> None:
    write_site(tmp_path, {SETTINGS: "{}"})
    assert outdated(str(tmp_path), "en") == []
    assert renewed(tmp_path).pop(SETTINGS) == "kept"
    assert renewed(tmp_path) == {SETTINGS: "kept"}
    (tmp_path / SETTINGS).unlink()
    assert renewed(tmp_path) == {SETTINGS: "new"}
    assert {path: (tmp_path / path).read_text("utf-8") for path in recorded_files("en")} == (
        recorded_files("en")
    )


def test_an_author_who_changes_language_gets_the_words_of_the_new_one(site: Path) -> None:
    assert PEOPLE in renewed(site, "fr")
    assert "Le nom." in (site / PEOPLE).read_text("utf-8")


@pytest.mark.parametrize("record", ["", "[]", '{"written": 3}', "{", '{"written": {"a": []}}'])
def test_a_damaged_record_lets_nothing_be_overwritten(site: Path, record: str) -> None:
    of_an_older_version(site, PEOPLE)
    write_site(site, {RECORD: record})
    assert renewed(site) == {PEOPLE: "kept"}
