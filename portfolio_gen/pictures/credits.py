"""Copyright, creator and credit: all that is kept of a picture's metadata, written as XMP.

XMP alone has a place for all three, and letters of every script: libvips writes EXIF texts in
ASCII.
"""

from collections.abc import Sequence
from typing import Any

from portfolio_gen.cleaning.iptc import SIGNATURE
from portfolio_gen.cleaning.metadata import Metadata
from portfolio_gen.cleaning.xmp import xmp_of


def kept_notes(image: Any, keep: Sequence[str]) -> bytes:
    """Return XMP with what a picture says under the names in `keep`; b"" if it says nothing."""
    found = Metadata()
    found.add_exif(_blob(image, "exif-data").removeprefix(b"Exif\0\0"))
    found.add_xmp(_blob(image, "xmp-data"))
    found.add_iptc(_blob(image, "iptc-data").removeprefix(SIGNATURE))
    return xmp_of(found.credit().only(frozenset(keep)))


def _blob(image: Any, name: str) -> bytes:
    return bytes(image.get(name)) if image.get_typeof(name) else b""
