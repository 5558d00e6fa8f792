"""Languages as shared links name them, and who wrote a page in the fediverse."""

import re
from collections.abc import Iterable

from portfolio_gen.model.views import Anchor

#: Where most of a language's speakers with that country's spelling live.
#: Source: Unicode CLDR, likely subtags; of English, the spelling that the tool's own words have.
COUNTRIES = {
    "ar": "EG", "bg": "BG", "br": "FR", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR",
    "en": "GB", "es": "ES", "et": "EE", "eu": "ES", "fi": "FI", "fr": "FR", "ga": "IE", "gl": "ES",
    "he": "IL", "hr": "HR", "hu": "HU", "is": "IS", "it": "IT", "ja": "JP", "ko": "KR", "lt": "LT",
    "lv": "LV", "nb": "NO", "nl": "NL", "nn": "NO", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU",
    "sk": "SK", "sl": "SI", "sv": "SE", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN",
}  # fmt: skip
#: Words by which a link or its host says that it leads to the fediverse.
FEDIVERSE = re.compile(
    r"\b(?:mastodon|mstdn|f[eé]divers(?:e|um)?|activitypub|pixelfed|peertube|gotosocial|misskey"
    r"|friendica|pleroma|akkoma|piaille|firefish|sharkey|iceshrimp)\b",
    re.IGNORECASE,
)
HANDLE = re.compile(r"https?://([^/@:]+)(?::\d+)?/@?([\w.-]+)/?")


def locale(lang: str) -> str:
    """Return a language as Open Graph writes it: "fr_FR"; "" if its country isn't known."""
    language, _, rest = lang.partition("-")
    country = rest.rpartition("-")[2]
    if len(country) == 2:
        return f"{language}_{country.upper()}"
    known = COUNTRIES.get(language, "")
    return f"{language}_{known}" if known else ""


def fediverse_handle(links: Iterable[Anchor]) -> str:
    """Return "@ada@social.example" for the first link that says it leads to the fediverse.

    Its label or its host has the name of such a service, and its path is nothing but a name.
    """
    for link in links:
        found = HANDLE.fullmatch(link.url)
        if found and FEDIVERSE.search(f"{link.label} {found[1]}"):
            return f"@{found[2]}@{found[1]}"
    return ""
