"""JSON Schemas (draft 2020-12) for editors, made from the tables that the walk reads by."""

from collections.abc import Mapping as Given
from typing import Any

from msgspec import structs

from portfolio_gen.model.accents import PALETTE
from portfolio_gen.model.theme import Option
from portfolio_gen.read.fields import Form, Free, Leaf, Listing, Mapping, Shape, Table
from portfolio_gen.read.tables import FRONT, TITLED
from portfolio_gen.read.tables_config import CONFIG
from portfolio_gen.read.tables_people import PEOPLE
from portfolio_gen.read.tables_theme import THEME

DIALECT = "https://json-schema.org/draft/2020-12/schema"
LANGUAGE_PATTERN = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

_DATE = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
_DAY = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_SWITCHES = ("true", "yes", "on", "oui", "vrai", "false", "no", "off", "non", "faux")
_SWITCH_WORDS = "^(" + "|".join(f"{w}|{w.title()}|{w.upper()}" for w in _SWITCHES) + ")$"

# An editor reads `title: 2025` as a number and `title: true` as a switch: both mean the text.
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_YEAR: dict[str, Any] = {"type": "integer", "minimum": 1000, "maximum": 9999}

_FORMS: dict[Form, dict[str, Any]] = {
    "text": _TEXT,
    "path": {"type": ["string", "number"], "not": {"type": "string", "pattern": r"\\|://|^//"}},
    "outside_path": {"type": "string", "not": {"pattern": "://"}},
    "path_or_url": {"type": "string", "not": {"pattern": r"\\"}},
    "url": {"type": "string", "pattern": r"^\S+$"},
    "site_url": {"type": "string", "pattern": r"^https?://[^/\s?#]+(/[^\s?#]*)?$"},
    "address": {"type": "string", "pattern": "^/([^/]|$)"},
    "host": {"type": "string", "pattern": r"^(\*\.)?[\w-]+(\.[\w-]+)*(:[0-9]+)?$"},
    "email": {"type": "string", "pattern": r"^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@.,;<>()]+$"},
    "color": {"type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"},
    "date": {"anyOf": [{"type": "string", "pattern": _DATE}, _YEAR]},
    "date_or_ongoing": {
        "anyOf": [{"enum": ["ongoing", "en cours"]}, {"type": "string", "pattern": _DATE}, _YEAR]
    },
    "day": {"type": "string", "pattern": _DAY},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "bool": {"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": _SWITCH_WORDS}]},
    "choice": {"type": "string"},
    "language": {"type": "string", "pattern": LANGUAGE_PATTERN},
    "timezone": {"type": "string"},
    "focus": {
        "anyOf": [
            {
                "type": "array",
                "minItems": 2,
                "maxItems": 2,
                "items": {
                    "anyOf": [
                        {"type": "number", "minimum": 0, "maximum": 1},
                        {"type": "string", "pattern": r"^[0-9.]+%$"},
                    ]
                },
            },
            {"type": "string", "pattern": r"^\s*[0-9.]+\s*%?[\s,;]+[0-9.]+\s*%?\s*$"},
        ]
    },
}


def front_schema(kind: str) -> dict[str, Any]:
    """Return the schema of the front matter of one kind of write-up."""
    schema = _document(FRONT[kind], f"Front matter of a {kind}", "en")
    if kind in TITLED:
        schema["required"] = ["title"]
    return schema


def config_schema(lang: str = "en") -> dict[str, Any]:
    """Return the schema of portfolio.yaml; `lang` is that of descriptions: "en" or "fr"."""
    return _document(CONFIG, "portfolio.yaml", lang)


def theme_schema() -> dict[str, Any]:
    """Return the schema of a theme.yaml."""
    return _document(THEME, "theme.yaml", "en")


