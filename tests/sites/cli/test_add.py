"""`portfolio add`: write-ups that build, pictures in order, nothing overwritten or half written."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import Portfolio
from tests.unit.scaffold.camera import photograph

BRIDGE = "content/projects/the-bridge"
LOOM = "content/projects/loom"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder with three photographs, taken in the order street, river, night."""
    write_site(
        tmp_path / "photos",
        {
            "IMG_7.jpg": photograph(320, 240, "2024:06:11 10:00:00", seed=1),
            "Over the river.jpg": photograph(320, 240, "2024:06:12 10:00:00", seed=2),
            "A night.jpg": photograph(320, 240, "2024:07:01 22:00:00", seed=3),
        },
    )
    return tmp_path / "photos"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("kind", ["project", "note", "page", "selection"])
def test_what_is_begun_builds_as_it_is(portfolio: Portfolio, kind: str) -> None:
    said = portfolio("add", kind, "The bridge: #2")
    assert said.code == 0, said.err
    assert "Next: " in said.out
    assert portfolio("build", "--strict").code == 0, portfolio("build", "--strict").err


@pytest.mark.parametrize("kind", ["project", "note", "page", "selection"])
def test_what_is_begun_in_french_builds_as_it_is(
    portfolio: Portfolio, folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr]\n"})
    said = portfolio("add", kind, "L’été")
    assert "Ensuite\u00a0: " in said.out
    assert portfolio("build", "--strict").code == 0


