"""What an option of a theme takes: the value that a text of the author's stands for."""

from collections.abc import Callable, Sequence
from math import isfinite

from portfolio_gen.model.accents import FRENCH, PALETTE
from portfolio_gen.model.colours import is_hex
from portfolio_gen.model.config import OptionValue
from portfolio_gen.model.nearest import OF_SHORT, nearest
from portfolio_gen.model.theme import Option, OptionType

FLAGS = {
    "true": True, "yes": True, "on": True, "oui": True, "vrai": True,
    "false": False, "no": False, "off": False, "non": False, "faux": False,
}  # fmt: skip
Value = str | int | float | bool | list[str] | dict[str, str]


def option_value(option: Option, raw: OptionValue) -> Value | None:
    """Return the value that a text or a list stands for; None if the option does not take it.

    An accent stays as it was chosen, names in lower case: it becomes colours only on the grounds
    of a theme.
    """
    if isinstance(raw, list) and len(raw) == 1:
        raw = raw[0]
    return _READERS[option.type](option, raw)


def not_taken(option: Option, raw: OptionValue) -> tuple[str, str, int]:
    """Return what is wrong, how to mend it, and the fault's place in a list (-1: all of it)."""
    if isinstance(raw, list) and option.type == "list":
        known = {choice.casefold() for choice in option.choices}
        at = next(at for at, each in enumerate(raw) if each.casefold() not in known)
        return f"the option `{option.name}` can't hold `{raw[at]}`", _hint(option, raw[at]), at
    shown = raw if isinstance(raw, str) else _shown(raw)
    return f"the option `{option.name}` can't be `{shown}`", _hint(option, shown), -1


def takes(option: Option) -> str:
    """Return in words what an option takes."""
    match option.type:
        case "text":
            return "a text"
        case "number":
            least, most = (number_words(bound) for bound in (option.least, option.most))
            return "a number" + f" from {least}" * bool(least) + f" up to {most}" * bool(most)
        case "flag":
            return "true or false"
        case "choice":
            return ", ".join(option.choices)
        case "list":
            return "several of " + ", ".join(option.choices)
        case "color":
            return "a colour such as #0b5b46"
        case "accent":
            return ", ".join(PALETTE) + ", a colour such as #0b5b46, or two: [light, dark]"


def number_words(number: float | None) -> str:
    """Return a number as it is written, "" for none."""
    return "" if number is None else f"{number:g}"


def _hint(option: Option, written: str) -> str:
    near = _near(option, written)
    meant = f"did you mean `{near}`? " if near else ""
    return f"{meant}it takes: {takes(option)}"


def _near(option: Option, written: str) -> str:
    """Return what was probably meant, "" if nothing is near."""
    folded = written.casefold()
    if option.type in ("color", "accent") and is_hex(f"#{written}"):
        return f"#{written}"
    if option.type == "accent":
        return FRENCH.get(folded) or nearest(folded, PALETTE, OF_SHORT)
    choices = {choice.casefold(): choice for choice in option.choices}
    return choices.get(nearest(folded, choices, OF_SHORT), "")


def _shown(raw: list[str] | dict[str, str]) -> str:
    if isinstance(raw, list):
        return "[" + ", ".join(raw) + "]"
    return "{" + ", ".join(f"{key}: {value}" for key, value in raw.items()) + "}"


def _text(_: Option, raw: OptionValue) -> str | dict[str, str] | None:
    """Return a text, or one for each language."""
    return None if isinstance(raw, list) else raw


def _number(option: Option, raw: OptionValue) -> int | float | None:
    if not isinstance(raw, str):
        return None
    try:
        number = float(raw) if "." in raw else int(raw)
    except ValueError:
        return None
    too_small = option.least is not None and number < option.least
    too_large = option.most is not None and number > option.most
    return number if isfinite(number) and not (too_small or too_large) else None


def _flag(_: Option, raw: OptionValue) -> bool | None:
    return FLAGS.get(raw.casefold()) if isinstance(raw, str) else None


def _choice(option: Option, raw: OptionValue) -> str | None:
    return _one_of(option.choices, raw) if isinstance(raw, str) else None


def _list(option: Option, raw: OptionValue) -> list[str] | None:
    """Return the chosen ones in their order, each once."""
    if isinstance(raw, dict):
        return None
    given = raw if isinstance(raw, list) else raw.split(",")
    found = [_one_of(option.choices, each.strip()) for each in given]
    known = [each for each in found if each is not None]
    return list(dict.fromkeys(known)) if len(known) == len(found) else None


def _one_of(choices: Sequence[str], written: str) -> str | None:
    folded = written.casefold()
    return next((choice for choice in choices if choice.casefold() == folded), None)


def _color(_: Option, raw: OptionValue) -> str | None:
    return raw if isinstance(raw, str) and is_hex(raw) else None


def _accent(_: Option, raw: OptionValue) -> str | list[str] | None:
    """Return a name of the palette, a colour, or one colour for each scheme."""
    if isinstance(raw, str):
        name = raw.casefold()
        return name if name in PALETTE or is_hex(name) else None
    one_each = isinstance(raw, list) and len(raw) == 2 and all(is_hex(each) for each in raw)
    return [each.casefold() for each in raw] if one_each else None


_READERS: dict[OptionType, Callable[[Option, OptionValue], Value | None]] = {
    "text": _text,
    "number": _number,
    "flag": _flag,
    "choice": _choice,
    "list": _list,
    "color": _color,
    "accent": _accent,
}
