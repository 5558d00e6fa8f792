"""The stages of a build that has something to do, one after the other."""

import contextlib
import os
import shutil
from collections.abc import Callable, Collection, Mapping

import msgspec

from portfolio_gen.check.consequences import once_each, without_consequences, without_repeats
from portfolio_gen.check.counted import counted
from portfolio_gen.check.inspect import Known, inspect, leaking, load_known
from portfolio_gen.check.off import without_switched_off
from portfolio_gen.check.secrets import without_telling_addresses, words_in
from portfolio_gen.check.seen import Seen
from portfolio_gen.counts import count_pictures
from portfolio_gen.explain import explain
from portfolio_gen.handover import hand_on, prune_memo, record
from portfolio_gen.job import Job
from portfolio_gen.live import held
from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.day import date_in
from portfolio_gen.model.explanation import Explanation
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem, in_order
from portfolio_gen.model.recipes import WRITTEN, Page
from portfolio_gen.model.result import Result
from portfolio_gen.model.site import Site
from portfolio_gen.plan.assets import FOLDER as ASSETS
from portfolio_gen.plan.plan import plan_site
from portfolio_gen.read.all_codes import all_codes
from portfolio_gen.read.index import Index, index_versions, load_index, save_index
from portfolio_gen.read.site import Reading, read_site
from portfolio_gen.realise.commit import blocked, files_below, recover
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.realise import realise, recipe_digest
from portfolio_gen.realise.stage import ChangedError, Staged
from portfolio_gen.realise.standing import contents_of, intact, replace
from portfolio_gen.records import load_parts
from portfolio_gen.refusals import changing, output_refusals
from portfolio_gen.store.atomic import read_bytes, remove_unfinished
from portfolio_gen.store.ignored import keep_out_of_git
from portfolio_gen.store.manifest import read_manifest
from portfolio_gen.store.quiet import forget_quiet
from portfolio_gen.store.workers import Workers

#: How often a build begins again because a source changed under its hands.
TRIES = 3
#: Errors of addresses that no page has: all others can be made and looked at.
OF_ADDRESSES = ("address-taken", "address-vanished", "check-unknown")


