"""Law: a build that trusts what it kept makes the same site as one that starts from nothing."""

from pathlib import Path
from typing import NamedTuple

import pytest

from portfolio_gen.model.problem import Problem
from portfolio_gen.model.wishes import Wishes
from tests.laws.edits import Author
from tests.laws.support import (
    NO_WISHES,
    build_at,
    build_clean,
    dates_below,
    files_below,
    first_difference,
    leftovers,
    sources_below,
    told,
    write,
    write_site,
)

SEEDS = range(8)
EDITS = 52  # a seed


class Clean(NamedTuple):
    """What a clean build made; no files if there were errors."""

    problems: list[Problem]
    files: dict[str, bytes]
    pages: int


class Law:
    """A site under random edits, and its clean builds: one for the same input."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.root = write_site(folder / "site")
        self.copy = folder / "clean"
        self.author = Author(self.root, seed)
        self.story = f"\nseed {seed}"
        self.good = sources_below(self.root)  # when the last build had no errors
        self._cleans: dict[tuple[object, ...], Clean] = {}

    def edit(self) -> None:
        """Do an edit; after one that made errors, soon undo it."""
        author = self.author
        what = author.edit() if author.good or author.dice.random() < 0.4 else self._undo()
        self.story += f"\n{self.story.count(chr(10))}. {what}"

    def check(self) -> None:
        """Build and compare with a clean build."""
        author, root, story = self.author, self.root, self.story
        before, dates = files_below(author.out), dates_below(author.out)
        result = build_at(root, today=author.today, wishes=author.wishes, strict=author.strict)
        after = files_below(author.out)
        sources = sources_below(root)
        clean = self._clean(sources, author.today, author.wishes, author.strict)
        assert told(result, root) == clean.problems, f"other problems{story}"
        author.good = not result.failed
        if result.failed:
            assert first_difference(after, before) == "", f"changed by a build with errors{story}"
            assert dates_below(author.out) == dates, f"touched by a build with errors{story}"
            assert clean.files == {}, story
            return
        difference = first_difference(after, clean.files)
        assert difference == "", f"{difference}{story}"
        changed = {path for path in {*before, *after} if before.get(path) != after.get(path)}
        assert changed <= {*result.written, *result.deleted}, f"changed but not said{story}"
        assert (result.pages, result.files) == (clean.pages, len(clean.files)), story
        assert leftovers(root) == [], story
        self.good = sources

    def _clean(self, sources: dict[str, bytes], today: str, wishes: Wishes, strict: bool) -> Clean:
        key = (frozenset(sources.items()), today, wishes, strict)
        if key not in self._cleans:
            result = build_clean(self.root, self.copy, today=today, wishes=wishes, strict=strict)
            files = files_below(self.copy / "_site")
            self._cleans[key] = Clean(told(result, self.copy), files, result.pages)
        return self._cleans[key]

    def _undo(self) -> str:
        """Bring the sources back to what they were at the last build without errors."""
        now = sources_below(self.root)
        for path in now.keys() - self.good.keys():
            (self.root / path).unlink()
        kept = {path: data for path, data in self.good.items() if now.get(path) != data}
        write(self.root, kept)
        self.author.strict, self.author.wishes = False, NO_WISHES
        return "undo"


@pytest.mark.parametrize("seed", SEEDS)
def test_after_any_edits_the_site_is_the_one_of_a_clean_build(seed: int, folder: Path) -> None:
    law = Law(folder, seed)
    for _ in range(EDITS):
        law.edit()
        law.check()
