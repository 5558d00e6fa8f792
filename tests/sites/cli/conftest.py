"""The command line, called in this process as a person would in a folder."""

import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest

from portfolio_gen.cli import main
from tests.conftest import Files, write_site
from tests.sites.cli.repositories import git

CONFIG = "title: Ada\ntheme: base\n"
LOOM = "content/projects/loom/index.md"
Answer = Callable[[BaseHTTPRequestHandler], None]
Answers = Callable[[Answer], str]
GOOD: Files = {"portfolio.yaml": CONFIG, LOOM: "---\ntitle: Loom\n---\nText.\n"}


class Said(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


class Portfolio(Protocol):
    """Runs `portfolio ARGUMENTS` in the site's folder."""

    def __call__(self, *arguments: str, within: str = ".") -> Said: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a site that is good as it is."""
    write_site(tmp_path / "site", GOOD)
    return tmp_path / "site"


@pytest.fixture
def portfolio(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Portfolio:
    """Return a function that runs a command and gives back what it said."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777600000")  # 1 May 2026

    def run(*arguments: str, within: str = ".") -> Said:
        monkeypatch.chdir(folder / within)
        monkeypatch.setattr(sys, "argv", ["portfolio", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        assert code is None or isinstance(code, int)
        return Said(code or 0, said.out, said.err)

    return run


@pytest.fixture
def bare(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a bare repository; the site lies in another, with the bare one as its origin."""
    quiet_git(monkeypatch, tmp_path)
    place = tmp_path / "bare.git"
    git(tmp_path, "init", "-q", "--bare", str(place))
    git(folder, "init", "-q", "-b", "main")
    git(folder, "remote", "add", "origin", str(place))
    write_site(folder, {".gitignore": "_site/\n"})
    git(folder, "add", ".")
    git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-qm", "One")
    git(folder, "push", "-q", "origin", "main")
    return place


def quiet_git(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Leave this machine's configuration of git out of a test."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(home))
    for name in ("EMAIL", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_AUTHOR_NAME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def answering() -> Iterator[Answers]:
    """Return a function that starts a server with one answer to all and gives its address."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
