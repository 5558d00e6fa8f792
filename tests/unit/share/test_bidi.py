"""The order in which letters are seen, against examples of the algorithm's own annex."""

from string import ascii_uppercase

import pytest

from portfolio_gen.share.bidi import base_level, in_sight, levels


def seen(text: str, base: int) -> str:
    """Return a text as it is seen; small letters stand for Latin, capitals for Hebrew ones."""
    hebrew = {letter: chr(0x05D0 + at) for at, letter in enumerate(ascii_uppercase)}
    real = "".join(hebrew.get(letter, letter) for letter in text)
    found = levels(real, base)
    return "".join(text[at] for at in in_sight([(level, None) for level in found]))


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("car means CAR.", 0, "car means RAC."),
        ("he said CAR MEANS CAR.", 0, "he said RAC SNAEM RAC."),
        ("CAR is car", 1, "is car RAC"),
        ("A 12,5 B", 1, "B 12,5 A"),
        ("A 2024-2025", 1, "2024-2025 A"),
        ("loom (A)", 0, "loom (A)"),
        ("A (b) C", 1, "C )b( A"),
        ("AB 30 %", 1, "% 30 BA"),
        ("plain", 0, "plain"),
    ],
)
def test_letters_are_seen_in_this_order(text: str, base: int, expected: str) -> None:
    assert seen(text, base) == expected


def test_first_strong_letter_gives_the_direction() -> None:
    assert base_level("12 אב") == 1
    assert base_level("a אב") == 0
    assert base_level("12", otherwise=1) == 1
