"""What a build did with pictures, in numbers for its author."""

import os
from collections.abc import Mapping

from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import Derivative
from portfolio_gen.model.result import Pictures
from portfolio_gen.model.site import Site
from portfolio_gen.realise.stage import Staged


def count_pictures(
    plan: Plan, staged: Mapping[str, Staged], site: Site, out: str
) -> Pictures | None:
    """Return how many photographs were encoded and reused, and what it saves; None if none were.

    What a reader loads at the most of a photograph is its widest size in its most modern format,
    which is planned first.
    """
    largest: dict[bytes, tuple[int, str]] = {}
    modern: dict[bytes, str] = {}
    encoded: set[bytes] = set()
    for path, planned in plan.outputs.items():
        recipe = planned.recipe
        if not isinstance(recipe, Derivative) or recipe.source in plan.larder.posters:
            continue
        if path in staged and staged[path].encoded:
            encoded.add(recipe.source)
        if modern.setdefault(recipe.source, recipe.format) == recipe.format:
            found = (recipe.width, path)
            largest[recipe.source] = max(largest.get(recipe.source, (0, "")), found)
    if not encoded:
        return None
    sizes = {file.digest: file.size for file in site.files.values()}
    return Pictures(
        len(encoded),
        len(largest) - len(encoded),
        sum(sizes.get(source, 0) for source in largest),
        sum(os.path.getsize(os.path.join(out, path)) for _, path in largest.values()),
    )
