"""The JSON Schemas accept what the walk accepts."""

import re
from typing import Any

import pytest

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.option_values import option_value
from portfolio_gen.read.schema import (
    config_schema,
    front_schema,
    people_schema,
    theme_schema,
    with_options,
)
from portfolio_gen.read.tables import KINDS
from portfolio_gen.read.theme_yaml import read_declaration
from portfolio_gen.read.yaml_files import read_config, read_data, read_front, read_people

TYPES: dict[str, Any] = {
    "string": str, "boolean": bool, "integer": int, "number": (int, float), "object": dict,
    "array": list, "null": type(None),
}  # fmt: skip

THEME = """name: shown
extends: base
grounds: {light: ["#ffffff"]}
options:
  accent: {type: accent}
  facts: {type: list, choices: [client, role]}
  wide: {type: flag}
  layout: {type: choice, choices: [grid, list]}
  sizes: {type: number}
  motto: {type: text, default: x, doc: {en: Words., fr: Mots.}}
"""


def is_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def accepts(schema: dict[str, Any], value: Any) -> bool:
    """Judge a value by the few words of JSON Schema that our schemas use."""
    return all(RULES[word](schema, value) for word in schema if word in RULES) and all(
        word in RULES or word in ("$schema", "title", "description", "patternProperties")
        for word in schema
    )


def _object(schema: dict[str, Any], value: Any) -> bool:
    if not isinstance(value, dict):
        return True
    for key, item in value.items():
        rules = [schema.get("properties", {}).get(key)]
        rules += [s for p, s in schema.get("patternProperties", {}).items() if re.search(p, key)]
        rules = [rule for rule in rules if rule is not None]
        rest = schema.get("additionalProperties", True)
        if not rules and rest is False:
            return False
        rules += [rest] if not rules and isinstance(rest, dict) else []
        if not all(accepts(rule, item) for rule in rules):
            return False
    return True


def _types(schema: dict[str, Any], value: Any) -> bool:
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return any(is_type(value, name) for name in names)


RULES: dict[str, Any] = {
    "type": _types,
    "allOf": lambda s, v: all(accepts(one, v) for one in s["allOf"]),
    "if": lambda s, v: not accepts(s["if"], v) or accepts(s["then"], v),
    "then": lambda s, v: True,
    "anyOf": lambda s, v: any(accepts(one, v) for one in s["anyOf"]),
    "not": lambda s, v: not accepts(s["not"], v),
    "enum": lambda s, v: v in s["enum"],
    "const": lambda s, v: v == s["const"],
    "pattern": lambda s, v: not isinstance(v, str) or re.search(s["pattern"], v) is not None,
    "minimum": lambda s, v: not is_type(v, "number") or v >= s["minimum"],
    "maximum": lambda s, v: not is_type(v, "number") or v <= s["maximum"],
    "minItems": lambda s, v: not isinstance(v, list) or len(v) >= s["minItems"],
    "maxItems": lambda s, v: not isinstance(v, list) or len(v) <= s["maxItems"],
    "items": lambda s, v: not isinstance(v, list) or all(accepts(s["items"], i) for i in v),
    "required": lambda s, v: not isinstance(v, dict) or all(k in v for k in s["required"]),
    "properties": _object,
    "additionalProperties": _object,
}


def plain(text: str) -> Any:
    """Return the value as an editor sees it."""
    return read_data(text, "sample", [])


GOOD_FRONT = [
    "title: X",
    "title: 1984",
    "title: true",
    "title: {fr: A, en: B}",
    "title: X\ndate: 2025\nend: ongoing\nembargo: '2025-06-12'",
    "title: X\ndate: 2025-06",
    "title: X\nrole: [a, {fr: b}]\ntags: a, b\naliases: [/a/, /b]",
    "title: X\ncover: a.jpg\ngallery: all",
    "title: X\ncover: {src: a.jpg, focus: [50%, 30%], decorative: oui}",
    "title: X\ngallery: [a.jpg, {src: b.jpg, focus: [0, 0.5]}]",
    "title: X\nclient: Y\nfacts: {Surface: 120 m², Coût: {fr: a}}",
    "title: X\nresults: [Un prix, {value: 12, basis: measured, source: ab}]",
    "title: X\nquotes: [{text: a, by: b, consent: oral}]\nlinks: [{label: a, url: /b}]",
    "title: X\norder: 3\nfeatured: true\ndraft: no\ncolor: '#1a6b54'",
    "title: X\nextra: {a: [1, {b: null}]}\nchecks: {off: a}\ntags:",
]
BAD_FRONT = [
    "summary: X",
    "title: X\nsumary: Y",
    "title: [a]",
    "title: {français: a}",
    "title: X\ndate: juin 2025",
    "title: X\ndate: 2025-13",
    "title: X\nembargo: 2025-06",
    "title: X\norder: deux",
    "title: X\nfeatured: peut-être",
    "title: X\ncolor: rouge",
    "title: X\ncover: {alt: a}",
    "title: X\ncover: https://x.fr/a.jpg",
    "title: X\ncover: {src: a.jpg, focus: [2, 3]}",
    "title: X\nclient: {show: secret}",
    "title: X\naliases: [a]",
    "title: X\nfacts: a",
    "title: X\nnavigation: true",
    "title: X\nquotes: [{by: a}]",
]