def with_options(
    schema: dict[str, Any],
    themes: Given[str, Given[str, Option]],
    default: str,
    lang: str = "en",
) -> dict[str, Any]:
    """Return the schema of portfolio.yaml with the options of these themes.

    Another theme may have any options; `default` is the theme of sites that name none.
    """
    cases = []
    for name, options in themes.items():
        case: dict[str, Any] = {"properties": {"theme": {"const": name}}}
        if name != default:
            case["required"] = ["theme"]
        properties = {
            option.name: {
                "description": option.doc.get(lang, ""),
                "anyOf": [*_option(option), {"type": "null"}],
            }
            for option in options.values()
        }
        found = {"properties": properties, "additionalProperties": False}
        cases.append({"if": case, "then": {"properties": {"options": found}}})
    return {**schema, "allOf": cases}


def _option(option: Option) -> list[dict[str, Any]]:
    """Return the shapes that the value of an option may have; a lone one may be in a list."""
    single: dict[str, Any]
    match option.type:
        case "accent":
            color = _FORMS["color"]
            both = {"type": "array", "items": color, "minItems": 2, "maxItems": 2}
            return [{"enum": list(PALETTE)}, color, both]
        case "list":
            single = {"enum": list(option.choices)}
            return [{"type": "array", "items": single}, single]
        case "choice":
            single = {"enum": list(option.choices)}
        case "flag":
            single = _FORMS["bool"]
        case "text":
            single = _leaf(Leaf(localised=True))
        case "color":
            single = _FORMS["color"]
        case "number":
            bounds = {"minimum": option.least, "maximum": option.most}
            single = _FORMS["number"] | {k: v for k, v in bounds.items() if v is not None}
    return [single]


def people_schema(lang: str = "en") -> dict[str, Any]:
    """Return the schema of data/people.yaml."""
    return _document(PEOPLE, "data/people.yaml", lang)


def _document(keys: Table, title: str, lang: str) -> dict[str, Any]:
    return {"$schema": DIALECT, "title": title, **_mapping(keys, lang)}


def _mapping(keys: Table, lang: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object"}
    if keys.fields:
        # A key without a value (`tags:`) is as good as no key.
        schema["properties"] = {
            field.key: {
                "description": field.french if lang == "fr" else field.english,
                "anyOf": [_shape(field.shape, lang), {"type": "null"}],
            }
            for field in keys.fields.values()
        }
    required = [field.key for field in keys.fields.values() if field.required]
    if required:
        schema["required"] = required
    if keys.others is None:
        schema["additionalProperties"] = False
    elif keys.others_are == "language":
        schema["patternProperties"] = {LANGUAGE_PATTERN: _or_null(keys.others, lang)}
        schema["additionalProperties"] = False
    else:
        schema["additionalProperties"] = _or_null(keys.others, lang)
    return schema


def _or_null(shape: Shape, lang: str) -> dict[str, Any]:
    return {"anyOf": [_shape(shape, lang), {"type": "null"}]}


def _shape(shape: Shape, lang: str) -> dict[str, Any]:
    match shape:
        case Free():
            return {}
        case Leaf():
            return _leaf(shape)
        case Mapping(table=keys, shorthand=""):
            return _mapping(keys, lang)
        case Mapping(table=keys, shorthand=key):
            lone = keys.fields[key].shape
            if isinstance(lone, Leaf):  # A mapping is always one with the keys of the table.
                lone = structs.replace(lone, localised=False)
            return {"anyOf": [_mapping(keys, lang), _shape(lone, lang)]}
        case Listing(item=item, word=word):
            single = _shape(item, lang)
            forms = [{"type": "array", "items": _or_null(item, lang)}, single]
            if shape.commas:
                # The items of one line are divided and judged by the walk alone.
                forms[1] = {"type": ["string", "number", "boolean"]}
            if word:
                forms.append({"const": word})
            return {"anyOf": forms}


def _leaf(leaf: Leaf) -> dict[str, Any]:
    schema = dict(_FORMS[leaf.form])
    if leaf.choices:
        schema = {"enum": list(leaf.choices)}
    if leaf.least is not None:
        schema["minimum"] = leaf.least
    if leaf.most is not None:
        schema["maximum"] = leaf.most
    if not leaf.localised:
        return schema
    by_language = {
        "type": "object",
        "patternProperties": {LANGUAGE_PATTERN: {"anyOf": [schema, {"type": "null"}]}},
        "additionalProperties": False,
    }
    return {"anyOf": [schema, by_language]}
