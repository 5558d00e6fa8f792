"""Pictures look as before: the same pixels, turned the same way, of the same colours."""

import struct

import pytest
import pyvips

from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.exif import exif_of, read_exif
from portfolio_gen.cleaning.results import Clean, NeedsEncoding, Unclean
from portfolio_gen.cleaning.xmp import read_xmp, xmp_of
from tests.unit.cleaning import canaries
from tests.unit.cleaning.canaries import chunk, jpeg, orientation, picture, pixels, png, segment

ALL = frozenset({"copyright", "creator", "credit"})
NONE: frozenset[str] = frozenset()


def cleaned(data: bytes, keep: frozenset[str] = ALL) -> Clean:
    """Return a cleaned picture, which must be clean."""
    outcome = clean(data, "", keep)
    assert isinstance(outcome, Clean), outcome
    return outcome


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".gif"])
def test_pixels_and_turn_stay(suffix: str) -> None:
    data = canaries.CLEANED[suffix]()
    for keep in (ALL, NONE):
        after = cleaned(data, keep).data
        assert pixels(after) == pixels(data)
        assert orientation(after) == (1 if suffix == ".gif" else 6)


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("order", ["<", ">"])
def test_every_orientation_stays(order: str, turned: int) -> None:
    block = canaries.exif(order, turned)
    exif = b"Exif\0\0" + block
    assert orientation(cleaned(jpeg(segment(0xE1, exif)), NONE).data) == turned
    assert orientation(cleaned(png(chunk(b"eXIf", block)), NONE).data) == turned


@pytest.mark.parametrize(
    "data",
    [
        picture(".jpg"),
        picture(".jpg", interlace=True),
        picture(".jpg", subsample_mode="off", restart_interval=2),
        picture(".png"),
        picture(".png", interlace=True),
        picture(".png", palette=True),
        picture(".webp"),
        picture(".webp", lossless=True),
        picture(".webp", pages=3),
        picture(".gif"),
        picture(".gif", pages=4),
        picture(".avif", effort=0),
    ],
)
def test_a_picture_without_notes_stays_as_it_was(data: bytes) -> None:
    after = cleaned(data)
    assert after.removed == ()
    assert pixels(after.data) == pixels(data)
    assert len(after.data) <= len(data)


def test_the_pixels_of_a_jpeg_stay_byte_for_byte() -> None:
    plain = picture(".jpg")
    assert cleaned(canaries.full_jpeg(), NONE).data.endswith(plain[plain.find(b"\xff\xdb") :])


def test_a_cmyk_jpeg_keeps_its_colours() -> None:
    image = pyvips.Image.black(16, 16, bands=4).linear(1, [40, 80, 120, 20]).cast("uchar")
    data = bytes(image.copy(interpretation="cmyk").write_to_buffer(".jpg"))
    assert b"Adobe" in data
    assert pixels(cleaned(data).data) == pixels(data)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif"])
def test_the_colour_profile_stays(suffix: str) -> None:
    image = pyvips.Image.new_from_buffer(picture(".png"), "").icc_transform(
        "p3", input_profile="srgb"
    )
    data = bytes(image.write_to_buffer(suffix))
    after = pyvips.Image.new_from_buffer(cleaned(data).data, "")
    assert after.get("icc-profile-data") == image.get("icc-profile-data")


def test_the_serial_number_of_a_screen_goes_from_its_profile() -> None:
    profile = canaries.screen_profile()
    for data in (
        jpeg(segment(0xE2, b"ICC_PROFILE\0\1\1" + profile)),
        canaries.riff(b"WEBP", (b"VP8X", bytes(10)), (b"ICCP", profile), (b"VP8L", b"/\0\0\0\0")),
    ):
        after = cleaned(data)
        assert after.removed == ("serial number",)
        assert b"SN-CANARY" not in after.data
        assert len(after.data) == len(data)


def test_the_thumbnail_in_the_first_segment_of_a_jpeg_goes() -> None:
    small = b"JFIF\0\1\1\0\0\1\0\1\2\2" + b"CANARYpixels"
    data = b"\xff\xd8" + segment(0xE0, small) + picture(".jpg")[2:]
    after = cleaned(data)
    assert after.removed == ("thumbnail",)
    assert pixels(after.data) == pixels(data)


