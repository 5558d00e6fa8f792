"""The digest of what a translator translates: how a translation knows its original again.

A digest stands in files of authors (`translation_of`), so it must come out the same for ever, with
every version of the tool. It is made so, and `tests/sites/read/test_drift.py` holds it to that:

1. From the front matter, each text becomes an entry, a list of a key and one or more texts:

   - `["title", …]`, `["summary", …]`, `["kind", …]`, `["place", …]`; `["role", …]` for each role;
   - `["facts", "label: value"]` for each line of `facts`;
   - for each item, with the texts that it has, in this order and written `"name: text"`:
     `["client", sector, shown_as]`, `["credits", role]`, `["quotes", text, role]`,
     `["results", text, value, label, before, after, period, source]`,
     `["pictures", alt, caption]` for the cover and for the gallery,
     `["links", label]`, and so for `awards`, `press` and `files`.

   Of a text that is given by language, the one in the language of the file counts. White space of
   every kind is one space, none at the ends. Empty texts and entries without a text are left out;
   the entries are sorted by the code points of their texts, each stands once.

2. The body is the Markdown as it is written, with LF line ends, without the spaces and tabs at the
   ends of lines, without empty lines before and after.

3. All texts are in Unicode's form NFC. Entries and body are one JSON list, `[entry, …, body]`, in
   UTF-8 and without blanks between its parts; characters are escaped only where JSON demands it.

4. The digest is `v1-` and the first twelve hexadecimal digits of the list's SHA-256. With the
   letter in front no YAML reader takes it for a number; one made in another way would be `v2-…`.

Names (of clients, people, photographers), dates, addresses, files, tags, skills, settings and what
is under `extra` don't count: nobody translates them, and a translation has them of its original.
"""

import re
from collections.abc import Iterable
from hashlib import sha256
from unicodedata import normalize

import msgspec

from portfolio_gen.model.front import Front, Text

FORM = re.compile(r"v1-[0-9a-f]{12}")

_RESULT = ("text", "value", "label", "before", "after", "period", "source")
_LINKS = ("links", "awards", "press", "files")


def text_digest(front: Front, body: str, lang: str) -> str:
    """Return the digest of a write-up's own texts; `front` without what it inherits."""
    entries = sorted(set(_entries(front, lang)))
    text = "\n".join(line.rstrip(" \t") for line in body.split("\n")).strip("\n")
    encoded = msgspec.json.encode([*entries, normalize("NFC", text)])
    return f"v1-{sha256(encoded).hexdigest()[:12]}"


def is_text_digest(text: str) -> bool:
    """Tell whether a text has the form of a digest."""
    return FORM.fullmatch(text) is not None


def _entries(front: Front, lang: str) -> Iterable[tuple[str, ...]]:
    """Yield what counts of the front matter, one entry for each text or item that has texts."""
    plain = [("title", front.title), ("summary", front.summary), ("kind", front.kind)]
    plain += [("place", front.place), *(("role", role) for role in front.role)]
    for key, value in plain:
        if text := _one_line(value, lang):
            yield key, text
    for label, value in front.facts.items():
        yield "facts", f"{_one_line(label, lang)}: {_one_line(value, lang)}"
    for key, item, names in _items(front):
        found = [(name, _one_line(getattr(item, name), lang)) for name in names]
        texts = [f"{name}: {text}" for name, text in found if text]
        if texts:
            yield key, *texts


def _items(front: Front) -> Iterable[tuple[str, msgspec.Struct, tuple[str, ...]]]:
    """Yield the key of each item, the item, and the names of its texts."""
    if front.client is not None:
        yield "client", front.client, ("sector", "shown_as")
    for credit in front.credits:
        yield "credits", credit, ("role",)
    for quote in front.quotes:
        yield "quotes", quote, ("text", "role")
    for result in front.results:
        yield "results", result, _RESULT
    for picture in (front.cover, *front.gallery):
        if picture is not None:
            yield "pictures", picture, ("alt", "caption")
    for key in _LINKS:
        for link in getattr(front, key):
            yield key, link, ("label",)


def _one_line(value: Text | None, lang: str) -> str:
    text = value if isinstance(value, str) else (value or {}).get(lang, "")
    return normalize("NFC", " ".join(text.split()))
