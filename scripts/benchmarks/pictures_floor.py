"""The same derivatives by nothing but calls of libvips: what no build can be faster than.

    python -m scripts.benchmarks.pictures_floor FOLDER COUNT OUT FORMAT:QUALITY:EFFORT …

Each photograph is decoded once; the smaller widths come from the largest; as many threads as cores.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

import pyvips
from pyvips.voperation import concurrency_set

WIDTHS = (1600, 960, 480)
#: What portfolio offers to browsers without a modern format: one size.
FALLBACK = 960


def main(folder: str, count: str, out: str, *wishes: str) -> None:
    """Write the derivatives of the first photographs in a folder."""
    concurrency_set(1)
    pyvips.cache_set_max(0)
    os.makedirs(out)
    names = sorted(os.listdir(folder))[: int(count)]
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for _ in pool.map(lambda name: _photograph(f"{folder}/{name}", out, wishes), names):
            pass


def _photograph(path: str, out: str, wishes: tuple[str, ...]) -> None:
    image = pyvips.Image.jpegload(path, access="sequential")
    largest = image.resize(WIDTHS[0] / image.width).copy_memory()
    for width in WIDTHS:
        scale = width / WIDTHS[0]
        picture = largest if scale == 1 else largest.resize(scale).copy_memory()
        for wish in wishes:
            name, quality, effort = wish.split(":")
            if name != "jpeg" or width == FALLBACK:
                stem = os.path.basename(path).removesuffix(".jpg")
                _save(picture, f"{out}/{stem}-{width}.{name}", int(quality), int(effort))


def _save(picture: pyvips.Image, place: str, quality: int, effort: int) -> None:
    if place.endswith("avif"):
        picture.heifsave(
            place, compression="av1", Q=quality, effort=effort, bitdepth=8, keep="none"
        )
    elif place.endswith("webp"):
        picture.webpsave(place, Q=quality, effort=effort, keep="none")
    else:
        options = {"optimize_coding": True, "interlace": True, "quant_table": 3, "keep": "none"}
        picture.jpegsave(place, Q=quality, **options)


if __name__ == "__main__":
    main(*sys.argv[1:])
