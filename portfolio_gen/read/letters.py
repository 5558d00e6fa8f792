"""Which letters the fonts of a theme can draw, for the pictures of shared links."""

from collections.abc import Mapping

import msgspec

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Theme, ThemeFile
from portfolio_gen.read.theme_places import source_file
from portfolio_gen.share.fonts import FONTS_VERSION, Ranges, as_ranges, font_files, letters_of
from portfolio_gen.store.digests import combined
from portfolio_gen.store.memo import Memo

#: Name of the function in the memo.
LETTERS = "letters"


class _Found(msgspec.Struct, frozen=True, array_like=True):
    letters: Ranges
    faults: tuple[tuple[str, str], ...] = ()  # source of a font → why it can't be read


def with_letters(theme: Theme, root: str, memo: Memo, problems: list[Problem]) -> Theme:
    """Return a theme that knows which letters its fonts have; fonts that are none are problems."""
    found = _letters(theme.files, root, memo)
    problems += (_unreadable(source, why) for source, why in found.faults)
    return msgspec.structs.replace(theme, letters=found.letters)


def _letters(files: Mapping[str, ThemeFile], root: str, memo: Memo) -> _Found:
    fonts = [files[name] for name in font_files(files)]
    parts = (part for font in fonts for part in (font.source.encode(), font.digest))
    key = combined(str(FONTS_VERSION).encode(), *parts)
    kept = memo.get(LETTERS, key)
    if kept is not None:
        return msgspec.msgpack.decode(kept, type=_Found)
    codes: set[int] = set()
    faults = []
    for font in fonts:
        try:
            with open(source_file(font.source, root), "rb") as file:
                codes |= letters_of(file.read())
        except (ValueError, OSError) as error:
            faults.append((font.source, str(error)))
    found = _Found(as_ranges(codes), tuple(faults))
    memo.put(LETTERS, key, msgspec.msgpack.encode(found))
    return found


def _unreadable(source: str, why: str) -> Problem:
    return Problem(
        "font-unreadable",
        "error",
        f"{source.rsplit('/', 1)[-1]} is no font that can be drawn with: {why}",
        Span(source),
        "put a font in WOFF2, TrueType or OpenType in its place",
    )
