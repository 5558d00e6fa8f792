"""Where lines end, with letters that are all one wide."""

from portfolio_gen.share.breaking import Fitted, fitted, pieces


def fit(text: str, sizes: tuple[float, ...], width: float, lines: int) -> Fitted:
    """Return a text of letters as wide as they are high."""
    return fitted(text, sizes, width, lambda size: lines, len)


def test_largest_size_that_fits_is_taken() -> None:
    assert fit("two words", (20, 10), 120, 2) == Fitted(("two", "words"), 20, whole=True)
    assert fit("three words more", (20, 10), 120, 2).size == 10


def test_lines_are_alike_in_width() -> None:
    assert fit("a bb ccc dddd", (10,), 100, 2).lines == ("a bb ccc", "dddd")
    assert fit("aa bb cc dd e", (10,), 110, 2).lines == ("aa bb", "cc dd e")


def test_no_break_space_holds_words_together() -> None:
    assert pieces("Cote\u00a0: la tolérance") == ["Cote\u00a0: ", "la ", "tolérance"]
    assert pieces("84\u202f% de moins") == ["84\u202f% ", "de ", "moins"]


def test_line_ends_after_a_hyphen_only_where_all_would_be_much_smaller() -> None:
    assert fit("Deux-Eaux", (20, 17, 10), 160, 2) == Fitted(("Deux-Eaux",), 17, whole=True)
    assert fit("Deux-Eaux", (20, 10), 100, 2) == Fitted(("Deux-", "Eaux"), 20, whole=True)
    assert fit("Deux-Eaux -5", (20, 10), 60, 3).lines == ("Deux-", "Eaux", "-5")


def test_words_without_spaces_between_them_may_break() -> None:
    assert pieces("東京の橋。") == ["東", "京", "の", "橋。"]


def test_word_wider_than_the_box_is_broken_with_a_hyphen() -> None:
    assert fit("bcdfghjk", (20, 10), 50, 2) == Fitted(("bcdf-", "ghjk"), 10, whole=True)
    assert fit("bcdfghjk", (20, 10), 100, 2) == Fitted(("bcdfghjk",), 10, whole=True)


def test_broken_word_is_as_large_as_it_can_be_with_the_fewest_parts() -> None:
    assert fit("bcdfghjklmnpqrst", (30, 20, 14, 10), 150, 4).size == 14


def test_word_is_broken_between_syllables_where_it_can_be() -> None:
    assert fit("anticonstitutionnel", (10,), 130, 3).lines == ("anticonstitu-", "tionnel")


def test_number_and_address_are_broken_without_a_hyphen() -> None:
    assert fit("12345678", (10,), 50, 2).lines == ("12345", "678")


def test_endless_text_is_cut_before_it_is_measured() -> None:
    longest = 0

    def measure(text: str) -> float:
        nonlocal longest
        longest = max(longest, len(text))
        return 0.5 * len(text)

    for text in ("word " * 2_000, "w" * 10_000):
        made = fitted(text, (88, 60, 40), 1000, lambda size: 4, measure)
        assert not made.whole
        assert made.lines[-1].endswith("…")
    assert longest < 1_000


def test_text_that_fits_in_no_size_ends_with_an_ellipsis() -> None:
    assert fit("one two three four", (10,), 80, 2) == Fitted(("one two", "three…"), 10, whole=False)
