"""The growing plan: one recipe for each output path."""

from portfolio_gen.model.plan import Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Recipe


class Outputs:
    """Output paths and their recipes; two for one path, letter case aside, is a problem."""

    def __init__(self, problems: list[Problem]) -> None:
        self.planned: dict[str, Planned] = {}
        self._problems = problems
        self._taken: dict[str, str] = {}  # path without letter case → path

    def add(self, path: str, recipe: Recipe, origin: Span, sources: tuple[str, ...] = ()) -> bool:
        """Plan an output and return True; False, with a problem, if its path is taken."""
        assert not {"", ".", ".."} & set(path.split("/")), path  # it must stay below the folder
        folded = path.casefold()
        first = self._taken.get(folded)
        if first is not None:
            other = self.planned[first]
            if other.recipe == recipe and first == path:
                return True
            self._problems.append(_collision(path, origin, first, other.origin))
            return False
        self._taken[folded] = path
        self.planned[path] = Planned(recipe, origin, sources)
        return True

    def under_files(self) -> None:
        """Report every output that needs a folder where another output is a file."""
        for path, planned in self.planned.items():
            folder = path.rpartition("/")[0]
            while folder:
                first = self._taken.get(folder.casefold())
                if first is not None:
                    other = self.planned[first]
                    self._problems.append(_collision(path, planned.origin, first, other.origin))
                folder = folder.rpartition("/")[0]


def _collision(path: str, origin: Span, first: str, other: Span) -> Problem:
    address = "/" + path.removesuffix("index.html")
    also = "" if first == path else f" (as /{first.removesuffix('index.html')})"
    return Problem(
        "address-taken",
        "error",
        f"{origin.path} and {other.path} would both be published at {address}{also}",
        origin,
        "give one of them another `slug`, or another file name",
    )
