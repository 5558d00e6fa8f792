"""What a build leaves to the next one, so that it need not do the same again."""

import os
from collections.abc import Mapping

import msgspec

from portfolio_gen.check.inspect import Known, save_known
from portfolio_gen.job import Job
from portfolio_gen.live import Last, Live
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.recipes import Derivative, Icon, Page, SharePicture
from portfolio_gen.read.posters import POSTERS
from portfolio_gen.read.site import Reading
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.realise import parts
from portfolio_gen.realise.stage import Staged, memo_key, share_key
from portfolio_gen.records import load_parts
from portfolio_gen.store.atomic import write_atomically
from portfolio_gen.store.manifest import read_manifest
from portfolio_gen.store.pruning import prune
from portfolio_gen.store.quiet import Quiet, forget_quiet, save_quiet
from portfolio_gen.store.stamps import is_racy, listing


def hand_on(
    live: Live, plan: Plan, kitchen: Kitchen, known: dict[str, Known], held: frozenset[str]
) -> None:
    """Leave to the next build of this process what it would read from the disk otherwise."""
    manifest = read_manifest(kitchen.places.work)
    outputs = manifest.outputs if manifest else {}
    live.known = known
    contents = {path: made.content for path, made in outputs.items()}
    live.last = Last(plan, kitchen, contents, held)


def record(
    job: Job,
    day: str,
    plan: Plan,
    reading: Reading,
    staged: Mapping[str, Staged],
    known: Mapping[str, Known],
    problems: list[Problem],
    *,
    looked: bool,
) -> None:
    """Write what is known of a site that was built on a day, the quiet record at last.

    `looked`: an output was looked at whose bytes were not known.
    """
    work = job.places.work
    if looked:
        save_known(work, known)
    if staged:
        _save_parts(work, plan, staged)
    if problems:
        write_atomically(os.path.join(work, "problems"), msgspec.msgpack.encode(problems))
    manifest = read_manifest(work)
    site = reading.site
    racy = any(is_racy(each, job.now_ns) for each in reading.inputs.values())
    if manifest is None or site is None or racy:
        forget_quiet(work)
        return
    pages = sum(isinstance(planned.recipe, Page) for planned in plan.outputs.values())
    save_quiet(
        work,
        Quiet(
            job.key,
            site.config.timezone,
            day,
            plan.valid_until,
            pages,
            len(plan.outputs),
            len(problems),
            not site.config.base_url,
            site.drafts,
            reading.folders,
            reading.outside,
            listing(reading.inputs.items()),
            listing((path, made.stamp) for path, made in manifest.outputs.items()),
        ),
    )


def prune_memo(plan: Plan, kitchen: Kitchen, staged: Mapping[str, Staged], day: str) -> None:
    """Forget pictures that no build has used for a while, where one was made now."""
    if not any(each.encoded for each in staged.values()):
        return
    from portfolio_gen.realise.pictures import MEMO
    from portfolio_gen.realise.shares import MEMO as SHARES

    recipes = [planned.recipe for planned in plan.outputs.values()]
    used = {memo_key(recipe) for recipe in recipes if isinstance(recipe, Derivative)}
    shares = {share_key(recipe) for recipe in recipes if isinstance(recipe, SharePicture | Icon)}
    posters = set(plan.larder.posters.values())
    kept = {MEMO: used, SHARES: shares, POSTERS: posters, "markdown": set(plan.larder.bodies)}
    prune(kitchen.memo, kept, day)


def _save_parts(work: str, plan: Plan, staged: Mapping[str, Staged]) -> None:
    kept = load_parts(work)
    traces = {name: each for name, each in kept.items() if name in plan.outputs}
    for name in staged:
        traces[name] = dict(parts(plan.outputs[name].recipe))
    write_atomically(os.path.join(work, "parts"), msgspec.msgpack.encode(traces))
