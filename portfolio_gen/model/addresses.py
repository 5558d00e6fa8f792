"""Addresses of a site, and what a path that a write-up names means."""

import posixpath
import re
import unicodedata
from urllib.parse import quote, unquote

#: How a path begins that is good on one computer only.
_OWN = re.compile(r"[A-Za-z]:[\\/]|\\\\|~/|/(?:Users|home|Volumes|mnt|media)/|file:", re.I)


def is_address(text: str) -> bool:
    """Tell whether a text is an address as addresses.txt has them.

    It begins with `/`; no part of it is empty, `.` or `..`; no query, fragment, backslash or
    character that can't be seen.
    """
    if not text.startswith("/") or not text.isprintable() or any(sign in text for sign in "?#\\"):
        return False
    parts = text[1:].removesuffix("/").split("/")
    return text == "/" or not any(part in ("", ".", "..") for part in parts)


def is_absolute(target: str) -> bool:
    """Tell whether a link leads away from the site: a scheme or `//` comes first.

    A single letter before a colon is a drive of Windows, not a scheme.
    """
    if target.startswith("//"):
        return True
    scheme, _, _ = target.partition(":")
    return (
        1 < len(scheme) < len(target)
        and scheme.isascii()
        and scheme.replace("+", "").replace("-", "").isalnum()
    )


def own_file(target: str) -> str:
    """Return the name of the file that a path on somebody's own computer leads to, else ""."""
    return re.split(r"[\\/]", unquote(target))[-1] if _OWN.match(target) else ""


def copy_hint(name: str) -> str:
    """Return what to do with a file that is elsewhere on the computer."""
    return f"copy the file beside this page and write its name alone: `{name}`"


def path_from(writeup_path: str, target: str) -> str | None:
    """Return the site path that a link means, seen from a write-up; None if it leaves the site.

    A target that begins with `/` is below static/.
    """
    plain = unquote(target)
    if plain.startswith("/"):
        path = posixpath.normpath("static/" + plain.lstrip("/"))
        return path if path.startswith("static/") else None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(writeup_path), plain))
    return None if path.startswith("..") else path


def ascii_url(url: str) -> str:
    """Return the address of a site as machines write it: "https://bücher.example/é/" in ASCII.

    The host in Punycode (RFC 5891), the path percent-encoded (RFC 3986). What is in ASCII already
    stays as it is.
    """
    if url.isascii():
        return url
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    name, colon, port = host.partition(":")
    name = ".".join(map(_label, unicodedata.normalize("NFC", name.lower()).split(".")))
    folders = quote(path, safe="/:@!$&'()*+,;=~-._%")
    return f"{scheme}://{name}{colon}{port}{slash}{folders}"


def _label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode()
