"""No output holds the name of a client who is not to be named, wherever the author left it."""

import io
import zipfile

import pytest

from tests.conftest import Files, MakeSite

LOOM = "content/projects/loom/index.md"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
CLIENT = "client: {name: Maison Rivière, show: anonymous, shown_as: A hotel}"


def loom(lines: str = "", body: str = "Text.\n") -> dict[str, str | bytes]:
    return {LOOM: f"---\ntitle: Loom\n{CLIENT}\n{lines}\n---\n{body}"}


def other(lines: str = "title: Chair", body: str = "Text.\n") -> dict[str, str | bytes]:
    return {"content/projects/chair/index.md": f"---\n{lines}\n---\n{body}"}


def test_an_anonymous_client_is_in_no_output(make_site: MakeSite) -> None:
    site = make_site(loom())
    assert site.codes() == []
    assert "A hotel" in site.page("projects/loom/")
    for data in site.files().values():
        assert b"Rivi" not in data


def test_a_hidden_client_leaves_no_word(make_site: MakeSite) -> None:
    site = make_site(
        {LOOM: "---\ntitle: T\nclient: {name: Zorglub, sector: Zinc, show: hidden}\n---\n"}
    )
    assert site.codes() == []
    for data in site.files().values():
        assert b"Zorglub" not in data
        assert b"Zinc" not in data


@pytest.mark.parametrize(
    "leak",
    [
        loom(body="For **Maison** Rivière.\n"),
        loom(lines="summary: Maison Rivière asked"),
        loom(lines="tags: [Maison Rivière]"),
        loom(lines="aliases: [/maison-riviere/]"),
        loom(lines="facts: {Owner: Maison Rivière}"),
        loom(lines="quotes: [{text: Good, by: Maison Rivière, consent: oral}]"),
        loom(lines="links: [{label: x, url: https://maison-riviere.example}]"),
        loom(body="![Maison Rivière](a.svg)\n") | {"content/projects/loom/a.svg": SVG},
        loom(body="![A](maison-riviere.svg)\n")
        | {"content/projects/loom/maison-riviere.svg": SVG},
        loom(body="```\nmaison rivière\n```\n"),
        loom(body="<!-- Maison Rivière -->\n\nText\n"),
        loom() | other(lines="title: Maison Rivière"),
        loom() | other(body="Like Maison Rivière\n"),
        loom() | {"content/projects/maison-rivière/index.md": "---\ntitle: B\n---\n"},
        loom() | {"static/maison-riviere.pdf": "x"},
        loom() | {"static/list.csv": "Maison Rivière;12\n".encode("cp1252")},
        loom() | {"theme/strings/en.yaml": "nav.home: Maison Rivière\nsection.projects: Maison "
                  "Rivière\n"},
        loom() | {"portfolio.yaml": "title: Maison Rivière\ntheme: base\n"},
        loom(lines="draft: true") | other(lines="title: Maison Rivière"),
        loom(lines="redact: [Zephyr]", body="The zephyr.\n"),
    ],
)  # fmt: skip
def test_a_name_left_anywhere_stops_the_build(make_site: MakeSite, leak: Files) -> None:
    site = make_site(leak)
    assert "secret-published" in site.codes()
    assert not site.out.exists()
    for problem in site.problems:
        assert "Rivi" not in problem.message, "the name does not go into a log"
        assert "Rivi" not in problem.hint


def test_a_name_that_was_published_is_not_published_again(make_site: MakeSite) -> None:
    """Pages made before a client became anonymous are looked at anew."""
    site = make_site({LOOM: "---\ntitle: Loom\n---\nText.\n", "static/a.txt": "for maison rivière"})
    assert site.codes() == []
    site.write(loom())
    site.build()
    assert site.codes() == ["secret-published"]
    assert site.problems[0].span.path == "static/a.txt"


@pytest.mark.parametrize(
    ("private", "code"),
    [
        ("redact: [Zephyr]\n", "secret-published"),
        ("redact: [Zéphyr]\n".encode("latin-1"), "file-encoding"),
        ("redact: [Zephyr\n", "yaml-bracket"),
        ("clients: Zephyr\n", "value-shape"),
        ("clients: {z: The Zephyr}\n", "secret-published"),
    ],
)
def test_a_private_file_protects_or_fails(
    make_site: MakeSite, private: str | bytes, code: str
) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nprivate: ../private.yaml\n",
            "../private.yaml": private,
            LOOM: "---\ntitle: Loom\n---\nThe zephyr, the zéphyr.\n",
        }
    )
    assert set(site.codes()) == {code}


