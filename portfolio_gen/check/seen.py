"""What `check` sees of a build, once all is made and before any of it is published."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from portfolio_gen.check.facts import Facts
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import Site
from portfolio_gen.store.workers import Workers


class Seen(NamedTuple):
    """A site, its plan, and what is known of its files."""

    site: Site
    plan: Plan
    contents: Mapping[str, bytes]  # digest of each output's bytes
    facts: Mapping[str, Facts]
    place_of: Callable[[str], str]  # the file of an output
    work: str  # folder for what is remembered
    workers: Workers
    problems: Sequence[Problem]  # that are known already
