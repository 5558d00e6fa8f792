"""Names that some systems take for one, or can't have."""

import unicodedata

import pytest

from portfolio_gen.store.names import folded, one_form, unfit_for_windows

APART = unicodedata.normalize("NFD", "é.txt")


def test_a_letter_is_one_character_however_macos_writes_it() -> None:
    assert one_form(APART) == "é.txt" != APART
    assert one_form("plain") == "plain"


def test_paths_that_macos_or_windows_take_for_one_are_alike() -> None:
    assert folded("CV/É.txt") == folded(f"cv/{APART}")
    assert folded("a") != folded("b")


@pytest.mark.parametrize(
    "path",
    ["con", "AUX.md", "notes/nul/index.html", "a/com1.tar.gz", "x.", "x ./y", "a:b", "a\\b", "q?"],
)
def test_names_that_windows_refuses_are_known(path: str) -> None:
    assert unfit_for_windows(path)


@pytest.mark.parametrize(
    "path", ["console", "acon/x", "con-2/index.html", "com/a", ".nojekyll", "a b.txt", "aux_"]
)
def test_names_like_them_are_left_alone(path: str) -> None:
    assert not unfit_for_windows(path)
