"""The page of themes: keys of theme.yaml, options and components of those that ship."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import PLACES, ComponentSpec, Option, Preset
from portfolio_gen.read.fields import Table
from portfolio_gen.read.option_values import takes
from portfolio_gen.read.tables_theme import ARGUMENT, COMPONENT, GROUNDS, OPTION, PRESET, THEME
from portfolio_gen.read.theme_catalogue import Chain, find_chain
from portfolio_gen.read.theme_chain import shipped_themes
from scripts.reference.voice import Voice, cell, table

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "themes" / "base"
TABLES = {
    "An option": OPTION,
    "A component": COMPONENT,
    "An argument of a component": ARGUMENT,
    "A preset": PRESET,
    "Grounds": GROUNDS,
}


def themes_page(voice: Voice) -> str:
    """Return the keys of theme.yaml, and what the themes that ship have of each."""
    parts = ["## theme.yaml\n", _keys(THEME, voice)]
    for title, keys in TABLES.items():
        parts += [f"### {voice(title)}\n", _keys(keys, voice)]
    parts.append(voice("Places for presets: {places}.", places=_list(PLACES)) + "\n")
    for name in shipped_themes():
        parts += _theme(name, _chain(name), voice)
    return "\n".join([*parts, f"## {voice('Templates of base')}\n", _templates(voice)])


def theme_options() -> dict[str, dict[str, Option]]:
    """Return the options of the themes that ship."""
    return {name: _chain(name).options() for name in shipped_themes()}


def _chain(name: str) -> Chain:
    problems: list[Problem] = []
    chain = find_chain(name, str(ROOT), Span(name), problems)
    assert chain is not None, problems
    return chain


def _keys(keys: Table, voice: Voice) -> str:
    rows = table(voice("key"), voice("meaning"))
    for field in keys.fields.values():
        rows.append(f"| `{field.key}` | {voice.either(field.english, field.french)} |")
    return "\n".join(rows) + "\n"


def _theme(name: str, chain: Chain, voice: Voice) -> Iterator[str]:
    own = chain.declarations[0]
    yield f"## {name}\n"
    yield _doc(own.doc, voice) + "\n"
    if own.extends:
        extends = "It extends {theme}, whose components and presets it has, too."
        yield voice(extends, theme=own.extends) + "\n"
    yield _options(chain.options().values(), voice)
    grounds = voice("; ").join(
        f"{voice(scheme)} {', '.join(found)}" for scheme, found in own.grounds.items()
    )
    if grounds:
        yield voice("Grounds: {grounds}.", grounds=grounds) + "\n"
    if own.presets:
        yield _presets(own.presets, voice)
    for component in own.components.values():
        yield from _component(component, voice)


def _options(options: Iterable[Option], voice: Voice) -> str:
    rows = table(voice("option"), voice("default"), voice("takes"), voice("meaning"))
    for option in options:
        default = ", ".join(option.default) if isinstance(option.default, tuple) else option.default
        shown = str(default).lower() if isinstance(default, bool) else default
        taken = takes(option) if option.type == "choice" else voice(takes(option))
        meaning = cell(_doc(option.doc, voice))
        rows.append(f"| `{option.name}` | `{shown}` | {taken} | {meaning} |")
    return "\n".join(rows) + "\n"


def _component(component: ComponentSpec, voice: Voice) -> Iterator[str]:
    yield f"`:::{component.name}` {_doc(component.doc, voice)}\n"
    rows = [
        f"- `{each.name}`, {voice(f'a {each.type}')}{voice(': ')}{_doc(each.doc, voice)}"
        for each in component.arguments
    ]
    if rows:
        yield "\n".join(rows) + "\n"


def _doc(doc: Mapping[str, str], voice: Voice) -> str:
    return voice.either(doc.get("en", ""), doc.get("fr", ""))


def _presets(presets: Mapping[str, Preset], voice: Voice) -> str:
    rows = table(voice("preset"), voice("widths"), voice("formats"))
    rows += [
        f"| `{place}` | {', '.join(map(str, preset.widths))} | {', '.join(preset.formats)} |"
        for place, preset in presets.items()
    ]
    return "\n".join(rows) + "\n"


def _templates(voice: Voice) -> str:
    """Return the templates of base, each with its first comment and its blocks; in English."""
    if voice.lang != "en":
        return voice("See [Templates of base](../../reference/themes.md#templates-of-base).") + "\n"
    rows = table("template", "is", "blocks")
    for path in sorted((TEMPLATES / "templates").rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        comment = re.match(r"\s*\{#\s*(.*?)\s*#\}", text, re.DOTALL)
        blocks = dict.fromkeys(re.findall(r"\{%-?\s*block (\w+)", text))
        said = " ".join(comment[1].split()) if comment else ""
        shown = _list(blocks)
        rows.append(f"| `{path.relative_to(TEMPLATES).as_posix()}` | {cell(said)} | {shown} |")
    return "\n".join(rows) + "\n"


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