def test_a_client_who_is_in_no_private_file_is_told(make_site: MakeSite) -> None:
    site = make_site({LOOM: "---\ntitle: T\nclient: {key: riviere, show: anonymous}\n---\n"})
    assert site.codes() == ["client-unknown"]


# Words that are part of others, or nearly everywhere


def test_a_name_that_contains_another_is_told_once_the_longer_one(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nprivate: ../private.yaml\n",
            "../private.yaml": "clients:\n  a: Acme\n  b: Acme Bank\nredact: [ACME]\n",
            LOOM: "---\ntitle: Loom\n---\nFor Acme Bank and for acme.\n",
        }
    )
    (problem,) = site.problems
    assert (problem.code, str(problem.span), problem.span.length) == (
        "secret-published", f"{LOOM}:4:5", 9,
    )  # fmt: skip


def test_a_word_that_is_nearly_everywhere_is_told_once_with_the_count(make_site: MakeSite) -> None:
    notes = {
        f"content/notes/n{at}.md": f"---\ntitle: N{at}\n---\nA lu, a lu.\n" for at in range(30)
    }
    site = make_site({LOOM: "---\ntitle: Loom\nredact: [Lu]\n---\n"} | notes)
    assert [(each.code, each.severity) for each in site.problems] == [
        ("secret-common", "warning"), ("secret-published", "error"),
    ]  # fmt: skip
    for problem in site.problems:
        assert str(problem.span) == f"{LOOM}:3:10"
        assert "60 times" in problem.message
    assert "30 files" in site.problems[1].message
    assert "content/notes/n0.md:4:3, content/notes/n1.md:4:3" in site.problems[1].message


@pytest.mark.parametrize("word", ["Ski", "notre", "Avec"])
def test_a_common_word_that_is_nowhere_worries_nobody(make_site: MakeSite, word: str) -> None:
    site = make_site({LOOM: f"---\ntitle: Loom\nredact: [{word}]\n---\n"})
    assert site.codes() == []


def test_names_in_several_languages_have_their_own_places(make_site: MakeSite) -> None:
    client = "client:\n  show: anonymous\n  name:\n    en: Blue Bank\n    fr: Banque Bleue\n"
    site = make_site({LOOM: f"---\ntitle: Loom\n{client}---\nFor Banque Bleue.\n"})
    told = [str(each.span) for each in site.problems if each.code == "secret-published"]
    assert told == [f"{LOOM}:9:5"]


def test_nothing_of_the_private_file_lies_in_the_cache(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nprivate: ../private.yaml\n",
            "../private.yaml": "clients: {z: Zorglub Works}\nredact: [Zephyrine]\n",
            LOOM: "---\ntitle: Loom\nclient: {key: z, show: anonymous, shown_as: A mill}\n---\n",
        }
    )
    site.build()
    assert site.codes() == []
    for path in site.root.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            assert b"zorglub" not in data, path
            assert b"zephyrine" not in data, path


def packed(text: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:t>{text[:8]}</w:t><w:t>{text[8:]}</w:t>")
    return data.getvalue()


def test_a_name_in_an_office_document_stops_the_build(make_site: MakeSite) -> None:
    document = {"content/projects/loom/report.docx": packed("Pour Maison Rivière")}
    site = make_site(loom("files: [{label: Report, src: report.docx}]") | document)
    assert "secret-published" in site.codes()
    assert not site.out.exists()


def test_an_archive_that_cannot_be_opened_is_not_trusted(make_site: MakeSite) -> None:
    locked = b"7z\xbc\xaf\x27\x1c" + bytes(60)
    site = make_site(loom() | {"static/all.7z": locked})
    assert "secret-unreadable" in site.codes()
    assert not site.out.exists()


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"theme/strings/en.yaml": "section.projects: Maison Rivière\n"},
         "theme/strings/en.yaml:1"),
        ({"data/tags.yaml": "a: {en: Maison Rivière}\n", **other("title: B\ntags: [a]")},
         "data/tags.yaml:1"),
        ({"content/projects/maison-riviere/index.md": "---\ntitle: B\n---\n"},
         "content/projects/maison-riviere"),
    ],
)  # fmt: skip
def test_the_file_that_has_the_name_is_the_one_to_be_blamed(
    make_site: MakeSite, files: Files, place: str
) -> None:
    site = make_site({**loom(), **files})
    told = [str(each.span) for each in site.problems if each.code == "secret-published"]
    assert [each.startswith(place) for each in told] == [True]


def test_an_old_address_with_a_name_leaves_the_list(make_site: MakeSite) -> None:
    site = make_site(loom() | {".portfolio/published.txt": "/projects/maison-riviere/\n"})
    assert site.codes() == []
    assert "riviere" not in site.page("addresses.txt")
