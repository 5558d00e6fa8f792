"""Makes the fonts of the themes from the packages of Fontsource, smaller than they come.

    pip install fonttools brotli        # and npm, for `npm pack`
    python scripts/fonts.py

Writes themes/*/assets/fonts/ anew. It is no part of a build nor of the tests: its results are
committed. Each file is narrowed to the weights that the theme uses, and gets what French needs and
the packages' latin files lack: Ÿ, the narrow no-break space and an arrow.
"""

import subprocess
import sys
import tarfile
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib.instancer import instantiateVariableFont

THEMES = Path(__file__).parent.parent / "themes"
NEWSREADER = "@fontsource-variable/newsreader@5.3.0"
HANKEN = "@fontsource-variable/hanken-grotesk@5.3.0"
ARCHIVO = "@fontsource-variable/archivo@5.3.0"
FEATURES = ["kern", "liga", "ccmp", "mark", "mkmk", "pnum", "tnum"]
NARROW_SPACE, ARROW, Y_DIAERESIS = 0x202F, 0x2192, 0x0178


class Cut(NamedTuple):
    """One file to make: from which package and file, and what stays of its axes."""

    name: str
    package: str
    file: str  # `{set}` is latin or latin-ext
    axes: dict[str, float | tuple[float, float]]
    themes: tuple[str, ...] = ("dossier",)


CUTS = (
    Cut(
        "newsreader",
        NEWSREADER,
        "newsreader-{set}-wght-normal.woff2",
        {"wght": 400},
    ),
    Cut(
        "newsreader-semibold",
        NEWSREADER,
        "newsreader-{set}-wght-normal.woff2",
        {"wght": 600},
    ),
    Cut(
        "newsreader-italic",
        NEWSREADER,
        "newsreader-{set}-wght-italic.woff2",
        {"wght": 400},
    ),
    Cut(
        "newsreader-display",
        NEWSREADER,
        "newsreader-{set}-opsz-normal.woff2",
        {"wght": 400, "opsz": 72},
    ),
    Cut(
        "hanken-grotesk",
        HANKEN,
        "hanken-grotesk-{set}-wght-normal.woff2",
        {"wght": (400, 600)},
        ("cimaise", "dossier"),
    ),
    Cut(
        "archivo",
        ARCHIVO,
        "archivo-{set}-wdth-normal.woff2",
        {"wght": (400, 700), "wdth": (75, 100)},
        ("registre",),
    ),
)
LICENCES = {
    NEWSREADER: "OFL-newsreader.txt",
    HANKEN: "OFL-hanken-grotesk.txt",
    ARCHIVO: "OFL-archivo.txt",
}


def main() -> None:
    """Make every file, and put the licences beside them."""
    with tempfile.TemporaryDirectory() as scratch:
        packages = {name: fetched(name, Path(scratch)) for name in LICENCES}
        for cut in CUTS:
            font = made(cut, packages[cut.package] / "files")
            licence = (packages[cut.package] / "LICENSE").read_bytes()
            for theme in cut.themes:
                folder = THEMES / theme / "assets" / "fonts"
                folder.mkdir(parents=True, exist_ok=True)
                path = folder / f"{cut.name}.woff2"
                font.save(path)
                (folder / LICENCES[cut.package]).write_bytes(licence)
                print(f"{path.stat().st_size / 1024:6.1f} KB  {theme}/{path.name}")


def fetched(package: str, scratch: Path) -> Path:
    """Return the folder of an npm package, which npm brings and checks."""
    place = scratch / package.split("/")[1]
    place.mkdir()
    command = ["npm", "pack", "--silent", "--pack-destination", str(place), package]
    subprocess.run(command, check=True, stdout=sys.stderr)
    with tarfile.open(next(place.glob("*.tgz"))) as archive:
        archive.extractall(place, filter="data")
    return place / "package"


