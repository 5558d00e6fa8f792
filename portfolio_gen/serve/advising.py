"""The review's remarks on the page in view. They come after all else, so that nobody waits."""

import os
import threading
from collections.abc import Iterator
from typing import Any

from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.site import Site
from portfolio_gen.model.views import HomePage
from portfolio_gen.review.advice import Advice, label
from portfolio_gen.review.review import Review
from portfolio_gen.serve.editors import editor_address
from portfolio_gen.serve.panel import visible


class Adviser:
    """Reviews single pages of the newest build. Its methods may be called anywhere.

    `root` is the site's folder, `editor` the address template of an editor.
    """

    def __init__(self, root: str, editor: str) -> None:
        self._root = root
        self._editor = editor
        self._lock = threading.Lock()
        self._stems: dict[bytes, frozenset[str]] = {}
        self._plan: Plan | None = None
        self._review: Review | None = None

    def renew(self, site: Site, plan: Plan, memo: str, today: str) -> None:
        """Take what a build read and planned; nothing is reviewed before it is asked for."""
        self._plan = plan
        self._review = Review(site, plan, memo, today, self._stems)

    def shown(self, path: str, source: str) -> list[dict[str, Any]]:
        """Return the remarks on an output, as JSON values; `source` is its write-up or "".

        Those on the whole site stand on its home page, and on the page whose text they concern.
        """
        review, plan = self._review, self._plan
        if review is None or plan is None:
            return []
        with self._lock:
            found = list(self._found(review, plan, path, source))
        return [self._item(each) for each in found]

    def _found(self, review: Review, plan: Plan, path: str, source: str) -> Iterator[Advice]:
        yield from review.page(source)
        planned = plan.outputs.get(path)
        recipe = planned.recipe if planned else None
        is_home = isinstance(recipe, Page) and isinstance(recipe.view, HomePage)
        if is_home or source:
            yield from (each for each in review.whole() if is_home or each.span.path == source)

    def _item(self, advice: Advice) -> dict[str, Any]:
        span = advice.span
        file = os.path.join(self._root, span.path)
        return {
            "code": advice.code,
            "lang": advice.lang,
            "message": visible(advice.message),
            "parts": [
                [label("why", advice.lang), visible(advice.why)],
                [label("mend", advice.lang), visible(advice.mend)],
            ],
            "place": visible(str(span)),
            "open": editor_address(self._editor, file, span.line, span.column),
        }
