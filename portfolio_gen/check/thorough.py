"""The rules that `check` applies beyond those of every build."""

from portfolio_gen.check.anatomy import Anatomy, anatomies
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.pages import page_problems
from portfolio_gen.check.seen import Seen
from portfolio_gen.check.whole import site_problems
from portfolio_gen.model.problem import Problem


def examine(seen: Seen) -> tuple[list[Problem], dict[str, Anatomy]]:
    """Return the problems of a finished site, and how each of its pages is built."""
    pages = {
        path: (content, seen.place_of(path))
        for path, content in seen.contents.items()
        if path.lower().endswith((".html", ".htm"))
    }
    found = anatomies(pages, seen.plan.base_url, seen.work, seen.workers)
    finder = Finder(seen.plan, seen.place_of)
    problems = [*page_problems(seen, found, finder), *site_problems(seen, found)]
    return problems, found
