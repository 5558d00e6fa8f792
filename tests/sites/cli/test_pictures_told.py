"""What a build says of pictures: how many, how far, what it saves; and what Ctrl-C leaves."""

import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.cli import progress
from portfolio_gen.cli.progress import PictureProgress
from tests.conftest import TODAY, write_site
from tests.files import photograph
from tests.sites.cli.conftest import CONFIG, LOOM, Portfolio

ROOT = Path(__file__).parents[3]
LINE = re.compile(
    r"^Pictures: (\d+) made, (\d+) reused; ([\d.]+ [kM]B) of originals, ([\d.]+ [kM]B) as a wide "
    r"screen loads them\.$",
    re.MULTILINE,
)


def gallery(folder: Path, names: str, size: tuple[int, int] = (600, 400)) -> None:
    """Write a project with one photograph for each letter."""
    photographs: dict[str, str | bytes] = {
        f"content/projects/loom/{name}.jpg": photograph(*size, shade=10 * at)
        for at, name in enumerate(names)
    }
    front = "---\ntitle: Loom\ngallery: all\nchecks: {off: [alt-missing]}\n---\nText.\n"
    write_site(folder, {LOOM: front, **photographs})


def test_pictures_made_and_reused_are_counted(portfolio: Portfolio, folder: Path) -> None:
    assert LINE.search(portfolio("build").out) is None, "a site without pictures says nothing"
    gallery(folder, "ab")
    first = LINE.search(portfolio("build").out)
    assert first is not None
    assert first.group(1, 2) == ("2", "0")
    gallery(folder, "abc")
    second = LINE.search(portfolio("build").out)
    assert second is not None
    assert second.group(1, 2) == ("1", "2")


def test_build_that_encodes_nothing_does_not_speak_of_pictures(
    portfolio: Portfolio, folder: Path
) -> None:
    gallery(folder, "ab")
    portfolio("build")
    for _ in range(2):
        assert "Pictures: " not in portfolio("build").out
        write_site(folder, {"static/new.txt": "new"})


def test_bytes_are_those_of_the_originals_and_of_the_widest_modern_sizes(
    portfolio: Portfolio, folder: Path
) -> None:
    gallery(folder, "ab")
    said = LINE.search(portfolio("build").out)
    assert said is not None
    originals = sum(path.stat().st_size for path in (folder / "content").rglob("*.jpg"))
    widest = sum(path.stat().st_size for path in (folder / "_site").rglob("*-600.avif"))
    assert said[3] == f"{originals / 1e3:.0f} kB"
    assert said[4] == f"{widest / 1e3:.0f} kB"
    assert 0 < widest < originals


def test_quiet_and_json_say_nothing_of_pictures(portfolio: Portfolio, folder: Path) -> None:
    gallery(folder, "a")
    assert portfolio("build", "--quiet").out == ""
    gallery(folder, "ab")
    assert "Pictures" not in portfolio("build", "--format", "json").out


class Terminal(io.StringIO):
    """A text stream that says of itself that it is a terminal."""

    def isatty(self) -> bool:
        """Return True."""
        return True


def test_progress_is_shown_on_a_terminal_with_what_is_done_and_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_S", 0.0)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with PictureProgress(shown=True) as shown:
        for done in range(4):
            shown(done, 3)
    assert "Pictures" in terminal.getvalue()
    assert "1/3" in terminal.getvalue()
    assert "3/3" in terminal.getvalue()
    assert terminal.getvalue().endswith("\n")


@pytest.mark.parametrize(
    ("terminal", "shown", "patience_s"),
    [(Terminal(), True, 1000.0), (Terminal(), False, 0.0), (io.StringIO(), True, 0.0)],
)
def test_progress_is_not_shown_where_it_is_quick_or_nobody_looks(
    monkeypatch: pytest.MonkeyPatch, terminal: io.StringIO, shown: bool, patience_s: float
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_S", patience_s)
    monkeypatch.setattr(sys, "stderr", terminal)
    with PictureProgress(shown=shown) as told:
        for done in range(4):
            told(done, 3)
    assert terminal.getvalue() == ""


def test_interrupted_build_stops_and_keeps_what_it_has_encoded(folder: Path) -> None:
    write_site(folder, {"portfolio.yaml": CONFIG})
    gallery(folder, "abcdefghijkl", (1600, 1100))
    kept = folder / ".portfolio/memo/derivatives"
    with subprocess.Popen(
        [sys.executable, "-m", "portfolio_gen", "build", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while process.poll() is None and len(list(kept.rglob("*"))) < 12:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert said.strip() == "Stopped. The site is as it was."
    assert not (folder / "_site").exists()
    before = {path: path.stat().st_mtime_ns for path in kept.rglob("*") if path.is_file()}
    assert not build(str(folder), str(folder / "_site"), today=TODAY).failed
    after = {path: path.stat().st_mtime_ns for path in kept.rglob("*") if path.is_file()}
    assert before.items() < after.items()
    assert before
