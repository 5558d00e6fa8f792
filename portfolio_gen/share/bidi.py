"""In which order the letters of a line are seen: left to right, right to left, or both.

Source: Unicode Standard Annex #9, "Unicode Bidirectional Algorithm", revision 50, without its
explicit embeddings, overrides and isolates, which titles don't have.
"""

import unicodedata
from collections.abc import Iterator, Sequence

BRACKETS = {"(": ")", "[": "]", "{": "}"}
STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
UNSEEN = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})


def base_level(text: str, otherwise: int = 0) -> int:
    """Return the level of a paragraph by its first strong letter (P2, P3): 0 from the left, or 1.

    `otherwise` is that of a text without any.
    """
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return otherwise


def levels(text: str, base: int) -> list[int]:
    """Return the level of each letter: even ones are read from the left, odd ones from the right.

    `base` is the level of the paragraph.
    """
    if base == 0 and not any(_turns(letter) for letter in text):
        return [0] * len(text)
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    around = "R" if base else "L"
    kinds = _weak(["ON" if kind in UNSEEN else kind for kind in kinds], around)
    _brackets(text, kinds, around)
    _neutral(kinds, around)
    return [_implicit(kind, base) for kind in kinds]


def in_sight(runs: Sequence[tuple[int, object]]) -> list[int]:
    """Return the places of runs in the order in which they are seen (L2), given their levels."""
    order = list(range(len(runs)))
    highest = max((level for level, _ in runs), default=0)
    for level in range(highest, 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and runs[order[end]][0] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return order


def _turns(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL", "AN")


def _weak(kinds: list[str], around: str) -> list[str]:
    """Resolve marks, numbers and the signs between them (W1 to W7)."""
    before = strong = around
    for at, kind in enumerate(kinds):
        if kind == "NSM":  # W1
            kinds[at] = kind = before
        if kind == "EN" and strong == "AL":  # W2
            kinds[at] = "AN"
        if kind in ("L", "R", "AL"):
            strong = kind
        before = kinds[at]
    kinds = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    _numbers(kinds)
    strong = around
    for at, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):  # W6
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            kinds[at] = "L"
    return kinds


def _numbers(kinds: list[str]) -> None:
    """Let signs between digits, and signs of currency beside them, be of the number (W4, W5)."""
    for at in range(1, len(kinds) - 1):  # W4
        left, right = kinds[at - 1], kinds[at + 1]
        joins = kinds[at] == "CS" or (kinds[at] == "ES" and left == "EN")
        if joins and left == right and left in ("EN", "AN"):
            kinds[at] = left
    for start, end in _stretches(kinds, {"ET"}):  # W5
        beside = {kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else ""}
        if "EN" in beside:
            kinds[start:end] = ["EN"] * (end - start)


def _brackets(text: str, kinds: list[str], around: str) -> None:
    """Resolve brackets in pairs, so that both look the same way (N0)."""
    for start, end in _pairs(text, kinds):
        inside = {STRONG[kind] for kind in kinds[start + 1 : end] if kind in STRONG}
        if around in inside:
            kinds[start] = kinds[end] = around
        elif inside:
            before = next(
                (STRONG[kind] for kind in reversed(kinds[:start]) if kind in STRONG), around
            )
            kinds[start] = kinds[end] = before if before in inside else around


def _pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found = []
    for at, letter in enumerate(text):
        if kinds[at] != "ON":
            continue
        if letter in BRACKETS:
            waiting.append((BRACKETS[letter], at))
            continue
        depth = next((n for n in reversed(range(len(waiting))) if waiting[n][0] == letter), None)
        if depth is not None:
            found.append((waiting[depth][1], at))
            del waiting[depth:]
    return sorted(found)


def _neutral(kinds: list[str], around: str) -> None:
    """Give signs and spaces the direction of what is on both sides, or the paragraph's (N1, N2)."""
    for start, end in _stretches(kinds, NEUTRAL):
        left = STRONG[kinds[start - 1]] if start else around
        right = STRONG[kinds[end]] if end < len(kinds) else around
        kinds[start:end] = [left if left == right else around] * (end - start)


def _stretches(kinds: list[str], wanted: frozenset[str] | set[str]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in wanted:
            end += 1
        if end > at:
            yield at, end
        at = end + 1


def _implicit(kind: str, base: int) -> int:
    """Return the level of a resolved kind (I1, I2)."""
    if base % 2:
        return base if kind == "R" else base + 1
    return base + {"L": 0, "R": 1}.get(kind, 2)
