"""Texts for XML: escaped, without the characters that it does not allow."""

import re

#: Characters that XML 1.0 does not allow (section 2.2, "Char").
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"))


def allowed(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return NO_XML.sub("", text)


def escaped(text: str) -> str:
    """Return a text for XML, between tags or in a value between double quotes."""
    for sign, name in _NAMES:
        text = text.replace(sign, f"&{name};")
    return allowed(text)
