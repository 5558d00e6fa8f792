"""ICO and CUR: a directory of small pictures, of which those in PNG are cleaned.

Source: "Icons", Microsoft: a head of six bytes, then sixteen for each picture, with its length and
place in the last eight.
"""

from portfolio_gen.cleaning.numbers import number
from portfolio_gen.cleaning.png import SIGNATURE, clean_png
from portfolio_gen.cleaning.results import Clean, stop_damaged


def clean_ico(data: bytes, keep: frozenset[str]) -> Clean:
    """Return an icon with its pictures alone, one behind the other."""
    count = number(data, 4, 2, "little")
    heads, pictures, words = b"", b"", set[str]()
    left = len(data)
    for at in range(6, 6 + 16 * count, 16):
        size, start = number(data, at + 8, 4, "little"), number(data, at + 12, 4, "little")
        picture = data[start : start + size]
        left -= size
        if not picture or len(picture) < size or left < 0:
            stop_damaged("it is cut short")
        if picture.startswith(SIGNATURE):
            cleaned = clean_png(picture, keep)
            picture, words = cleaned.data, words | set(cleaned.removed)
        place = 6 + 16 * count + len(pictures)
        heads += data[at : at + 8] + len(picture).to_bytes(4, "little")
        heads += place.to_bytes(4, "little")
        pictures += picture
    if not count:
        stop_damaged("there is no picture in it")
    return Clean(data[:6] + heads + pictures, tuple(sorted(words)))
