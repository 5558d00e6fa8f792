"""Forms of dates and numbers are remembered: Babel is imported for new ones only."""

import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.realise.forms import Forms, keep_forms
from portfolio_gen.store.memo import Memo
from tests.conftest import TODAY, MakeSite, outputs

SCRIPT = """
import sys
from portfolio_gen.build import build

result = build(sys.argv[1], sys.argv[2], today="2026-05-01", jobs=1)
assert not result.problems, result.problems
print(result.made, any(name.split(".")[0] == "babel" for name in sys.modules))
"""
PROJECT = "---\ntitle: Loom\ndate: 2025-06-12\nstart: 2024-03\n---\nText.\n"
FILES = {
    "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr, en]\n",
    "content/projects/loom/index.md": PROJECT,
}


def pages_and_babel(root: Path) -> tuple[int, bool]:
    """Build in a process of its own: how many files were made, and whether Babel was imported."""
    command = [sys.executable, "-c", SCRIPT, str(root), str(root / "_site")]
    made, imported = subprocess.check_output(command, text=True).split()
    return int(made), imported == "True"


def test_babel_is_imported_for_dates_that_are_new(make_site: MakeSite) -> None:
    site = make_site(FILES, built=False)
    assert pages_and_babel(site.root)[1], "the first build knows no date"
    assert pages_and_babel(site.root) == (0, False), "nothing changed"

    site.write({"content/projects/loom/index.md": PROJECT.replace("Text", "Other text")})
    made, imported = pages_and_babel(site.root)
    assert made > 0
    assert not imported, "the dates are those of before"

    site.write({"content/projects/loom/index.md": PROJECT.replace("2025-06", "2025-07")})
    assert pages_and_babel(site.root)[1], "this date is new"
    assert "12 juillet 2025" in site.page("projets/loom/")


def many_dates(count: int) -> dict[str, str]:
    return {
        f"content/projects/work-{number}/index.md": (
            f"---\ntitle: Work {number}\n"
            f"date: 20{number % 20:02}-{number % 12 + 1:02}\n---\nText.\n"
        )
        for number in range(count)
    }


def test_workers_give_back_what_they_learnt(make_site: MakeSite) -> None:
    site = make_site({**FILES, **many_dates(40)}, built=False)
    result = build(str(site.root), str(site.out), today=TODAY, jobs=2)
    assert not result.problems
    memo = Memo(str(site.root / ".portfolio/memo"))
    forms = Forms("fr", memo)
    assert forms.of("date", "2019-08", "") == "août 2019"
    assert forms.take_learnt() == {}, "this date was remembered"


def test_bytes_are_the_same_with_and_without_what_is_remembered(make_site: MakeSite) -> None:
    site = make_site({**FILES, **many_dates(30)})
    before = site.files()
    other = site.root / "other"
    assert not build(str(site.root), str(other), today=TODAY, jobs=2).problems
    assert outputs(other) == before


def test_what_is_remembered_is_added_to(tmp_path: Path) -> None:
    memo = Memo(str(tmp_path))
    keep_forms({"fr": {"date\n2025\n": "one"}}, memo)
    keep_forms({"fr": {"date\n2026\n": "two"}, "en": {}}, memo)
    forms = Forms("fr", memo)
    assert [forms.of("date", year, "") for year in ("2025", "2026")] == ["one", "two"]


@pytest.mark.parametrize("cut", [0, 10, -1])
def test_a_torn_file_counts_as_none(tmp_path: Path, cut: int) -> None:
    keep_forms({"fr": {"date\n2025\n": "wrong"}}, Memo(str(tmp_path)))
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    file.write_bytes(file.read_bytes()[:cut])
    assert Forms("fr", Memo(str(tmp_path))).of("date", "2025", "") == "2025"
