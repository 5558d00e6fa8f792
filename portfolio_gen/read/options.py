"""The theme's options as the author chose them."""

from typing import Any

import msgspec

from portfolio_gen.model.accents import PALETTE, Change, named_accent, own_accent
from portfolio_gen.model.colours import AA
from portfolio_gen.model.config import Config, OptionValue
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Option, Theme
from portfolio_gen.read.option_values import Value, not_taken, option_value


def theme_options(
    config: Config, theme: Theme, problems: list[Problem], aside: list[str] | None = None
) -> dict[str, Any]:
    """Return a value for every option of the theme: the author's, or its default.

    An accent becomes a mapping with the fields of `Accent`. Where another theme than the site's own
    is tried, what it doesn't take is no mistake: the names of such options go into `aside`.
    """
    wrong: list[Problem] = []
    chosen = _chosen(config, theme, wrong, [] if aside is None else aside)
    problems += wrong if aside is None else ()
    for option in theme.options.values():
        if option.type == "accent":
            chosen[option.name] = _accent(option, chosen[option.name], config, theme, problems)
    return chosen


def _chosen(
    config: Config, theme: Theme, problems: list[Problem], not_used: list[str]
) -> dict[str, Any]:
    chosen: dict[str, Any] = {option.name: _default(option) for option in theme.options.values()}
    for name, raw in config.options.items():
        option = theme.options.get(name)
        if option is None:
            problems.append(_unknown(name, theme, _span(config, f"options.{name}:")))
        elif (value := option_value(option, raw)) is None:
            problems.append(_not_taken(option, raw, config))
        else:
            chosen[name] = value
            continue
        not_used.append(name)
    return chosen


def _default(option: Option) -> Value:
    return list(option.default) if isinstance(option.default, tuple) else option.default


def _accent(
    option: Option, chosen: str | list[str], config: Config, theme: Theme, problems: list[Problem]
) -> dict[str, str]:
    """Return the colours of an accent; what had to be changed of the author's is a warning."""
    if isinstance(chosen, str) and chosen in PALETTE:
        return msgspec.structs.asdict(named_accent(chosen, theme.grounds))
    colours = [chosen] if isinstance(chosen, str) else chosen
    accent, changes = own_accent(colours, theme.grounds)
    place = f"options.{option.name}"
    for change in changes if option.name in config.options else ():
        at = f"{place}.{('light', 'dark').index(change.scheme)}"
        span = _span(config, at if at in config.places else place)
        problems.append(_changed(change, span))
    return msgspec.structs.asdict(accent)


def _changed(change: Change, span: Span) -> Problem:
    too = "dark" if change.scheme == "dark" else "pale"
    message = (
        f"`{change.written}` is too {too} to be read on {change.ground}, a {change.scheme} ground "
        f"of the theme: {change.contrast:.1f}:1, where text needs {AA}:1"
    )
    hint = "choose a name of the palette, or a colour further from the ground"
    if change.shown:
        message += f"; {change.shown} is shown in its place"
        hint = f"write `{change.shown}`, or another colour that can be read"
    return Problem("accent-changed", "warning", message, span, hint)


def _span(config: Config, place: str) -> Span:
    return Span(config.path, *config.places.get(place, (1, 1, 1)))


def _not_taken(option: Option, raw: OptionValue, config: Config) -> Problem:
    message, hint, at = not_taken(option, raw)
    place = f"options.{option.name}"
    if f"{place}.{at}" in config.places:
        place = f"{place}.{at}"
    return Problem("option-value", "error", message, _span(config, place), hint)


def _unknown(name: str, theme: Theme, span: Span) -> Problem:
    near = nearest(name, theme.options)
    known = ", ".join(sorted(theme.options)) or "none"
    hint = f"did you mean `{near}`?" if near else f"options: {known}"
    return Problem(
        "option-unknown", "error", f"the theme {theme.name} has no option `{name}`", span, hint
    )
