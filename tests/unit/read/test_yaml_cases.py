"""The table of cases in tests/cases/yaml.md, read with libyaml and with PyYAML alone."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from portfolio_gen.model.problem import Problem
from portfolio_gen.read import nodes
from portfolio_gen.read.yaml_files import read_front

CASES = Path(__file__).parents[2] / "cases" / "yaml.md"
_CASE = re.compile(r"^(\S[^\n]*)\n\.\n(.*?)\n\.\n(.*?)\n\.$", re.MULTILINE | re.DOTALL)


def cases() -> list[Any]:
    found = _CASE.findall(CASES.read_text("utf-8"))
    return [pytest.param(source, expected, id=title) for title, source, expected in found]


def value_at(value: Any, path: str) -> Any:
    while path:
        if isinstance(value, list | tuple):
            name, _, path = path.partition(".")
            value = value[int(name)]
        elif path in value:
            return value[path]
        else:
            name, _, path = path.partition(".")
            value = value[name]
    return value


@pytest.mark.parametrize("loader", ["C", "Python"])
@pytest.mark.parametrize(("source", "expected"), cases())
def test_yaml_means_what_it_says(
    source: str, expected: str, loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader == "Python":
        monkeypatch.setattr(nodes, "LOADER", yaml.BaseLoader)
    text = source if re.search("^ *(?:title|titre) *:", source, re.M) else source + "\ntitle: T"
    problems: list[Problem] = []
    front = read_front(text, "index.md", "project", 1, problems)
    given = msgspec.to_builtins(front)
    lines = expected.split("\n")
    for line in lines:
        if " = " in line:
            path, _, value = line.partition(" = ")
            assert str(value_at(given, path)) == value
    found = [f"! {p.code} {p.span.line}:{p.span.column}" for p in problems]
    assert [p for p in found if "key-missing" not in p] == [
        line for line in lines if line.startswith("!")
    ]


#: Fields whose value is the day of what is written, without its time.
TIMED = ("date", "updated")


@pytest.mark.parametrize(("source", "expected"), cases())
def test_places_point_at_the_value_in_the_authors_text(source: str, expected: str) -> None:
    front = read_front(source, "index.md", "project", 1, [])
    given, rows = msgspec.to_builtins(front), source.split("\n")
    for path, (line, column, length) in front.places.items():
        try:
            value = value_at(given, path)
        except (KeyError, IndexError, TypeError, ValueError):
            continue
        written = rows[line - 1][column - 1 : column - 1 + length]
        assert written
        if isinstance(value, str) and written[0] not in "|>":
            shown = written.split(" ")[0].split("T")[0] if path in TIMED else written.strip("\"'")
            assert value == written or value.startswith(shown)


def test_there_are_thirty_titles() -> None:
    assert len(re.findall("^title *:", CASES.read_text("utf-8"), re.MULTILINE)) >= 30
