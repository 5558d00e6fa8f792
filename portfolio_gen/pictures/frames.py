"""A frame of a film, by ffmpeg where it is installed: the poster of a film that was given none.

The one module that calls ffmpeg. What it is asked for gives the same bytes each time: one thread,
no shortcuts of one processor, nothing of what the film says of itself.
"""

import subprocess
from collections.abc import Iterator

from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.results import Clean
from portfolio_gen.model.site import Fault, Film

#: Version of the functions below: goes up when another frame comes of a film.
FRAMES_VERSION = 1
#: Seconds into a film at which a frame is looked for, until one is not blank.
MOMENTS = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
#: Of 255: as many shades vary in a frame that shows something, and as bright are its lights.
VARIES, LIGHTS = 4.0, 40
#: No poster is wider or higher; no larger film is looked into.
LARGEST, MOST_PIXELS = 2560, 100_000_000
#: Seconds that ffmpeg may take for one frame.
PATIENCE = 20
#: Where nothing says otherwise, browsers take the colours of films so high for those of HDTV.
HIGH = 720
DEMUXERS = {"mp4": "mov", "webm": "matroska"}
HINT = "give it a picture of your own with `poster:`, or export it as MP4 in H.264"
NO_FRAME = Fault("has no picture that ffmpeg can show", HINT)
TOO_SLOW = Fault(f"keeps ffmpeg busy for more than {PATIENCE} seconds", HINT)


def tool_version(tool: str) -> str:
    """Return the line in which an ffmpeg says its version; "" if it says none."""
    try:
        said = _output([tool, "-version"])
    except (OSError, subprocess.SubprocessError):
        return ""
    lines = said[:10_000].decode("utf-8", "replace").splitlines()
    return next((line.strip() for line in lines if line.startswith("ffmpeg version")), "")


def poster_size(film: Film) -> tuple[int, int]:
    """Return width and height of a film's poster: those of the film, unless they are huge."""
    longest = max(film.width, film.height)
    if longest <= LARGEST:
        return film.width, film.height
    share = LARGEST / longest
    return max(1, round(film.width * share)), max(1, round(film.height * share))


def take_frame(tool: str, path: str, film: Film) -> bytes | Fault:
    """Return the first frame of a film that shows something, as a PNG without notes."""
    best: tuple[float, bytes] | None = None
    try:
        for data in _frames(tool, path, film):
            varies, lights = _seen(data)
            if varies >= VARIES and lights >= LIGHTS:
                return data
            best = max(best or (varies, data), (varies, data), key=lambda each: each[0])
    except subprocess.TimeoutExpired:
        return TOO_SLOW if best is None else best[1]
    except (OSError, subprocess.SubprocessError):
        pass
    return NO_FRAME if best is None else best[1]


def _frames(tool: str, path: str, film: Film) -> Iterator[bytes]:
    """Yield a frame of each moment, until there is none that is whole."""
    for moment in MOMENTS:
        said = _output(_command(tool, path, film, moment))
        cleaned = clean(said, ".png", frozenset()) if _is_poster(said, film) else None
        if not isinstance(cleaned, Clean):
            return
        yield cleaned.data


def _command(tool: str, path: str, film: Film, moment: float) -> list[str]:
    width, height = poster_size(film)
    matrix = ":in_color_matrix=bt709" if film.height >= HIGH and not film.coloured else ""
    exact = "flags=bicubic+accurate_rnd+full_chroma_int+bitexact"
    return [
        *(tool, "-nostdin", "-hide_banner", "-v", "quiet"),
        # A film may not be read as a list of other files, on this disk or elsewhere.
        *("-protocol_whitelist", "file", "-f", DEMUXERS[film.format], "-threads", "1"),
        *("-max_pixels", str(MOST_PIXELS), "-ss", f"{moment:g}", "-i", f"file:{path}"),
        *("-map", "0:V:0", "-frames:v", "1", "-map_metadata", "-1", "-threads", "1"),
        *("-vf", f"scale={width}:{height}:{exact}{matrix}"),
        *("-pix_fmt", "rgb24", "-fflags", "+bitexact", "-flags:v", "+bitexact"),
        *("-c:v", "png", "-f", "image2pipe", "pipe:1"),
    ]


def _output(command: list[str]) -> bytes:
    """Return what a program writes; raises OSError or SubprocessError if it can't or takes long."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    return done.stdout


def _is_poster(data: bytes, film: Film) -> bool:
    """Tell whether some bytes are a PNG of the size that was asked for. Source: RFC 2083, 4.1.1."""
    width, height = poster_size(film)
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:24] == b"IHDR" + size


def _seen(data: bytes) -> tuple[float, int]:
    """Return how much the shades of a picture vary, and how bright its lights are, of 255.

    Raises SubprocessError if the picture is damaged: its maker failed.
    """
    from portfolio_gen.pictures.vips import VipsError, load

    try:
        grey = load(data, "png", access="random").colourspace("b-w")
        return float(grey.deviate()), int(grey.percent(99))
    except VipsError as error:
        raise subprocess.SubprocessError(str(error)) from error
