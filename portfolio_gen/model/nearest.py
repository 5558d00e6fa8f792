"""The word that somebody meant by another one."""

from collections.abc import Iterable

#: Likeness that short words need, such as keys: some share half of their letters by chance.
OF_SHORT = 0.7


def nearest(word: str, words: Iterable[str], likeness: float = 0.6) -> str:
    """Return the word most like the one given; "" if none is like it.

    `likeness` is the least that counts, from 0 to 1, as difflib's `SequenceMatcher.ratio` has it.
    """
    from difflib import get_close_matches  # needed only for mistakes

    found = get_close_matches(word, words, 1, likeness)
    return found[0] if found else ""
