"""Working copies: pictures as they lie beside a write-up, large enough for every screen.

They are cleaned of what cameras note of places and devices, as a folder of texts often ends in a
public repository. Whose picture it is stays. The originals stay where they are.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from portfolio_gen.cleaning.clean import KEPT, clean_file
from portfolio_gen.cleaning.results import NeedsEncoding, Unclean
from portfolio_gen.model.recipes import Derivative
from portfolio_gen.model.site import Probe
from portfolio_gen.scaffold.picked import LeftOut, Picked

#: Pixels of the longer edge: twice what the widest pages show, so that crops stay sharp.
LONGEST_EDGE = 4000
#: Of a JPEG that will be encoded once more: no eye finds what it lost.
QUALITY = 90
#: Kinds of files that web tools of all sorts take as they are.
AS_THEY_ARE = ("jpeg", "png", "apng", "webp", "avif", "gif", "svg")
THREADS = 4

Place = Callable[[str], str]


class Brought:
    """What came of bringing pictures in: names of new files in order, and what was left out."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.films: list[str] = []
        self.left: list[LeftOut] = []
        self.original_bytes = 0
        self.bytes = 0


def bring(
    picked: Sequence[Picked],
    stems: Sequence[str],
    place: Place,
    leave_out: Callable[[str], None],
    progress: Callable[[int, int], None],
    *,
    originals: bool = False,
) -> Brought:
    """Make the working copies of what was picked, or with `originals` copies byte by byte.

    `place` gives the path to write a name to; `leave_out` takes the name back where that failed.
    """
    found = Brought()
    names = [f"{stem}{_suffix(each, originals)}" for each, stem in zip(picked, stems, strict=True)]

    def copied(at: int) -> LeftOut | int:
        target = place(names[at])
        outcome = _copy(picked[at], target, originals=originals)
        if isinstance(outcome, LeftOut):
            leave_out(names[at])
            return outcome
        return os.path.getsize(target)

    for at, outcome in enumerate(_each(copied, len(picked))):
        progress(at + 1, len(picked))
        if isinstance(outcome, LeftOut):
            found.left.append(outcome)
            continue
        (found.films if picked[at].is_film else found.names).append(names[at])
        found.original_bytes += os.path.getsize(picked[at].path)
        found.bytes += outcome
    return found


def _each(copied: Callable[[int], LeftOut | int], count: int) -> Iterator[LeftOut | int]:
    """Yield the outcomes in order; what was not begun is given up when anything ends it."""
    pool = ThreadPoolExecutor(min(THREADS, os.cpu_count() or 1), "copies")
    try:
        yield from pool.map(copied, range(count))
    finally:
        pool.shutdown(cancel_futures=True)


def _suffix(picked: Picked, originals: bool) -> str:
    suffix = os.path.splitext(picked.path)[1].lower()
    wish = None if originals or not isinstance(picked.said, Probe) else working_copy(picked.said)
    if wish is None:
        return ".jpg" if suffix == ".jpeg" and not originals else suffix
    return ".jpg" if wish.format == "jpeg" else ".png"


def working_copy(seen: Probe) -> Derivative | None:
    """Return how a picture is encoded for work; None if it is small enough as it is.

    Drawings and what has transparent parts lose nothing but size.
    """
    longest = max(seen.width, seen.height)
    if seen.frames > 1 or seen.format == "svg":
        return None
    if longest <= LONGEST_EDGE and seen.format in AS_THEY_ARE:
        return None
    share = min(1.0, LONGEST_EDGE / longest)
    size = max(1, round(seen.width * share)), max(1, round(seen.height * share))
    keep = tuple(sorted(KEPT))
    if seen.drawing or seen.alpha:
        return Derivative(b"", *size, "png", 100, 4, lossless=True, keep=keep)
    return Derivative(b"", *size, "jpeg", QUALITY, 0, keep=keep)


def _copy(picked: Picked, target: str, *, originals: bool) -> LeftOut | None:
    name = os.path.basename(picked.path)
    if originals:
        shutil.copyfile(picked.path, target)
        return None
    wish = working_copy(picked.said) if isinstance(picked.said, Probe) else None
    if wish is not None:
        return _encoded(picked.path, target, wish)
    outcome = clean_file(picked.path, target, os.path.splitext(target)[1], KEPT)
    if isinstance(outcome, NeedsEncoding) and isinstance(picked.said, Probe):
        # Its notes can't be cut out. The bytes are kept: what is published is encoded anew.
        shutil.copyfile(picked.path, target)
        return None
    if isinstance(outcome, NeedsEncoding):
        return LeftOut(name, outcome.reason, "")
    return LeftOut(name, outcome.reason, outcome.advice) if isinstance(outcome, Unclean) else None


def _encoded(source: str, target: str, wish: Derivative) -> LeftOut | None:
    from portfolio_gen.pictures.encode import encode
    from portfolio_gen.pictures.faults import PictureFault

    try:
        for _, data in encode(source, [wish]):
            with open(target, "wb") as file:
                file.write(data)
    except PictureFault as fault:
        return LeftOut(os.path.basename(source), fault.fault.message, fault.fault.hint)
    return None
