"""What an address means: the one decoding of it, and the outputs that it may stand for."""

from urllib.parse import quote, unquote_to_bytes

from portfolio_gen.plan.relative import address_at

#: The tool's own addresses; no output can have one.
OWN = "/_portfolio/"


def decoded(raw: bytes) -> str | None:
    """Return the path of a request, percent-decoded exactly once; None if it means no file.

    Refused are bytes that are no UTF-8, controls, backslashes, and segments that are empty or
    begin with a dot: no output of a site has such an address.
    """
    if not raw.startswith(b"/"):
        return None
    try:
        path = unquote_to_bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "\\" in path or "//" in path or "/." in path or any(letter < " " for letter in path):
        return None
    return path


def address_of(path: str) -> str:
    """Return the address of an output, percent-encoded: "loom/index.html" is "/loom/"."""
    return quote(address_at(path), safe="/~!$&'()*+,;=:@-._")


def is_html(path: str) -> bool:
    """Tell whether an output is a page."""
    return path.endswith((".html", ".htm"))
