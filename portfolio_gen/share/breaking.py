"""Where a text's lines end: by measured width, in the largest size that fits, lines alike."""

import re
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
ELLIPSIS = "…"

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
    size there may be. Where no size is small enough, the end is left out and marked with `…`.
    """
    words = pieces(text)
    for size in sizes:
        lines = broken(words, width / size, measure)
        fits = all(measure(line) <= width / size for line in lines)
        if fits and len(lines) <= room(size):
            return Fitted(balanced(words, lines, width / size, measure), size, whole=True)
    size = sizes[-1]
    words = [part for word in words for part in WITHIN.split(word)]
    lines = broken(_split(words, width / size, measure), width / size, measure)
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
    """Return words, those that are wider than a line in parts."""
    found = []
    for word in words:
        while len(word) > 1 and measure(word.rstrip()) > width:
            end = next((at for at in range(len(word) - 1, 1, -1) if measure(word[:at]) <= width), 1)
            found.append(word[:end])
            word = word[end:]
        found.append(word)
    return found


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
