"""The ways in which an output file can be read as text: what words are looked for in."""

import binascii
import html
import quopri
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from urllib.parse import unquote

TAG = re.compile(r"""<!--.*?(?:-->|\Z)|<[a-zA-Z/!?](?:[^<>"']|"[^"]*"|'[^']*')*>""", re.DOTALL)
BLANK_TAG = re.compile(r"\s*(?:<[a-zA-Z/](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>\s*)+")
CSS_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
CSS_LINE = re.compile(r"\\\r?\n")
JSON_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
OLD_CODE = re.compile(r"%[89A-Fa-f][0-9A-Fa-f]")
#: A tag that is text in a tag's place: of HTML in a feed, in JSON, in an attribute.
HIDDEN_TAG = re.compile(
    r"&(?:amp;)*(?:lt|#0*60|#x0*3c);|\\u003c|%3c|&amp;(?:#|[a-z]{2,10};)", re.IGNORECASE
)
#: The value of an attribute that holds markup of its own, as srcdoc does.
MARKUP = re.compile(r"""=\s*(?:"([^"]*<[a-zA-Z/][^"]*)"|'([^']*<[a-zA-Z/][^']*)')""")
#: A file within an address (RFC 2397).
WITHIN = re.compile(r"data:[\w.+/;=-]*;base64,([A-Za-z0-9+/=\s%]+)")
#: A label of a host name in letters of another script (RFC 3492).
FOREIGN = re.compile(r"\bxn--([a-z0-9-]+)", re.IGNORECASE)
#: Letters of RTF and of quoted-printable texts such as vCards.
RTF_LETTER = re.compile(r"\\'([0-9a-fA-F]{2})")
QUOTED = re.compile(r"=[0-9A-F]{2}=[0-9A-F]{2}")
#: Encodings of one byte a letter that Windows, macOS and DOS had.
OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
#: Letters one after the other, in UTF-8.
RUN = re.compile(rb"(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){8,}")
#: XMP, which says in words of XML whose a picture is.
XMP = re.compile(rb"<(?:rdf:RDF|x:xmpmeta)\b.{0,200000}?</(?:rdf:RDF|x:xmpmeta)>", re.DOTALL)
#: How a PDF begins.
PDF = b"%PDF-"
PNG = b"\x89PNG\r\n\x1a\n"
MOST_PACKED = 4_000_000  # bytes of a text in a PNG
#: Files whose bytes are no text: they are searched for the words' own bytes.
BINARY = (
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".tif", ".tiff", ".ico", ".mp4",
    ".mov", ".m4v", ".webm", ".mp3", ".m4a", ".woff", ".woff2", ".pdf", ".zip",
)  # fmt: skip


def is_binary(data: bytes, path: str) -> bool:
    """Tell whether a file's bytes are no text, by its name, or as a PDF by its content."""
    return path.lower().endswith(BINARY) or data.startswith(PDF)


def readings(data: bytes, path: str) -> Iterator[str]:
    """Yield the texts of a file: as it is, with its tags taken out, with spaces in their place …

    Of a picture, what its metadata says in XMP.
    """
    if is_binary(data, path):
        for packet in (*XMP.findall(data), *packed_texts(data)):
            yield from _marked(packet.decode("utf-8", "replace"))
        return
    for text in _decoded(data):
        yield from _of_text(text, path.lower())


def _of_text(text: str, name: str) -> Iterator[str]:
    yield from _marked(text)
    if HIDDEN_TAG.search(text):
        inner = html.unescape(unquote(JSON_ESCAPE.sub(_letter, text)))
        yield from _marked(inner)
        if HIDDEN_TAG.search(inner):
            yield from _marked(html.unescape(inner))
    if "\\" in text:
        yield from _marked(CSS_ESCAPE.sub(_letter, CSS_LINE.sub("", text)))
        yield RTF_LETTER.sub(_old_letter, text)
    if OLD_CODE.search(text):
        yield unquote(text, "cp1252")
    if QUOTED.search(text):
        yield quopri.decodestring(text.encode()).decode("utf-8", "replace")
    if FOREIGN.search(text):
        yield FOREIGN.sub(_foreign, text)
    if name.endswith(".svg"):
        yield BLANK_TAG.sub("", text)  # letters that are placed one by one
    for inner in _within(text):
        yield from _of_text(inner, name)


