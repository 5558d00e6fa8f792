"""Presets of a theme: how the pictures of each place in its pages are encoded."""

import re
from collections.abc import Mapping
from typing import Any

from portfolio_gen.model.front import Place
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import PLACES, Preset


def read_presets(
    given: Mapping[str, Any], places: Mapping[str, Place], path: str, problems: list[Problem]
) -> dict[str, Preset]:
    """Return the presets of a theme.yaml by the place in pages that they are for."""
    found = {}
    for name, values in given.items():
        span = Span(path, *places.get(f"presets.{name}", (1, 1, 1)))
        if name not in PLACES:
            key = Span(path, *places.get(f"presets.{name}:", (1, 1, 1)))
            problems.append(_unknown(name, key))
            continue
        widths = tuple(sorted(set(values.get("widths", ()))))
        if not widths:
            continue  # reported: they are required
        formats = tuple(dict.fromkeys(values.get("formats", ()))) or Preset(()).formats
        place = places.get(f"presets.{name}.ratio")
        ratio = _ratio(values.get("ratio", ""), Span(path, *place) if place else span, problems)
        found[name] = Preset(
            widths, formats, values.get("quality", 0), ratio, values.get("full", False)
        )
    return found


def _ratio(raw: str, span: Span, problems: list[Problem]) -> float:
    if not raw:
        return 0.0
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*(?:[:/×x]\s*(\d+(?:\.\d+)?)\s*)?", raw)
    ratio = float(match[1]) / float(match[2] or 1) if match and float(match[2] or 1) else 0.0
    if not 0.05 <= ratio <= 20:
        problems.append(
            Problem(
                "preset-value",
                "error",
                f"`{raw}` is no ratio of width to height",
                span,
                "write `3:2`, between 1:20 and 20:1",
            )
        )
        return 0.0
    return ratio


def _unknown(name: str, span: Span) -> Problem:
    near = nearest(name, PLACES)
    return Problem(
        "preset-unknown",
        "error",
        f"no picture stands in a place called `{name}`",
        span,
        f"did you mean `{near}`?" if near else "places: " + ", ".join(PLACES),
    )
