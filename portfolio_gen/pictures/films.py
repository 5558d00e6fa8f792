"""What a film's header says: whether it can be shown, and how large. No tool is needed for it.

Source: ISO/IEC 14496-12, 8.2.2 (mvhd), 8.3.2 (tkhd), 12.1.3 and 12.1.4 (a picture's entry, pasp);
RFC 9559, 5.1.4.1.28 (Video). Where a track says nothing of the shape of its pixels, its size on
the screen does, as it does in browsers.
"""

import struct
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice

from portfolio_gen.cleaning.boxes import Box, boxes, find
from portfolio_gen.cleaning.film import HEARD, WATCHED
from portfolio_gen.cleaning.kinds import HEAD, kind_of
from portfolio_gen.cleaning.matroska import SEGMENT, TRACK, TRACK_TYPE, TRACKS, Element, elements
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import StoppedError, stop_damaged
from portfolio_gen.model.site import Film
from portfolio_gen.pictures.faults import EMPTY_FILM, OLD_FILM, TORN_FILM, Fault, film_fault
from portfolio_gen.store.view import FileView

Size = tuple[int, int]
NONE: Size = (0, 0)
#: More pixels in a row than any film has, and pixels more oblong than any.
WIDEST, OBLONG = 65_535, 32
#: More parts than a film has before its tracks.
MOST = 10_000
VIDEO, PROJECTION = 0xE0, 0x7670
PIXELS, SHOWN, CROPPED = (0xB0, 0xBA), (0x54B0, 0x54BA), (0x54CC, 0x54DD, 0x54BB, 0x54AA)
ROLL, COLOUR, MATRIX = 0x7675, 0x55B0, 0x55B1
UNKNOWN = 2  # as ISO/IEC 23091-2 counts matrices
SEEN = 1  # the type of a track of pictures
#: Types of tracks: pictures, sound, both; the others are neither seen nor heard.
TYPES = {SEEN: b"vide", 2: b"soun", 3: b"vide"}


def film(source: bytes | str) -> Film | Fault:
    """Return what a film says of itself, or why it can't be shown; 0 × 0 pixels if it doesn't say.

    `source` is its path or its bytes. A missing file raises FileNotFoundError.
    """
    if isinstance(source, bytes):
        return _film(source)
    with open(source, "rb") as file:
        return _film(FileView(file))


def _film(data: Buffer) -> Film | Fault:
    head = bytes(data[:HEAD])
    kind = kind_of(head, "")
    if kind not in ("film", "matroska"):
        return OLD_FILM if kind in ("old film", "ogg") else film_fault(head)
    try:
        tracks = _tracks_in_boxes(data) if kind == "film" else _tracks_in_elements(data)
    except StoppedError:
        return TORN_FILM
    if not tracks & (WATCHED | HEARD):
        return EMPTY_FILM
    width, height, coloured = *NONE, False
    with suppress(StoppedError):  # it is damaged, which is said where it is cleaned
        if kind == "film":
            (width, height), coloured = _size_in_boxes(data), _is_coloured_in_boxes(data)
        else:
            (width, height), coloured = _size_in_elements(data), _is_coloured_in_elements(data)
    form = "mp4" if kind == "film" else "webm"
    return Film(form, width, height, coloured, seen=bool(tracks & WATCHED))


def _tracks_in_boxes(data: Buffer) -> set[bytes]:
    """Return the types of a film's tracks; it stops where the box that lists them is missing."""
    movie = find(data, 0, len(data), b"moov")
    if movie is None:
        stop_damaged("there is no film in it")
    tracks = (box for box in boxes(data, movie.body, movie.end) if box.kind == b"trak")
    return {_handler(data, track) for track in tracks}


def _handler(data: Buffer, track: Box) -> bytes:
    """Return the type of a track (8.4.3)."""
    handler = _below(data, track, b"mdia", b"hdlr")
    return b"" if handler is None else bytes(data[handler.body + 8 : handler.body + 12])


