"""Law: a recipe stands for every input of its output, and for nothing else.

The theme of these tests prints every field of every view; see `recipe_cases.py`.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from msgspec import Struct

from portfolio_gen import stages
from portfolio_gen.model.found import (
    FeedEntry,
    FeedView,
    Index,
    IndexAuthor,
    IndexPerson,
    IndexPicture,
    IndexWork,
    Place,
)
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import (
    Cleaned,
    Code,
    Copy,
    Derivative,
    Feed,
    Page,
    Sitemap,
    Style,
    Text,
    Works,
)
from portfolio_gen.model.views import PageView
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.plan import plan_site
from portfolio_gen.store.manifest import read_manifest
from tests.laws.found_cases import CASES, FOR_MACHINES, FOUND_CASES, NEVER
from tests.laws.printing import fields
from tests.laws.recipe_cases import DRAFTS, Case, base_site
from tests.laws.support import build_at, files_below, memory_folder, write, write_site

RECIPES = (Page, Style, Copy, Cleaned, Derivative, Text, Feed, Sitemap, Works, Code)
FOUND_TYPES = (
    *(FeedEntry, FeedView, Place),
    *(Index, IndexAuthor, IndexPerson, IndexPicture, IndexWork),
)
OF_RECIPES = [
    f"{each.__name__}.{name}"
    for each in (*RECIPES, *FOUND_TYPES)
    for name in each.__struct_fields__
]
DIGEST = re.compile(r"\.[0-9a-f]{8}(?=[.-])")


class Site:
    """The site of all cases, built; every case changes it and changes it back."""

    def __init__(self, folder: Path) -> None:
        self.base = base_site()
        self.root = write_site(folder / "site", self.base)
        self.plans: list[Plan] = []
        self.build(DRAFTS)

    def build(self, wishes: Wishes) -> None:
        """Build the site, and keep its plan."""

        def kept(*args: Any) -> Plan:
            self.plans.append(plan_site(*args))
            return self.plans[-1]

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(stages, "plan_site", kept)
            result = build_at(self.root, wishes=wishes)
        assert not result.failed, result.problems

    def change(self, case: Case) -> None:
        """Do the edit of a case."""
        for path, content in case.files.items():
            if content is None:
                os.remove(self.root / path)
            else:
                write(self.root, {path: content})

    def change_back(self, case: Case) -> None:
        """Undo the edit of a case."""
        for path in case.files:
            if path in self.base:
                write(self.root, {path: self.base[path]})
            else:
                os.remove(self.root / path)

    def outputs(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """Return the bytes of all outputs, and the digests of their recipes."""
        manifest = read_manifest(str(self.root / ".portfolio/outputs/site"))
        assert manifest is not None
        return (
            files_below(self.root / "_site"),
            {path: made.recipe for path, made in manifest.outputs.items()},
        )


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """Return the site, built once for all cases."""
    with memory_folder() as folder:
        yield Site(folder)


def test_every_field_that_shapes_an_output_has_a_case() -> None:
    declared = {field for case in (*CASES, *FOUND_CASES) for field in case.fields.split()}
    assert sorted({*fields(), *OF_RECIPES} - declared - NEVER) == []
    assert sorted(declared - {*fields(), *OF_RECIPES}) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name).replace(" ", "-"))
def test_one_input_changes_exactly_its_outputs(site: Site, case: Case) -> None:
    _hold_to(case, site, machines=False)


@pytest.mark.parametrize("case", FOUND_CASES, ids=lambda case: str(case.name).replace(" ", "-"))
def test_one_input_changes_exactly_what_machines_read_of_it(site: Site, case: Case) -> None:
    _hold_to(case, site, machines=True)


def _hold_to(case: Case, site: Site, *, machines: bool) -> None:
    """Do an edit, compare what changes among the outputs for machines or the others, undo it."""
    before, recipes_before = site.outputs()
    plan = site.plans[-1]
    site.change(case)
    try:
        site.build(case.wishes)
        after, recipes = site.outputs()
        assert _changed(before, after, machines) == case.changed
        assert _changed(recipes_before, recipes, machines) == case.changed | case.remade
        assert case.fields.split() == _really(case, plan, site.plans[-1])
    finally:
        site.change_back(case)
        site.build(DRAFTS)
    assert site.outputs() == (before, recipes_before), "undone, the site is another"


def _changed(old: Mapping[str, bytes], new: Mapping[str, bytes], machines: bool) -> set[str]:
    paths = {path for path in {*old, *new} if old.get(path) != new.get(path)}
    wanted = (path for path in paths if (PurePosixPath(path).name in FOR_MACHINES) == machines)
    return {DIGEST.sub(".#", path) for path in wanted}


def _really(case: Case, old: Plan, new: Plan) -> list[str]:
    """Return those of a case's fields whose values in the whole plan are other ones."""
    then, now = _values(old), _values(new)
    return [field for field in case.fields.split() if then[field] != now[field]]


def _values(plan: Plan) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {name: Counter() for name in (*fields(), *OF_RECIPES)}
    for view in plan.larder.sites.values():
        _gather(view, view.lang, found)
    for path, planned in plan.outputs.items():
        _gather(planned.recipe, path, found)
    return found


def _gather(value: object, where: str, found: dict[str, Counter[str]]) -> None:
    if isinstance(value, Struct):
        shared = PageView.__struct_fields__ if isinstance(value, PageView) else ()
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            owner = "PageView" if name in shared else type(value).__name__
            found[f"{owner}.{name}"][f"{where} {inner!r}"] += 1
            _gather(inner, where, found)
    elif isinstance(value, list | tuple):
        for inner in value:
            _gather(inner, where, found)
