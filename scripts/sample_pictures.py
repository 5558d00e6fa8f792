"""Draws the pictures of the sample projects that `portfolio new` writes.

    python -m scripts.sample_pictures

Flat colours and no letters: the files stay small and serve every language.
"""

# ruff: noqa: E501 - outlines are long, and no clearer on several lines

import math
from pathlib import Path

from portfolio_gen.pictures.png import png_bytes
from portfolio_gen.pictures.vips import drawn_svg

FOLDER = Path(__file__).parent.parent / "portfolio_gen" / "scaffold" / "data" / "pictures"
PAPER, INK = "#f1ece2", "#23312e"
WOOD, WOOD_DARK, WOOD_LIGHT = "#c98b4f", "#9a6233", "#dca871"
GREEN, GREEN_DARK, SKY, WALL, GROUND = "#5f7f5c", "#3f5d45", "#cfdcdb", "#e2d5bf", "#b9ad97"
BLUE, RED = "#3d6f8e", "#b4492f"
STALLS = (RED, "#d9a441", "#5f7f5c", "#3d6f8e", "#8c5a6b")


def drawing(width: int, height: int, *parts: str) -> bytes:
    """Return a drawing as SVG."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
    return (head + "".join(parts) + "</svg>").encode()


def box(x: float, y: float, w: float, h: float, fill: str, more: str = "") -> str:
    """Return a rectangle."""
    size = f'x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}"'
    return f'<rect {size} fill="{fill}" {more}/>'


def shape(points: str, fill: str, more: str = "") -> str:
    """Return a path that is filled."""
    return f'<path d="{points}" fill="{fill}" {more}/>'


def line(points: str, color: str, width: float, more: str = "") -> str:
    """Return a path that is drawn."""
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{points}" fill="none" stroke="{color}" stroke-width="{width}" {ends} {more}/>'


def disc(x: float, y: float, r: float, fill: str) -> str:
    """Return a disc."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{fill}"/>'


def drop(x: float, y: float, size: float, fill: str) -> str:
    """Return a drop of water that falls."""
    return shape(
        f"M{x} {y - 1.7 * size} C{x + size * 0.4} {y - size} {x + size} {y - size * 0.4} "
        f"{x + size} {y + size * 0.2} A{size} {size} 0 1 1 {x - size} {y + size * 0.2} "
        f"C{x - size} {y - size * 0.4} {x - size * 0.4} {y - size} {x} {y - 1.7 * size}Z",
        fill,
    )


def bench_in_the_yard() -> bytes:
    """Return the bench before a school's wall, after rain."""
    parts = [box(0, 0, 1800, 1200, SKY), box(0, 250, 1800, 630, WALL)]
    parts += [box(x, 360, 210, 300, "#8fa5a6") for x in (150, 520, 890)]
    parts += [box(x + 100, 360, 10, 300, WALL) for x in (150, 520, 890)]
    parts += [box(x - 16, 660, 242, 22, "#cbbb9f") for x in (150, 520, 890)]
    parts += [box(0, 232, 1800, 24, "#a4553d"), box(0, 880, 1800, 320, GROUND)]
    # A tree that stands before the wall, and its shade.
    parts += [shape("M1490 900 L1505 420 L1560 420 L1590 900Z", "#6d5540")]
    crown = ((1420, 300, 190), (1610, 250, 220), (1530, 120, 200), (1740, 330, 160))
    parts += [disc(x, y, r, GREEN_DARK) for x, y, r in crown]
    parts += [disc(x - 34, y - 40, r * 0.72, GREEN) for x, y, r in crown]
    puddle = "M180 1105 C330 1065 640 1075 720 1100 C790 1125 560 1150 400 1146 C270 1142 120 1130"
    parts += [shape(f"{puddle} 180 1105Z", "#a9bcbd")]
    parts += [shape("M330 1020 L1420 1020 L1500 1060 L280 1060Z", "#9b907b")]
    # The bench: two frames, seven slats, a back of three.
    for x in (420, 1270):
        parts += [
            line(f"M{x} 1040 L{x} 800", INK, 26),
            line(f"M{x + 90} 1040 L{x + 90} 800", INK, 26),
            line(f"M{x} 800 L{x - 26} 610", INK, 22),
        ]
    for at, y in enumerate((612, 664, 716)):
        parts += [
            box(330, y, 1120, 34, (WOOD, WOOD_LIGHT, WOOD)[at]),
            box(330, y + 34, 1120, 5, WOOD_DARK),
        ]
    for at in range(4):
        y = 766 + at * 13
        parts += [box(320 - at * 5, y, 1140 + at * 10, 10, (WOOD_LIGHT, WOOD)[at % 2])]
    parts += [box(300, 818, 1180, 24, WOOD_LIGHT), box(300, 842, 1180, 9, WOOD_DARK)]
    parts += [drop(x, y, 7, BLUE) for x, y in ((520, 900), (760, 940), (1010, 890), (1180, 950))]
    return drawing(1800, 1200, *parts)


