"""Law: what the preview serves is the site of a clean build with drafts, after any edits.

The pages that are made ahead of a build are the same as those that the build makes.
"""

from pathlib import Path
from urllib.parse import quote

import pytest

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.serve.ahead import pages_ahead
from portfolio_gen.serve.board import Found
from portfolio_gen.serve.files import read_file
from portfolio_gen.serve.hosts import hosts_for
from portfolio_gen.serve.preview import Preview, Rebuilt
from tests.laws.edits import Author
from tests.laws.support import (
    build_clean,
    files_below,
    first_difference,
    sources_below,
    write,
    write_site,
)

SEEDS = range(4)
EDITS = 50  # a seed
DRAFTS = Wishes(drafts=True)


class Served:
    """A preview of a site under random edits, and its clean builds."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.root = write_site(folder / "site")
        self.copy = folder / "clean"
        self.author = Author(self.root, seed)
        self.story = f"\nseed {seed}"
        self.good = sources_below(self.root)
        self.preview = Preview(
            str(self.root),
            wishes=DRAFTS,
            hosts=hosts_for(8000),
            sockets=[],
            editor="",
            today=lambda: self.author.today,
            search="",
            shared="",
            told=lambda rebuilt: None,
            said=lambda sentence: None,
        )
        self.last: Rebuilt | None = self.preview.first()

    def edit(self) -> None:
        """Do an edit; after one that made errors, soon undo it."""
        author = self.author
        author.out = self.root / ".portfolio" / "preview"
        what = author.edit() if author.good or author.dice.random() < 0.4 else self._undo()
        author.strict, author.wishes = False, DRAFTS
        self.story += f"\n{self.story.count(chr(10))}. {what}"

    def check(self) -> None:
        """Build as the preview does and compare what it serves with a clean build."""
        live, board = self.preview._live, self.preview.board
        pages = [path for path in board._shown.outputs if path.endswith(".html")]
        early = dict(pages_ahead(live, self.author.dice.sample(pages, min(8, len(pages)))))
        rebuilt = self.preview._build(lambda done, of: None)
        failed = board._shown.failed if rebuilt is None else rebuilt.result.failed
        clean = build_clean(self.root, self.copy, today=self.author.today, wishes=DRAFTS)
        assert failed == clean.failed, f"{clean.problems}{self.story}"
        self.author.good = not failed
        if failed:
            return
        served = {path: self._served(path) for path in board._shown.outputs}
        difference = first_difference(served, files_below(self.copy / "_site"))
        assert difference == "", f"{difference}{self.story}"
        for path, data in early.items():
            assert served.get(path, data) == data, f"{path} was another ahead{self.story}"
        self.good = sources_below(self.root)

    def _served(self, path: str) -> bytes:
        address = "/" + path
        found = self.preview.board.find(address)
        assert isinstance(found, Found), quote(address)
        return read_file(self.preview.board.folder, path) if found.data is None else found.data

    def _undo(self) -> str:
        now = sources_below(self.root)
        for path in now.keys() - self.good.keys():
            (self.root / path).unlink()
        write(self.root, {path: data for path, data in self.good.items() if now.get(path) != data})
        return "undo"


@pytest.mark.parametrize("seed", SEEDS)
def test_after_any_edits_the_preview_serves_a_clean_build(seed: int, folder: Path) -> None:
    served = Served(folder, seed)
    for _ in range(EDITS):
        served.edit()
        served.check()
