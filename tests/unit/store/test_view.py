"""A large file seen as bytes."""

from pathlib import Path

import pytest

from portfolio_gen.store.view import BLOCK, FileView

DATA = bytes(range(251)) * 600  # more than two blocks, no block like another


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    return path


def test_view_is_as_the_bytes(place: Path) -> None:
    with place.open("rb") as file:
        view = FileView(file)
        assert len(view) == len(DATA)
        ends = (None, 0, 1, 7, BLOCK - 1, BLOCK, BLOCK + 1, len(DATA) - 1, len(DATA), -1, -BLOCK)
        for start in ends:
            for stop in ends:
                assert view[start:stop] == DATA[start:stop]
        assert [view[0], view[BLOCK], view[-1]] == [DATA[0], DATA[BLOCK], DATA[-1]]
        with pytest.raises(IndexError):
            view[len(DATA)]


@pytest.mark.parametrize("sub", [DATA[:3], DATA[-5:], DATA[BLOCK - 2 : BLOCK + 9], b"none", b"\0"])
def test_what_is_sought_is_found_across_blocks(place: Path, sub: bytes) -> None:
    with place.open("rb") as file:
        view = FileView(file)
        assert view.find(sub) == DATA.find(sub)
        assert view.rfind(sub) == DATA.rfind(sub)
        for start, end in ((1, None), (BLOCK, None), (5, BLOCK + 3), (9, 9), (-40, None)):
            assert view.find(sub, start, end) == DATA.find(sub, start, end)
            assert view.rfind(sub, start, end) == DATA.rfind(sub, start, end)


def test_file_that_is_cut_meanwhile_ends_early_and_kills_nobody(place: Path) -> None:
    with place.open("rb") as file:
        view = FileView(file)
        place.write_bytes(b"short")
        assert view[BLOCK : BLOCK + 10] == b""
        assert view.find(b"none") == view.rfind(b"none") == -1
        with pytest.raises(IndexError):
            view[BLOCK]
