"""The YAML of a theme: theme.yaml and the words of one language."""

from typing import Any

import msgspec

from portfolio_gen.model.config import OptionValue
from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import (
    Argument,
    ComponentSpec,
    Declaration,
    Default,
    Option,
)
from portfolio_gen.read.fields import Table
from portfolio_gen.read.nodes import compose
from portfolio_gen.read.option_values import option_value, takes
from portfolio_gen.read.presets import read_presets
from portfolio_gen.read.strings import Strings
from portfolio_gen.read.strings_problems import empty
from portfolio_gen.read.tables_theme import STRINGS, THEME
from portfolio_gen.read.walk import Walk
from portfolio_gen.read.yaml_lines import yaml_lines


def read_declaration(text: str, path: str, problems: list[Problem]) -> Declaration | None:
    """Return what a theme.yaml says; None where nothing could be read."""
    found = read_values(text, path, THEME, problems)
    if found is None:
        return None
    values, places = found
    options = {}
    for name, given in values.get("options", {}).items():
        span = Span(path, *places.get(f"options.{name}", (1, 1, 1)))
        options[name] = _option(name, given, span, problems)
    return Declaration(
        name=values.get("name", ""),
        doc=_doc(values),
        extends=values.get("extends", ""),
        grounds={scheme: found for scheme, found in values.get("grounds", {}).items() if found},
        extends_place=places.get("extends", (1, 1, 1)),
        without={
            name: places.get(f"without.{at}", (1, 1, 1))
            for at, name in enumerate(values.get("without", ()))
        },
        options=options,
        components={
            name: _component(name, given) for name, given in values.get("components", {}).items()
        },
        presets=read_presets(values.get("presets", {}), places, path, problems),
    )


def read_strings(text: str, path: str, problems: list[Problem]) -> Strings:
    """Return the words of one language, by key."""
    before = len(problems)
    found = read_values(text, path, STRINGS, problems)
    if found is None:
        return Strings()
    words, places = found
    if len(problems) == before:
        keys = (place[:-1] for place in places if place.endswith(":"))
        problems += [empty(key, Span(path, *places[f"{key}:"])) for key in keys if key not in words]
    return Strings(words, places)


def read_values(
    text: str, path: str, keys: Table, problems: list[Problem]
) -> tuple[dict[str, Any], dict[str, Place]] | None:
    """Return the values of a file by its table, and their places."""
    lines = yaml_lines(text, keys, path, 1, problems)
    node = None if lines is None else compose(lines, path, problems)
    if lines is None or node is None:
        return None
    walk = Walk(lines, path, problems)
    return walk.mapping(node, keys), walk.places


def _option(name: str, given: dict[str, Any], span: Span, problems: list[Problem]) -> Option:
    kind = given.get("type", "text")
    option = Option(
        name, kind, "", given.get("least"), given.get("most"),
        tuple(given.get("choices", ())), _doc(given),
    )  # fmt: skip
    raw = given.get("default", "")
    if raw == "":
        return msgspec.structs.replace(option, default=_unsaid(option))
    value = option_value(option, raw)
    if value is None:
        problems.append(_default(option, raw, span))
        return msgspec.structs.replace(option, default=_unsaid(option))
    default = tuple(value) if isinstance(value, list) else value
    return msgspec.structs.replace(option, default=default)


def _unsaid(option: Option) -> Default:
    """Return the default of an option that gives none."""
    match option.type:
        case "text" | "color":
            return ""
        case "number":
            return 0
        case "flag":
            return False
        case "choice":
            return option.choices[0] if option.choices else ""
        case "list":
            return option.choices
        case "accent":
            return "ink"


def _component(name: str, given: dict[str, Any]) -> ComponentSpec:
    arguments = tuple(
        Argument(
            argument,
            spec.get("type", "text"),
            spec.get("required", False),
            tuple(spec.get("choices", ())),
            _doc(spec),
        )
        for argument, spec in given.get("arguments", {}).items()
    )
    return ComponentSpec(name, arguments, _doc(given))


def _doc(given: dict[str, Any]) -> dict[str, str]:
    doc = given.get("doc", {})
    return {"en": doc} if isinstance(doc, str) else doc


def _default(option: Option, raw: OptionValue, span: Span) -> Problem:
    shown = raw if isinstance(raw, str) else ", ".join(raw)
    return Problem(
        "option-value",
        "error",
        f"the default of the option `{option.name}` is `{shown}`, not {takes(option)}",
        span,
        "correct `default`",
    )
