"""Words that must not be published, looked for in the bytes and names of all outputs."""

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

TAG = re.compile(r"<[^>]*>")
SPACE = re.compile(r"\s+")
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
TEXT_ENDINGS = (
    ".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".md", ".csv", ".vcf", ".nojekyll",
    "CNAME",
)  # fmt: skip


def normal(text: str) -> str:
    """Return a text as words are compared: NFKC, without case, soft hyphens, one kind of space."""
    folded = unicodedata.normalize("NFKC", text).translate(UNSEEN).casefold()
    return SPACE.sub(" ", folded)


def words_in(data: bytes, path: str, needles: Sequence[str]) -> list[str]:
    """Return which of the words occur in an output file or in its path.

    Texts are searched as written and with tags taken out and entities resolved; other files for
    the words' bytes in UTF-8, UTF-16 and Windows-1252. The path is searched for
    the words in any spelling that makes the same address.
    """
    if path.endswith(TEXT_ENDINGS):
        text = data.decode("utf-8", "replace")
        plain = html.unescape(text)
        searched = normal(plain) + "\n" + normal(html.unescape(TAG.sub("", text)))
        searched += "\n" + normal(html.unescape(TAG.sub(" ", text)))
        found = {needle for needle in needles if normal(needle).strip() in searched}
    else:
        found = {needle for needle in needles if _in_bytes(needle, data)}
    names = _as_path(path)
    found |= {needle for needle in needles if _as_path(needle) and _as_path(needle) in names}
    return sorted(found)


def _as_path(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return "-".join(re.split(r"[\W_]+", kept)).strip("-")


def _in_bytes(needle: str, data: bytes) -> bool:
    for spelling in _spellings(needle):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
            if spelling.encode(encoding, "ignore") in data:
                return True
    return False


def _spellings(needle: str) -> Iterable[str]:
    return dict.fromkeys((needle, needle.lower(), needle.upper(), needle.title()))
