"""`portfolio serve`: what it says, and how it ends."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from portfolio_gen.cli import COMMANDS
from portfolio_gen.cli.rebuilt import counted, words_of
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.result import Result
from portfolio_gen.serve import preview
from portfolio_gen.serve.preview import Rebuilt
from tests.conftest import write_site
from tests.sites.cli.conftest import GOOD, LOOM, Portfolio

CLOCK = "14:03:12"
WARNED = Problem("stray", "warning", "odd", Span(LOOM, 3))
FAILED = Problem("yaml-quote", "error", "never closed", Span(LOOM, 2, 8))
SEEN = Result(pages=4, files=9, written=("index.html",))
DRIVER = "from portfolio_gen.cli.serve import command; command.main(standalone_mode=False)"


class Fake:
    """Stands for the preview: keeps what it was made with, and builds what a test says."""

    made: dict[str, Any]
    results: list[Result]

    def __init__(self, root: str, **wishes: Any) -> None:
        type(self).made = {"root": root, **wishes}

    def first(self) -> Rebuilt:
        return Rebuilt(1, self.results[0], 1.05, ())

    def run(self, stop: threading.Event) -> None:
        for number, result in enumerate(self.results[1:], 2):
            self.made["told"](Rebuilt(number, result, 0.024, ()))
        for opened in self.made["sockets"]:
            opened.close()


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Fake]]:
    """Put the fake in place of the preview, and free the port that people use."""
    monkeypatch.setitem(COMMANDS, "serve", "serve")
    monkeypatch.setattr(preview, "Preview", Fake)
    monkeypatch.delenv("PORTFOLIO_EDITOR", raising=False)
    Fake.results = [SEEN]
    Fake.made = {}
    yield Fake
    for opened in Fake.made.get("sockets", ()):
        opened.close()


def _free() -> str:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return str(asked.getsockname()[1])


def test_it_says_what_was_built_and_where_to_look(portfolio: Portfolio) -> None:
    port = _free()
    said = portfolio("serve", "-p", port)
    assert said.code == 0
    assert said.err == ""
    assert said.out.splitlines() == [
        "Built .portfolio/preview/: 4 pages, 9 files, with drafts (1.05 s).",
        f"Preview of site: http://127.0.0.1:{port}/",
        "Press Ctrl-C to end.",
    ]


def test_wishes_reach_the_preview(portfolio: Portfolio, folder: Path, fake: type[Fake]) -> None:
    said = portfolio(
        *("serve", "-p", _free(), "--theme", "base", "--no-drafts", "--editor", "zed"),
        *("--date", "2026-05-01", "."),
    )
    assert said.code == 0
    assert "draft" not in said.out
    assert fake.made["root"] == str(folder)
    assert fake.made["wishes"].theme == "base"
    assert not fake.made["wishes"].drafts
    assert fake.made["editor"].startswith("zed://")
    assert fake.made["today"]() == "2026-05-01"
    assert not fake.made["polling"]


def test_the_environment_names_the_editor_and_the_way_of_watching(
    portfolio: Portfolio, fake: type[Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTFOLIO_EDITOR", "my://{path}")
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "true")
    assert portfolio("serve", "-p", _free()).code == 0
    assert fake.made["editor"] == "my://{path}"
    assert fake.made["polling"]
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "false")
    assert portfolio("serve", "-p", _free()).code == 0
    assert not fake.made["polling"]


def test_a_port_that_is_taken_is_moved_on_and_said(portfolio: Portfolio, fake: type[Fake]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        said = portfolio("serve", "-p", str(taken))
    found = fake.made["hosts"].port
    assert found > taken
    assert f"Port {taken} is taken; the next free one is {found}." in said.out
    assert f"http://127.0.0.1:{found}/" in said.out


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--host", "203.0.113.7"), "an address of this machine"),
        (("--port", "70000"), "65535"),
        (("--editor", "nothing"), "vscode"),
        (("--editor", "javascript:{path}"), "vscode"),
        (("--date", "soon"), "--date takes a day"),
        (("nowhere",), "no folder nowhere"),
    ],
)
def test_what_is_asked_wrongly_is_two(
    portfolio: Portfolio, arguments: tuple[str, ...], word: str
) -> None:
    said = portfolio("serve", *arguments)
    assert said.code == 2
    assert word in said.err
    assert said.out == ""


def test_a_folder_that_is_no_site_is_one(portfolio: Portfolio, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = portfolio("serve", str(tmp_path / "empty"))
    assert said.code == 1
    assert "has no portfolio.yaml" in said.err
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_first_build_with_errors_is_served(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [Result((FAILED, WARNED), pages=3, files=8)]
    said = portfolio("serve", "-p", _free())
    assert said.code == 0
    assert "error: never closed [yaml-quote]" in said.err
    assert "shows what is good: 3 pages, 8 files, with drafts, 1 error, 1 warning" in said.out
    assert "Preview of site: http://" in said.out


def test_a_first_build_that_shows_nothing_says_so(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [Result((FAILED,))]
    said = portfolio("serve", "-p", _free())
    assert "Nothing can be shown yet: 1 error. Mend that, the preview follows." in said.out
    assert "0 pages" not in said.out


def test_nothing_to_build_is_said(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [Result(pages=4, files=9)]
    said = portfolio("serve", "-p", _free())
    assert said.out.startswith(".portfolio/preview/ is up to date: 4 pages, 9 files")


def test_problems_are_shown_when_they_are_new(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [SEEN, Result((WARNED,)), Result((WARNED, FAILED)), Result((WARNED,)), SEEN]
    said = portfolio("serve", "-p", _free())
    assert said.err.count("warning: odd") == 1
    assert said.err.count("error: never closed") == 1
    lines = [line[len(CLOCK) + 2 :] for line in said.out.splitlines()[3:]]
    assert lines == [
        "1 warning (24 ms)",
        "1 error, 1 warning (24 ms)",
        "mended; 1 warning (24 ms)",
        "1 page; no warning left (24 ms)",
    ]


def test_quiet_says_nothing_but_problems(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [SEEN, Result((WARNED,))]
    said = portfolio("serve", "-q", "-p", _free())
    assert said.out == ""
    assert "warning: odd" in said.err


def test_verbose_names_the_files(portfolio: Portfolio, fake: type[Fake]) -> None:
    fake.results = [SEEN, Result(written=("a.css",), deleted=("b.html",))]
    said = portfolio("serve", "-v", "-p", _free())
    assert said.out.endswith("  wrote    a.css\n  deleted  b.html\n")


def test_on_all_networks_it_says_who_can_see_it(
    portfolio: Portfolio, fake: type[Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    from portfolio_gen.serve import network

    monkeypatch.setattr(network, "addresses", lambda: ("192.168.1.23", "fd00::2"))
    port = _free()
    said = portfolio("serve", "-p", port, "--host", "0.0.0.0")
    assert "Everybody on this network can see the preview, drafts included, while it" in said.out
    assert f"On your phone: http://192.168.1.23:{port}/\n" in said.out
    assert "fd00::2" not in said.out, "0.0.0.0 is of IPv4 alone"
    assert f"Preview of site: http://127.0.0.1:{port}/" in said.out
    assert "▀" not in said.out  # no terminal
    assert f"192.168.1.23:{port}" in fake.made["hosts"].names
    monkeypatch.setattr(network, "addresses", lambda: ())
    assert "is on no network" in portfolio("serve", "-p", port, "--host", "0.0.0.0").out


def test_it_opens_the_browser_and_never_fails_at_it(
    portfolio: Portfolio, fake: type[Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    done = threading.Event()

    class Broken(webbrowser.BaseBrowser):
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
            opened.append(url)
            done.set()
            raise OSError("no browser")

    def wait(self: Fake, stop: threading.Event) -> None:
        assert done.wait(5)
        time.sleep(0.05)

    monkeypatch.setattr(webbrowser, "get", lambda: Broken("firefox"))
    monkeypatch.setattr(fake, "run", wait)
    port = _free()
    said = portfolio("serve", "-o", "-p", port)
    assert opened == [f"http://127.0.0.1:{port}/"]
    assert said.code == 0
    assert "No browser could be opened" in said.err


def test_a_browser_that_would_take_the_terminal_is_not_opened(
    portfolio: Portfolio, fake: type[Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "get", lambda: webbrowser.GenericBrowser("w3m"))
    monkeypatch.setattr(fake, "run", lambda self, stop: time.sleep(0.1))
    assert "No browser could be opened" in portfolio("serve", "-o", "-p", _free()).err


# The line of a build


def _line(result: Result, changed: tuple[str, ...] = (), before: tuple[Problem, ...] = ()) -> str:
    return words_of(Rebuilt(2, result, 0.0244, changed), before, CLOCK).line


def test_a_build_is_one_line_with_the_pages_that_changed() -> None:
    written = Result(written=("a/index.html", "site.css"))
    assert _line(written, ("/a/",)) == f"{CLOCK}  /a/ (24 ms)"
    assert _line(written, ("/a/", "/b/")) == f"{CLOCK}  /a/, /b/ (24 ms)"
    many = tuple(f"/{number}/" for number in range(1_202))
    assert _line(written, many) == f"{CLOCK}  /0/, /1/ and 1,200 more (24 ms)"


def test_other_files_are_counted_by_kind() -> None:
    result = Result(written=("a.css", "b.jpg", "c.webp", "d.pdf"))
    assert _line(result) == f"{CLOCK}  1 style, 2 pictures, 1 file (24 ms)"


def test_a_build_that_changed_nothing_is_no_line() -> None:
    assert _line(Result()) == ""
    assert _line(Result((WARNED,)), before=(WARNED,)) == ""


def test_a_problem_that_moved_to_another_line_is_not_new() -> None:
    moved = Problem("stray", "warning", "odd", Span(LOOM, 9))
    assert words_of(Rebuilt(2, Result((moved,)), 0.0, ()), (WARNED,), CLOCK).problems == ()
    other = Problem("stray", "warning", "even", Span(LOOM, 3))
    words = words_of(Rebuilt(2, Result((other,)), 0.0, ()), (WARNED,), CLOCK)
    assert words.problems == (other,)
    assert words.line == f"{CLOCK}  1 warning (0 ms)"


def test_what_changed_is_said_before_what_came_of_it() -> None:
    one = Rebuilt(2, Result(), 0.0244, ("/a/",), (LOOM,))
    assert words_of(one, (), CLOCK).line == f"{CLOCK}  {LOOM} → /a/ (24 ms)"
    two = Rebuilt(2, Result(), 0.0244, ("/a/",), (LOOM, "portfolio.yaml"))
    assert words_of(two, (), CLOCK).line == f"{CLOCK}  {LOOM} and 1 more → /a/ (24 ms)"


def test_what_is_mended_is_said() -> None:
    assert _line(Result(), ("/a/",), (FAILED,)) == f"{CLOCK}  /a/; mended (24 ms)"
    assert _line(Result((WARNED,)), (), (FAILED, WARNED)) == f"{CLOCK}  mended; 1 warning (24 ms)"
    assert counted((FAILED, FAILED, WARNED)) == "2 errors, 1 warning"


# Ctrl-C, in a process of its own


@pytest.mark.skipif(os.name == "nt", reason="signals of a terminal are others there")
@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_and_in_good_order(tmp_path: Path, begun: bool, number: int) -> None:
    write_site(tmp_path, {**GOOD, **_projects(400)})
    command = [sys.executable, "-c", DRIVER, str(tmp_path), "-p", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as child:
        try:
            assert child.stdout is not None
            if begun:
                _until(child.stdout.readline, "Press Ctrl-C")
            else:
                _until(lambda: " ".join(os.listdir(tmp_path)), ".portfolio")  # it builds
            started = time.monotonic()
            os.killpg(child.pid, number)
            out, err = child.communicate(timeout=10)
            seconds = time.monotonic() - started
        finally:
            child.kill()
    assert (child.returncode, out, err) == (0, "Preview ended.\n", "")
    assert seconds < 1.5  # half a second, on a machine with time


def _projects(many: int) -> dict[str, str]:
    return {
        f"content/projects/p{number}/index.md": f"---\ntitle: Work {number}\n---\nText.\n"
        for number in range(many)
    }


def _until(said: Callable[[], str], word: str) -> None:
    ends = time.monotonic() + 30
    while word not in said():
        assert time.monotonic() < ends, f"{word} was never said"
        time.sleep(0.005)
