"""Generates what docs/reference/ says to makers of themes: views, keys, options, components."""

import ast
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from portfolio_gen.model.problem import Span
from portfolio_gen.model.theme import PLACES, Option, Preset
from portfolio_gen.read.fields import Field, Table
from portfolio_gen.read.option_values import takes
from portfolio_gen.read.presets import PRESET
from portfolio_gen.read.theme_catalogue import Chain, find_chain
from portfolio_gen.read.theme_chain import shipped_themes
from portfolio_gen.read.theme_yaml import ARGUMENT, COMPONENT, GROUNDS, OPTION, THEME
from portfolio_gen.realise.templates.checks import TESTS
from portfolio_gen.realise.templates.filters import TEXT_FILTERS
from portfolio_gen.realise.templates.formats import FORMAT_FILTERS
from portfolio_gen.realise.templates.numbers import NUMBER_FILTERS
from portfolio_gen.realise.templates.ordering import ORDER_FILTERS
from portfolio_gen.realise.templates.sequences import SEQUENCE_FILTERS

ROOT = Path(__file__).parent.parent
VIEWS = ROOT / "portfolio_gen" / "model" / "views.py"
RENDER = ROOT / "portfolio_gen" / "realise" / "render.py"
TEMPLATES = ROOT / "themes" / "base"
OWN_FILTERS = (TEXT_FILTERS, FORMAT_FILTERS, NUMBER_FILTERS, ORDER_FILTERS, SEQUENCE_FILTERS)
#: Types as they are written in views.py → as a maker of themes reads them.
PLAIN = {"str": "text", "int": "number", "float": "number", "bool": "true or false"}


def views_page() -> str:
    """Return every view with its fields, from the source that defines them."""
    source = VIEWS.read_text(encoding="utf-8")
    classes = [each for each in ast.parse(source).body if isinstance(each, ast.ClassDef)]
    names = {each.name for each in classes}
    parts = [
        "# What templates see\n",
        "The fields of every view. `site` is a [SiteView](#siteview); `page` is one of the views\n"
        "whose name ends in `Page`, each of which also has the fields of [PageView](#pageview).\n"
        "Dates are as `2025-06-12`, or less of it; addresses begin with `/` and go through\n"
        "`href`. A text that is not there is empty, a view that is not there is nothing: ask for\n"
        "either with `{% if … %}`.\n",
    ]
    parts += [_view(each, source.splitlines(), names) for each in classes]
    parts.append(_language())
    return "\n".join(parts)


def themes_page() -> str:
    """Return the keys of theme.yaml, and what the themes that ship have of each."""
    chains = {name: _chain(name) for name in shipped_themes()}
    parts = ["# Themes\n", "## theme.yaml\n", _keys(THEME)]
    for title, keys in (
        ("An option", OPTION), ("A component", COMPONENT), ("An argument of a component", ARGUMENT),
        ("A preset", PRESET), ("Grounds", GROUNDS),
    ):  # fmt: skip
        parts += [f"### {title}\n", _keys(keys)]
    parts.append("Places for presets: " + _list(PLACES) + ".\n")
    for name, chain in chains.items():
        parts += _theme(name, chain)
    parts += ["## Templates of base\n", _templates()]
    return "\n".join(parts)


def theme_options() -> dict[str, dict[str, Option]]:
    """Return the options of the themes that ship."""
    return {name: _chain(name).options() for name in shipped_themes()}


def _chain(name: str) -> Chain:
    problems: list[object] = []
    chain = find_chain(name, str(ROOT), Span(name), problems)  # type: ignore[arg-type]
    assert chain is not None, problems
    return chain


def _view(view: ast.ClassDef, lines: list[str], names: Iterable[str]) -> str:
    rows = ["| field | is | |", "|---|---|---|"]
    for each in view.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            comment = lines[(each.end_lineno or each.lineno) - 1].partition("  # ")[2]
            shown = _type(ast.unparse(each.annotation), names)
            rows.append(f"| `{each.target.id}` | {shown} | {_cell(comment)} |")
    table = "\n".join(rows) + "\n" if len(rows) > 2 else ""
    return f"## {view.name}\n\n{ast.get_docstring(view)}\n\n{table}"