def _within(text: str) -> Iterator[str]:
    """Yield the texts that addresses hold (`data:`). A picture in one has been encoded anew."""
    for packed in WITHIN.finditer(text):
        with suppress(binascii.Error, UnicodeDecodeError):
            yield binascii.a2b_base64(unquote(packed[1])).decode("utf-8")


def plain_text(data: bytes) -> str:
    """Return a file as one reads it: its text without tags, NFC."""
    text = next(_decoded(data))
    return unicodedata.normalize("NFC", html.unescape(TAG.sub(" ", text)))


def packed_texts(png: bytes) -> Iterator[bytes]:
    """Yield the texts that a PNG holds compressed (PNG 3rd edition, 11.3.3: zTXt and iTXt)."""
    at = len(PNG) if png.startswith(PNG) else len(png)
    while at + 8 <= len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        if png[at + 4 : at + 8] in (b"zTXt", b"iTXt"):
            _, _, text = png[at + 8 : at + 8 + size].partition(b"\0")
            packed = text[1:]  # after the method
            if png[at + 4 : at + 8] == b"iTXt":
                packed = text[2:].split(b"\0", 2)[-1]  # after flag, method, language, keyword
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(packed, MOST_PACKED)
        at += size + 12


def _marked(text: str) -> Iterator[str]:
    """Yield a text, and without its tags if it has any."""
    yield text
    if "<" not in text:
        return
    yield TAG.sub("", text)
    yield TAG.sub(" ", text)
    held = [value[1] or value[2] for value in MARKUP.finditer(text)]
    if held:
        yield TAG.sub("", "\n".join(held))


def _decoded(data: bytes) -> Iterator[str]:
    """Yield a text in the encodings that it may have: UTF-8, UTF-16, or else the old ones."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield data.decode("utf-16", "replace")
        return
    try:
        yield data.decode("utf-8-sig")
    except UnicodeDecodeError:
        for encoding in OLD_ENCODINGS:
            yield data.decode(encoding, "replace")
    if b"\0" in data:
        yield data.decode("utf-16-le", "replace")
        yield data.decode("utf-16-be", "replace")


def _foreign(match: re.Match[str]) -> str:
    try:
        return match[1].encode().decode("punycode")
    except UnicodeError:
        return match[0]


def _old_letter(match: re.Match[str]) -> str:
    return bytes([int(match[1], 16)]).decode("cp1252", "replace")


def _letter(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return chr(code) if code < 0x110000 else " "


def rough_text(data: bytes) -> str:
    """Return what bytes that are no text hold of it: each run of eight letters or more, a line."""
    return b"\n".join(RUN.findall(data)).decode("utf-8", "replace")


def has_bytes(lowered: bytes, needle: str, core: str) -> bool:
    """Tell whether bytes hold words in one of the encodings that metadata use.

    Letters of ASCII are in lower case in `lowered`. An encoding that lacks a letter can't hold it.
    """
    for spelling in _spellings(needle, core):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", *OLD_ENCODINGS):
            with suppress(UnicodeEncodeError):
                if spelling.encode(encoding).lower() in lowered:
                    return True
    return False


def _spellings(needle: str, core: str) -> Iterable[str]:
    forms = (unicodedata.normalize(form, needle) for form in ("NFC", "NFD"))
    return dict.fromkeys(
        spelling
        for form in forms
        for spelling in (form, form.lower(), form.upper(), form.title(), core)
    )
