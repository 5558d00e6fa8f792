"""The stages of a build that has something to do, one after the other."""

import contextlib
import os
import shutil
from collections.abc import Callable, Collection, Mapping

import msgspec

from portfolio_gen.check.inspect import Known, inspect, load_known, save_known
from portfolio_gen.check.off import without_switched_off
from portfolio_gen.counts import count_pictures
from portfolio_gen.explain import explain
from portfolio_gen.model.day import date_in
from portfolio_gen.model.explanation import Explanation
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem, in_order
from portfolio_gen.model.recipes import Derivative, Page
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.plan import plan_site
from portfolio_gen.read.all_codes import all_codes
from portfolio_gen.read.index import Index, load_index, save_index
from portfolio_gen.read.posters import POSTERS
from portfolio_gen.read.site import Reading, read_site
from portfolio_gen.read.theme_places import themes_folder
from portfolio_gen.realise.commit import Changes, blocked, commit, files_below, recover
from portfolio_gen.realise.kitchen import Kitchen, Places
from portfolio_gen.realise.realise import parts, realise, recipe_digest
from portfolio_gen.realise.stage import ChangedError, Progress, Staged, memo_key
from portfolio_gen.records import load_parts
from portfolio_gen.refusals import changing, output_refusals
from portfolio_gen.store.atomic import read_bytes, remove_unfinished, write_atomically
from portfolio_gen.store.digests import digest
from portfolio_gen.store.manifest import Made, Manifest, read_manifest, write_manifest
from portfolio_gen.store.pruning import prune
from portfolio_gen.store.quiet import Quiet, forget_quiet, save_quiet
from portfolio_gen.store.stamps import is_racy, listing, stamp
from portfolio_gen.store.workers import Workers

#: How often a build begins again because a source changed under its hands.
TRIES = 3


