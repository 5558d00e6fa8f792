"""The YAML of a theme: theme.yaml and the words of one language."""

from typing import Any, get_args

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
    OptionType,
)
from portfolio_gen.read.fields import (
    LOCALISED,
    TEXT,
    Field,
    Leaf,
    Listing,
    Mapping,
    Table,
    table,
)
from portfolio_gen.read.nodes import compose
from portfolio_gen.read.option_values import option_value, takes
from portfolio_gen.read.presets import PRESET, read_presets
from portfolio_gen.read.strings import Strings
from portfolio_gen.read.strings_problems import empty
from portfolio_gen.read.walk import Walk
from portfolio_gen.read.yaml_lines import yaml_lines

DOC = Field("doc", LOCALISED, "What it is for.", "À quoi cela sert.")
CHOICES = Field("choices", Listing(TEXT), "The values it takes.", "Les valeurs possibles.")

OPTION = table(
    "option",
    (
        Field(
            "type",
            Leaf("choice", choices=get_args(OptionType)),
            "What kind of value it takes.",
            "Le genre de valeur.",
            required=True,
        ),
        Field(
            "default",
            Listing(TEXT, keep_single=True),
            "The value where none is chosen.",
            "La valeur par défaut.",
        ),
        CHOICES,
        Field("least", Leaf("number"), "The least number.", "Le plus petit nombre."),
        Field("most", Leaf("number"), "The greatest number.", "Le plus grand nombre."),
        DOC,
    ),
)
ARGUMENT = table(
    "argument",
    (
        Field(
            "type",
            Leaf("choice", choices=("text", "number", "flag", "choice")),
            "What kind of value it takes.",
            "Le genre de valeur.",
        ),
        Field(
            "required",
            Leaf("bool"),
            "Whether it must be given.",
            "Mettez `true` s’il est obligatoire.",
        ),
        CHOICES,
        DOC,
    ),
)
COMPONENT = table(
    "component",
    (
        DOC,
        Field(
            "arguments",
            Mapping(table("arguments", others=Mapping(ARGUMENT))),
            "What may stand on its opening line.",
            "Ce qui peut suivre sur sa première ligne.",
        ),
    ),
)
GROUNDS = table(
    "grounds",
    (
        Field(
            "light",
            Listing(Leaf("color")),
            "In the light scheme, the page itself first.",
            "En clair ; d’abord celle de la page elle-même.",
        ),
        Field(
            "dark",
            Listing(Leaf("color")),
            "In the dark scheme, the page itself first.",
            "En sombre ; d’abord celle de la page elle-même.",
        ),
    ),
)
THEME = table(
    "theme",
    (
        Field("name", TEXT, "The theme's name.", "Le nom du thème.", required=True),
        DOC,
        Field(
            "extends",
            TEXT,
            "The theme that it lies over.",
            "Le thème qu’il complète.",
            placed=True,
        ),
        Field(
            "grounds",
            Mapping(GROUNDS),
            "Colours that text stands on; accents are held against them.",
            "Les couleurs de fond des textes ; les accents sont réglés sur elles.",
        ),
        Field(
            "options",
            Mapping(table("options", others=Mapping(OPTION), placed=True)),
            "What is left to the author.",
            "Ce qui est laissé au choix de l’auteur.",
        ),
        Field(
            "without",
            Listing(TEXT),
            "Options of the theme below that this one has no use for.",
            "Les options du thème complété dont celui-ci ne se sert pas.",
            placed=True,
        ),
        Field(
            "components",
            Mapping(table("components", others=Mapping(COMPONENT), placed=True)),
            "The components that a page may use.",
            "Les composants qu’une page peut employer.",
        ),
        Field(
            "presets",
            Mapping(table("presets", others=Mapping(PRESET), placed=True)),
            "How the pictures of each place are encoded.",
            "Comment sont encodées les images de chaque emplacement.",
        ),
    ),
)
STRINGS = table("strings", others=TEXT, placed=True)


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
