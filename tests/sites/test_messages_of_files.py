"""What the author is told of files, folders and secrets: words, place, way out, each once."""

import os

import pytest

from portfolio_gen.cli.problems import as_text
from portfolio_gen.model.problem import Span
from tests.conftest import Files, MakeSite
from tests.sites.telling import CHAIR, CONFIG, LOOM, page, told


def test_an_unknown_key_of_the_private_file_is_named(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "private: ../private.yaml\n"}, built=False)
    (site.root.parent / "private.yaml").write_text("nope: 1\n")
    site.build()
    assert site.problems[0].message == "`nope` is no key in the private file"


def test_a_dot_in_the_name_of_a_file_is_explained(make_site: MakeSite) -> None:
    site = make_site({"content/notes/v1.2-release.md": page(), "content/notes/v1.2.fr.md": page()})
    first, second = site.problems
    assert first.message == "a dot in the name of a file marks a language, and `2-release` is none"
    assert first.hint == "rename content/notes/v1.2-release.md to v1-2-release.md"
    assert "in the language `fr`" in second.message


def test_a_refused_file_is_not_missed_as_well(make_site: MakeSite) -> None:
    body = "![x](a.jpg)\n\n[a](b.pdf)"
    site = make_site({LOOM: page("cover: {src: a.jpg, alt: x}", body)}, built=False)
    for name in ("a.jpg", "b.pdf"):
        os.symlink("/etc/hostname", site.root / "content/projects/loom" / name)
    site.build()
    assert site.codes() == ["link-outside", "link-outside"]


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.bmp", b"BM" + bytes(60), "PNG"),
        ("a.jp2", b"\0\0\0\x0cjP  \r\n" + bytes(60), "JPEG"),
        ("a.ico", b"\0\0\1\0" + bytes(60), "static/"),
        ("a.jpg", b"\0\0\0\x18ftypheic" + bytes(60), "Most Compatible"),
        ("a.psd", b"8BPS" + bytes(60), "Export As"),
        ("a.nef", b"II*\0" + bytes(60), "darktable"),
    ],
)
def test_a_format_that_is_not_used_is_named(
    make_site: MakeSite, name: str, data: bytes, word: str
) -> None:
    site = make_site(
        {LOOM: page(f"cover: {{src: {name}, alt: x}}"), f"content/projects/loom/{name}": data}
    )
    (problem,) = site.problems
    assert problem.code == "image-format"
    assert word in problem.hint


def test_a_picture_that_is_missing_needs_no_text_yet(make_site: MakeSite) -> None:
    assert make_site({LOOM: page(body="![](b.jpg)")}).codes() == ["image-missing"]


def test_a_secret_word_is_told_once_where_it_stands(make_site: MakeSite) -> None:
    lines = "summary: For Acme Corp\nclient: {name: Acme Corp, show: anonymous}"
    site = make_site({LOOM: page(lines), CHAIR: page("client: {name: Acme Corp, show: hidden}")})
    assert [(each.code, each.span) for each in site.problems] == [
        ("secret-published", Span(LOOM, 3, 14, 9))
    ]


def test_a_secret_word_names_the_line_of_the_private_file(make_site: MakeSite) -> None:
    config = CONFIG + "private: ../private.yaml\n"
    site = make_site({"portfolio.yaml": config, LOOM: page(body="A Rivière.")}, built=False)
    (site.root.parent / "private.yaml").write_text("clients:\n  riv: Rivière\n", "utf-8")
    site.build()
    assert site.problems[0].span == Span(LOOM, 5, 3, 7)
    assert "(given in ../private.yaml:2:8)" in site.problems[0].message


def test_a_private_file_in_an_old_encoding_fails(make_site: MakeSite) -> None:
    config = CONFIG + "private: ../private.yaml\n"
    site = make_site({"portfolio.yaml": config, LOOM: page(body="A Rivière.")}, built=False)
    (site.root.parent / "private.yaml").write_text("redact: [Rivière]\n", "latin-1")
    site.build()
    assert site.codes() == ["file-encoding"]


def test_a_folder_that_is_no_site_stays_as_it_is(make_site: MakeSite) -> None:
    site = make_site({}, built=False)
    (site.root / "portfolio.yaml").unlink()
    site.build()
    assert site.codes() == ["config-missing"]
    assert list(site.root.iterdir()) == []
    assert as_text(site.problems[0], str(site.root)).splitlines()[0].count(":") == 2


def test_a_file_where_working_files_belong_is_named(make_site: MakeSite) -> None:
    assert told(make_site({".portfolio": "x"})) == [
        "not-writable 1:1 .portfolio is a file, and a folder is needed | "
        "rename or remove .portfolio"
    ]


def test_a_folder_where_portfolio_yaml_belongs_is_named(make_site: MakeSite) -> None:
    assert told(make_site({"portfolio.yaml/a.txt": "x", "portfolio.yml": CONFIG}))[0] == (
        "file-unreadable 1:1 portfolio.yaml is a folder, and a file is needed | rename the folder"
    )


def test_the_other_ending_of_markdown_is_proposed(make_site: MakeSite) -> None:
    site = make_site({"content/projects/loom/index.markdown": page()})
    assert site.problems[0].hint == "name it index.md"


def test_data_that_begin_too_far_right_are_an_indent(make_site: MakeSite) -> None:
    assert make_site({"data/prices.yaml": "  day: 500\nweek: 2000\n"}).codes() == ["yaml-indent"]


def test_the_name_of_a_near_file_counts_and_not_its_folder(make_site: MakeSite) -> None:
    files: Files = {
        LOOM: page("files: [{src: plan.pdf}]", "![x](spam.JPG)"),
        "content/projects/loom/loom.jpg": "",
        "content/projects/loom/span.jpg": "",
    }
    hints = [each.hint for each in make_site(files).problems]
    assert hints == ["put the file there, or correct the path", "span.jpg exists"]


def test_a_picture_that_lies_in_static_is_named_with_its_address(make_site: MakeSite) -> None:
    files: Files = {LOOM: page("cover: img/loom.svg"), "static/img/loom.svg": "<svg/>"}
    hints = [each.hint for each in make_site(files).problems if each.code == "image-missing"]
    assert hints == ["write `/img/loom.svg`: the file is in static/"]


@pytest.mark.parametrize(
    ("src", "film"),
    [
        (
            "https://www.youtube.com/embed/JuH79E8rdKc?start=1",
            "www.youtube.com/watch?v=JuH79E8rdKc",
        ),
        ("//player.vimeo.com/video/76979871", "vimeo.com/76979871"),
    ],
)
def test_the_frame_of_a_film_is_told_with_the_line_to_write(
    make_site: MakeSite, src: str, film: str
) -> None:
    told = make_site({LOOM: page("", f'<iframe title="A" src="{src}"></iframe>')}).problems
    hints = [each.hint for each in told if each.code == "host-called"]
    assert [hint.split(" alone")[0] for hint in hints] == [f"write `https://{film}`"]