class Stages:
    """One build, from the lock being held to the record of its end."""

    def __init__(
        self,
        root: str,
        out: str,
        cache: str,
        work: str,
        today: str,
        wishes: Wishes,
        key: str,
        trust: bool,
        strict: bool,
        explain: str,
        jobs: int | None,
        search: str,
        shared: str,
        now_ns: int,
        progress: Progress,
    ) -> None:
        self.places = Places(root, themes_folder(), out, work, cache, shared)
        self.today = today
        self.wishes = wishes
        self.key = key
        self.trust = trust
        self.strict = strict
        self.explain = explain
        self.workers = Workers(jobs)
        self.search = search
        self.progress = progress
        self.now_ns = now_ns
        self.timezone = "UTC"  # until the configuration is read
        self.day = date_in(today, self.timezone)

    def run(self, *, commit: bool) -> Result:
        """Do all stages and return what came of them."""
        _keep_out_of_git(self.places.cache)
        for folder in (self.places.work, self.places.cache):
            remove_unfinished(folder)
        recover(self.places.work, self.places.out)
        try:
            with self.workers:
                return self._repeated(commit=commit)
        finally:
            self._tidy()

    def _repeated(self, *, commit: bool) -> Result:
        """Build; again if a source changed under our hands."""
        for _ in range(TRIES - 1):
            with contextlib.suppress(ChangedError):
                return self._once(commit=commit)
        try:
            return self._once(commit=commit)
        except ChangedError as changed:
            return Result((changing(changed.path),))

    def _tidy(self) -> None:
        """Remove what only this build needed; a commit to be finished keeps its stage."""
        work = self.places.work
        if not os.path.exists(os.path.join(work, "journal")):
            shutil.rmtree(self.places.stage, ignore_errors=True)
        for name in os.listdir(work):
            if name.startswith("kitchen-"):
                os.remove(os.path.join(work, name))
        with contextlib.suppress(OSError):
            os.rmdir(work)  # of a folder that was refused, where nothing was ever made

    def _once(self, *, commit: bool) -> Result:
        problems: list[Problem] = []
        index = load_index(self.places.cache, self.key) if self.trust else Index(self.key)
        before = dict(index.stamps)
        reading = read_site(
            self.places.root, self.places.cache, self.wishes, index, self.workers, self.search,
            self.now_ns, problems,
        )  # fmt: skip
        save_index(self.places.cache, index)
        opened = sum(1 for path, each in index.stamps.items() if before.get(path) != each)
        if reading.site is None:
            return Result(tuple(in_order(problems)), read=opened)
        self.timezone = reading.site.config.timezone
        self.day = date_in(self.today, self.timezone)
        plan = plan_site(reading.site, self.day, self.wishes, problems)
        problems = self._not_off(problems, reading)  # before --strict makes errors of warnings
        problems += output_refusals(self.places)
        if self._failed(problems):
            return Result(tuple(in_order(problems)), read=opened)
        return self._make(plan, reading, problems, opened, commit=commit)

    def _make(
        self, plan: Plan, reading: Reading, problems: list[Problem], opened: int, *, commit: bool
    ) -> Result:
        places = self.places
        shutil.rmtree(places.stage, ignore_errors=True)
        os.makedirs(places.stage)
        manifest = read_manifest(places.work)
        old = manifest.outputs if manifest else {}
        recipes = {path: recipe_digest(planned.recipe) for path, planned in plan.outputs.items()}
        intact = self._intact(recipes, old)
        stale = [path for path in plan.outputs if path not in intact]
        deletes = frozenset(old if manifest else files_below(places.out)) - plan.outputs.keys()
        if manifest is not None:
            problems += blocked(stale, old, deletes, places.out)
            if self._failed(problems):
                return Result(tuple(in_order(problems)), read=opened)
        staged: dict[str, Staged] = {}
        kitchen = Kitchen(places, plan.larder)
        for each in realise(plan, stale, kitchen, self.workers, self.progress, {}):
            staged[each.path] = each
            if each.problem is not None:
                problems.append(each.problem)
        explanation = self._explanation(plan, staged)
        if self._failed(problems):
            return Result(
                tuple(in_order(_once_each(problems))), read=opened, made=len(staged),
                explanation=explanation,
            )  # fmt: skip
        contents = {
            path: staged[path].content if path in staged else old[path].content
            for path in plan.outputs
        }
        found, known = inspect(plan, contents, self._place_of(staged), self._known(), self.workers)
        problems = self._not_off(_once_each(problems + found), reading)
        if self._failed(problems) or not commit:
            return Result(tuple(problems), read=opened, made=len(staged), explanation=explanation)
        changes = self._commit(recipes, staged, old, deletes)
        try:
            self._record(plan, reading, staged, known, problems)
            self._prune(plan, kitchen, staged)
        except OSError:  # the site is whole; what is not remembered is done again
            forget_quiet(self.places.work)
        pages = sum(isinstance(planned.recipe, Page) for planned in plan.outputs.values())
        addressless = reading.site is not None and not reading.site.config.base_url
        return Result(
            tuple(problems), pages, len(plan.outputs), changes.written, changes.deleted,
            len(staged), opened, addressless, explanation,
            count_pictures(plan, staged, reading.site, places.out),
        )  # fmt: skip

    def _not_off(self, problems: list[Problem], reading: Reading) -> list[Problem]:
        site = reading.site
        off = site and (site.config.checks_off or any(w.front.checks_off for w in site.writeups))
        if site is not None and off:
            problems = without_switched_off(problems, site, all_codes())
        return in_order(problems)

    def _failed(self, problems: list[Problem]) -> bool:
        if self.strict:
            problems[:] = [
                msgspec.structs.replace(problem, severity="error") for problem in problems
            ]
        return any(problem.severity == "error" for problem in problems)

    def _explanation(self, plan: Plan, staged: Mapping[str, Staged]) -> Explanation | None:
        if not self.explain:
            return None
        made = self.explain in staged
        return explain(self.explain, plan, made, load_parts(self.places.work))

    def _intact(self, recipes: Mapping[str, bytes], old: Mapping[str, Made]) -> set[str]:
        """Return the outputs that stand in the site as their recipe would make them."""
        out = self.places.out
        intact = set()
        for path, recipe in recipes.items():
            made = old.get(path)
            if made is None or made.recipe != recipe:
                continue
            if stamp(f"{out}/{path}") != made.stamp:
                continue
            if not self.trust and digest(read_bytes(f"{out}/{path}") or b"") != made.content:
                continue
            intact.add(path)
        return intact

    def _place_of(self, staged: Mapping[str, Staged]) -> Callable[[str], str]:
        def place(path: str) -> str:
            return os.path.join(self.places.stage if path in staged else self.places.out, path)

        return place

    def _known(self) -> dict[str, Known]:
        return load_known(self.places.work) if self.trust else {}

    def _commit(
        self,
        recipes: Mapping[str, bytes],
        staged: Mapping[str, Staged],
        old: Mapping[str, Made],
        deletes: Collection[str],
    ) -> Changes:
        out = self.places.out
        outputs: dict[str, Made] = {}
        moves = []
        for path, recipe in recipes.items():
            made = old.get(path)
            if path not in staged:
                assert made is not None
                outputs[path] = made
                continue
            content = staged[path].content
            if made and made.content == content and stamp(f"{out}/{path}") == made.stamp:
                outputs[path] = Made(recipe, content, made.stamp)  # other recipe, same bytes
                continue
            moves.append(path)
            outputs[path] = Made(recipe, content, (0, 0, 0))
        if not moves and not deletes:
            if outputs != old:
                write_manifest(self.places.work, Manifest(outputs=outputs))
            return Changes()
        forget_quiet(self.places.work)
        return commit(moves, outputs, deletes, out, self.places.work)

    def _record(
        self,
        plan: Plan,
        reading: Reading,
        staged: Mapping[str, Staged],
        known: Mapping[str, Known],
        problems: list[Problem],
    ) -> None:
        work = self.places.work
        self._tidy()  # before the quiet record, after which no build looks here
        if staged:
            save_known(work, known)
            self._save_parts(plan, staged)
        if problems:
            write_atomically(os.path.join(work, "problems"), msgspec.msgpack.encode(problems))
        manifest = read_manifest(work)
        if manifest is None or any(is_racy(each, self.now_ns) for each in reading.inputs.values()):
            forget_quiet(work)
            return
        pages = sum(isinstance(planned.recipe, Page) for planned in plan.outputs.values())
        save_quiet(
            work,
            Quiet(
                self.key,
                self.timezone,
                self.day,
                plan.valid_until,
                pages,
                len(plan.outputs),
                len(problems),
                reading.site is not None and not reading.site.config.base_url,
                reading.folders,
                reading.outside,
                listing(reading.inputs.items()),
                listing((path, made.stamp) for path, made in manifest.outputs.items()),
            ),
        )

    def _prune(self, plan: Plan, kitchen: Kitchen, staged: Mapping[str, Staged]) -> None:
        """Forget pictures that no build has used for a while, where one was made now."""
        if not any(each.encoded for each in staged.values()):
            return
        from portfolio_gen.realise.pictures import MEMO

        recipes = (planned.recipe for planned in plan.outputs.values())
        used = {memo_key(recipe) for recipe in recipes if isinstance(recipe, Derivative)}
        posters = set(plan.larder.posters.values())
        kept = {MEMO: used, POSTERS: posters, "markdown": set(plan.larder.bodies)}
        prune(kitchen.memo, kept, self.day)

    def _save_parts(self, plan: Plan, staged: Mapping[str, Staged]) -> None:
        path = os.path.join(self.places.work, "parts")
        kept = load_parts(self.places.work)
        traces = {name: each for name, each in kept.items() if name in plan.outputs}
        for name in staged:
            traces[name] = dict(parts(plan.outputs[name].recipe))
        write_atomically(path, msgspec.msgpack.encode(traces))


def _once_each(problems: list[Problem]) -> list[Problem]:
    """Return the problems with those of one template line said once, however many pages it has."""
    found: dict[object, Problem] = {}
    for problem in problems:
        if problem.code == "template-fault":
            found.setdefault((problem.code, problem.span, problem.message), problem)
        else:
            found.setdefault(problem, problem)
    return list(found.values())


def _keep_out_of_git(cache: str) -> None:
    path = os.path.join(cache, ".gitignore")
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("# Working files of portfolio: safe to delete.\n*\n")
