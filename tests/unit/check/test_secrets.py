"""Words that must not be published, in every spelling that a reader or a robot can read."""

import base64
import time
import unicodedata

import pytest

from portfolio_gen.check.secrets import words_in

NAME = "Maison Rivière"


def found(text: str, name: str = NAME, path: str = "a/index.html") -> bool:
    return words_in(text.encode(), path, [name]) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Maison Rivière",
        "MAISON RIVIÈRE",
        "maison rivière’s",
        "Maison Ri\u00advière",
        "Maison Ri&shy;vière",
        "Maison\u00a0Rivière",
        "Maison&nbsp;Rivière",
        "Maison\u202fRivière",
        "Maison \n\t Rivière",
        "Maison <b>Riv</b>ière",
        "Maison<br>Rivière",
        "Maison Ri<wbr>vière",
        "<b>Maison</b><i>Rivière</i>",
        "<td>Maison</td>\n<td>Rivière</td>",
        unicodedata.normalize("NFD", NAME),
        "Maison Rivi&egrave;re",
        "Maison Rivi&#232;re",
        "Maison Rivi&#xE8;re",
        "Mai\u200bson Rivière",
        "Mai\u200eson Rivière",
        "Mai\u2060son Rivière",
        "Maison Ri<!-- x -->vière",
        "Maison Ri<!-- a > b -->vière",
        'Maison Ri<i title="x > y">vi</i>ère',
        '<img alt="Maison Rivière">',
        "<img alt='Maison Rivi&egrave;re'>",
        '<a href="https://e.org/Maison%20Rivi%C3%A8re">x</a>',
        '<a href="https://maison-riviere.example">x</a>',
        "maison-riviere",
        "Maison_Rivière",
        "Maison\u2010Rivière",
        "Maison Riviere",
        "MaisonRiviere",
        "Ｍａｉｓｏｎ Rivière",
        "<script>let a = 'Maison Rivi\\u00e8re'</script>",
        '{"client": "Maison Rivi\\u00e8re"}',
        "<title>Maison Rivière</title>",
        "<meta content='Maison Rivière'>",
    ],
)
def test_a_name_is_found_in_any_spelling(text: str) -> None:
    assert found(f"<p>Work for {text}, in 2025.</p>")


@pytest.mark.parametrize(
    "text",
    [
        "Maison de la Rivière",
        "Rivière",
        "La maison",
        "Maison Rivet",
        "Maison. <p>Then a river",
    ],
)
def test_other_words_are_no_leak(text: str) -> None:
    assert not found(f"<p>{text}</p>")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("L'Oréal", "L’Oréal"),
        ("L’Oréal", '<i title="L\'Oréal">'),
        ("A -- B Works", "A – B Works"),
        ("Wait...", "Wait…"),
        ("A & B Works", "A &amp; B Works"),
        ('The "Blue" House', "The “Blue” House"),
        ("Cœur d'Été", "coeur-d-ete"),
        ("Ørsted A/S", "orsted-a-s"),
        ("Straße 9", "STRASSE 9"),
        ("Łódź Works", "lodz-works"),
        ("東京設計", "東京設計"),
        ("Αθήνα Α.Ε.", "ΑΘΉΝΑ Α.Ε."),
    ],
)
def test_signs_letters_and_scripts_of_names_are_found(name: str, text: str) -> None:
    assert found(f"<p>{text}</p>", name)


@pytest.mark.parametrize("name", ["It", "Al", "T", "Lu"])
def test_a_short_name_must_stand_alone(name: str) -> None:
    assert not found("<p>with all absolute portfolio lists</p>", name)
    assert found(f"<p>Made for {name}.</p>", name)


@pytest.mark.parametrize(
    "path",
    [
        "projects/maison-riviere/index.html",
        "assets/maison-riviere.12345678.jpg",
        "Maison Rivière.pdf",
        unicodedata.normalize("NFD", "Maison Rivière.pdf"),
        "MaisonRiviere.pdf",
        "logo_maison_riviere.svg",
    ],
)
def test_a_name_is_found_in_paths(path: str) -> None:
    assert words_in(b"", path, [NAME]) == [NAME]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
