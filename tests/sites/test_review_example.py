"""The example site says who did what, why and what came of it: the review is silent."""

from pathlib import Path

from portfolio_gen.looking import look_at
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.review.review import Review
from tests.example import copy_of_example


def test_nothing_is_said_of_the_example_site(tmp_path: Path) -> None:
    root = tmp_path / "site"
    copy_of_example(root)
    seen = look_at(
        str(root), today="2026-12-01", wishes=Wishes(drafts=True), search="", waiting=lambda: None
    )
    assert seen.site is not None
    assert seen.plan is not None
    review = Review(seen.site, seen.plan, seen.memo, seen.today)
    assert len(review.readable()) > 20
    assert review.all() == []
