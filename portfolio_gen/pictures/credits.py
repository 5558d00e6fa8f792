"""Copyright, creator and credit: all that is kept of a picture's metadata, written as XMP.

XMP alone has a place for all three, and letters of every script: libvips writes EXIF texts in
ASCII.
"""

from collections.abc import Sequence
from typing import Any

from portfolio_gen.cleaning.iptc import SIGNATURE
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.tiff import rights_of
from portfolio_gen.cleaning.xmp import xmp_of
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.store.view import FileView


def kept_notes(image: Any, keep: Sequence[str], source: bytes | str, kind: Kind) -> bytes:
    """Return XMP with what a picture says under the names in `keep`; b"" if it says nothing.

    `source` is the path or the bytes of the file that `image` is the header of. What a TIFF says in
    tags of its own, as others do in EXIF, libvips leaves out.
    """
    found = Metadata()
    if kind == "tiff":
        found.add_exif(_rights(source))
    found.add_exif(_blob(image, "exif-data").removeprefix(b"Exif\0\0"))
    found.add_xmp(_blob(image, "xmp-data"))
    found.add_iptc(_blob(image, "iptc-data").removeprefix(SIGNATURE))
    return xmp_of(found.credit().only(frozenset(keep)))


def _rights(tiff: bytes | str) -> bytes:
    if isinstance(tiff, bytes):
        return rights_of(tiff)
    with open(tiff, "rb") as file:
        return rights_of(FileView(file))


def _blob(image: Any, name: str) -> bytes:
    return bytes(image.get(name)) if image.get_typeof(name) else b""
