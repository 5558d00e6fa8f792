"""A plan: the whole output of a build, before any of it exists."""

from typing import Any

from msgspec import Struct

from portfolio_gen.model.problem import Span
from portfolio_gen.model.recipes import Recipe
from portfolio_gen.model.site import Secret
from portfolio_gen.model.views import SiteView


class Planned(Struct, frozen=True):
    """One output: its recipe, and the source that asks for it (to say so in messages)."""

    recipe: Recipe
    origin: Span
    sources: tuple[str, ...] = ()  # paths of the sources that its recipe was made from


class Larder(Struct, frozen=True):
    """What recipes name by digest and the kitchen must find: shared by all pages of a build."""

    sites: dict[bytes, SiteView]  # by Page.site_digest
    strings: dict[str, dict[str, str]]  # language → words
    assets: dict[str, str]  # theme asset → published address
    data: dict[str, Any]  # data files by name
    templates: dict[str, str]  # name in the theme → logical source
    copies: dict[bytes, str]  # digest → logical source of the bytes; of a poster, its film
    bodies: dict[bytes, tuple[str, str]]  # document → path of its write-up, language
    component_arguments: dict[str, dict[str, str]]  # component → argument → type
    typography: bool = True  # whether bodies are set with care
    posters: dict[bytes, bytes] = {}  # digest of a film's frame → its key in the memo
    heavy: frozenset[bytes] = frozenset()  # originals to be decoded one at a time


class Plan(Struct, frozen=True):
    """Output paths, relative to the output folder with `/`, and all that realising them needs."""

    outputs: dict[str, Planned]
    larder: Larder
    addresses: frozenset[str]  # of pages: what a link may lead to
    secrets: tuple[Secret, ...]
    root: str = ""  # the site's folder, in which `check` looks for the place of a word
    link_spans: dict[tuple[str, str, str], Span] = {}  # (source, output, anchor) → the link
    base_url: str = ""  # the site's whole address; "" if it has none
    allow_hosts: frozenset[str] = frozenset()  # from which pages may load something
    valid_until: str = ""  # ISO date from which another `today` gives another plan; "": never
