"""The command line finds tools as a shell does."""

from pathlib import Path

import pytest

from tests.conftest import write_site
from tests.sites.cli.conftest import LOOM, Portfolio
from tests.unit.pictures.filmed import mp4, track
from tests.unit.pictures.tools import picture, tool


def test_ffmpeg_is_looked_for_on_the_path(
    portfolio: Portfolio, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = mp4(track((40, 30)))
    text = "---\ntitle: Loom\n---\n![It](clip.mp4)\n"
    write_site(folder, {LOOM: text, "content/projects/loom/clip.mp4": film})
    tool(tmp_path / "bin", at_0=picture(40, 30, 10, 240, 90))
    page = folder / "_site/projects/loom/index.html"
    monkeypatch.setenv("PATH", f"{tmp_path}/empty:/bin")
    assert portfolio("build").code == 0
    assert "poster=" not in page.read_text()
    monkeypatch.setenv("PATH", f"{tmp_path}/empty:{tmp_path}/bin:/bin:/usr/bin")
    assert portfolio("build").code == 0
    assert "poster=" in page.read_text()
    assert "no problem found" in portfolio("check").err
