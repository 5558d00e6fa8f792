"""WebM and Matroska: tags, attachments, dates and names of programs become empty space.

Source: RFC 8794 (EBML), 4 to 6 and 11.3.3 (Void); RFC 9559 (Matroska), 5.1. Lengths stay, so that
the cues stay true.
"""

from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import stop_damaged, stop_unclean

HEADER, SEGMENT, INFO, TRACKS = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B
CLUSTER, TAGS, ATTACHMENTS, CHAPTERS = 0x1F43B675, 0x1254C367, 0x1941A469, 0x1043A770
SEEK_HEAD, CUES, VOID, CHECK = 0x114D9B74, 0x1C53BB6B, 0xEC, 0xBF
TRACK, TRACK_TYPE, TRACK_NAME, TAG, SIMPLE_TAG = 0xAE, 0x83, 0x536E, 0x7373, 0x67C8
TAG_NAME, TAG_TEXT, TAG_LANGUAGE, TARGETS = 0x45A3, 0x4487, 0x447A, 0x63C0
MUXING_APP, WRITING_APP, DATE = 0x4D80, 0x5741, 0x4461
#: What the segment's head may say: scale of time, duration, title, programs (these emptied).
INFO_STAYS = frozenset({0x2AD7B1, 0x4489, 0x7BA9, MUXING_APP, WRITING_APP})
SEGMENT_STAYS = frozenset({SEEK_HEAD, INFO, TRACKS, CLUSTER, CHAPTERS, CUES})
#: Elements in a cluster of unknown length, which is read as if it had ended at once.
CLUSTER_PARTS = frozenset({0xE7, 0xA7, 0xAB, 0xA3, 0xA0})
#: Pictures, sound, both, subtitles; others are logos, buttons, control, measurements.
SHOWN = frozenset({1, 2, 3, 17})
RIGHTS = {
    b"COPYRIGHT": "copyright",
    b"ARTIST": "creator",
    b"DIRECTOR": "creator",
    b"TITLE": "",
    b"ALBUM": "",
}
WORDS = {TAGS: "comment", ATTACHMENTS: "attached file", DATE: "date"}
MOST = 4_000_000


class Element(NamedTuple):
    """An element: its number, where it begins, where its content begins, and where it ends."""

    kind: int
    at: int
    body: int
    end: int


def blank_matroska(data: Buffer, keep: frozenset[str]) -> Blanking:
    """Return the blanks that leave a film its pictures, sound, subtitles, chapters and rights."""
    file = Blanking(data)
    segments = [each for each in elements(data, 0, len(data)) if each.kind == SEGMENT]
    if not segments:
        stop_damaged("there is no film in it")
    for element in elements(data, 0, len(data)):
        if element.kind not in (HEADER, SEGMENT):
            _void(file, element, "maker note")
    for segment in segments:
        _blank_segment(file, segment, keep)
    return file


def _blank_segment(file: Blanking, segment: Element, keep: frozenset[str]) -> None:
    for element in elements(file.data, segment.body, segment.end):
        if element.kind == INFO:
            _blank_info(file, element)
        elif element.kind == TRACKS:
            _blank_tracks(file, element)
        elif element.kind == TAGS:
            _blank_tags(file, element, keep)
        elif element.kind not in SEGMENT_STAYS | CLUSTER_PARTS:
            _void(file, element, WORDS.get(element.kind, "maker note"))


def _blank_info(file: Blanking, info: Element) -> None:
    for element in elements(file.data, info.body, info.end):
        if element.kind in (MUXING_APP, WRITING_APP):
            file.blank(element.body, element.end, "software")
        elif element.kind not in INFO_STAYS:
            _void(file, element, WORDS.get(element.kind, "maker note"))


def _blank_tracks(file: Blanking, tracks: Element) -> None:
    for track in elements(file.data, tracks.body, tracks.end):
        if track.kind != TRACK:
            _void(file, track)
            continue
        for element in elements(file.data, track.body, track.end):
            if element.kind == TRACK_TYPE:
                _require_shown(int.from_bytes(file.data[element.body : element.end], "big"))
            elif element.kind in (TRACK_NAME, VOID, CHECK):
                _void(file, element, "software" if element.kind == TRACK_NAME else "")


def _require_shown(kind: int) -> None:
    if kind not in SHOWN:
        reason = "it has a track of measurements, which may say where it was taken"
        stop_unclean(reason, "export it with picture and sound alone")


def _blank_tags(file: Blanking, tags: Element, keep: frozenset[str]) -> None:
    """Void the tags that don't stay; which track one is meant for is no note."""
    for tag in elements(file.data, tags.body, tags.end):
        if tag.kind != TAG:
            _void(file, tag)
            continue
        for simple in elements(file.data, tag.body, tag.end):
            if simple.kind not in (SIMPLE_TAG, TARGETS):
                _void(file, simple)
            elif simple.kind == SIMPLE_TAG:
                _blank_tag(file, simple, keep)


def _blank_tag(file: Blanking, simple: Element, keep: frozenset[str]) -> None:
    parts = list(elements(file.data, simple.body, simple.end))
    names = [bytes(file.data[each.body : each.end]) for each in parts if each.kind == TAG_NAME]
    word = RIGHTS.get(names[0].rstrip(b"\0").upper(), "comment") if names else "comment"
    if word and word not in keep:
        _void(file, simple, "position" if b"LOCATION" in names[:1] else word)
        return
    for part in parts:
        if part.kind not in (TAG_NAME, TAG_TEXT, TAG_LANGUAGE):
            _void(file, part)


def _void(file: Blanking, element: Element, word: str = "") -> None:
    """Turn an element into empty space of the same length: one byte, a length, zeros."""
    total = element.end - element.at
    width = 1 if total <= 128 else 8
    size = total - 1 - width | 1 << 7 * width
    word = "" if element.kind in (VOID, CHECK) else word
    file.blank(element.at, element.end, word, b"\xec" + size.to_bytes(width, "big"))


def elements(data: Buffer, at: int, end: int) -> Iterator[Element]:
    """Yield the elements from `at` to `end`; those of a cluster of unknown length lie beside it."""
    for _ in range(MOST):
        if at >= end:
            return
        kind, behind = _vint(data, at, marked=True)
        size, body = _vint(data, behind, marked=False)
        if size == (1 << 7 * (body - behind)) - 1:
            # Of unknown length: a segment goes to the end, a cluster's parts follow side by side.
            if kind not in (SEGMENT, CLUSTER):
                stop_damaged("a part of it makes no sense")
            size = end - body if kind == SEGMENT else 0
        if body + size > end:
            stop_damaged("it is cut short")
        yield Element(kind, at, body, body + size)
        at = body + size
    stop_damaged("it has too many parts")


def _vint(data: Buffer, at: int, *, marked: bool) -> tuple[int, int]:
    """Return a number of variable length and where it ends; `marked` keeps its length's bit."""
    first = number(data, at, 1)
    width = 9 - first.bit_length()
    if width > (4 if marked else 8):
        stop_damaged("a part of it makes no sense")
    value = number(data, at, width)
    return (value if marked else value - (1 << 7 * width)), at + width
