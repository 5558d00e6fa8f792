"""Where a text's lines end: by measured width, in the largest size that fits, lines alike."""

import re
from bisect import bisect
from collections.abc import Callable, Sequence
from typing import NamedTuple

#: After these a line may end. No-break spaces and hyphens are none of them.
BREAK = re.compile(r"(?<=[ \u2002\u2003\u2009\u200b])")
#: And after these, where a text fits in no other way.
WITHIN = re.compile(r"(?<=\w[-\u2010\u2013\u2014/])(?=\w)")
#: Letters that need no space between words (CJK), before or after which a line may end.
WIDE = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
#: What may not begin a line of these.
CLOSING = r"\u3001\u3002\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u30fc"
BREAK_WIDE = re.compile(rf"(?<=[{WIDE}{CLOSING}])(?=[{WIDE}])")
ELLIPSIS, HYPHEN = "…", "-"
#: How much larger a text must become to be worth a line that ends after a hyphen.
MUCH = 1.25
#: No text is narrower than this, in em for each letter.
NARROWEST = 0.18
#: Between a vowel and a consonant before another vowel, most languages in Latin letters divide.
SYLLABLE = re.compile(r"[aeiouyàâäéèêëîïôöùûü][^\W\d_aeiouy][aeiouyàâäéèêëîïôöùûü]", re.IGNORECASE)

Measure = Callable[[str], float]


class Fitted(NamedTuple):
    """Lines of a text in a size in pixels."""

    lines: tuple[str, ...]
    size: float
    whole: bool  # nothing was cut off


def fitted(
    text: str,
    sizes: Sequence[float],
    width: float,
    room: Callable[[float], int],
    measure: Measure,
) -> Fitted:
    """Return the lines of a text in the largest size in which it fits.

    `sizes` and `width` are in pixels, `measure` gives a width in em. `room` is how many lines of a
    size there may be. Words with hyphens are broken at them where they would make all of it much
    smaller; a word that is wider than the box in any size is broken within, with a hyphen. Where no
    size is small enough, the end is left out and marked with `…`.
    """
    text = _cut(text, sizes[-1], width, room)
    words = pieces(text)
    parts = [part for word in words for part in WITHIN.split(word)]
    whole = _largest(words, sizes, width, room, measure)
    if len(parts) > len(words):
        broken_up = _largest(parts, sizes, width, room, measure)
        if broken_up and (whole is None or broken_up.size >= MUCH * whole.size):
            return broken_up
    if whole is not None:
        return whole
    return _within(parts, sizes, width, room, measure)


def _cut(text: str, size: float, width: float, room: Callable[[float], int]) -> str:
    """Return a text without what has no room in the smallest size, however narrow it is."""
    most = int(max(1, room(size)) * width / size / NARROWEST) + 1
    return text if len(text) <= most else text[:most].rstrip() + ELLIPSIS


def _largest(
    words: Sequence[str],
    sizes: Sequence[float],
    width: float,
    room: Callable[[float], int],
    measure: Measure,
) -> Fitted | None:
    """Return lines that end between words alone, in the largest size in which all fit."""
    widest = max((measure(word.rstrip()) for word in words), default=0.0)
    for size in sizes:
        if widest > width / size:
            continue
        lines = broken(words, width / size, measure)
        if len(lines) <= room(size):
            return Fitted(balanced(words, lines, width / size, measure), size, whole=True)
    return None


def _within(
    parts: Sequence[str],
    sizes: Sequence[float],
    width: float,
    room: Callable[[float], int],
    measure: Measure,
) -> Fitted:
    """Return lines of which some end within a word, in the largest size that breaks few of them."""
    fewest = len(_split(parts, width / sizes[-1], measure))
    for size in sizes:
        split = _split(parts, width / size, measure)
        if len(split) > max(fewest, len(parts) + 1):
            continue
        lines = broken(split, width / size, measure)
        if len(lines) <= room(size):
            return Fitted(tuple(lines), size, whole=True)
    size = sizes[-1]
    lines = broken(_split(parts, width / size, measure), width / size, measure)
    most = max(1, room(size))
    if len(lines) <= most:
        return Fitted(tuple(lines), size, whole=True)
    last = _shortened(" ".join(lines[most - 1 :]), width / size, measure)
    return Fitted((*lines[: most - 1], last), size, whole=False)


def pieces(text: str) -> list[str]:
    """Return the parts of a text between which lines may end, with the space after each."""
    return [part for piece in BREAK.split(text.strip()) for part in BREAK_WIDE.split(piece) if part]


def broken(words: Sequence[str], width: float, measure: Measure) -> list[str]:
    """Return lines that are as full as they can be."""
    lines: list[str] = []
    line = ""
    for word in words:
        if line and measure((line + word).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += word
    return [*lines, line.rstrip()] if line.strip() else lines


def balanced(
    words: Sequence[str], lines: Sequence[str], width: float, measure: Measure
) -> tuple[str, ...]:
    """Return as many lines, as alike in width as they can be."""
    if len(lines) < 2:
        return tuple(lines)
    best, low, high = list(lines), 0.0, width
    for _ in range(7):  # to a hundredth of the width
        middle = (low + high) / 2
        tried = broken(words, middle, measure)
        if len(tried) == len(lines) and all(measure(line) <= width for line in tried):
            best, high = tried, middle
        else:
            low = middle
    return tuple(best)


def _split(words: Sequence[str], width: float, measure: Measure) -> list[str]:
    """Return words, those that are wider than a line in parts that end with a hyphen."""
    found = []
    for word in words:
        while len(word) > 1 and measure(word.rstrip()) > width:
            part, word = _halves(word, width, measure)
            found.append(part)
        found.append(word)
    return found


def _halves(word: str, width: float, measure: Measure) -> tuple[str, str]:
    """Return what of a word fits into a line, with a hyphen between letters, and the rest."""
    most = bisect(range(2, len(word)), width, key=lambda at: measure(_hyphened(word, at))) + 1
    syllables = (at for at in range(most, max(2, most - 5), -1) if SYLLABLE.match(word, at - 1))
    end = next(syllables, most)
    return _hyphened(word, end), word[end:]


def _hyphened(word: str, at: int) -> str:
    """Return the beginning of a word, with a hyphen if it ends between two letters."""
    return word[:at] + (HYPHEN if word[at - 1 : at + 1].isalpha() else "")


def _shortened(text: str, width: float, measure: Measure) -> str:
    words = text.split(" ")
    for end in range(len(words), 0, -1):
        tried = " ".join(words[:end]).rstrip(" ,;:.–—-\u00a0\u202f") + ELLIPSIS
        if measure(tried) <= width:
            return tried
    return next(
        (text[:end] + ELLIPSIS for end in range(len(text), 0, -1)
         if measure(text[:end] + ELLIPSIS) <= width),
        ELLIPSIS,
    )  # fmt: skip
