"""The theme's options as the author chose them."""

import re

from portfolio_gen.model.config import Config, OptionValue
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Option, Theme

COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
FLAGS = {
    "true": True, "yes": True, "on": True, "oui": True,
    "false": False, "no": False, "off": False, "non": False,
}  # fmt: skip
Value = str | int | float | bool


def theme_options(config: Config, theme: Theme, problems: list[Problem]) -> dict[str, Value]:
    """Return a value for every option of the theme: the author's, or its default."""
    chosen: dict[str, Value] = {option.name: option.default for option in theme.options.values()}
    for name, raw in config.options.items():
        option = theme.options.get(name)
        if option is None:
            problems.append(_unknown(name, theme, _span(config, f"options.{name}:")))
            continue
        value = _value(option, raw)
        if value is None:
            problems.append(_not_taken(option, raw, _span(config, f"options.{name}")))
        else:
            chosen[name] = value
    return chosen


def _span(config: Config, place: str) -> Span:
    return Span(config.path, *config.places.get(place, (1, 1, 1)))


def _value(option: Option, raw: OptionValue) -> Value | None:
    if not isinstance(raw, str):
        return None
    match option.type:
        case "text":
            return raw
        case "choice":
            return raw if raw in option.choices else None
        case "flag":
            return FLAGS.get(raw.lower())
        case "color":
            return raw if COLOR.fullmatch(raw) else None
        case "number":
            try:
                return float(raw) if "." in raw else int(raw)
            except ValueError:
                return None


def _not_taken(option: Option, raw: OptionValue, span: Span) -> Problem:
    takes = {
        "text": "a text",
        "choice": ", ".join(option.choices),
        "flag": "true or false",
        "color": "a colour such as #0b5b46",
        "number": "a number",
    }
    return Problem(
        "option-value",
        "error",
        f"the option `{option.name}` can't be `{raw}`",
        span,
        f"it takes: {takes[option.type]}",
    )


def _unknown(name: str, theme: Theme, span: Span) -> Problem:
    from difflib import get_close_matches

    near = get_close_matches(name, theme.options, 1)
    known = ", ".join(sorted(theme.options)) or "none"
    hint = f"did you mean `{near[0]}`?" if near else f"options: {known}"
    return Problem(
        "option-unknown", "error", f"the theme {theme.name} has no option `{name}`", span, hint
    )
