"""The legal notice that a professional site in French must have (loi n° 2004-575, article 1-1)."""

import os
from collections.abc import Iterator

from portfolio_gen.check.seen import Seen
from portfolio_gen.model.notice import open_places
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.plan.site_view import LEGAL
from portfolio_gen.store.atomic import read_bytes

MISSING = "a professional site in French must say who publishes and who hosts it, and no page does"


def notice_problems(seen: Seen) -> Iterator[Problem]:
    """Yield a problem for each notice that is not finished, or one if there is none at all."""
    french = [lang for lang in seen.site.config.languages if lang == "fr" or lang.startswith("fr-")]
    if not french:
        return
    pages = [each for each in seen.site.writeups if each.kind == "page" and each.key in LEGAL]
    unfinished = [each for page in pages for each in _unfinished(seen, page)]
    yield from unfinished
    views = seen.plan.larder.sites.values()
    has_one = any(view.legal is not None for view in views if view.lang in french)
    if not unfinished and not has_one and _is_professional(seen):
        yield Problem(
            "legal-missing",
            "warning",
            MISSING,
            Span(seen.site.config.path),
            "write content/pages/mentions-legales.md; the footer of each page leads to it",
        )


def _is_professional(seen: Seen) -> bool:
    config = seen.site.config
    offers = config.availability or config.contact.email or config.author.email or config.cv
    return bool(offers and seen.site.writeups)


def _unfinished(seen: Seen, page: WriteUp) -> Iterator[Problem]:
    data = read_bytes(os.path.join(seen.plan.root, page.path)) or b""
    places = open_places(data.decode("utf-8", "replace"))
    if places:
        lines = ", ".join(f"{line} {words}" for line, words in places)
        done = ", then take `draft: true` away" if page.front.draft else ""
        hint = f"complete them{done}"
        message = f"the legal notice is not finished; lines to complete: {lines}"
        yield Problem("legal-open", "warning", message, Span(page.path, places[0][0]), hint)
    elif page.front.draft:
        yield Problem(
            "legal-open",
            "warning",
            "the legal notice is a draft, which is not published",
            Span(page.path),
            "complete it, then take `draft: true` away",
        )
