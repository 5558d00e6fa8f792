"""Words that must not be published, looked for in the bytes and names of all outputs."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote

from portfolio_gen.model.slugs import LETTERS

TAG = re.compile(r"""<!--.*?(?:-->|\Z)|<[a-zA-Z/!?](?:[^<>"']|"[^"]*"|'[^']*')*>""", re.DOTALL)
ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
OTHER = re.compile(r"[\W_]+")
#: Files whose bytes are no text: they are searched for the words' own bytes.
BINARY = (
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".tif", ".tiff", ".ico", ".mp4",
    ".mov", ".m4v", ".webm", ".mp3", ".m4a", ".woff", ".woff2", ".pdf", ".zip",
)  # fmt: skip
#: Shorter words must stand alone: "It" is no secret inside "with".
ALONE = 5
#: Words of several parts and this many letters are found without the spaces between them too.
JOINED = 8


def core(text: str) -> str:
    """Return a text as words are compared: letters and digits in lower case, single spaces.

    URL codes, entities and `\\u` escapes are resolved; compatibility forms, accents, soft hyphens
    and other characters that can't be seen are dropped (NFKD without marks and format characters);
    letters such as œ are spelled out; every other sign is a space.
    """
    plain = html.unescape(unquote(ESCAPE.sub(_escaped, text)))
    letters = unicodedata.normalize("NFKD", plain)
    kept = "".join(
        letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Cf", "Me")
    )
    return OTHER.sub(" ", kept.casefold().translate(LETTERS)).strip()


def words_in(data: bytes, path: str, needles: Sequence[str]) -> list[str]:
    """Return which of the words occur in an output file or in its path, in any spelling.

    A text is searched as it is, with its tags taken out, and with spaces in their place.
    """
    if path.lower().endswith(BINARY):
        found = {needle for needle in needles if _in_bytes(needle, data)}
        searched = [core(path)]
    else:
        found = set()
        searched = [core(path), *_readings(_decoded(data))]
    for needle in needles:
        if any(_occurs(core(needle), text) for text in searched):
            found.add(needle)
    return sorted(found)


def _readings(text: str) -> Iterator[str]:
    yield core(text)
    if "<" in text:
        yield core(TAG.sub("", text))
        yield core(TAG.sub(" ", text))


def _occurs(needle: str, text: str) -> bool:
    if not needle:
        return False
    letters = needle.replace(" ", "")
    if len(letters) < ALONE:
        return f" {needle} " in f" {text} "
    if needle in text:
        return True
    return " " in needle and len(letters) >= JOINED and letters in text.replace(" ", "")


def _decoded(data: bytes) -> str:
    """Return a text in the encoding that it most likely has: UTF-8, UTF-16, Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _escaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def _in_bytes(needle: str, data: bytes) -> bool:
    lowered = data.lower()  # ASCII letters only; the others are tried in both cases below
    if len(core(needle)) < ALONE:
        return False  # chance alone finds three or four bytes in a photograph
    return any(
        spelling.encode(encoding, "ignore").lower() in lowered
        for spelling in _spellings(needle)
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")
    )


def _spellings(needle: str) -> Iterable[str]:
    forms = (unicodedata.normalize(form, needle) for form in ("NFC", "NFD"))
    return dict.fromkeys(
        spelling
        for form in forms
        for spelling in (form, form.lower(), form.upper(), form.title(), core(needle))
    )
