"""Pages that moved: where an open page goes whose address is no more."""

import pytest

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.serve.board import Event, Place
from portfolio_gen.store.digests import digest
from tests.unit.serve.asking import Preview, content, names, told

LOOM = "projects/loom/index.html"
SOURCE = "content/projects/loom/index.md"
ERROR = Problem("key-unknown", "error", "there is no key `x`", Span("content/home.md", 2, 1, 1))


def moved(preview: Preview, old: Place, new: dict[str, Place]) -> list[Event]:
    home: dict[str, Place | None] = {
        "index.html": Place("content/home.md", "en", "Home"),
        "projects/index.html": Place(),
    }
    preview.show({"index.html": b"a", "projects/index.html": b"b", LOOM: b"c"}, home | {LOOM: old})
    files = {"index.html": b"a", "projects/index.html": b"b"} | dict.fromkeys(new, b"d")
    return told(preview, "/projects/loom/", lambda: preview.show(files, home | new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (Place(SOURCE, "en", "Loom", b"1"), Place(SOURCE, "en", "Other", b"2")),
        (Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "en", "Other", b"1")),
        (Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "en", "Loom", b"2")),
    ],
)
def test_page_is_followed_by_source_body_or_title(preview: Preview, old: Place, new: Place) -> None:
    heard = moved(preview, old, {"projects/étoffe/index.html": new})
    assert names(heard) == ["moved"]
    assert content(heard, "moved") == {
        "from": "/projects/loom/", "to": "/projects/%C3%A9toffe/",
    }  # fmt: skip
    assert preview.board.moved("/projects/loom/") == "/projects/%C3%A9toffe/"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (Place(SOURCE, "en", "Loom", b"1"), Place(SOURCE, "fr", "Other", b"2")),
        (Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "fr", "Loom", b"1")),
        (Place("", "en", "", b""), Place("", "en", "", b"")),
    ],
)
def test_other_page_is_no_successor(preview: Preview, old: Place, new: Place) -> None:
    heard = moved(preview, old, {"projects/b/index.html": new})
    assert names(heard) == ["gone"]
    assert content(heard, "gone")["above"] == "/projects/"


def test_page_that_was_there_before_is_no_successor(preview: Preview) -> None:
    places = {LOOM: Place("a.md", "en", "T", b"1"), "b/index.html": Place("b.md", "en", "T", b"1")}
    preview.show({"index.html": b"a", LOOM: b"c", "b/index.html": b"c"}, places)
    files = {"index.html": b"a", "b/index.html": b"c"}
    rest = {"b/index.html": places["b/index.html"]}
    heard = told(preview, "/projects/loom/", lambda: preview.show(files, rest))
    assert names(heard) == ["gone"]
    assert content(heard, "gone") == {"above": "/", "title": "index.html"}


def test_page_that_is_gone_is_found_again_later(preview: Preview) -> None:
    """A folder is renamed by deleting and creating, with a build between."""
    home = {"index.html": b"a"}
    old, new = Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "en", "Loom", b"1")
    preview.show(home | {LOOM: b"c"}, {LOOM: old})

    def rename() -> None:
        preview.show(home)
        preview.show(home)
        preview.show(home | {"b/index.html": b"c"}, {"b/index.html": new})

    assert names(told(preview, "/projects/loom/", rename)) == ["gone", "moved"]


def test_page_that_an_error_keeps_on_disk_is_followed_too(preview: Preview) -> None:
    """A folder is renamed to which other pages lead: that is an error, and nothing is deleted."""
    files = {"index.html": b"a", LOOM: b"c"}
    old, new = Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "en", "Loom", b"1")
    preview.show(files, {LOOM: old})

    def rename() -> None:
        more = files | {"b/index.html": b"c"}
        preview.show(more, {LOOM: None, "b/index.html": new}, problems=(ERROR,), failed=True)

    assert names(told(preview, "/projects/loom/", rename)) == ["problems", "moved"]


def test_page_with_an_error_stays_and_its_problems_come_first(preview: Preview) -> None:
    files = {"index.html": b"a", LOOM: b"c"}
    preview.show(files, {LOOM: Place(SOURCE, "en", "Loom", b"1")})
    own = Problem("key-unknown", "error", "own", Span(SOURCE, 2, 1, 1))

    def spoil() -> None:
        preview.show(files, {LOOM: None}, problems=(ERROR, own), failed=True)

    heard = told(preview, "/projects/loom/", spoil)
    assert names(heard) == ["problems"]
    assert content(heard, "problems")["items"][0]["message"] == "own"


def test_page_that_comes_back_is_loaded_again(preview: Preview) -> None:
    preview.show({"index.html": b"a", LOOM: b"c"})

    def save() -> None:
        preview.show({"index.html": b"a"})
        preview.show({"index.html": b"a", LOOM: b"c"})

    assert names(told(preview, "/projects/loom/", save)) == ["gone", "reload"]


def test_hidden_page_learns_later_that_it_moved(preview: Preview) -> None:
    old, new = Place(SOURCE, "en", "Loom", b"1"), Place("content/b.md", "en", "Loom", b"1")
    preview.show({LOOM: b"c"}, {LOOM: old})
    mark = preview.board.mark
    preview.show({"b/index.html": b"c"}, {"b/index.html": new})
    preview.show({"b/index.html": b"d"}, {"b/index.html": new})
    assert names(preview.hear("/projects/loom/", digest(b"c"), mark=mark))[-1] == "moved"
