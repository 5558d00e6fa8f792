"""Titles and names in the order of a language's alphabet."""

import pytest

from portfolio_gen.plan.sorting import alphabetic
from tests.conftest import MakeSite


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("fr", ["cote", "coté", "côte", "Côté", "cotes"]),
        ("fr", ["eau", "« Eaux »", "Ébène", "Écluse", "été", "Zinc"]),
        ("fr", ["cœur", "coffre", "coffret"]),
        ("fr", ["L’abri", "L'eau", "La tour", "lac"]),
        ("en", ["naïve", "Zoë", "zoo"]),
        ("de", ["Äpfel", "Apfelbaum", "Straße", "Strasse 2", "Zug"]),
        ("sv", ["Axel", "Zorn", "Ålder", "Äng", "Öl"]),
        ("da", ["Aske", "Zebra", "Æble", "Øl", "Ål"]),
        ("es", ["nube", "nuez", "ñandú", "oso"]),
        ("el", ["Άνοιξη", "αυλή", "Έργο", "Ήλιος", "ύλη", "Ώρα"]),
        ("ru", ["дом", "ёж", "Енот", "икра", "йод", "Я"]),
        ("uk", ["икс", "Ігор", "Їжак", "йод"]),
        ("ar", ["إبرة", "أثر", "باب", "بيت", "نسيج"]),
        ("ar", ["كِتاب", "كتابة"]),
        ("ja", ["あお", "いし", "かみ"]),
    ],
)
def test_words_stand_as_in_a_dictionary(lang: str, expected: list[str]) -> None:
    words = expected[::-1]
    words.sort(key=lambda word: alphabetic(word, lang))
    assert words == expected


def test_case_and_signs_do_not_count() -> None:
    assert alphabetic("« L’Été ! »", "fr")[0] == alphabetic("l'été", "fr")[0] == "l ete"
    assert alphabetic("", "fr") == ("", "")
    assert alphabetic("…", "fr")[0] == ""


def test_terms_of_equal_number_stand_by_their_names(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr]\n",
            "data/tags.yaml": "eau: {fr: Eau, slug: zz}\n",
            "content/projects/a/index.md": "---\ntitle: A\ntags: [Zinc, écluse, eau, Fer]\n---\n",
        }
    )
    assert site.codes() == []
    page = site.page("sujets/zinc/")
    order = [page.index(f">{name}") for name in ("Eau", "écluse", "Fer") if f">{name}" in page]
    assert order == sorted(order)
    assert len(order) == 3
