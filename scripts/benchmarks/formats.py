"""Which format, quality and effort: bytes and time at equal quality, on real pictures.

    python -m scripts.benchmarks.formats --photographs FOLDER --drawings FOLDER

Needs `pip install ssimulacra2`. Photographs are JPEGs of 3,000 pixels or more, such as those of
Debian's `lomiri-wallpapers-16.04`; drawings are PNGs, such as those of `example-site/`. Prints the
tables of docs/picture-engine.md. Times are the processor's, in one thread, to be read as ratios.
"""

import argparse
import io
import math
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from ssimulacra2 import compute_ssimulacra2

from portfolio_gen.model.recipes import Derivative, PictureFormat
from portfolio_gen.pictures.formats import file_bytes
from portfolio_gen.pictures.scaling import Original, pictures
from portfolio_gen.pictures.vips import Image

WIDTHS = (480, 960, 1600)
#: Width at which quality is compared, and the score that all must reach: "high" by its authors.
JUDGED, SCORE = 960, 70.0
#: Format → efforts, and qualities between which the one that reaches the score is sought.
TRIED: tuple[tuple[PictureFormat, tuple[int, ...], tuple[int, ...]], ...] = (
    ("jpeg", (0, 1), (60, 72, 84)),
    ("webp", (0, 2, 3, 4, 6), (60, 72, 84)),
    ("avif", (0, 1, 2, 3, 4), (45, 58, 71)),
)


