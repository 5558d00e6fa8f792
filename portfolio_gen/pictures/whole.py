"""Whether a picture file has its end: one that was cut short has not."""

from portfolio_gen.cleaning.gif import has_end
from portfolio_gen.cleaning.numbers import Buffer
from portfolio_gen.pictures.kinds import Kind


def is_whole(data: Buffer, kind: Kind) -> bool:
    """Tell whether the end of a file is there. Only the structure is looked at, no pixels."""
    match kind:
        case "jpeg":
            return data.rfind(b"\xff\xd9") > _scan_start(data)
        case "png" | "apng":
            return data.rfind(b"IEND") > 0
        case "gif":
            return data[-4096:].rstrip(b"\0").endswith(b";") or has_end(data)
        case "webp":
            return len(data) >= int.from_bytes(data[4:8], "little") + 8
        case "avif" | "tiff":
            return _boxes_end(data) if kind == "avif" else True


def _scan_start(jpeg: Buffer) -> int:
    """Return where a JPEG's picture data begin, behind its metadata and thumbnails.

    Source: ITU-T T.81, B.1.1: segments are a marker, then a length of two bytes that counts itself.
    """
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        if jpeg[at + 1] == 0xDA:
            return at
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return len(jpeg)


def _boxes_end(avif: Buffer) -> bool:
    """Tell whether the last box ends with the file. Source: ISO/IEC 14496-12, 4.2."""
    at = 0
    while at + 8 <= len(avif):
        size = int.from_bytes(avif[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(avif[at + 8 : at + 16], "big")
        if size == 0:
            return True
        if size < 8:
            return False
        at += size
    return at <= len(avif)
