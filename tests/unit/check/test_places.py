"""Where a source writes what an output has."""

from pathlib import Path

import pytest

from portfolio_gen.check.places import Places, spellings
from portfolio_gen.model.plan import Larder, Plan
from portfolio_gen.model.problem import Span


@pytest.fixture
def places(tmp_path: Path) -> Places:
    (tmp_path / "a.md").write_text(
        "\ufeffOne\n[é](../b/c.pdf) and ../b/c.pdf2\r\n[x](/b/) /Users/ada/x\n", "utf-8"
    )
    return Places(Plan({}, Larder({}, {}, {}, {}, {}, {}, {}, {}), frozenset(), (), str(tmp_path)))


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("One", 1, 1), ("../b/c.pdf", 2, 5), ("../b/c.pdf2", 2, 21), ("/b/", 3, 5), ("/b", 0, 0),
     ("c.pdf2", 0, 0), ("pdf", 0, 0), ("On", 0, 0)],
)  # fmt: skip
def test_a_text_is_found_where_it_is_no_part_of_another(
    places: Places, text: str, line: int, column: int
) -> None:
    expected = Span("a.md", line, column, len(text)) if line else None
    assert places.within("a.md", [text]) == expected


def test_the_beginning_of_a_path_is_found_where_that_is_meant(places: Places) -> None:
    assert places.within("a.md", ["/Users/ada"], inner=True) == Span("a.md", 3, 10, 10)
    assert places.within("a.md", ["/Users/ada"]) is None


def test_an_address_is_looked_for_in_all_its_spellings() -> None:
    assert spellings("../caf%C3%A9/?a&b", "café/index.html") == (
        "../caf%C3%A9/?a&b", "../café/?a&b", "../caf%C3%A9/?a&amp;b", "/café/", "/café", "café",
        "café/index.html",
    )  # fmt: skip