@pytest.mark.parametrize("path", ["a.txt", "a.csv", "A.HTM", "a.vtt", "a", "a.ics", "a.json"])
def test_a_name_is_found_in_texts_of_any_encoding(path: str, encoding: str) -> None:
    text = "résumé; Maison Rivière; 2025"
    assert words_in(text.encode(encoding), path, [NAME]) == [NAME]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("decomposed", [False, True])
def test_a_name_is_found_in_the_metadata_of_a_photograph(encoding: str, decomposed: bool) -> None:
    has_marks = encoding != "cp1252"
    name = unicodedata.normalize("NFD" if decomposed and has_marks else "NFC", NAME).encode(
        encoding
    )
    data = b"\xff\xd8\xff\xe1\x00\x99Exif\x00\x00" + name + b"\x00\xff\xd9"
    assert words_in(data, "a.jpg", [NAME]) == [NAME]
    assert words_in(data.replace(b"M", b"m"), "a.jpg", [NAME]) == [NAME]


def test_each_word_is_told_once_and_in_order() -> None:
    assert words_in(b"<p>bbbbb aaaaa bbbbb</p>", "a.html", ["bbbbb", "aaaaa", "ccccc"]) == [
        "aaaaa",
        "bbbbb",
    ]


@pytest.mark.parametrize("name", ["", "!", " ", "…"])
def test_a_word_without_letters_is_nowhere(name: str) -> None:
    assert words_in(b"<p>Hello! </p>", "a.html", [name]) == []


@pytest.mark.parametrize("part", ["<!-- ", "<a '\"x ", "<", "&", "\\u00e8", "%C3", "<a b='>'", '"'])
def test_looking_takes_time_in_proportion_to_the_text(part: str) -> None:
    started = time.process_time()
    words_in((part * 20_000).encode(), "a.html", [NAME])
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Société Œuvrélia", '<iframe srcdoc="<p>Soci<b>été</b> Œu<b>vrélia</b></p>"></iframe>'),
        ("Société Œuvrélia", '<p data-tip="Soci&lt;b&gt;été&lt;/b&gt; Œuvrélia">x</p>'),
        ("Société Œuvrélia", "https://a.example/soci%25C3%25A9t%25C3%25A9-oeuvrelia"),
        ("Œuvrélia", "https://xn--uvrlia-dva85f.example/"),
        ("Société Zélande", "FN:Soci=C3=A9t=C3=A9 Z=C3=A9lande"),
        ("Société Zélande", r"{\rtf1 Soci\'e9t\'e9 Z\'e9lande}"),
        ("La Poste", "LaPoste"),
        ("La Poste", "https://laposte.fr/"),
        ("三菱重工", "これは三菱重工の仕事です。"),
        ("אלון", "לאלון"),
    ],
)
def test_a_name_is_found_in_rarer_disguises(name: str, text: str) -> None:
    assert found(text, name)


def test_a_name_is_found_in_a_file_within_an_address() -> None:
    packed = base64.b64encode("<svg><text>Maison Rivière</text></svg>".encode()).decode()
    assert found(f'<img src="data:image/svg+xml;base64,{packed}">')
    assert found(f"a{{background:url(data:image/svg+xml;base64,{packed})}}", path="a.css")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "mac_roman", "cp850"])
def test_a_name_is_found_in_old_encodings(encoding: str) -> None:
    assert words_in("Pour la Maison Rivière.".encode(encoding), "a.txt", [NAME]) == [NAME]


@pytest.mark.parametrize("name", ["Газпромнефть", "Ελληνική", "三菱重工業", "مصرف الراجحي"])
def test_a_name_that_an_encoding_lacks_is_not_found_in_any_bytes(name: str) -> None:
    assert words_in(bytes(range(256)) * 40, "a.woff2", [name]) == []
    assert words_in(b"\0" * 99 + name.encode("utf-16-le"), "a.jpg", [name]) == [name]


def test_a_short_word_of_two_words_is_not_found_across_spaces() -> None:
    assert not found("cela posté hier", "La Poste")
