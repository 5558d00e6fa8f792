"""People whom a sentence says to have taken part in a work."""

import re
from collections.abc import Iterator

from portfolio_gen.review.lexicon import Hit
from portfolio_gen.review.prose import Sentence
from portfolio_gen.review.subject import Work

BEFORE = 6  # words before "with" that tell what is done with somebody
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w’']*[\w](?:-[\w’']+)*"
_PARTICLES = "de|du|des|d’|d'|von|van|der|den|la|le|el|al|ben|bin|di|da|Da|De|Di|Le|La|El|Al"
#: From a given name on: further words with a capital, joined by blanks, hyphens and particles.
_SURNAME = re.compile(
    rf"(?:-{_CAPITAL})?[ \xa0\u202f](?:(?:{_PARTICLES})[ \xa0]?){{0,2}}({_CAPITAL})"
    rf"(?:[ \xa0]{_CAPITAL}){{0,2}}"
)
_WORD = re.compile(r"[^\W_]+(?:['’](?=[^\W_]))?")
#: Between two names of a list: "(sound), ", " and ", ", et ".
_NEXT = re.compile(r"(?:\s*\([^()]*\))?(?:\s*,\s*(?:(?:et|and|&)\s+)?|\s+(?:et|and|&)\s+)")
_COLON = re.compile(r"\s*[:©]")


def people_in(work: Work, sentence: Sentence) -> Iterator[str]:
    """Yield the names of people that a sentence says to have taken part.

    A person is a known given name and a surname, or somebody of data/people.yaml, after such
    words as "in collaboration with" or "Photos:"; after a mere "with" only in a sentence that also
    says what was made, or if a trade stands before the name.
    """
    words = list(_WORD.finditer(sentence.text))
    if len(words) != len(sentence.words):
        return
    for start in sorted(set(_starts(work, sentence, words))):
        yield from _names(work, sentence, words, start)


def _starts(work: Work, sentence: Sentence, words: list[re.Match[str]]) -> Iterator[int]:
    """Yield the numbers of the words at which names of those who took part may begin."""
    hits = work.hits(sentence)
    for hit in hits.get("together", ()):
        yield _after_trade(work, sentence, hit.end)
    for hit in hits.get("credit_lines", ()):
        if _COLON.match(sentence.text, words[hit.end - 1].end()):
            yield _after_trade(work, sentence, hit.end)
    for hit in hits.get("with", ()):
        after = _after_trade(work, sentence, hit.end)
        if _has_trade(work, sentence, hit.end, after) or _is_making(work, sentence, hit):
            yield after


def _has_trade(work: Work, sentence: Sentence, start: int, end: int) -> bool:
    stop = work.lexicon["stop"]
    return any(word not in stop for word in sentence.words[start:end])


def _is_making(work: Work, sentence: Sentence, at: Hit) -> bool:
    """Tell whether a "with" stands in a sentence on what was made, and not on something else."""
    hits = work.hits(sentence)
    if any(0 <= at.start - hit.end < BEFORE for hit in hits.get("with_otherwise", ())):
        return False
    speaks = at.start > 0 or "we" in hits or "i" in hits
    return speaks and ("making" in hits or "we_make" in hits)


def _names(work: Work, sentence: Sentence, words: list[re.Match[str]], at: int) -> Iterator[str]:
    """Yield the names of a list that begins at a word."""
    while at < len(words) and (end := _name_end(work, sentence, words, at)):
        yield sentence.text[words[at].start() : end]
        further = _NEXT.match(sentence.text, end)
        if further is None:
            return
        at = next((n for n, word in enumerate(words) if word.start() >= further.end()), len(words))
        at = _after_trade(work, sentence, at)


def _after_trade(work: Work, sentence: Sentence, at: int) -> int:
    """Return where a name may begin, beyond "the photographer" and the like."""
    beside = work.lexicon["beside"]
    for _ in range(3):
        if at < len(sentence.words) and sentence.words[at] in beside:
            at += 1
    return at


def _name_end(work: Work, sentence: Sentence, words: list[re.Match[str]], at: int) -> int:
    """Return the offset at which a person's name ends that begins at a word; 0 for none."""
    rest = sentence.text[words[at].start() :]
    for name in work.context.people.values():
        if name and " " in name and re.match(rf"{re.escape(name)}(?!\w)", rest):
            return words[at].start() + len(name)
    given = [hit for hit in work.hits(sentence).get("given_names", ()) if hit.start == at]
    if not given or not rest[:1].isupper():
        return 0
    last: Hit = max(given, key=lambda hit: hit.end)
    surname = _SURNAME.match(sentence.text, words[last.end - 1].end())
    if surname is None or surname[1].lower() in work.lexicon["not_surnames"]:
        return 0
    return surname.end()
