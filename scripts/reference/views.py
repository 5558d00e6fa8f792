"""The page of views: what templates see, from the source that defines it. For makers of themes."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from portfolio_gen.realise.templates.checks import TESTS
from portfolio_gen.realise.templates.filters import TEXT_FILTERS
from portfolio_gen.realise.templates.formats import FORMAT_FILTERS
from portfolio_gen.realise.templates.numbers import NUMBER_FILTERS
from portfolio_gen.realise.templates.ordering import ORDER_FILTERS
from portfolio_gen.realise.templates.sequences import SEQUENCE_FILTERS
from scripts.reference.voice import cell, table

ROOT = Path(__file__).parents[2]
VIEWS = ROOT / "portfolio_gen" / "model" / "views.py"
RENDER = ROOT / "portfolio_gen" / "realise" / "render.py"
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


def _view(view: ast.ClassDef, lines: list[str], names: Iterable[str]) -> str:
    rows = table("field", "is", "")
    for each in view.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            comment = lines[(each.end_lineno or each.lineno) - 1].partition("  # ")[2]
            shown = _type(ast.unparse(each.annotation), names)
            rows.append(f"| `{each.target.id}` | {shown} | {cell(comment)} |")
    fields = "\n".join(rows) + "\n" if len(rows) > 2 else ""
    return f"## {view.name}\n\n{ast.get_docstring(view)}\n\n{fields}"


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