class Row(NamedTuple):
    """What one format at one effort came to, in sums over all photographs."""

    name: str
    quality: float
    bytes_at: dict[int, float]
    cpu_s_at: dict[int, float]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photographs", type=Path)
    parser.add_argument("--drawings", type=Path)
    parser.add_argument("--most", type=int, default=6, help="pictures to take of each sort")
    wishes = parser.parse_args(arguments)
    if wishes.photographs:
        photographs = sorted(wishes.photographs.glob("*.jpg"))[: wishes.most]
        print_photographs([_sizes(path) for path in photographs])
    if wishes.drawings:
        drawings = sorted(wishes.drawings.rglob("*.png"))
        step = max(1, len(drawings) // wishes.most)
        print_drawings([_sizes(path) for path in drawings[::step][: wishes.most]])


def _sizes(path: Path) -> dict[int, Any]:
    """Return a picture in the widths that are measured, as a build would scale it."""
    original = Original(str(path), "jpeg" if path.suffix == ".jpg" else "png")
    wide, high = original.size
    sizes = [(width, round(high * width / wide)) for width in WIDTHS if width <= wide]
    return {size[0]: image for size, image in pictures(original, (0, 0, wide, high), sizes)}


def print_photographs(photographs: Sequence[dict[int, Any]]) -> None:
    """Print bytes and time of each format and effort, at equal quality."""
    rows = _measured(photographs)
    first = next(rows)
    print(f"\n{len(photographs)} photographs, SSIMULACRA2 {SCORE:g} at {JUDGED} px\n")
    print("| format, effort | quality |", " | ".join(f"{w} px: bytes, time" for w in WIDTHS), "|")
    print("|---|---|" + "---|" * len(WIDTHS))
    for row in chain((first,), rows):
        cells = [
            f"{row.bytes_at[width] / first.bytes_at[width]:.2f}, "
            f"{row.cpu_s_at[width] / first.cpu_s_at[width]:.1f}"
            for width in WIDTHS
        ]
        print(f"| {row.name} | {row.quality:.0f} |", " | ".join(cells), "|", flush=True)
    kb = [f"{first.bytes_at[w] / len(photographs) / 1000:.0f} kB" for w in WIDTHS]
    ms = [f"{first.cpu_s_at[w] / len(photographs) * 1000:.0f} ms" for w in WIDTHS]
    print(f"\n1.00 is {', '.join(kb)} and {', '.join(ms)} a photograph")


def _measured(photographs: Sequence[dict[int, Any]]) -> Iterator[Row]:
    for form, efforts, qualities in TRIED:
        for effort in efforts:
            found = [_equal(photo[JUDGED], form, effort, qualities) for photo in photographs]
            quality = statistics.mean(found)
            row = Row(f"{form}, {effort}", quality, {}, {})
            for width in WIDTHS:
                made = [_timed(photo[width], form, effort, round(quality)) for photo in photographs]
                row.bytes_at[width] = sum(len(data) for data, _ in made)
                row.cpu_s_at[width] = sum(seconds for _, seconds in made)
            exact = [
                _timed(photo[JUDGED], form, effort, round(each))[0]
                for photo, each in zip(photographs, found, strict=True)
            ]
            row.bytes_at[JUDGED] = math.fsum(len(data) for data in exact)
            yield row


def _equal(image: Any, form: PictureFormat, effort: int, qualities: Sequence[int]) -> float:
    """Return the quality that reaches the score, by the line through the two nearest tries."""
    tries = [
        (quality, score(image, _timed(image, form, effort, quality)[0])) for quality in qualities
    ]
    lower = max(0, min(len(tries) - 2, sum(found < SCORE for _, found in tries) - 1))
    (low, low_score), (high, high_score) = tries[lower], tries[lower + 1]
    found = low + (SCORE - low_score) / max(0.1, high_score - low_score) * (high - low)
    return max(20.0, min(95.0, found))


def score(image: Any, data: bytes) -> float:
    """Return SSIMULACRA2: 100 is equal, 90 can't be told apart, 70 is high quality, 50 medium."""
    made = Image.new_from_buffer(data, "").colourspace("srgb")
    files = [io.BytesIO(each.pngsave_buffer(compression=1)) for each in (image, made)]
    return float(compute_ssimulacra2(*files))


def _timed(
    image: Any, form: PictureFormat, effort: int, quality: int, lossless: bool = False
) -> tuple[bytes, float]:
    wish = Derivative(b"", image.width, image.height, form, quality, effort, lossless)
    start = time.process_time()
    data = file_bytes(image, wish)
    return data, time.process_time() - start


def print_drawings(drawings: Sequence[dict[int, Any]]) -> None:
    """Print bytes, time and score of ways to encode drawings."""
    tried: list[tuple[str, Callable[[Any], bytes]]] = [
        ("PNG", lambda image: _timed(image, "png", 1, 0)[0]),
        *((f"WebP lossless, {e}", _lossless(e)) for e in (0, 2, 4, 6)),
        *((f"WebP near lossless {q}", _near(q)) for q in (60, 20)),
        *((f"WebP {q}", _lossy("webp", q, 4)) for q in (80, 90)),
        *((f"AVIF {q}", _lossy("avif", q, 1)) for q in (60, 75, 90)),
    ]
    print(f"\n{len(drawings)} drawings: bytes of all, time, lowest score\n")
    print("| encoded as |", " | ".join(f"{width} px" for width in WIDTHS), "|")
    print("|---|" + "---|" * len(WIDTHS))
    for name, make in tried:
        cells = [_cell([sizes[width] for sizes in drawings], width, make) for width in WIDTHS]
        print(f"| {name} |", " | ".join(cells), "|", flush=True)


def _cell(images: Sequence[Any], width: int, make: Callable[[Any], bytes]) -> str:
    """Return the sums of all drawings and, where quality is judged, the lowest score."""
    start = time.process_time()
    made = [make(image) for image in images]
    seconds = time.process_time() - start
    cell = f"{sum(map(len, made)) / 1000:.0f} kB, {seconds:.1f} s"
    if width != JUDGED:
        return cell
    return f"{cell}, {min(map(score, images, made)):.0f}"


def _lossless(effort: int) -> Callable[[Any], bytes]:
    return lambda image: _timed(image, "webp", effort, 80, lossless=True)[0]


def _lossy(form: PictureFormat, quality: int, effort: int) -> Callable[[Any], bytes]:
    return lambda image: _timed(image, form, effort, quality)[0]


def _near(quality: int) -> Callable[[Any], bytes]:
    return lambda image: bytes(
        image.webpsave_buffer(near_lossless=True, Q=quality, effort=4, keep="none")
    )


if __name__ == "__main__":
    main()
