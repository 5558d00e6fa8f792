"""Files with names as people and machines give them."""

import os
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.conftest import Files, MakeSite

LOOM = "content/projects/loom/index.md"
PDF = "%PDF-1.4\n%%EOF\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
NAMES = [
    "a b.svg", "it's.svg", 'a"b.svg', "a#b.svg", "a?b.svg", "a%20b.svg", "100%.svg", "a&b.svg",
    "<b>.svg", "été.svg", "日本.svg", "🙂.svg", "a..svg", "A.SVG", "-.svg", "~.svg", "a\u202fb.svg",
    "👩\u200d🔧.svg",
    "a\u00a0b.svg", "(1).svg", "a,b.svg", "a;b.svg", "a:b.svg", "a=b.svg", "a|b.svg", "a*b.svg",
]  # fmt: skip
#: How a name with one of these is written as an address (RFC 3986).
CODES = str.maketrans({"%": "%25", "#": "%23", "?": "%3F", "<": "%3C", ">": "%3E"})


def writeup(body: str) -> str:
    return f"---\ntitle: Loom\n---\n{body}\n"


def test_pictures_of_any_name_are_shown(make_site: MakeSite) -> None:
    links = [name.translate(CODES) for name in NAMES]
    pictures: Files = {
        f"content/projects/loom/{name}": SVG.replace("40", str(width))
        for width, name in enumerate(NAMES, 40)
    }
    body = "\n\n".join(f"![The loom](<./{link}>)" for link in links)
    site = make_site({LOOM: writeup(body), **pictures})
    assert [str(problem) for problem in site.problems] == []
    page = site.page("projects/loom/")
    published = [path for path in site.files() if path.startswith("assets/projects/")]
    assert len(published) == len(NAMES)
    for path in published:
        assert f'src="../../{quote(path)}"' in page
        assert path.isprintable()
        assert not set(path) & set("?#%&<>\"' ")


def test_many_names_with_one_address_are_kept_apart(make_site: MakeSite) -> None:
    names = ["a b.svg", "a-b.svg", "a_b.svg", "A B.svg"]
    pictures: Files = {
        f"content/projects/loom/{name}": SVG.replace("40", str(width))
        for width, name in enumerate(names, 10)
    }
    body = "\n\n".join(f"![One](<{name}>)" for name in names)
    site = make_site({LOOM: writeup(body), **pictures})
    assert site.codes() == []
    assert len([path for path in site.files() if path.startswith("assets/projects/")]) == 4


@pytest.mark.parametrize(
    ("written", "there"),
    [("\u00e9t\u00e9", "e\u0301te\u0301"), ("e\u0301te\u0301", "\u00e9t\u00e9")],
)
def test_two_ways_to_write_an_accent_find_each_other(
    make_site: MakeSite, written: str, there: str
) -> None:
    site = make_site(
        {
            LOOM: writeup(f"![A](<{written}.svg>) [B](../{written}/index.md) [C]({written}.pdf)"),
            f"content/projects/loom/{there}.svg": SVG,
            f"content/projects/loom/{there}.pdf": PDF,
            f"content/projects/{there}/index.md": writeup("Text."),
        }
    )
    assert site.codes() == []


def test_a_static_file_keeps_its_name_and_is_found(make_site: MakeSite) -> None:
    site = make_site(
        {
            LOOM: writeup("[a](</CV été %231.pdf>) [b](/CV%20%C3%A9t%C3%A9%20%231.pdf)"),
            "static/CV été #1.pdf": PDF,
            "static/a/b c/d.txt": "y",
        }
    )
    assert site.codes() == []
    assert {"CV été #1.pdf", "a/b c/d.txt"} <= set(site.files())
    assert site.page("projects/loom/").count("CV%20%C3%A9t%C3%A9%20%231.pdf") == 2


def test_a_line_feed_in_a_name_is_no_crash(make_site: MakeSite) -> None:
    site = make_site({LOOM: writeup("Text."), "static/a\nb.txt": "x"})
    assert set(site.codes()) == {"file-name"}


@pytest.mark.parametrize("place", ["content/projects", "static", "data", "theme/assets", "theme"])
def test_a_name_in_an_old_encoding_is_told(make_site: MakeSite, place: str) -> None:
    site = make_site({LOOM: writeup("Text.")}, built=False)
    folder = site.root / place
    folder.mkdir(parents=True, exist_ok=True)
    raw = os.fsencode(folder) + b"/caf\xe9.yaml"
    Path(os.fsdecode(raw)).write_text("x: 1\n")
    site.build()
    assert site.codes() == ["file-name"]
    assert str(site.problems[0].span).isprintable()


@pytest.mark.parametrize("name", ["a" * 251, "é" * 125, "日" * 83])
def test_a_picture_with_the_longest_name_is_shown_or_told(make_site: MakeSite, name: str) -> None:
    site = make_site(
        {LOOM: writeup(f"![The loom]({name}.svg)"), f"content/projects/loom/{name}.svg": SVG}
    )
    assert set(site.codes()) <= {"address-long"}


def test_folders_of_any_name_are_projects(make_site: MakeSite) -> None:
    names = ["a.", "b...", "c ", " d", "e.md", "index.md", "nul", "v1.2"]
    site = make_site({f"content/projects/{name}/index.md": writeup(name) for name in names})
    assert site.codes() == ["name-windows"]  # of nul, a device there
    pages = [path for path in site.files() if path.startswith("projects/")]
    assert len(pages) == len(names) + 1
