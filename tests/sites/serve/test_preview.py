"""The builder's thread of the preview: what is shown after each change."""

import shutil
from pathlib import Path

import pytest

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.serve.board import Found
from portfolio_gen.serve.files import read_file
from portfolio_gen.serve.hosts import hosts_for
from portfolio_gen.serve.preview import Preview, Rebuilt
from portfolio_gen.serve.watching import Watched as Watched_
from portfolio_gen.serve.watching import Watching
from tests.conftest import TODAY, Files, write_site

LOOM = "content/projects/loom/index.md"
PAGE = "/projects/loom/"
FILES: Files = {
    "portfolio.yaml": "title: Ada\ntheme: base\n",
    LOOM: "---\ntitle: Loom\n---\nOne text.\n",
    "content/projects/chair/index.md": "---\ntitle: Chair\n---\nText.\n",
}


class Watched:
    """A preview whose builds are asked for by hand, and whose page of the loom is in view."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.told: list[Rebuilt] = []
        self.day = TODAY
        write_site(root, FILES)
        self.preview = self.another()
        monkeypatch.setattr(
            type(self.preview.board), "in_view", lambda _: ("projects/loom/index.html",)
        )
        self.preview._live.in_view = self.preview.board.in_view
        self.preview.first()

    def another(self) -> Preview:
        return Preview(
            str(self.root),
            wishes=Wishes(drafts=True),
            hosts=hosts_for(8000),
            sockets=[],
            editor="",
            today=lambda: self.day,
            search="",
            shared="",
            told=self.told.append,
            said=lambda sentence: None,
        )

    def write(self, text: str, path: str = LOOM) -> None:
        (self.root / path).write_text(text, "utf-8")

    def page(self, preview: Preview | None = None) -> str:
        board = (preview or self.preview).board
        found = board.find(PAGE)
        assert isinstance(found, Found)
        data = read_file(board.folder, found.path) if found.data is None else found.data
        return data.decode()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(tmp_path, monkeypatch)


def test_changed_text_is_told_with_its_source_and_its_page(site: Watched) -> None:
    site.write("---\ntitle: Loom\n---\nAnother text.\n")
    site.preview._rebuild()
    (told,) = site.told
    assert (told.sources, told.changed, told.title) == ((LOOM,), (PAGE,), "Ada")
    assert "Another text." in site.page()


def test_nothing_changed_so_nothing_is_told(site: Watched) -> None:
    site.preview._rebuild()
    (site.root / LOOM).touch()
    site.preview._rebuild()
    assert site.told == []


def test_page_that_came_early_does_not_outlive_the_change_that_made_it(site: Watched) -> None:
    before = (site.root / LOOM).read_text("utf-8")
    site.preview._show_early("projects/loom/index.html", b"made ahead of a text that is gone")
    site.write(before)
    site.preview._rebuild()
    assert "One text." in site.page()


def test_second_preview_of_a_site_shows_what_the_first_one_built(site: Watched) -> None:
    other = site.another()
    other.first()
    site.write("---\ntitle: Loom\n---\nAnother text.\n")
    other._rebuild()
    site.preview._rebuild()
    assert "Another text." in site.page(other)
    assert "Another text." in site.page()
    assert [told.changed for told in site.told] == [(PAGE,), (PAGE,)]


def test_mistake_is_told_once_and_so_is_its_end(site: Watched) -> None:
    site.write("---\ntitel: Loom\n---\nText.\n")
    site.preview._rebuild()
    site.preview._rebuild()
    assert [told.result.failed for told in site.told] == [True]
    assert "One text." in site.page()
    site.write("---\ntitle: Loom\n---\nText.\n")
    site.preview._rebuild()
    assert [told.result.failed for told in site.told] == [True, False]


def test_new_day_shows_what_waits_for_it(site: Watched) -> None:
    site.write("---\ntitle: New\npublish_on: 2026-06-01\n---\n", "content/projects/new.md")
    site.preview._wishes = Wishes()
    site.preview._rebuild()
    assert site.preview.board.find("/projects/new/") is None
    site.day = "2026-06-01"
    assert site.preview._is_another_day()
    site.preview._rebuild()
    assert site.preview.board.find("/projects/new/") is not None
    assert not site.preview._is_another_day()


def test_change_that_no_notice_told_of_is_found(site: Watched) -> None:
    assert not site.preview._looks_other()
    site.write("---\ntitle: Loom\n---\nAnother text.\n")
    assert site.preview._looks_other()
    site.preview._rebuild()
    assert not site.preview._looks_other()
    site.write("---\ntitel: Loom\n---\nA mistake.\n")
    assert site.preview._looks_other()
    site.preview._rebuild()
    assert not site.preview._looks_other()


def test_preview_that_was_deleted_comes_back(site: Watched) -> None:
    shutil.rmtree(site.root / ".portfolio")
    assert site.preview._looks_other()
    site.preview._rebuild()
    assert "One text." in site.page()
    assert not site.preview._looks_other()


def test_builder_goes_on_after_a_fault_of_ours(
    site: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(site.preview, "_said", said.append)
    monkeypatch.setattr(site.preview._stop, "wait", lambda seconds: site.preview._stop.set())

    def broken(watching: object) -> None:
        raise RuntimeError("of ours")

    monkeypatch.setattr(site.preview, "_follow", broken)
    site.preview._work(Watching(Watched_(str(site.root)), lambda: None, said.append))
    assert len(said) == 1
    assert "RuntimeError: of ours" in said[0]


def test_what_is_remembered_is_not_worth_an_end(site: Watched) -> None:
    shutil.rmtree(site.root)
    site.preview._save()
    assert not site.root.exists()


def test_build_that_is_out_of_date_is_given_up(site: Watched) -> None:
    site.write("---\ntitle: Loom\n---\nAnother text.\n")
    site.preview._wake.set()
    site.preview._rebuild()
    assert site.told == []
    site.preview._wake.clear()
    site.preview._rebuild()
    assert [told.changed for told in site.told] == [(PAGE,)]
