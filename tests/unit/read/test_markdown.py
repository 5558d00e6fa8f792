"""What cases cannot show: any line ends, any text, purity, and what is not imported."""

import random
import re
import subprocess
import sys

import msgspec
import pytest

from portfolio_gen.model.document import Component, Document, Figure, Html, Part, VideoLink
from portfolio_gen.read.markdown import parse_markdown
from portfolio_gen.store.versions import library_versions

_GAP = re.compile("\0([LI])([0-9]+)\0")

PIECES = [
    *("word ", "été ", "😀", "\n", "\n\n", "    ", "\t", "  \n", "> ", "- ", "1. ", "# ", "## "),
    *("[", "]", "(", ")", "![", "](a.md)", "](b.jpg", ' "t")', "{.wide}", '{credit="x"}', "{", "}"),
    *("[^1]", "[^1]: ", "[^2]", "[r]", "[r]: <r.md>", "*", "**", "_", "~~", "`", "```", "```py\n"),
    *(":::", "::::", ":::note a=1 ", "\n:::\n", "| a | b |\n|---|---|\n", "|", ": ", "- [x] "),
    *("<", ">", "<img src=x.jpg>", "<a href='y.md'>", "<!--", "<div>\n", "&amp;", "&#0;", "\0L0\0"),
    *(
        "\\",
        "https://youtu.be/dQw4w9WgXcQ",
        "<https://example.org>",
        "javascript:x",
        "{#id}",
        "---",
    ),
    *("\r", "\r\n", "\u2028", "\xa0", "\x0b", "===\n", "$", "=", '"', "'"),
]


def html_of(parts: tuple[Part, ...]) -> str:
    return "".join(
        part.text if isinstance(part, Html) else html_of(part.parts)
        for part in parts
        if isinstance(part, Html | Component)
    )


def used(parts: tuple[Part, ...]) -> tuple[list[int], list[int]]:
    """Return the indices of links and of pictures that the parts use."""
    links: list[int] = []
    images: list[int] = []
    for part in parts:
        if isinstance(part, Html):
            for kind, index in _GAP.findall(part.text):
                (links if kind == "L" else images).append(int(index))
        elif isinstance(part, Figure):
            images += part.images
        elif isinstance(part, VideoLink):
            links.append(part.link)
        else:
            inner_links, inner_images = used(part.parts)
            links += inner_links
            images += inner_images
    return links, images


def assert_whole(document: Document, text: str) -> None:
    links, images = used(document.parts)
    assert len(set(links)) == len(links)
    assert set(links) <= set(range(len(document.links)))
    assert sorted(images) == list(range(len(document.images)))
    assert "\0" not in _GAP.sub("", html_of(document.parts))
    lines = re.split("\r\n?|\n", text)
    places = [(link.line, link.column, link.length) for link in document.links]
    places += [(image.line, image.column, image.length) for image in document.images]
    places += [(p.span.line, p.span.column, p.span.length) for p in document.problems]
    for line, column, length in places:
        assert 1 <= line <= len(lines)
        assert 1 <= column <= column + length - 1 <= len(lines[line - 1]) + 1


@pytest.mark.parametrize("seed", range(40))
def test_any_text_gives_a_whole_document(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 60)))
        document = parse_markdown(text, chance.choice(["en", "fr", ""]))
        assert_whole(document, text)
        targets = {unescaped(link.target) for link in document.links}
        assert all(target in unescaped(text) for target in targets)


def unescaped(text: str) -> str:
    return re.sub(r"\s+|\\|&amp;|&|\0|\ufffd", "", text.removeprefix("mailto:"))


def test_line_ends_make_no_difference() -> None:
    text = "One [a](a.md)\n\n> ![b](b.jpg)\n\n```\nx\n```\n\n:::note\n[^9]\n:::\n"
    expected = parse_markdown(text, "en")
    assert parse_markdown(text.replace("\n", "\r\n"), "en") == expected
    assert parse_markdown(text.replace("\n", "\r"), "en") == expected


