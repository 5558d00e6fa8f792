"""Themes and their options, set for a terminal in the author's language."""

import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap

import click

from portfolio_gen.model.accents import PALETTE
from portfolio_gen.model.config import OptionValue
from portfolio_gen.model.theme import Default, Option
from portfolio_gen.read.option_values import number_words
from portfolio_gen.read.theme_catalogue import Listed

WORDS = {
    "en": {
        "options": "Options of {theme}. Write yours in portfolio.yaml, below `options:`.",
        "none": "The theme {theme} has no options.",
        "default": "default: {value}",
        "text": "A text.",
        "number": "A number.",
        "least": "A number from {least}.",
        "flag": "true or false.",
        "color": "A colour such as #0b5b46.",
        "choice": "One of {choices}.",
        "list": "Several of {choices}; [] for none.",
        "accent": "Or a colour such as #0b5b46, or a list of two: for light, for dark.",
        "extends": "extends {theme}",
        "used": "this site’s",
        "own": "a folder of this site",
        "next": "Next: `theme: NAME` in portfolio.yaml, or try one with `portfolio serve --theme "
        "NAME`; `portfolio theme options NAME` lists what can be chosen.",
    },
    "fr": {
        "options": "Options de {theme}. Les vôtres vont dans portfolio.yaml, sous `options:`.",
        "none": "Le thème {theme} n’a pas d’options.",
        "default": "par défaut : {value}",
        "text": "Un texte.",
        "number": "Un nombre.",
        "least": "Un nombre à partir de {least}.",
        "flag": "true (oui) ou false (non).",
        "color": "Une couleur comme #0b5b46.",
        "choice": "Au choix : {choices}.",
        "list": "Plusieurs de : {choices} ; [] pour aucun.",
        "accent": "Ou une couleur comme #0b5b46, ou une liste de deux : en clair, en sombre.",
        "extends": "complète {theme}",
        "used": "celui de ce site",
        "own": "un dossier de ce site",
        "next": "Ensuite : `theme: NOM` dans portfolio.yaml, ou un essai avec `portfolio serve "
        "--theme NOM` ; `portfolio theme options NOM` dit ce qui se choisit.",
    },
}
WIDEST = 84  # characters of a line


def themes_text(themes: Iterable[Listed], used: str, lang: str) -> str:
    """Return the list of themes; `used` is the one of the site, "" outside of one."""
    words = WORDS.get(lang, WORDS["en"])
    parts = []
    for theme in themes:
        marks = [words["own"]] if not theme.shipped else []
        marks += [words["extends"].format(theme=theme.extends)] if theme.extends else []
        marks = [words["used"], *marks] if theme.name == used else marks
        head = click.style(theme.name, bold=True)
        head += click.style(f"  ({', '.join(marks)})", dim=True) if marks else ""
        parts.append("\n".join([head, *_paragraph(_in(theme.doc, lang), 2)]))
    return "\n\n".join([*parts, "\n".join(_lines(words["next"], 0))])


def options_text(
    theme: str, options: Mapping[str, Option], chosen: Mapping[str, OptionValue], lang: str
) -> str:
    """Return the options of a theme: value as it would be written, meaning, what it takes."""
    words = WORDS.get(lang, WORDS["en"])
    if not options:
        return words["none"].format(theme=theme)
    parts = ["\n".join(_lines(words["options"].format(theme=theme), 0))]
    for option in options.values():
        default = _written(option.default)
        value = _written(chosen[option.name]) if option.name in chosen else default
        head = "  " + click.style(option.name, bold=True) + ": " + click.style(value, fg="green")
        if value != default:
            said = words["default"].format(value=default)
            head += click.style(f"   # {said}", dim=True)
        parts.append(
            "\n".join([head, *_paragraph(_in(option.doc, lang), 6), *_takes(option, words)])
        )
    return "\n\n".join(parts)


def _takes(option: Option, words: Mapping[str, str]) -> Sequence[str]:
    if option.type == "accent":
        return _accents(words)
    said = words[option.type].format(choices=", ".join(option.choices))
    if option.type == "number" and option.least is not None:
        said = words["least"].format(least=number_words(option.least))
    return [click.style(line, dim=True) for line in _lines(said, 6)]


def _accents(words: Mapping[str, str]) -> Sequence[str]:
    """Return the names of the palette, on a terminal with both shades of each."""
    dim = [click.style(line, dim=True) for line in _lines(words["accent"], 6)]
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
