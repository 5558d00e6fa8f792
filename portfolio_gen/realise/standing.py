"""What stands in the site already, and what takes its place."""

from collections.abc import Collection, Mapping

from portfolio_gen.model.plan import Plan
from portfolio_gen.realise.commit import Changes, commit
from portfolio_gen.realise.kitchen import Places
from portfolio_gen.realise.stage import Staged
from portfolio_gen.store.atomic import read_bytes
from portfolio_gen.store.digests import digest
from portfolio_gen.store.manifest import Made, Manifest, write_manifest
from portfolio_gen.store.quiet import forget_quiet
from portfolio_gen.store.stamps import stamp


def intact(
    recipes: Mapping[str, bytes], old: Mapping[str, Made], out: str, *, trust: bool
) -> set[str]:
    """Return the outputs that stand in the site as their recipes, by digest, would make them.

    `old` is what the manifest lists. Without `trust` in stamps, all bytes are read.
    """
    found = set()
    for path, recipe in recipes.items():
        made = old.get(path)
        if made is None or made.recipe != recipe:
            continue
        if stamp(f"{out}/{path}") != made.stamp:
            continue
        if not trust and digest(read_bytes(f"{out}/{path}") or b"") != made.content:
            continue
        found.add(path)
    return found


def contents_of(
    plan: Plan, staged: Mapping[str, Staged], old: Mapping[str, Made], back: Collection[str]
) -> dict[str, bytes]:
    """Return the digest of each output's bytes but for those that are held back."""
    return {
        path: staged[path].content if path in staged else old[path].content
        for path in plan.outputs
        if path not in back
    }


def replace(
    recipes: Mapping[str, bytes],
    staged: Mapping[str, Staged],
    old: Mapping[str, Made],
    deletes: Collection[str],
    places: Places,
) -> Changes:
    """Commit what is staged and differs from what stands, and return what changed in the site."""
    outputs = {
        path: made for path, made in old.items() if path not in recipes and path not in deletes
    }
    moves = []
    for path, recipe in recipes.items():
        made = old.get(path)
        if path not in staged:
            if made is not None:  # else a mistake keeps it away
                outputs[path] = made
            continue
        content = staged[path].content
        if made and made.content == content and stamp(f"{places.out}/{path}") == made.stamp:
            outputs[path] = Made(recipe, content, made.stamp)  # other recipe, same bytes
            continue
        moves.append(path)
        outputs[path] = Made(recipe, content, (0, 0, 0))
    if not moves and not deletes:
        if outputs != old:
            write_manifest(places.work, Manifest(outputs=outputs))
        return Changes()
    forget_quiet(places.work)
    return commit(moves, outputs, deletes, places.out, places.work)
