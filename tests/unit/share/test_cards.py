"""Cards as a theme lays them out: shaped, set in their boxes, drawn."""

from itertools import pairwise
from pathlib import Path

import pytest

from portfolio_gen.check.secrets import words_in
from portfolio_gen.pictures.vips import Image
from portfolio_gen.read.theme_places import themes_folder
from portfolio_gen.share.fonts import letters_of, unpacked
from portfolio_gen.share.markup import MarkupMistake, read_layout
from portfolio_gen.share.raster import MOST_BYTES, card_bytes, placed
from portfolio_gen.share.setting import Drawn, Faces, drawn
from tests.files import photograph

FONTS = Path(themes_folder()) / "base" / "card" / "fonts"
SUFFIXES = {"png": "png", "jpeg": "jpg"}
NAMES = sorted(path.name for path in FONTS.glob("*.woff2"))
TITLE = "Réécrire les lettres de refus : ce que change une phrase de moins, et ce qu’elle ne change"
SIZES = "88 80 72 64 56 50 44 40"


@pytest.fixture(scope="module")
def faces() -> Faces:
    def load(name: str) -> bytes | None:
        return unpacked((FONTS / name).read_bytes()) if name in NAMES else None

    return Faces(load, NAMES)


def card(faces: Faces, inside: str, root: str = "", *, from_right: bool = False) -> Drawn:
    layout = read_layout(f'<svg width="1200" height="630" {root}>{inside}</svg>')
    return drawn(layout, faces, "fr", from_right=from_right)


def text(words: str, more: str = "") -> str:
    return f'<text x="64" y="64" width="1072" size="{SIZES}" lines="3" {more}>{words}</text>'


def ink(data: bytes) -> tuple[int, int, int, int]:
    """Return left, top, width and height of what is drawn on white."""
    found = Image.new_from_buffer(data, "").find_trim(background=255)
    return (found[0], found[1], found[2], found[3])


def test_french_title_of_ninety_letters_fits(faces: Faces) -> None:
    assert len(TITLE) >= 90
    made = card(faces, text(TITLE, 'axes="wght 600"'))
    left, top, width, height = ink(card_bytes(made, "png", None))
    assert left >= 60
    assert left + width <= 1140
    assert top >= 40  # accents stand above the top of capitals
    assert height <= 300


def test_capitals_stand_at_the_top_of_their_box(faces: Faces) -> None:
    data = card_bytes(card(faces, text("HIE")), "png", None)
    assert ink(data)[1] == pytest.approx(64, abs=1)


def test_text_needs_no_font_of_the_machine(
    faces: Faces, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = card_bytes(card(faces, text(TITLE)), "png", None)
    empty = tmp_path / "fonts.conf"
    empty.write_text("<fontconfig/>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(empty))
    made = card(faces, text(TITLE))
    assert "<text" not in made.svg
    assert card_bytes(made, "png", None) == before


def test_letters_that_a_font_lacks_come_from_the_next(faces: Faces) -> None:
    alone = text("Łódź Ωμέγα", 'font="hanken-grotesk-latin.woff2"')
    assert card(faces, alone).texts == ("Łódź Ωμέγα",)
    assert ink(card_bytes(card(faces, alone), "png", None))[2] > 300


def test_sign_that_no_font_has_is_left_out(faces: Faces) -> None:
    with_bike = card(faces, text("Un vélo 🚲 bleu"))
    assert with_bike.svg == card(faces, text("Un vélo bleu")).svg


@pytest.mark.parametrize("sign", "≤≥≈≠‰∞√∅⌀↗✓★♥₂′″①№☑")
def test_sign_with_a_meaning_is_drawn(faces: Faces, sign: str) -> None:
    assert card(faces, text(f"CO{sign}")).svg != card(faces, text("CO")).svg


def test_space_after_a_sign_is_no_box(faces: Faces) -> None:
    """Fonts of signs alone have no spaces, and what a font has not is drawn as a box."""
    for space in " \u00a0\u202f":
        together = card(faces, text(f"≥{space}40", 'font="hanken-grotesk-latin.woff2"'))
        assert together.svg.count("<path") == 3


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("Un vélo 🚲\ufe0f bleu", "Un vélo bleu"),
        ("Un 👩🏽\u200d🔧 vélo", "Un vélo"),
        ("Vélo 🚲\u202f!", "Vélo\u202f!"),
        ("Un\u2028vélo\u2029bleu", "Un vélo bleu"),
    ],
)
def test_what_is_left_out_leaves_no_gap(faces: Faces, words: str, seen: str) -> None:
    assert card(faces, text(words)).svg == card(faces, text(seen)).svg


def test_text_of_signs_alone_is_left_out(faces: Faces) -> None:
    made = card(faces, text("🚲🚲"))
    assert made.texts == ()
    assert "<path" not in made.svg


def test_arabic_letters_are_joined(faces: Faces) -> None:
    joined = ink(card_bytes(card(faces, text("بيت")), "png", None))
    apart = ink(card_bytes(card(faces, text("ب ي ت")), "png", None))
    assert joined[2] < apart[2] * 0.75


