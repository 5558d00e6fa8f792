"""Themes and their options, set for a terminal."""

import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap

import click

from portfolio_gen.french.voice import Voice
from portfolio_gen.model.accents import PALETTE
from portfolio_gen.model.config import OptionValue
from portfolio_gen.model.theme import Default, Option
from portfolio_gen.read.option_values import number_words
from portfolio_gen.read.theme_catalogue import Listed

#: What an option takes, by its type.
TAKES = {
    "text": "A text.",
    "number": "A number.",
    "flag": "true or false.",
    "color": "A colour such as #0b5b46.",
    "choice": "One of {choices}.",
    "list": "Several of {choices}; [] for none.",
}
ACCENT = "Or a colour such as #0b5b46, or a list of two: for light, for dark."
WIDEST = 84  # characters of a line


def themes_text(themes: Iterable[Listed], used: str, voice: Voice) -> str:
    """Return the list of themes; `used` is the one of the site, "" outside of one."""
    parts = []
    for theme in themes:
        marks = [voice.said("a folder of this site")] if not theme.shipped else []
        if theme.extends:
            marks.append(voice.said("extends {theme}", theme=theme.extends))
        marks = [voice.said("this site’s"), *marks] if theme.name == used else marks
        head = click.style(theme.name, bold=True)
        head += click.style(f"  ({', '.join(marks)})", dim=True) if marks else ""
        parts.append("\n".join([head, *_paragraph(_in(theme.doc, voice.lang), 2)]))
    following = voice.said(
        "Next: `theme: NAME` in portfolio.yaml, or try one with `portfolio serve --theme NAME`; "
        "`portfolio theme options NAME` lists what can be chosen."
    )
    return "\n\n".join([*parts, "\n".join(_lines(following, 0))])


def options_text(
    theme: str, options: Mapping[str, Option], chosen: Mapping[str, OptionValue], voice: Voice
) -> str:
    """Return the options of a theme: value as it would be written, meaning, what it takes."""
    if not options:
        return voice.said("The theme {theme} has no options.", theme=theme)
    words = "Options of {theme}. Write yours in portfolio.yaml, below `options:`."
    parts = ["\n".join(_lines(voice.said(words, theme=theme), 0))]
    for option in options.values():
        default = _written(option.default)
        value = _written(chosen[option.name]) if option.name in chosen else default
        head = "  " + click.style(option.name, bold=True) + ": " + click.style(value, fg="green")
        if value != default:
            note = voice.said("default: {value}", value=default)
            head += click.style(f"   # {note}", dim=True)
        doc = _in(option.doc, voice.lang)
        parts.append("\n".join([head, *_paragraph(doc, 6), *_takes(option, voice)]))
    return "\n\n".join(parts)


def _takes(option: Option, voice: Voice) -> Sequence[str]:
    if option.type == "accent":
        return _accents(voice)
    said = voice.said(TAKES[option.type], choices=", ".join(option.choices))
    if option.type == "number" and option.least is not None:
        least = voice.number(number_words(option.least))
        said = voice.said("A number from {least}.", least=least)
    return [click.style(line, dim=True) for line in _lines(said, 6)]


def _accents(voice: Voice) -> Sequence[str]:
    """Return the names of the palette, on a terminal with both shades of each."""
    dim = [click.style(line, dim=True) for line in _lines(voice.said(ACCENT), 6)]
    if not sys.stdout.isatty():
        return [*_lines(", ".join(PALETTE), 6), *dim]
    shown = [f"{_swatch(*shades)} {name:<12}" for name, shades in PALETTE.items()]
    rows = ["".join(shown[at : at + 4]).rstrip() for at in range(0, len(shown), 4)]
    return [*(" " * 6 + row for row in rows), *dim]


def _swatch(*shades: str) -> str:
    """Return the shades of a colour, for light and for dark, as grounds of blanks."""
    return "".join(click.style("  ", bg=_channels(shade)) for shade in shades)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _written(value: OptionValue | Default) -> str:
    """Return a value as it is written in portfolio.yaml."""
    match value:
        case bool():
            return str(value).lower()
        case list() | tuple():
            return "[" + ", ".join(_written(each) for each in value) + "]"
        case dict():
            return "{" + ", ".join(f"{key}: {each}" for key, each in value.items()) + "}"
        case _:
            return str(value) or '""'


def _in(doc: Mapping[str, str], lang: str) -> str:
    return doc.get(lang) or doc.get("en") or next(iter(doc.values()), "")


def _paragraph(text: str, indent: int) -> Sequence[str]:
    return _lines(text, indent) if text else ()


def _lines(text: str, indent: int) -> list[str]:
    text = re.sub(r" (?=[:;!?»])", "\u00a0", text)  # French, which no line break may tear
    width = min(shutil.get_terminal_size().columns, WIDEST)
    margin = " " * indent
    return wrap(
        text, max(width, 40), initial_indent=margin, subsequent_indent=margin,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
