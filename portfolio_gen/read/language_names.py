"""What the languages of a site are called beside each other."""

from collections import Counter
from collections.abc import Mapping, Sequence

Words = Mapping[str, str]
NAME = "language.name"


def told_apart(
    languages: Sequence[str], strings: Mapping[str, Words], given: Mapping[str, Words]
) -> dict[str, str]:
    """Return names with their region for languages that would be called as another one is.

    `strings` are the words of each language of the site; `given`, those of its own file: a name
    that stands there is kept.
    """
    names = Counter(strings[lang][NAME] for lang in languages)
    return {
        lang: f"{name} ({region_of(lang)})"
        for lang in languages
        if "-" in lang
        and names[name := strings[lang][NAME]] > 1
        and NAME not in given.get(lang, {})
    }


def region_of(lang: str) -> str:
    """Return what follows the language in a code, in that language: of "fr-CA", "Canada"."""
    code = lang.partition("-")[2]
    from babel import Locale, UnknownLocaleError  # 30 ms, for what few sites have

    try:
        known = Locale.parse(lang, sep="-")
    except (UnknownLocaleError, ValueError):
        return code
    parts = (known.get_script_name(), known.get_territory_name())
    return ", ".join(part for part in parts if part) or code
