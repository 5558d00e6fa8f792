"""Where the sources write an address that an output has."""

from collections.abc import Callable, Mapping

from portfolio_gen.check.facts import resolved
from portfolio_gen.check.places import Places, spellings
from portfolio_gen.check.written import in_style, in_tree
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Span
from portfolio_gen.model.recipes import Page
from portfolio_gen.store.atomic import read_bytes

PAGES = (".html", ".htm", ".svg")


class Finder:
    """Reads again the outputs that have something wrong, and finds its place in the sources."""

    def __init__(self, plan: Plan, place_of: Callable[[str], str]) -> None:
        self.places = Places(plan)
        self._plan = plan
        self._place_of = place_of
        self._written: dict[str, Mapping[str, list[str]]] = {}

    def target(self, path: str, target: str) -> tuple[Span, str]:
        """Return where an output's link to another output is written, and its template.

        The template is "" if the place was found; else the span is the output's origin.
        """
        urls = self._urls(path).get(target, [])
        ways = [way for url in urls for way in spellings(url, target)]
        if not urls and self._plan.base_url:  # in a feed or JSON
            ways = list(spellings(self._plan.base_url + target.removesuffix("index.html")))
        return self.text(path, ways or spellings("", target))

    def text(self, path: str, ways: list[str] | tuple[str, ...]) -> tuple[Span, str]:
        """Return the same of a text, in the first of the ways in which a source writes it."""
        planned = self._plan.outputs[path]
        span = self.places.of(tuple(dict.fromkeys(ways)), path)
        recipe = planned.recipe
        lost = span == planned.origin and isinstance(recipe, Page)
        return span, recipe.template if lost and isinstance(recipe, Page) else ""

    def _urls(self, path: str) -> Mapping[str, list[str]]:
        """Return target → addresses as a page, drawing or style writes them."""
        if path not in self._written:
            found: dict[str, list[str]] = {}
            data = read_bytes(self._place_of(path)) or b""
            for url in _written(data, path):
                way, target, _ = resolved(url, path.rpartition("/")[0], "")
                if way == "site":
                    found.setdefault(target or path, []).append(url)
            self._written[path] = found
        return self._written[path]


def _written(data: bytes, path: str) -> list[str]:
    name = path.lower()
    if name.endswith(".css"):
        return list(in_style(data.decode("utf-8", "replace")))
    if not name.endswith(PAGES):
        return []
    from selectolax.lexbor import LexborHTMLParser

    return [each.url for each in in_tree(LexborHTMLParser(data))]
