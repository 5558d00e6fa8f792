"""Texts without what systems add to them: line ends of their own, a mark at the beginning."""

BOM = b"\xef\xbb\xbf"
#: Endings of files of themes that are texts, whatever program saved them.
TEXTS = (".html", ".css", ".js")


def plain_text(data: bytes, name: str) -> bytes:
    """Return the bytes of a theme's file; those of a text as they are on every system.

    Git on Windows turns line ends into CRLF, and Notepad puts U+FEFF before a text.
    """
    if not name.endswith(TEXTS):
        return data
    return data.removeprefix(BOM).replace(b"\r\n", b"\n")
