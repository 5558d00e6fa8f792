"""Disks of other systems: letters taken apart, names that differ by case alone, spawned workers."""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

from portfolio_gen.realise.commit import blocked, commit, recover
from portfolio_gen.store.digests import digest
from portfolio_gen.store.manifest import Journal, Made, Manifest, write_journal
from tests.conftest import TODAY, Files, MakeSite, Site, outputs, write_site
from tests.files import photograph

ROOT = Path(__file__).parents[2]


def apart(text: str) -> str:
    """Return a text as macOS may write names: letters apart from their accents."""
    return unicodedata.normalize("NFD", text)


def accents(names: bool, words: bool) -> Files:
    """Return a site in which names, or what is written, have letters taken apart."""
    name = apart if names else str
    word = apart if words else str
    front = word("---\ntitle: Été\ncover: {src: façade.jpg, alt: x}\n---\n")
    text = word("![y](façade.jpg) [z](/é.txt) [w](../métier/index.md)\n")
    return {
        "portfolio.yaml": word("title: Zoë\ntheme: base\n"),
        name("content/projects/été/index.md"): front + text,
        name("content/projects/été/façade.jpg"): photograph(),
        name("content/projects/métier/index.md"): word("---\ntitle: Métier\n---\nTexte.\n"),
        name("static/é.txt"): "x",
    }


def test_letters_may_be_taken_apart_in_names_and_in_words(tmp_path: Path) -> None:
    plain = Site(tmp_path / "plain")
    plain.write(accents(names=False, words=False))
    codes = [each.code for each in plain.build().problems]
    assert "é.txt" in outputs(plain.out)
    for names, words in ((True, False), (False, True), (True, True)):
        other = Site(tmp_path / f"{names}{words}")
        other.write(accents(names, words))
        assert [each.code for each in other.build().problems] == codes
        assert outputs(other.out).keys() == outputs(plain.out).keys()


def test_two_files_that_macos_takes_for_one_collide(make_site: MakeSite) -> None:
    site = make_site({"static/É.txt": "x", "static/é.txt": "y", "static/E\u0300.txt": "z"})
    assert [each.code for each in site.result.problems] == ["address-taken"]
    site = make_site({"static/é.txt": "x", "static/e\u0301.txt": "z"})
    assert [each.code for each in site.result.problems] == ["address-taken"] * 2


def test_a_file_of_ours_may_change_the_case_of_its_letters(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "CV.txt").write_text("x")
    known = {"CV.txt": Made(b"", b"", (1, 1, 1))}
    (out / "cv.txt").write_text("a stranger's")
    assert [each.code for each in blocked(["cv.txt"], known, ["CV.txt"], str(out))] == [
        "output-blocked"
    ]
    (out / "cv.txt").unlink()
    os.link(out / "CV.txt", out / "cv.txt")  # one file by two names, as to macOS and Windows
    assert blocked(["cv.txt"], known, ["CV.txt"], str(out)) == []


def test_a_case_that_changed_before_a_kill_is_not_deleted_after_it(tmp_path: Path) -> None:
    out, work = tmp_path / "out", tmp_path / "work"
    (work / "stage").mkdir(parents=True)
    out.mkdir()
    (out / "cv.txt").write_text("new")  # moved already
    os.link(out / "cv.txt", out / "CV.txt")
    made = {"cv.txt": Made(b"", digest(b"new"), (0, 0, 0))}
    write_journal(str(work), Journal(("cv.txt",), ("CV.txt",), Manifest(outputs=made)))
    assert recover(str(work), str(out))
    assert (out / "cv.txt").read_text() == "new"
    assert (out / "CV.txt").exists(), "it is the same file"


def test_a_case_changes_on_a_disk_that_tells_them_apart(tmp_path: Path) -> None:
    out, work = tmp_path / "out", tmp_path / "work"
    (work / "stage").mkdir(parents=True)
    (work / "stage" / "cv.txt").write_text("new")
    out.mkdir()
    (out / "CV.txt").write_text("old")
    made = {"cv.txt": Made(b"", digest(b"new"), (0, 0, 0))}
    commit(["cv.txt"], made, ["CV.txt"], str(out), str(work))
    assert [each.name for each in out.iterdir()] == ["cv.txt"]


SPAWNING = """
import sys

if __name__ == "__main__":
    import threading
    threading.Thread(target=threading.Event().wait, daemon=True).start()  # so nothing is forked
    from portfolio_gen.build import build
    result = build(sys.argv[1], sys.argv[1] + "/_site", today=sys.argv[2], jobs=int(sys.argv[3]))
    assert result.pages > 60, result.problems
    children = "multiprocessing.popen_spawn_posix" in sys.modules
    assert children == (sys.argv[3] != "1"), "workers were spawned"
"""


def test_spawned_workers_make_the_same_site(tmp_path: Path) -> None:
    files = {
        f"content/projects/p{at}/index.md": f"---\ntitle: P {at}\n---\n# Été\n\nText {at}.\n"
        for at in range(60)
    }
    driver = tmp_path / "driver.py"
    driver.write_text(SPAWNING)
    for name, count in (("one", "1"), ("more", "2")):
        write_site(tmp_path / name, {"portfolio.yaml": "title: Ada\ntheme: base\n", **files})
        subprocess.run(
            [sys.executable, str(driver), str(tmp_path / name), TODAY, count],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=True,
        )
    assert outputs(tmp_path / "one" / "_site") == outputs(tmp_path / "more" / "_site")
