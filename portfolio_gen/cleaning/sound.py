"""MP3, WAV and FLAC: title and rights stay; pictures, comments and private frames go, in place.

Source: ID3 2.3.0 and 2.4.0 (id3.org), 3 and 4; ID3v1; APEv2; RIFF (Multimedia Programming
Interface 1.0), 3; RFC 9639 (FLAC), 8.
"""

from collections.abc import Iterator
from typing import NamedTuple

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import stop_damaged

#: Frames that are content: titles, album, track, kind, language, length.
CONTENT = frozenset(b"TIT1 TIT2 TIT3 TALB TRCK TPOS TCON TLAN TLEN TCOM TEXT".split())
RIGHTS = {b"TCOP": "copyright", b"TPE1": "creator", b"TPE2": "creator", b"TPE3": "creator"}
WORDS = {
    **dict.fromkeys((b"COMM", b"USLT", b"TXXX", b"WXXX"), "comment"),
    **dict.fromkeys((b"TYER", b"TDAT", b"TIME", b"TDRC", b"TDEN", b"TDTG", b"TRDA"), "date"),
    **dict.fromkeys((b"TENC", b"TSSE"), "software"),
    b"APIC": "thumbnail",
    b"GEOB": "attached file",
    b"TOWN": "owner’s name",
    **RIGHTS,
}
#: Chunks of a WAV that are sound: format, samples, length, loops, silence.
WAVE_STAYS = frozenset({b"fmt ", b"data", b"fact", b"cue ", b"plst", b"smpl", b"inst", b"wavl"})
STREAM_INFO, PADDING, SEEK_TABLE, COMMENTS, PICTURE = 0, 1, 3, 4, 6
COMMENT_RIGHTS = {
    **dict.fromkeys((b"TITLE", b"ALBUM", b"TRACKNUMBER", b"GENRE"), ""),
    b"COPYRIGHT": "copyright",
    b"ARTIST": "creator",
    b"PERFORMER": "creator",
}


class Frame(NamedTuple):
    """A frame of ID3: its name, all its bytes, and whether its text is plainly there."""

    kind: bytes
    data: bytes
    plain: bool


def blank_mp3(data: Buffer, keep: frozenset[str]) -> Blanking:
    """Return the blanks that leave an MP3 its sound, its title and its rights."""
    file = Blanking(data)
    at = 0
    while data[at : at + 3] == b"ID3":
        at = _blank_id3(file, at, keep)
    if not data[at : at + 1024].strip(b"\0"):
        stop_damaged("there is no sound in it")
    end = len(data)
    if end - at >= 128 and data[end - 128 : end - 125] == b"TAG":
        end -= 128
        file.blank(end + 97, end + 125, "comment")
        if "creator" not in keep:
            file.blank(end + 33, end + 63, "creator")
    _blank_ape(file, at, end)
    return file


def _blank_id3(file: Blanking, at: int, keep: frozenset[str]) -> int:
    """Blank a tag at `at` and return where it ends: the frames that stay, then zeros."""
    version, flags = number(file.data, at + 3, 1), number(file.data, at + 5, 1)
    end = at + 10 + _seven_bits(number(file.data, at + 6, 4))
    if end > len(file.data):
        stop_damaged("it is cut short")
    frames = list(_frames(bytes(file.data[at + 10 : end]), version)) if not flags else []
    kept = [each for each in frames if each.plain and _stays(each.kind, keep)]
    words = {WORDS.get(each.kind, "maker note") for each in frames if each not in kept}
    text = b"".join(each.data for each in kept)
    file.blank(at + 5, at + 6)
    file.blank(at + 10, end, "", text)
    file.words |= words or ({"comment"} if flags else set())
    if flags & 0x10 and version == 4:  # a footer repeats the head
        file.blank(end, end + 10)
        end += 10
    return end


def _stays(kind: bytes, keep: frozenset[str]) -> bool:
    return kind in CONTENT or RIGHTS.get(kind) in keep


