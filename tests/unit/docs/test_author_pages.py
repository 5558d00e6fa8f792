"""What authors read: each page in English and French, its links and commands lead somewhere."""

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import click
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from portfolio_gen import __version__
from portfolio_gen.cli import group

DOCS = Path(__file__).parents[3] / "docs"
FRENCH = DOCS / "fr"
#: For those who change the tool or make a theme; they stay in English.
DEVELOPERS = {"architecture.md", "make-a-theme.md", "picture-engine.md", "themes.md"}
#: Options of git, pip and others that a text may name.
OTHERS = {"--delay-updates", "--delete-after", "--force"}

#: Words that the page of the Tab key leaves unfinished.
UNFINISHED = {"bu"}

TOOL = click.Context(group)
ENGLISH_PAGES = sorted(p for p in DOCS.glob("*.md") if p.name not in DEVELOPERS)
PAGES = [*ENGLISH_PAGES, *sorted(FRENCH.glob("*.md"))]


def name(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@cache
def tokens(page: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8"))


def of_type(page: Path, kind: str) -> list[Token]:
    within = (child for token in tokens(page) for child in token.children or ())
    return [token for token in (*tokens(page), *within) if token.type == kind]


def headings(page: Path) -> list[str]:
    """Return the words of each heading, in order, without marks."""
    beside = zip(tokens(page), tokens(page)[1:], strict=False)
    return [
        "".join(child.content for child in words.children or ())
        for opening, words in beside
        if opening.type == "heading_open"
    ]


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives to headings; the second of a name ends in -1."""
    found: list[str] = []
    for words in headings(page):
        slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        number = sum(re.fullmatch(re.escape(slug) + r"(-\d+)?", each) is not None for each in found)
        found.append(f"{slug}-{number}" if number else slug)
    return set(found)


def twin(page: Path, words: str) -> Path:
    """Return the page that the first line below the title leads to."""
    second = page.read_text(encoding="utf-8").splitlines()[2]
    link = re.fullmatch(rf"\[{words}\]\(([\w./-]+\.md)\)", second)
    assert link is not None, f"{name(page)}: line 3 is the link to its twin, not {second!r}"
    return (page.parent / link[1]).resolve()


@pytest.mark.parametrize("page", ENGLISH_PAGES, ids=name)
def test_each_page_has_a_french_twin_that_links_back(page: Path) -> None:
    french = twin(page, "En français")
    assert french.parent == FRENCH
    assert twin(french, "In English") == page


@pytest.mark.parametrize("page", sorted(FRENCH.glob("*.md")), ids=name)
def test_each_french_page_is_a_twin(page: Path) -> None:
    assert twin(twin(page, "In English"), "En français") == page


@pytest.mark.parametrize("page", ENGLISH_PAGES, ids=name)
def test_twins_have_as_many_headings_and_code_blocks(page: Path) -> None:
    french = twin(page, "En français")
    levels = [[token.tag for token in of_type(each, "heading_open")] for each in (page, french)]
    assert levels[0] == levels[1]
    blocks = [[token.info for token in of_type(each, "fence")] for each in (page, french)]
    assert blocks[0] == blocks[1]


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [str(token.attrs["href"]) for token in of_type(page, "link_open")]
    links += [str(token.attrs["src"]) for token in of_type(page, "image")]
    for link in links:
        if re.match(r"\w+:", link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{name(page)}: {link}"
        assert not anchor or anchor in anchors(target), f"{name(page)}: {link}"


def calls(page: Path) -> Iterator[list[str]]:
    """Yield each call of `portfolio` in shell blocks and in code of texts, as its words."""
    shell = [token.content for token in of_type(page, "fence") if token.info == "sh"]
    for text in shell + [token.content for token in of_type(page, "code_inline")]:
        for found in re.finditer(
            r"(?<!-C )(?:^|(?<=[\s/\\(]))portfolio +([^#|&;<)\n]+)", text, re.M
        ):
            words = [word for word in shlex.split(found[1]) if word != "…"]
            if words and words[0] not in UNFINISHED:
                yield words


def called(words: list[str]) -> tuple[click.Command, list[str]]:
    """Return the command that the first words name, and the words after them."""
    command: click.Command = group
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        below = command.get_command(TOOL, words[0])
        assert below is not None, f"there is no `portfolio {' '.join(words)}`"
        command, words = below, words[1:]
    return command, words


def options(command: click.Command) -> set[str]:
    return {each for parameter in command.get_params(TOOL) for each in parameter.opts}


def every_option(command: click.Command) -> set[str]:
    found = options(command)
    if isinstance(command, click.Group):
        for each in command.list_commands(TOOL):
            below = command.get_command(TOOL, each)
            found |= every_option(below) if below else set()
    return found


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_and_option_is_there(page: Path) -> None:
    for words in calls(page):
        command, rest = called(words)
        given = {word.partition("=")[0] for word in rest if re.match(r"--?[a-z]", word)}
        assert given <= options(command), (name(page), words)
    alone = {token.content.split()[0] for token in of_type(page, "code_inline") if token.content}
    shown = {each for each in alone if re.fullmatch(r"--?[a-z][a-z-]*", each)}
    assert shown <= every_option(group) | OTHERS, name(page)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_version_that_is_shown_is_that_of_this_release(page: Path) -> None:
    shown = re.findall(r"portfolio(?:-gen==| )(\d[\w.]*\d)", page.read_text(encoding="utf-8"))
    assert set(shown) <= {__version__}


@pytest.mark.parametrize("folder", [DOCS, FRENCH], ids=["en", "fr"])
def test_the_contents_name_every_page(folder: Path) -> None:
    contents = folder / "README.md"
    named = {str(token.attrs["href"]) for token in of_type(contents, "link_open")}
    pages = {page.name for page in PAGES if page.parent == folder} - {"README.md"}
    assert pages <= named
