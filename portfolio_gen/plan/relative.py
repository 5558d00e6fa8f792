"""Addresses relative to a page, so that a site works at any path and from a disk."""

import posixpath
from urllib.parse import quote


def output_path(address: str) -> str:
    """Return the file that is served at an address: "/a/" gives "a/index.html"."""
    path = address.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def relative(origin: str, address: str, *, portable: bool = False) -> str:
    """Return the link from the page at `origin` to an address of the site.

    Both begin with "/"; `address` may end in "?query" or "#part". The result is percent-encoded
    where a URL needs it (RFC 3986), is never empty, and never begins with "/" or a scheme.
    `portable` names index.html where a folder is meant.
    """
    path, mark, part = _split(address)
    if portable and path.endswith("/"):
        path += "index.html"
    if mark and path == origin:
        return mark + part
    here = posixpath.dirname(origin) or "/"
    link = posixpath.relpath(path, here)
    if path.endswith("/"):
        link = "./" if link == "." else link + "/"
    encoded = quote(link, safe="/:@!$&'()*+,;=~-._")
    if ":" in encoded.split("/", 1)[0]:
        encoded = "./" + encoded  # else the part before the colon would read as a scheme
    return encoded + mark + part


def _split(address: str) -> tuple[str, str, str]:
    for at, letter in enumerate(address):
        if letter in "?#":
            return address[:at], letter, address[at + 1 :]
    return address, "", ""
