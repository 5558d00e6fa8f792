"""Photographs to measure with, and scores of what became of them. Run by `scripts/bench pictures`.

    python -m scripts.benchmarks.pictures_material photographs SOURCES FOLDER COUNT
    python -m scripts.benchmarks.pictures_material scores < pairs.json

The second needs `pip install ssimulacra2`.
"""

import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyvips

from scripts.benchmarks.dice import Dice

SIZE = (4000, 3000)
#: A crop is this many pixels wide or more, so that all widths are made of real detail.
NARROWEST = 2050
#: Standard deviation of the noise that a sensor adds, of 255.
GRAIN = 2.5
#: In thousandths, how small a crop may be beside the largest that its source has.
_LEAST, _MOST = 800, 1000


def write_photographs(sources: Sequence[Path], folder: Path, count: int) -> None:
    """Write different JPEGs as cameras make them: crops of the sources, else made up."""
    usable = [path for path in sources if _widest(pyvips.Image.new_from_file(path)) >= NARROWEST]
    for number in range(count):
        dice = Dice(number)
        image = _crop(usable[number % len(usable)], dice) if usable else _made_up(number)
        if dice.number(2):
            image = image.fliphor()
        name = folder / f"photo-{number + 1:02}.jpg"
        _grainy(image, number).jpegsave(name, Q=90, subsample_mode="on", keep="none")


def _widest(image: Any) -> int:
    """Return the width of the largest crop of 4:3."""
    return int(min(image.width, image.height * 4 // 3))


def _crop(source: Path, dice: Dice) -> Any:
    image = pyvips.Image.new_from_file(source).colourspace("srgb").extract_band(0, n=3)
    most = _widest(image)
    wide = max(NARROWEST, most * (_LEAST + dice.number(_MOST - _LEAST)) // 1000)
    high = wide * 3 // 4
    left, top = dice.number(image.width - wide + 1), dice.number(image.height - high + 1)
    crop = image.extract_area(left, top, wide, high)
    return crop.resize(SIZE[0] / wide, vscale=SIZE[1] / high)


def _grainy(image: Any, seed: int) -> Any:
    """Return the picture with a sensor's noise, of which the sources have lost some."""
    grain = pyvips.Image.gaussnoise(*SIZE, mean=0, sigma=GRAIN, seed=seed)
    return (image + grain).cast("uchar").copy(interpretation="srgb")


def _made_up(number: int) -> Any:
    """Return noise of several grains, of which coarse ones count most, as in photographs."""
    channels = []
    for channel in range(3):
        total = pyvips.Image.black(*SIZE) + 128
        for octave, cell in enumerate((1024, 256, 64, 16)):
            seed = 100 * number + 10 * octave + (channel if octave < 2 else 0)
            noise = pyvips.Image.perlin(*SIZE, cell_size=cell, seed=seed)
            total += noise * (90 / 2**octave)
        channels.append(total)
    return channels[0].bandjoin(channels[1:])


def scores(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """Return SSIMULACRA2 for pairs of an original and a derivative.

    100 is equal, 90 can't be told apart, 70 is high quality, 50 medium. The original is made
    smaller by Lanczos 3, as all contenders do.
    """
    from ssimulacra2 import compute_ssimulacra2

    found = []
    for original, made in pairs:
        image = pyvips.Image.new_from_file(made).colourspace("srgb")
        whole = pyvips.Image.new_from_file(original)
        ideal = whole.resize(image.width / whole.width, vscale=image.height / whole.height)
        files = [io.BytesIO(each.pngsave_buffer(compression=1)) for each in (ideal, image)]
        found.append(float(compute_ssimulacra2(*files)))
    return found


if __name__ == "__main__":
    if sys.argv[1] == "photographs":
        found = sorted(Path(sys.argv[2]).rglob("*.jpg"))
        photographs = [path for path in found if not path.is_symlink()]
        write_photographs(photographs, Path(sys.argv[3]), int(sys.argv[4]))
    else:
        print(json.dumps(scores(json.load(sys.stdin))))
