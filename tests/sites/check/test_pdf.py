"""PDFs are searched for secret words; one that can't be is told."""

import time
import zlib
from pathlib import Path

import pytest

from portfolio_gen.check.pdf import UnreadableError, pdf_texts
from portfolio_gen.check.secrets import counts_in_texts
from tests.conftest import MakeSite
from tests.unit.check.pdfs import pdf, pdfs_with, unreadable_pdfs

NAME = "Maison Rivière"
LOOM = "content/projects/loom/index.md"
SECRET = f"redact: {NAME}\n"
BROKEN = unreadable_pdfs()


@pytest.mark.parametrize("place", sorted(pdfs_with(NAME)))
def test_words_are_found_wherever_a_pdf_has_them(place: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdfs_with(NAME)[place])
    assert list(counts_in_texts(pdf_texts(str(file)), [NAME, "Zephyr"])) == [NAME]


@pytest.mark.parametrize("why", sorted(BROKEN))
def test_a_pdf_that_cannot_be_read_is_told(why: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(BROKEN[why])
    with pytest.raises(UnreadableError, match=why):
        pdf_texts(str(file))


def test_a_pdf_that_takes_for_ever_is_given_up(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf("Plans\n" * 20_000))
    started = time.monotonic()
    with pytest.raises(UnreadableError, match="takes too long"):
        pdf_texts(str(file), 0.01)
    assert time.monotonic() - started < 5


def test_a_pdf_that_swells_is_given_up(tmp_path: Path) -> None:
    packed = zlib.compress(zlib.compress(b"\0" * 2_000_000_000, 1), 1)
    file = tmp_path / "a.pdf"
    data = pdf()
    stream = b"9 0 obj<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n" % len(packed)
    begin = data.index(b"4 0 obj") if b"4 0 obj" in data else 0
    swollen = data[:begin] + stream.replace(b"9 0", b"4 0") + packed + b"\nendstream endobj\n"
    file.write_bytes(swollen + data[begin:].replace(b"4 0 obj", b"8 0 obj", 1))
    started = time.monotonic()
    try:
        texts = pdf_texts(str(file))
    except UnreadableError:
        texts = ("",)
    assert sum(map(len, texts)) < 1000
    assert time.monotonic() - started < 60


def test_a_name_in_a_pdf_stops_the_build(make_site: MakeSite) -> None:
    files = "files: [{label: Plans, src: plans.pdf}]\n"
    site = make_site(
        {
            LOOM: f"---\ntitle: Loom\n{SECRET}{files}---\n",
            "content/projects/loom/plans.pdf": pdf(f"For {NAME}"),
            "static/a.pdf": pdf(f"For {NAME}"),
            "static/b.pdf": pdf(),
        }
    )
    assert {(each.code, each.span.path) for each in site.problems} == {
        ("secret-published", LOOM), ("secret-published", "static/a.pdf"),
    }  # fmt: skip


@pytest.mark.parametrize("why", sorted(BROKEN))
def test_an_unreadable_pdf_stops_a_build_that_has_secrets(make_site: MakeSite, why: str) -> None:
    site = make_site({LOOM: "---\ntitle: Loom\n---\n", "static/a.pdf": BROKEN[why]})
    usual = [code for code in site.codes() if code != "file-notes"]
    site.write({LOOM: f"---\ntitle: Loom\n{SECRET}---\n"})
    site.build()
    found = [code for code in site.codes() if code != "file-notes"]
    assert found in (["secret-unreadable"], usual or None)
    if found == ["secret-unreadable"]:
        (problem,) = [each for each in site.problems if each.code == "secret-unreadable"]
        assert (problem.severity, problem.span.path) == ("error", "static/a.pdf")
        assert why in problem.message


def test_an_unreadable_pdf_may_be_accepted(make_site: MakeSite) -> None:
    scan = BROKEN["without any text"]
    files = "files: [{label: Plans, src: plans.pdf}]\n"
    text = f"---\ntitle: Loom\n{SECRET}{files}%s---\n"
    site = make_site({LOOM: text % "", "content/projects/loom/plans.pdf": scan})
    assert [(each.code, str(each.span)) for each in site.problems] == [
        ("secret-unreadable", f"{LOOM}:4:29")
    ]
    site.build()
    assert site.codes() == ["secret-unreadable"], "it is remembered"
    site.write({LOOM: text % "checks: {off: [secret-unreadable]}\n"})
    site.build()
    assert site.codes() == []
    site.write(
        {LOOM: text % "", "portfolio.yaml": "title: Ada\ntheme: base\nchecks: {off: "
         "[secret-unreadable]}\n"}
    )  # fmt: skip
    site.build()
    assert site.codes() == []
