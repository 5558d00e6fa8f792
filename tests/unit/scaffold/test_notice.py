"""The legal notice says all that the law asks for, or is a draft and says what is open."""

import pytest

from portfolio_gen.model.notice import open_places
from portfolio_gen.scaffold.notice import Legal, is_open, is_siret, notice

ALL = Legal("732 829 320 00074", "3 rue Haute, 25000 Besançon", "03 81 00 00 00", "GitHub")
OVH = "OVH, 2 rue Kellermann, 59100 Roubaix"


def written(legal: Legal, name: str = "Ada Morel", email: str = "ada@example.org") -> str:
    return notice(name, email, legal, "fr")


def test_a_notice_in_which_all_is_said_is_no_draft() -> None:
    text = written(ALL)
    assert not is_open(text)
    assert open_places(text) == []
    assert "Directeur de la publication\n: Ada Morel\n" in text
    assert (
        "San Francisco, CA 94107, États-Unis, contact : <https://support.github.com/contact>"
        in text
    )
    assert "adresse IP" in text
    assert "\ntitle: Mentions légales\n" in text


@pytest.mark.parametrize(
    ("legal", "places"),
    [
        (Legal(), 6),
        (Legal(host="GitHub"), 3),
        (Legal(ALL.siret, ALL.address, "", "GitHub"), 1),
        (Legal(ALL.siret, ALL.address, ALL.phone, "OVH"), 2),
        (Legal(ALL.siret, ALL.address, ALL.phone, OVH), 1),
        (Legal(ALL.siret, ALL.address, ALL.phone, f"{OVH}, tél. 1007"), 0),
        (Legal(ALL.siret, ALL.address, ALL.phone, f"{OVH}, +33 9 72 10 10 07"), 0),
    ],
)
def test_it_is_a_draft_while_any_place_is_open(legal: Legal, places: int) -> None:
    text = written(legal)
    assert is_open(text) == (places > 0)
    assert len(open_places(text)) == places


def test_what_is_open_says_what_belongs_there_at_its_line() -> None:
    text = written(Legal(), email="")
    lines = text.splitlines()
    found = open_places(text)
    assert [words for _, words in found][:4] == [
        *("[adresse]", "[téléphone]", "[courriel]", "[numéro à 14 chiffres]"),
    ]
    assert all(words in lines[line - 1] for line, words in found)


def test_a_firm_is_no_director_of_a_publication() -> None:
    assert "Directeur de la publication\n: [prénom et nom]" in written(ALL, "Atelier Morel")


def test_brackets_that_a_person_wrote_are_no_open_places() -> None:
    assert open_places(written(Legal(ALL.siret, "[adresse]", ALL.phone, "GitHub"))) == []


def test_both_languages_have_the_same_places() -> None:
    counts = {lang: len(open_places(notice("Ada", "", Legal(), lang))) for lang in ("fr", "en")}
    assert counts["fr"] == counts["en"] == 7


@pytest.mark.parametrize(
    ("digits", "wanted"),
    [
        ("73282932000074", True),
        ("73282932000075", False),
        ("35600000000048", True),  # La Poste's seat: Luhn
        ("35600000049837", True),  # an office of hers: the sum of digits is a multiple of 5
        ("35600000049838", False),
        ("00000000000000", False),
        ("7328293200007", False),
    ],
)
def test_a_siret_has_its_key(digits: str, wanted: bool) -> None:
    assert is_siret(digits) == wanted
