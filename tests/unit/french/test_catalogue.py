"""An English sentence is recognised, and told in French."""

import re

import pytest

from portfolio_gen.french.catalogue import Catalogue, all_sentences, catalogue, fit

SENTENCES = Catalogue(
    {
        "{0} is a file, not a folder": "{0} est un fichier, pas un dossier",
        "{0} is a file": "{0} est un fichier",
        "`{0}` takes {1}": "`{0}` prend {1:words}",
        "a text": "un texte",
        "a number": "un nombre",
        "{0} files": "{0:number} fichiers",
        "nothing: “{0}”?": "rien : « {0} » ?",
        "“{0}”, then": "« {0} », puis",
        "on {0}": "le {0:day}",
        "write `a : b`": "écrivez `a : b` : rien d’autre",
        "from {1} to {0}": "de {1} à {0}",
    }
)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("a text", "un texte"),
        ("a.md is a file", "a.md est un fichier"),
        ("a.md is a file, not a folder", "a.md est un fichier, pas un dossier"),
        ("`key` takes a text", "`key` prend un texte"),
        ("`key` takes a text or a number", "`key` prend un texte ou un nombre"),
        ("`key` takes a colour", "`key` prend a colour"),
        ("1,204.5 files", "1\u00a0204,5 fichiers"),
        ("your own files", None),
        ("nothing: “x”?", "rien\u00a0: «\u00a0x\u00a0»\u00a0?"),
        ("“x”, then", "«\u00a0x\u00a0», puis"),
        ("on 2026-11-23", "le 23 novembre 2026"),
        ("on 2027-08-01", "le 1er août 2027"),
        ("on 2027-08", "le 2027-08"),
        ("write `a : b`", "écrivez `a : b`\u00a0: rien d’autre"),
        ("is a fish", None),
        ("", None),
    ],
)
def test_a_sentence_is_told_with_its_values(english: str, french: str | None) -> None:
    assert SENTENCES.tell(english) == french


@pytest.mark.parametrize(
    ("pieces", "text", "values"),
    [
        (("", " is ", ""), "a is b", ("a", "b")),
        (("ab", "ba"), "aba", None),
        (("a", "", "b"), "axb", ("", "x")),
        (("a ", " b ", " c"), "a 1 b 2 b 3 c", ("1", "2 b 3")),
    ],
)
def test_values_are_what_stands_between(
    pieces: tuple[str, ...], text: str, values: tuple[str, ...] | None
) -> None:
    assert fit(pieces, text) == values


def test_every_gap_of_a_sentence_has_a_value() -> None:
    """French may leave a value out; it can't ask for one that the English hasn't."""
    for english in all_sentences():
        assert catalogue().tell(re.sub(r"\{\d+\}", "7", english)) is not None, english
