"""The order of works."""

import pytest

from portfolio_gen.model.document import Outline
from portfolio_gen.model.front import Front
from portfolio_gen.model.site import WriteUp
from portfolio_gen.plan.order import end_date, in_order


def work(key: str, front: Front) -> WriteUp:
    return WriteUp("project", key, "en", f"content/projects/{key}/index.md", front, Outline())


def keys(*works: WriteUp) -> str:
    return "".join(each.key for each in in_order(works, "en"))


def test_featured_comes_first_then_order_then_newest_then_title() -> None:
    assert (
        keys(
            work("e", Front(title="Old", date="2019")),
            work("d", Front(title="New", date="2025")),
            work("c", Front(title="Two", order=2)),
            work("b", Front(title="One", order=1, date="1999")),
            work("a", Front(title="Star", featured=True, date="1990")),
        )
        == "abcde"
    )


def test_an_undated_work_comes_after_the_dated_ones() -> None:
    assert keys(work("b", Front(title="A")), work("a", Front(title="B", date="1900"))) == "ab"


def test_a_whole_year_comes_after_its_months_and_days() -> None:
    assert (
        keys(
            work("d", Front(title="T", date="2025")),
            work("c", Front(title="T", date="2025-06")),
            work("b", Front(title="T", date="2025-06-12")),
            work("a", Front(title="T", date="2025-07")),
        )
        == "abcd"
    )


def test_titles_are_compared_without_case_and_accents_and_keys_last() -> None:
    assert (
        keys(
            work("d", Front(title="Zoo")),
            work("c", Front(title="École")),
            work("b", Front(title="ecole")),
            work("a", Front(title="bois")),
        )
        == "abcd"
    )


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (Front(start="2020", end="2022", date="2021"), "2022"),
        (Front(start="2020", date="2021"), "2021"),
        (Front(start="2020"), "2020"),
        (Front(start="2020", end="ongoing"), "9999"),
        (Front(), ""),
    ],
)
def test_a_period_counts_by_its_end(front: Front, expected: str) -> None:
    assert end_date(front) == expected
