"""What people answer is read back as they said it, by the build and by any reader of YAML."""

import pytest
import yaml

from portfolio_gen.model.problem import Problem
from portfolio_gen.read.yaml_files import read_config
from portfolio_gen.scaffold.texts import filled
from portfolio_gen.scaffold.written import markdown_text, yaml_text

AWKWARD = [
    "Ada Morel", "Identité : Maison Rivière", "Affiche #3", "C#", "on", "2025", "12:30", "- tiret",
    '"Oui" dit-il', "it's", "[a, b]", "{a}", "& co", "*", "!x", "%", "@ada", "`x`", "a\\b", "~",
    "l’été, à l’atelier", "fin :", "日本語", "null", "a: b", "> x", "| x", "?", "é" * 300, "a\nb",
]  # fmt: skip


@pytest.mark.parametrize("text", AWKWARD)
def test_a_text_is_read_back_as_it_was_said(text: str) -> None:
    said = " ".join(text.split())
    line = f"title: {yaml_text(text)}\n"
    problems: list[Problem] = []
    config = read_config(line, "portfolio.yaml", problems)
    assert config is not None
    assert (config.title, problems) == (said, [])
    assert yaml.safe_load(line) == {"title": said}


def test_markdown_shows_signs_letter_for_letter() -> None:
    assert markdown_text("A*B_C <x> [y]") == r"A\*B\_C \<x\> \[y\]"
    assert markdown_text("# 1") == r"\# 1"


def test_a_line_of_an_empty_gap_is_left_out_and_answers_hold_no_gaps() -> None:
    values = {"a": "", "b": "{{a}}"}
    assert filled("x{{a}}\n{{a}}\n{{b}}\n", values) == "x\n{{a}}\n"
