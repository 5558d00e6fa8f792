"""A program that stands in the place of ffmpeg, and pictures for it to hand out."""

import struct
import zlib
from pathlib import Path

VERSION = "ffmpeg version 9.9-fake Copyright"
#: It says its version, or hands out the frame of the moment that it is asked for.
SCRIPT = """#!/bin/sh
case $1 in -version) echo {version}; exit;; esac
echo "$*" >> "{folder}/calls"
while [ $# -gt 0 ]; do
  case $1 in -ss) cat "{folder}/$2.png" 2>/dev/null;; esac
  shift
done
"""


def picture(width: int, height: int, *shades: int, notes: bytes = b"") -> bytes:
    """Return a PNG of stripes in these shades of grey, with a text among its chunks."""
    row = bytes(shades[x * len(shades) // width] for x in range(width) for _ in range(3))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress((b"\0" + row) * height)), (b"IEND", b"")]
    if notes:
        chunks.insert(1, (b"tEXt", b"Comment\0" + notes))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def tool(folder: Path, script: str = SCRIPT, version: str = VERSION, **frames: bytes) -> Path:
    """Write a program called ffmpeg, with the frames that it has; "at_0_5" is at half a second."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "ffmpeg"
    place.write_text(script.format(folder=folder, version=version))
    place.chmod(0o755)
    for name, data in frames.items():
        (folder / f"{name.removeprefix('at_').replace('_', '.')}.png").write_bytes(data)
    return place


def calls(folder: Path) -> list[str]:
    """Return how the program was called, the words of each time in a line."""
    place = folder / "calls"
    return place.read_text().splitlines() if place.exists() else []
