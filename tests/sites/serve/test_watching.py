"""Watching says when something changed that a build reads: every time, and for nothing else."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from portfolio_gen.serve import polling, watching
from portfolio_gen.serve.polling import Polling, file_system, is_silent
from portfolio_gen.serve.watching import Watched, Watching
from tests.conftest import Files, write_site

LOOM = "content/projects/loom/index.md"
SITE: Files = {
    "portfolio.yaml": "title: Ada\n",
    LOOM: "---\ntitle: Loom\n---\nText.\n",
    "content/projects/loom/vue.jpg": b"\xff\xd8",
    "data/people.yaml": "ada: Ada\n",
    "static/CNAME": "ada.example\n",
    "theme/assets/site.css": "p {}\n",
    "_site/index.html": "<p>",
    "node_modules/a/b.js": "1",
    ".git/HEAD": "ref",
    ".portfolio/lock": "",
}
SOON_S = 5.0
QUIET_S = 0.12


class Watch:
    """A folder that is watched, how often a change was told, and what was said."""

    def __init__(self, root: Path, *outside: Path, polls: bool = False) -> None:
        self.root = root
        self.calls = 0
        self.said: list[str] = []
        self._told = threading.Event()
        watched = Watched(str(root), tuple(str(path) for path in outside))
        self.watching = Watching(watched, self._changed, self.said.append, polling=polls)
        self.watching.start()

    def _changed(self) -> None:
        self.calls += 1
        self._told.set()

    def tells(self) -> bool:
        """Tell whether a change is told soon; waits until no more is."""
        told = self._told.wait(SOON_S)
        calls = -1
        while calls != self.calls:
            calls = self.calls
            time.sleep(QUIET_S)
        self._told.clear()
        return told

    def is_quiet(self) -> bool:
        """Tell whether nothing is told for a moment."""
        return not self._told.wait(QUIET_S)


class MakeWatch(Protocol):
    """Watches a site that was written to a folder of its own."""

    def __call__(self, *outside: Path, files: Files = SITE, polls: bool = False) -> Watch: ...


@pytest.fixture(params=["folders", "trees"])
def watch(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWatch]:
    """Return a function that watches; both ways of it are tried, whatever the system."""
    monkeypatch.setattr(watching, "BY_TREES", request.param == "trees")
    yield from _making(tmp_path)


@pytest.fixture
def usual(tmp_path: Path) -> Iterator[MakeWatch]:
    """Return a function that watches as this system does."""
    yield from _making(tmp_path)


def _making(tmp_path: Path) -> Iterator[MakeWatch]:
    made: list[Watch] = []

    def make(*outside: Path, files: Files = SITE, polls: bool = False) -> Watch:
        write_site(tmp_path / "site", files)
        made.append(Watch(tmp_path / "site", *outside, polls=polls))
        return made[-1]

    yield make
    for each in made:
        each.watching.stop()


@pytest.mark.parametrize(
    "path",
    [
        LOOM,
        "content/projects/loom/vue.jpg",
        "data/people.yaml",
        "static/CNAME",
        "theme/assets/site.css",
        "portfolio.yaml",
    ],
)
def test_whatever_a_build_reads_is_watched(watch: MakeWatch, path: str) -> None:
    seen = watch()
    (seen.root / path).write_text("other")
    assert seen.tells()


@pytest.mark.parametrize(
    "path",
    [
        "_site/index.html",
        ".git/HEAD",
        "node_modules/a/b.js",
        ".portfolio/preview/index.html",
        "notes.txt",
        "venv/lib/a.py",
    ],
)
def test_nothing_else_in_the_folder_is(watch: MakeWatch, path: str) -> None:
    seen = watch()
    write_site(seen.root, {path: "other"})
    assert seen.is_quiet()


@pytest.mark.parametrize(
    "name", [".index.md.swp", "4913", "index.md~", ".#index.md", ".DS_Store", "#index.md#", "a.tmp"]
)
def test_files_that_editors_make_for_themselves_are_passed_over(
    usual: MakeWatch, name: str
) -> None:
    seen = usual()
    place = seen.root / "content/projects/loom" / name
    place.write_text("x")
    place.unlink()
    assert seen.is_quiet()


def test_jetbrains_editors_save_through_a_file_of_their_own(usual: MakeWatch) -> None:
    seen = usual()
    for name in ("index.md___jb_tmp___", "index.md___jb_old___"):
        place = seen.root / "content/projects/loom" / name
        place.write_text("x")
        place.unlink()
    assert seen.is_quiet()


def test_the_list_of_published_addresses_is_watched(watch: MakeWatch) -> None:
    seen = watch()
    write_site(seen.root, {".portfolio/published.txt": "/\n"})
    assert seen.tells()
    (seen.root / ".portfolio/published.txt").write_text("/loom/\n")
    assert seen.tells()


def test_a_project_may_be_called_4913(watch: MakeWatch) -> None:
    seen = watch(files={**SITE, "content/projects/4913/index.md": "x"})
    (seen.root / "content/projects/4913/index.md").write_text("y")
    assert seen.tells()


# How editors save


def test_each_save_is_told_however_it_is_done(watch: MakeWatch) -> None:
    seen = watch()
    page = seen.root / LOOM

    def in_place(text: str) -> None:
        page.write_text(text)

    def renamed_over(text: str) -> None:
        other = page.with_name(".index.md.new")
        other.write_text(text)
        other.replace(page)

    def deleted_and_created(text: str) -> None:
        page.unlink()
        page.write_text(text)

    def with_backup(text: str) -> None:
        (page.parent / "4913").touch()
        (page.parent / "4913").unlink()
        page.rename(page.with_name("index.md~"))
        page.write_text(text)
        page.with_name("index.md~").unlink()

    def in_pieces(text: str) -> None:
        with page.open("w") as file:
            for letter in text:
                file.write(letter)
                file.flush()

    for turn in range(5):
        for save in (in_place, renamed_over, deleted_and_created, with_backup, in_pieces):
            save(f"text {turn}")
            assert seen.tells(), save.__name__


def test_a_save_that_takes_the_file_away_for_a_moment_is_told_once(usual: MakeWatch) -> None:
    seen = usual()
    page = seen.root / LOOM
    page.unlink()
    time.sleep(0.012)
    page.write_text("new")
    assert seen.tells()
    assert seen.calls <= 2  # one, but for a machine that is very busy


# Folders


def test_a_new_folder_is_watched_with_what_is_written_into_it(watch: MakeWatch) -> None:
    seen = watch()
    for turn in range(5):
        write_site(seen.root, {f"content/projects/new{turn}/deep/er/index.md": "x"})
        assert seen.tells()
        (seen.root / f"content/projects/new{turn}/deep/er/index.md").write_text("y")
        assert seen.tells()


def test_five_hundred_files_at_once_are_all_watched_afterwards(usual: MakeWatch) -> None:
    seen = usual()
    paths = [f"content/projects/p{number % 100}/f{number}.md" for number in range(500)]
    write_site(seen.root, dict.fromkeys(paths, "x"))
    assert seen.tells()
    for path in (paths[0], paths[250], paths[-1]):
        (seen.root / path).write_text("y")
        assert seen.tells()


def test_a_folder_that_is_moved_out_is_told_and_then_no_more(
    watch: MakeWatch, tmp_path: Path
) -> None:
    seen = watch()
    (seen.root / "content/projects/loom").rename(tmp_path / "loom")
    assert seen.tells()
    (tmp_path / "loom/index.md").write_text("elsewhere")
    assert seen.is_quiet()


def test_a_folder_that_is_moved_in_or_along_is_watched_where_it_is(
    watch: MakeWatch, tmp_path: Path
) -> None:
    seen = watch()
    write_site(tmp_path / "fresh", {"index.md": "x"})
    (tmp_path / "fresh").rename(seen.root / "content/projects/fresh")
    assert seen.tells()
    (seen.root / "content/projects/fresh/index.md").write_text("y")
    assert seen.tells()
    (seen.root / "content/projects/fresh").rename(seen.root / "content/projects/other")
    assert seen.tells()
    (seen.root / "content/projects/other/index.md").write_text("z")
    assert seen.tells()


def test_a_file_that_becomes_a_folder_is_watched_as_one(watch: MakeWatch) -> None:
    seen = watch()
    place = seen.root / "content/projects/loom/vue.jpg"
    place.unlink()
    place.mkdir()
    assert seen.tells()
    (place / "a.md").write_text("x")
    assert seen.tells()


def test_a_top_folder_comes_and_goes(watch: MakeWatch) -> None:
    seen = watch(files={"portfolio.yaml": "title: Ada\n"})
    for text in ("x", "y"):
        write_site(seen.root, {"content/home.md": text})
        assert seen.tells()
        (seen.root / "content/home.md").write_text(text * 2)
        assert seen.tells()
        shutil.rmtree(seen.root / "content")
        assert seen.tells()


# Links


def test_a_link_is_told_when_what_it_leads_to_changes(usual: MakeWatch) -> None:
    seen = usual(files={**SITE, "originals/vue.jpg": "x", "originals/other.jpg": "x"})
    link = seen.root / "content/projects/loom/link.jpg"
    link.symlink_to("../../../originals/vue.jpg")
    assert seen.tells()
    (seen.root / "originals/vue.jpg").write_text("y")
    assert seen.tells()
    (seen.root / "originals/other.jpg").write_text("y")
    assert seen.is_quiet()


def test_a_link_that_leads_out_is_not_followed(usual: MakeWatch, tmp_path: Path) -> None:
    write_site(tmp_path / "elsewhere", {"a/b.md": "x"})
    seen = usual()
    (seen.root / "content/all").symlink_to(tmp_path / "elsewhere")
    assert seen.tells()
    (tmp_path / "elsewhere/a/b.md").write_text("y")
    assert seen.is_quiet()


# Outside


def test_a_theme_and_a_private_file_are_watched(watch: MakeWatch, tmp_path: Path) -> None:
    write_site(
        tmp_path, {"themes/folio/templates/page.html": "x", "private.yaml": "x", "o.yaml": ""}
    )
    seen = watch(tmp_path / "themes/folio", tmp_path / "private.yaml")
    for path in ("themes/folio/templates/page.html", "private.yaml", "themes/folio/new/a.css"):
        write_site(tmp_path, {path: "y"})
        assert seen.tells(), path
    (tmp_path / "o.yaml").write_text("y")
    assert seen.is_quiet()


def test_what_is_not_there_yet_is_waited_for(watch: MakeWatch, tmp_path: Path) -> None:
    seen = watch(tmp_path / "secrets/of/private.yaml")
    write_site(tmp_path, {"secrets/of/private.yaml": "x"})
    assert seen.tells()
    (tmp_path / "secrets/of/private.yaml").write_text("y")
    assert seen.tells()
    shutil.rmtree(tmp_path / "secrets")
    assert seen.tells()
    write_site(tmp_path, {"secrets/of/private.yaml": "z"})
    assert seen.tells()


def test_another_theme_is_watched_once_it_is_said(watch: MakeWatch, tmp_path: Path) -> None:
    write_site(tmp_path, {"one/a.css": "x", "two/a.css": "x"})
    seen = watch(tmp_path / "one")
    seen.watching.update(Watched(str(seen.root), (str(tmp_path / "two"),)))
    assert seen.tells()
    (tmp_path / "two/a.css").write_text("y")
    assert seen.tells()
    (tmp_path / "one/a.css").write_text("y")
    assert seen.is_quiet()
    seen.watching.update(Watched(str(seen.root), (str(tmp_path / "two"),)))
    assert seen.is_quiet()


# When all else fails


def test_a_site_folder_that_is_gone_is_told_once_and_waited_for(
    watch: MakeWatch, tmp_path: Path
) -> None:
    seen = watch()
    seen.root.rename(tmp_path / "moved")
    _until(lambda: len(seen.said) > 0)
    assert seen.said == [f"The folder {seen.root} is gone. The preview waits until it is back."]
    (tmp_path / "moved").rename(seen.root)
    assert seen.tells()
    (seen.root / LOOM).write_text("back")
    assert seen.tells()
    assert len(seen.said) == 1


def test_another_folder_under_the_name_of_the_site_is_told(
    watch: MakeWatch, tmp_path: Path
) -> None:
    seen = watch()
    write_site(tmp_path / "other", SITE)
    seen.root.rename(tmp_path / "old")
    (tmp_path / "other").rename(seen.root)
    assert seen.tells()
    (seen.root / LOOM).write_text("new")
    assert seen.tells()


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_in_an_old_encoding_ends_nothing(usual: MakeWatch) -> None:
    seen = usual()
    name = os.fsencode(seen.root) + b"/content/projects/loom/\xe9t\xe9.md"
    with open(name, "w") as file:
        file.write("x")
    assert seen.tells()
    (seen.root / LOOM).write_text("y")
    assert seen.tells()


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("OS file watch limit reached.", "sudo sysctl fs.inotify.max_user_watches="),
        ("Too many open files (os error 24)", "sudo sysctl fs.inotify.max_user_instances="),
        ("nothing of the kind", "(nothing of the kind)"),
    ],
)
def test_where_folders_cannot_be_watched_files_are_looked_at(
    usual: MakeWatch, monkeypatch: pytest.MonkeyPatch, reason: str, said: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(reason)

    monkeypatch.setattr(watching, "RustNotify", refuse)
    seen = usual()
    assert len(seen.said) == 1
    assert said in seen.said[0]
    write_site(seen.root, {"content/projects/new/index.md": "x"})
    assert seen.tells()
    assert len(seen.said) == 1


def test_polling_tells_what_changed_and_nothing_else(usual: MakeWatch, tmp_path: Path) -> None:
    (tmp_path / "private.yaml").write_text("x")
    seen = usual(tmp_path / "private.yaml", polls=True)
    (seen.root / LOOM).write_text("Text of the same length.\n")
    assert seen.tells()
    (tmp_path / "private.yaml").write_text("y")
    assert seen.tells()
    (seen.root / "content/projects/loom").rename(seen.root / "content/projects/other")
    assert seen.tells()
    write_site(seen.root, {"_site/index.html": "y", "content/.a.swp": "y"})
    time.sleep(polling.DELAY_S)
    assert seen.is_quiet()
    assert seen.calls == 3
    seen.watching.update(Watched(str(seen.root)))
    assert seen.tells()


def test_polling_of_a_slow_drive_rests_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_site(tmp_path, SITE)
    monkeypatch.setattr(polling, "SHARE", 1e-9)
    assert Polling(Watched(str(tmp_path))).delay_s > polling.DELAY_S


def test_drives_that_tell_nothing_are_known_by_their_kind(tmp_path: Path) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "33 22 0:40 / /mnt/my\\040sites rw,relatime shared:1 - nfs4 nas:/sites rw\n"
        "34 22 0:41 / /mnt rw - tmpfs none rw\n"
    )
    assert file_system("/mnt/my sites/ada", str(table)) == "nfs4"
    assert file_system("/mnt/my", str(table)) == "tmpfs"
    assert file_system("/home/ada", str(table)) == "ext4"
    assert file_system("/home/ada", str(tmp_path / "none")) == ""
    for kind in ("nfs4", "cifs", "9p", "fuse.sshfs", "vboxsf"):
        assert is_silent(kind)
    for kind in ("ext4", "btrfs", "overlay", "fuseblk", "fuse.gocryptfs", ""):
        assert not is_silent(kind)


def test_a_site_on_such_a_drive_is_looked_at_and_that_is_said(
    usual: MakeWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "file_system", lambda _: "cifs")
    seen = usual()
    assert len(seen.said) == 1
    assert "(cifs)" in seen.said[0]
    (seen.root / LOOM).write_text("y")
    assert seen.tells()


def test_stopping_takes_no_time_and_nothing_is_told_after_it(watch: MakeWatch) -> None:
    seen = watch()
    started = time.monotonic()
    seen.watching.stop()
    assert time.monotonic() - started < 0.5
    (seen.root / LOOM).write_text("y")
    assert seen.is_quiet()


def _until(condition: object) -> None:
    assert callable(condition)
    ends = time.monotonic() + SOON_S
    while not condition() and time.monotonic() < ends:
        time.sleep(0.02)
