"""The second look at what files say of places and devices, by a reader of its own."""

import pytest

from portfolio_gen.check.machine import machine_paths, needles
from portfolio_gen.check.private import NOTES, PLACE, POSITION, SERIAL, private_notes
from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.results import Clean
from tests.unit.cleaning import canaries

KEPT = frozenset({"copyright", "creator", "credit"})
APP1 = 0xE1


@pytest.mark.parametrize("order", [">", "<"])
def test_exif_of_a_picture_tells_position_serial_number_and_notes(order: str) -> None:
    picture = canaries.jpeg(canaries.segment(APP1, b"Exif\0\0" + canaries.exif(order)))
    assert private_notes(picture, "a.jpg") == tuple(sorted((NOTES, POSITION, SERIAL)))


def test_exif_is_found_wherever_it_lies() -> None:
    assert POSITION in private_notes(b"%PDF-1.4 stream" + canaries.exif() + b"endstream", "a.pdf")


def test_xmp_and_iptc_tell_places() -> None:
    assert private_notes(canaries.jpeg(canaries.segment(APP1, canaries.xmp())), "a.jpg") == (
        POSITION,
    )
    block = canaries.jpeg(canaries.segment(0xED, canaries.iptc()))
    assert private_notes(block, "a.jpg") == (PLACE,)


@pytest.mark.parametrize(
    "note",
    [
        b"\xa9xyz\0\x12\x15\xc7+48.8577+002.295/",
        b"com.apple.quicktime.location.ISO6709\0data+48.8577+002.2950+035.000/",
        b"gpmd....GPS5l",
    ],
)
def test_films_tell_positions(note: bytes) -> None:
    assert private_notes(b"\0\0\0\x18ftypqt  \0\0\1\0moov" + note, "a.mov") == (POSITION,)


def test_what_was_cleaned_tells_nothing() -> None:
    cleaned = clean(canaries.full_jpeg(), ".jpg", KEPT)
    assert isinstance(cleaned, Clean)
    assert private_notes(cleaned.data, "a.jpg") == ()
    assert private_notes(canaries.picture(".png"), "a.png") == ()


def test_what_an_author_writes_of_places_is_on_purpose() -> None:
    assert private_notes(b"GPS: +48.8577+002.2950/ exif:GPSLatitude=", "route.csv") == ()


@pytest.mark.parametrize("data", [b"", b"II*\0", b"MM\0*\0\0\0\x08\0\1", b"II*\0\xff\xff\xff\xff"])
def test_any_bytes_can_be_looked_at(data: bytes) -> None:
    assert private_notes(data, "a.jpg") == ()


OWN = needles("/home/ada/sites/work")


def test_the_author_is_known_by_the_folder_of_the_site() -> None:
    assert OWN == ("/home/ada", "/home/ada/sites/work")
    assert needles("C:\\Users\\Ada\\work") == ("C:\\Users\\Ada", "C:\\Users\\Ada\\work")
    assert needles("/site") == ()


@pytest.mark.parametrize(
    "text",
    ["in /home/ada/plans", "<code>/home/ada/x</code>", "file:///home/ada/x", '"/home/ada"'],
)
def test_own_paths_are_found_anywhere(text: str) -> None:
    assert machine_paths(text.encode(), "a.html", OWN) == ("/home/ada",)


def test_own_paths_are_found_in_documents_of_other_encodings() -> None:
    assert machine_paths("/home/ada/x".encode("utf-16-be"), "a.pdf", OWN) == ("/home/ada",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in /Users/zoe/plans", "/Users/zoe"),
        ('src="file:///Users/zoe/a.png"', "/Users/zoe"),
        ("C:\\Users\\Zoe\\a.doc", "C:\\Users\\Zoe"),
        ("{'a': 'C:\\\\Users\\\\Zoe\\\\a.doc'}", "C:\\Users\\Zoe"),
    ],
)
def test_paths_of_others_are_found_in_texts(text: str, found: str) -> None:
    assert machine_paths(text.encode(), "a.html", OWN) == (found,)


@pytest.mark.parametrize(
    "text",
    [
        "<a href=../home/page/>", "https://a.example/home/zoe/x", "<code>/home/zoe/x</code>",
        "<pre>\n/Users/zoe/x</pre>", "/Users/Shared/x", "/home/", "our /home/page",
        "/home/adalbert",
    ],
)  # fmt: skip
def test_addresses_and_examples_are_no_paths(text: str) -> None:
    assert machine_paths(text.encode(), "a.html", OWN) == ()
