"""Which works are of a kind."""

from portfolio_gen.plan.related import WINDOW, related


def test_works_without_a_shared_term_have_no_relations() -> None:
    assert related({"a": ["tag:x"], "b": ["tag:y"], "c": []}, 3) == {"a": (), "b": (), "c": ()}


def test_a_rare_term_counts_more_than_a_common_one() -> None:
    terms = {
        "a": ["tag:wood", "tag:loom"],
        "b": ["tag:wood"],
        "c": ["tag:wood"],
        "d": ["tag:loom"],
    }
    assert related(terms, 3)["a"] == ("d", "b", "c")


def test_ties_keep_the_order_of_display() -> None:
    terms = {name: ["tag:wood"] for name in "abcd"}
    assert related(terms, 2)["d"] == ("a", "b")


def test_no_work_is_related_to_itself_and_none_is_named_twice() -> None:
    terms = {name: ["tag:x", "tag:y", "kind:z"] for name in "abcdef"}
    for work, others in related(terms, 10).items():
        assert work not in others
        assert len(others) == len(set(others)) == 5


def test_there_are_never_more_than_asked_for() -> None:
    terms = {str(number): ["tag:x"] for number in range(30)}
    assert {len(others) for others in related(terms, 4).values()} == {4}
    assert {len(others) for others in related(terms, 0).values()} == {0}


def test_of_a_common_term_the_works_that_follow_are_looked_at() -> None:
    count = WINDOW * 3
    terms = {f"w{number:03}": ["tag:x"] for number in range(count)}
    found = related(terms, 2)
    assert found["w000"] == ("w001", "w002")
    assert found[f"w{count - 1:03}"] == ("w000", "w001")
