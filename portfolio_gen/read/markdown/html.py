"""Escaping, attributes, and what an address may be."""

import re
from collections.abc import Mapping

from markdown_it.common.normalize_url import normalizeLink

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_PLAIN_URL = re.compile(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*")
_IGNORED = re.compile(r"[\x00-\x20]+")
_REFUSED = re.compile(
    r"(?:javascript|vbscript|file):|data:(?!image/(?:gif|png|jpeg|webp|avif)[;,])"
)


def escape(text: str) -> str:
    """Return a text as HTML, to stand between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_value(text: str) -> str:
    """Return a text as HTML, to stand in an attribute between double quotes."""
    return escape(text).replace('"', "&quot;")


def html_attributes(attributes: Mapping[str, str | int | float]) -> str:
    """Return attributes as they stand in a tag, each with a blank before it."""
    return "".join(f' {key}="{escape_value(str(value))}"' for key, value in attributes.items())


def leads_away(address: str) -> bool:
    """Return whether an address names its scheme or host, so that it stays as it is.

    A single letter before a colon is a drive of Windows, not a scheme.
    """
    return _ABSOLUTE.match(address) is not None


def refused_scheme(address: str) -> str:
    """Return the scheme if an address would run code or work on one computer only, else "".

    Blanks and control characters do not count: browsers leave them out too.
    """
    if ":" not in address:
        return ""
    clean = _IGNORED.sub("", address).lower()
    return clean.split(":")[0] + ":" if _REFUSED.match(clean) else ""


def encoded(url: str) -> str:
    """Return an absolute address for an attribute: percent-encoded where needed, and escaped."""
    return escape_value(url if _PLAIN_URL.fullmatch(url) else normalizeLink(url))
