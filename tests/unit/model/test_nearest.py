from portfolio_gen.model.nearest import OF_SHORT, nearest


def test_the_word_most_like_another_is_meant() -> None:
    assert nearest("summery", ["summary", "number", "summit"]) == "summary"


def test_no_word_is_meant_by_one_like_none() -> None:
    assert nearest("xyz", ["summary", "title"]) == ""
    assert nearest("xyz", []) == ""


def test_short_words_must_be_more_alike() -> None:
    assert nearest("dates", ["data"]) == "data"
    assert nearest("dates", ["data"], OF_SHORT) == ""