def made(cut: Cut, folder: Path) -> Any:
    """Return a font with its axes narrowed and its missing signs added."""
    font, more = (_opened(cut, folder, part) for part in ("latin", "latin-ext"))
    if "HVAR" in font:
        del font["HVAR"]  # It would have to name the new glyphs; gvar says the same.
    _take(Y_DIAERESIS, font, more)
    _as_class_of("Yacute", _glyph(font, Y_DIAERESIS), font)
    _add_narrow_space(font)
    _add_arrow(font)
    _subset(font)
    font["head"].modified = font["head"].created  # The same bytes on any day.
    font.flavor = "woff2"
    return font


def _opened(cut: Cut, folder: Path, part: str) -> Any:
    font = TTFont(folder / cut.file.format(set=part), recalcTimestamp=False)
    return instantiateVariableFont(font, cut.axes)


def _glyph(font: Any, code: int) -> str:
    return str(font.getBestCmap()[code])


def _take(code: int, font: Any, source: Any) -> None:
    """Copy a character's glyph, and those it is made of, from another part of the same font."""
    name = _glyph(source, code)
    glyph = source["glyf"][name]
    for part in glyph.components if glyph.isComposite() else []:
        if part.glyphName not in font["glyf"].glyphs:
            _put(part.glyphName, font, source)
    _put(name, font, source)
    _map(code, name, font)


def _put(name: str, font: Any, source: Any) -> None:
    font["glyf"][name] = deepcopy(source["glyf"][name])
    font["hmtx"][name] = source["hmtx"][name]
    if "gvar" in font:
        font["gvar"].variations[name] = deepcopy(source["gvar"].variations.get(name, []))


def _map(code: int, name: str, font: Any) -> None:
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def _as_class_of(model: str, name: str, font: Any) -> None:
    """Kern a glyph as another is kerned."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            pair = getattr(table, "ExtSubTable", table)
            if pair.LookupType != 2 or pair.Format != 2:
                continue
            if model in pair.Coverage.glyphs and name not in pair.Coverage.glyphs:
                pair.Coverage.glyphs.append(name)
            for classes in (pair.ClassDef1.classDefs, pair.ClassDef2.classDefs):
                if model in classes:
                    classes[name] = classes[model]


def _add_narrow_space(font: Any) -> None:
    """Add the space that French printers put before ; ! ? and units, three quarters of a space."""
    width, _ = font["hmtx"][_glyph(font, 0x20)]
    font["glyf"]["uni202F"] = Glyph()
    font["hmtx"]["uni202F"] = (round(width * 0.75), 0)
    _map(NARROW_SPACE, "uni202F", font)


def _add_arrow(font: Any) -> None:
    """The font's own arrow, or one as thick and as high as its minus."""
    if "arrowright" not in font["glyf"].glyphs:
        minus = font["glyf"][_glyph(font, 0x2212)]
        width = font["hmtx"][_glyph(font, 0x2014)][0]
        font["glyf"]["arrowright"] = _arrow(width, minus.yMin, minus.yMax)
        font["hmtx"]["arrowright"] = (width, round(width * 0.08))
    _map(ARROW, "arrowright", font)


def _arrow(width: int, bottom: int, top: int) -> Glyph:
    thick, middle = top - bottom, (top + bottom) // 2
    left, right, arm = round(width * 0.08), round(width * 0.92), round(width * 0.24)
    slant = round(thick * 1.42)  # of a stroke at 45°
    pen = TTGlyphPen(None)
    _polygon(
        pen,
        [(left, bottom), (left, top), (right - slant, top), (right - slant, bottom)],
    )
    _polygon(
        pen,
        [
            (right, middle),
            (right - arm, middle - arm),
            (right - arm - slant // 2, middle - arm + slant // 2),
            (right - slant, middle),
            (right - arm - slant // 2, middle + arm - slant // 2),
            (right - arm, middle + arm),
        ],
    )
    return pen.glyph()


def _polygon(pen: TTGlyphPen, points: list[tuple[int, int]]) -> None:
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def _subset(font: Any) -> None:
    font.setGlyphOrder(list(font["glyf"].glyphOrder))
    if "gvar" in font:
        for name in font.getGlyphOrder():
            font["gvar"].variations.setdefault(name, [])
    options = Options(layout_features=FEATURES, hinting=False, notdef_outline=True)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)


if __name__ == "__main__":
    main()