@pytest.mark.parametrize(
    ("text", "good"), [(t, True) for t in GOOD_FRONT] + [(t, False) for t in BAD_FRONT]
)
def test_schema_and_walk_agree_on_front_matter(text: str, good: bool) -> None:
    problems: list[Problem] = []
    read_front(text, "index.md", "project", 1, problems)
    # In an editor, brackets hold a list even where the line pass takes them for text.
    walk = not problems and text != "title: [a]"
    assert (walk, accepts(front_schema("project"), plain(text))) == (good, good)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("title: X\nlanguages: [fr, en]\nbase_url: https://a.org/b/", True),
        ("title: X\nnavigation: [projects, {label: a, url: /b}]\ncv: {fr: a.pdf}", True),
        ("title: X\noptions: {a: 1, b: [c], d: {fr: e}}\npaths: {projects: {fr: a}}", True),
        ("title: X\nimages: {quality: 60, formats: avif}\nrobots: {ai: refuse}", True),
        ("languages: [fr]", False),
        ("title: X\nlanguages: [français]", False),
        ("title: X\nbase_url: a.org", False),
        ("title: X\nimages: {quality: 600}", False),
        ("title: X\nrobots: {ai: non}", False),
        ("title: X\nmenu: [a]", False),
    ],
)
def test_schema_and_walk_agree_on_the_configuration(text: str, good: bool) -> None:
    problems: list[Problem] = []
    read_config(text, "portfolio.yaml", problems)
    assert (not problems, accepts(config_schema(), plain(text))) == (good, good)


@pytest.mark.parametrize(
    ("text", "good"),
    [("a: Ana\nb: {name: B, page: no}", True), ("a: {nom: Ana}", False), ("a: {page: 3}", False)],
)
def test_schema_and_walk_agree_on_people(text: str, good: bool) -> None:
    problems: list[Problem] = []
    read_people(text, "data/people.yaml", problems)
    assert (not problems, accepts(people_schema(), plain(text))) == (good, good)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("options: {accent: teal, facts: [client, role], wide: oui, layout: grid}", True),
        ("theme: shown\noptions: {accent: '#0b5b46', facts: role, sizes: 3, motto: 2025}", True),
        ("theme: shown\noptions: {accent: ['#0b5b46', '#fc0'], facts: []}", True),
        ("theme: ./other\noptions: {anything: goes}", True),
        ("options: {accent: gold}", False),
        ("options: {accent: ['#0b5b46']}", False),
        ("options: {facts: [client, clients]}", False),
        ("options: {layout: hung}", False),
        ("options: {wide: 3}", False),
        ("options: {sizes: many}", False),
        ("options: {anything: goes}", False),
    ],
)
def test_schema_and_options_agree(text: str, good: bool) -> None:
    declared = read_declaration(THEME, "theme.yaml", [])
    assert declared is not None
    schema = with_options(config_schema(), {"shown": declared.options}, default="shown")
    assert accepts(schema, plain(f"title: X\n{text}")) is good
    if "theme: ./" not in text and "['#0b5b46']" not in text:  # one in a list is that one
        config = read_config(f"title: X\n{text}", "portfolio.yaml", [])
        raw = config.options if config else {}
        options = declared.options
        values = [option_value(options[name], raw[name]) for name in raw if name in options]
        assert (None not in values and raw.keys() <= options.keys()) is good


def test_a_theme_yaml_has_a_schema() -> None:
    assert accepts(theme_schema(), plain(THEME))
    assert not accepts(theme_schema(), plain("extends: base"))
    assert not accepts(theme_schema(), plain("name: x\noptions: {a: {type: colour}}"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_schema_with_descriptions(kind: str) -> None:
    schema = front_schema(kind)
    assert schema["$schema"].endswith("2020-12/schema")
    assert all(field["description"] for field in schema["properties"].values())
    assert ("navigation" in schema["properties"]) == (kind == "page")
