"""Works that a language shows in another one, because they are not translated."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from portfolio_gen.model.languages import name_in
from portfolio_gen.model.site import Kind, Site, WriteUp

#: Language → write-ups in other languages that are shown in it.
Guests = Mapping[str, tuple[WriteUp, ...]]
KINDS: tuple[Kind, ...] = ("project", "note", "page")


def guests(
    site: Site, shown: Sequence[WriteUp], ended: Sequence[tuple[str, WriteUp]]
) -> dict[str, tuple[WriteUp, ...]]:
    """Return what each language shows in its original language; nothing unless it is asked for.

    The original is the version in the first of the site's languages that has one to be listed.
    A version that is unlisted, or whose time is over, is meant to be missing from the lists; one
    that is a draft, or not published yet, is as good as none.
    """
    languages = site.config.languages
    if site.config.untranslated != "show_original" or len(languages) < 2:
        return {}
    versions: dict[tuple[Kind, str], dict[str, WriteUp]] = defaultdict(dict)
    for writeup in (*shown, *(writeup for _, writeup in ended)):
        if writeup.kind in KINDS:
            versions[writeup.kind, writeup.key][writeup.lang] = writeup
    gone = {writeup.path for _, writeup in ended}
    found: dict[str, list[WriteUp]] = {lang: [] for lang in languages}
    for group in versions.values():
        original = next(
            (
                group[lang]
                for lang in languages
                if lang in group and not group[lang].front.unlisted and group[lang].path not in gone
            ),
            None,
        )
        if original is not None:
            for lang in languages:
                if lang not in group:
                    found[lang].append(original)
    return {lang: tuple(works) for lang, works in found.items()}


def language_names(site: Site, lang: str) -> dict[str, str]:
    """Return what the languages of a site are called in one of them."""
    return {other: _name(site, other, lang) for other in site.config.languages}


def _name(site: Site, other: str, lang: str) -> str:
    known = name_in(other, lang)
    if known:
        return known
    from babel import Locale, UnknownLocaleError  # 30 ms, for languages that few sites have

    own = site.theme.strings[other].get("language.name", other)
    try:
        names = Locale.parse(lang, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return own
    return str(names.get(other.replace("-", "_")) or names.get(other.split("-")[0]) or own)