def slats_in_section() -> bytes:
    """Return the seat cut through: water runs off tilted slats and falls between them."""
    parts = [box(0, 0, 1800, 1200, PAPER)]
    parts += [line(f"M{x} 0 L{x} 1200", "#e4dccc", 2) for x in range(100, 1800, 100)]
    parts += [line(f"M0 {y} L1800 {y}", "#e4dccc", 2) for y in range(100, 1200, 100)]
    for at in range(5):
        x, y = 210 + at * 285, 470
        grain = "".join(
            line(f"M18 {k} C80 {k - 9} 150 {k + 9} 222 {k}", WOOD_DARK, 3) for k in (24, 46, 68)
        )
        slat = box(0, 0, 240, 92, WOOD, 'rx="16"') + grain
        slat += (
            f'<rect width="240" height="92" rx="16" fill="none" stroke="{INK}" stroke-width="7"/>'
        )
        parts += [f'<g transform="translate({x} {y}) rotate(6)">{slat}</g>']
        edge = x + 246
        parts += [
            line(
                f"M{x + 40} {y - 22} C{x + 110} {y - 16} {x + 190} {y - 6} {edge - 4} {y + 6}",
                BLUE,
                11,
            )
        ]
        parts += [
            drop(edge + 10, y + 245 + (at % 2) * 50, 15, BLUE),
            drop(edge + 10, y + 390, 11, BLUE),
        ]
    parts += [line("M150 650 L1680 650", INK, 34), line("M300 650 L300 1120", INK, 34)]
    parts += [line("M1530 650 L1530 1120", INK, 34), line("M90 1125 L1720 1125", INK, 6)]
    # What the tilt is: an arc at the first slat.
    parts += [
        line("M210 300 L620 300", RED, 5, 'stroke-dasharray="20 16"'),
        line("M210 300 L618 343", RED, 5),
    ]
    parts += [line("M560 300 A350 350 0 0 1 558 337", RED, 5)]
    parts += [
        drop(x, y, 12, BLUE)
        for x, y in ((700, 210), (890, 300), (1080, 170), (1290, 270), (1500, 190))
    ]
    return drawing(1800, 1200, *parts)


def stall(x: float, y: float, w: float, h: float, turn: float, fill: str) -> str:
    """Return a market stall from above: its awning in stripes."""
    stripes = "".join(box(k * w / 6, 0, w / 12, h, "#ffffff", 'opacity=".55"') for k in range(6))
    inner = box(0, 0, w, h, fill) + stripes
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})">{inner}</g>'


