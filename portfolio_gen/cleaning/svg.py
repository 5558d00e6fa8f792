"""SVG: the drawing stays; scripts, addresses elsewhere and the notes of drawing programs go.

Source: SVG 2 (W3C), 2.3 for what an image may do, 5 for the structure, appendix for elements;
XML 1.0 and Namespaces in XML. The drawing is read by expat and written anew, so that nothing stays
that wasn't looked at; no entity from outside is ever fetched. What is published says that it is a
drawing (`xmlns`) and is in UTF-8: Chromium shows others as broken pictures where a page has them.
"""

import re
from collections.abc import Callable
from html import escape
from xml.parsers import expat

from portfolio_gen.cleaning.css import clean_css
from portfolio_gen.cleaning.results import Clean, stop_damaged
from portfolio_gen.cleaning.svg_names import (
    ADDRESSES,
    ANIMATIONS,
    LANGUAGES,
    LINKS,
    NAMESPACES,
    PAGE_ELEMENTS,
    SVG,
    SVG_ELEMENTS,
    XHTML,
    XLINK,
    XML,
)
from portfolio_gen.cleaning.xmp import CreditReader, rdf_of

#: Entities (old Illustrator files name their namespaces so): how many, how long.
MOST_ENTITIES, LONGEST_ENTITY = 100, 200
#: A drawing may grow so much by its entities, no more.
LARGEST_GROWTH = 4_000_000
#: Elements within elements: Chromium gives up at 5,000, drawing programs nest a few dozen.
MOST_NESTED = 1000
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
#: Encodings whose files are UTF-8 too.
PLAIN = ("utf-8", "us-ascii")
#: Words for what is put right rather than taken out.
ENCODING, NAMESPACE = "encoding other than UTF-8", "missing namespace"
#: Characters that a reader would take for others in an attribute (XML 1.0, 2.11 and 3.3.3).
ENDS = str.maketrans({"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})
#: Cleans a picture inside the drawing: its data: address → it cleaned ("" to leave it away), and
#: the words for what was taken out.
CleanData = Callable[[str], tuple[str, tuple[str, ...]]]


#: An attribute's value that may name what is loaded; and attributes that only say something.
MAY_LOAD = re.compile(r"[a-z\\]\s*\(|\\|@", re.IGNORECASE)
SAID = ("aria-", "data-", "id", "class", "transform", "gradientTransform", "patternTransform")


class _Stop(Exception):  # noqa: N818 - leaves the parser, no error of ours
    """Ends the reading of a drawing, with a reason."""


def clean_svg(data: bytes, keep: frozenset[str], clean_data: CleanData) -> Clean:
    """Return an SVG, in UTF-8, that runs nothing, loads nothing and names nobody but by right."""
    writer = _Writer(keep, clean_data, len(data) * 2 + LARGEST_GROWTH)
    parser = expat.ParserCreate(namespace_separator="\n")
    parser.namespace_prefixes = True
    parser.buffer_text = True
    parser.XmlDeclHandler = writer.declaration
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.CommentHandler = lambda _: writer.words.add("comment")
    parser.ProcessingInstructionHandler = writer.instruction
    parser.EntityDeclHandler = writer.entity
    try:
        # Zeros at the end are no part of it, unless they are halves of letters.
        parser.Parse(data if data[:2] in UTF_16 else data.rstrip(b"\0"), True)
    except _Stop as stop:
        stop_damaged(str(stop))
    except (expat.ExpatError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", 0)
        stop_damaged(f"its line {line} isn’t XML" if line else "it isn’t XML")
    if data[:2] in UTF_16:
        writer.words.add(ENCODING)
    return Clean(writer.drawing().encode("utf-8"), tuple(sorted(writer.words)))


class _Writer:
    """Writes a drawing while it is read."""

    def __init__(self, keep: frozenset[str], clean_data: CleanData, largest: int) -> None:
        self.words: set[str] = set()
        self.parts: list[str] = []
        self._keep = keep
        self._clean_data = clean_data
        self._left = largest
        self._skipped = 0  # depth within an element that goes
        self._open: list[str] = []
        self._pending = ""  # a start tag that may turn out to be an empty element
        self._style: list[str] | None = None
        self._credit: CreditReader | None = None
        self._entities = 0
        self._used: set[str] = set()

    def drawing(self) -> str:
        """Return what was written, with the namespaces that it uses."""
        names = f' xmlns="{SVG}"'
        if XLINK in self._used:
            names += f' xmlns:xlink="{XLINK}"'
        if XHTML in self._used:
            names += f' xmlns:html="{XHTML}"'
        return "<svg" + names + "".join(self.parts).removeprefix("<svg")

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        """Take the XML declaration, which is not written again: without one it is UTF-8."""
        if encoding is not None and encoding.lower() not in PLAIN:
            self.words.add(ENCODING)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        namespace, local, _ = _split(name)
        if len(self._open) >= MOST_NESTED:
            raise _Stop(f"its elements are nested more than {MOST_NESTED} deep")
        if self._skipped:
            self._skipped += 1
            if self._credit:
                self._credit.start(*_plain_names(name, attributes))
        elif not self._open and (namespace not in ("", SVG) or local != "svg"):
            raise _Stop("it is no drawing")
        elif not self._stays(namespace, local, attributes):
            self._skipped = 1
            is_note = local == "metadata" and namespace in ("", SVG)
            self._credit = CreditReader() if is_note and self._credit is None else None
        else:
            self._write_start(namespace, local, attributes)

    def _stays(self, namespace: str, local: str, attributes: dict[str, str]) -> bool:
        """Tell whether an element stays; note why not."""
        if local.lower() in ("script", "handler", "listener") or (
            local in ANIMATIONS and _animates_danger(attributes)
        ):
            self.words.add("script")
            return False
        if namespace in ("", SVG):
            return local in SVG_ELEMENTS
        if namespace == XHTML and local in PAGE_ELEMENTS:
            return True
        self.words.add("external reference" if namespace == XHTML else "editor’s notes")
        return False

    def _write_start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        self._close_pending()
        if not self._open and not namespace:
            self.words.add(NAMESPACE)
        tag = f"html:{local}" if namespace == XHTML else local
        self._used.add(namespace)
        written = [f"<{tag}"]
        for name, value in sorted(attributes.items()):
            if (cleaned := self._attribute(local, name, value)) is not None:
                written.append(f' {cleaned[0]}="{escape(cleaned[1]).translate(ENDS)}"')
        self._open.append(tag)
        self._pending = "".join(written)
        if local == "style":
            self._style = []

    def _attribute(self, element: str, name: str, value: str) -> tuple[str, str] | None:
        """Return an attribute as it is written, None if it goes."""
        namespace, local, _ = _split(name)
        if local.lower().startswith("on"):
            self.words.add("script")
            return None
        if namespace not in NAMESPACES or (namespace == XML and local == "base"):
            self.words.add("editor’s notes")
            return None
        if local in ADDRESSES:
            value = self._link(value) if element in LINKS else self._address(value)
            if not value:
                return None
        elif local == "style" or (MAY_LOAD.search(value) and not local.startswith(SAID)):
            value = clean_css(value, self._address)
        self._used.add(namespace)
        return NAMESPACES[namespace] + local, value

    def _link(self, address: str) -> str:
        """Return where a link leads, "" if it would run something."""
        scheme, colon, _ = "".join(address.split()).partition(":")
        printable = "".join(each for each in scheme if each.isprintable()).lower()
        if colon and printable in LANGUAGES:
            self.words.add("script")
            return ""
        return address

    def _address(self, address: str) -> str:
        """Return an address that loads nothing from elsewhere: a part of the drawing, or data."""
        address = address.strip()
        if address.startswith("#"):
            return address
        if address[:5].lower() != "data:":
            self.words.add("external reference")
            return ""
        cleaned, words = self._clean_data(address)
        self.words.update(words)
        return cleaned

    def text(self, text: str) -> None:
        """Take characters."""
        self._left -= len(text)
        if self._left < 0:
            raise _Stop("it grows without end")
        if self._skipped:
            if self._credit:
                self._credit.text(text)
        elif self._style is not None:
            self._style.append(text)
        elif self._open:
            self._close_pending()
            self.parts.append(escape(text, quote=False).replace("\r", "&#13;"))

    def end(self, _: str) -> None:
        """Take the end of an element."""
        if self._skipped:
            self._skipped -= 1
            if self._credit:
                self._end_note(self._credit)
            return
        tag = self._open.pop()
        if self._style is not None:
            self._close_pending()
            self.parts.append(escape(clean_css("".join(self._style), self._address), quote=False))
            self._style = None
        if self._pending:
            self.parts.append(self._pending + "/>")
            self._pending = ""
        else:
            self.parts.append(f"</{tag}>")

    def _end_note(self, reader: CreditReader) -> None:
        """Write the rights of a <metadata> element once it is over."""
        reader.end()
        if self._skipped:
            return
        self._credit = None
        credit = reader.credit()
        self.words |= credit.named() - self._keep
        if rdf := rdf_of(credit.only(self._keep)):
            self._close_pending()
            self.parts.append(f"<metadata>{rdf}</metadata>")

    def _close_pending(self) -> None:
        if self._pending:
            self.parts.append(self._pending + ">")
            self._pending = ""

    def instruction(self, target: str, _: str) -> None:
        """Take a processing instruction: a style sheet from elsewhere, an editor's mark."""
        self.words.add("external reference" if "stylesheet" in target else "editor’s notes")

    def entity(self, _name: str, is_parameter: bool, value: str | None, *_: object) -> None:
        """Take the declaration of an entity: short texts pass, one from outside is left away."""
        self._entities += 1
        if value is None:
            self.words.add("external entity")
        elif is_parameter or len(value) > LONGEST_ENTITY or "&" in value or "<" in value:
            raise _Stop("it declares an entity that holds others")
        if self._entities > MOST_ENTITIES:
            raise _Stop("it declares too many entities")


def _split(name: str) -> tuple[str, str, str]:
    """Return namespace, local name and prefix of a name as expat gives it."""
    parts = name.split("\n")
    if len(parts) == 1:
        return "", parts[0], ""
    return parts[0], parts[1], parts[2] if len(parts) > 2 else ""


def _plain_names(name: str, attributes: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Return names as "namespace local", as the reader of rights wants them."""
    return _spaced(name), {_spaced(key): value for key, value in attributes.items()}


def _spaced(name: str) -> str:
    return " ".join(_split(name)[:2])


def _animates_danger(attributes: dict[str, str]) -> bool:
    """Tell whether an animation changes an address or what runs."""
    target = attributes.get("attributeName", "").strip().rpartition(":")[2].lower()
    return target in ("href", "src", "style") or target.startswith("on")