def _tracks_in_elements(data: Buffer) -> set[bytes]:
    """Return the types of a film's tracks, as MP4 calls them; it stops where no list of them is."""
    segments = _of_kind(data, Element(0, 0, 0, len(data)), SEGMENT)
    lists = (each for segment in segments for each in _of_kind(data, segment, TRACKS))
    tracks = next(lists, None)
    if tracks is None:
        stop_damaged("there is no film in it")
    return {_type(data, track) for track in _of_kind(data, tracks, TRACK)}


def _of_kind(data: Buffer, parent: Element, kind: int) -> Iterator[Element]:
    return (each for each in elements(data, parent.body, parent.end) if each.kind == kind)


def _type(data: Buffer, track: Element) -> bytes:
    """Return the type of a track (RFC 9559, 5.1.4.1.3)."""
    return TYPES.get(_value(data, next(_of_kind(data, track, TRACK_TYPE), None)), b"")


def _size_in_boxes(data: Buffer) -> Size:
    movie = find(data, 0, len(data), b"moov")
    if movie is None:
        return NONE
    head = find(data, movie.body, movie.end, b"mvhd")
    turned = head is not None and _is_turned(data, head.body + _after_dates(data, head, 36, 48))
    sizes = (_size_of_track(data, track) for track in _seen_tracks(data, movie))
    size = next((size for size in sizes if size != NONE), NONE)
    return size[::-1] if turned else size


def _is_coloured_in_boxes(data: Buffer) -> bool:
    """Tell whether a film has a colour box (12.1.5) whose matrix is a known one."""
    movie = find(data, 0, len(data), b"moov")
    for track in _seen_tracks(data, movie) if movie is not None else ():
        entry = _entry(data, track)
        box = _in_entry(data, entry, b"colr") if entry is not None else None
        if box is not None and box.end - box.body >= 10:
            return number(data, box.body + 8, 2) != UNKNOWN
    return False


def _seen_tracks(data: Buffer, movie: Box) -> Iterator[Box]:
    for box in boxes(data, movie.body, movie.end):
        if box.kind == b"trak" and _handler(data, box) == b"vide":
            yield box


def _size_of_track(data: Buffer, track: Box) -> Size:
    head = find(data, track.body, track.end, b"tkhd")
    if head is None:
        return NONE
    at = head.body + _after_dates(data, head, 40, 52)
    on_screen = (number(data, at + 36, 4) >> 16, number(data, at + 40, 4) >> 16)
    entry = _entry(data, track)
    stored = NONE
    if entry is not None and entry.end - entry.at >= 36:
        stored = (number(data, entry.at + 32, 2), number(data, entry.at + 34, 2))
    pixel = (_pixel(data, entry) if entry is not None else None) or _ratio(on_screen, stored)
    size = _square(stored if all(stored) else on_screen, pixel)
    return size[::-1] if _is_turned(data, at) else size


def _entry(data: Buffer, track: Box) -> Box | None:
    """Return what describes the pictures of a track."""
    table = _below(data, track, b"mdia", b"minf", b"stbl", b"stsd")
    return table and next(boxes(data, table.body + 8, table.end), None)


def _pixel(data: Buffer, entry: Box) -> Size | None:
    """Return width and height of a pixel, if the entry of a track tells."""
    box = _in_entry(data, entry, b"pasp")
    if box is None or box.end - box.body < 8:
        return None
    return (number(data, box.body, 4), number(data, box.body + 4, 4))


def _in_entry(data: Buffer, entry: Box, kind: bytes) -> Box | None:
    try:
        return find(data, entry.at + 86, entry.end, kind)
    except StoppedError:  # old QuickTime has other things than boxes there
        return None


def _below(data: Buffer, box: Box, *names: bytes) -> Box | None:
    """Return the box at the end of a path of names."""
    found: Box | None = box
    for name in names:
        found = found and find(data, found.body, found.end, name)
    return found