class Stages:
    """One build, from the lock being held to the record of its end."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.places = job.places
        self.live = job.live
        first = job.live is None or job.live.last is None
        self.workers = Workers(job.jobs, processes=first)  # later, threads are about
        self.day = date_in(job.today, "UTC")  # until the configuration is read

    def run(self) -> Result:
        """Do all stages and return what came of them."""
        keep_out_of_git(self.places.cache)
        for folder in (self.places.work, self.places.cache):
            remove_unfinished(folder)
        recover(self.places.work, self.places.out)
        try:
            with self.workers:
                return self._repeated()
        finally:
            self._tidy()

    def _repeated(self) -> Result:
        """Build; again if a source changed under our hands."""
        for _ in range(TRIES - 1):
            with contextlib.suppress(ChangedError):
                return self._once()
        try:
            return self._once()
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

    def _once(self) -> Result:
        problems: list[Problem] = []
        index = self._index()
        before = dict(index.stamps)
        reading = read_site(
            self.places.root, self.places.cache, self.job.wishes, index, self.workers,
            self.job.search, self.job.now_ns, problems,
        )  # fmt: skip
        if self.live is None:
            save_index(self.places.cache, index)
        else:
            self.live.reading = reading
        opened = sum(1 for path, each in index.stamps.items() if before.get(path) != each)
        if reading.site is None:
            return Result(tuple(in_order(problems)), read=opened)
        timezone = reading.site.config.timezone
        if self.live is not None:
            self.live.timezone = timezone
        self.day = date_in(self.job.today, timezone)
        self._pause()
        site = without_telling_addresses(reading.site)
        plan = plan_site(site, self.day, self.job.wishes, problems)
        problems = _not_off(problems, reading.site)  # before --strict makes errors of warnings
        problems += output_refusals(self.places)
        if self._stops(plan, problems):
            return Result(tuple(in_order(problems)), read=opened)
        return self._make(plan, reading, reading.site, problems, opened)

    def _make(
        self, plan: Plan, reading: Reading, site: Site, problems: list[Problem], opened: int
    ) -> Result:
        places = self.places
        shutil.rmtree(places.stage, ignore_errors=True)
        os.makedirs(places.stage)
        manifest = read_manifest(places.work)
        old = manifest.outputs if manifest else {}
        recipes = {path: recipe_digest(planned.recipe) for path, planned in plan.outputs.items()}
        standing = intact(recipes, old, places.out, trust=self.job.trust)
        stale = [path for path in plan.outputs if path not in standing]
        deletes = frozenset(old if manifest else files_below(places.out)) - plan.outputs.keys()
        if manifest is not None:
            problems += blocked(stale, old, deletes, places.out)
            if self._stops(plan, problems):
                return Result(tuple(in_order(problems)), read=opened)
        kitchen = Kitchen(places, plan.larder)
        staged = self._realised(plan, stale, kitchen, problems)
        explanation = self._explanation(plan, staged)
        failed = frozenset(path for path, each in staged.items() if each.problem is not None)
        if self._stops(plan, problems, failed):
            return Result(
                tuple(in_order(once_each(problems))), read=opened, made=len(staged),
                explanation=explanation,
            )  # fmt: skip
        back = self._held(plan, problems, failed)
        staged = self._without(staged, back)
        contents = contents_of(plan, staged, old, back)
        before = self._known()
        found, known = self._inspected(plan, site, contents, staged, before, problems)
        looked = any(known[path] is not before.get(path) for path in known)
        problems = _not_off(once_each(problems + found), site)
        if self._stops(plan, problems, failed) or not self.job.commit:
            return Result(tuple(problems), read=opened, made=len(staged), explanation=explanation)
        self._pause()
        if self._failed(problems):
            back = self._held(plan, problems, failed) | leaking(known)
            staged = self._without(staged, back)
            if self.live is not None and self.live.last is not None:
                deletes = frozenset()  # what is shown as it was may need what would go
        changes = replace(recipes, staged, old, deletes, places)
        self._hand_over(plan, reading, kitchen, staged, known, problems, back, looked=looked)
        return Result(
            tuple(problems),
            pages=sum(isinstance(planned.recipe, Page) for planned in plan.outputs.values()),
            files=len(plan.outputs),
            written=changes.written,
            deleted=changes.deleted,
            made=len(staged),
            read=opened,
            addressless=not site.config.base_url,
            explanation=explanation,
            pictures=count_pictures(plan, staged, site, places.out),
            drafts=site.drafts,
            aside=reading.aside,
        )

    def _realised(
        self, plan: Plan, stale: list[str], kitchen: Kitchen, problems: list[Problem]
    ) -> dict[str, Staged]:
        """Return what came of each output that was to be made, with its problems in `problems`."""
        staged: dict[str, Staged] = {}
        code = self.live.code if self.live else {}
        first, early = self._in_view(plan, stale, problems)
        secrets = tuple({secret.words for secret in plan.secrets})
        for each in realise(plan, first, kitchen, self.workers, self.job.progress, code):
            self._pause()
            staged[each.path] = each
            if each.path in early:
                self._show_early(each, secrets)
            if each.problem is not None:
                problems.append(each.problem)
        return staged

    def _inspected(
        self,
        plan: Plan,
        site: Site,
        contents: Mapping[str, bytes],
        staged: Mapping[str, Staged],
        before: dict[str, Known],
        problems: list[Problem],
    ) -> tuple[list[Problem], dict[str, Known]]:
        """Return what is wrong with the bytes beyond these problems, and what is known of them."""
        place_of = self._place_of(staged)
        found, known = inspect(plan, contents, place_of, before, self.workers)
        if self.job.look is not None:
            facts = {path: each.facts for path, each in known.items()}
            found += self.job.look(
                Seen(
                    site, plan, contents, facts, place_of, self.places.work, self.workers,
                    tuple(problems),
                )
            )  # fmt: skip
        if self._failed(problems):
            found = without_consequences(found, problems, held=self.job.look is None)
        return without_repeats(found, problems), known

    def _failed(self, problems: list[Problem]) -> bool:
        if self.job.strict:
            problems[:] = [
                msgspec.structs.replace(problem, severity="error") for problem in problems
            ]
        return any(problem.severity == "error" for problem in problems)

    def _hand_over(
        self,
        plan: Plan,
        reading: Reading,
        kitchen: Kitchen,
        staged: Mapping[str, Staged],
        known: dict[str, Known],
        problems: list[Problem],
        back: frozenset[str],
        *,
        looked: bool,
    ) -> None:
        """Leave what is known now to the next build, of this process or another."""
        if self.live is not None:
            hand_on(self.live, plan, kitchen, known, back)
            return
        try:
            self._tidy()  # before the quiet record, after which no build looks here
            record(self.job, self.day, plan, reading, staged, known, problems, looked=looked)
            prune_memo(plan, kitchen, staged, self.day)
        except OSError:  # the site is whole; what is not remembered is done again
            forget_quiet(self.places.work)

    def _stops(
        self, plan: Plan, problems: list[Problem], failed: Collection[str] = frozenset()
    ) -> bool:
        """Tell whether errors keep all of the site from being made, not only some pages."""
        if not self._failed(problems):
            return False
        if self.job.look is not None:  # what can be told in spite of errors is told now
            problems = [problem for problem in problems if problem.code not in OF_ADDRESSES]
        elif self.live is None:
            return True
        return held(plan, problems, failed) is None

    def _pause(self) -> None:
        if self.live is not None:
            self.live.stop_if_superseded()

    def _in_view(
        self, plan: Plan, stale: list[str], problems: list[Problem]
    ) -> tuple[list[str], frozenset[str]]:
        """Return the outputs to be made, those in view first, and which of them to tell of at once.

        A page is complete when it is made only if no file that it may need is still to come. Styles
        and fonts come before pages, and are told of with them.
        """
        if self.live is None:
            return stale, frozenset()
        view = self.live.in_view()
        places = {path: at for at, path in enumerate(view)}
        order = sorted(stale, key=lambda path: places.get(path, len(view)))
        assets = frozenset(path for path in stale if path.startswith(f"{ASSETS}/"))
        others = (path for path in stale if path not in assets)
        if not all(isinstance(plan.outputs[path].recipe, WRITTEN) for path in others):
            return order, frozenset()
        return order, assets.union(places) - self._held(plan, problems, frozenset())

    def _show_early(self, made: Staged, secrets: tuple[str, ...]) -> None:
        """Tell of an output that is made, unless it holds words that must not go out."""
        if self.live is not None and made.problem is None:
            data = read_bytes(os.path.join(self.places.stage, made.path))
            if data is not None and not (secrets and words_in(data, made.path, secrets)):
                self.live.made(made.path, data)

    def _without(self, staged: Mapping[str, Staged], back: Collection[str]) -> dict[str, Staged]:
        """Return what is to take its place in the site; the rest leaves the stage."""
        for path in back:
            if path in staged:
                with contextlib.suppress(FileNotFoundError):
                    os.remove(os.path.join(self.places.stage, path))
        return {path: each for path, each in staged.items() if path not in back}

    def _held(self, plan: Plan, problems: list[Problem], failed: Collection[str]) -> frozenset[str]:
        """Return the outputs that are to stay as they were, or away, because of mistakes."""
        if self.live is None:
            return frozenset(failed)
        return held(plan, problems, failed) or frozenset()

    def _explanation(self, plan: Plan, staged: Mapping[str, Staged]) -> Explanation | None:
        if not self.job.explain:
            return None
        made = self.job.explain in staged
        return explain(self.job.explain, plan, made, load_parts(self.places.work))

    def _place_of(self, staged: Mapping[str, Staged]) -> Callable[[str], str]:
        def place(path: str) -> str:
            return os.path.join(self.places.stage if path in staged else self.places.out, path)

        return place

    def _index(self) -> Index:
        if self.live is not None and self.live.index is not None:
            return self.live.index
        key = index_versions()
        index = load_index(self.places.cache, key) if self.job.trust else Index(key)
        if self.live is not None:
            self.live.index = index
        return index

    def _known(self) -> dict[str, Known]:
        if self.live is not None and self.live.known is not None:
            return self.live.known
        return load_known(self.places.work) if self.job.trust else {}


def _not_off(problems: list[Problem], site: Site) -> list[Problem]:
    """Return the problems in order, counted, but for those that the author switched off."""
    if site.config.checks_off or any(writeup.front.checks_off for writeup in site.writeups):
        problems = without_switched_off(problems, site, all_codes() | ADVICE)
    return in_order(counted(problems))
