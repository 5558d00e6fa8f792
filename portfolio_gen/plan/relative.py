"""Addresses relative to a page, so that a site works at any path and from a disk."""

from functools import lru_cache
from urllib.parse import quote

#: Characters that may stand in the path of a URL as they are (RFC 3986, "pchar" and "/").
#: and the % of codes that an address has already.
PLAIN = "/:@!$&'()*+,;=~-._%"


def output_path(address: str) -> str:
    """Return the file that is served at an address: "/a/" gives "a/index.html"."""
    path = address.removeprefix("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def address_at(path: str) -> str:
    """Return the address at which an output is served: "a/index.html" gives "/a/"."""
    return "/" + (path.removesuffix("index.html") if f"/{path}".endswith("/index.html") else path)


def relative(origin: str, address: str, *, portable: bool = False) -> str:
    """Return the link from the page at `origin` to an address of the site.

    Both begin with "/"; `address` may end in "?query" or "#part". The result is percent-encoded
    where a URL needs it (RFC 3986), is never empty, and never begins with "/" or a scheme.
    `portable` names index.html where a folder is meant.
    """
    if "#" not in address and "?" not in address:
        return _link(_folder(origin), address, portable)
    path, mark, part = _split(address)
    if path == origin:
        return mark + part
    return _link(_folder(origin), path, portable) + mark + part


def absolute(base: str, address: str) -> str:
    """Return the full form of an address under the address of a site, percent-encoded.

    "/a/é/" under "https://ada.example/work/" gives "https://ada.example/work/a/%C3%A9/".
    """
    path, mark, part = _split(address)
    return base.rstrip("/") + quote(path, safe=PLAIN) + mark + part


@lru_cache(maxsize=1 << 14)
def _link(folder: str, path: str, portable: bool) -> str:
    """Return the link from a folder ("/a/b/") to a path."""
    here = folder.split("/")
    there = path.split("/")
    shared = 0
    for mine, its in zip(here[:-1], there[:-1], strict=False):
        if mine != its:
            break
        shared += 1
    rest = "/".join(there[shared:])
    if portable and (not rest or rest.endswith("/")):
        rest += "index.html"
    link = "../" * (len(here) - 1 - shared) + quote(rest, safe=PLAIN)
    if not link:
        return "./"
    if ":" in link.split("/", 1)[0]:
        return "./" + link  # else the part before the colon would read as a scheme
    return link


@lru_cache(maxsize=1 << 10)
def _folder(origin: str) -> str:
    return origin[: origin.rfind("/") + 1]


def _split(address: str) -> tuple[str, str, str]:
    for at, letter in enumerate(address):
        if letter in "?#":
            return address[:at], letter, address[at + 1 :]
    return address, "", ""
