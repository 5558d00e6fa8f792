"""The growing plan: one recipe for each output path."""

from portfolio_gen.model.plan import Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Recipe
from portfolio_gen.plan.collisions import collision
from portfolio_gen.plan.relative import output_path
from portfolio_gen.store.names import folded, unfit_for_windows

#: Bytes of one part of an address; file systems take 255, and the stage needs a few.
LONGEST = 200


class Outputs:
    """Output paths and their recipes; two for one path, letter case aside, is a problem."""

    def __init__(self, problems: list[Problem]) -> None:
        self.planned: dict[str, Planned] = {}
        self._problems = problems
        self._taken: dict[str, str] = {}  # path without letter case → path

    def add(self, path: str, recipe: Recipe, origin: Span, sources: tuple[str, ...] = ()) -> bool:
        """Plan an output and return True; False, with a problem, if its path is taken."""
        if any(len(part.encode()) > LONGEST for part in path.split("/")):
            self._problems.append(_too_long(path, origin))
            return False
        assert not {"", ".", ".."} & set(path.split("/")), path  # it must stay below the folder
        form = folded(path)
        first = self._taken.get(form)
        if first is not None:
            other = self.planned[first]
            if other.recipe == recipe and first == path:
                return True
            new = Planned(recipe, origin, sources)
            self._problems.append(collision(path, new, first, other))
            return False
        self._taken[form] = path
        self.planned[path] = Planned(recipe, origin, sources)
        if unfit_for_windows(path):
            self._problems.append(_unfit(path, origin))
        return True

    def has(self, address: str) -> bool:
        """Tell whether something is planned at an address, without regard to case."""
        return folded(output_path(address)) in self._taken

    def under_files(self) -> None:
        """Report every output that stands as a file where others need a folder, each once."""
        reported: set[str] = set()
        for path, planned in self.planned.items():
            folder = path.rpartition("/")[0]
            while folder:
                first = self._taken.get(folded(folder))
                if first is not None and first not in reported:
                    reported.add(first)
                    other = self.planned[first]
                    self._problems.append(_in_the_way(first, other.origin, path, planned.origin))
                folder = folder.rpartition("/")[0]


def _unfit(path: str, origin: Span) -> Problem:
    name = next(part for part in path.split("/") if unfit_for_windows(part))
    return Problem(
        "name-windows",
        "warning",
        f"Windows can have no file or folder of the name `{name}`, so this site can't be built "
        "there",
        origin,
        "give it another `slug` or name; if nobody uses Windows, `checks: {off: [name-windows]}`",
    )


def _too_long(path: str, origin: Span) -> Problem:
    longest = max(path.split("/"), key=len)
    return Problem(
        "address-long",
        "error",
        f"`{longest[:40]}…` is too long for an address: "
        f"{len(longest.encode())} bytes, at most {LONGEST}",
        origin,
        "give it a shorter `slug` or name",
    )


def _in_the_way(file: str, origin: Span, path: str, other: Span) -> Problem:
    return Problem(
        "address-taken",
        "error",
        f"{origin.path} would be published as the file /{file}, where {other.path} needs a folder "
        f"for /{path.removesuffix('index.html')}",
        origin,
        "give it another name",
    )
