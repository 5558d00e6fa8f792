"""Law: whatever the tool says, it says in French, too."""

from scripts.french import stale, untold


def test_every_sentence_has_its_french() -> None:
    assert [f"{each.place}: {each.text}" for each in untold()] == []


def test_every_french_sentence_is_of_one_that_is_said() -> None:
    assert stale() == []
