"""Cut short, wrong, hostile: words for the author, never an exception, never a hang."""

import random
import struct

import pytest

from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.results import Clean, NeedsEncoding, Unclean
from tests.unit.cleaning.canaries import CLEANED, box, chunk, element, jpeg, picture, png, segment

ALL = frozenset({"copyright", "creator", "credit"})
SUFFIXES = sorted(CLEANED)


def judged(data: bytes, suffix: str) -> Clean | NeedsEncoding | Unclean:
    """Return what cleaning comes to; what is clean must stay as it is when cleaned again."""
    outcome = clean(data, suffix, ALL)
    if isinstance(outcome, Clean):
        again = clean(outcome.data, suffix, ALL)
        assert again == Clean(outcome.data, ())
    elif isinstance(outcome, Unclean):
        assert outcome.reason
        assert outcome.advice
    return outcome


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_cut_anywhere_never_fails(suffix: str) -> None:
    data = CLEANED[suffix]()
    chance = random.Random(suffix)
    for size in (*range(40), *(chance.randrange(len(data)) for _ in range(40))):
        judged(data[:size], suffix)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_with_wrong_bytes_never_fails(suffix: str) -> None:
    data = CLEANED[suffix]()
    chance = random.Random(suffix)
    for _ in range(60):
        wrong = bytearray(data)
        for _ in range(chance.randrange(1, 6)):
            at = chance.choice((chance.randrange(len(data)), chance.randrange(min(400, len(data)))))
            wrong[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        judged(bytes(wrong), suffix)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".gif", ".mp4", ".avif", ".webm"])
def test_a_file_cut_in_half_is_told(suffix: str) -> None:
    data = CLEANED[suffix]()
    outcome = clean(data[: len(data) // 3], suffix, ALL)
    assert isinstance(outcome, Unclean)
    assert outcome.damaged


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".mov", ".jpeg", ".heic"])
def test_an_empty_or_wrongly_named_file_is_told(suffix: str) -> None:
    for data in (b"", b"Just a text, and a longer one than any head of a file. " * 3):
        outcome = clean(data, suffix, ALL)
        assert isinstance(outcome, Unclean)
        assert outcome.damaged


def test_a_wrongly_named_document_may_be_published_and_is_told() -> None:
    outcome = clean(b"Just a text.", ".pdf", ALL)
    assert isinstance(outcome, Unclean)
    assert not outcome.refused


def test_a_picture_named_as_another_is_cleaned_as_what_it_is() -> None:
    assert clean(CLEANED[".png"](), ".jpg", ALL) == clean(CLEANED[".png"](), ".png", ALL)


DEEP = b""
for _ in range(3000):
    DEEP = box(b"meta", bytes(4), box(b"hdlr", bytes(8), b"mdirappl", bytes(9)), box(b"ilst", DEEP))
MANY = struct.pack(">HHHH", 1, 0, 0xFFFF, 0xFFFF)


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"\xff\xd8\xff" + b"\xff" * 3_000_000, ".jpg"),
        (b"\xff\xd8" + segment(0xFE, b"") * 20_000, ".jpg"),
        (jpeg(segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x87\x69\0\4" * 9000)), ".jpg"),
        (jpeg(segment(0xED, b"Photoshop 3.0\0" + b"8BIM\4\4\0\0\0\0\0\0" * 5000)), ".jpg"),
        (png(*[chunk(b"tEXt", b"a\0")] * 50_000), ".png"),
        (png(chunk(b"iTXt", b"Author\0\1\0\0\0" + b"\x78\x9c\xff")), ".png"),
        (b"\x89PNG\r\n\x1a\n\x7f\xff\xff\xffIHDR", ".png"),
        (b"RIFF\xff\xff\xff\xffWEBPVP8X", ".webp"),
        (b"RIFF\x04\0\0\0WEBP", ".webp"),
        (b"GIF89a" + bytes(7) + b"\x21\xfe\0" * 30_000, ".gif"),
        (b"GIF89a" + bytes(7) + b"\x21\xfe" + b"\1a" * 100_000, ".gif"),
        (box(b"ftyp", b"isom\0\0\0\0") + box(b"free") * 200_100 + box(b"moov"), ".mp4"),
        (box(b"ftyp", b"isom\0\0\0\0") + box(b"moov", box(b"udta", DEEP)), ".mp4"),
        (box(b"ftyp", b"isom\0\0\0\0") + b"\0\0\0\1moov" + b"\xff" * 8, ".mp4"),
        (box(b"ftyp", b"avif\0\0\0\0")
         + box(b"meta", bytes(4), box(b"iloc", b"\1\0\0\0\0\0\xff\xff", MANY * 5000)), ".avif"),
        (element(0x1A45DFA3) + b"\x18\x53\x80\x67\xff" + b"\xec\x80" * 20_000, ".webm"),
        (element(0x1A45DFA3) + element(0x18538067, b"\x12\x54\xc3\x67\xff"), ".webm"),
        (b"ID3\4\0\0\x7f\x7f\x7f\x7f", ".mp3"),
        (b"ID3\4\0\0\0\0\0\0" * 20_000, ".mp3"),
        (b"fLaC" + b"\1\0\0\0" * 20_000, ".flac"),
        (b"\0\0\1\0\xff\xff" + b"\0" * 100, ".ico"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 20_000, ".svg"),
        (b"<svg><style>" + b"@import (" * 3_000 + b"</style></svg>", ".svg"),
        (b"<svg><style>" + b"url('" * 50_000 + b"</style></svg>", ".svg"),
        (b"<?" * 2000 + b"??><" * 500, ".bin"),
        (b"%PDF-1.7 " + b"/Author(" * 20_000 + b"<x:xmpmeta " * 20_000, ".pdf"),
        (b"%PDF-1.7 " + b"/ObjStm stream\n" * 20_000, ".pdf"),
    ],
)  # fmt: skip
def test_what_is_meant_to_hang_ends(data: bytes, suffix: str) -> None:
    assert isinstance(judged(data, suffix), Clean | Unclean)


def test_a_packed_text_that_grows_without_end_is_left_away() -> None:
    import zlib

    bomb = zlib.compress(bytes(20_000_000), 9)
    outcome = clean(png(chunk(b"zTXt", b"Author\0\0" + bomb)), ".png", ALL)
    assert isinstance(outcome, Clean)
    assert len(outcome.data) < len(picture(".png")) + 100


def test_items_of_an_avif_that_lie_over_its_head_are_told() -> None:
    item = box(b"infe", b"\2\0\0\0\0\1\0\0Exif\0")
    place = struct.pack(">HHHLL", 1, 0, 1, 0, 40)
    meta = box(
        b"meta", bytes(4), box(b"iinf", bytes(4), b"\0\1", item),
        box(b"iloc", bytes(4), b"\x44\0\0\1", place),
    )  # fmt: skip
    outcome = clean(box(b"ftyp", b"avif\0\0\0\0") + meta, ".avif", ALL)
    assert isinstance(outcome, Unclean)
    assert outcome.damaged