def _seven_bits(value: int) -> int:
    """Return a number of which each byte has seven bits (ID3 2.4.0, 6.2)."""
    parts = value.to_bytes(4, "big")
    return (parts[0] & 127) << 21 | (parts[1] & 127) << 14 | (parts[2] & 127) << 7 | parts[3] & 127


def _frames(tag: bytes, version: int) -> Iterator[Frame]:
    """Yield the frames of a tag; those of version 2.2 have short names and none is kept."""
    if version not in (3, 4):
        if tag.strip(b"\0"):
            yield Frame(b"", tag, False)
        return
    at = 0
    while at + 10 <= len(tag) and tag[at]:
        size = number(tag, at + 4, 4)
        size = _seven_bits(size) if version == 4 else size
        yield Frame(tag[at : at + 4], tag[at : at + 10 + size], not tag[at + 9])
        at += 10 + size


def _blank_ape(file: Blanking, start: int, end: int) -> None:
    """Blank an APE tag that ends at `end`: its footer says how long it is."""
    foot = bytes(file.data[max(start, end - 32) : end])
    if foot.startswith(b"APETAGEX"):
        size = int.from_bytes(foot[12:16], "little") + 32
        if size > end - start:
            stop_damaged("a part of it makes no sense")
        file.blank(end - size, end, "comment")


def blank_wav(data: Buffer, keep: frozenset[str]) -> Blanking:
    """Return the blanks that leave a WAV its sound: other chunks become JUNK."""
    file = Blanking(data)
    said = number(data, 4, 4, "little")
    # A recorder that was not told the length writes none, or the largest.
    end = min(len(data), 8 + said) if said > 4 else len(data)
    at, heard = 12, False
    while at + 8 <= end:
        kind, size = bytes(data[at : at + 4]), number(data, at + 4, 4, "little")
        if at + 8 + size > end and kind != b"data":
            stop_damaged("it is cut short")
        heard = heard or kind == b"data"
        if kind not in WAVE_STAYS:
            file.blank(at, at + 4, "" if kind == b"JUNK" else "comment", b"JUNK")
            file.blank(at + 8, at + 8 + size, "comment")
        at += 8 + size + size % 2
    if not heard:
        stop_damaged("there is no sound in it")
    file.blank(end, len(data), "data after the sound")
    return file


def blank_flac(data: Buffer, keep: frozenset[str]) -> Blanking:
    """Return the blanks that leave a FLAC its sound, its title and its rights."""
    file = Blanking(data)
    at, last = 4, False
    while not last:
        head, size = number(data, at, 1), number(data, at + 1, 3)
        last, kind = bool(head & 0x80), head & 0x7F
        body, end = at + 4, at + 4 + size
        if end > len(data):
            stop_damaged("it is cut short")
        if kind == COMMENTS:
            _blank_comments(file, body, end, keep)
        elif kind not in (STREAM_INFO, SEEK_TABLE):
            word = {PADDING: "", PICTURE: "thumbnail"}.get(kind, "maker note")
            file.blank(at, at + 1, word, bytes([head & 0x80 | PADDING]))
            file.blank(body, end, word)
        at = end
    return file


def _blank_comments(file: Blanking, body: int, end: int, keep: frozenset[str]) -> None:
    """Blank the comments that don't stay: their bytes, not their number (RFC 9639, D.2.3)."""
    size = number(file.data, body, 4, "little")
    file.blank(body + 4, min(body + 4 + size, end), "software", fill=b" ")
    at = body + 8 + size
    while at + 4 <= end:
        size = number(file.data, at, 4, "little")
        name = bytes(file.data[at + 4 : min(at + 4 + size, end, at + 40)]).partition(b"=")[0]
        word = COMMENT_RIGHTS.get(name.upper(), "comment")
        if word and word not in keep:
            file.blank(at + 4, min(at + 4 + size, end), word, b"=", b" ")
        at += 4 + size