def test_pictures_come_in_the_order_they_were_taken_with_date_cover_and_gallery(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    said = portfolio("add", "project", "The bridge", "--photos", str(photos))
    assert f"Wrote {BRIDGE}/index.md, 3 pictures" in said.out
    assert names(folder / BRIDGE) == [
        *("01-IMG_7.jpg", "02 Over the river.jpg", "03 A night.jpg", "index.md", "pictures.yaml"),
    ]
    text = (folder / BRIDGE / "index.md").read_text()
    assert "\ndate: 2024-07\n" in text
    assert "\ncover:\n  src: 01-IMG_7.jpg\n  alt:\ngallery: all\n" in text
    said = portfolio("build")
    assert said.code == 0
    assert "01-IMG_7.jpg" in said.err  # the others have captions of their names
    page = (folder / "_site/projects/the-bridge/index.html").read_text()
    assert "Over the river" in page


def test_a_draft_is_left_out_of_the_site(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("add", "project", "The bridge", "--draft")
    assert "It is a draft" in said.out
    portfolio("build")
    assert not (folder / "_site/projects/the-bridge").exists()


@pytest.mark.parametrize("there", [f"{BRIDGE}/index.md", f"{BRIDGE}.md", f"{BRIDGE}/a.jpg"])
def test_what_is_there_is_left(
    portfolio: Portfolio, folder: Path, photos: Path, there: str
) -> None:
    write_site(folder, {there: "mine"})
    before = outputs(folder)
    said = portfolio("add", "project", "The bridge", "--photos", str(photos))
    assert said.code == 1
    assert "is there already, and nothing is overwritten" in said.err
    assert outputs(folder) == before


def test_a_draft_is_begun_for_each_folder_of_pictures(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    library = photos.parent / "library"
    one = photograph(320, 240)
    write_site(library, {"2023-09 Loom/a.jpg": one, "Loom/b.jpg": one, "texts/a.txt": "x"})
    said = portfolio("add", "projects", str(library))
    assert said.code == 0, said.err
    assert f"{LOOM}-2/index.md  1 picture" in said.out
    assert "texts: no pictures, left" in said.out
    assert "Wrote 2 drafts" in said.out
    assert "date: 2023-09\n" in (folder / LOOM).with_name("loom-2").joinpath("index.md").read_text()
    assert "draft: true" in (folder / LOOM).with_name("loom-3").joinpath("index.md").read_text()
    assert portfolio("build").code == 0


def test_sub_folders_that_were_brought_before_are_left_and_said(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    library = photos.parent / "library"
    one, large = photograph(320, 240), photograph(4400, 300)
    write_site(library, {"2024 Vase/a.jpg": one, "2024 Vase/b.jpg": large, "Jug/a.jpg": one})
    write_site(library, {"2023 Vase/c.jpg": one, "loose.jpg": one, "Bad/b.jpg": b""})
    said = portfolio("add", "projects", str(library))
    assert "Wrote 3 drafts" in said.out
    assert "In no sub-folder, so left: loose.jpg" in said.out
    assert "left out: Bad/b.jpg is empty\n   hint: " in said.err
    before = outputs(folder)
    again = portfolio("add", "projects", str(library))
    assert again.code == 0
    assert "2024 Vase: already there in content/projects/vase-2, left\n" in again.out
    assert "2023 Vase: already there in content/projects/vase, left\n" in again.out
    assert "Nothing new was there to write" in again.out
    assert outputs(folder) == before
    write_site(library, {"Jug/a.jpg": one, "Jug/z.jpg": one, "Lid/a.jpg": one})
    more = portfolio("add", "projects", str(library))
    assert "Jug: already there in content/projects/jug, left; new, to be copied by hand: z.jpg" in (
        more.out
    )
    assert "Wrote 1 draft" in more.out


def test_other_pictures_of_a_folder_of_the_same_name_are_another_project(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    library = photos.parent / "library"
    write_site(library, {"Vase/a.jpg": photograph(320, 240)})
    portfolio("add", "projects", str(library))
    write_site(library, {"Vase/a.jpg": photograph(400, 240)})
    assert "vase-2/index.md  1 picture" in portfolio("add", "projects", str(library)).out


def test_a_picture_by_itself_is_brought(portfolio: Portfolio, folder: Path, photos: Path) -> None:
    said = portfolio("add", "project", "The bridge", "--photos", str(photos / "IMG_7.jpg"))
    assert "index.md, 1 picture, originals 1" in said.out
    assert names(folder / BRIDGE) == ["01-IMG_7.jpg", "index.md"]


def test_a_file_that_is_no_picture_is_said_to_be_none(portfolio: Portfolio, photos: Path) -> None:
    write_site(photos, {"a.txt": "x"})
    said = portfolio("add", "project", "The bridge", "--photos", str(photos / "a.txt"))
    assert said.code == 1
    assert "a.txt is nothing that could be shown" in said.err
    assert (
        "is a file, and a folder is needed"
        in portfolio("add", "projects", str(photos / "a.txt")).err
    )


def test_a_camera_whose_clock_was_ahead_gives_no_date(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    write_site(photos, {"z.jpg": photograph(320, 240, "2131:01:02 10:00:00")})
    said = portfolio("add", "project", "The bridge", "--photos", str(photos))
    assert "After today, if one believes the camera: z.jpg" in said.err
    assert "\ndate:\n" in (folder / BRIDGE / "index.md").read_text()
    assert portfolio("build").code == 0


def test_what_a_killed_command_left_is_removed_and_said(portfolio: Portfolio, folder: Path) -> None:
    for command in (("add", "note", "A"), ("clean",)):
        write_site(folder, {".portfolio-new-old/a.jpg": "x"})
        os.utime(folder / ".portfolio-new-old", (1e9, 1e9))
        said = portfolio(*command)
        assert "Removed .portfolio-new-old, which an interrupted command had left." in said.out
        assert not (folder / ".portfolio-new-old").exists()


def test_a_translation_is_begun_from_the_words_of_its_original(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [en, fr]\n"})
    said = portfolio("add", "project", "Loom", "--lang", "fr")
    assert said.code == 0, said.err
    assert f"translate {LOOM}/index.fr.md, then take" in said.out
    text = (folder / LOOM / "index.fr.md").read_text()
    assert "title: Loom\n" in text
    assert "draft: true\ntranslation_of: v1-" in text
    assert text.endswith("\n---\nText.\n")
    assert portfolio("build").code == 0
    assert "Unknown" not in portfolio("translated").out
    assert portfolio("translated", f"{LOOM}/index.fr.md").code == 0
    assert portfolio("add", "project", "loom", "--lang", "fr").code == 1


def test_originals_are_as_they_were_and_it_is_told_what_that_means(
    portfolio: Portfolio, folder: Path, photos: Path
) -> None:
    said = portfolio("add", "project", "The bridge", "--photos", str(photos), "--originals")
    assert (folder / BRIDGE / "01-IMG_7.jpg").read_bytes() == (photos / "IMG_7.jpg").read_bytes()
    assert "a public repository shows the files" in said.out


def test_what_is_left_out_is_told_with_a_way_out(portfolio: Portfolio, photos: Path) -> None:
    write_site(photos, {"empty.jpg": b""})
    said = portfolio("add", "note", "The bridge", "--photos", str(photos))
    assert said.code == 0
    assert "left out: empty.jpg is empty\n   hint: " in said.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("project", "***"), "needs a letter or a digit"),
        (("project", "A", "--photos", "nowhere"), "there is no folder nowhere"),
        (("project", "A", "--photos", "content"), "no picture in"),
        (("project", "Loom"), "loom/index.md is there already"),
        (("project", "Loom", "--lang", "fr"), "not among the languages of the site (en)"),
        (("projects", "content"), "no sub-folder of"),
        (("projcet", "A"), "did you mean `portfolio add project`?"),
        (("project", "A", "--site", ".."), "there is no portfolio.yaml in"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(
    portfolio: Portfolio, folder: Path, arguments: tuple[str, ...], words: str
) -> None:
    before = outputs(folder)
    said = portfolio("add", *arguments)
    assert said.code in (1, 2)
    assert words in said.err
    assert outputs(folder) == before


def test_a_translation_that_has_begun_is_to_be_completed(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [en, fr]\n"})
    assert portfolio("add", "project", "Loom", "--lang", "fr").code == 0
    said = portfolio("add", "project", "Loom", "--lang", "fr")
    assert said.code == 1
    assert "the translation is there already: content/projects/loom/index.fr.md." in said.err
    assert said.err.endswith("Next: go on in that file.\n")


def test_a_project_that_is_not_there_has_a_near_one(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [en, fr]\n"})
    assert "did you mean loom?" in portfolio("add", "project", "lom", "--lang", "fr").err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_command_that_is_ended_half_way_leaves_no_half_project(
    folder: Path, photos: Path, number: int
) -> None:
    before = outputs(folder)
    write_site(photos, {f"IMG_{at}.jpg": photograph(4800, 3600, seed=at) for at in range(20, 26)})
    command = [sys.executable, "-m", "portfolio_gen", "add", "project", "The bridge", "--photos"]
    with subprocess.Popen([*command, str(photos)], cwd=folder, stderr=subprocess.PIPE) as running:
        while not list(folder.glob(".portfolio-new-*/**/*.jpg")):
            assert running.poll() is None
        running.send_signal(number)
        _, said = running.communicate()
    assert b"Traceback" not in said
    assert not (folder / BRIDGE).exists()
    left = {path for path in outputs(folder) if not path.startswith(".portfolio-new-")}
    assert left == set(before)
    if number == signal.SIGINT:
        assert b"Stopped. Nothing was written." in said
        assert outputs(folder) == before


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
sys.argv = ["portfolio", *sys.argv[1:]]
from portfolio_gen.cli import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_disk_that_takes_no_more_leaves_the_site_as_it_was(folder: Path, photos: Path) -> None:
    before = outputs(folder)
    command = ["add", "project", "The bridge", "--photos", str(photos)]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, *command], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "Nothing was written." in done.stderr
    assert "Traceback" not in done.stderr
    assert "portfolio-new" not in done.stderr
    assert outputs(folder) == before


def test_what_vs_code_needs_is_added_and_said(portfolio: Portfolio, folder: Path) -> None:
    said = portfolio("add", "vscode")
    assert said.code == 0, said.err
    assert "Wrote 6 files for VS Code" in said.out
    assert "Next: open the folder" in said.out
    again = portfolio("add", "vscode")
    assert again.out == "All files for VS Code are as this version writes them.\n"
    write_site(folder, {".vscode/portfolio.json": "{}", ".vscode/tasks.json": "{}"})
    said = portfolio("add", "vscode")
    assert "tasks.json  yours, so left as it is; remove it to have the new one" in said.out
    assert "The others are as this version writes them." in said.out
    assert (folder / ".vscode/tasks.json").read_text() == "{}"
    (folder / ".vscode/settings.json").unlink()
    (folder / ".vscode/settings.json").mkdir()
    said = portfolio("add", "vscode")
    assert said.code == 1
    assert "settings.json" in said.err