def market_map() -> bytes:
    """Return the map of a market square from above, with its points of water and power."""
    parts = [box(0, 0, 1800, 1350, "#ece5d6")]
    blocks = (
        "M0 0 L520 0 L480 250 L0 330Z", "M640 0 L1230 0 L1210 190 L610 235Z",
        "M1350 0 L1800 0 L1800 330 L1330 200Z", "M0 460 L230 420 L260 860 L0 900Z",
        "M1590 430 L1800 460 L1800 950 L1560 900Z", "M0 1030 L300 985 L420 1350 L0 1350Z",
        "M560 1120 L1090 1150 L1080 1350 L600 1350Z", "M1230 1130 L1540 1050 L1800 1110 L1800 1350 L1210 1350Z",
    )  # fmt: skip
    parts += [shape(each, "#d3c7b1") for each in blocks]
    parts += [shape("M330 400 L1230 300 L1480 420 L1450 920 L1150 1030 L400 940Z", "#f7f2e8")]
    parts += [
        shape("M760 520 L1120 490 L1140 790 L780 815Z", "#c7bda9"),
        shape("M810 560 L1075 538 L1090 750 L825 770Z", "#b3a78f"),
    ]
    places = [(430 + k * 92, 425 - k * 10.5, -6.5) for k in range(8)]
    places += [(455 + k * 96, 845 + k * 10, 6.0) for k in range(7)]
    places += [(420 + k * 5, 540 + k * 92, 3.0) for k in range(3)]
    places += [(1290 - k * 4, 480 + k * 104, 3.0) for k in range(4)]
    parts += [
        stall(x, y, 72, 56, turn, STALLS[(at * 2 + at // 5) % len(STALLS)])
        for at, (x, y, turn) in enumerate(places)
    ]
    trees = [(640 + k * 120, 690 + math.sin(k) * 8) for k in (0, 5)]
    trees += [
        (700, 600),
        (1200, 640),
        (690, 760),
        (1200, 740),
        (1390, 960),
        (360, 970),
        (1530, 380),
    ]
    parts += [disc(x + 7, y + 9, 36, "#cfc5b2") + disc(x, y, 36, GREEN) for x, y in trees]
    for x, y, fill in (
        (575, 650, BLUE),
        (1240, 860, BLUE),
        (700, 492, BLUE),
        (560, 780, RED),
        (1245, 410, RED),
    ):
        parts += [disc(x, y, 34, "#ffffff"), disc(x, y, 27, fill)]
        if fill == BLUE:
            parts += [drop(x, y + 4, 11, "#ffffff")]
        else:
            parts += [
                shape(
                    f"M{x + 5} {y - 19} L{x - 11} {y + 4} L{x} {y + 4} L{x - 5} {y + 19} L{x + 11} {y - 4} L{x} {y - 4}Z",
                    "#ffffff",
                )
            ]
    way = "M150 390 C270 350 320 480 352 600 C380 720 350 880 470 965 C640 1050 1010 1075 1180 1060 C1330 1020 1500 980 1530 900"
    parts += [line(way, RED, 9, 'stroke-dasharray="4 24"')]
    return drawing(1800, 1350, *parts)


def folded_map() -> bytes:
    """Return the map in print, folded in four, in a hand's width on a table."""
    parts = [box(0, 0, 1800, 1200, "#7d5f45")]
    parts += [
        line(f"M0 {y} C500 {y + 14} 1200 {y - 16} 1800 {y + 6}", "#735640", 6)
        for y in range(60, 1200, 95)
    ]
    parts += [shape("M360 300 L1460 205 L1540 960 L430 1060Z", "#5d452f", 'opacity=".55"')]
    panels = (
        ("M340 270 L615 246 L680 1010 L405 1036Z", "#f7f2e8"), ("M615 246 L885 262 L950 1026 L680 1010Z", "#e6decd"),
        ("M885 262 L1160 238 L1228 1002 L950 1026Z", "#f7f2e8"), ("M1160 238 L1430 254 L1498 1018 L1228 1002Z", "#e6decd"),
    )  # fmt: skip
    parts += [shape(points, fill) for points, fill in panels]
    for at, (x, y) in enumerate(((400, 330), (668, 330), (945, 322), (1212, 320))):
        tilt = -5 if at % 2 == 0 else 3.5
        rows = "".join(
            box(10 + k % 4 * 50, 20 + k // 4 * 66, 36, 30, STALLS[(k + at * 3) % 5])
            for k in range(12)
        )
        lines = "".join(
            box(10, 290 + k * 34, 170 - (k * 37 + at * 20) % 70, 9, "#8d8371") for k in range(9)
        )
        parts += [f'<g transform="translate({x} {y}) rotate({tilt}) skewX(5)">{rows}{lines}</g>']
    parts += [
        f'<g transform="translate(1585 520) rotate(24)">{box(0, -250, 30, 520, RED)}'
        f"{shape('M0 270 L30 270 L15 326Z', '#e8cfa6')}{shape('M9 304 L21 304 L15 326Z', INK)}{box(0, -280, 30, 34, '#d8b8a8')}</g>"
    ]
    parts += [
        disc(210, 905, 118, "#e9e3d8"),
        disc(210, 905, 92, "#4a3224"),
        disc(198, 893, 78, "#593d2c"),
    ]
    parts += [line("M320 880 C392 860 392 960 316 946", "#e9e3d8", 24)]
    return drawing(1800, 1200, *parts)


PICTURES = {
    "bench.png": bench_in_the_yard,
    "section.png": slats_in_section,
    "map.png": market_map,
    "folded.png": folded_map,
}

if __name__ == "__main__":
    for name, drawn in PICTURES.items():
        image = drawn_svg(drawn(), 1500).flatten(background=[255, 255, 255]).copy_memory()
        data = png_bytes(image, 9, b"")
        (FOLDER / name).write_bytes(data)
        print(f"{name}: {len(data) // 1000} kB")
