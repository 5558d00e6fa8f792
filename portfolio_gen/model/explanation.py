"""One output of a site, explained."""

from typing import NamedTuple


class Explanation(NamedTuple):
    """What is said of one output; `kind` is "" where the site has no such output."""

    path: str
    kind: str = ""
    origin: str = ""
    sources: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    state: str = ""
    changed: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()  # of a source: what it has a part in
