"""What is shown, and what open pages are told when it changes."""

import asyncio
import time
from pathlib import Path
from typing import Any

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.serve.board import CALM_S, READERS, Board, Elsewhere, Event, Found, Place
from portfolio_gen.serve.reader import WAITING, Reader
from portfolio_gen.store.digests import digest
from tests.unit.serve.asking import Listener, Preview, content, names, told

LOOM = "projects/loom/index.html"
ERROR = Problem("key-unknown", "error", "there is no key `x`", Span("content/home.md", 2, 1, 1))
STYLED = b'<head><link rel="stylesheet" href="assets/base.%s.css"></head><p>a</p>'


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