def test_rights_of_iptc_are_kept_in_both_its_encodings() -> None:
    for latin in (True, False):
        data = jpeg(segment(0xED, canaries.iptc(latin=latin)))
        after = read_exif(cleaned(data).data.partition(b"Exif\0\0")[2])
        assert after.credit == Credit(canaries.COPYRIGHT, canaries.CREATOR)


def test_exif_goes_before_xmp_and_xmp_before_iptc() -> None:
    packet = xmp_of(Credit("of XMP", "of XMP"))
    data = jpeg(
        segment(0xED, canaries.iptc()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet),
        segment(0xE1, b"Exif\0\0" + exif_of(1, Credit(copyright="of EXIF"))),
    )
    after = cleaned(data).data
    assert read_exif(after.partition(b"Exif\0\0")[2]).credit == Credit("of EXIF", "of XMP")
    assert read_xmp(after[after.find(b"<?xpacket") : after.find(b'"r"?>') + 5]) == Credit(
        "of EXIF", "of XMP", canaries.CREDIT
    )


def test_names_written_by_older_programs_are_read_as_latin_1() -> None:
    block = exif_of(1, Credit(creator="Eva")).replace(b"Eva\0", b"\xc9va\0")
    assert read_exif(block).credit.creator == "Éva"


def test_notes_are_one_line_without_control_characters_and_not_endless() -> None:
    wild = "A\x00\x07d\u2028a\n\tL.\ud800" + "x" * 5000
    packet = xmp_of(Credit(creator="Ada")).replace(b"Ada", wild.encode("utf-8", "ignore")[:60000])
    assert read_xmp(packet).creator == ""  # control characters are no XML
    block = exif_of(1, Credit(creator="Ada " + "y" * 2000))
    assert read_exif(block).credit.creator == ("Ada " + "y" * 2000)[:500]
    assert read_exif(exif_of(1, Credit(creator="A\td\u2028a"))).credit.creator == "A d a"


def test_an_animation_keeps_its_frames_its_times_and_its_loop() -> None:
    data = canaries.full_gif()
    before = pyvips.Image.new_from_buffer(data, "", n=-1)
    after = pyvips.Image.new_from_buffer(cleaned(data).data, "", n=-1)
    for field in ("n-pages", "delay", "loop"):
        assert after.get(field) == before.get(field)


def test_a_webp_says_what_is_in_it() -> None:
    after = cleaned(canaries.full_webp()).data
    assert struct.unpack("<L", after[4:8])[0] == len(after) - 8
    assert after[20] == 0b1100
    assert cleaned(canaries.full_webp(), NONE).data[20] == 0b1000  # its turn stays
    bare = canaries.riff(b"WEBP", (b"VP8X", b"\x0c" + bytes(9)), (b"VP8L", b"/\0\0\0\0"))
    assert cleaned(bare).data[20] == 0


def test_an_avif_stays_of_one_length_with_its_pixels_in_place() -> None:
    data = canaries.full_avif()
    after = cleaned(data).data
    assert len(after) == len(data)
    assert after.find(b"picture picture") == data.find(b"picture picture")


def test_an_icon_keeps_its_pictures() -> None:
    after = cleaned(canaries.ico()).data
    small = after[after.find(b"\x89PNG") :]
    assert struct.unpack("<LL", after[14:22]) == (len(small), 22)
    assert pixels(small) == pixels(picture(".png"))


@pytest.mark.parametrize("suffix", [".tif", ".tiff"])
def test_a_tiff_is_to_be_encoded_anew(suffix: str) -> None:
    assert isinstance(clean(canaries.exif("<"), suffix, ALL), NeedsEncoding)


def test_an_avif_with_a_thumbnail_is_to_be_encoded_anew() -> None:
    reference = canaries.box(b"iref", bytes(4), canaries.box(b"thmb", b"\0\2\0\1\0\1"))
    meta = canaries.box(b"meta", bytes(4), canaries.box(b"iinf", bytes(6)), reference)
    data = canaries.box(b"ftyp", b"avif\0\0\0\0") + meta
    assert isinstance(clean(data, ".avif", ALL), NeedsEncoding)


@pytest.mark.parametrize("suffix", [".dng", ".nef", ".cr3"])
def test_raw_pixels_of_a_camera_are_reported(suffix: str) -> None:
    outcome = clean(canaries.exif(), suffix, ALL)
    assert isinstance(outcome, Unclean)
    assert not outcome.damaged
    assert "JPEG" in outcome.advice
