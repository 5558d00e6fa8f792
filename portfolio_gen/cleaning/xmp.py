"""XMP: whose a picture is, as its packet says; and a packet that says nothing else.

Source: ISO 16684-1 (XMP) 7 and 8; IPTC Photo Metadata for the three properties.
"""

import re
from html import escape
from xml.parsers import expat

from portfolio_gen.cleaning.credit import Credit, plain

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
#: What is looked for: the name of the property → the field of Credit.
PROPERTIES = {
    f"{DC} rights": "copyright",
    f"{DC} creator": "creator",
    f"{PHOTOSHOP} Credit": "credit",
}
#: A packet longer than this is dropped unread.
LONGEST = 4_000_000


class _RefusedError(Exception):
    """The packet declares a document type: no XMP does."""


class CreditReader:
    """Collects the three properties from the elements of an RDF description, at any depth.

    Names are "namespace local". The first value of a right counts (that of any language comes
    first), creators are joined with semicolons (Metadata Working Group guidelines 5.3).
    """

    def __init__(self) -> None:
        self._inside = ""
        self._depth = 0
        self._texts: dict[str, list[str]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element; a property may also be an attribute of a description."""
        for key, value in attributes.items():
            if key in PROPERTIES:
                self._texts.setdefault(PROPERTIES[key], []).append(value)
        if self._inside:
            self._depth += 1
            self._texts[self._inside].append("")
        elif name in PROPERTIES:
            self._inside, self._depth = PROPERTIES[name], 1
            self._texts.setdefault(self._inside, []).append("")

    def text(self, text: str) -> None:
        """Take characters between elements."""
        if self._inside and len(self._texts[self._inside][-1]) < 2000:
            self._texts[self._inside][-1] += text

    def end(self) -> None:
        """Take the end of an element."""
        if self._inside:
            self._depth -= 1
            if not self._depth:
                self._inside = ""

    def credit(self) -> Credit:
        """Return what was found."""
        found = {field: _said(texts) for field, texts in self._texts.items()}
        first = {field: texts[0] for field, texts in found.items() if texts}
        if found.get("creator"):
            first["creator"] = plain("; ".join(found["creator"]))
        return Credit(**first)


def _said(texts: list[str]) -> list[str]:
    """Return the texts of a property that say something, each once."""
    return list(dict.fromkeys(text for text in map(plain, texts[:1000]) if text))


def read_xmp(packet: bytes) -> Credit:
    """Return what an XMP packet says of rights; nothing if it can't be read."""
    if len(packet) > LONGEST:
        return Credit()
    reader = CreditReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = reader.start
    parser.CharacterDataHandler = reader.text
    parser.EndElementHandler = lambda _: reader.end()
    try:
        parser.Parse(packet.strip(b"\0 \t\r\n"), True)
    except (expat.ExpatError, _RefusedError, ValueError):
        return Credit()
    return reader.credit()


def _refuse(*_: object) -> None:
    raise _RefusedError


def xmp_of(credit: Credit) -> bytes:
    """Return a packet with these properties and no other; b"" for none."""
    description = rdf_of(credit)
    if not description:
        return b""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{description}</x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def rdf_of(credit: Credit) -> str:
    """Return the properties as an RDF description, "" for none."""
    rights = _listed("dc:rights", "Alt", ' xml:lang="x-default"', credit.copyright)
    creator = _listed("dc:creator", "Seq", "", credit.creator)
    line = (
        f"<photoshop:Credit>{escape(credit.credit, quote=False)}</photoshop:Credit>"
        if credit.credit
        else ""
    )
    if not (rights or creator or line):
        return ""
    return (
        f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description xmlns:dc="{DC}" '
        f'xmlns:photoshop="{PHOTOSHOP}" rdf:about="">{rights}{creator}{line}'
        "</rdf:Description></rdf:RDF>"
    )


def _listed(name: str, kind: str, attribute: str, text: str) -> str:
    item = f"<rdf:li{attribute}>{escape(text, quote=False)}</rdf:li>"
    return f"<{name}><rdf:{kind}>{item}</rdf:{kind}></{name}>" if text else ""


def names_a_place(packet: bytes) -> bool:
    """Tell whether a packet speaks of a position."""
    return re.search(rb"GPS(Lat|Long|Pos)", packet) is not None
