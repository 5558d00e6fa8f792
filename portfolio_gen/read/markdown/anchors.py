"""Anchors of headings: ids made from their words."""

from portfolio_gen.model.slugs import slug
from portfolio_gen.read.markdown.codes import Fault


def anchor(text: str) -> str:
    """Return an id for a heading, its slug; "section" where no letter or digit is left."""
    return slug(text) or "section"


def unique(name: str, taken: dict[str, list[Fault]]) -> str:
    """Return the name, with -2, -3 … if it is taken, and take it."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    taken[found] = []
    return found
