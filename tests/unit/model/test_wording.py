from portfolio_gen.model.wording import all_of, some_of


def test_all_names_stand_in_a_row() -> None:
    assert all_of(["a"]) == "a"
    assert all_of(["a", "b"]) == "a and b"
    assert all_of(["a", "b", "c"]) == "a, b and c"


def test_what_is_too_many_is_counted() -> None:
    assert some_of(["a", "b"], 2) == "a, b"
    assert some_of(["a", "b", "c"], 2) == "a, b and 1 more"
    assert some_of(["a"] * 2000, 1) == "a and 1,999 more"
