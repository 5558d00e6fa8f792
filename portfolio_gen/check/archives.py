"""What lies packed in archives and office documents: files within a file."""

import io
import zipfile
from collections.abc import Iterator

from portfolio_gen.check.pdf import UnreadableError
from portfolio_gen.cleaning.documents import UNREADABLE

#: How a ZIP begins: DOCX, XLSX, PPTX, ODT, EPUB and their like are ZIPs, too.
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
#: What nothing here can open, by how the files begin.
OTHERS = (
    b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
)  # fmt: skip
MOST_FILES = 5_000
MOST_BYTES = 300_000_000  # unpacked, of all files together
DEEPEST = 3  # an archive in an archive in an archive

SEALED = "is packed in a way that can't be opened here"
LOCKED = "is packed with a password"
BROKEN = "is a damaged archive"
LARGE = "holds too much to be looked through"
#: Names of parts whose words are packed once more (Pages, Numbers, Keynote).
PACKED_PARTS = (".iwa",)


def is_archive(data: bytes) -> bool:
    """Tell whether a file holds others, by how it begins."""
    return data.startswith((*ZIP, *OTHERS))


def members(data: bytes, depth: int = 1) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of all files in an archive, also of archives in it.

    Raise UnreadableError if not all of it can be known.
    """
    if not data.startswith(ZIP):
        raise UnreadableError(SEALED)
    if depth > DEEPEST:
        raise UnreadableError(LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from _of(archive, depth)
    except UNREADABLE:
        raise UnreadableError(BROKEN) from None


def _of(archive: zipfile.ZipFile, depth: int) -> Iterator[tuple[str, bytes]]:
    listed = archive.infolist()
    if len(listed) > MOST_FILES or sum(each.file_size for each in listed) > MOST_BYTES:
        raise UnreadableError(LARGE)
    yield "names.txt", "\n".join(each.filename for each in listed).encode("utf-8", "replace")
    yield "notes.txt", archive.comment
    for each in listed:
        if each.flag_bits & 1:
            raise UnreadableError(LOCKED)
        if each.filename.lower().endswith(PACKED_PARTS):
            raise UnreadableError(SEALED)
        inner = archive.read(each)
        yield each.filename, inner
        if is_archive(inner):
            yield from members(inner, depth + 1)
