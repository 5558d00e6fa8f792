"""Documents and other files: what they say is told; what says nothing is published as it is."""

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from portfolio_gen.cleaning.clean import clean, clean_file
from portfolio_gen.cleaning.results import Clean, Unclean

ALL = frozenset({"copyright", "creator", "credit"})
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Ada</rdf:li>'
    b"</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
)
PACKED = zlib.compress(b"4 0 << /Author (Ada) >>")
STREAM = b"<</Type/ObjStm/N 1/First 4/Length %d>>stream\r\n%s\nendstream" % (len(PACKED), PACKED)


def told(data: bytes, suffix: str) -> Unclean:
    """Return what is told of a file."""
    outcome = clean(data, suffix, ALL)
    assert isinstance(outcome, Unclean), outcome
    return outcome


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<</Author(Ada (L.))/Creator(Word)>>", "itself: Ada (L.) (author), Word (program)"),
        (b"<</Author <FEFF00410064E1> >>", "it says of itself: Ad"),
        (b"<</Author(\\376\\377\\000A\\000d\\000a)>>", "it says of itself: Ada (author)"),
        (b"<</Company(Studio)>>", "it says of itself: Studio (company)"),
        (STREAM, "it says of itself: Ada (author)"),
        (XMP, "it says of itself: Ada (author)"),
        (b"<</Title(file:///Users/ada/plan.indd)>>", "it says of itself: /Users/ada (file path)"),
        (b"trailer<</Encrypt 9 0 R>>", "locked"),
        (b"stream\n\xff\xd8\xff\xe1\0\x08Exif\0\0MM", "photograph"),
    ],
)
def test_what_a_pdf_says_is_told(content: bytes, reason: str) -> None:
    outcome = told(b"%PDF-1.7\n" + content, ".pdf")
    assert reason in outcome.reason
    assert not outcome.damaged
    assert "properties" in outcome.advice


def test_a_pdf_that_names_a_program_alone_is_published_as_it_is() -> None:
    data = b"%PDF-1.4\n<</Producer(cairo)/Author()>>"
    assert clean(data, ".pdf", ALL) == Clean(data)


def packed(**files: str) -> bytes:
    """Return a ZIP of files; a name's __ stands for a slash, its _ for a point."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return stream.getvalue()


def test_a_document_of_an_office_program_is_told_with_the_names_in_it() -> None:
    text = "<cp:coreProperties><dc:creator>Ada</dc:creator></cp:coreProperties>"
    outcome = told(packed(docProps__core_xml=text), ".docx")
    assert outcome.reason.endswith("names people: Ada")
    assert "PDF" in outcome.advice
    assert "who wrote" in told(packed(meta_xml="<a/>"), ".odt").reason


def test_pictures_in_an_archive_are_told() -> None:
    assert "archive" in told(packed(a__photo_jpg="x"), ".zip").reason
    plain = packed(readme_txt="x")
    assert clean(plain, ".zip", ALL) == Clean(plain)


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"PK\3\4 and no more", ".zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
        (b"8BPS\0\1", ".psd"),
        (b"%!PS-Adobe-3.0 EPSF", ".eps"),
        (b"AC1032", ".dwg"),
        (b"OggS\0\2", ".ogg"),
        (b"RIFF\0\0\0\0AVI LIST", ".avi"),
        (b"7z\xbc\xaf\x27\x1c", ".7z"),
        (b"\x1f\x8b\x08", ".svgz"),
    ],
)
def test_what_cannot_be_cleaned_is_told_with_what_to_do(data: bytes, suffix: str) -> None:
    outcome = told(data, suffix)
    assert not outcome.damaged
    assert outcome.reason
    assert outcome.advice


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"", ".txt"),
        (b"BMW and AC1032", ".txt"),
        (b"The free encyclopedia", ".md"),
        (b"ID3 tags explained", ".html"),
        (b"FORM.example", ""),
        (b"<svg><script/></svg>", ".xml"),
        (b"body{}", ".css"),
        (b"wOF2\0\1", ".woff2"),
        (b"\0\1\0\0\0\x0b", ".ttf"),
        (b"{}", ".json"),
        (b"ada.example\n", ""),
        (b"\0asm\1\0\0\0", ".wasm"),
        (b"BM" + bytes(60), ".bmp"),
    ],
)
def test_what_says_nothing_of_anybody_stays_as_it_was(
    tmp_path: Path, data: bytes, suffix: str
) -> None:
    assert clean(data, suffix, ALL) == Clean(data)
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(data)
    assert clean_file(str(source), str(target), suffix, ALL) == ()
    assert target.read_bytes() == data


def test_no_copy_is_left_of_a_file_that_cannot_be_cleaned(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    for data, suffix in (
        (b"%PDF-1.7\n<</Author(Ada)>>", ".pdf"),
        (b"II*\0", ".tif"),
        (b"", ".mp4"),
    ):
        source.write_bytes(data)
        assert clean_file(str(source), str(target), suffix, ALL) == clean(data, suffix, ALL)
        assert not target.exists()