@pytest.mark.parametrize("around", ["{}", '<stack x="0" y="0" width="500" height="0">{}</stack>'])
def test_lines_of_arabic_never_touch(faces: Faces, around: str) -> None:
    words = "مدينة تتنفس بين الجبل والبحر وتحكي قصص أهلها"
    inside = f'<text x="9" y="99" width="400" size="60" lines="3" leading=".9">{words}</text>'
    image = Image.new_from_buffer(card_bytes(card(faces, around.format(inside)), "png", None), "")
    _, top, _, height = image.find_trim(background=255)
    rows = image.crop(0, top, 500, height).extract_band(0) < 128
    inked = [rows.crop(0, y, 500, 1).max() > 0 for y in range(height)]
    assert sum(not here and before for before, here in pairwise(inked)) >= 2


def test_hebrew_is_read_from_the_right(faces: Faces) -> None:
    """The tail of a final kaf goes down; it is the last letter, so it stands at the left."""
    data = card_bytes(card(faces, text("אבדך", 'align="start"')), "png", None)
    image = Image.new_from_buffer(data, "")
    left, top, width, height = ink(data)
    foot = image.crop(left, top + height - 8, width, 8).find_trim(background=255)
    assert foot[0] + foot[2] < width / 2


def test_card_of_a_language_from_the_right_is_mirrored(faces: Faces) -> None:
    made = card(faces, text("אבד"), 'direction="rtl"', from_right=True)
    left, _, width, _ = ink(card_bytes(made, "png", None))
    assert left + width == pytest.approx(1136, abs=6)


def test_quotes_and_angle_brackets_are_drawn(faces: Faces) -> None:
    made = card(faces, text("&lt;b&gt; &amp; &quot;q&quot;"))
    assert made.texts == ('<b> & "q"',)


@pytest.mark.parametrize("format", ["png", "jpeg"])
def test_words_of_a_card_are_found_by_the_search_for_secret_words(
    faces: Faces, format: str
) -> None:
    data = card_bytes(card(faces, text("Für die Brücke &amp; Söhne")), format, None)
    assert words_in(data, f"card.{SUFFIXES[format]}", ("brücke & söhne",)) == ["brücke & söhne"]


def test_stack_leaves_out_what_is_optional_and_has_no_room(faces: Faces) -> None:
    inside = text("One", 'gap="10"') + text("Two", 'gap="10" optional="true"')
    low = f'<stack x="0" y="0" width="900" height="100">{inside}</stack>'
    high = f'<stack x="0" y="0" width="900" height="300">{inside}</stack>'
    assert card(faces, low).texts == ("One",)
    assert card(faces, high).texts == ("One", "Two")


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd" x="0"/>',
        "<script/>",
        '<rect style="fill:red"/>',
        '<rect fill="url(#a)"/>',
        '<text size="big">A</text>',
        '<text font="no.woff2">A</text>',
        "<b>",
        "&lol;",
    ],
)
def test_what_a_card_cannot_draw_is_a_mistake(faces: Faces, inside: str) -> None:
    with pytest.raises(MarkupMistake):
        card(faces, inside)


def test_doctype_is_refused() -> None:
    with pytest.raises(MarkupMistake, match="DOCTYPE"):
        read_layout('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')


@pytest.mark.parametrize("format", ["png", "jpeg"])
def test_card_with_a_cover_that_packs_badly_is_small_enough(faces: Faces, format: str) -> None:
    noise = photograph(1300, 900, shade=3)
    made = card(faces, '<image x="0" y="0" width="1200" height="630"/>' + text("Noise"))
    data = card_bytes(made, format, (noise, "jpeg", (0.5, 0.5)))
    assert len(data) <= MOST_BYTES
    image = Image.new_from_buffer(data, "")
    assert (image.width, image.height) == (1200, 630)


def test_cover_is_never_made_larger() -> None:
    layout = read_layout('<svg><image x="0" y="0" width="600" height="630"/></svg>')
    assert layout.image is not None
    assert placed((300, 200), layout.image, (0.5, 0.5))[1] == (190, 200)
    assert placed((3000, 2000), layout.image, (0.5, 0.5))[1] == (600, 630)
    whole = layout.image._replace(fit="contain")
    assert placed((300, 200), whole, (0.5, 0.5)) == ((0, 0, 300, 200), (300, 200))


def test_same_card_gives_the_same_bytes(faces: Faces) -> None:
    cover = (photograph(1300, 900), "jpeg", (0.5, 0.5))
    made = card(faces, '<image x="800" y="0" width="400" height="630"/>' + text(TITLE))
    assert card_bytes(made, "jpeg", cover) == card_bytes(made, "jpeg", cover)  # type: ignore[arg-type]


def test_what_is_no_font_is_told() -> None:
    for data in (b"wOF2 no", b"text", b""):
        with pytest.raises(ValueError, match=r".+"):
            letters_of(data)
