"""The notes of a film: title and rights stay, all else becomes free space.

Source: QuickTime File Format Specification, "User Data Atoms" and "Metadata"; ISO/IEC 14496-12,
8.10 and 8.11; the lists of MP4 files as iTunes writes them (`ilst`).
"""

from portfolio_gen.cleaning.blanking import Blanking
from portfolio_gen.cleaning.boxes import FREE, Box, boxes, free
from portfolio_gen.cleaning.numbers import number

#: Notes that are content: what it is called, by whom, of which record, which piece of it.
CONTENT = frozenset({
    *(b"\xa9nam", b"titl", b"\xa9alb", b"aART", b"albm", b"perf", b"trkn", b"disk", b"\xa9gen"),
    *(b"gnre", b"\xa9grp", b"\xa9wrt", b"\xa9trk"),
})  # fmt: skip
#: Notes of rights → the word that keeps them.
RIGHTS = {
    b"cprt": "copyright",
    b"\xa9cpy": "copyright",
    b"\xa9ART": "creator",
    b"\xa9aut": "creator",
    b"\xa9dir": "creator",
    b"auth": "creator",
}
WORDS = {
    **RIGHTS,
    **dict.fromkeys((b"\xa9xyz", b"loci"), "position"),
    **dict.fromkeys((b"\xa9mak", b"\xa9mod", b"manu", b"modl", b"CAME"), "camera"),
    **dict.fromkeys((b"\xa9day", b"yrrc"), "date"),
    **dict.fromkeys((b"\xa9too", b"\xa9swr", b"\xa9enc"), "software"),
    **dict.fromkeys((b"\xa9cmt", b"\xa9des", b"desc", b"ldes", b"dscp", b"\xa9lyr"), "comment"),
    **dict.fromkeys((b"covr", b"thmb", b"thum"), "thumbnail"),
    **dict.fromkeys((b"CNSN", b"SNum"), "serial number"),
    b"XMP_": "XMP",
    b"uuid": "XMP",
}
#: The end of a key's name, as in com.apple.quicktime.author → the word for it.
KEYS = {
    "title": "", "album": "", "genre": "", "copyright": "copyright",
    "author": "creator", "artist": "creator", "director": "creator",
    "make": "camera", "model": "camera", "creationdate": "date", "software": "software",
    "comment": "comment", "description": "comment", "information": "comment",
}  # fmt: skip
BY_KEYS, BY_NAMES = b"mdta", b"mdir"


def free_in_user_data(file: Blanking, parent: Box, keep: frozenset[str]) -> None:
    """Free the notes of a `udta` box, or of a list of iTunes, that don't stay."""
    for box in list(boxes(file.data, parent.body, parent.end)):
        if box.kind == b"meta" and parent.kind == b"udta":
            blank_notes(file, box, keep)
        elif box.kind not in CONTENT and RIGHTS.get(box.kind) not in keep:
            free(file, box, "" if box.kind in FREE else WORDS.get(box.kind, "maker note"))


def blank_notes(file: Blanking, meta: Box, keep: frozenset[str]) -> None:
    """Blank the notes of a `meta` box that don't stay; all of a box of unknown kind."""
    # A box of QuickTime has no version before its first box.
    start = meta.body if file.data[meta.body + 4 : meta.body + 8] == b"hdlr" else meta.body + 4
    inner = list(boxes(file.data, start, meta.end))
    by_kind = {box.kind: box for box in reversed(inner)}
    handler, notes, keys = (by_kind.get(kind) for kind in (b"hdlr", b"ilst", b"keys"))
    manner = file.data[handler.body + 8 : handler.body + 12] if handler else b""
    is_known = manner == (BY_KEYS if keys else BY_NAMES)
    if handler is None or notes is None or not is_known:
        free(file, meta, "maker note")
        return
    file.blank(handler.body + 24, handler.end, "software")
    for box in inner:
        if box not in (handler, notes, keys):
            free(file, box, "" if box.kind in FREE else "maker note")
    if keys:
        _blank_by_keys(file, keys, notes, keep)
    else:
        free_in_user_data(file, notes, keep)


def _blank_by_keys(file: Blanking, keys: Box, notes: Box, keep: frozenset[str]) -> None:
    """Free the notes whose key doesn't stay, and blank its name; a note's kind is its number."""
    gone: dict[int, str] = {}
    for index, key in enumerate(boxes(file.data, keys.body + 8, keys.end), 1):
        name = bytes(file.data[key.body : min(key.end, key.body + 200)]).decode("latin-1")
        word = _word(name)
        if word not in keep and word:
            gone[index] = word
            file.blank(key.body, key.end, word)
    count = number(file.data, keys.body + 4, 4)
    for note in list(boxes(file.data, notes.body, notes.end)):
        index = int.from_bytes(note.kind, "big")
        if note.kind not in FREE and (index in gone or not 1 <= index <= count):
            free(file, note, gone.get(index, "maker note"))


def _word(key: str) -> str:
    """Return the word for what a key names, "" for what is content."""
    if "location" in key:
        return "position"
    return KEYS.get(key.rpartition(".")[2], "maker note") if key.strip("\0") else ""
