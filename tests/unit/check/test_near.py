"""What may give a private name away: a part of it, or a short name in a longer word."""

import pytest

from portfolio_gen.check.near import hinted, hints_of
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import Secret


def parts(name: str) -> list[str]:
    return [part for _, part in hints_of([Secret(name, Span("a.md"), "client")])]


def is_hinted(name: str, text: str, path: str = "a/index.html") -> bool:
    return bool(hinted(text.encode(), path, hints_of([Secret(name, Span("a.md"), "client")])))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Caisse Monnier-Draillard", ["Draillard", "Monnier"]),
        ("Banque Régionale", []),
        ("Dior", ["Dior"]),
        ("Michelin", []),
        ("acme.example", []),
    ],
)
def test_words_that_others_hardly_have_are_telling(name: str, expected: list[str]) -> None:
    assert parts(name) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Caisse Monnier-Draillard", "<b>Monnier</b> m’a appelée"),
        ("Caisse Monnier-Draillard", "DRAILLARD"),
        ("Dior", "logoDior.jpg"),
        ("Dior", "#DiorForever"),
        ("Dior", '<a href="https://www.diorcouture.com/">x</a>'),
        ("(Zed*)", "The ZedLab"),
    ],
)
def test_what_hints_at_a_name_is_seen(name: str, text: str) -> None:
    assert is_hinted(name, text)


@pytest.mark.parametrize("text", ["un monnier", "La caisse", "Diorama", "superior"])
def test_common_words_hint_at_nobody(text: str) -> None:
    assert not is_hinted("Caisse Monnier-Draillard", text)
    assert not is_hinted("Dior", text)
