"""The one colour that an author chooses, as it is shown on light and on dark grounds."""

from collections.abc import Sequence

from msgspec import Struct

from portfolio_gen.model.colours import contrast, difference, least_contrast, readable
from portfolio_gen.model.theme import Grounds

#: Names for accents, the same in all themes → the colour on light grounds, and on dark ones.
PALETTE: dict[str, tuple[str, str]] = {
    "ink": ("#171716", "#ededea"),
    "green": ("#0b5b46", "#74d3b4"),
    "ultramarine": ("#1f33e0", "#8fa0ff"),
    "blue": ("#1d4f91", "#9cc3f5"),
    "brick": ("#a03a1f", "#f0a386"),
    "ochre": ("#865800", "#e3b563"),
    "plum": ("#7a2a62", "#dfa6d2"),
    "teal": ("#0a5a66", "#7ccbda"),
}
#: What they are called in French: proposed, not taken.
FRENCH = {
    "encre": "ink", "noir": "ink", "vert": "green", "outremer": "ultramarine", "bleu": "blue",
    "brique": "brick", "rouge": "brick", "ocre": "ochre", "prune": "plum", "violet": "plum",
    "sarcelle": "teal", "canard": "teal",
}  # fmt: skip
#: Least and greatest contrast of a colour that is made for dark grounds from one too dark for them;
#: between them it is what the colour has on light grounds.
LIT = (7.5, 14.0)
#: Up to here nobody sees that a colour was changed. Source: CSS Color 4, gamut mapping.
UNSEEN = 0.02


class Accent(Struct, frozen=True):
    """An accent for text on the grounds of either scheme, and for text upon an area of it."""

    light: str
    dark: str
    on_light: str
    on_dark: str


class Change(Struct, frozen=True):
    """A colour that can't be read as it was written; `shown` is "" if no shade of it can."""

    scheme: str  # "light" or "dark"
    written: str
    ground: str  # from which it stands out least
    contrast: float  # against that ground
    shown: str


def named_accent(name: str, grounds: Grounds) -> Accent:
    """Return an accent of the palette, corrected against the grounds where they need it."""
    light, dark = PALETTE[name]
    return _accent(
        readable(light, grounds.light) or _extreme(grounds.light),
        readable(dark, grounds.dark) or _extreme(grounds.dark),
        grounds,
    )


def own_accent(colours: Sequence[str], grounds: Grounds) -> tuple[Accent, list[Change]]:
    """Return the accent from an author's colour, or from one for each scheme; and what changed.

    One colour alone is lit for dark grounds if it is too dark for them, which is no change to tell
    of: nobody can read one colour on both.
    """
    changes: list[Change] = []
    light = _corrected("light", colours[0], grounds.light, changes)
    if len(colours) > 1:
        dark = _corrected("dark", colours[1], grounds.dark, changes)
    else:
        dark = _lit(colours[0], grounds)
    return _accent(light, dark, grounds), changes


def _accent(light: str, dark: str, grounds: Grounds) -> Accent:
    """Return an accent; what it stands out from stands out from it, so text upon it is that."""
    return Accent(light, dark, grounds.light[0], grounds.dark[0])


def _corrected(scheme: str, colour: str, grounds: Sequence[str], changes: list[Change]) -> str:
    shown = readable(colour, grounds)
    if shown is None or difference(colour, shown) > UNSEEN:
        worst = min(grounds, key=lambda ground: contrast(colour, ground))
        changes.append(Change(scheme, colour, worst, contrast(colour, worst), shown or ""))
    return shown or _extreme(grounds)


def _lit(colour: str, grounds: Grounds) -> str:
    """Return a colour for dark grounds: as it is if it can be read there, else of its hue."""
    dark = grounds.dark
    if readable(colour, dark) == colour:
        return colour
    wanted = min(max(least_contrast(colour, grounds.light), LIT[0]), LIT[1])
    return readable(colour, dark, wanted) or readable(colour, dark) or _extreme(dark)


def _extreme(grounds: Sequence[str]) -> str:
    """Return black or white, whichever stands out more: for grounds that forbid all else."""
    return max(("#000000", "#ffffff"), key=lambda each: least_contrast(each, grounds))
