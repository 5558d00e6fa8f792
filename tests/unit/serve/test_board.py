"""What is shown, and what open pages are told when it changes."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.serve.board import CALM_S, READERS, Board, Elsewhere, Event, Found, Place
from portfolio_gen.serve.reader import WAITING, Reader
from portfolio_gen.serve.swaps import swaps
from portfolio_gen.store.digests import digest
from tests.unit.serve.asking import Listener, Preview, content, names

LOOM = "projects/loom/index.html"
ERROR = Problem("key-unknown", "error", "there is no key `x`", Span("content/home.md", 2, 1, 1))
STYLED = b'<head><link rel="stylesheet" href="assets/base.%s.css"></head><p>a</p>'


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return Preview(tmp_path)


def told(preview: Preview, page: str, act: Any, **more: Any) -> list[Event]:
    """Return what a page that shows the newest is told when something happens."""

    async def run() -> list[Event]:
        found = preview.board.find(page)
        data = b""
        if isinstance(found, Found):
            data = (preview.folder / found.path).read_bytes()
            preview.board.served(found.path, data)
        listener = Listener(preview.board, page, digest(data) if data else b"", **more)
        assert names(await listener.heard())[0] == "state"
        act()
        heard = await listener.heard()
        await listener.close()
        return heard

    return asyncio.run(run())


# Remarks of the review


def test_remarks_come_last_and_only_to_this_machine(preview: Preview) -> None:
    class Said:
        def shown(self, path: str, source: str) -> list[dict[str, Any]]:
            return [{"code": "role-unsaid", "place": path}]

    preview.show({"index.html": b"a"})
    preview.board.adviser = Said()  # type: ignore[assignment]

    async def heard(*, own: bool) -> list[Event]:
        listener = Listener(preview.board, "/", digest(b"a"), own=own)
        events = await listener.heard()
        assert "advice" not in names(events), "what others wait for comes first"
        await asyncio.sleep(2 * CALM_S)
        events = await listener.heard()
        await listener.close()
        return events

    events = asyncio.run(heard(own=True))
    assert names(events)[-1] == "advice"
    assert events[-1].content == [{"code": "role-unsaid", "place": "index.html"}]
    assert "advice" not in names(asyncio.run(heard(own=False)))


# Addresses


def test_only_outputs_are_found(preview: Preview) -> None:
    preview.show({"index.html": b"a", LOOM: b"b", "about.html": b"c", "a b/é.txt": b"d"})
    (preview.folder / "stray.html").write_bytes(b"stray")
    find = preview.board.find
    assert find("/") == Found("index.html")
    assert find("/projects/loom/") == Found(LOOM)
    assert find("/projects/loom/index.html") == Found(LOOM)
    assert find("/about.html") == Found("about.html")
    assert find("/a b/é.txt") == Found("a b/é.txt")
    assert find("/projects/loom") == Elsewhere("/projects/loom/")
    assert find("/projects") is find("/projects/") is find("/stray.html") is None
    assert find("/INDEX.html") is None


def test_nothing_is_found_before_the_first_build(tmp_path: Path) -> None:
    board = Board(str(tmp_path), str(tmp_path), "")
    assert board.find("/") is None
    assert board.in_view() == ()


def test_early_page_is_served_until_the_build_ends(preview: Preview) -> None:
    preview.show({"index.html": b"old"})
    preview.board.early("index.html", b"new")
    preview.board.early("notes/a/index.html", b"new too")
    assert preview.board.find("/") == Found("index.html", b"new")
    assert preview.board.find("/notes/a") == Elsewhere("/notes/a/")
    preview.show({"index.html": b"new"})
    assert preview.board.find("/") == Found("index.html")
    assert preview.board.find("/notes/a") is None


# Open pages


def test_page_that_connects_is_told_how_things_stand(preview: Preview) -> None:
    preview.show({"index.html": b"a"}, problems=(ERROR,), failed=True)
    heard = preview.hear("/", digest(b"a"))
    assert names(heard) == ["state", "problems"]
    assert content(heard, "state") == {"number": 1, "busy": False}
    assert content(heard, "problems")["errors"] == 1


def test_page_that_changed_before_it_connected_is_loaded_again(preview: Preview) -> None:
    preview.show({"index.html": b"a"})
    mark = preview.board.mark
    preview.show({"index.html": b"b"})
    assert names(preview.hear("/", digest(b"a"), mark=mark)) == ["state", "problems", "reload"]
    assert names(preview.hear("/", digest(b"b"), mark=mark)) == ["state", "problems"]


def test_page_written_by_a_build_that_has_not_ended_is_the_newest(preview: Preview) -> None:
    preview.show({"index.html": b"a"})
    (preview.folder / "index.html").write_bytes(b"b")
    assert names(preview.hear("/", digest(b"b"))) == ["state", "problems"]


def test_page_of_an_earlier_run_is_loaded_again(preview: Preview) -> None:
    preview.show({"index.html": b"a"})
    heard = preview.hear("/", digest(b"a"), mark="0123abcd-1")
    assert names(heard) == ["state", "problems", "reload"]


def test_only_pages_whose_bytes_changed_are_loaded_again(preview: Preview) -> None:
    preview.show({"index.html": b"a", LOOM: b"b"})

    def edit() -> None:
        preview.show({"index.html": b"a", LOOM: b"B"})

    assert names(told(preview, "/", edit)) == []
    preview.show({"index.html": b"a", LOOM: b"b"})
    assert names(told(preview, "/projects/loom/", edit)) == ["reload"]


def test_early_page_is_announced_once(preview: Preview) -> None:
    preview.show({"index.html": b"a"})

    def build() -> None:
        preview.board.early("index.html", b"b")
        preview.show({"index.html": b"b"})

    assert names(told(preview, "/", build)) == ["reload"]


def test_pages_in_view_are_known_newest_first(preview: Preview) -> None:
    async def run() -> None:
        preview.show({"index.html": b"a", LOOM: b"b"})
        pages = [Listener(preview.board, each) for each in ("/", "/projects/loom/", "/new/", "/")]
        await pages[0].heard()
        assert preview.board.in_view() == ("index.html", "new/index.html", LOOM)
        for each in pages[2:]:
            await each.close()
        assert preview.board.in_view() == (LOOM, "index.html")
        for each in pages[:2]:
            await each.close()
        assert preview.board.in_view() == ()

    asyncio.run(run())


def test_missing_page_is_loaded_when_it_comes_to_exist(preview: Preview) -> None:
    preview.show({"index.html": b"a"})
    assert names(told(preview, "/new/", lambda: preview.show({"index.html": b"b"}))) == []
    made = {"index.html": b"a", "new/index.html": b"c"}
    assert names(told(preview, "/new/", lambda: preview.show(made))) == ["reload"]


def test_missing_page_follows_the_sites_own_404(preview: Preview) -> None:
    preview.show({"404.html": b"a"})
    assert names(told(preview, "/new/", lambda: preview.show({"404.html": b"b"}))) == ["reload"]


def test_closed_board_ends_all_streams(preview: Preview) -> None:
    async def run() -> None:
        listener = Listener(preview.board, "/")
        await listener.heard()
        preview.board.close()
        await listener.heard()
        assert listener.ended
        late = Listener(preview.board, "/")
        assert await late.heard() == []
        assert late.ended

    asyncio.run(run())


def test_builder_may_speak_from_its_thread(preview: Preview) -> None:
    preview.show({"index.html": b"0"})

    def build(listener: Listener) -> None:
        for number in range(200):
            preview.board.building(True)
            preview.show({"index.html": b"%d" % number, "a.css": b"%d" % number})
            preview.board.in_view()
            preview.board.building(False)
            end = time.monotonic() + 5  # several changes at once would be told as one
            told = False
            while not told and time.monotonic() < end:
                idle = listener.last("building") in (None, {"busy": False})
                told = listener.count("reload") == number and idle
                time.sleep(0.001)

    async def run() -> list[Event]:
        listener = Listener(preview.board, "/", digest(b"0"))
        await asyncio.to_thread(build, listener)
        heard = await listener.heard()
        await listener.close()
        return heard

    heard = asyncio.run(run())
    assert names(heard).count("reload") == 199  # the first of them changed nothing
    assert content(heard, "building") == {"busy": False}


def test_page_that_goes_while_words_arrive_is_let_go(preview: Preview) -> None:
    async def run() -> None:
        preview.show({"index.html": b"0"})
        for _ in range(100):
            listener = Listener(preview.board, "/")
            await asyncio.sleep(0)
            for busy in (True, False, True, False):
                preview.board.building(busy)
                await asyncio.sleep(0)
            await asyncio.wait_for(listener.close(), 5)
        assert preview.board.in_view() == ()

    asyncio.run(run())


def test_page_that_takes_no_words_is_let_go(preview: Preview) -> None:
    async def run() -> None:
        reader = Reader("index.html", b"", frozenset(), True, asyncio.get_running_loop())
        for _ in range(WAITING * 2):
            reader.tell("building", {"busy": True})
        await asyncio.sleep(0)
        assert await reader.event() is None

    asyncio.run(run())


def test_of_too_many_pages_the_oldest_is_let_go(preview: Preview) -> None:
    async def run() -> None:
        pages = [Listener(preview.board, f"/{n}/") for n in range(READERS + 1)]
        await pages[-1].heard()
        assert [each.ended for each in pages] == [True] + [False] * READERS
        for each in pages[1:]:
            await each.close()

    asyncio.run(run())


# Problems


def test_problems_are_told_when_they_change_and_only_then(preview: Preview) -> None:
    files = {"index.html": b"a"}
    preview.show(files)

    def build() -> None:
        preview.show(files, problems=(ERROR,))
        preview.show(files, problems=(ERROR,))
        preview.show(files)

    heard = told(preview, "/", build)
    assert names(heard) == ["problems", "problems"]
    assert [each.content["errors"] for each in heard] == [1, 0]


def test_problems_of_the_page_come_first(preview: Preview) -> None:
    other = Problem("key-unknown", "error", "first", Span("content/a.md", 2, 1, 1))
    places = {"index.html": Place("content/home.md", "en", "Home")}
    preview.show({"index.html": b"a"}, places, problems=(other, ERROR))
    shown = content(preview.hear("/", digest(b"a")), "problems")
    assert [item["message"] for item in shown["items"]] == ["there is no key `x`", "first"]


# Swaps


def test_style_sheet_that_changed_its_name_is_swapped(preview: Preview) -> None:
    preview.show({"index.html": STYLED % b"1a2b3c4d"})
    newer = STYLED % b"5e6f7a8b"
    heard = told(preview, "/", lambda: preview.show({"index.html": newer}))
    assert names(heard) == ["swap"]
    assert content(heard, "swap") == {
        "pairs": [["assets/base.1a2b3c4d.css", "assets/base.5e6f7a8b.css"]],
        "digest": digest(newer).hex(),
    }


def test_swap_is_compared_with_the_swap_before(preview: Preview) -> None:
    preview.show({"index.html": STYLED % b"00000000"})

    def edit() -> None:
        for number in range(1, 4):
            preview.show({"index.html": STYLED % (b"%08d" % number)})

    heard = told(preview, "/", edit)
    assert [list(each.content["pairs"][0]) for each in heard] == [
        [f"assets/base.0000000{n}.css", f"assets/base.0000000{n + 1}.css"] for n in range(3)
    ]


def test_page_whose_old_bytes_are_unknown_is_loaded_again(preview: Preview) -> None:
    preview.show({"index.html": STYLED % b"1a2b3c4d"})
    assert names(preview.hear("/", digest(STYLED % b"00000000"), mark=preview.board.mark)) == [
        "state", "problems", "reload",
    ]  # fmt: skip


def page_of(*names_: str) -> bytes:
    return b" ".join(b'<img src="%s">' % each.encode() for each in names_)


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["a/v.1a2b3c4d-480.avif"], ["a/v.5e6f7a8b-480.avif"], 1),
        (["../v.1a2b3c4d.jpg", "b.css"], ["../v.5e6f7a8b.jpg", "b.css"], 1),
        (["v.1a2b3c4d.jpg", "v.1a2b3c4d.jpg"], ["v.5e6f7a8b.jpg", "v.5e6f7a8b.jpg"], 1),
        (["v.1a2b3c4d.jpg", "v.5e6f7a8b.jpg"], ["v.5e6f7a8b.jpg", "v.1a2b3c4d.jpg"], 2),
        (["v.1a2b3c4d.jpg", "v.1a2b3c4d.jpg"], ["v.1a2b3c4d.jpg", "v.5e6f7a8b.jpg"], None),
        (["v.1a2b3c4d.jpg"], ["w.1a2b3c4d.jpg"], None),
        (["v.1a2b3c4d-480.jpg"], ["v.1a2b3c4d-800.jpg"], None),
        (["v.1a2b3c4d.jpg"], ["v.5e6f7a8b.png"], None),
        (["s.1a2b3c4d.js"], ["s.5e6f7a8b.js"], None),
        (["f.1a2b3c4d.woff2"], ["f.5e6f7a8b.woff2"], None),
        (["v.1a2b3c4.jpg"], ["v.5e6f7a8.jpg"], None),
    ],
)
def test_only_new_addresses_of_pictures_and_styles_are_swaps(
    old: list[str], new: list[str], pairs: int | None
) -> None:
    found = swaps(page_of(*old), page_of(*new))
    assert (None if found is None else len(found)) == pairs


def test_page_without_an_end_of_words_is_compared_quickly() -> None:
    page = b"x" * 2_000_000 + b".1a2b3c4d.css"
    assert swaps(page, page) == []


def test_files_that_keep_their_names_are_told_with_the_build(preview: Preview) -> None:
    preview.show({"index.html": b"a", "style.css": b"1", "img/é.png": b"1", "b.1a2b3c4d.css": b"1"})
    newer = {"index.html": b"a", "style.css": b"2", "img/é.png": b"2", "b.5e6f7a8b.css": b"2"}
    heard = told(preview, "/", lambda: preview.show(newer))
    assert names(heard) == ["files"]
    assert content(heard, "files")["number"] == 2
    assert sorted(content(heard, "files")["paths"]) == ["/img/%C3%A9.png", "/style.css"]


def test_files_that_changed_before_a_page_connects_are_told(preview: Preview) -> None:
    preview.show({"index.html": b"a", "style.css": b"1"})
    mark = preview.board.mark
    preview.show({"index.html": b"a", "style.css": b"2"})
    assert names(preview.hear("/", digest(b"a"), mark=mark)) == ["state", "problems", "files"]
    assert names(preview.hear("/", digest(b"a"), mark=preview.board.mark)) == ["state", "problems"]


def test_page_in_a_frame_is_told_to_the_page_around_it(preview: Preview) -> None:
    preview.show({"index.html": b"a", "demo/index.html": b"1", LOOM: b"1"})
    newer = {"index.html": b"a", "demo/index.html": b"2", LOOM: b"2"}
    heard = told(preview, "/", lambda: preview.show(newer), frames=["/demo/"])
    assert content(heard, "files")["paths"] == ["/demo/"]


# Pages that moved


def moved(preview: Preview, old: Place, new: dict[str, Place]) -> list[Event]:
    home: dict[str, Place | None] = {
        "index.html": Place("content/home.md", "en", "Home"),
        "projects/index.html": Place(),
    }
    preview.show({"index.html": b"a", "projects/index.html": b"b", LOOM: b"c"}, home | {LOOM: old})
    files = {"index.html": b"a", "projects/index.html": b"b"} | dict.fromkeys(new, b"d")
    return told(preview, "/projects/loom/", lambda: preview.show(files, home | new))


SOURCE = "content/projects/loom/index.md"


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
