"""Two outputs for one path: what each of them is, in the author's words, and what to do."""

from portfolio_gen.model.plan import Planned
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.recipes import Copy, Feed, Page, Sitemap, Text, Works
from portfolio_gen.model.views import (
    GonePage,
    HomePage,
    ListPage,
    NotFoundPage,
    RedirectPage,
    TermPage,
)
from portfolio_gen.plan.relative import address_at


def collision(path: str, new: Planned, first: str, old: Planned) -> Problem:
    """Return the problem that `new` would be published at `path`, where `old` is at `first`.

    The two paths are the same but for the case of their letters.
    """
    address = address_at(path)
    if _is_old_address(new):
        return _old_address(address, new, old)
    also = "" if first == path else f" (as /{first.removesuffix('index.html')})"
    mine, other = (old, new) if _is_static(old) and not _is_static(new) else (new, old)
    hint = "give one of them another `slug`, or another file name"
    if _is_static(mine):
        hint = f"rename or remove {mine.origin.path}"
    return Problem(
        "address-taken",
        "error",
        f"{_what(mine)} and {_what(other)} would both be published at {address}{also}",
        mine.origin,
        hint,
    )


def _old_address(address: str, new: Planned, old: Planned) -> Problem:
    assert isinstance(new.recipe, Page)
    key = "gone" if isinstance(new.recipe.view, GonePage) else "aliases"
    hint = f"remove it from `{key}`"
    view = old.recipe.view if isinstance(old.recipe, Page) else None
    if isinstance(view, RedirectPage):
        message = f"{address} leads to {view.target} already"
        hint = "remove one of the two"
    elif isinstance(view, GonePage):
        message = f"{address} is listed as gone already"
    else:
        ending = "can't end" if key == "gone" else "can't be an old address"
        message = f"{address} is the address of {_what(old)}, so it {ending}"
    return Problem("address-taken", "error", message, new.origin, hint)


def _what(planned: Planned) -> str:
    """Return what an output is: a file of the author, or a page that the site has by itself."""
    source = planned.origin.path
    recipe = planned.recipe
    if isinstance(recipe, Text | Feed | Sitemap | Works):
        return "a file that every site has"
    if not isinstance(recipe, Page):
        return planned.sources[0] if planned.sources else source
    match recipe.view:
        case RedirectPage():
            return f"an alias of {source}"
        case TermPage(kind=kind, title=title):
            return f'the page of the {kind} "{title}"'
        case HomePage() if not source.endswith(".md"):
            return "the home page"
        case ListPage(kind=kind) if not source.endswith(".md"):
            return f"the list of {kind}"
        case NotFoundPage():
            return "the page for addresses that lead to nothing"
        case _:
            return source


def _is_static(planned: Planned) -> bool:
    return isinstance(planned.recipe, Copy) and planned.origin.path.startswith("static/")


def _is_old_address(planned: Planned) -> bool:
    """Tell whether an output stands for `aliases` or for `gone` of portfolio.yaml."""
    return isinstance(planned.recipe, Page) and isinstance(
        planned.recipe.view, RedirectPage | GonePage
    )
