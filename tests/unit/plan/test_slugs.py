"""Names as they stand in addresses."""

import pytest

from portfolio_gen.model.slugs import slug, term_slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loom", "loom"),
        ("The Long Loom", "the-long-loom"),
        ("L’été", "l-ete"),
        ("L'Été à Nîmes", "l-ete-a-nimes"),
        ("Cœur & âme", "coeur-ame"),
        ("Ça — c’est « ça »", "ca-c-est-ca"),
        ("Nº 5", "no-5"),
        ("Straße", "strasse"),
        ("Größe Übung", "grosse-ubung"),
        ("Łódź żółć", "lodz-zolc"),
        ("Ørsted Ålborg", "orsted-alborg"),
        ("İstanbul ışık", "istanbul-isik"),
        ("Þór", "thor"),
        ("Ελλάδα", "ελλάδα"),
        ("Москва", "москва"),
        ("日本語 の 名前", "日本語-の-名前"),
        ("がくせい", "がくせい"),
        ("مشروع النسيج", "مشروع-النسيج"),
        ("हिन्दी", "हिन्दी"),
        ("한국어", "한국어"),
        ("100 % wool, 2nd", "100-wool-2nd"),
        ("  --  a__b  --  ", "a-b"),
        ("ﬁne ２０２５", "fine-2025"),
        ("a/b\\c?d#e", "a-b-c-d-e"),
        ("../../etc", "etc"),
        ("🙂", ""),
        ("!?…", ""),
        ("", ""),
        ("👩‍🔧 tools 🪵", "tools"),
        ("\u202eabc\u202c", "abc"),
        ("so\u00adft", "so-ft"),
    ],
)
def test_a_name_becomes_a_part_of_an_address(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(("composed", "decomposed"), [("été", "e\u0301te\u0301"), ("が", "が")])
def test_two_ways_to_write_one_letter_give_one_address(composed: str, decomposed: str) -> None:
    assert slug(composed) == slug(decomposed)


@pytest.mark.parametrize("text", ["L’été à Nîmes", "Straße", "日本語", "がくせい", "हिन्दी", "İ"])
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slug(slug(text)) == slug(text)
    assert slug(text) == slug(text).lower()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("C++", "cplusplus"),
        ("C#", "csharp"),
        ("F# & C++", "fsharp-cplusplus"),
        ("C", "c"),
        ("Bois massif", "bois-massif"),
        ("+", "plus"),
        ("#", "sharp"),
        ("!!", ""),
    ],
)
def test_signs_of_programming_languages_become_words(name: str, expected: str) -> None:
    assert term_slug(name) == expected
