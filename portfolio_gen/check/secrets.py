"""Words that must not be published, looked for in the bytes and names of all outputs."""

import html
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

import msgspec

from portfolio_gen.check.readings import has_bytes, is_binary, readings, rough_text
from portfolio_gen.model.site import Site
from portfolio_gen.model.slugs import LETTERS

ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\u\{([0-9a-fA-F]{1,6})\}")
OTHER = re.compile(r"[\W_]+")
#: Letters by name that nobody sees: Hangul's fillers.
UNSEEN = dict.fromkeys(map(ord, "\u115f\u1160\u3164\uffa0"))
#: Shorter words must stand alone: "It" is no secret inside "with".
ALONE = 5
#: Words of several parts and this many letters are found anywhere without the spaces between them;
#: shorter ones only as a word by itself.
JOINED = 8
#: From this many letters on, a word is found too with a space between each two: "A C M E".
SPACED = 3


def core(text: str) -> str:
    """Return a text as words are compared: letters and digits in lower case, single spaces.

    URL codes, entities and `\\u` escapes are resolved; compatibility forms, accents, soft hyphens
    and other characters that can't be seen are dropped (NFKD without marks and format characters);
    letters such as œ are spelled out; every other sign is a space.
    """
    plain = html.unescape(unquote(unquote(ESCAPE.sub(_escaped, text))))
    letters = unicodedata.normalize("NFKD", plain)
    if not letters.isascii():
        letters = "".join(
            letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Cf", "Me")
        )
    return OTHER.sub(" ", letters.translate(UNSEEN).casefold().translate(LETTERS)).strip()


def counts_in(data: bytes, path: str, needles: Sequence[str]) -> dict[str, int]:
    """Return which of the words occur in an output file or its path, in any spelling, sorted.

    With each, how often: the most that one way of reading the file shows.
    """
    found = counts_in_texts((path, *readings(data, path)), needles)
    if is_binary(data, path):
        rough = core(rough_text(data))
        lowered = data.lower()  # ASCII letters only; others are looked for in both cases
        for needle in needles:
            wanted = _core_of(needle)
            # Chance alone finds three or four bytes in a photograph.
            if needle in found or len(wanted) < ALONE - 1:
                continue
            count = _occurrences(wanted, rough)
            if not count and len(wanted) >= ALONE:
                count = int(has_bytes(lowered, needle, wanted))
            if count:
                found[needle] = count
    return dict(sorted(found.items()))


def counts_in_texts(texts: Sequence[str], needles: Sequence[str]) -> dict[str, int]:
    """Return the same of the texts that a file was read as."""
    searched = list(dict.fromkeys(map(core, texts)))
    counts = {
        needle: max((_occurrences(_core_of(needle), text) for text in searched), default=0)
        for needle in sorted(set(needles))
    }
    return {needle: count for needle, count in counts.items() if count}


def words_in(data: bytes, path: str, needles: Sequence[str]) -> list[str]:
    """Return which of the words occur in an output file or in its path, sorted."""
    return list(counts_in(data, path, needles))


def without_telling_addresses(site: Site) -> Site:
    """Return the site without the addresses once published that hold words to be kept private.

    They leave the list of addresses, and none is asked to lead anywhere.
    """
    if not site.secrets or not site.published:
        return site
    needles = tuple({secret.words for secret in site.secrets})
    kept = tuple(each for each in site.published if not words_in(b"", each, needles))
    return msgspec.structs.replace(site, published=kept)


@lru_cache(10_000)
def _core_of(needle: str) -> str:
    return core(needle)


def is_part_of(words: str, others: str) -> bool:
    """Tell whether words occur wherever others do: "Acme" where "Acme Bank" does."""
    return _occurrences(core(words), core(others)) > 0


def _occurrences(needle: str, text: str) -> int:
    if not needle:
        return 0
    letters = needle.replace(" ", "")
    if len(letters) < ALONE and not _is_of_unspaced_script(letters):
        count = f" {text} ".replace(" ", "  ").count(f" {needle.replace(' ', '  ')} ")
    else:
        parts = needle.split()
        # "La Poste" is no part of "cela poste".
        start = " " if len(parts) > 1 and len(parts[0]) < ALONE - 1 else ""
        end = " " if len(parts) > 1 and len(parts[-1]) < ALONE - 1 else ""
        count = f" {text} ".count(f"{start}{needle}{end}")
    if count:
        return count
    if len(letters) >= SPACED and (spaced := f" {' '.join(letters)} ") in f" {text} ":
        return f" {text} ".count(spaced)
    if " " not in needle:
        return 0
    if len(letters) >= JOINED:
        return text.replace(" ", "").count(letters)
    return f" {text} ".count(f" {letters} ")


def _is_of_unspaced_script(letters: str) -> bool:
    """Tell whether words stand side by side in a script, or bear prefixes without a space."""
    return len(letters) > 1 and all(
        unicodedata.east_asian_width(letter) in "WF"
        or unicodedata.bidirectional(letter) in ("R", "AL")
        for letter in letters
    )


def _escaped(match: re.Match[str]) -> str:
    code = int(match[1] or match[2] or match[3], 16)
    return chr(code) if code < 0x110000 else " "
