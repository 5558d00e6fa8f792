"""What VS Code needs to complete and check the files of a site.

The YAML extension applies schemas to YAML files alone, not to the front matter of Markdown
(redhat-developer/vscode-yaml, issue 207, still open in 2026). A fork that does so is no extension
that one can install by name, and reads strict YAML, which front matter need not be; Front Matter
CMS wants types of its own in place of schemas; remark-lint wants packages of npm in each site. So
the keys of front matter, and values of which there are few, are snippets, which VS Code itself
offers in Markdown, and what is wrong in them is shown by a task that runs `portfolio check`, whose
lines it reads.
"""

import json
from collections.abc import Iterator
from typing import Any

from portfolio_gen.model.config import Config
from portfolio_gen.model.problem import Span
from portfolio_gen.model.theme import Option
from portfolio_gen.read.fields import Field, Leaf, Listing, Mapping, Table
from portfolio_gen.read.schema import config_schema, people_schema, with_options
from portfolio_gen.read.tables import FRONT_FIELDS
from portfolio_gen.read.theme_catalogue import find_chain
from portfolio_gen.read.theme_chain import shipped_themes

SCHEMAS = ".vscode/schemas"
#: A place, a severity, a message and a code, as `portfolio check` prints a problem: in English,
#: or in French where the terminal is. VS Code knows a severity by its English name alone.
LINE = r"^(.+?):(\d+):(\d+)\s?: (?:%s)\s?: (.+) \[([a-z0-9-]+)\]$"
SEVERITIES = {"error": "error|erreur", "warning": "warning|avertissement"}
TASKS = {
    "en": ("portfolio: check", "portfolio: show the site"),
    "fr": ("portfolio : vérifier", "portfolio : montrer le site"),
}

#: Keys of a collection that are offered at once, where not all of them are meant to be.
OFFERED = {
    "client": ("name", "sector", "show", "consent"),
    "credits": ("person", "role"),
    "results": ("value", "label", "basis", "source"),
    "quotes": ("text", "by", "role", "consent"),
    "cover": ("src", "alt"),
    "gallery": ("src", "alt", "caption"),
    "links": ("label", "url"),
    "awards": ("label", "url"),
    "press": ("label", "url"),
    "files": ("label", "src"),
}


def editor_files(lang: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of the editor's files, with descriptions in "en" or "fr"."""
    config = with_options(config_schema(lang), _options(), Config().theme, lang)
    yield ".vscode/extensions.json", _json({"recommendations": ["redhat.vscode-yaml"]})
    yield ".vscode/settings.json", _json(_settings())
    yield ".vscode/tasks.json", _json(_tasks(lang))
    yield ".vscode/portfolio.code-snippets", _json(_snippets(lang))
    yield f"{SCHEMAS}/portfolio.schema.json", _json(config)
    yield f"{SCHEMAS}/people.schema.json", _json(people_schema(lang))


def _settings() -> dict[str, Any]:
    return {
        "yaml.schemas": {
            f"{SCHEMAS}/portfolio.schema.json": ["/portfolio.yaml", "/portfolio.yml"],
            f"{SCHEMAS}/people.schema.json": ["/data/people.yaml", "/data/people.yml"],
        },
        "files.exclude": {".portfolio": True},
        "search.exclude": {"_site": True},
    }


def _tasks(lang: str) -> dict[str, Any]:
    check, show = TASKS[lang]
    matchers = [_matcher(severity, LINE % words) for severity, words in SEVERITIES.items()]
    checking = {
        "label": check,
        "type": "shell",
        "command": "portfolio check",
        "problemMatcher": matchers,
        "group": {"kind": "build", "isDefault": True},
    }
    showing = {
        "label": show,
        "type": "shell",
        "command": "portfolio serve --open",
        "problemMatcher": [],
    }
    return {"version": "2.0.0", "tasks": [checking, showing]}


def _matcher(severity: str, line: str) -> dict[str, Any]:
    return {
        "owner": "portfolio",
        "severity": severity,
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {
            "regexp": line,
            "file": 1,
            "line": 2,
            "column": 3,
            "message": 4,
            "code": 5,
        },
    }


def _snippets(lang: str) -> dict[str, Any]:
    """Return one snippet for each key of front matter, and for each key in it with few values."""
    return {
        **{field.key: _snippet(field, lang) for field in FRONT_FIELDS},
        **{f"{key}.{field.key}": _snippet(field, lang) for key, field in _fields_with_choices()},
    }


def _snippet(field: Field, lang: str) -> dict[str, Any]:
    """Return the snippet of a key, found by its other names too."""
    return {
        "scope": "markdown",
        "prefix": [field.key, *(name for name in field.other_names if name != field.key)],
        "body": _body(field),
        "description": field.french if lang == "fr" else field.english,
    }


def _fields_with_choices() -> Iterator[tuple[str, Field]]:
    for outer in FRONT_FIELDS:
        shape = outer.shape.item if isinstance(outer.shape, Listing) else outer.shape
        for field in shape.table.fields.values() if isinstance(shape, Mapping) else ():
            if isinstance(field.shape, Leaf) and field.shape.choices:
                yield outer.key, field


def _body(field: Field) -> list[str]:
    """Return the lines that a key becomes, with the place of the cursor."""
    match field.shape:
        case Leaf(form="bool"):
            return [f"{field.key}: true"]
        case Leaf(choices=choices) if choices:
            return [f"{field.key}: {_choice(1, choices)}"]
        case Leaf() | Listing(commas=True):
            return [f"{field.key}: $0"]
        case Mapping(table=table) if table.fields:
            return [f"{field.key}:", *_lines(field.key, table, "  ", "  ")]
        case Listing(item=Mapping(table=table)):
            return [f"{field.key}:", *_lines(field.key, table, "  - ", "    ")]
        case Listing():
            return [f"{field.key}:", "  - $0"]
        case _:
            return [f"{field.key}:", "  $0"]


def _lines(key: str, table: Table, first: str, others: str) -> list[str]:
    """Return a line for each key, with places that Tab leads to; the last one ends the snippet."""
    keys = OFFERED.get(key, tuple(table.fields))
    return [
        f"{others if at else first}{name}: {_place((at + 1) % len(keys), table.fields[name])}"
        for at, name in enumerate(keys)
    ]


def _place(number: int, field: Field) -> str:
    choices = field.shape.choices if isinstance(field.shape, Leaf) else ()
    return _choice(number or 9, choices) if choices else f"${number}"


def _choice(number: int, values: tuple[str, ...]) -> str:
    return f"${{{number}|{','.join(values)}|}}"


def _options() -> dict[str, dict[str, Option]]:
    chains = {name: find_chain(name, "", Span(name), []) for name in shipped_themes()}
    return {name: chain.options() for name, chain in chains.items() if chain is not None}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
