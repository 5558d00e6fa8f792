"""The tables of the review: lists of words, and what is said."""

import ast
import string
from pathlib import Path

import pytest
import yaml

from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.problem import Span
from portfolio_gen.review import advice as advice_module
from portfolio_gen.review.advice import VARIANTS, advice
from portfolio_gen.review.lexicon import LANGUAGES, Hit, Lexicon, lexicon_of
from portfolio_gen.review.prose import words_of

PACKAGE = Path(advice_module.__file__).parent
GAPS = {"count": 3, "words": 120, "client": "Morel", "value": "12", "nth": 2, "file": "a.jpg"}
GAPS |= {"name": "Anne Hale", "date": "2020", "all": 12, "skills": "Gilding"}


def hits(lang: str, text: str, name: str) -> list[str]:
    lexicon = Lexicon(lang)
    words = words_of(text, lang)
    found = [hit for hit in lexicon.hits_in_short(words) if hit.name == name]
    return [" ".join(words[hit.start : hit.end]) for hit in found]


def test_words_of_a_text_are_parted_at_apostrophes_and_hyphens() -> None:
    assert words_of("J’ai dit-il, l'été : 12,5 %", "fr") == (
        ("j'", "ai", "dit", "il", "l'", "été", "12", "5")
    )
    assert words_of("We’ve, I'm, don't", "en") == ("we", "ve", "i", "m", "don", "t")


def test_entry_with_a_star_stands_for_all_endings() -> None:
    assert hits("fr", "Un projet innovant, des innovations.", "hollow") == [
        "innovant",
        "innovations",
    ]


def test_entry_of_several_words_needs_all_of_them() -> None:
    assert hits("fr", "Le cahier des charges, le cahier bleu.", "reasons_plain") == [
        "le cahier des charges"
    ]


def test_gap_of_an_entry_is_one_to_four_words() -> None:
    assert hits("fr", "Il ne se lit plus.", "results") == ["ne se lit plus"]
    assert hits("fr", "Pour ne plus lire.", "results") == []
    assert hits("fr", "Il ne se lit vraiment pas du tout plus.", "results") == []


def test_apostrophe_ends_a_word_of_an_entry() -> None:
    assert "j'" in hits("fr", "J’ai vu.", "i")
    assert hits("fr", "Le point J est là.", "i") == []


def test_lexicons_are_those_of_french_and_english() -> None:
    assert lexicon_of("fr-CA") is lexicon_of("fr")
    assert lexicon_of("de") is None


def test_hits_come_in_the_order_of_the_words() -> None:
    found = list(Lexicon("en").hits(("we", "chose", "figma")))
    assert [hit for hit in found if hit.name in ("we", "decisions", "tools")] == [
        Hit("we", 0, 1),
        Hit("decisions", 1, 2),
        Hit("tools", 2, 3),
    ]


def table(name: str) -> dict[str, dict[str, str]]:
    found = yaml.load((PACKAGE / name).read_text("utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


def test_both_languages_have_the_same_lists() -> None:
    first, *others = (list(table(f"words/{lang}.yaml")) for lang in LANGUAGES)
    assert all(sorted(first) == sorted(other) for other in others)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_has_words_in_each_language(lang: str) -> None:
    assert table(f"texts/{lang}.yaml").keys() - {"labels"} == {*ADVICE, *VARIANTS}
    for code in (*ADVICE, *VARIANTS):
        said = advice(VARIANTS.get(code, code), lang, Span("a.md"), code, **GAPS)
        assert all((said.message, said.why, said.mend))
        assert not {"{", "}"} & {*said.message + said.why} or "off" in said.mend


def test_gaps_of_a_text_are_the_same_in_each_language() -> None:
    french, english = (table(f"texts/{lang}.yaml") for lang in ("fr", "en"))
    for code, words in french.items():
        for part, text in words.items():
            assert gaps(text) == gaps(english[code][part]), (code, part)


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_french_advice_is_set_with_french_spaces_but_for_code() -> None:
    said = advice("picture-late", "fr", Span("a.md"), nth=2, count=3, file="a.jpg")
    assert "couverture\u00a0: `cover: a.jpg`" in said.mend


def test_french_name_that_begins_with_a_vowel_is_elided() -> None:
    for client, said in (("Ateliers Gros", "d’Ateliers Gros"), ("Vautrin", "de Vautrin")):
        told = advice("reason-late", "fr", Span("a.md"), "reason-unsaid", client=client)
        assert told.message == f"Rien ne dit le besoin {said}, ni ce qui n’allait pas avant."


def test_rules_say_nothing_but_the_codes_of_the_table() -> None:
    named = {
        node.args[0].value
        for path in sorted(PACKAGE.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "advice"
        and isinstance(node.args[0], ast.Constant)
    }
    assert named == set(ADVICE)
