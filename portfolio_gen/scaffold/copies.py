"""Working copies: pictures as they lie beside a write-up, large enough for every screen.

They are cleaned of what cameras note of places and devices, as a folder of texts often ends in a
public repository. Whose picture it is stays. The originals stay where they are.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from msgspec import structs

from portfolio_gen.cleaning.clean import KEPT, clean_file
from portfolio_gen.cleaning.results import NeedsEncoding, Unclean
from portfolio_gen.model.recipes import Derivative
from portfolio_gen.model.site import Probe
from portfolio_gen.scaffold.picked import LeftOut, Picked

#: Pixels of the longer edge: twice what the widest pages show, so that crops stay sharp.
LONGEST_EDGE = 4000
#: Of a JPEG that will be encoded once more: with the first, no eye finds what it lost; the others
#: are for originals that had lost as much already, as a copy is never larger than its original.
QUALITIES = (90, 82, 75)
#: Kinds of files that web tools of all sorts take as they are.
AS_THEY_ARE = ("jpeg", "png", "apng", "webp", "avif", "gif", "svg")
ENDINGS = {"jpeg": ".jpg", "png": ".png"}
THREADS = 4

Place = Callable[[str], str]
#: Of one picture: why it is left out, or its new file and how many bytes that has.
Outcome = LeftOut | tuple[str, int]


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
    originals: bool,
) -> Brought:
    """Make the working copies of what was picked, or with `originals` copies byte by byte.

    `place` gives the path to write a name to; `leave_out` takes the name back where that failed.
    """
    found = Brought()

    def copied(at: int) -> Outcome:
        outcome = _copy(picked[at], stems[at], place, leave_out, originals=originals)
        return outcome if isinstance(outcome, LeftOut) else (outcome, os.path.getsize(outcome))

    for at, outcome in enumerate(_each(copied, len(picked))):
        progress(at + 1, len(picked))
        if isinstance(outcome, LeftOut):
            found.left.append(outcome)
            continue
        target, size = outcome
        (found.films if picked[at].is_film else found.names).append(os.path.basename(target))
        found.original_bytes += os.path.getsize(picked[at].path)
        found.bytes += size
    return found


def _each(copied: Callable[[int], Outcome], count: int) -> Iterator[Outcome]:
    """Yield the outcomes in order; what was not begun is given up when anything ends it."""
    pool = ThreadPoolExecutor(min(THREADS, os.cpu_count() or 1), "copies")
    try:
        yield from pool.map(copied, range(count))
    finally:
        pool.shutdown(cancel_futures=True)


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
    return Derivative(b"", *size, "jpeg", QUALITIES[0], 0, keep=keep)


def _copy(
    picked: Picked, stem: str, place: Place, leave_out: Callable[[str], None], *, originals: bool
) -> LeftOut | str:
    """Write the copy of one picture; return the path of the file, or why there is none."""
    suffix = os.path.splitext(picked.path)[1].lower()
    if originals:
        target = place(stem + suffix)
        shutil.copyfile(picked.path, target)
        return target
    wish = working_copy(picked.said) if isinstance(picked.said, Probe) else None
    data = b"" if wish is None else _encoded(picked.path, wish)
    if isinstance(data, LeftOut):
        return data
    if wish is not None and (data and not _is_smaller_as_it_is(picked, data)):
        return _written(data, place(f"{stem}{ENDINGS[wish.format]}"))
    name = stem + (".jpg" if suffix == ".jpeg" else suffix)
    outcome = _cleaned(picked, place(name))
    if isinstance(outcome, LeftOut):
        leave_out(name)
        return _written(data, place(f"{stem}{ENDINGS[wish.format]}")) if wish else outcome
    return outcome


def _is_smaller_as_it_is(picked: Picked, data: bytes) -> bool:
    """Tell whether an original has fewer bytes than its copy would have, and is for the web."""
    is_usual = isinstance(picked.said, Probe) and picked.said.format in AS_THEY_ARE
    return is_usual and os.path.getsize(picked.path) < len(data)


def _written(data: bytes, target: str) -> str:
    with open(target, "wb") as file:
        file.write(data)
    return target


def _cleaned(picked: Picked, target: str) -> LeftOut | str:
    """Write an original without its notes."""
    outcome = clean_file(picked.path, target, os.path.splitext(target)[1], KEPT)
    name = os.path.basename(picked.path)
    is_large = isinstance(picked.said, Probe) and working_copy(picked.said) is not None
    if isinstance(outcome, NeedsEncoding) and isinstance(picked.said, Probe) and not is_large:
        # Its notes can't be cut out. The bytes are kept: what is published is encoded anew.
        shutil.copyfile(picked.path, target)
        return target
    if isinstance(outcome, NeedsEncoding):
        return LeftOut(name, outcome.reason, "")
    return LeftOut(name, outcome.reason, outcome.advice) if isinstance(outcome, Unclean) else target


def _encoded(source: str, wish: Derivative) -> LeftOut | bytes:
    """Return a working copy, of the best quality with which it is no larger than its original."""
    from portfolio_gen.pictures.encode import encode
    from portfolio_gen.pictures.faults import PictureFault

    data, most = b"", os.path.getsize(source)
    try:
        for quality in QUALITIES if wish.format == "jpeg" else (wish.quality,):
            data = b"".join(
                part for _, part in encode(source, [structs.replace(wish, quality=quality)])
            )
            if len(data) <= most:
                break
    except PictureFault as fault:
        return LeftOut(os.path.basename(source), fault.fault.message, fault.fault.hint)
    return data
