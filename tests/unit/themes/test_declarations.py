"""What the themes that ship declare: docs in both languages, grounds that are their own colours."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio_gen.model.accents import PALETTE, named_accent
from portfolio_gen.model.colours import AA, difference, least_contrast
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Grounds
from portfolio_gen.read.theme_catalogue import Chain, find_chain
from portfolio_gen.read.theme_chain import shipped_themes
from portfolio_gen.read.theme_places import themes_folder

NAMES = shipped_themes()


def chain(name: str) -> Chain:
    problems: list[Problem] = []
    found = find_chain(name, "/nowhere", Span(name), problems)
    assert found is not None
    assert problems == []
    return found


def grounds(name: str) -> Grounds:
    return Grounds(**chain(name).declarations[0].grounds)


def colours(name: str, scheme: str) -> dict[str, str]:
    """Return the colours that a theme's style sheet names, with those of a scheme over them."""
    sheet = Path(themes_folder(), name, "assets", "base.css").read_text(encoding="utf-8")
    light, _, rest = sheet.partition("prefers-color-scheme: dark")
    parts = [light] if scheme == "light" else [light, rest.partition("@media")[0]]
    found = re.findall(r"--([a-z]+):\s*(#[0-9a-fA-F]{3,6});", "".join(parts))
    return dict(found)


def docs(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    own = chain(name).declarations[0]
    yield name, own.doc
    yield from ((f"options.{each.name}", each.doc) for each in own.options.values())
    for component in own.components.values():
        yield f"components.{component.name}", component.doc
        yield from ((f"{component.name}.{each.name}", each.doc) for each in component.arguments)


@pytest.mark.parametrize("name", NAMES)
def test_all_that_an_author_can_choose_is_explained_in_both_languages(name: str) -> None:
    assert [what for what, doc in docs(name) if not (doc.get("en") and doc.get("fr"))] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_grounds_are_the_colours_that_text_stands_on(name: str, scheme: str) -> None:
    told = getattr(grounds(name), scheme)
    shown = colours(name, scheme)
    assert difference(told[0], shown["bg"]) == 0
    assert min(difference(each, shown["surface"]) for each in told) == 0
    assert all(least_contrast(shown[text], told) >= AA for text in ("ink", "muted"))


@pytest.mark.parametrize("name", NAMES)
def test_the_frame_of_the_browser_has_the_colour_of_the_page(name: str) -> None:
    style = Path(themes_folder(), name, "templates", "parts", "style.html").read_text("utf-8")
    found = re.findall(r'name="theme-color" content="([^"]+)"', style)
    assert [each.lower() for each in found] == [grounds(name).light[0], grounds(name).dark[0]]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("accent", PALETTE)
def test_the_palette_needs_no_correction_on_any_theme(name: str, accent: str) -> None:
    found = named_accent(accent, grounds(name))
    assert (found.light, found.dark) == PALETTE[accent]


@pytest.mark.parametrize("name", NAMES)
def test_every_option_of_a_theme_is_used(name: str) -> None:
    found = chain(name)
    files = {
        path: Path(folder.folder, path)
        for folder in reversed(found.folders)
        for path in folder.stamps
        if path.startswith(("templates/", "components/"))
    }
    text = "".join(path.read_text(encoding="utf-8") for path in files.values())
    assert [each for each in found.options() if f"site.options.{each}" not in text] == []
