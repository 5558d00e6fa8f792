"""MP4, MOV, M4V, 3GP and M4A: what is no picture, sound or subtitle becomes free space.

Source: ISO/IEC 14496-12, 8 (boxes); QuickTime File Format Specification, "Movie Atoms",
"User Data Atoms" and "Metadata"; 3GPP TS 26.244, 8 (loci). Lengths stay, so that the tables of
where the samples lie stay true.
"""

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.boxes import FREE, Box, boxes, find, free
from portfolio_gen.cleaning.film_notes import blank_notes, free_in_user_data
from portfolio_gen.cleaning.film_samples import sample_ranges
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import stop_damaged, stop_unclean

#: Box → the boxes that may stay in it; a box that isn't named here keeps its content.
KEPT = {
    b"": b"ftyp styp moov moof mdat mfra sidx ssix pdin",
    b"moov": b"mvhd trak mvex iods udta meta",
    b"mvex": b"mehd trex leva trep",
    b"trak": b"tkhd edts mdia tref tapt load clip matt udta meta",
    b"mdia": b"mdhd hdlr minf elng",
    b"minf": b"vmhd smhd hmhd nmhd gmhd sthd hdlr dinf stbl",
    b"stbl": b"stsd stts ctts stss stsh stsc stsz stz2 stco co64 stdp padb sdtp cslg "
    b"sbgp sgpd subs saiz saio stps csgp",
    b"dinf": b"dref",
    b"moof": b"mfhd traf",
    b"traf": b"tfhd tfdt trun sdtp sbgp sgpd subs saiz saio senc",
    b"udta": b"",
    b"meta": b"",
}
STAYS = {kind: frozenset(names.split()) for kind, names in KEPT.items()}
#: Boxes that begin with the dates of making and changing.
DATED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
WATCHED, HEARD = frozenset({b"vide", b"auxv", b"pict"}), frozenset({b"soun"})
READ = frozenset({b"sbtl", b"subt", b"text", b"clcp"})
#: Signs of a drone's log that is told as subtitles.
LOG_SIGNS = (b"gps", b"latitude", b"longitude")
WORDS = {b"uuid": "XMP", b"prft": "date"}


def blank_film(data: Buffer, keep: frozenset[str]) -> Blanking:
    """Return the blanks that leave a film its pictures, sound and subtitles, title and rights."""
    file = Blanking(data)
    if find(data, 0, len(data), b"moov") is None and find(data, 0, len(data), b"moof") is None:
        stop_damaged("there is no film in it")
    blank_within(file, Box(b"", 0, 0, len(data)), keep)
    return file


def blank_within(file: Blanking, parent: Box, keep: frozenset[str]) -> None:
    """Blank what doesn't stay in a box; that of no name is the whole file."""
    every = boxes(file.data, 0, len(file.data))
    _walk(file, parent, keep, [(box.body, box.end) for box in every if box.kind == b"mdat"])


def _walk(file: Blanking, parent: Box, keep: frozenset[str], media: list[tuple[int, int]]) -> None:
    """Go through the boxes of a box: free what is unknown, look into what stays."""
    for box in list(boxes(file.data, parent.body, parent.end)):
        if box.kind not in STAYS[parent.kind]:
            free(file, box, "" if box.kind in FREE else WORDS.get(box.kind, "maker note"))
        elif box.kind == b"trak" and not _is_shown(file, box):
            _blank_track(file, box, media)
        elif box.kind == b"udta":
            free_in_user_data(file, box, keep)
        elif box.kind == b"meta":
            blank_notes(file, box, keep)
        elif box.kind in STAYS:
            _walk(file, box, keep, media)
        else:
            _blank_fields(file, box)


def _blank_fields(file: Blanking, box: Box) -> None:
    """Blank dates and names in a box that stays."""
    if box.kind in DATED:
        width = 16 if number(file.data, box.body, 1) == 1 else 8
        file.blank(box.body + 4, min(box.body + 4 + width, box.end), "date")
    elif box.kind == b"hdlr":
        file.blank(box.body + 24, box.end, "software")
    elif box.kind == b"dref":
        for source in boxes(file.data, box.body + 8, box.end):
            file.blank(source.body + 4, source.end, "file path")
    elif box.kind == b"stsd":
        for entry in boxes(file.data, box.body + 8, box.end):
            _blank_codec_name(file, entry)


def _blank_codec_name(file: Blanking, entry: Box) -> None:
    """Blank the name of a picture codec: 32 bytes behind size and resolution (12.1.3).

    A picture's entry has a width and, behind the name, its depth and minus one.
    """
    width = number(file.data, entry.at + 32, 2) if entry.end - entry.at >= 86 else 0
    if width and file.data[entry.at + 84 : entry.at + 86] == b"\xff\xff":
        file.blank(entry.at + 50, entry.at + 82, "software")


def _is_shown(file: Blanking, track: Box) -> bool:
    """Tell whether a track is for eyes or ears, and no log of where the camera was."""
    handler = _handler(file, track)
    if handler in READ:
        start, end = next(iter(sample_ranges(file.data, track)), (0, 0))
        said = bytes(file.data[start : min(end, start + 4096)]).lower()
        return not any(sign in said for sign in LOG_SIGNS)
    return handler in WATCHED | HEARD


def _handler(file: Blanking, track: Box) -> bytes:
    media = find(file.data, track.body, track.end, b"mdia")
    handler = media and find(file.data, media.body, media.end, b"hdlr")
    if handler is None:
        return b""
    if handler.end - handler.body < 24:
        stop_damaged("a part of it makes no sense")
    return bytes(file.data[handler.body + 8 : handler.body + 12])


def _blank_track(file: Blanking, track: Box, media: list[tuple[int, int]]) -> None:
    """Blank a track of measurements: GoPro's and the iPhone's hold positions by the second."""
    if find(file.data, 0, len(file.data), b"moof"):
        reason = "it has a track of measurements, which may say where it was taken"
        stop_unclean(reason, "export it with picture and sound alone")
    for start, end in sample_ranges(file.data, track):
        if not any(first <= start and end <= last for first, last in media):
            stop_damaged("a part of it lies outside the file")
        file.blank(start, end, "track of measurements")
    free(file, track, "track of measurements")