def test_a_nul_of_the_source_is_no_gap() -> None:
    document = parse_markdown(
        "a\0L0\0b `\0I0\0` <b title='\0L0\0'>x</b> [x](\0L0\0.md)\n\n\0", "en"
    )
    assert used(document.parts) == ([0], [])
    assert document.links[0].target == "\ufffdL0\ufffd.md"


def test_an_empty_body_has_no_parts() -> None:
    assert parse_markdown("", "en") == Document()
    assert parse_markdown(" \n\t\n", "fr") == Document()


def test_one_body_leaves_nothing_for_the_next() -> None:
    text = "# A {#x}\n\n[a][r] [^1]\n\n[r]: r.md\n[^1]: n\n\n:::b\n"
    first = parse_markdown(text, "en")
    assert parse_markdown("[a][r] [^1]\n\n## A {#x}", "en").links == ()
    assert parse_markdown(text, "en") == first


def test_a_document_survives_the_memo() -> None:
    text = "![a](a.jpg)\n\nhttps://youtu.be/dQw4w9WgXcQ\n\n:::n a=1\n[x](y.md)\n:::\n\n## H\n\n[^1]"
    document = parse_markdown(text, "en")
    kept = msgspec.msgpack.encode(document)
    assert msgspec.msgpack.decode(kept, type=Document) == document


def test_words_are_those_that_a_reader_reads() -> None:
    text = (
        "# L’été à Nîmes\n\nUne *porte*-fenêtre, [deux](a.md) : 3 !\n\n"
        "| a | b |\n|--|--|\n| c | |\n\n```\nno code\n```\n\n<p>no html</p>\n\n"
        '![no alt](a.jpg "one caption")\n\nx[^1]\n\n[^1]: note'
    )
    # Three of the title, four of the sentence, three cells, two of the caption, x, note.
    assert parse_markdown(text, "fr").words == 3 + 4 + 3 + 2 + 1 + 1


def test_a_component_points_at_its_name() -> None:
    document = parse_markdown("text\n\n> ::: aside a=1\n> x\n> :::\n", "en")
    part = document.parts[1]
    assert isinstance(part, Component)
    assert (part.name, part.line, part.column, part.length) == ("aside", 3, 7, 5)


def test_near_names_are_proposed() -> None:
    document = parse_markdown("```pyton\n```\n\n[^nota]\n\n[^note]: x\n", "en")
    hints = {problem.code: problem.hint for problem in document.problems}
    assert hints["code-language"] == "did you mean `python`?"
    assert hints["footnote-missing"] == "did you mean `[^note]`?"


def test_other_languages_have_english_labels() -> None:
    assert 'aria-label="done"' in html_of(parse_markdown("- [x] a", "de").parts)
    assert 'aria-label="fait"' in html_of(parse_markdown("- [x] a", "fr-CA").parts)


def imported_by(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return {name.split(".")[0] for name in done.stdout.split()}


def test_parser_and_pygments_are_imported_only_when_needed() -> None:
    package = "from portfolio_gen.read.markdown import *"
    versions = "from portfolio_gen.store.versions import library_versions\nlibrary_versions()"
    assert not {"markdown_it", "pygments"} & imported_by(f"{package}\n{versions}")
    plain = imported_by(f"{package}\nparse_markdown('x\\n```\\ny\\n```\\n```text\\n```', 'en')")
    assert "markdown_it" in plain
    assert "pygments" not in plain
    assert "pygments" in imported_by(f"{package}\nparse_markdown('```python\\n```', 'en')")


def test_versions_are_those_of_the_libraries() -> None:
    import markdown_it
    import mdit_py_plugins
    import pygments

    versions = library_versions().split()
    assert f"markdown_it_py-{markdown_it.__version__}" in versions
    assert f"mdit_py_plugins-{mdit_py_plugins.__version__}" in versions
    assert f"pygments-{pygments.__version__}" in versions
