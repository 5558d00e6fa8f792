"""PDFs that hold words in many places."""

from io import BytesIO

from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

HELVETICA = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
NAMELESS = {"/Type": "/Font", "/Subtype": "/Type0", "/Encoding": "/Identity-H"}


def writer_of(text: str = "Plans of a house", font: dict[str, str] = HELVETICA) -> PdfWriter:
    """Return a PDF of one page that says something; of a page without a word for ""."""
    writer = PdfWriter()
    page = writer.add_blank_page(400, 200)
    named = {NameObject(key): NameObject(value) for key, value in font.items()}
    if font is HELVETICA:
        named[NameObject("/Encoding")] = NameObject("/WinAnsiEncoding")
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(DictionaryObject(named))})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = DecodedStreamObject()
    lines = "T* ".join(f"({_escaped(line)}) Tj " for line in text.split("\n"))
    shown = f"BT /F1 12 Tf 14 TL 10 150 Td {lines}ET" if text else "0 0 m 10 10 l S"
    stream.set_data(shown.encode("cp1252"))
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())
    return writer


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def bytes_of(writer: PdfWriter) -> bytes:
    """Return a PDF as a file."""
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def pdf(text: str = "Plans of a house") -> bytes:
    """Return a PDF whose page says something, compressed."""
    return bytes_of(writer_of(text))


def pdfs_with(words: str) -> dict[str, bytes]:
    """Return PDFs that hold words, by the place where they do."""
    found = {"page": pdf(f"Plans for {words}, 2025"), "lines": pdf(_divided(words))}
    writer = writer_of()
    writer.add_metadata({"/Author": words})
    found["metadata"] = bytes_of(writer)
    writer = writer_of()
    writer.add_outline_item(title=words, page_number=0)
    found["outline"] = bytes_of(writer)
    writer = writer_of()
    writer.add_annotation(page_number=0, annotation=FreeText(text=words, rect=(10, 10, 90, 40)))
    found["annotation"] = bytes_of(writer)
    writer = writer_of()
    writer.add_attachment(filename=f"{words}.txt", data=b"x")
    found["name of an attachment"] = bytes_of(writer)
    writer = writer_of()
    writer.add_attachment(filename="a.txt", data=words.encode())
    found["attachment"] = bytes_of(writer)
    writer = writer_of()
    layer = {"/Type": NameObject("/OCG"), "/Name": TextStringObject(words)}
    writer._add_object(DictionaryObject({NameObject(key): layer[key] for key in layer}))
    found["layer"] = bytes_of(writer)
    writer = writer_of()
    packet = DecodedStreamObject()
    packet.set_data(f"<x:xmpmeta><a>{words}</a></x:xmpmeta>".encode())
    packet[NameObject("/Type")] = NameObject("/Metadata")
    writer._add_object(packet.flate_encode())
    found["XMP"] = bytes_of(writer)
    writer = writer_of(f"Plans for {words}")
    writer.encrypt(user_password="", owner_password="owner", algorithm="RC4-128")
    found["locked against printing only"] = bytes_of(writer)
    return found


def unreadable_pdfs() -> dict[str, bytes]:
    """Return PDFs of which nobody can tell what they say, by why."""
    writer = writer_of("secret")
    writer.encrypt(user_password="password", algorithm="RC4-128")
    nameless = writer_of("secret", NAMELESS)
    return {
        "is locked": bytes_of(writer),
        "without any text": bytes_of(writer_of("")),
        "does not say which letters": bytes_of(nameless),
        "is damaged": pdf()[:300],
        "or no PDF": b"Hello",
    }


def _divided(words: str) -> str:
    """Return words with a hyphen and a line's end in the middle of one."""
    return f"For {words[:3]}-\n{words[3:]} of Dole"
