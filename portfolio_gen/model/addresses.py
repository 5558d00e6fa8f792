"""Addresses of a site: what one looks like."""


def is_address(text: str) -> bool:
    """Tell whether a text is an address as addresses.txt has them.

    It begins with `/`; no part of it is empty, `.` or `..`; no query, fragment, backslash or
    character that can't be seen.
    """
    if not text.startswith("/") or not text.isprintable() or any(sign in text for sign in "?#\\"):
        return False
    parts = text[1:].removesuffix("/").split("/")
    return text == "/" or not any(part in ("", ".", "..") for part in parts)
