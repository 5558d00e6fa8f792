"""Compiled templates that are kept: found again, never for another source, and only where safe."""

import os
import sys
from pathlib import Path

import pytest
from jinja2 import nodes

from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.realise.templates import Budget, CodeCache, make_environment, render
from portfolio_gen.realise.templates.code import Held
from portfolio_gen.realise.templates.parsing import CheckedEnvironment


class Site:
    """Templates of a site that are rendered, and how many were compiled for that."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.templates = {"a.html": "{% include 'b.html' %} a", "b.html": "{{ 1 + 1 }}"}
        self.folder = str(folder)
        self.compiled: list[str | None] = []
        parse = CheckedEnvironment._parse

        def counted(
            env: CheckedEnvironment, source: str, name: str | None, place: str | None
        ) -> nodes.Template:
            self.compiled.append(name)
            return parse(env, source, name, place)

        monkeypatch.setattr(CheckedEnvironment, "_parse", counted)

    def page(self, held: Held | None = None) -> tuple[str, list[str | None]]:
        """Return a page, and what was compiled for it."""
        self.compiled.clear()
        code = CodeCache({} if held is None else held, self.folder)
        environment = make_environment(
            lambda name: (self.templates[name], f"/theme/{name}"), code=code
        )
        return render(environment, "a.html", {}, Budget()), list(self.compiled)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    return Site(tmp_path / "cache", monkeypatch)


def kept_files(site: Site) -> list[Path]:
    return [path for path in Path(site.folder).rglob("*") if path.is_file()]


def test_next_process_compiles_nothing(site: Site) -> None:
    assert site.page() == ("2 a", ["a.html", "b.html"])
    assert site.page() == ("2 a", [])
    assert len(kept_files(site)) == 2


def test_changed_template_alone_is_compiled_and_takes_the_place_of_the_old(site: Site) -> None:
    site.page()
    site.templates["b.html"] = "{{ 2 + 2 }}"
    assert site.page() == ("4 a", ["b.html"])
    assert site.page() == ("4 a", [])
    assert len(kept_files(site)) == 2


def test_process_that_builds_again_needs_no_folder(site: Site) -> None:
    site.folder = ""
    held: Held = {}
    assert site.page(held)[1] == ["a.html", "b.html"]
    assert site.page(held) == ("2 a", [])
    site.templates["a.html"] = "{% include 'b.html' %} c"
    assert site.page(held) == ("2 c", ["a.html"])


@pytest.mark.parametrize("damage", [b"", b"torn", b"\0" * 400])
def test_damaged_file_counts_as_absent(site: Site, damage: bytes) -> None:
    site.page()
    for path in kept_files(site):
        path.write_bytes(damage)
    assert site.page() == ("2 a", ["a.html", "b.html"])


def test_folder_that_is_none_is_done_without(site: Site, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    assert site.page() == ("2 a", ["a.html", "b.html"])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="another place, other rights")
def test_cache_lies_where_nobody_else_can_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = cache_folder()
    assert folder == str(tmp_path / "portfolio")
    assert os.stat(folder).st_mode & 0o777 == 0o700
    os.chmod(folder, 0o777)
    assert cache_folder() == ""
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == ""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert cache_folder() == ""