def _after_dates(data: Buffer, head: Box, short: int, long: int) -> int:
    """Return where the matrix of a head begins: dates take four bytes each, or eight."""
    return long if number(data, head.body, 1) == 1 else short


def _is_turned(data: Buffer, at: int) -> bool:
    """Tell whether a matrix turns pictures by a quarter, one way or the other."""
    piece = data[at : at + 8]
    if len(piece) < 8:
        return False
    across, down = struct.unpack(">ll", piece)
    return bool(abs(down) > abs(across))


def _size_in_elements(data: Buffer) -> Size:
    for segment in _first(data, Element(0, 0, 0, len(data)), SEGMENT):
        for tracks in _first(data, segment, TRACKS):
            found = (each for each in _few(data, tracks) if each.kind == TRACK)
            sizes = (_size_in_track(data, track) for track in found)
            return next((size for size in sizes if size != NONE), NONE)
    return NONE


def _is_coloured_in_elements(data: Buffer) -> bool:
    """Tell whether a film's track of pictures says the matrix of its colours."""
    parent = Element(0, 0, 0, len(data))
    for kind in (SEGMENT, TRACKS, TRACK, VIDEO, COLOUR, MATRIX):
        found = next(iter(_first(data, parent, kind)), None)
        if found is None:
            return False
        parent = found
    return _value(data, parent) != UNKNOWN


def _first(data: Buffer, parent: Element, kind: int) -> Iterable[Element]:
    return islice((each for each in _few(data, parent) if each.kind == kind), 1)


def _few(data: Buffer, parent: Element) -> Iterable[Element]:
    return islice(elements(data, parent.body, parent.end), MOST)


def _size_in_track(data: Buffer, track: Element) -> Size:
    parts = {each.kind: each for each in _few(data, track)}
    video = parts.get(VIDEO)
    if video is None or _value(data, parts.get(TRACK_TYPE)) != SEEN:
        return NONE
    said = {each.kind: each for each in _few(data, video)}
    left, right, top, bottom = (_value(data, said.get(kind)) for kind in CROPPED)
    width, height = (_value(data, said.get(kind)) for kind in PIXELS)
    across, down = (_value(data, said.get(kind)) for kind in SHOWN)
    stored = (width - left - right, height - top - bottom)
    size = _square(stored, _ratio((across, down), stored))
    projection = said.get(PROJECTION)
    return size[::-1] if projection and _is_rolled(data, projection) else size


def _value(data: Buffer, element: Element | None) -> int:
    """Return the number in an element, 0 if there is none."""
    if element is None:
        return 0
    return int.from_bytes(data[max(element.body, element.end - 8) : element.end], "big")


def _is_rolled(data: Buffer, projection: Element) -> bool:
    """Tell whether a film is turned by a quarter, in a float of 4 or 8 bytes."""
    for roll in _first(data, projection, ROLL):
        form = {4: ">f", 8: ">d"}.get(roll.end - roll.body)
        return form is not None and abs(_float(data, roll, form)) in (90.0, 270.0)
    return False


def _float(data: Buffer, element: Element, form: str) -> float:
    return float(struct.unpack(form, data[element.body : element.end])[0])


def _ratio(shown: Size, stored: Size) -> Size:
    """Return width and height of a pixel, if it is `shown` in this size."""
    if not all(shown) or not all(stored):
        return (1, 1)
    return (shown[0] * stored[1], shown[1] * stored[0])


def _square(size: Size, pixel: Size) -> Size:
    """Return a size in square pixels: never smaller than it is stored, as browsers have it."""
    width, height = size
    across, down = pixel
    if min(across, down) > 0 and max(across, down) <= OBLONG * min(across, down):
        if across > down:
            width = round(width * across / down)
        else:
            height = round(height * down / across)
    return (width, height) if min(width, height) > 0 and max(width, height) <= WIDEST else NONE
