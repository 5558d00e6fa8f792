"""IPTC: whose a picture is, as agencies write it into JPEG files.

Source: IPTC-NAA Information Interchange Model 4.2, 1.5 (data sets) and 6 (record 2); Adobe
Photoshop File Formats, "Image Resource Blocks".
"""

from collections.abc import Iterator

from portfolio_gen.cleaning.credit import Credit, decoded, plain

SIGNATURE = b"Photoshop 3.0\0"
#: ISO 2022's way to say UTF-8, in data set 1:90.
UTF_8 = b"\x1b%G"
IIM_RESOURCE = 0x0404
#: Record 2: number of the data set → field of Credit.
FIELDS = {80: "creator", 110: "credit", 116: "copyright"}


def read_iptc(resources: bytes) -> Credit:
    """Return what image resource blocks say of rights; what can't be read counts as absent."""
    iim = b"".join(block for number, block in _blocks(resources) if number == IIM_RESOURCE)
    sets = list(_data_sets(iim))
    said_utf_8 = (1, 90, UTF_8) in sets
    texts: dict[str, list[str]] = {}
    for record, number, value in sets:
        if record == 2 and number in FIELDS:
            texts.setdefault(FIELDS[number], []).append(_text(value, said_utf_8))
    return Credit(**{field: plain("; ".join(filter(None, all_))) for field, all_ in texts.items()})


def _text(value: bytes, said_utf_8: bool) -> str:
    return plain(value.decode("utf-8", "replace")) if said_utf_8 else decoded(value)


def _blocks(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield number and content of the resources: 8BIM, number, padded name, length, content."""
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        size_at = at + 6 + (data[at + 6] + 2) // 2 * 2
        size = int.from_bytes(data[size_at : size_at + 4], "big")
        yield number, data[size_at + 4 : size_at + 4 + size]
        at = size_at + 4 + (size + 1) // 2 * 2


def _data_sets(iim: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield record, number and value of the data sets; an extended length ends them."""
    at = 0
    while iim[at : at + 1] == b"\x1c" and at + 5 <= len(iim):
        size = int.from_bytes(iim[at + 3 : at + 5], "big")
        if size & 0x8000:
            return
        yield iim[at + 1], iim[at + 2], iim[at + 5 : at + 5 + size]
        at += 5 + size
