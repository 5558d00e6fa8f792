"""What a publication changes, file by file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

#: More files than this are told by folder.
MOST = 40
#: Folders that are told, at most, of those with the most files.
FOLDERS = 12


class Changes(Struct, frozen=True):
    """Paths that come, change and go, sorted."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Return how many files differ."""
        return len(self.new) + len(self.changed) + len(self.gone)


def changes_between(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    """Return the changes between the files of two trees: names of blobs by path."""
    return Changes(
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(path for path, blob in after.items() if before.get(path, blob) != blob)),
        tuple(sorted(before.keys() - after.keys())),
    )


def in_words(changes: Changes) -> list[str]:
    """Return how many files come, change and go: ["3 new", "1 changed"]."""
    counted = (
        (len(changes.new), "new"), (len(changes.changed), "changed"), (len(changes.gone), "gone"),
    )  # fmt: skip
    return [f"{number:,} {word}" for number, word in counted if number] or ["no change"]


def as_lines(changes: Changes, *, whole: bool) -> Iterator[str]:
    """Yield a line for each file, or, unless `whole`, for each folder where there are many."""
    signs = (("+", changes.new), ("~", changes.changed), ("-", changes.gone))
    for sign, paths in signs:
        many = len(paths) > MOST and not whole
        yield from _grouped(sign, paths) if many else _each(sign, paths)


def _each(sign: str, paths: Iterable[str]) -> Iterator[str]:
    for path in paths:
        yield f"  {sign} {_visible(path)}"


def _grouped(sign: str, paths: Iterable[str]) -> Iterator[str]:
    """Yield the folders with the most files, by name, and how many files are elsewhere."""
    folders = Counter("/".join(path.split("/")[:2][: path.count("/")]) for path in paths)
    told = sorted(folders.most_common(FOLDERS))
    for folder, number in told:
        place = f"{_visible(folder)}/" if folder else "at the top"
        yield f"  {sign} {place}: {_files(number)}"
    rest = sum(folders.values()) - sum(number for _, number in told)
    if rest:
        number = len(folders) - len(told)
        more = "1 more folder" if number == 1 else f"{number:,} more folders"
        yield f"  {sign} in {more}: {_files(rest)}"


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number:,} files"


def _visible(path: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in path)