def _type(written: str, names: Iterable[str]) -> str:
    if written.endswith(" | None"):
        return f"{_type(written.removesuffix(' | None'), names)}, or nothing"
    if found := re.fullmatch(r"tuple\[(.+), \.\.\.\]", written):
        return f"list of {_type(found[1], names)}"
    if found := re.fullmatch(r"dict\[str, (.+)\]", written):
        return "mapping to " + ("anything" if found[1] == "Any" else _type(found[1], names))
    if written == "tuple[float, float]":
        return "two numbers"
    if found := re.fullmatch(r"Literal\[(.+)\]", written):
        return " \\| ".join(f"`{choice.strip(' ' + chr(39))}`" for choice in found[1].split(","))
    return f"[{written}](#{written.lower()})" if written in names else PLAIN.get(written, written)


def _language() -> str:
    """Return the names that templates can use besides the views."""
    given = names_given()
    own = sorted({name for table in OWN_FILTERS for name in table} | set(given["filters"]))
    functions = sorted({*given["globals"], "range", "dict", "namespace", "joiner"})
    listed = {"Functions": functions, "Filters": own, "Tests": sorted(TESTS)}
    rows = [
        f"{what}: {', '.join(f'`{name}`' for name in names)}.\n" for what, names in listed.items()
    ]
    return "## The language\n\nTemplates are Jinja's. What they can call:\n\n" + "\n".join(rows)


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def names_given() -> dict[str, list[str]]:
    """Return the names that the renderer gives to templates, from its source."""
    for node in ast.walk(ast.parse(RENDER.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "make_environment":
            return {
                keyword.arg or "": [ast.literal_eval(key) for key in keyword.value.keys if key]
                for keyword in node.keywords
                if isinstance(keyword.value, ast.Dict)
            }
    raise AssertionError("render.py makes no environment")


def _keys(keys: Table) -> str:
    rows = ["| key | meaning | en français |", "|---|---|---|"]
    rows += [_key(field) for field in keys.fields.values()]
    return "\n".join(rows) + "\n"


def _key(field: Field) -> str:
    return f"| `{field.key}` | {field.english} | {field.french} |"


def _theme(name: str, chain: Chain) -> list[str]:
    own = chain.declarations[0]
    parts = [f"## {name}\n", f"{own.doc.get('en', '')}\n"]
    if own.extends:
        parts.append(f"It extends {own.extends}, whose components and presets it has, too.\n")
    rows = ["| option | default | takes | meaning |", "|---|---|---|---|"]
    for option in chain.options().values():
        default = ", ".join(option.default) if isinstance(option.default, tuple) else option.default
        shown = str(default).lower() if isinstance(default, bool) else default
        rows.append(
            f"| `{option.name}` | `{shown}` | {takes(option)} | {_cell(option.doc.get('en', ''))} |"
        )
    parts.append("\n".join(rows) + "\n")
    grounds = "; ".join(f"{scheme} {', '.join(found)}" for scheme, found in own.grounds.items())
    parts += [f"Grounds: {grounds}.\n"] if grounds else []
    parts += [_presets(own.presets)] if own.presets else []
    for component in own.components.values():
        parts.append(f"`:::{component.name}` {component.doc.get('en', '')}\n")
        parts += [
            "\n".join(
                f"- `{each.name}`, a {each.type}: {each.doc.get('en', '')}"
                for each in component.arguments
            )
            + "\n"
        ] if component.arguments else []  # fmt: skip
    return parts


def _presets(presets: Mapping[str, Preset]) -> str:
    rows = ["| preset | widths | formats |", "|---|---|---|"]
    rows += [
        f"| `{place}` | {', '.join(map(str, preset.widths))} | {', '.join(preset.formats)} |"
        for place, preset in presets.items()
    ]
    return "\n".join(rows) + "\n"


def _templates() -> str:
    """Return the templates of base: what each is, by its first comment, and its blocks."""
    rows = ["| template | is | blocks |", "|---|---|---|"]
    for path in sorted((TEMPLATES / "templates").rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        comment = re.match(r"\s*\{#\s*(.*?)\s*#\}", text, re.DOTALL)
        blocks = dict.fromkeys(re.findall(r"\{%-?\s*block (\w+)", text))
        said = " ".join(comment[1].split()) if comment else ""
        shown = _list(blocks)
        rows.append(f"| `{path.relative_to(TEMPLATES).as_posix()}` | {_cell(said)} | {shown} |")
    return "\n".join(rows) + "\n"


def _cell(text: str) -> str:
    return text.strip().replace("|", "\\|").replace("<", "&lt;")
