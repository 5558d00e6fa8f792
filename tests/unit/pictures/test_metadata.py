"""Nothing private goes out: canaries in the original are in no derivative."""

import struct

import pytest

from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.xmp import read_xmp
from portfolio_gen.model.recipes import PictureFormat
from tests.unit.pictures.drawn import made, noisy, seen, told, wish

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


def test_iptc_is_kept_too() -> None:
    parts = ((80, "Zoé".encode()), (80, b"Bob"), (110, b"Agency"), (116, "© Zoé".encode("cp1252")))
    block = b"".join(b"\x1c\x02" + bytes((number, 0, len(text))) + text for number, text in parts)
    resources = b"Photoshop 3.0\08BIM\x04\x04\0\0" + struct.pack(">I", len(block)) + block
    source = bytes(told(noisy(64, 48), iptc_data=resources).jpegsave_buffer())
    found = said(made(source, wish(8, 6, "webp", keep=KEEP))[0])
    assert found == Credit("© Zoé", "Zoé; Bob", "Agency")
