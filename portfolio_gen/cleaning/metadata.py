"""What was found in one picture while it was walked through."""

from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.exif import exif_of, read_exif
from portfolio_gen.cleaning.iptc import read_iptc
from portfolio_gen.cleaning.xmp import names_a_place, read_xmp, xmp_of


class Metadata:
    """Gathers the notes of a picture; afterwards says what goes back and what is gone.

    EXIF goes before XMP, and XMP before IPTC, where they differ.
    """

    def __init__(self) -> None:
        self.words: set[str] = set()
        self._orientation: int | None = None
        self._exif = Credit()
        self._xmp = Credit()
        self._iptc = Credit()

    def add_exif(self, tiff: bytes) -> None:
        """Take an EXIF block. The first one says how the picture is turned."""
        exif = read_exif(tiff)
        if self._orientation is None:
            self._orientation = exif.orientation
        self._exif = self._exif.or_else(exif.credit)
        self.words |= exif.words

    def add_xmp(self, packet: bytes) -> None:
        """Take an XMP packet. One of ours, with nothing but the credit, removes nothing."""
        credit = read_xmp(packet)
        self._xmp = self._xmp.or_else(credit)
        if packet.strip(b"\0 ") != xmp_of(credit):
            self.words |= {"XMP", "position"} if names_a_place(packet) else {"XMP"}

    def add_iptc(self, resources: bytes) -> None:
        """Take the image resources of a JPEG."""
        self._iptc = self._iptc.or_else(read_iptc(resources))
        self.words.add("IPTC")

    def add_credit(self, credit: Credit) -> None:
        """Take notes of rights that the format itself has."""
        self._iptc = self._iptc.or_else(credit)

    def credit(self) -> Credit:
        """Return all that was said of rights."""
        return self._exif.or_else(self._xmp).or_else(self._iptc)

    def exif(self, keep: frozenset[str]) -> bytes:
        """Return the EXIF block to write: orientation, artist and copyright as far as kept."""
        return exif_of(self._orientation or 1, self.credit().only(keep))

    def xmp(self, keep: frozenset[str], *, alone: bool = False) -> bytes:
        """Return the XMP packet to write: only for a credit line, or where there is no EXIF."""
        credit = self.credit().only(keep)
        return xmp_of(credit) if credit.credit or alone else b""

    def removed(self, keep: frozenset[str]) -> tuple[str, ...]:
        """Return what is gone, in words, sorted."""
        return tuple(sorted(self.words | (self.credit().named() - keep)))
