"""Nothing private goes out: canaries in the original are in no derivative."""

import random
import struct
from pathlib import Path

import pytest

from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.tiff import rights_of
from portfolio_gen.cleaning.xmp import read_xmp
from portfolio_gen.model.recipes import PictureFormat
from tests.unit.pictures.drawn import made, noisy, seen, told, wish
from tests.unit.pictures.tiffs import ARTIST, COPYRIGHT, Order, grey_tiff

FORMATS: tuple[PictureFormat, ...] = ("avif", "webp", "jpeg", "png", "gif")
KEEP = ("copyright", "creator", "credit")
XMP = (
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
    " xmlns:aux='http://ns.adobe.com/exif/1.0/aux/'"
    " photoshop:Credit='Agence &amp; Co' aux:SerialNumber='CANARY'>"
    "<dc:creator><rdf:Seq><rdf:li>Zoé</rdf:li><rdf:li>李</rdf:li></rdf:Seq></dc:creator>"
    "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© Zoé</rdf:li>"
    "<rdf:li xml:lang='fr'>CANARY</rdf:li></rdf:Alt></dc:rights>"
    "<dc:description>CANARY</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()
SAID = Credit("© Zoé", "Zoé; 李", "Agence & Co")


def said(data: bytes) -> Credit:
    """Return what the XMP of a made picture says."""
    image = seen(data)
    return read_xmp(bytes(image.get("xmp-data"))) if image.get_typeof("xmp-data") else Credit()


def original(form: str = "jpeg", **fields: str | bytes) -> bytes:
    """Return a file that says where, when and with what it was taken."""
    canaries = {
        "exif-ifd0-Make": "CANARY make",
        "exif-ifd0-Artist": "Ada",
        "exif-ifd0-Copyright": "(c) Ada",
        "exif-ifd2-BodySerialNumber": "CANARY serial",
        "exif-ifd2-MakerNote": "CANARY note",
        "exif-ifd2-UserComment": "CANARY comment",
        "exif-ifd3-GPSLatitudeRef": "N",
        "exif-ifd3-GPSAreaInformation": "CANARY place",
        "iptc-data": b"\x1c\x02\x5a\x00\x06CANARY",
    }
    image = told(noisy(64, 48), **canaries, **fields)
    return bytes(getattr(image, form + "save_buffer")())


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("source", ["jpeg", "png", "webp", "tiff"])
@pytest.mark.parametrize("keep", [(), KEEP])
def test_no_canary_flies(source: str, form: PictureFormat, keep: tuple[str, ...]) -> None:
    data = original(source, xmp_data=XMP)
    assert b"CANARY" in data
    (published,) = made(data, wish(32, 24, form, keep=keep))
    assert b"CANARY" not in published
    assert b"Exif" not in published
    names = seen(published).get_fields()
    assert not [name for name in names if name.startswith(("exif", "iptc", "icc", "jpeg-thumb"))]


@pytest.mark.parametrize("form", ["avif", "webp", "jpeg", "png"])
def test_copyright_creator_and_credit_are_kept_in_every_script(form: PictureFormat) -> None:
    source = bytes(told(noisy(64, 48), xmp_data=XMP).jpegsave_buffer())
    all_, one, none = made(
        source,
        wish(32, 24, form, keep=KEEP),
        wish(32, 24, form, keep=("creator",)),
        wish(32, 24, form, keep=()),
    )
    assert (said(all_), said(one), said(none)) == (SAID, Credit(creator="Zoé; 李"), Credit())
    assert "Zoé".encode() not in none


def test_palette_does_not_lose_the_copyright() -> None:
    image = told(noisy(4, 4), xmp_data=XMP)
    (data,) = made(bytes(image.pngsave_buffer()), wish(4, 4, keep=("copyright",)))
    assert data[25] == 3, "colour type 3: a palette"
    assert said(data) == Credit(copyright="© Zoé")


@pytest.mark.parametrize("text", ["© Zoé (2026)", "Ada (Photographer), ASCII", "李白"])
def test_copyright_of_exif_is_kept_as_it_was_written(text: str) -> None:
    data = text.encode() + b"\0"
    entry = struct.pack("<HHHII", 1, 0x8298, 2, len(data), 26) + bytes(4)
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + entry + data
    source = bytes(noisy(8, 8).jpegsave_buffer(keep="none"))
    source = source[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + source[2:]
    assert said(made(source, wish(8, 8, "webp", keep=KEEP))[0]) == Credit(copyright=text)


OWN = {COPYRIGHT: "© Zoé\0".encode(), ARTIST: b"Zo\xe9\0"}


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("held", [False, True])
def test_tags_of_a_tiff_are_kept_wherever_they_lie(
    order: Order, big: bool, held: bool, tmp_path: Path
) -> None:
    data = grey_tiff(8, 6, OWN, order=order, big=big, gap=300_000)
    place = tmp_path / "a.tif"
    place.write_bytes(data)
    source = data if held else str(place)
    found = made(source, wish(8, 6, "jpeg", keep=KEEP), wish(4, 3, "webp", keep=("creator",)))
    assert [said(each) for each in found] == [Credit("© Zoé", "Zoé"), Credit(creator="Zoé")]
    assert made(source, wish(8, 6, "jpeg"))[0].find(b"Zo") < 0


@pytest.mark.parametrize(("copyright_", "creator"), [("A", "Bo"), ("ABC", "ABCDEFG"), ("", "A B")])
def test_short_texts_stand_in_the_tags_themselves(copyright_: str, creator: str) -> None:
    texts = {COPYRIGHT: copyright_.encode() + b"\0", ARTIST: creator.encode() + b"\0"}
    for big in (False, True):
        data = grey_tiff(8, 6, texts, big=big)
        assert said(made(data, wish(8, 6, keep=KEEP))[0]) == Credit(copyright_, creator)


def test_tags_of_a_tiff_go_before_its_xmp() -> None:
    data = bytes(told(noisy(8, 6), xmp_data=XMP).tiffsave_buffer())
    assert said(made(data, wish(8, 6, keep=KEEP))[0]) == SAID
    own = grey_tiff(8, 6, OWN | {700: XMP})
    assert said(made(own, wish(8, 6, keep=KEEP))[0]) == Credit("© Zoé", "Zoé", "Agence & Co")


@pytest.mark.parametrize("big", [False, True])
def test_tiff_damaged_in_any_way_says_nothing_and_raises_nothing(big: bool) -> None:
    data = grey_tiff(8, 6, OWN, big=big)
    dice = random.Random(3)
    for _ in range(2000):
        damaged = bytearray(data[: dice.randint(0, 2 * len(data))])
        for _ in range(min(3, len(damaged))):
            damaged[dice.randrange(len(damaged))] = dice.choice((0, 1, 127, 255))
        assert len(rights_of(bytes(damaged))) < 20_000
    assert rights_of(data[:4]) == rights_of(b"") == b""


def test_iptc_is_kept_too() -> None:
    parts = ((80, "Zoé".encode()), (80, b"Bob"), (110, b"Agency"), (116, "© Zoé".encode("cp1252")))
    block = b"".join(b"\x1c\x02" + bytes((number, 0, len(text))) + text for number, text in parts)
    resources = b"Photoshop 3.0\08BIM\x04\x04\0\0" + struct.pack(">I", len(block)) + block
    source = bytes(told(noisy(64, 48), iptc_data=resources).jpegsave_buffer())
    found = said(made(source, wish(8, 6, "webp", keep=KEEP))[0])
    assert found == Credit("© Zoé", "Zoé; Bob", "Agency")
